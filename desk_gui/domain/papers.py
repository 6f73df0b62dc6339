"""What the office's letters and listings are made from, beside the records themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from desk_gui.domain.history import HistoryLine
from desk_gui.domain.languages import Language
from desk_gui.domain.office import Office

_OFFICE_PAIR = (Language.KK, Language.RU)


@dataclass(frozen=True, kw_only=True)
class PaperHead:
    """Whose paper it is, in which language, and when it was made (the office's time)."""

    office: Office
    language: Language
    printed_at: datetime

    @property
    def operator(self) -> str:
        """The operator's name in the paper's language, if it has one in it."""
        office = self.office
        return office.operator_second or office.operator if self._second else office.operator

    @property
    def name(self) -> str:
        """The office's name in the paper's language, if it has one in it."""
        return self.office.name_second or self.office.name if self._second else self.office.name

    @property
    def _second(self) -> bool:
        """Of an office's two names, Kazakh and Russian, the one that is not its first."""
        return self.language is not self.office.language and self.language in _OFFICE_PAIR


@dataclass(frozen=True, kw_only=True)
class RecoverySheet:
    """A one-time recovery code, as it is printed once."""

    name: str
    """Who may come in with it."""
    login: str
    code: str
    made_at: datetime
    """In the office's time."""


@dataclass(frozen=True, kw_only=True)
class RestoreFacts:
    """What somebody needs to know who restores a backup without the program's help."""

    folder: str
    call: str
    """Whom to call: a name and a telephone number."""
    second_place: str = ""
    sealed: bool = False
    """Whether the backups are encrypted with a passphrase."""
    newest_at: datetime | None = None
    """In the office's time; None while there is no backup."""
    newest_file: str = ""
    newest_code: str = ""
    """The short code of its last entry."""


@dataclass(frozen=True, kw_only=True)
class LooksPaper:
    """Who looked at a person's record, to be given to that person."""

    person: str
    code: str
    lines: Iterable[HistoryLine]
    anchor: str
    """The short code of the history's end."""
    since: date | None = None
    until: date | None = None
    worker: str = ""
    """Who hands it out."""


@dataclass(frozen=True, kw_only=True)
class HistoryPaper:
    """The history as it was filtered; ``filter`` says by what, in the paper's language."""

    filter: str
    lines: Iterable[HistoryLine]
    anchor: str
    """The short code of the history's end."""
    manager: str = ""
    """Who signs."""
