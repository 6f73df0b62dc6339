"""The colours of the screen: every token of the look, in three themes.

Nobody writes a colour outside this module; ``theme.theme()`` says which theme is in force.
"""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How urgent a thing is; shown by an icon and a word, and by colour after that."""

    WARN = "warn"
    DANGER = "danger"
    INFO = "info"
    OK = "ok"
    NEUTRAL = "neutral"
    PLAIN = "plain"


@dataclass(frozen=True)
class Pair:
    """A text colour and the ground it stands on."""

    text: str
    ground: str


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One set of colours, as ``#RRGGBB``."""

    name: str
    window: str
    base: str
    alt: str
    text: str
    muted: str
    placeholder: str
    disabled: str
    button: str
    hover: str
    hairline: str
    border: str
    accent: str
    on_accent: str
    tint: str
    on_tint: str
    say: str
    tip: str
    on_tip: str
    paper: str
    ink: str
    warn: Pair
    danger: Pair
    info: Pair
    ok: Pair
    neutral: Pair
    outlined: bool = False
    """Grounds are black here: what can be pressed or told apart gets a 1 px border."""

    def state(self, state: State) -> Pair:
        """Return the colours of a state; a plain one is muted text on whatever is there."""
        if state is State.PLAIN:
            return Pair(self.muted, self.base)
        pair: Pair = getattr(self, state.value)
        return pair


LIGHT = Theme(
    name="light",
    window="#F1F3F5",
    base="#FFFFFF",
    alt="#F6F8FA",
    text="#1A2128",
    muted="#545F6A",
    placeholder="#5F6A75",
    disabled="#9AA3AC",
    button="#E9EDF1",
    hover="#DDE3E9",
    hairline="#DCE1E6",
    border="#7F8994",
    accent="#2457B3",
    on_accent="#FFFFFF",
    tint="#E4EDFB",
    on_tint="#1C4690",
    say="#EAF1FC",
    tip="#1A2128",
    on_tip="#FFFFFF",
    paper="#FFFFFF",
    ink="#1A2128",
    warn=Pair("#7A3E00", "#FFE6BD"),
    danger=Pair("#A81E18", "#FDE8E6"),
    info=Pair("#1C4690", "#E1EBFB"),
    ok=Pair("#17613A", "#DFF2E6"),
    neutral=Pair("#45505B", "#E9EDF1"),
)

DARK = Theme(
    name="dark",
    window="#15181C",
    base="#1D2126",
    alt="#22272D",
    text="#E7EAED",
    muted="#A7B1BB",
    placeholder="#98A3AE",
    disabled="#69737D",
    button="#2D343B",
    hover="#39414A",
    hairline="#343B43",
    border="#77838F",
    accent="#8DB6FF",
    on_accent="#0A1930",
    tint="#26354E",
    on_tint="#B4D0FF",
    say="#1E2A3D",
    tip="#E7EAED",
    on_tip="#15181C",
    paper="#E9EAE6",
    ink="#1A1D20",
    warn=Pair("#FFCB7D", "#463112"),
    danger=Pair("#FFA69F", "#482220"),
    info=Pair("#B4D0FF", "#25344D"),
    ok=Pair("#86DBA8", "#1B3727"),
    neutral=Pair("#C0C9D2", "#2D343B"),
)

CONTRAST = Theme(
    name="contrast",
    window="#000000",
    base="#000000",
    alt="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    placeholder="#D6D6D6",
    disabled="#A0A0A0",
    button="#000000",
    hover="#2B2B2B",
    hairline="#8C8C8C",
    border="#FFFFFF",
    accent="#FFE14D",
    on_accent="#000000",
    tint="#332D00",
    on_tint="#FFE14D",
    say="#000000",
    tip="#FFFFFF",
    on_tip="#000000",
    paper="#FFFFFF",
    ink="#000000",
    warn=Pair("#FFB547", "#000000"),
    danger=Pair("#FF9A93", "#000000"),
    info=Pair("#8FD3FF", "#000000"),
    ok=Pair("#7DFFB0", "#000000"),
    neutral=Pair("#FFFFFF", "#000000"),
    outlined=True,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
