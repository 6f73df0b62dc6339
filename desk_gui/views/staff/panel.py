"""The panel of the house's people: who is where, who handles what, and setting both."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.staff import Presence, StaffId, StaffMember
from desk_gui.domain.staff_lists import StaffList as ImportedList
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.staff import StaffService
from desk_gui.services.staff_files import StaffFiles
from desk_gui.views.backups.before import AfterBackup
from desk_gui.views.labels import clock
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.views.staff.card import StaffCard
from desk_gui.views.staff.conflict import StaffConflict
from desk_gui.views.staff.deeds import StaffDeeds, Undo
from desk_gui.views.staff.form import StaffForm
from desk_gui.views.staff.listing import StaffList
from desk_gui.views.staff.lists import StaffLists
from desk_gui.views.staff.presence_strip import PresenceStrip
from desk_gui.views.staff.staff_actions import NEW_KEY, StaffActions
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.panels import Panel, Parted, Strip

_LIST_LEAST = 672


class StaffPanel(Page):
    """Lists who is with the firm; the record stands beside, the form in the list's place."""

    def __init__(
        self,
        staff: StaffService,
        files: StaffFiles,
        runner: Runner,
        now: Callable[[], datetime],
        after_backup: AfterBackup,
    ) -> None:
        """``after_backup`` makes a backup before a list is imported."""
        super().__init__()
        self._staff, self._runner, self._now = staff, runner, now
        self._undo: Undo | None = None
        self.list = StaffList(staff, runner, now, NEW_KEY)
        self.card = StaffCard()
        self.form = StaffForm(staff, runner)
        self.conflict = StaffConflict(self.form, staff, runner)
        self.lists = StaffLists(self, files, runner, after_backup)
        self.deeds = StaffDeeds(self, staff, runner, now, self.list.known)
        self.stack = QStackedWidget()
        self.keys = StaffActions(self)
        self.foot = PresenceStrip(self.keys.presence.values())
        self._act()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.list.reload()

    def on_shown(self) -> None:
        """Begin in the list, or go on with the form or the import."""
        if self._is_writing():
            self.form.take_focus()
        elif self.stack.currentWidget() is self.lists.importing:
            self.lists.importing.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.reload()
            self.list.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary_actions(self) -> Sequence[QAction]:
        """Return what can be done now."""
        return [action for action in self.actions() if action.isEnabled()]

    def member(self) -> StaffMember | None:
        """Return who is current."""
        return self.list.member()

    def show_member(self, staff_id: StaffId) -> None:
        """Show somebody, found elsewhere."""
        self._show_list()
        self.list.go_to(staff_id, "")

    @Slot()
    def add_member(self) -> None:
        """Open the form; what was typed and found nobody is the name."""
        if not self.form.is_edited() or self.form.before() is not None:
            self.form.put_aside()
            self.form.start_new(self.list.typed_name())
        self._show_form()

    @Slot()
    def change_member(self) -> None:
        """Open the form on who is current."""
        member = self.member()
        if member is not None and member.left_on is None:
            self.form.put_aside()
            self.form.start_change(member)
            self._show_form()

    @Slot()
    def press_row(self) -> None:
        """Do what the button of the row says: they are back, they are not in, or take them back."""
        member = self.member()
        if member is None or not self.keys.may_press(member):
            return
        if member.left_on is not None:
            self.deeds.take_back(member)
        elif member.whereabouts.state is Presence.IN:
            self.deeds.ask_presence(member)
        else:
            self.deeds.set_presence(member, Presence.IN)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.keys.retranslate()
        for part in (self.list, self.card, self.form, self.lists.importing):
            part.retranslate()
        self._offer()
        self.foot.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the record its width, less in a narrow window."""
        super().resizeEvent(event)
        width = min(scale.RECORD_WIDTH, self.width() - _LIST_LEAST)
        self.beside.setFixedWidth(max(scale.RECORD_LEAST, width))

    def _act(self) -> None:
        self.keys.follow(
            {
                "new": self.add_member,
                "change": self.change_member,
                "leave": self._ask_leaving,
                "filter": self.list.filter.setFocus,
                "former": self.list.with_left.toggle,
                "import": self.lists.choose_file,
                "export": self.lists.choose_place,
            },
            self._set,
        )

    def _lay_out(self) -> None:
        new = Button(icon="user-plus")
        new.follow(self.keys["new"])
        self.list.header.add(new)
        listing = QWidget()
        rows = QVBoxLayout(listing)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.foot)
        rows.addWidget(self.confirmation)
        self.confirmation.show()
        for part in (listing, self.form, self.lists.importing):
            self.stack.addWidget(part)
        panel = Panel()
        inside = QHBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.stack, 1)
        self._parted = Parted()
        inside.addWidget(self._parted)
        inside.addWidget(self._make_side())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _make_side(self) -> QWidget:
        """Return the record, with what concerns the list as a whole at its foot."""
        self.card.add_buttons([(self.keys["change"], "pencil"), (self.keys["leave"], "door-exit")])
        self.beside = QWidget()
        column = QVBoxLayout(self.beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tools = Strip(2 * scale.control_height() + 2 * scale.S, line_below=False)
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.L)
        for name in ("import", "export"):
            button = Button(kind=Kind.TEXT, keyless=True)
            button.follow(self.keys[name])
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.list.with_left)
        lines.addLayout(buttons)
        tools.row.addLayout(lines)
        column.addWidget(self.card, 1)
        column.addWidget(tools)
        return self.beside

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.pressed.connect(self.press_row)
        self.list.overtaken.connect(self._on_overtaken)
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._on_left)
        self.stack.currentChanged.connect(self._on_turned)
        self.lists.opened.connect(self._show_import)
        self.lists.left.connect(self._show_list)
        self.lists.imported.connect(self._on_imported)
        self.lists.exported.connect(self._on_exported)
        self.lists.refused.connect(self._on_refused)
        self.deeds.done.connect(self._say)
        self.deeds.refused.connect(self._on_refused)
        self.confirmation.undone.connect(self._on_undo)
        self._runner.changed.connect(self._on_news)

    def _is_writing(self) -> bool:
        return self.stack.currentWidget() is self.form

    def _set(self, state: Presence) -> None:
        member = self.member()
        if member is None:
            return
        if state is Presence.IN:
            self.deeds.set_presence(member, state)
        else:
            self.deeds.ask_presence(member, state)

    @Slot()
    def _ask_leaving(self) -> None:
        member = self.member()
        if member is not None:
            self.deeds.ask_leaving(member)

    @Slot(object)
    def _on_selected(self, member: StaffMember | None) -> None:
        self.card.show_member(member, self.list.names())
        if member is not None and member.has_photo:
            read = partial(self._staff.photo, member.id)
            self._runner.ask(self, read, self.card.portrait.show_picture, key="photo")
        self._offer()

    @Slot()
    def _on_turned(self) -> None:
        """Give the form the whole width."""
        listed = self.stack.currentIndex() == 0
        self._parted.setVisible(listed)
        self.beside.setVisible(listed)
        self._offer()

    def _offer(self) -> None:
        """Let be done what can be done with who is current."""
        listed = self.stack.currentIndex() == 0
        self.keys.offer(self.member(), listed=listed, writing=self._is_writing())

    @Slot(str)
    def _on_overtaken(self, name: str) -> None:
        self.confirmation.say(overtaken_text(name), wrong=True)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.STAFF in topics:
            self.list.reload(news=True)

    @Slot(object, object)
    def _on_saved(self, member: StaffMember, before: StaffMember | None) -> None:
        undo: Undo | None = None
        if before is not None:
            undo = partial(self._staff.change, member.id, member.version, before.details)
        self._say(self.tr("{name} saved").format(name=member.name), undo)
        self._show_list()
        self.list.go_to(member.id, None if before else "")

    @Slot()
    def _on_left(self) -> None:
        self.form.put_aside()
        self._show_list()

    @Slot(object)
    def _on_imported(self, stored: ImportedList) -> None:
        said = self.tr("Imported: {added} added, {changed} changed")
        self._say(said.format(added=stored.added, changed=stored.changed))

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self._say(self.tr("Written: {name}").format(name=path.name))

    @Slot(str, object)
    def _say(self, said: str, undo: Undo | None = None) -> None:
        """Say what was done, with the clock; ``undo`` takes it back."""
        self._undo = undo
        self.confirmation.say(f"{said}, {clock(self._now())}", undo=self.tr("undo") if undo else "")

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self._on_refused)

    def _on_undone(self, _value: object) -> None:
        self._say(self.tr("Taken back"))

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if not self._runner.refused(error):
            return
        self.confirmation.say(sentences(error.refusals), wrong=True)
        self.list.reload()

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self.form)
        self.form.take_focus()

    @Slot()
    def _show_import(self) -> None:
        self.stack.setCurrentWidget(self.lists.importing)
        self.lists.importing.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_list(self) -> None:
        self.stack.setCurrentIndex(0)
        self.list.rows.setFocus(Qt.FocusReason.OtherFocusReason)
