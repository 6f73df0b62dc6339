"""The tasks of the record: papers, a word to the host, a badge, an end; each behind its action."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.audit import Purpose
from desk_gui.domain.prints import PrintDocument
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_badges import bearers
from desk_gui.domain.visits import Visit, VisitId, VisitLine, VisitState, VisitTime
from desk_gui.services.changes import Outcome
from desk_gui.views.labels import clock
from desk_gui.views.shell.question import Question, answer
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.views.visits.badge_questions import (
    BackQuestion,
    FoundQuestion,
    GroupBadgeQuestion,
    PlasticQuestion,
    ask_badges_back,
)
from desk_gui.views.visits.correction import CorrectionQuestion
from desk_gui.views.visits.desk import VisitDesk, badge_document, data_slip, host_slip
from desk_gui.views.visits.visit_actions import VisitActions
from desk_gui.views.visits.visit_deeds import VisitDeeds, badges_out
from desk_gui.views.visits.visit_questions import (
    EndQuestion,
    MemberQuestion,
    TellQuestion,
)

_Asks = Callable[[Visit], Question]


class VisitTasks(QObject):
    """Does what the actions of the panel say, for the visit that is current.

    Signals:
        said: Something went to paper or to a host; carries a sentence.
        change_wanted: The visit is to be changed; carries the Visit.
    """

    said = Signal(str)
    change_wanted = Signal(object)

    def __init__(
        self,
        panel: QWidget,
        desk: VisitDesk,
        deeds: VisitDeeds,
        line: Callable[[], VisitLine | None],
    ) -> None:
        """``line`` tells which visit is current."""
        super().__init__(panel)
        self._panel, self._desk, self._deeds, self._line = panel, desk, deeds, line
        again = {"end": self._end, "correct": self._correct}
        self.question = QuestionDraft(
            panel, {kind: partial(self._ask_again, ask) for kind, ask in again.items()}
        )

    def follow(self, actions: VisitActions) -> None:
        """Do what these actions say."""
        for name, then in (
            ("remind", self._deeds.remind),
            ("mail", self.mail),
            ("badge", self.print_badge),
            ("preview", self.preview_badge),
            ("slip", self.print_slip),
            ("data", self.print_data),
            ("tell", self.ask_minutes),
            ("plastic", self.ask_plastic),
            ("member", self.ask_member),
            ("change", self.change),
            ("correct", self.ask_times),
            ("end", self.ask_end),
            ("step_back", self.step_back),
        ):
            actions[name].triggered.connect(partial(self._do, then))
        actions["found"].triggered.connect(lambda _on=False: self.ask_found())

    def print_badge(self, line: VisitLine) -> None:
        """Print the badges of a visit."""
        self._print(badge_document(line.id, line.number, self._desk.badge_paper()), line)

    def preview_badge(self, line: VisitLine) -> None:
        """Show the badges of a visit as they come out of the printer."""
        self._desk.preview(badge_document(line.id, line.number, self._desk.badge_paper()))

    def print_badge_of(self, visit: Visit) -> None:
        """Print the badges of who has come just now."""
        paper = self._desk.badge_paper()
        self._desk.enqueue(badge_document(visit.id, visit.number, paper))

    def print_slip(self, line: VisitLine) -> None:
        """Print all that the host needs."""
        self._print(host_slip(line.id, line.number, self._desk.slip_paper()), line)

    def print_data(self, line: VisitLine) -> None:
        """Print the slip on which the visitor's data stand, for the secretary."""
        self._print(data_slip(line.id, line.number, self._desk.slip_paper()), line)

    def mail(self, line: VisitLine) -> None:
        """Write to the host that somebody comes."""
        mail = self._desk.mail
        if mail is None:
            return

        def send() -> Outcome[bool]:
            return Outcome(mail(line.id))

        self._desk.runner.run(self, send, partial(self._on_mailed, line), self._deeds.refuse)

    def ask_minutes(self, line: VisitLine) -> None:
        """Ask how long the visitor was told that it takes."""

        def then(minutes: int, asked: TellQuestion) -> None:
            act = partial(self._desk.visits.tell, line.id, minutes)
            answer(self._desk.runner, asked, act, self._deeds.tell_told)

        TellQuestion(self._panel, line.name, then).open()

    def ask_plastic(self, line: VisitLine) -> None:
        """Ask which plastic badge the visitor gets, or whether the one they have is back."""
        if line.people > 1:
            self._with_visit(line.id, self._ask_of_group)
            return
        if line.badge_numbers:
            self._deeds.take_badge(line.name, line.badge_numbers[0])
            return

        def then(number: str, asked: PlasticQuestion) -> None:
            act = partial(self._desk.visits.issue_badge, line.id, number)
            tell = partial(self._deeds.tell_badge, line.name, number)
            answer(self._desk.runner, asked, act, tell)

        PlasticQuestion(self._panel, line.name, then).open()

    def ask_found(self) -> None:
        """Ask which plastic badge was found, that somebody had lost or taken along."""

        def then(number: str, asked: FoundQuestion) -> None:
            act = partial(self._desk.visits.return_badge, number)
            answer(self._desk.runner, asked, act, partial(self._deeds.tell_back, number))

        FoundQuestion(self._panel, then).open()

    def step_back(self, line: VisitLine) -> None:
        """Take back the last step of a visit, also one that was made a while ago."""
        self._with_visit(line.id, self._deeds.revert)

    def ask_member(self, line: VisitLine) -> None:
        """Ask who of the group leaves."""
        self._with_visit(line.id, self._ask_member)

    def ask_times(self, line: VisitLine) -> None:
        """Ask for the right times of a visit."""
        self._with_visit(line.id, partial(self._ask, "correct", self._correct))

    def ask_end(self, line: VisitLine) -> None:
        """Ask how a visit ends that does not end well."""
        self._with_visit(line.id, partial(self._ask, "end", self._end))

    def change(self, line: VisitLine) -> None:
        """Change what is written of a visit."""
        self._with_visit(line.id, self.change_wanted.emit)

    def _do(self, then: Callable[[VisitLine], object], _on: bool = False) -> None:
        line = self._line()
        if line is not None:
            then(line)

    def _print(self, document: PrintDocument, line: VisitLine) -> None:
        self._desk.enqueue(document)
        sent = self.tr("{name}: sent to the printer, {time}")
        self.said.emit(sent.format(name=line.name, time=clock(self._desk.now())))

    def _on_mailed(self, line: VisitLine, sent: bool) -> None:
        if sent:
            said = self.tr("A letter to {host} is on its way, {time}")
            self.said.emit(said.format(host=line.host_name, time=clock(self._desk.now())))
        else:
            said = self.tr("{host} has no e-mail address in the directory.")
            self._deeds.refused.emit(said.format(host=line.host_name))

    # --- questions ---

    def _with_visit(self, visit: VisitId, then: Callable[[Visit], object]) -> None:
        """Go on with a visit as it is now; that it is looked at is noted.

        Until it is read nothing else is done: Enter would make a step instead of answering.
        """
        if not self._deeds.begin():
            return

        def read(found: Visit | None) -> None:
            self._deeds.end()
            if found is not None:
                then(found)

        look = partial(self._desk.book.visit, visit, Purpose.CORRECTION)
        self._desk.runner.ask(self, look, read, self._on_unread, key="visit")

    def _ask(self, kind: str, ask: _Asks, visit: Visit) -> None:
        asked = ask(visit)
        title = f"{asked.button.text()} · {visit.details.name}"
        self.question.ask(asked, asked.form, kind, str(visit.id), title)

    def _ask_again(self, ask: _Asks, about: str) -> None:
        """Go on with a question that was left; the visit is read as it is now."""
        kind = "correct" if ask == self._correct else "end"
        self._with_visit(VisitId(int(about)), partial(self._ask, kind, ask))

    def _on_unread(self, error: Exception) -> None:
        self.question.cannot_ask()
        self._deeds.refuse(error)

    def _end(self, visit: Visit) -> Question:
        def then(how: VisitState, reason: str, asked: EndQuestion) -> None:
            act = partial(self._ending, visit.id, how, reason)
            self._answer(asked, visit, act, partial(self._deeds.tell_end, how))

        return EndQuestion(self._panel, visit.details.name, visit.state, then)

    def _ending(
        self, visit: VisitId, how: VisitState, reason: str, badges: Mapping[str, bool]
    ) -> Outcome[Visit]:
        visits = self._desk.visits
        match how:
            case VisitState.UNSERVED:
                return visits.leave_unserved(visit, reason, badges)
            case VisitState.CANCELLED:
                return visits.cancel(visit, reason)
        return visits.miss(visit)

    def _ask_of_group(self, visit: Visit) -> None:
        """Ask which badge the next of a group gets; where all have one, which is back."""
        if bearers(visit):
            self._ask_next(visit)
        elif len(visit.badges) > 1:
            self._ask_back(visit)
        elif visit.badges:
            (badge,) = visit.badges
            self._deeds.take_badge(badge.name or visit.details.name, badge.number)

    def _ask_next(self, visit: Visit) -> None:
        """Ask on and on, until each of the group has a badge, or Esc ends it."""

        def then(number: str, asked: GroupBadgeQuestion) -> None:
            bearer = asked.bearer()
            act = partial(self._desk.visits.issue_badge, visit.id, number, bearer.place)
            given = partial(self._on_given, bearer.name or visit.details.name, number)
            answer(self._desk.runner, asked, act, given)

        found = bearers(visit)
        if found:
            GroupBadgeQuestion(self._panel, visit.details.name, found, then).open()

    def _on_given(self, name: str, number: str, visit: Visit) -> None:
        self._deeds.tell_badge(name, number, visit)
        self._ask_next(visit)

    def _ask_back(self, visit: Visit) -> None:
        def then(number: str, back: bool, asked: BackQuestion) -> None:
            visits = self._desk.visits
            act = partial(visits.return_badge if back else visits.lose_badge, number)
            tell = partial(self._deeds.tell_back, number, lost=not back)
            answer(self._desk.runner, asked, act, tell)

        BackQuestion(self._panel, visit.details.name, visit.badges, then).open()

    def _ask_member(self, visit: Visit) -> None:
        def then(place: int, asked: MemberQuestion) -> None:
            act = partial(self._desk.visits.member_leaves, visit.id, place)
            self._answer(asked, visit, act, self._deeds.tell_member)

        MemberQuestion(self._panel, visit, then).open()

    def _answer(
        self,
        asked: Question,
        visit: Visit,
        act: Callable[..., Outcome[Visit]],
        then: Callable[[Visit], None],
    ) -> None:
        """Do what a question asked for; where plastic badges are out, ask for those after it."""

        def again(badges: Mapping[str, bool]) -> None:
            self._desk.runner.run(self, partial(act, badges), then, self._deeds.refuse)

        def ask_badges(error: RefusedError) -> bool:
            out = badges_out(error)
            if out is not None:
                ask_badges_back(self._panel, visit.details.name, out.badges, again)
            return out is not None

        answer(self._desk.runner, asked, partial(act, {}), then, ask_badges)

    def _correct(self, visit: Visit) -> Question:
        def then(
            times: Mapping[VisitTime, datetime],
            about: frozenset[VisitTime],
            reason: str,
            asked: CorrectionQuestion,
        ) -> None:
            correct = self._desk.visits.correct
            act = partial(correct, visit.id, visit.version, times, reason, about=about)
            answer(self._desk.runner, asked, act, partial(self._deeds.tell_corrected, visit))

        return CorrectionQuestion(self._panel, visit, then)
