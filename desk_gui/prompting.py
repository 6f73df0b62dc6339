"""The prompter put together: who speaks, and which work gives it its cues."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Slot

from desk_gui.domain.papers import PaperHead
from desk_gui.views.language import spoken
from desk_gui.views.prompter.offer_strip import OfferStrip
from desk_gui.views.prompter.speaker import Own, Speaker
from desk_gui.views.sentences import sentences
from desk_gui.views.visits.cues import new_visit_cue, visit_cue

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk_gui.domain.languages import Language
    from desk_gui.domain.office import Office
    from desk_gui.domain.staff import HostHit
    from desk_gui.house import House
    from desk_gui.operations.runner import Runner
    from desk_gui.views.calls.panel import CallsPanel
    from desk_gui.views.prompter.speaker import Cue
    from desk_gui.views.shell.page import Page
    from desk_gui.views.shell.window import MainWindow
    from desk_gui.views.visits.visitors_panel import VisitorsPanel


class Prompting(QObject):
    """Follows the pages, and lets the prompter say what fits."""

    def __init__(
        self,
        window: MainWindow,
        house: House,
        runner: Runner,
        office: Callable[[], Office | None],
    ) -> None:
        super().__init__(window)
        self._window, self._house, self._office = window, house, office
        self._runner = runner
        now = house.locality.now
        self.speaker = Speaker(window.prompter, house.phrases, runner, self.own, now)
        self.offers = OfferStrip(window.prompter)
        self._answer = ""
        """The answer to an offer that was noted last: what is taken back."""
        self._givers: dict[QObject, Callable[[], Cue | None]] = {}
        window.keys.on("say_next", self.speaker.go_on)
        window.keys.on("say_else", self.speaker.turn)
        window.page_built.connect(self._on_built)
        window.page_shown.connect(self.follow)
        self.speaker.offered.connect(self.offers.offer)
        self.offers.answered.connect(self._on_answered)
        self.offers.undone.connect(self._on_undone)

    def start(self) -> None:
        """Read the sentences for who is signed in now."""
        self._givers = {}
        self.speaker.start()

    @Slot()
    def follow(self) -> None:
        """Say what fits the part of the page that is in sight."""
        shown = [give for part, give in self._givers.items() if part.isVisible()]  # type: ignore[attr-defined]
        self.speaker.cue(shown[-1]() if shown else None)

    def give(self, part: QObject, cue: Callable[[], Cue | None]) -> None:
        """Let this part of a page give the cues while it is in sight."""
        self._givers[part] = cue
        part.destroyed.connect(lambda: self._givers.pop(part, None))

    @Slot(object, str)
    def _on_built(self, page: Page, key: str) -> None:
        from desk_gui.views.calls.panel import CallsPanel  # noqa: PLC0415
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        if isinstance(page, VisitorsPanel):
            self._listen_to_visitors(page)
        elif isinstance(page, CallsPanel):
            self._listen_to_calls(page)

    def _listen_to_visitors(self, panel: VisitorsPanel) -> None:
        def cue() -> Cue | None:
            if panel.is_writing():
                return new_visit_cue(panel.form.fields.details())
            return visit_cue(panel.list.line(), self._house.locality.now())

        self.give(panel, cue)
        panel.list.selected.connect(lambda _line: self.follow())
        panel.form.visitor_known.connect(lambda _known: self.follow())
        panel.form.fields.language.currentIndexChanged.connect(lambda _at: self.follow())
        panel.stack.currentChanged.connect(lambda _at: self.follow())

    def _listen_to_calls(self, panel: CallsPanel) -> None:
        from desk_gui.views.calls.cues import call_cue  # noqa: PLC0415

        callee: list[HostHit | None] = [None]

        def asked(hit: HostHit | None) -> None:
            callee[0] = hit

        def cue() -> Cue | None:
            return call_cue(panel.form, callee[0]) if panel.is_writing() else None

        self.give(panel, cue)
        panel.form.fields.asked_for.connect(asked)
        panel.talking.connect(lambda _form: self.follow())
        panel.stack.currentChanged.connect(lambda _at: self.follow())

    @Slot(str, bool)
    def _on_answered(self, key: str, accepted: bool) -> None:
        """Note what whoever is spoken to said to an offer."""
        self._answer = str(uuid4())
        person = self.speaker.person()
        note = partial(self._house.calls.answer_offer, self._answer, key, person, accepted)
        then, otherwise = partial(self.offers.say_noted, key), partial(self._on_unnoted, key)
        self._runner.run(self, note, then, otherwise)

    def _on_unnoted(self, key: str, error: Exception) -> None:
        if self._runner.refused(error):
            self.offers.say_refused(key, sentences(error.refusals))

    @Slot()
    def _on_undone(self) -> None:
        """Take back what was noted last."""
        self._runner.run(self, partial(self._house.calls.revert_answer, self._answer))

    def own(self, language: Language | None) -> Own:
        """Return who speaks, and the house's name in the language of the talk."""
        account, office = self._house.attendance.account, self._office()
        actor, now = self._house.desk.actor(), self._house.locality.now()
        spoken_now = language or (office.language if office is not None else spoken())
        firm = ""
        if office is not None:
            firm = PaperHead(office=office, language=spoken_now, printed_at=now).name
        post = account.post if account is not None else ""
        return Own(name=actor.name, post=post, firm=firm, language=spoken_now)
