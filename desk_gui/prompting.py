"""The prompter put together: who speaks, and which work gives it its cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desk_gui.domain.papers import PaperHead
from desk_gui.views.language import spoken
from desk_gui.views.prompter.speaker import Own, Speaker
from desk_gui.views.visits.cues import new_visit_cue, visit_cue

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk_gui.domain.languages import Language
    from desk_gui.domain.office import Office
    from desk_gui.house import House
    from desk_gui.operations.runner import Runner
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
        now = house.locality.now
        self.speaker = Speaker(window.prompter, house.phrases, runner, self._own, now)
        self._givers: dict[QObject, Callable[[], Cue | None]] = {}
        window.keys.on("say_next", self.speaker.go_on)
        window.page_built.connect(self._on_built)
        window.page_shown.connect(self.follow)

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
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        if isinstance(page, VisitorsPanel):
            self._listen_to_visitors(page)

    def _listen_to_visitors(self, panel: VisitorsPanel) -> None:
        def cue() -> Cue | None:
            if panel.is_writing():
                return new_visit_cue()
            return visit_cue(panel.list.line(), self._house.locality.now())

        self.give(panel, cue)
        panel.list.selected.connect(lambda _line: self.follow())
        panel.stack.currentChanged.connect(lambda _at: self.follow())

    def _own(self, language: Language | None) -> Own:
        """Return who speaks, and the house's name in the language of the talk."""
        account, office = self._house.attendance.account, self._office()
        actor, now = self._house.desk.actor(), self._house.locality.now()
        spoken_now = language or (office.language if office is not None else spoken())
        firm = ""
        if office is not None:
            firm = PaperHead(office=office, language=spoken_now, printed_at=now).name
        post = account.post if account is not None else ""
        return Own(name=actor.name, post=post, firm=firm, language=spoken_now)
