"""Handing a desk over."""
