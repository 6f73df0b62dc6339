"""How often a fault of chance is tried: a little at every change, very often in ``faults-long``."""

import os

LONG = os.environ.get("DESK_FAULTS") == "long"


def times(usual: int, long: int) -> int:
    """Return how often; ``make faults-long`` asks for the second."""
    return long if LONG else usual
