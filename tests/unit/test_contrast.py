"""Every pair of colours that must be read or told apart, computed: the table of the look."""

import pytest

from desk_gui.widgets.tokens import CONTRAST, DARK, LIGHT, State, Theme

TEXT, SHAPE = 4.5, 3.0

TEXT_PAIRS = [
    ("text", "base"), ("text", "window"), ("text", "tint"), ("text", "button"), ("text", "hover"),
    ("text", "alt"), ("text", "say"), ("muted", "base"), ("muted", "window"), ("muted", "button"),
    ("muted", "alt"), ("muted", "hover"), ("muted", "tint"), ("muted", "say"),
    ("placeholder", "base"), ("on_accent", "accent"), ("on_tint", "tint"), ("on_tint", "say"),
    ("accent", "base"), ("accent", "window"), ("on_tip", "tip"), ("ink", "paper"),
]  # fmt: skip
SHAPE_PAIRS = [
    ("border", "base"), ("border", "window"), ("accent", "base"), ("accent", "window"),
    ("accent", "tint"),
]  # fmt: skip
KNOWN = [
    (LIGHT, "text", "base", 16.3), (LIGHT, "muted", "button", 5.5),
    (LIGHT, "border", "window", 3.2),
    (DARK, "text", "tint", 10.2), (DARK, "muted", "hover", 4.8), (DARK, "accent", "window", 8.7),
    (CONTRAST, "placeholder", "base", 14.4), (CONTRAST, "on_tint", "tint", 10.6),
]  # fmt: skip
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(theme: Theme, text: str, ground: str) -> None:
    assert ratio(getattr(theme, text), getattr(theme, ground)) >= TEXT


@THEMES
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_a_frame_can_be_seen(theme: Theme, shape: str, ground: str) -> None:
    assert ratio(getattr(theme, shape), getattr(theme, ground)) >= SHAPE


@THEMES
@pytest.mark.parametrize("state", list(State))
def test_a_state_can_be_read(theme: Theme, state: State) -> None:
    pair = theme.state(state)
    assert ratio(pair.text, pair.ground) >= TEXT


@THEMES
def test_an_error_can_be_read_and_its_frame_seen(theme: Theme) -> None:
    assert ratio(theme.danger.text, theme.base) >= TEXT


@pytest.mark.parametrize(("theme", "one", "other", "wanted"), KNOWN)
def test_the_measure_is_the_one_of_the_design(
    theme: Theme, one: str, other: str, wanted: float
) -> None:
    assert ratio(getattr(theme, one), getattr(theme, other)) == pytest.approx(wanted, abs=0.05)
