"""Calls: who rang, messages, missed calls, what is prepared."""
