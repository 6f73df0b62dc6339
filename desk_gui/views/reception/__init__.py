"""The reception's page and its rules."""
