"""Setting the office up and changing its settings."""

from typing import Any

from sqlalchemy import select

from desk_gui.db.tables import OfficeRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Office, check_office, parse_hours
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Service, needs, open_to_anyone
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile

_OFFICE = frozenset({Topic.OFFICE})
_ONLY = 1


class OfficeService(Service):
    """The office this database belongs to."""

    @open_to_anyone
    def office(self) -> Outcome[Office | None]:
        """Return the office, or None before it was set up; anyone may know where they are."""
        with self._desk.database.read() as connection:
            row = connection.execute(select(OfficeRow.settings, OfficeRow.version)).first()
        return Outcome(None if row is None else to_office(row.settings, row.version))

    @needs(Permission.SET_UP_OFFICE)
    def save(self, office: Office) -> Outcome[Office]:
        """Set the office up, or change it; ``office.version`` is the one that was read.

        Raises:
            RefusedError: a field is wrong, or ``ChangedMeanwhile``.
        """
        checked = check_office(office)
        with self._desk.change() as (session, journal):
            row = session.get(OfficeRow, _ONLY)
            if (row.version if row else 0) != office.version:
                connection = session.connection()
                raise RefusedError(changed_meanwhile(connection, Subject.OFFICE, _ONLY))
            if row is None:
                row = OfficeRow(id=_ONLY)
                session.add(row)
            before, after = row.settings or {}, _to_settings(checked)
            row.settings = after
            session.flush()
            journal.note(
                Deed.OFFICE_CHANGED if before else Deed.OFFICE_SET_UP,
                Subject.OFFICE,
                _ONLY,
                fields=[name for name in after if before.get(name) != after[name]],
            )
            return Outcome(to_office(row.settings, row.version), _OFFICE)


def _to_settings(office: Office) -> dict[str, Any]:
    return {
        "name": office.name,
        "name_second": office.name_second,
        "operator": office.operator,
        "operator_second": office.operator_second,
        "index": office.index,
        "country": office.country.value,
        "language": office.language.value,
        "hours": ["" if hours is None else str(hours) for hours in office.hours],
        "default_zone": office.default_zone.value,
        "zone_rules": [[prefix, zone.value] for prefix, zone in office.zone_rules],
        "cut_off_day": office.cut_off_day,
    }


def to_office(settings: dict[str, Any], version: int) -> Office:
    """Return the record of the stored settings."""
    kept = dict(settings)
    return Office(
        country=Country(kept.pop("country")),
        language=Language(kept.pop("language")),
        hours=tuple(parse_hours(text) for text in kept.pop("hours")),
        default_zone=Zone(kept.pop("default_zone")),
        zone_rules=tuple((prefix, Zone(zone)) for prefix, zone in kept.pop("zone_rules")),
        version=version,
        **kept,
    )
