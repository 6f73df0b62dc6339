"""A believable office to look at and to try things in: people, a catalogue, a month of work.

It is filled through the services, as clerks would have filled it, so it obeys
every rule of the house. The same seed and the same day give the same office.
"""

from desk_gui.demo.filling import Sizes, fill
from desk_gui.demo.office import demo_office
from desk_gui.demo.staff import Door

__all__ = ["Door", "Sizes", "demo_office", "fill"]
