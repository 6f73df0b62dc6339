"""The figures that the papers of calls have in common, in the words of each."""

from desk_gui.domain.call_papers import CallLoad
from desk_gui.domain.calls import CallFigures, CallOutcome
from desk_gui.domain.promise_rules import percent
from desk_gui.reporting.paired import NOTHING, Paired
from desk_gui.reporting.paired_parts import Fact

OUTCOMES = " ".join(outcome.value for outcome in CallOutcome)
TOTALS = "calls incoming outgoing messages missed_calls kept_share call_back_minutes unconfirmed"

_NARROW, _WIDE = 0.8, 1.35
"""How the boxes share the width, by their captions."""


def counted(figures: CallFigures, load: CallLoad) -> list[Fact]:
    """Return how many calls there were, of which kind."""
    return [
        Fact("calls", str(figures.calls), _NARROW),
        Fact("incoming", str(load.incoming), _NARROW),
        Fact("outgoing", str(load.outgoing), _NARROW),
        Fact("messages", str(load.messages), _NARROW),
        Fact("missed_calls", str(load.missed), _NARROW),
    ]


def kept_word(paired: Paired, figures: CallFigures) -> list[Fact]:
    """Return how well the desk kept its word."""
    share, minutes = percent(figures.promises_kept, figures.promises_ended), NOTHING
    if figures.call_back_minutes is not None:
        minutes = paired.decimal(figures.call_back_minutes)
    return [
        Fact("kept_share", NOTHING if share is None else str(share), _WIDE),
        Fact("call_back_minutes", minutes, _WIDE),
        Fact("unconfirmed", str(figures.unconfirmed), _WIDE),
    ]
