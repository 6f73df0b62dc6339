"""The office of the demo."""

from desk_gui.demo.data import read_data
from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Office


def demo_office() -> Office:
    """Return the office of the demo: a town with villages around it."""
    places = read_data("places")["places"]
    return Office(
        name="Ақмола облыстық филиалы, Ақкөл аудандық пошта байланысы торабы",
        name_second="Акмолинский областной филиал, Аккольский районный узел почтовой связи",
        operator="«Қазпошта» АҚ",
        operator_second="АО «Казпочта»",
        index="020100",
        country=Country.KZ,
        language=Language.KK,
        default_zone=Zone.DISTRICT,
        zone_rules=tuple((place["index"], Zone.CITY) for place in places if place["city"]),
    )
