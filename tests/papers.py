"""Heads and records of letters and listings, and their text as it stands in the PDF."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.history import HistoryLine
from desk_gui.domain.languages import Language
from desk_gui.domain.office import Office
from desk_gui.domain.papers import (
    HistoryPaper,
    LooksPaper,
    PaperHead,
    RecoverySheet,
    RestoreFacts,
)

AT = datetime(2026, 11, 22, 9, 15, tzinfo=timezone(timedelta(hours=5)))
OFFICE = Office(
    name="Ақмола облыстық филиалы, Ақкөл АПБТ, Ивановское ауылдық пошта байланысы бөлімшесі",
    name_second="Акмолинский областной филиал, Аккольский РУПС, "
    "сельское отделение почтовой связи Ивановское",
    operator="«Қазпошта» АҚ",
    operator_second="АО «Казпочта»",
    index="020103",
)
LONG_NAME = "Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан Әбдіғаппарқызы"
ANCHOR = "1204-7QK3M9XA"
SHEET = RecoverySheet(
    name=LONG_NAME, login="gulzhahan", code="7QK3M-9XA0B-2BDFH-J4K8T-VW9ZZ", made_at=AT
)
FACTS = RestoreFacts(
    folder="/home/kezekshi/.local/share/desk-gui/backups",
    call="Жүнісов Һ. Қ., +7 716 38 2-14-77",
    second_place="/media/kezekshi/KINGSTON-USB/desk-backups",
    sealed=True,
    newest_at=AT,
    newest_file="desk-20261122T040000-quarter.db.sealed",
    newest_code=ANCHOR,
)
_BY = ("Асқарова Ә. М.", LONG_NAME, "Szabóné Őry Tünde", "")


def head(language: Language, **office: Any) -> PaperHead:
    return PaperHead(office=replace(OFFICE, **office), language=language, printed_at=AT)


def history_line(number: int, **changes: Any) -> HistoryLine:
    purposes = (None, *Purpose)
    line = HistoryLine(
        id=number,
        at=AT + timedelta(minutes=number),
        by=_BY[number % 4],
        workstation="desk-2",
        deed=list(Deed)[number % len(Deed)],
        subject=list(Subject)[number % len(Subject)],
        subject_id=number,
        record="020103-26-000412-0" if number % 2 else "",
        person=f"K-000123 {LONG_NAME}" if number % 3 else "",
        purpose=purposes[number % len(purposes)],
        fields=("family_name", "addresses", "phones")[: number % 4],
    )
    return replace(line, **changes)


def history_lines(count: int) -> Iterator[HistoryLine]:
    return map(history_line, range(1, count + 1))


def looks(**changes: Any) -> LooksPaper:
    paper = LooksPaper(
        person=LONG_NAME,
        code="K-000123",
        lines=history_lines(40),
        anchor=ANCHOR,
        since=date(2026, 1, 1),
        until=date(2026, 11, 22),
        worker="Асқарова Ә. М.",
    )
    return replace(paper, **changes)


def history(count: int, **changes: Any) -> HistoryPaper:
    paper = HistoryPaper(
        filter="22.11.2026; Асқарова Ә. М.",
        lines=history_lines(count),
        anchor=ANCHOR,
        manager="Жүнісов Һ. Қ.",
    )
    return replace(paper, **changes)


def pages(pdf: bytes) -> list[str]:
    """Return the text of every page, spaces and line breaks as one space."""
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    return " ".join(text.split())


def solid(text: str) -> str:
    """Return a text without any spaces: what was broken over lines is whole again."""
    return re.sub(r"\s", "", text)
