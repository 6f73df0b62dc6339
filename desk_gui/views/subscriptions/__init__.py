"""Selling subscriptions and the book of forms."""
