"""The business day: opening it, looking at it, closing it."""
