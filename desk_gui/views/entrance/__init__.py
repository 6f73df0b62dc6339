"""The entrance: signing in, locking, switching, the eye guard."""
