"""What a refusal says to the person at the desk: one sentence that tells what to do.

Every room has its own table of sentences (``views/<room>/sentences.py``);
here they become one. A test asks every refusal for its sentence.
"""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import files, refusals, storage
from desk_gui.domain.refusals import Refusal

Sentences: TypeAlias = dict[type[Refusal], Callable[[Any], str]]

ROOMS = (
    "accounts",
    "appointments",
    "backups",
    "calls",
    "catalogue",
    "days",
    "documents",
    "evacuations",
    "handover",
    "history",
    "people",
    "privacy",
    "promises",
    "prompter",
    "reception",
    "setup",
    "staff",
    "subscriptions",
    "visits",
)


COMMON: Sentences = {
    refusals.Missing: lambda _: QCoreApplication.translate("Refusals", "Please fill this in."),
    refusals.TooLong: lambda found: QCoreApplication.translate(
        "Refusals", "Too long: at most {limit} characters fit here."
    ).format(limit=found.limit),
    refusals.UnreadableText: lambda _: QCoreApplication.translate(
        "Refusals", "This holds characters that cannot be read or printed. Please type it again."
    ),
    refusals.ChangedMeanwhile: lambda _: QCoreApplication.translate(
        "Refusals", "Someone else has changed this in the meantime. Open it again and repeat."
    ),
    refusals.NotAllowed: lambda _: QCoreApplication.translate(
        "Refusals", "You are not allowed to do this. Ask the supervisor."
    ),
    storage.NewerDatabase: lambda _: QCoreApplication.translate(
        "Refusals", "A newer version of Desk wrote this data. Install that version here too."
    ),
    storage.DamagedDatabase: lambda _: QCoreApplication.translate(
        "Refusals", "The data file is damaged or is no data of Desk. Restore the last backup."
    ),
    storage.OnNetworkShare: lambda _: QCoreApplication.translate(
        "Refusals",
        "The data may not lie on a network share: two desks would spoil it. "
        "Choose a folder on this computer, or use PostgreSQL.",
    ),
    storage.UnknownDatabase: lambda _: QCoreApplication.translate(
        "Refusals", "This is no address of a database. It looks like postgresql://server/desk."
    ),
    storage.InUse: lambda _: QCoreApplication.translate(
        "Refusals", "Desk is already open on this data."
    ),
    storage.StorageFull: lambda _: QCoreApplication.translate(
        "Refusals", "The disk is full. Nothing was saved; free some space and save again."
    ),
    storage.StorageFaulty: lambda _: QCoreApplication.translate(
        "Refusals", "The disk reports a fault. Nothing was saved; call who looks after it."
    ),
    storage.StorageReadOnly: lambda _: QCoreApplication.translate(
        "Refusals", "The data folder cannot be written. Nothing was saved; check its permissions."
    ),
    storage.StorageUnreachable: lambda _: QCoreApplication.translate(
        "Refusals", "The database does not answer. Nothing was saved; check the network."
    ),
    storage.StorageBusy: lambda _: QCoreApplication.translate(
        "Refusals", "Another program holds the data. Nothing was saved; try again in a moment."
    ),
    files.DiskFull: lambda _: QCoreApplication.translate(
        "Refusals", "The disk is full. Free some space, or choose another place."
    ),
}


def sentence(refusal: Refusal) -> str:
    """Return the sentence of a refusal, in the language of the window."""
    return _table()[type(refusal)](refusal)


def sentences(found: Iterable[Refusal]) -> str:
    """Return the sentences of several refusals, one after another."""
    return " ".join(dict.fromkeys(map(sentence, found)))


def _table() -> Sentences:
    if not _all:
        _all.update(COMMON)
        for room in ROOMS:
            _all.update(import_module(f"desk_gui.views.{room}.sentences").SENTENCES)
    return _all


_all: Sentences = {}
