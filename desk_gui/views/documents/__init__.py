"""Preview, printing and what did not print."""
