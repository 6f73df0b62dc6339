"""Words for the values of the reception: states, kinds, and who is where."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desk_gui.domain.admission import AdmissionKind, Audience
from desk_gui.domain.appointments import AppointmentKind, AppointmentState, Every
from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.domain.promises import PromiseChannel, PromiseKind, PromiseState
from desk_gui.domain.reception import Security
from desk_gui.domain.retention import RecordKind
from desk_gui.domain.staff import Presence
from desk_gui.domain.visits import Offer, VisitEventKind, VisitState, VisitTime

VISIT_STATE = {
    VisitState.EXPECTED: QT_TRANSLATE_NOOP("Labels", "expected"),
    VisitState.WAITING: QT_TRANSLATE_NOOP("Labels", "waiting"),
    VisitState.WITH_HOST: QT_TRANSLATE_NOOP("Labels", "with the host"),
    VisitState.LEFT: QT_TRANSLATE_NOOP("Labels", "left"),
    VisitState.NO_SHOW: QT_TRANSLATE_NOOP("Labels", "did not come"),
    VisitState.CANCELLED: QT_TRANSLATE_NOOP("Labels", "cancelled"),
    VisitState.UNSERVED: QT_TRANSLATE_NOOP("Labels", "left unserved"),
}
VISIT_TIME = {
    VisitTime.ARRIVED: QT_TRANSLATE_NOOP("Labels", "arrival"),
    VisitTime.ADMITTED: QT_TRANSLATE_NOOP("Labels", "shown in"),
    VisitTime.LEFT: QT_TRANSLATE_NOOP("Labels", "departure"),
}
OFFER = {
    Offer.SEAT: QT_TRANSLATE_NOOP("Labels", "a seat"),
    Offer.DRINK: QT_TRANSLATE_NOOP("Labels", "a drink"),
    Offer.PAPER: QT_TRANSLATE_NOOP("Labels", "something to read"),
}
VISIT_EVENT_KIND = {
    VisitEventKind.EXPECTED: QT_TRANSLATE_NOOP("Labels", "Expected"),
    VisitEventKind.ARRIVED: QT_TRANSLATE_NOOP("Labels", "Arrived"),
    VisitEventKind.ADMITTED: QT_TRANSLATE_NOOP("Labels", "Shown in"),
    VisitEventKind.NEXT_STOP: QT_TRANSLATE_NOOP("Labels", "Sent on to the next"),
    VisitEventKind.LEFT: QT_TRANSLATE_NOOP("Labels", "Left"),
    VisitEventKind.MEMBER_LEFT: QT_TRANSLATE_NOOP("Labels", "One of the group left"),
    VisitEventKind.UNSERVED: QT_TRANSLATE_NOOP("Labels", "Left unserved"),
    VisitEventKind.NO_SHOW: QT_TRANSLATE_NOOP("Labels", "Did not come"),
    VisitEventKind.CANCELLED: QT_TRANSLATE_NOOP("Labels", "Cancelled"),
    VisitEventKind.MOVED: QT_TRANSLATE_NOOP("Labels", "Moved"),
    VisitEventKind.CHANGED: QT_TRANSLATE_NOOP("Labels", "Changed"),
    VisitEventKind.CORRECTED: QT_TRANSLATE_NOOP("Labels", "Corrected"),
    VisitEventKind.REVERTED: QT_TRANSLATE_NOOP("Labels", "Taken back"),
    VisitEventKind.CLOSED: QT_TRANSLATE_NOOP("Labels", "Closed by the house"),
    VisitEventKind.CONFIRMED: QT_TRANSLATE_NOOP("Labels", "Confirmed"),
    VisitEventKind.HOST_REMINDED: QT_TRANSLATE_NOOP("Labels", "Host reminded"),
    VisitEventKind.TOLD: QT_TRANSLATE_NOOP("Labels", "Told how long it takes"),
}
PRESENCE = {
    Presence.IN: QT_TRANSLATE_NOOP("Labels", "in"),
    Presence.OUT: QT_TRANSLATE_NOOP("Labels", "out"),
    Presence.MEETING: QT_TRANSLATE_NOOP("Labels", "in a meeting"),
    Presence.AWAY: QT_TRANSLATE_NOOP("Labels", "away"),
}
ADMISSION_KIND = {
    AdmissionKind.DO_NOT_ADMIT: QT_TRANSLATE_NOOP("Labels", "Do not admit"),
    AdmissionKind.NOTE: QT_TRANSLATE_NOOP("Labels", "Note"),
}
AUDIENCE = {
    Audience.DESK: QT_TRANSLATE_NOOP("Labels", "The whole desk"),
    Audience.SUPERVISORS: QT_TRANSLATE_NOOP("Labels", "Supervisors only"),
}
APPOINTMENT_STATE = {
    AppointmentState.PLANNED: QT_TRANSLATE_NOOP("Labels", "planned"),
    AppointmentState.CANCELLED: QT_TRANSLATE_NOOP("Labels", "cancelled"),
}
APPOINTMENT_KIND = {
    AppointmentKind.VISIT: QT_TRANSLATE_NOOP("Labels", "visitor"),
    AppointmentKind.BUSY: QT_TRANSLATE_NOOP("Labels", "busy"),
}
EVERY = {
    Every.DAY: QT_TRANSLATE_NOOP("Labels", "Every working day"),
    Every.WEEK: QT_TRANSLATE_NOOP("Labels", "Every week"),
    Every.TWO_WEEKS: QT_TRANSLATE_NOOP("Labels", "Every two weeks"),
    Every.MONTH: QT_TRANSLATE_NOOP("Labels", "Every month"),
}
PROMISE_KIND = {
    PromiseKind.WAIT: QT_TRANSLATE_NOOP("Labels", "Waiting time"),
    PromiseKind.CALL_BACK: QT_TRANSLATE_NOOP("Labels", "Call back"),
    PromiseKind.ANSWER: QT_TRANSLATE_NOOP("Labels", "Answer"),
    PromiseKind.OTHER: QT_TRANSLATE_NOOP("Labels", "Other"),
}
PROMISE_STATE = {
    PromiseState.OPEN: QT_TRANSLATE_NOOP("Labels", "open"),
    PromiseState.KEPT: QT_TRANSLATE_NOOP("Labels", "kept"),
    PromiseState.RENEWED: QT_TRANSLATE_NOOP("Labels", "renewed"),
    PromiseState.BROKEN: QT_TRANSLATE_NOOP("Labels", "broken"),
}
PROMISE_CHANNEL = {
    PromiseChannel.IN_PERSON: QT_TRANSLATE_NOOP("Labels", "in person"),
    PromiseChannel.PHONE: QT_TRANSLATE_NOOP("Labels", "by phone"),
    PromiseChannel.LETTER: QT_TRANSLATE_NOOP("Labels", "by letter"),
    PromiseChannel.EMAIL: QT_TRANSLATE_NOOP("Labels", "by e-mail"),
}
EVACUATION_KIND = {
    EvacuationKind.DRILL: QT_TRANSLATE_NOOP("Labels", "Drill"),
    EvacuationKind.REAL: QT_TRANSLATE_NOOP("Labels", "Alarm"),
}
RECORD_KIND = {
    RecordKind.VISITS: QT_TRANSLATE_NOOP("Labels", "Visits"),
    RecordKind.PEOPLE: QT_TRANSLATE_NOOP("Labels", "People"),
    RecordKind.CALLS: QT_TRANSLATE_NOOP("Labels", "Calls"),
    RecordKind.TICKETS: QT_TRANSLATE_NOOP("Labels", "Tickets"),
    RecordKind.COMPLAINTS: QT_TRANSLATE_NOOP("Labels", "Complaints"),
    RecordKind.MONEY: QT_TRANSLATE_NOOP("Labels", "Money"),
}
SECURITY = {
    Security.NONE: QT_TRANSLATE_NOOP("Labels", "None"),
    Security.STARTTLS: QT_TRANSLATE_NOOP("Labels", "STARTTLS"),
    Security.TLS: QT_TRANSLATE_NOOP("Labels", "TLS"),
}
RECEPTION_TABLES: Mapping[type[StrEnum], Mapping[Any, object]] = {
    VisitState: VISIT_STATE,
    VisitTime: VISIT_TIME,
    Offer: OFFER,
    VisitEventKind: VISIT_EVENT_KIND,
    Presence: PRESENCE,
    AdmissionKind: ADMISSION_KIND,
    Audience: AUDIENCE,
    AppointmentState: APPOINTMENT_STATE,
    AppointmentKind: APPOINTMENT_KIND,
    Every: EVERY,
    PromiseKind: PROMISE_KIND,
    PromiseState: PROMISE_STATE,
    PromiseChannel: PROMISE_CHANNEL,
    EvacuationKind: EVACUATION_KIND,
    RecordKind: RECORD_KIND,
    Security: SECURITY,
}
