"""What is done with a person's data as data: held, exported for the person, erased."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.people import Person
from desk_gui.domain.retention import Holdable, RecordKind
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.retention import RetentionService
from desk_gui.views.documents.saving import choose_page
from desk_gui.views.labels import clock
from desk_gui.views.privacy.export import PersonExport
from desk_gui.views.privacy.hold_deeds import HoldDeeds
from desk_gui.views.shell.allowed import needing
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.messages import Answer, message_box

_HOLD, _EXPORT, _ERASE = "Ctrl+H", "Ctrl+S", "Ctrl+Shift+Del"


class PersonPrivacy(QObject):
    """The three actions of a page for the person whose record it shows.

    Without ``retention`` or ``export`` theirs is not offered.

    Signals:
        done: Something was done; carries a sentence, and how to undo it or None.
        refused: Something was refused; carries the exception.
    """

    done = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self,
        page: QWidget,
        runner: Runner,
        now: Callable[[], datetime],
        erasure: PeopleErasure,
        retention: RetentionService | None = None,
        export: PersonExport | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._now = page, runner, now
        self._erasure, self._export = erasure, export
        self._person: Person | None = None
        self.holds = HoldDeeds(page, retention, runner, now) if retention else None
        self.hold_action = self._action(_HOLD, self.hold, Permission.KEEP_PRIVACY)
        self.export_action = self._action(_EXPORT, self.ask_place, Permission.EXPORT_PEOPLE)
        self.erase_action = self._action(_ERASE, self.erase, Permission.ERASE_PEOPLE)
        self.hold_action.setVisible(retention is not None)
        self.export_action.setVisible(export is not None)
        if self.holds is not None:
            self.holds.done.connect(self.done)
            self.holds.refused.connect(self.refused)

    def offer(self, person: Person | None) -> None:
        """Go by this person; None while no record is shown."""
        self._person = person
        for action in (self.hold_action, self.export_action, self.erase_action):
            action.setEnabled(person is not None)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.hold_action.setText(self.tr("Hold…"))
        self.export_action.setText(self.tr("Export…"))
        self.erase_action.setText(self.tr("Erase…"))

    @Slot()
    def hold(self) -> None:
        """Ask why the person's record is to be held, or whether it is to be released."""
        person = self._person
        if person is not None and self.holds is not None:
            name = person.details.full_name
            self.holds.ask_of(
                Holdable(kind=RecordKind.PEOPLE, record=person.id, name=name, about=person.code)
            )

    @Slot()
    def ask_place(self) -> None:
        """Ask where all that is known of the person is to be saved."""
        if self._person is not None and self._export is not None:
            choose_page(self._page, self._person.code, self.save_to)

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write all that is known of the person into files."""
        person, export = self._person, self._export
        if person is None or export is None:
            return
        write = partial(export.write, person.id, Path(name))
        self._runner.run(self, write, self._on_written, self.refused.emit, Lane.DOCUMENTS)

    @Slot()
    def erase(self) -> None:
        """Ask whether the person is to be erased for good."""
        person = self._person
        if person is None:
            return
        erase = partial(self._erasure.erase, person.id, person.version)

        def go() -> None:
            self._runner.run(self, erase, self._on_erased, self.refused.emit)

        message_box(
            self._page.window(),
            self.tr("Erase {name}?").format(name=person.details.full_name),
            self.tr(
                "Names, numbers, addresses and notes are gone for good, in visits and promises "
                "too, and from backups that are restored later. Posted forms keep what is printed "
                "on them."
            ),
            [Answer(self.tr("Keep the person")), Answer(self.tr("Erase"), go)],
        )

    def _action(self, key: str, slot: Callable[[], None], permission: Permission) -> QAction:
        action = needing(QAction(self._page), permission)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self._page.addAction(action)
        return action

    def _on_written(self, page: Path) -> None:
        said = self.tr("Saved: {name}, {time}")
        self.done.emit(said.format(name=page.name, time=clock(self._now())), None)

    def _on_erased(self, swept: bool) -> None:
        said = (
            self.tr("Erased, {time}")
            if swept
            else self.tr("Erased, {time}. The file is cleaned as soon as the disk has room.")
        )
        self.done.emit(said.format(time=clock(self._now())), None)
