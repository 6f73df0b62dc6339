"""Appointments: a host's day and week, free slots, moving and cancelling."""
