"""Putting the program together: the only place that knows everything.

The window is painted before the database is opened: SQLAlchemy, the services
and the pages are imported on a worker thread after the first paint.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.instance import Instance, claim
from desk_gui.operations.runner import Runner
from desk_gui.places import Places, find_places
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.language import speak, system_language
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.fonts import load_fonts
from desk_gui.widgets.theme import LIGHT, THEMES, apply_theme

if TYPE_CHECKING:
    from desk_gui.domain.office import Office
    from desk_gui.furnishing import Furnishing
    from desk_gui.house import House


def run(data: Path | None, database: str | None, *, demo: bool = False) -> int:
    """Open the window and return the exit code when it is closed.

    A second start on the same data raises the first window instead.
    """
    application = prepare()
    places = find_places(data, database)
    dress(places)
    try:
        instance = None if places.database else claim(places.folder)
    except RefusedError as error:
        return _refuse(application, error)
    if instance is None and not places.database:
        return 0
    program = Program(places, instance, demo=demo)
    program.window.show()
    code = application.exec()
    program.close()
    return code


def prepare() -> QApplication:
    """Return the application with its name and fonts."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
        application.setApplicationName("desk-gui")
        application.setApplicationDisplayName("Desk")
        load_fonts(application)
    return application


def dress(places: Places) -> None:
    """Give the application this workstation's colours and language."""
    settings = places.workstation.settings
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply_theme(application, THEMES.get(settings.theme, LIGHT))
    speak(settings.language or system_language())


class Program(QObject):
    """The running program: window, runner and, once it is open, the house."""

    def __init__(self, places: Places, instance: Instance | None, *, demo: bool = False) -> None:
        super().__init__()
        self.window = MainWindow()
        self.runner = Runner(self)
        self.house: House | None = None
        self.furnishing: Furnishing | None = None
        self._places = places
        self._instance = instance
        self._demo = demo
        self.window.painted.connect(self._open_house)
        if instance is not None:
            instance.raise_requested.connect(self._come_forward)

    def close(self) -> None:
        """Let what runs end, then close the database and give the folder back."""
        self.runner.close()
        if self.house is not None:
            self.house.close()
        if self._instance is not None:
            self._instance.release()

    @Slot()
    def _open_house(self) -> None:
        self.runner.run(self, self._opened, self._furnish, self._on_refused)

    def _opened(self) -> "Outcome[tuple[House, Office | None]]":
        """Open the database on the worker thread, where the heavy imports stand in nobody's way."""
        from desk_gui.house import embedded_url, fill_demo, open_house  # noqa: PLC0415

        url = self._places.database or embedded_url(self._places.folder)
        house = open_house(url, self._places.workstation)
        if self._demo and house.office.office().value is None:
            fill_demo(house, lambda _done, _total: None)
        import desk_gui.furnishing  # noqa: F401, PLC0415 - imported here for its time

        return Outcome((house, house.office.office().value))

    def _furnish(self, opened: "tuple[House, Office | None]") -> None:
        from desk_gui.furnishing import Furnishing  # noqa: PLC0415

        self.house, office = opened
        self.furnishing = Furnishing(self.window, self.house, self.runner)
        self.runner.changed.connect(self._on_changed)
        if office is None:
            self.furnishing.welcome()
        else:
            self.furnishing.open(office)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.OFFICE in topics and self.house is not None and self.furnishing is not None:
            self.runner.ask(self, self.house.office.office, self._on_office)

    def _on_office(self, office: "Office | None") -> None:
        if office is not None and self.house is not None and self.furnishing is not None:
            self.house.locality.follow(office)
            self.furnishing.open(office)

    def _on_refused(self, error: Exception) -> None:
        from desk_gui.views.setup.trouble import show_trouble  # noqa: PLC0415

        if not isinstance(error, RefusedError):
            raise error
        show_trouble(self.window, error)

    @Slot()
    def _come_forward(self) -> None:
        self.window.setWindowState(
            self.window.windowState() & ~self.window.windowState().WindowMinimized
        )
        self.window.raise_()
        self.window.activateWindow()


def _refuse(application: QApplication, error: RefusedError) -> int:
    from desk_gui.views.setup.trouble import show_trouble  # noqa: PLC0415

    window = MainWindow()
    window.show()
    show_trouble(window, error)
    return application.exec() or 1
