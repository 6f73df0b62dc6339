"""What the prompter says, put into the office's own words: talk by talk, language by language."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.languages import Language
from desk_gui.domain.phrases import Phrase, Phrasebook, Step, Talk
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.phrases import PhraseService
from desk_gui.views.labels import clock, language
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.views.prompter.phrase_form import PhraseForm, Place
from desk_gui.views.prompter.speaker import Own
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Panel, PanelHeader, Parted, Strip, scrolled
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section

_LIST_WIDTH = 352
_COLUMNS = RowColumns(amount=56)
_FOOT = 60

Change = Callable[[], Outcome[Phrasebook]]


class PhrasesPanel(Page):
    """Lists the steps of all talks; beside it a sentence is changed, or given back to our words.

    Ctrl+Enter saves, Ctrl+R says it in our words again; both can be taken back.
    """

    def __init__(
        self,
        phrases: PhraseService,
        runner: Runner,
        own: Callable[[Language | None], Own],
        now: Callable[[], datetime],
    ) -> None:
        """``own`` tells who speaks, in the language given: the preview is filled with it."""
        super().__init__()
        self._phrases, self._runner, self._now = phrases, runner, now
        self._book: Phrasebook | None = None
        self._ours: Phrasebook | None = None
        self._undo: Change | None = None
        self.header = PanelHeader()
        self.languages = Segments([(each, LANGUAGE_NAMES[each]) for each in Language])
        self.rows = RowList(_COLUMNS)
        self.form = PhraseForm(own)
        self.save_action = self._action(self.save, "Ctrl+Return", "Ctrl+Enter")
        self.reset_action = self._action(self.reset, "Ctrl+R")
        self.languages.set_value(language())
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin in the list."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """Read the sentences, and ours to compare with."""
        ask = self._runner.ask
        ask(self, self._phrases.ours, self._on_ours, self._on_refused, key="ours")
        ask(self, self._phrases.book, self._on_book, self._on_refused, key="book")

    @Slot()
    def save(self) -> None:
        """Say the sentence as it is typed, at all desks."""
        place, before, text = self.form.place(), self.form.phrase(), self.form.text.toPlainText()
        if place is None or before is None or not self.save_action.isEnabled():
            return
        change = partial(self._phrases.change, *place, text)
        self._do(change, self._back_to(place, before), self.tr("Saved, {time}"), text)

    @Slot()
    def reset(self) -> None:
        """Say the sentence in our words again."""
        place, before = self.form.place(), self.form.phrase()
        if place is None or before is None or not before.own:
            return
        self.form.put_aside()
        reset = partial(self._phrases.reset, *place)
        self._do(reset, self._back_to(place, before), self.tr("In our words again, {time}"))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Sentences"))
        self.languages.setAccessibleName(self.tr("Language of the talk"))
        self.rows.setAccessibleName(self.tr("Steps of the talks"))
        self.save_action.setText(self.tr("Save"))
        self.reset_action.setText(self.tr("Back to our words"))
        self.form.retranslate()
        self._show_rows()

    def _action(self, slot: Callable[[], None], *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return needing(action, Permission.EDIT_PHRASES)

    def _lay_out(self) -> None:
        self.header.add(self.languages)
        foot = Strip(scale.fitted(_FOOT), line_below=False)
        foot.row.addStretch(1)
        for action, icon, kind in (
            (self.reset_action, "rotate", Kind.TONAL),
            (self.save_action, "device-floppy", Kind.FILLED),
        ):
            button = Button(icon=icon, kind=kind)
            button.follow(action)
            foot.row.addWidget(button)
        work = QWidget()
        beside = QVBoxLayout(work)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(scrolled(self.form), 1)
        beside.addWidget(foot)
        self.rows.setFixedWidth(_LIST_WIDTH)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rows)
        row.addWidget(Parted())
        row.addWidget(work, 1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, middle, self.confirmation):
            inside.addWidget(part)
        inside.setStretchFactor(middle, 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.languages.changed.connect(self._on_language)
        self.rows.selected.connect(self._on_selected)
        self.rows.pressed.connect(lambda _record: self.form.take_focus())
        self.form.wanted.connect(self._go_to)
        self.form.draft_changed.connect(self._offer)
        self.form.turned.connect(self._offer)
        self.confirmation.undone.connect(self._on_undo)
        self._runner.changed.connect(self._on_news)

    # --- the list ---

    def _language(self) -> Language:
        chosen = self.languages.value()
        return chosen if isinstance(chosen, Language) else Language(str(chosen))

    def _show_rows(self) -> None:
        """Show all steps; the one that was current stays so, and so does what is typed."""
        if self._book is None:
            return
        rows: list[Row | Section] = []
        for talk in self._book.talks.values():
            rows.append(Section(title=talk.title[language()]))
            rows += [self._row(talk, step) for step in talk.steps]
        place = self.form.place()
        self.rows.blockSignals(True)
        self.rows.row_model.set_rows(rows)
        self.rows.blockSignals(False)
        self._make_current(place)

    def _row(self, talk: Talk, step: Step) -> Row:
        said = step.phrases[self._language()]
        own = any(phrase.own for phrase in said)
        return Row(
            name=step.ahead[language()],
            under=said[0].text,
            amount=self.tr("own") if own else "",
            record=(talk.key, step.key),
        )

    def _make_current(self, place: Place | None) -> None:
        model = self.rows.row_model
        wanted = None if place is None else (place.talk, place.step)
        for at in range(model.rowCount()):
            row = model.row_at(at)
            if isinstance(row, Row) and wanted in {None, row.record}:
                self.rows.setCurrentIndex(model.index(at, 0))
                self._show_step(row.record, place)
                return

    @Slot(object)
    def _on_selected(self, record: object) -> None:
        place = self.form.place()
        if isinstance(record, tuple) and (place is None or (place.talk, place.step) != record):
            self.form.put_aside()
            self._show_step(record, None)

    def _show_step(self, record: object, place: Place | None) -> None:
        """Show a step in the chosen language: the sentence that was shown, else its first."""
        if self._book is None or not isinstance(record, tuple):
            return
        talk, step = record
        chosen, at = self._language(), self._step(self._book, talk, step)
        if at is None:
            return
        ours = self._step(self._ours, talk, step) if self._ours is not None else None
        variant = place.variant if place is not None else ""
        self.form.show_step(
            Place(talk, step, chosen, variant),
            at.phrases[chosen],
            ours.phrases[chosen] if ours is not None else (),
        )

    def _step(self, book: Phrasebook, talk: str, key: str) -> Step | None:
        found = book.talks.get(talk)
        steps = found.steps if found is not None else ()
        return next((each for each in steps if each.key == key), None)

    @Slot(object)
    def _go_to(self, place: Place) -> None:
        """Show a sentence that was being written."""
        self.languages.set_value(place.language)
        self._show_rows_of(place)

    def _show_rows_of(self, place: Place) -> None:
        self._show_step((place.talk, place.step), place)
        self._show_rows()

    @Slot(object)
    def _on_language(self, _chosen: object) -> None:
        self.form.put_aside()
        self._show_rows()

    # --- changes ---

    def _do(self, change: Change, back: Change, said: str, text: str = "") -> None:
        """Make a change that can be taken back; ``text`` is what is being saved by it."""

        def done(book: Phrasebook) -> None:
            self._undo = back
            if self.form.text.toPlainText() == text:
                self.form.clear_draft()
            self.confirmation.say(said.format(time=clock(self._now())), undo=self.tr("undo"))
            self._on_book(book)

        self.save_action.setEnabled(False)
        self._runner.run(self, change, done, self._on_refused)

    def _back_to(self, place: Place, before: Phrase) -> Change:
        """Return what makes a sentence be said as before."""
        if before.own:
            return partial(self._phrases.change, *place, before.text)
        return partial(self._phrases.reset, *place)

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self._on_refused)

    def _on_undone(self, book: Phrasebook) -> None:
        self.confirmation.say(self.tr("Taken back, {time}").format(time=clock(self._now())))
        self._on_book(book)

    def _on_ours(self, book: Phrasebook) -> None:
        self._ours = book

    def _on_book(self, book: Phrasebook) -> None:
        self._book = book
        self._show_rows()

    def _on_refused(self, error: Exception) -> None:
        self._offer()
        if not self._runner.refused(error):
            return
        rest = self.form.show_refusals(error.refusals)
        if rest:
            self.confirmation.say(sentences(rest), wrong=True)

    @Slot()
    def _offer(self) -> None:
        """Offer to save what is another now, and our words where the office has its own."""
        phrase = self.form.phrase()
        self.save_action.setEnabled(self.form.is_edited())
        self.reset_action.setEnabled(phrase is not None and phrase.own)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.PHRASES in topics:
            self.reload()
