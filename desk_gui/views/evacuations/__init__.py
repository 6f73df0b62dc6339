"""Who is in the house, and the tick list of an evacuation."""
