"""The working calendar of the office, read where deadlines and free times are counted."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from sqlalchemy import Connection, select

from desk_gui.db.tables import OfficeRow
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import USUAL_WEEK, Hours, parse_hours
from desk_gui.domain.working_time import WorkingCalendar, days_of
from desk_gui.services.reception_rows import read_rules

_OFFICE = select(OfficeRow.settings)


def working_calendar(
    connection: Connection,
    zone: tzinfo | None,
    language: Language | None = None,
    hours: Sequence[Hours | None] | None = None,
) -> WorkingCalendar:
    """Return the calendar of the office, or with ``hours`` of one of its people.

    ``zone`` is that of the desk's clock. Holidays are named in ``language``,
    else in the office's own. An office that says no hours at all is taken to
    have the usual week: a deadline has to end some day.
    """
    settings = connection.execute(_OFFICE).scalar() or {}
    rules = read_rules(connection)
    own = tuple(map(parse_hours, settings.get("hours", ())))
    return WorkingCalendar(
        country=Country(settings.get("country", Country.KZ)),
        zone=zone_of(zone),
        hours=hours if hours is not None else own if any(own) else USUAL_WEEK,
        days_off=days_of(rules.days_off),
        working_days=days_of(rules.working_days),
        language=language or Language(settings.get("language", Language.EN)),
    )


def zone_of(zone: tzinfo | None) -> tzinfo:
    """Return the zone; that of this computer where there is none yet."""
    if zone is not None:
        return zone
    local = datetime.now().astimezone().tzinfo
    if local is None:
        raise LookupError("zone")
    return local
