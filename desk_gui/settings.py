"""What this workstation remembers: a TOML file that a person may read and edit.

Settings of the business lie in the database, window geometry in QSettings.
"""

import logging
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time
from pathlib import Path
from threading import Lock
from typing import Any

import platformdirs

from desk_gui.domain.actors import clean_counter
from desk_gui.domain.dialling import clean_dial_command
from desk_gui.domain.languages import Language
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically

logger = logging.getLogger(__name__)

_PROGRAM = "desk-gui"
_FILE = "settings.toml"
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_HEAD = "# Settings of this workstation. Desk writes this file; remarks in it are not kept.\n"


@dataclass(frozen=True, kw_only=True)
class WorkstationSettings:
    """The settings, each with what holds until somebody chooses."""

    database_url: str = ""
    """Empty for the embedded database in the data folder."""
    data_folder: str = ""
    """Empty for the usual place of this system."""
    language: Language | None = None
    theme: str = ""
    counter: str = ""
    printers: Mapping[str, str] = field(default_factory=dict)
    """The printer of each kind of document."""
    ps1_layout: str = ""
    """``a5``, which an empty text means too, or ``two_on_a4``."""
    overprint: bool = False
    """Whether forms are filled in on pre-printed blanks."""
    overprint_x: int = 0
    overprint_y: int = 0
    """How far an overprint is moved right and down, in 0.1 mm."""
    reverse_side: bool | None = None
    """None does what the form's definition says."""
    lock_after: int = 10
    """Minutes without a key or the mouse after which the desk locks; 0 never."""
    guard_after: int = 2
    """The same for the eye guard."""
    reminder_sound: bool = False
    """Whether a reminder of a promise is also heard."""
    dial_command: str = ""
    """What dials a number, see ``domain/dialling.py``; empty hands it over as a ``tel:`` link."""
    backup_folder: str = ""
    """The second place backups are copied to; empty for none."""
    backup_key: str = ""
    """The public key backups are sealed with, as hex; empty leaves them readable."""
    backup_salt: str = ""
    """What leads from the passphrase to that key, as hex."""
    mail_password: str = ""
    """What the office's mail server wants; the file is readable to its owner only."""
    unknown: Mapping[str, Any] = field(default_factory=dict)
    """What another version of the program wrote, kept for it."""


class Workstation:
    """The settings in use, and the file they are kept in. Any thread may ask.

    ``kept_aside`` is where an unreadable file was put, for a warning.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or default_settings_file()
        self._lock = Lock()
        self.kept_aside: Path | None = None
        self.settings = self._load()

    def change(self, **values: Any) -> None:
        """Set some of the settings, and keep them.

        Raises:
            RefusedError: with the ``FileRefusal`` that says why they hold only
                until the program ends; or what cannot be used, and then
                nothing is set.
        """
        clean = {name: _CLEANED[name](values[name]) for name in _CLEANED.keys() & values}
        with self._lock:
            self.settings = replace(self.settings, **{**values, **clean})
            self._save()

    def printer_for(self, kind: DocumentKind) -> str:
        """Return the name of the printer, or an empty text for the default one."""
        return self.settings.printers.get(kind.value, "")

    def remember_printer(self, kind: DocumentKind, printer: str) -> None:
        """Remember the printer chosen for a kind of document. Raises RefusedError."""
        if printer != self.printer_for(kind):
            self.change(printers={**self.settings.printers, kind.value: printer})

    def _load(self) -> WorkstationSettings:
        try:
            return _to_settings(tomllib.loads(self._path.read_text("utf-8")))
        except FileNotFoundError:
            return WorkstationSettings()
        except OSError as error:
            logger.warning("the settings cannot be read: %s", error)
        except ValueError:
            self._keep_aside()
        return WorkstationSettings()

    def _keep_aside(self) -> None:
        aside = self._path.with_suffix(".unreadable.toml")
        try:
            self._path.replace(aside)
        except OSError as error:
            logger.warning("the unreadable settings cannot be kept aside: %s", error)
            return
        self.kept_aside = aside

    def _save(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            logger.debug("writing will tell why there is no folder for the settings")
        document = (_HEAD + _document(_to_toml(self.settings))).encode()
        write_atomically(self._path, document, private=bool(self.settings.mail_password))


def default_settings_file() -> Path:
    """Return where the settings of the person signed in to this computer lie."""
    return platformdirs.user_config_path(_PROGRAM, appauthor=False) / _FILE


def default_data_folder() -> Path:
    """Return where the embedded database lies unless somebody chose another place."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


_TEXTS = (
    "database_url",
    "data_folder",
    "theme",
    "counter",
    "dial_command",
    "ps1_layout",
    "backup_folder",
    "backup_key",
    "backup_salt",
    "mail_password",
)
_CLEANED: dict[str, Callable[[str], str]] = {
    "counter": clean_counter,
    "dial_command": clean_dial_command,
}
_OTHERS: dict[str, type] = {
    "overprint": bool,
    "overprint_x": int,
    "overprint_y": int,
    "reverse_side": bool,
    "lock_after": int,
    "guard_after": int,
    "reminder_sound": bool,
}


def _to_settings(read: dict[str, Any]) -> WorkstationSettings:
    texts = {name: read[name] for name in _TEXTS if isinstance(read.get(name), str)}
    for name in _CLEANED.keys() & texts:
        texts[name] = _usable(name, texts[name])
    others = {name: read[name] for name, kind in _OTHERS.items() if type(read.get(name)) is kind}
    known = {each.name for each in fields(WorkstationSettings)}
    return WorkstationSettings(
        **texts,
        **others,
        language=_language(read.get("language")),
        printers=_printers(read.get("printers")),
        unknown={key: value for key, value in read.items() if key not in known},
    )


def _usable(name: str, text: str) -> str:
    """Return a text in its plain form; what could not be used counts as not set."""
    try:
        return _CLEANED[name](text)
    except RefusedError as refused:
        logger.warning("%s is not used: %s", name, refused)
        return ""


def _language(value: object) -> Language | None:
    return next((language for language in Language if language.value == value), None)


def _printers(value: object) -> dict[str, str]:
    named = value.items() if isinstance(value, dict) else ()
    return {kind: printer for kind, printer in named if isinstance(printer, str)}


def _to_toml(settings: WorkstationSettings) -> dict[str, Any]:
    texts = {name: getattr(settings, name) for name in _TEXTS}
    if settings.language is not None:
        texts["language"] = settings.language.value
    usual = WorkstationSettings()
    others = {name: getattr(settings, name) for name in _OTHERS}
    written = {name: text for name, text in texts.items() if text} | {
        name: value for name, value in others.items() if value != getattr(usual, name)
    }
    return {**settings.unknown, **written, "printers": dict(settings.printers)}


def _document(values: Mapping[str, Any]) -> str:
    """Return values as TOML: single values first, then each table under its head."""
    tables = {key: value for key, value in values.items() if isinstance(value, dict)}
    lines = [f"{_key(key)} = {_value(values[key])}" for key in values if key not in tables]
    for key, table in tables.items():
        lines += ["", f"[{_key(key)}]"]
        lines += [f"{_key(name)} = {_value(value)}" for name, value in table.items()]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    if isinstance(value, dict):
        pairs = (f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return _text(value) if isinstance(value, str) else repr(value)


def _key(text: str) -> str:
    return text if _BARE_KEY.fullmatch(text) else _text(text)


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    visible = "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped)
    return f'"{visible}"'
