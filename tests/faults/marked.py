"""A reception and a telephone whose every record holds one text, for what walks over them."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from desk_gui.domain.admission import AdmissionDetails, AdmissionKind, Audience
from desk_gui.domain.appointments import AppointmentDetails, Every, Repeat
from desk_gui.domain.calls import (
    CallDetails,
    Caller,
    CallOutcome,
    CallPlanDetails,
    MessageDetails,
)
from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.domain.promises import PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.domain.retention import RecordKind
from desk_gui.domain.staff import Presence, StaffDetails, StaffId
from desk_gui.domain.visits import Member, Stop, VisitDetails, VisitId
from desk_gui.house import House


@dataclass
class Marked:
    """Writes the text into the records of a house."""

    house: House
    text: str

    def fill(self) -> None:
        """Fill the reception, the telephone and what was promised."""
        host = self.staff()
        self.rules()
        self.hold(self.visits(host))
        self.notes()
        self.appointments(host)
        self.evacuation()
        self.calls(host)
        self.promise()

    def name(self, number: int) -> str:
        """Return one of several names with the text in it."""
        return f"{self.text} {number}"

    def staff(self) -> StaffId:
        """Add somebody to come to, who is in a meeting, and one who left the firm."""
        text, staff = self.text, self.house.staff
        details = StaffDetails(
            name=text, post=text, room=text, phone=text, topics=(text,), ask_first=text, note=text
        )
        gone = staff.add(_uid(), details).value
        staff.leave(gone.id, gone.version, self.house.desk.now().date())
        host = staff.add(_uid(), details).value.id
        staff.set_presence(host, Presence.MEETING, note=text)
        return host

    def rules(self) -> None:
        """Write the place where everybody meets."""
        rules = self.house.reception.rules().value
        text = self.text
        self.house.reception.save(
            replace(rules, assembly_point=text, assembly_point_second=text, plastic_badges=True)
        )

    def visits(self, host: StaffId) -> VisitId:
        """Let visitors stand in every place of the day; return one who waits."""
        visits, soon = self.house.visits, self.house.desk.now() + timedelta(minutes=1)
        visits.expect(_uid(), self.visit(host, 1), soon)
        waits = visits.receive(_uid(), self.visit(host, 2)).value
        visits.tell(waits.id, 10)
        visits.issue_badge(waits.id, "12")
        inside = visits.receive(_uid(), self.visit(host, 3)).value
        visits.admit(inside.id)
        gone = visits.receive(_uid(), self.visit(host, 4)).value
        visits.leave_unserved(gone.id, self.text)
        missed = visits.expect(_uid(), self.visit(host, 5), soon).value
        visits.cancel(missed.id, self.text)
        return waits.id

    def hold(self, visit: VisitId) -> None:
        """Keep a visit longer than others."""
        self.house.retention.hold(_uid(), RecordKind.VISITS, visit, self.text)

    def visit(self, host: StaffId, number: int) -> VisitDetails:
        """Return a visit of a small group."""
        text = self.text
        return VisitDetails(
            name=self.name(number),
            firm=text,
            people=3,
            members=(Member(name=text, firm=text),),
            stops=(Stop(host=host, purpose=text, topic=text), Stop(host=host, purpose=text)),
            brings=text,
            note=text,
        )

    def notes(self) -> None:
        """Write a note of each kind on who is expected."""
        for kind in AdmissionKind:
            details = AdmissionDetails(
                kind=kind, name=self.name(1), firm=self.text, text=self.text, audience=Audience.DESK
            )
            self.house.admission.add(_uid(), details)

    def appointments(self, host: StaffId) -> None:
        """Take times of the host's: with a visitor, week after week, called off, and busy."""
        service = self.house.appointments
        slot = service.free(host, limit=1).value[0]
        asked = AppointmentDetails(
            host=host,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            visit=self.visit(host, 6),
            repeat=Repeat(every=Every.WEEK, count=3),
        )
        made = service.make(_uid(), asked).value
        service.cancel(made[1].id, made[1].version, self.text)
        free = service.free(host, limit=1).value[0]
        busy = AppointmentDetails(
            host=host, starts_at=free.starts_at, ends_at=free.ends_at, title=self.text
        )
        service.make(_uid(), busy)

    def evacuation(self) -> None:
        """Hold a drill that is over."""
        service = self.house.evacuations
        service.start(_uid(), EvacuationKind.DRILL)
        service.add_person(_uid(), self.text, self.text)
        service.end(self.text)

    def calls(self, host: StaffId) -> None:
        """Take a message, miss a call, prepare one."""
        text, now = self.text, self.house.desk.now()
        message = MessageDetails(for_=host, text=text, urgent=True)
        details = CallDetails(
            caller=Caller(name=text, firm=text, number="+36 1 234 5678"),
            line=text[:20],
            asked_for=host,
            outcome=CallOutcome.MESSAGE,
            reason=text,
            note=text,
            message=message,
        )
        self.house.calls.take(_uid(), details, started_at=now, anyway=True)
        rang = self.house.calls.ring(_uid(), text, text).value
        self.house.calls.missed(rang.id)
        plan = CallPlanDetails(
            name=text, number="+36 1 234 5679", goal=text, questions=text, papers=text
        )
        self.house.calls.plan(_uid(), plan)

    def promise(self) -> None:
        """Promise something."""
        details = PromiseDetails(
            kind=PromiseKind.OTHER,
            text=self.text,
            due_at=self.house.desk.now() + timedelta(minutes=10),
            channel=PromiseChannel.PHONE,
        )
        self.house.promises.make(_uid(), details)


def _uid() -> str:
    return str(uuid4())
