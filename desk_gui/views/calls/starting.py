"""How a call begins that is to be written down: it rings, it is lifted, or it is one of ours."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from desk_gui.domain.calls import Call, Caller, CallPlan, CallPlanId, Direction, KnownCaller
from desk_gui.domain.people import PersonId


@dataclass(frozen=True, kw_only=True)
class Start:
    """What is known of a call when its form opens; ``rang`` says the telephone system told of it.

    ``uid`` is the call's from here on: saved twice it is one call.

    The talk is over when somebody notes it (``hang_up``), and when its form is left or set aside:
    a message that lies on the shelf over lunch is not an hour's talk. Whoever brings it back while
    the caller is still there lets it go on by the same key; it goes on since it began.
    """

    started_at: datetime
    uid: str = field(default_factory=lambda: str(uuid4()))
    direction: Direction = Direction.IN
    answered_at: datetime | None = None
    number: str = ""
    line: str = ""
    rang: bool = False
    person: PersonId | None = None
    name: str = ""
    firm: str = ""
    plan: CallPlanId | None = None
    promised: bool = False
    """They were told that we ring."""
    missed_at: datetime | None = None
    """When they rang and nobody answered, where it is for that."""
    ended_at: datetime | None = None
    """When the talk was over; None while it goes on."""

    @classmethod
    def now(cls, at: datetime) -> "Start":
        """Return a call of which nothing is known but that it is lifted now."""
        return cls(started_at=at, answered_at=at)

    @classmethod
    def of(cls, call: Call) -> "Start":
        """Return how a call on record began."""
        details = call.details
        return cls(
            started_at=call.started_at,
            uid=call.uid,
            direction=details.direction,
            answered_at=call.answered_at,
            number=details.caller.number,
            line=details.line,
        )

    @classmethod
    def ringing(cls, call: Call, known: KnownCaller | None, lifted_at: datetime) -> "Start":
        """Return a call that rings and is lifted now; ``known`` where one person has its number."""
        caller = call.details.caller
        return cls(
            started_at=call.started_at,
            uid=call.uid,
            direction=call.details.direction,
            answered_at=lifted_at,
            number=caller.number,
            line=call.details.line,
            rang=True,
            person=known.person if known is not None else None,
            name=(known.name or known.firm) if known is not None else "",
            firm=known.firm if known is not None and known.name else "",
        )

    @classmethod
    def planned(cls, plan: CallPlan, at: datetime) -> "Start":
        """Return a call of ours that is made now by its sheet."""
        details = plan.details
        return cls(
            started_at=at,
            direction=Direction.OUT,
            number=details.number,
            person=details.person,
            name=details.name,
            plan=plan.id,
            promised=details.promise is not None,
        )

    @classmethod
    def to(
        cls,
        number: str,
        at: datetime,
        *,
        person: PersonId | None = None,
        name: str = "",
        firm: str = "",
        promised: bool = False,
        missed_at: datetime | None = None,
    ) -> "Start":
        """Return a call of ours that is made now."""
        return cls(
            started_at=at,
            direction=Direction.OUT,
            number=number,
            person=person,
            name=name,
            firm=firm,
            promised=promised,
            missed_at=missed_at,
        )

    def caller(self) -> Caller:
        """Return who is on the other end."""
        return Caller(number=self.number, person=self.person, name=self.name, firm=self.firm)

    def until(self, now: datetime) -> datetime:
        """Return when the talk was over: now, where nobody noted it before."""
        return self.ended_at or now

    def hang_up(self, now: datetime) -> "Start":
        """Return it over; one that is over already goes on."""
        return replace(self, ended_at=None if self.ended_at is not None else now)

    def content(self, now: datetime) -> dict[str, Any]:
        """Return it as it is left now, fit for JSON: what comes back is over."""
        answered, missed = self.answered_at, self.missed_at
        return {
            "uid": self.uid,
            "started_at": self.started_at.isoformat(),
            "answered_at": None if answered is None else answered.isoformat(),
            "direction": self.direction.value,
            "number": self.number,
            "line": self.line,
            "rang": self.rang,
            "plan": self.plan,
            "promised": self.promised,
            "missed_at": None if missed is None else missed.isoformat(),
            "ended_at": self.until(now).isoformat(),
        }

    @classmethod
    def from_content(cls, content: dict[str, Any]) -> "Start":
        """Return what ``content`` returned; who it is stands in the form's fields."""
        answered, plan = content["answered_at"], content["plan"]
        missed = content["missed_at"]
        return cls(
            started_at=datetime.fromisoformat(content["started_at"]),
            uid=content["uid"],
            direction=Direction(content["direction"]),
            answered_at=None if answered is None else datetime.fromisoformat(answered),
            number=content["number"],
            line=content["line"],
            rang=content["rang"],
            plan=None if plan is None else CallPlanId(plan),
            promised=content["promised"],
            missed_at=None if missed is None else datetime.fromisoformat(missed),
            ended_at=datetime.fromisoformat(content["ended_at"]),
        )
