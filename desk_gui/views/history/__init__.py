"""The history: reading it, looking whether all is whole, and two people at one record."""
