"""The rules of a house's reception: norms, hours and papers, one record the office can change."""

from dataclasses import dataclass, field
from enum import StrEnum

from desk_gui.domain.refusals import Refusal

_MINUTES_A_DAY = 24 * 60


class Security(StrEnum):
    """How a mail server is spoken to."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True, kw_only=True)
class MailSettings:
    """The server that takes letters to the people of the house. No host, no letters: the default.

    The password is kept by each workstation, not here.
    """

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    sender: str = ""

    @property
    def is_on(self) -> bool:
        """Whether letters are sent at all."""
        return bool(self.host)


@dataclass(frozen=True, kw_only=True)
class ReceptionRules:
    """What the reception goes by. Minutes, unless said otherwise."""

    wait_norm: int = 15
    """How long a visitor may wait before the list says so."""
    closes_forgotten_at: int = 22 * 60
    """Minutes after midnight at which who is still in the house is closed automatically."""
    slot_minutes: int = 30
    """How long an appointment takes where its host has no rule."""
    host_leaves_out: tuple[tuple[int, int], ...] = ()
    """Minutes of the day in which no appointment begins: the lunch break."""
    badge_format: str = "label_86x54"
    """A name in ``reports/badges.toml``."""
    badge_at_arrival: bool = True
    """Whether a badge is printed as soon as somebody arrives."""
    plastic_badges: bool = False
    assembly_point: str = ""
    assembly_point_second: str = ""
    staff_on_evacuation_list: bool = True
    days_off: tuple[str, ...] = ()
    """Days the office is closed besides the holidays of its country, as ISO dates."""
    working_days: tuple[str, ...] = ()
    """Days off that are worked all the same, as ISO dates."""
    mail: MailSettings = field(default_factory=MailSettings)
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class OutOfRange(Refusal):
    """A number is not between these."""

    least: int
    most: int


@dataclass(frozen=True, kw_only=True)
class NotADay(Refusal):
    """The text is no date as the form asks for it."""
