"""Forms generated from ``ui/``; never edited."""
