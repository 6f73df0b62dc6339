"""Records of the reception's papers for tests: offices of three countries, people, visits."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any, TypeVar

from desk_gui.domain.appointments import Appointment, AppointmentKind, AppointmentState
from desk_gui.domain.evacuations import (
    Evacuation,
    EvacuationId,
    EvacuationKind,
    Evacuee,
    EvacueeId,
    PresentPerson,
)
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Office
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.retention import Purged, PurgeReport, RecordKind
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visit_papers import (
    AppointmentNews,
    AppointmentPaper,
    BadgePaper,
    DayLoad,
    EvacuationPaper,
    HostLoad,
    NoticePaper,
    PresentPaper,
    ProtocolPaper,
    ReportPaper,
    SlipPaper,
    SlipStop,
)
from desk_gui.domain.visits import (
    AppointmentId,
    HostOnPaper,
    Member,
    Stop,
    Visit,
    VisitDetails,
    VisitFigures,
    VisitId,
    VisitLine,
    VisitPaper,
    VisitState,
)
from desk_gui.reporting.documents import load_house

AT = datetime(2026, 11, 18, 11, 7, tzinfo=timezone(timedelta(hours=5)))
OFFICES = {
    Country.KZ: Office(
        name="Ивановское АПБ",
        name_second="СОПС Ивановское",
        operator="«Қазпошта» АҚ",
        operator_second="АО «Казпочта»",
        index="020103",
    ),
    Country.HU: Office(
        name="Budapest 62 posta",
        operator="Magyar Posta Zrt.",
        index="1062",
        country=Country.HU,
        language=Language.HU,
    ),
    Country.EE: Office(
        name="Tartu postkontor",
        operator="Eesti Post AS",
        index="51009",
        country=Country.EE,
        language=Language.ET,
    ),
}
PAIRS = {
    Country.KZ: (Language.KK, Language.RU),
    Country.HU: (Language.HU, Language.EN),
    Country.EE: (Language.ET, Language.EN),
}
LONG_NAME = "Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан Әбдіғаппарқызы"
LONG_FIRM = (
    "«Қазақстан Республикасы Оқу-ағарту министрлігінің Ақмола облысы білім басқармасының "
    "Ақкөл ауданы бойынша білім бөлімі» мемлекеттік мекемесі"
)
CODE = "VIS20260147A8"
ANCHOR = "1204-7QK3M9XA"
BY_HOUR = (0,) * 7 + (2, 5, 9, 12, 7, 3, 4, 8, 6, 3, 1) + (0,) * 6
IN_HOUSE = (
    ("Асқарова Әсел Маратқызы", "", "2-терезе / окно 2", "08:02", True),
    ("Әбдірахманов Жанболат Серікұлы", "«Дархан-Агро» ЖШС", "Жүнісов Һ. Қ., 214", "10:15", False),
    ("Бөкенбаев Ынтымақ", "", "Асқарова Ә. М., зал", "10:52", False),
    ("Ғайсин Қайрат Ұланұлы", "пошташы / почтальон", "сұрыптау / сортировка", "07:30", True),
    ("Жүнісов Һасен Қуатұлы", "", "214", "08:05", True),
    ("Иванов Пётр Сергеевич", "ТОО «Тепломонтаж»", "котельная, подвал", "09:40", False),
    ("Қожахметова Ақмарал", "", "касса", "08:00", True),
    ("Мұқышев Дәурен Өмірұлы", "«Қазақтелеком» АҚ", "серверная, 118", "10:33", False),
    (
        "Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан",
        "«Ақкөл ауд. білім бөлімі» ММ",
        "Жүнісов Һ. Қ., 214",
        "10:41",
        False,
    ),
    ("Оңғарбаева Жанар Іңкәрқызы", "", "Асқарова Ә. М., зал", "11:01", False),
    ("Өмірзақова Ұлпан", "қоғамдық агент / агент", "сұрыптау / сортировка", "10:20", False),
    ("Үсенова Ләззат", "тазалаушы / уборщица", "2-қабат / этаж", "07:45", True),
    ("Һасенов Мейірхан", "", "зал", "11:05", False),
    ("Цой Виктор Андреевич", "ЕС «Курьер» ИП", "қойма / склад", "10:58", False),
)


def head(
    country: Country = Country.KZ, language: Language = Language.EN, **office: Any
) -> PaperHead:
    """Return a head; the screens' language says nothing about the paper's."""
    return PaperHead(office=replace(OFFICES[country], **office), language=language, printed_at=AT)


Changed = TypeVar("Changed", PresentPerson, VisitLine)


def changed(record: Changed, **changes: Any) -> Changed:
    return replace(record, **changes)


def at(clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return AT.replace(hour=hour, minute=minute)


def badge(**changes: Any) -> BadgePaper:
    paper = BadgePaper(
        number="0147",
        code=CODE,
        code_shown="VIS-2026-0147-A8",
        name="Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан",
        firm="«Ақкөл ауданының білім бөлімі» ММ",
        host="Жүнісов Һасен Қуатұлы",
        room="214",
        arrived_at=at("10:41"),
    )
    return replace(paper, **changes)


def visit_paper(**changes: Any) -> VisitPaper:
    """Return a group of four, three of them named, with two purposes."""
    details = VisitDetails(
        name="Иванов Пётр",
        firm="ТОО «Тепломонтаж»",
        people=4,
        members=(Member(name="Ким Ольга"), Member(name="Szabó Éva", firm="Vízművek")),
        stops=(
            Stop(host=StaffId(1), topic="қазандық", purpose="жөндеу"),
            Stop(host=StaffId(2), purpose="есеп"),
        ),
    )
    visit = Visit(
        id=VisitId(1),
        uid="1",
        version=1,
        state=VisitState.WAITING,
        day=AT.date(),
        number="2026-0147",
        details=details,
        arrived_at=AT,
    )
    hosts = (
        _host(1, "Жүнісов Һ. Қ.", "214"),
        _host(2, "Қожахметова А.", "касса"),
    )
    return VisitPaper(visit=replace(visit, **changes), hosts=hosts)


def _host(number: int, name: str, room: str) -> HostOnPaper:
    return HostOnPaper(
        id=StaffId(number), name=name, post="инженер", room=room, phone="2-14", email=""
    )


def appointment_record(**changes: Any) -> Appointment:
    record = Appointment(
        id=AppointmentId(1),
        uid="1",
        version=1,
        host=StaffId(1),
        host_name="Жүнісов Һ. Қ.",
        kind=AppointmentKind.VISIT,
        state=AppointmentState.PLANNED,
        starts_at=AT,
        ends_at=AT + timedelta(minutes=30),
        title="Иванов Пётр",
    )
    return replace(record, **changes)


def present_person(number: int) -> PresentPerson:
    name, firm, place, arrived, staff = IN_HOUSE[number % len(IN_HOUSE)]
    again = number // len(IN_HOUSE)
    return PresentPerson(
        name=f"{name} {again}" if again else name,
        firm=firm,
        place=place,
        arrived_at=at(arrived),
        visit=None if staff else VisitId(number),
        staff=StaffId(number) if staff else None,
    )


def present(count: int = 14, **changes: Any) -> PresentPaper:
    paper = PresentPaper(
        people=tuple(map(present_person, range(count))),
        at=AT,
        assembly_point="Аула, солтүстік қақпа алды",
        assembly_point_second="Двор, перед северными воротами",
        fresh_at=AT - timedelta(minutes=2),
    )
    return replace(paper, **changes)


def evacuation(count: int = 14, missing: int = 2, **changes: Any) -> EvacuationPaper:
    people = tuple(
        Evacuee(
            id=EvacueeId(number),
            position=number,
            person=present_person(number - 1),
            found_at=None if number <= missing else AT + timedelta(seconds=50 * number),
            found_by="" if number <= missing else "Асқарова Ә. М.",
            added=number == count,
        )
        for number in range(1, count + 1)
    )
    run = Evacuation(
        id=EvacuationId(1),
        uid="1",
        kind=EvacuationKind.DRILL,
        started_at=AT,
        started_by="Асқарова Ә. М.",
        people=people,
        handed_over_at=AT + timedelta(minutes=9),
        ended_at=AT + timedelta(minutes=14),
        ended_by="Жүнісов Һ. Қ.",
        note="Екеуі пошта көлігімен 10:50-де шығып кеткен, есікте белгіленбеген.",
    )
    return EvacuationPaper(
        evacuation=replace(run, **changes),
        assembly_point="Аула, солтүстік қақпа алды",
        assembly_point_second="Двор, перед северными воротами",
    )


def slip(**changes: Any) -> SlipPaper:
    paper = SlipPaper(
        number="2026-0147",
        code="VIS-2026-0147-A8",
        name="Ғайсина-Өтеғұлова Ұлжан Іңкәрқызы",
        host="Жүнісов Һасен Қуатұлы",
        room="214",
        firm="«Дархан-Агро» ЖШС / ТОО",
        phone="+7 701 233-45-67",
        language=Language.KK,
        people=3,
        members=("Иванов Пётр Сергеевич", "Мұқышев Дәурен Өмірұлы"),
        stops=(
            SlipStop(purpose="№ 87 шот бойынша 3 жиынтыққа жазылу, телнұсқа керек"),
            SlipStop(purpose="көлік туралы келісім", host="Асқарова Ә. М.", room="касса"),
        ),
        brings="№ 87 шот, сенімхат, екі дана келісімшарт",
        note="Түске дейін үлгеруі керек.",
        customer="K-000123",
        arrived_at=at("10:41"),
        told_until=at("10:55"),
        badge="17",
        worker="Асқарова Ә. М., 2-терезе",
    )
    return replace(paper, **changes)


def appointment(**changes: Any) -> AppointmentPaper:
    paper = AppointmentPaper(
        news=AppointmentNews.MADE,
        name="Ғайсина-Өтеғұлова Ұлжан Іңкәрқызы",
        starts_at=datetime(2026, 11, 24, 14, 30, tzinfo=AT.tzinfo),
        ends_at=datetime(2026, 11, 24, 15, 0, tzinfo=AT.tzinfo),
        host="Жүнісов Һасен Қуатұлы",
        post="аға қызметкер",
        room="214",
        phone="+7 716 38 2-14-77",
        address="Ивановское ауылы, Абай көшесі, 14",
        firm="«Дархан-Агро» ЖШС / ТОО",
        purpose="№ 87 шот бойынша жазылу",
        bring="жеке куәлік, № 87 шот",
        code="VIS0A1B20000000412K",
        worker="Асқарова Ә. М., 2-терезе",
    )
    return replace(paper, **changes)


def notice(language: Language, **changes: Any) -> NoticePaper:
    paper = NoticePaper(language=language, contact="Жүнісов Һ. Қ., +7 716 38 2-14-77")
    return replace(paper, **changes)


def visit_line(nth: int, **changes: Any) -> VisitLine:
    person = IN_HOUSE[nth % len(IN_HOUSE)]
    arrived = at("07:35") + timedelta(minutes=11 * nth % 600)
    left = arrived + timedelta(minutes=45)
    line = VisitLine(
        id=VisitId(nth),
        number=f"2026-{nth:04}",
        state=VisitState.LEFT,
        day=AT.date(),
        name=person[0],
        firm=person[1],
        people=3 if nth % 7 == 0 else 1,
        host=StaffId(1),
        host_name="Жүнісов Һ. Қ.",
        host_room="214",
        whereabouts=None,
        purpose=("келісімшарт", "жазылу, телнұсқа", "сұрақ", "")[nth % 4],
        arrived_at=arrived,
        waiting_since=arrived,
        admitted_at=arrived + timedelta(minutes=nth % 23),
        left_at=left,
        auto_closed=nth % 9 == 8,
    )
    return replace(line, **changes)


def visit_lines(count: int) -> tuple[VisitLine, ...]:
    others = (VisitState.NO_SHOW, VisitState.UNSERVED, VisitState.CANCELLED)
    lines = list(map(visit_line, range(1, count + 1)))
    for place, state in zip((5, 12, 19), others, strict=True):
        if place < count:
            came = state is VisitState.UNSERVED
            lines[place] = replace(
                lines[place],
                state=state,
                number=lines[place].number if came else "",
                arrived_at=lines[place].arrived_at if came else None,
                waiting_since=lines[place].arrived_at if came else None,
                admitted_at=None,
                left_at=lines[place].left_at if came else None,
                auto_closed=False,
                expected_at=at("09:00"),
            )
    return tuple(lines)


def figures(**changes: Any) -> VisitFigures:
    found = VisitFigures(
        first=date(2026, 11, 2),
        last=date(2026, 11, 29),
        visits=60,
        people=81,
        by_state={VisitState.LEFT: 52, VisitState.NO_SHOW: 4, VisitState.UNSERVED: 3},
        by_hour=BY_HOUR,
        waited_minutes=7.4,
        over_norm=6,
        auto_closed=3,
    )
    return replace(found, **changes)


def protocol(count: int = 30, **changes: Any) -> ProtocolPaper:
    paper = ProtocolPaper(
        day=AT.date(),
        lines=visit_lines(count),
        figures=figures(first=AT.date(), last=AT.date()),
        anchor=ANCHOR,
        handed_over="Асқарова Ә. М.",
    )
    return replace(paper, **changes)


def report(hosts: int = 8, days: int = 20, **changes: Any) -> ReportPaper:
    names = [name for name, *_ in IN_HOUSE]
    paper = ReportPaper(
        figures=figures(),
        hosts=tuple(
            HostLoad(
                host=names[number % len(names)],
                visits=number * 7 % 13,
                people=number * 7 % 13 + 2,
                waited_minutes=number * 1.7 % 12,
                over_norm=number % 3,
            )
            for number in range(1, hosts + 1)
        ),
        days=tuple(
            DayLoad(
                day=date(2026, 11, 2) + timedelta(days=number),
                visits=number * 5 % 9,
                people=number * 5 % 9 + 1,
                waited_minutes=number * 2.3 % 14,
                auto_closed=number % 4 // 3,
            )
            for number in range(days)
        ),
        anchor=ANCHOR,
        worker="Асқарова Ә. М.",
    )
    return replace(paper, **changes)


def purge() -> PurgeReport:
    lines = tuple(
        Purged(
            kind=kind,
            before=date(2026, 8, 20) - timedelta(days=30 * number),
            purged=148 * number % 371,
            held=number % 3,
            protected=number * 2 % 5,
        )
        for number, kind in enumerate(RecordKind)
    )
    return PurgeReport(at=AT.replace(hour=2, minute=0), by="", lines=lines)


def page_words(language: Language, number: int, count: int) -> str:
    """Return how a language says which page of how many this is."""
    return load_house().words[language].page.format(page=number, pages=count)
