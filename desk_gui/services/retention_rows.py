"""How long each kind of record is kept, from and as the document it is kept in."""

from typing import Any

from sqlalchemy import Connection, select

from desk_gui.db.tables import ReceptionRow
from desk_gui.domain.retention import USUAL_DAYS, RecordKind, RetentionPeriods
from desk_gui.services.reception_rows import PERIODS


def read_periods(connection: Connection) -> RetentionPeriods:
    """Return the periods in force; where none were set, the usual ones."""
    row = connection.execute(
        select(ReceptionRow.settings, ReceptionRow.version).where(ReceptionRow.id == PERIODS)
    ).first()
    return RetentionPeriods() if row is None else to_periods(row.settings, row.version)


def to_periods(settings: dict[str, Any], version: int) -> RetentionPeriods:
    """Return the record of the stored document; a kind it does not know yet has its usual days."""
    days = settings["days"]
    return RetentionPeriods(
        days={kind: int(days.get(kind.value, USUAL_DAYS[kind])) for kind in RecordKind},
        runs_at=settings["runs_at"],
        version=version,
    )


def to_document(periods: RetentionPeriods) -> dict[str, Any]:
    """Return the periods as a document, fit for JSON."""
    return {
        "days": {kind.value: periods.days[kind] for kind in RecordKind},
        "runs_at": periods.runs_at,
    }
