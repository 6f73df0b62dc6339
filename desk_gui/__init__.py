"""Desk: the front-desk and post-office counter program."""

__version__ = "0.1.0"
