"""What was promised, overdue first."""
