"""Words for the values of the telephone: directions, outcomes, wishes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desk_gui.domain.calls import CallOutcome, ContactKind, Direction, ReadBack, RingsAgain, Wish

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
CALL_TABLES = {
    Direction: DIRECTION,
    CallOutcome: CALL_OUTCOME,
    ReadBack: READ_BACK,
    RingsAgain: RINGS_AGAIN,
    Wish: WISH,
    ContactKind: CONTACT_KIND,
}
