"""The rules of the reception, from and as the document they are kept in."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select

from desk_gui.db.tables import ReceptionRow
from desk_gui.domain.reception import MailSettings, ReceptionRules, Security

RULES, PERIODS = 1, 2
"""The documents of the table, by their keys."""


def read_rules(connection: Connection) -> ReceptionRules:
    """Return the rules in force; where none were set, the usual ones."""
    row = connection.execute(
        select(ReceptionRow.settings, ReceptionRow.version).where(ReceptionRow.id == RULES)
    ).first()
    return ReceptionRules() if row is None else to_rules(row.settings, row.version)


def to_rules(settings: dict[str, Any], version: int) -> ReceptionRules:
    """Return the record of the stored settings."""
    kept = dict(settings)
    mail = dict(kept.pop("mail"))
    return ReceptionRules(
        host_leaves_out=tuple((begins, ends) for begins, ends in kept.pop("host_leaves_out")),
        days_off=tuple(kept.pop("days_off")),
        working_days=tuple(kept.pop("working_days")),
        mail=MailSettings(security=Security(mail.pop("security")), **mail),
        version=version,
        **kept,
    )


def to_settings(rules: ReceptionRules) -> dict[str, Any]:
    """Return the rules as a document, fit for JSON."""
    settings = asdict(rules)
    del settings["version"]
    settings["mail"]["security"] = rules.mail.security.value
    return settings
