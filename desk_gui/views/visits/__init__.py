"""Visits: the board of the day, the form, the record, all visits of a range."""
