"""Accounts: who may use the desk, and the own password."""
