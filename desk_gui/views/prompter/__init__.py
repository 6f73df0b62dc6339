"""The prompter: what to say now, and the office's own words for it."""
