"""The directory of the house: who handles what, and where they are."""
