"""Words for the values of the telephone: directions, outcomes, wishes."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desk_gui.domain.calls import CallOutcome, ContactKind, Direction, ReadBack, RingsAgain, Wish
from desk_gui.domain.promise_times import Urgency
from desk_gui.domain.promises import PromiseStepKind, TryResult

DIRECTION = {
    Direction.IN: QT_TRANSLATE_NOOP("Labels", "incoming"),
    Direction.OUT: QT_TRANSLATE_NOOP("Labels", "outgoing"),
}
CALL_OUTCOME = {
    CallOutcome.RINGING: QT_TRANSLATE_NOOP("Labels", "rings"),
    CallOutcome.ANSWERED: QT_TRANSLATE_NOOP("Labels", "answered"),
    CallOutcome.TRANSFERRED: QT_TRANSLATE_NOOP("Labels", "handed on"),
    CallOutcome.MESSAGE: QT_TRANSLATE_NOOP("Labels", "message taken"),
    CallOutcome.CALL_BACK: QT_TRANSLATE_NOOP("Labels", "call back"),
    CallOutcome.DROPPED: QT_TRANSLATE_NOOP("Labels", "line dropped"),
    CallOutcome.WRONG_NUMBER: QT_TRANSLATE_NOOP("Labels", "wrong number"),
    CallOutcome.MISSED: QT_TRANSLATE_NOOP("Labels", "missed"),
    CallOutcome.NOT_REACHED: QT_TRANSLATE_NOOP("Labels", "not reached"),
}
READ_BACK = {
    ReadBack.NAME: QT_TRANSLATE_NOOP("Labels", "the name"),
    ReadBack.NUMBER: QT_TRANSLATE_NOOP("Labels", "the number"),
    ReadBack.ADDRESS: QT_TRANSLATE_NOOP("Labels", "the address"),
    ReadBack.TIME: QT_TRANSLATE_NOOP("Labels", "the time"),
}
RINGS_AGAIN = {
    RingsAgain.NOBODY: QT_TRANSLATE_NOOP("Labels", "nobody"),
    RingsAgain.WE: QT_TRANSLATE_NOOP("Labels", "we ring again"),
    RingsAgain.THEY: QT_TRANSLATE_NOOP("Labels", "they ring again"),
}
WISH = {
    Wish.PLEASE_CALL: QT_TRANSLATE_NOOP("Labels", "Please call"),
    Wish.CALLS_AGAIN: QT_TRANSLATE_NOOP("Labels", "Will call again"),
    Wish.MESSAGE_ONLY: QT_TRANSLATE_NOOP("Labels", "Message only"),
}
CONTACT_KIND = {
    ContactKind.CALL: QT_TRANSLATE_NOOP("Labels", "call"),
    ContactKind.VISIT: QT_TRANSLATE_NOOP("Labels", "visit"),
    ContactKind.MESSAGE: QT_TRANSLATE_NOOP("Labels", "message"),
    ContactKind.PROMISE: QT_TRANSLATE_NOOP("Labels", "promise"),
    ContactKind.SUBSCRIPTION: QT_TRANSLATE_NOOP("Labels", "subscription"),
}
TRY_RESULT = {
    TryResult.REACHED: QT_TRANSLATE_NOOP("Labels", "reached"),
    TryResult.NOT_REACHED: QT_TRANSLATE_NOOP("Labels", "not reached"),
    TryResult.LEFT_WORD: QT_TRANSLATE_NOOP("Labels", "left word"),
}
PROMISE_STEP = {
    PromiseStepKind.MADE: QT_TRANSLATE_NOOP("Labels", "promised"),
    PromiseStepKind.HANDED_ON: QT_TRANSLATE_NOOP("Labels", "handed on"),
    PromiseStepKind.SNOOZED: QT_TRANSLATE_NOOP("Labels", "reminder put off"),
    PromiseStepKind.KEPT: QT_TRANSLATE_NOOP("Labels", "kept"),
    PromiseStepKind.RENEWED: QT_TRANSLATE_NOOP("Labels", "renewed"),
    PromiseStepKind.BROKEN: QT_TRANSLATE_NOOP("Labels", "broken"),
    PromiseStepKind.REVERTED: QT_TRANSLATE_NOOP("Labels", "opened again"),
}
URGENCY = {
    Urgency.OVERDUE: QT_TRANSLATE_NOOP("Labels", "Overdue"),
    Urgency.SOON: QT_TRANSLATE_NOOP("Labels", "Due soon"),
    Urgency.TODAY: QT_TRANSLATE_NOOP("Labels", "Later today"),
    Urgency.LATER: QT_TRANSLATE_NOOP("Labels", "Another day"),
}
CALL_TABLES: Mapping[type[StrEnum], Mapping[Any, object]] = {
    Direction: DIRECTION,
    CallOutcome: CALL_OUTCOME,
    ReadBack: READ_BACK,
    RingsAgain: RINGS_AGAIN,
    Wish: WISH,
    ContactKind: CONTACT_KIND,
    TryResult: TRY_RESULT,
    PromiseStepKind: PROMISE_STEP,
    Urgency: URGENCY,
}
