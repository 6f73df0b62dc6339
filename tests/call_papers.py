"""Records of the telephone's papers for tests."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desk_gui.domain.call_papers import (
    CalleeCalls,
    CallEntry,
    CallPlanPaper,
    CallProtocolPaper,
    CallReportPaper,
    DayCalls,
    HandoverPaper,
    MessagePaper,
)
from desk_gui.domain.calls import (
    CallFigures,
    CallId,
    CallLine,
    CallOutcome,
    Direction,
    Message,
    MessageDetails,
    MessageId,
    Wish,
)
from desk_gui.domain.handovers import OpenMattersOfDesk
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseId,
    PromiseKind,
    PromiseState,
)
from desk_gui.domain.staff import Presence, StaffId, Whereabouts
from desk_gui.domain.visits import VisitState
from tests.visit_papers import ANCHOR, AT, BY_HOUR, IN_HOUSE, at, visit_line

CODE = "VIS7QK3M99000003184"


def message(**changes: Any) -> MessagePaper:
    paper = MessagePaper(
        number="MSG-26-00318",
        code=CODE,
        to="Жүнісов Һасен Қуатұлы",
        post="аға қызметкер",
        room="214",
        name="Ғайсина-Өтеғұлова Ұлжан Іңкәрқызы",
        firm="«Дархан-Агро» ЖШС / ТОО",
        phone="+7 701 233-45-67",
        at=at("10:43"),
        wish=Wish.PLEASE_CALL,
        text="№ 87 шот бойынша 3 жиынтыққа жазылу төленді, телнұсқа керек. Егер бүгін кешке "
        "дейін болмаса, ертең сағат 9-да өзі келеді. Сома 11 403 ₸ екенін растады.",
        urgent=True,
        promised_at=at("14:00"),
        told=True,
        read_back=True,
        whereabouts=Whereabouts(state=Presence.MEETING, back_at=at("13:30")),
        stand_in="Асқарова Ә. М.",
        ask_first="шот нөмірі",
        taken_by="Асқарова Ә. М., 2-терезе",
    )
    return replace(paper, **changes)


def plan(**changes: Any) -> CallPlanPaper:
    paper = CallPlanPaper(
        number="CALL-26-00012",
        name="Ғайсина-Өтеғұлова Ұлжан Іңкәрқызы",
        phone="+7 701 233-45-67",
        town="Щучинск",
        best_at=at("10:30"),
        goal="№ 87 шот неге төленбегенін білу",
        questions=(
            "Шот жетті ме, кім қабылдады?",
            "Қай күні төленеді?",
            "Төлем тапсырмасының көшірмесін жібере ме?",
        ),
        papers="шот, шарт, салыстыру актісі",
        prepared_by="Асқарова Ә. М.",
    )
    return replace(paper, **changes)


def line(nth: int, **changes: Any) -> CallLine:
    person = IN_HOUSE[nth % len(IN_HOUSE)]
    outcomes = [each for each in CallOutcome if each is not CallOutcome.RINGING]
    found = CallLine(
        id=CallId(nth),
        direction=Direction.OUT if nth % 5 == 4 else Direction.IN,
        outcome=outcomes[nth % len(outcomes)],
        started_at=at("07:35") + timedelta(minutes=11 * nth % 600),
        seconds=60 * (nth % 7),
        name="" if nth % 6 == 5 else person[0],
        firm=person[1],
        number=f"+7 701 233-{nth // 100:02}-{nth % 100:02}",
        person=None,
        asked_for_name=("Жүнісов Һ. Қ.", "Асқарова Ә. М.", "")[nth % 3],
        reason=("келісімшарт", "№ 87 шот бойынша телнұсқа", "", "жазылу")[nth % 4],
        answered_by="Асқарова Ә. М.",
        settled=nth % 2 == 0,
    )
    return replace(found, **changes)


def entry(nth: int, **changes: Any) -> CallEntry:
    call = line(nth, **changes)
    if call.outcome not in {CallOutcome.MESSAGE, CallOutcome.CALL_BACK}:
        return CallEntry(line=call)
    ended = (PromiseState.KEPT, PromiseState.BROKEN, None)[nth % 3]
    due = call.started_at + timedelta(hours=2)
    return CallEntry(
        line=call,
        promised_at=due,
        ended=ended,
        ended_at=due + timedelta(days=nth % 2) if ended else None,
    )


def figures(**changes: Any) -> CallFigures:
    found = CallFigures(
        calls=64,
        by_outcome={
            CallOutcome.ANSWERED: 31,
            CallOutcome.MESSAGE: 14,
            CallOutcome.TRANSFERRED: 11,
            CallOutcome.MISSED: 5,
            CallOutcome.WRONG_NUMBER: 3,
        },
        by_hour=BY_HOUR,
        promises_kept=24,
        promises_ended=25,
        call_back_minutes=41.5,
        unconfirmed=3,
        missed_unsettled=2,
        offers_made=12,
        offers_accepted=4,
    )
    return replace(found, **changes)


def protocol(count: int = 30, **changes: Any) -> CallProtocolPaper:
    paper = CallProtocolPaper(
        day=AT.date(),
        entries=tuple(map(entry, range(1, count + 1))),
        figures=figures(calls=count),
        anchor=ANCHOR,
        handed_over="Асқарова Ә. М.",
    )
    return replace(paper, **changes)


def report(days: int = 20, **changes: Any) -> CallReportPaper:
    first = date(2026, 11, 2)
    paper = CallReportPaper(
        first=first,
        last=first + timedelta(days=max(days - 1, 0)),
        figures=figures(),
        days=tuple(
            DayCalls(
                day=first + timedelta(days=number),
                incoming=number * 5 % 9,
                outgoing=number % 3,
                missed=number % 4 // 3,
                messages=number % 3,
            )
            for number in range(days)
        ),
        callees=tuple(
            CalleeCalls(callee=name, incoming=7 * number % 13, messages=number % 4)
            for number, name in enumerate(("", *(name for name, *_ in IN_HOUSE)), 1)
        ),
        anchor=ANCHOR,
        worker="Асқарова Ә. М.",
    )
    return replace(paper, **changes)


def promise(nth: int, **changes: Any) -> Promise:
    details = PromiseDetails(
        kind=list(PromiseKind)[nth % len(PromiseKind)],
        text=("Ермек Тілеу", "Ирина Ким, посылка", "«Арна» ТОО", "Kovács Péter")[nth % 4],
        due_at=AT + timedelta(minutes=40 * (nth - 2)),
        channel=list(PromiseChannel)[nth % len(PromiseChannel)],
    )
    found = Promise(
        id=PromiseId(nth),
        uid=str(nth),
        version=1,
        details=details,
        state=PromiseState.OPEN,
        made_at=AT - timedelta(hours=3),
        made_by="Асқарова Ә. М.",
    )
    return replace(found, **changes)


def note_for(nth: int, **changes: Any) -> Message:
    details = MessageDetails(
        for_=StaffId(1),
        text="№ 87 шот бойынша телнұсқа керек" if nth % 2 else "жұмаға дейін хабарласу",
        urgent=nth % 3 == 0,
    )
    found = Message(
        id=MessageId(nth),
        uid=str(nth),
        version=1,
        call=CallId(nth),
        details=details,
        for_name="Жүнісов Һасен Қуатұлы",
        caller_name=IN_HOUSE[nth % len(IN_HOUSE)][0],
        caller_firm=IN_HOUSE[nth % len(IN_HOUSE)][1],
        caller_number="+7 701 233-45-67",
        at=AT - timedelta(minutes=25 * nth),
        by="Асқарова Ә. М.",
    )
    return replace(found, **changes)


def matters(count: int = 4) -> OpenMattersOfDesk:
    waiting = [
        visit_line(nth, state=VisitState.WAITING, admitted_at=None, left_at=None, told_until=AT)
        for nth in range(1, count + 1)
    ]
    return OpenMattersOfDesk(
        promises=tuple(map(promise, range(count))),
        waiting=tuple(waiting),
        unconfirmed=tuple(map(note_for, range(count))),
        missed=tuple(line(nth, outcome=CallOutcome.MISSED) for nth in range(count)),
    )


def handover(count: int = 4, **changes: Any) -> HandoverPaper:
    open_now = matters(count)
    paper = HandoverPaper(
        at=AT,
        given_by="Асқарова Ә. М.",
        taken_by="Серікова Г. Б.",
        note="Лифт шебері 15:00-де келеді, кілт кассада.\n№ 87 шотты бухгалтер күтіп отыр.",
        matters=open_now,
        counts=open_now.counts(AT),
        anchor=ANCHOR,
    )
    return replace(paper, **changes)
