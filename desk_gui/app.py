"""Putting the program together: the only place that knows everything.

The window is painted before the database is opened: SQLAlchemy, the services
and the pages are imported on a worker thread after the first paint.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication

from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.theme import look
from desk_gui.widgets.tokens import LIGHT, THEMES

if TYPE_CHECKING:
    from pathlib import Path

    from desk_gui.crash import CrashWatch
    from desk_gui.furnishing import Furnishing
    from desk_gui.house import House
    from desk_gui.opening import Opened, Opening, Restore
    from desk_gui.operations.instance import Instance
    from desk_gui.operations.neighbours import Neighbours
    from desk_gui.operations.runner import Runner
    from desk_gui.operations.tidying import Tidying
    from desk_gui.places import Places
    from desk_gui.rescue import Rescue
    from desk_gui.services.changes import Outcome

_GEOMETRY, _THEME = "geometry", "theme"


def run(data: Path | None, database: str | None, *, demo: bool = False) -> int:
    """Open the window and return the exit code when it is closed.

    A second start on the same data raises the first window instead. A restore
    that is asked for in the window ends that program and begins another one.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("desk-gui")
    application.setApplicationDisplayName("Desk")
    asked: Restore | None = None
    while True:
        program = Program(data, database, demo=demo, restore=asked)
        program.window.first_painted.connect(program.listen)
        program.window.painted.connect(program.tidy_up)
        program.show()
        code = application.exec()
        program.close()
        asked = program.restore_asked
        if asked is None:
            return code


def dress(places: Places) -> None:
    """Give the application its fonts, and this workstation's colours and language."""
    from desk_gui.views.language import speak, system_language  # noqa: PLC0415
    from desk_gui.widgets.fonts import load_fonts  # noqa: PLC0415
    from desk_gui.widgets.theme import apply_theme  # noqa: PLC0415

    settings = places.workstation.settings
    application = QApplication.instance()
    if isinstance(application, QApplication):
        load_fonts(application)
        apply_theme(application, THEMES.get(settings.theme, LIGHT))
    speak(settings.language or system_language())


