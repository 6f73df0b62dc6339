"""From the reception's records to paper and into letters, by what a print job or a mail names.

A reference names records, never words of theirs: it is kept until the paper is out.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk_gui.domain.audit import Purpose
from desk_gui.domain.badges import badge_code, printed_code, slip_code
from desk_gui.domain.clock_times import minutes_between
from desk_gui.domain.evacuations import EvacuationId
from desk_gui.domain.languages import Language
from desk_gui.domain.mails import Attachment, Letter, Mail, MailKind, MailNotSent, MailTrouble
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import PurgeReport
from desk_gui.domain.visit_papers import (
    BadgePaper,
    Copied,
    EvacuationPaper,
    NoticePaper,
    PresentPaper,
    SlipPaper,
    appointment_slip,
    visit_badges,
    visit_slip,
)
from desk_gui.domain.visits import AppointmentId, UnknownVisit, VisitFilter, VisitId, VisitPaper
from desk_gui.files import safe_name
from desk_gui.papers import Papers
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.evacuations import EvacuationService
from desk_gui.services.inspection import Inspection
from desk_gui.services.office import OfficeService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.retention import RetentionService
from desk_gui.services.visit_book import VisitBook


@dataclass(frozen=True, kw_only=True)
class ReceptionPapers:
    """Reads what a paper needs and lets it be made; ``worker`` is who is signed in."""

    papers: Papers
    office: OfficeService
    book: VisitBook
    appointments: AppointmentService
    evacuations: EvacuationService
    reception: ReceptionService
    retention: RetentionService
    inspection: Inspection
    now: Callable[[], datetime]
    worker: Callable[[], str]

    def build(self, kind: DocumentKind, reference: str) -> bytes:
        """Return the PDF that a print job names.

        Raises:
            RefusedError: the record is no more, or the paper cannot be made.
        """
        if kind is DocumentKind.BADGE:
            return self.badges([VisitId(int(each)) for each in reference.split(",")])
        name, _, key = reference.partition(":")
        makers: dict[str, Callable[[], bytes]] = {
            "host": lambda: self._slip(VisitId(int(key)), self.papers.host_slip),
            "data": lambda: self._slip(VisitId(int(key)), self.papers.data_slip),
            "appointment": lambda: self.appointment_slip(AppointmentId(int(key))),
            "present": lambda: self.present(printed=True),
            "evacuation": lambda: self.evacuation_report(EvacuationId(int(key))),
            "visits": lambda: self._protocol(key),
            "notice": lambda: self.privacy_notice(Language(key)),
        }
        if name not in makers:
            raise RefusedError(UnknownVisit())
        return makers[name]()

    def badges(self, visits: list[VisitId]) -> bytes:
        """Return the badges of visits, in the format of the house's rules."""
        found = [badge for paper in self.book.badge_paper(visits).value for badge in _badges(paper)]
        if not found:
            raise RefusedError(UnknownVisit())
        rules = self.reception.rules().value
        return self.papers.badges(self.head(), found, rules.badge_format)

    def appointment_slip(self, appointment: AppointmentId) -> bytes:
        """Return the visitor's slip of an appointment."""
        found = self.appointments.paper(appointment).value
        if found is None or found[1].host is None:
            raise RefusedError(UnknownVisit())
        planned, paper = found
        slip = appointment_slip(
            planned, paper.visit.details, found[1].host, code=_code(paper), worker=self.worker()
        )
        return self.papers.appointment_slip(self.head(), slip)

    def present(self, *, printed: bool = False) -> bytes:
        """Return who is in the house now; one that is printed is noted, the one on disk is not."""
        people = (self.evacuations.paper() if printed else self.book.present()).value
        rules = self.reception.rules().value
        paper = PresentPaper(
            people=people,
            at=self.now(),
            assembly_point=rules.assembly_point,
            assembly_point_second=rules.assembly_point_second,
        )
        return self.papers.evacuation_list(self.head(), paper)

    def evacuation_report(self, evacuation: EvacuationId) -> bytes:
        """Return what an alarm or a drill came to."""
        found = self.evacuations.evacuation(evacuation).value
        if found is None:
            raise RefusedError(UnknownVisit())
        rules = self.reception.rules().value
        paper = EvacuationPaper(
            evacuation=found,
            assembly_point=rules.assembly_point,
            assembly_point_second=rules.assembly_point_second,
        )
        return self.papers.evacuation_report(self.head(), paper)

    def protocol(self, day: date, copy: int = 0) -> bytes:
        """Return the protocol of a day's visits; ``copy`` counts from 0, the original."""
        paper = replace(
            self.book.protocol(day).value,
            anchor=self.inspection.code().value,
            handed_over=self.worker(),
            copied=Copied(number=copy, day=self.now().date()) if copy else None,
        )
        return self.papers.visit_protocol(self.head(), paper)

    def report(self, wanted: VisitFilter, words: str) -> bytes:
        """Return a range of visits in figures; ``words`` say what else was asked for."""
        paper = replace(
            self.book.report(wanted, words).value,
            anchor=self.inspection.code().value,
            worker=self.worker(),
        )
        return self.papers.visit_report(self.head(), paper)

    def purge_report(self, report: PurgeReport) -> bytes:
        """Return what a run of retention took out, without names."""
        return self.papers.purge_report(self.head(), report, self.inspection.code().value)

    def privacy_notice(self, language: Language) -> bytes:
        """Return the privacy notice in a language, to be signed."""
        days = self.retention.periods().value.days
        return self.papers.privacy_notice(self.head(), NoticePaper(language=language, days=days))

    def letter(self, mail: Mail) -> Letter:
        """Return what a mail says, with the slip that goes along.

        Raises:
            RefusedError: ``MailNotSent``: what it was about is no more.
        """
        from desk_gui.reporting.host_mail import host_letter  # noqa: PLC0415

        paper = self.book.visit_paper(VisitId(mail.reference), Purpose.VISIT).value
        if paper is None:
            raise RefusedError(MailNotSent(trouble=MailTrouble.GONE))
        head = self.head()
        values = self._letter_values(mail, paper, head)
        if mail.kind is not MailKind.HOST_SLIP:
            return host_letter(mail, head.language, values)
        slip = self.papers.host_slip(head, self._slip_of(paper))
        name = f"{safe_name(paper.visit.number or str(paper.visit.id))}.pdf"
        return host_letter(mail, head.language, values, Attachment(name=name, pdf=slip))

    def head(self, language: Language | None = None) -> PaperHead:
        """Return whose paper it is; in the office's own language unless another is named."""
        office = self.office.office().value
        if office is None:
            raise LookupError
        return PaperHead(office=office, language=language or office.language, printed_at=self.now())

    def _protocol(self, key: str) -> bytes:
        day, _, copy = key.partition(":")
        return self.protocol(date.fromisoformat(day), int(copy or 0))

    def _slip(self, visit: VisitId, make: Callable[[PaperHead, SlipPaper], bytes]) -> bytes:
        paper = self.book.visit_paper(visit).value
        if paper is None:
            raise RefusedError(UnknownVisit())
        return make(self.head(), self._slip_of(paper))

    def _slip_of(self, paper: VisitPaper) -> SlipPaper:
        shown = printed_code(paper.visit.number, paper.house) if paper.visit.number else ""
        return visit_slip(paper, code=shown, worker=self.worker())

    def _letter_values(self, mail: Mail, paper: VisitPaper, head: PaperHead) -> dict[str, str]:
        visit = paper.visit
        since = visit.waiting_since or visit.arrived_at
        return {
            "host": mail.staff_name,
            "name": visit.details.name,
            "firm": visit.details.firm,
            "purpose": visit.stop.purpose,
            "number": visit.number.rpartition("-")[2],
            "arrived": f"{visit.arrived_at:%H:%M}" if visit.arrived_at else "",
            "waited": str(minutes_between(since, self.now())) if since else "",
            "office": head.name,
        }


def _code(paper: VisitPaper) -> str:
    """Return what a scanner reads: of a badge, or of a slip of who has not come yet."""
    visit, house = paper.visit, paper.house
    return badge_code(visit.number, house) if visit.number else slip_code(visit.id, house)


def _badges(paper: VisitPaper) -> tuple[BadgePaper, ...]:
    if paper.visit.arrived_at is None:
        return ()
    shown = printed_code(paper.visit.number, paper.house)
    return visit_badges(paper, code=_code(paper), code_shown=shown)