class Program(QObject):
    """The running program: window, runner and, once it is open, the house.

    Nothing but the empty window stands before the first paint; every import
    below is late for that reason. ``restore`` is done before the house opens.
    """

    def __init__(
        self,
        data: Path | None,
        database: str | None,
        *,
        demo: bool = False,
        restore: Restore | None = None,
    ) -> None:
        super().__init__()
        self.runner: Runner | None = None
        self.house: House | None = None
        self.furnishing: Furnishing | None = None
        self.neighbours: Neighbours | None = None
        self.rescue: Rescue | None = None
        self.watch: CrashWatch | None = None
        self.restore_asked: Restore | None = None
        self._asked = (data, database)
        self._known: Places | None = None
        self._ways: Opening | None = None
        self._tidying: Tidying | None = None
        self._instance: Instance | None = None
        self._refused: Exception | None = None
        self._demo, self._restore_first = demo, restore
        self._last = _last_look(data)
        look().theme = THEMES.get(str(self._last.value(_THEME, "")), LIGHT)
        self.window = MainWindow(lambda: dress(self.places))
        geometry = self._last.value(_GEOMETRY)
        self._restored = isinstance(geometry, QByteArray)
        if isinstance(geometry, QByteArray):
            self.window.restoreGeometry(geometry)
        self.window.first_painted.connect(self._claim)
        self.window.painted.connect(self._open_house)

    def show(self) -> None:
        """Show the window as it was left; the first time it fills a screen it would outgrow."""
        if self._restored or self.window.has_room():
            self.window.show()
        else:
            self.window.showMaximized()

    @property
    def places(self) -> Places:
        """Where this run keeps its things."""
        if self._known is None:
            from desk_gui.places import find_places  # noqa: PLC0415

            self._known = find_places(*self._asked)
        return self._known

    def close(self) -> None:
        """Let what runs end, then close the database and give the folder back."""
        if self._tidying is not None:
            self._tidying.stop()
        if self.neighbours is not None:
            self.neighbours.close()
        if self.furnishing is not None:
            self.furnishing.close()
        if self.runner is not None:
            self.runner.close()
        if self.house is not None and self._ways is not None:
            self._ways.close(self.house)
            self._last.setValue(_GEOMETRY, self.window.saveGeometry())
            self._last.setValue(_THEME, look().theme.name)
        if self.watch is not None:
            self.watch.close()
        if self._instance is not None:
            self._instance.release()

    @Slot()
    def listen(self) -> None:
        """Hear what nobody catches, anywhere in this process."""
        if self.watch is not None:
            self.watch.listen()

    @Slot()
    def tidy_up(self) -> None:
        """Let go of what only points at itself in this thread, from now on until the end."""
        from desk_gui.operations.tidying import Tidying  # noqa: PLC0415

        self._tidying = Tidying(self)
        self._tidying.start()

    @Slot()
    def _claim(self) -> None:
        """Take the data folder; where another window has it, leave it to that one."""
        from desk_gui.crash import CrashWatch  # noqa: PLC0415
        from desk_gui.domain.refusals import RefusedError  # noqa: PLC0415
        from desk_gui.operations.instance import claim  # noqa: PLC0415
        from desk_gui.operations.runner import Runner  # noqa: PLC0415

        if self.runner is None or self.watch is None:
            self.runner, self.watch = Runner(self), CrashWatch(self.window)
            self.runner.failed.connect(self.watch.tell)
        self._refused = None
        if self.places.database:
            self.watch.begin(self.places.folder, alone=False)
            return
        try:
            self._instance = claim(self.places.folder)
        except RefusedError as error:
            self._refused = error
            return
        if self._instance is None:
            self.window.painted.disconnect(self._open_house)
            self.window.close()
            return
        self._instance.raise_requested.connect(self._come_forward)
        self.watch.begin(self.places.folder)

    @Slot()
    def _open_house(self) -> None:
        restore, self._restore_first = self._restore_first, None
        if self._refused is not None:
            self._on_refused(self._refused)
        elif self.runner is None or not (self._instance or self.places.database):
            return
        elif restore is not None:
            self._rescue(self.runner).restore(restore)
        else:
            self.runner.run(self, self._opened, self._furnish, self._on_refused)

    def _opened(self) -> Outcome[Opened]:
        """Open the database on the worker thread, where the heavy imports stand in nobody's way."""
        opened = self._opening().to_work(demo=self._demo)
        import desk_gui.furnishing  # noqa: F401, PLC0415 - imported here for its time

        return opened

    def _opening(self) -> Opening:
        if self._ways is None:
            from desk_gui.opening import Opening  # noqa: PLC0415

            self._ways = Opening(self.places)
        return self._ways

    @Slot(object)
    def _furnish(self, opened: Opened) -> None:
        from desk_gui.furnishing import Furnishing  # noqa: PLC0415

        if self.runner is None:
            return
        if self.rescue is not None:
            self.rescue.leave()
        self.house = opened.house
        self.furnishing = Furnishing(self.window, self.house, self.runner, self.places.folder)
        self.furnishing.rooms.oversight.restore_requested.connect(self._begin_anew)
        self.furnishing.standing.doubt_clock(opened.doubt)
        if self.places.database:
            self._join_neighbours(self.runner)
        if opened.office is None:
            self.furnishing.welcome()
        else:
            self.furnishing.open(opened.office)

    def _join_neighbours(self, runner: Runner) -> None:
        from desk_gui.operations.neighbours import Neighbours  # noqa: PLC0415
        from desk_gui.services.news import NewsService  # noqa: PLC0415

        self.neighbours = Neighbours(NewsService(self.places.database), runner)

    @Slot(object, str)
    def _begin_anew(self, path: Path, passphrase: str) -> None:
        """End this program; the next one restores first, for whoever asks for it here."""
        from desk_gui.opening import Restore  # noqa: PLC0415

        if self.house is not None:
            actor = self.house.desk.actor()
            self.restore_asked = Restore(path=path, passphrase=passphrase, actor=actor)
            self.window.close()

    def _on_refused(self, error: Exception) -> None:
        """Show the repair screen."""
        if self.runner is not None:
            self._rescue(self.runner).show(error)

    def _rescue(self, runner: Runner) -> Rescue:
        if self.rescue is None:
            from desk_gui.rescue import Rescue  # noqa: PLC0415

            self.rescue = Rescue(self.window, runner, self.places, self._opening(), self)
            self.rescue.opened.connect(self._furnish)
            self.rescue.again_requested.connect(self._try_again)
        return self.rescue

    @Slot()
    def _try_again(self) -> None:
        if self._instance is None:
            self._claim()
        self._open_house()

    @Slot()
    def _come_forward(self) -> None:
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()


def _last_look(data: Path | None) -> QSettings:
    """Return where the window's size and colours are kept from one start to the next."""
    if data is None:
        return QSettings("desk-gui", "window")
    return QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)


def try_out(folder: Path) -> tuple[int, int]:
    """Build every part once, for the self-test of a frozen program.

    Return how many pages the window has and how many bytes a form takes.
    """
    from secrets import token_urlsafe  # noqa: PLC0415
    from uuid import uuid4  # noqa: PLC0415

    from desk_gui.domain.accounts import AccountDetails  # noqa: PLC0415
    from desk_gui.domain.actors import Role  # noqa: PLC0415
    from desk_gui.domain.office import Office  # noqa: PLC0415
    from desk_gui.furnishing import Furnishing  # noqa: PLC0415
    from desk_gui.house import open_house  # noqa: PLC0415
    from desk_gui.operations.runner import Runner  # noqa: PLC0415
    from desk_gui.places import find_places  # noqa: PLC0415

    _application = QApplication.instance() or QApplication(sys.argv[:1])
    places = find_places(folder, None)
    dress(places)
    house = open_house(places)
    manager = AccountDetails(login="self-test", name="Self-test", roles=frozenset({Role.MANAGER}))
    house.accounts.set_up(str(uuid4()), manager, token_urlsafe())
    office = house.office.save(Office(name="Self-test", index="020103")).value
    window, runner = MainWindow(), Runner()
    furnishing = Furnishing(window, house, runner, folder)
    furnishing.open(office)
    for key in window.page_keys():
        window.show_page(key)
    pdf = house.papers.test_page()
    furnishing.close()
    runner.close()
    house.close()
    return len(window.page_keys()), len(pdf)
