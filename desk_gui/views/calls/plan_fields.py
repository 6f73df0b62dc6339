"""The fields of a call that is to be made: whom, what for, what to ask, which papers, when best."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.calls import CallPlanDetails, KnownCaller
from desk_gui.domain.clock_times import read_time
from desk_gui.domain.phone_towns import town_of
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.caller_search import CallerSearch
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.views.sentences import sentence
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import DateEdit

_TIME_WIDTH = 76


class PlanFields(Form):
    """All that is written on a sheet; a time at which nobody should be rung is a hint.

    Signals:
        edited: Something is another now, by hand.
    """

    edited = Signal()

    def __init__(self, desk: CallDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        self._words = CallWords(self)
        self.search, self.number, self.goal = CallerSearch(desk), LineEdit(), LineEdit()
        self.questions, self.papers = TextEdit(4), LineEdit()
        self.time, self.day = LineEdit(), DateEdit()
        self.time.setFixedWidth(_TIME_WIDTH)
        self.time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.row_of = {
            "name": self.add(FormRow("", self.search.field)),
            "number": self.add(FormRow("", self.number)),
            "goal": self.add(FormRow("", self.goal)),
            "questions": self.add(FormRow("", self.questions)),
            "papers": self.add(FormRow("", self.papers)),
            "best_at": self.add(FormRow("", self.time, self.day)),
        }
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for name, text in (
            ("name", self.tr("&Whom")),
            ("number", self.tr("&Number")),
            ("goal", self.tr("&Goal")),
            ("questions", self.tr("&Questions")),
            ("papers", self.tr("&Papers")),
            ("best_at", self.tr("Best &time")),
        ):
            self.row_of[name].set_label(text)
        self.search.field.setPlaceholderText(self.tr("A number, or letters of a name"))
        self.goal.setPlaceholderText(self.tr("What is to be reached"))
        self.time.setPlaceholderText(self.tr("14:30"))
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.row_of["questions"].show_hint(self.tr("one a line (Shift+Enter)"))
        self.row_of["papers"].show_hint(self.tr("what has to lie on the table"))
        self.clear_errors()
        self._check_time()

    def details(self) -> CallPlanDetails:
        """Return what is written."""
        return CallPlanDetails(
            person=self.search.person,
            name=self.search.field.text().strip(),
            number=self.number.text().strip(),
            goal=self.goal.text(),
            questions=self.questions.toPlainText(),
            papers=self.papers.text(),
            best_at=self.best_at(),
        )

    def is_begun(self) -> bool:
        """Tell whether anything is written."""
        details = self.details()
        texts = (details.name, details.number, details.goal, details.questions, details.papers)
        return any(text.strip() for text in texts)

    def best_at(self) -> datetime | None:
        """Return when it is best to ring, or None where nothing is said or it cannot be read."""
        day = self.day.date()
        of = date(day.year(), day.month(), day.day())
        return read_time(self.time.text(), of, self._desk.now())

    def show_unclear(self) -> bool:
        """Say that the time cannot be read; tell whether it is so."""
        unclear = bool(self.time.text().strip()) and self.best_at() is None
        if unclear:
            self.show_errors([(self.row_of["best_at"], self._unread())])
        return unclear

    def fill(self, details: CallPlanDetails) -> None:
        """Show a sheet."""
        self._filling = True
        self.search.take(details.person, details.name)
        for field, text in (
            (self.number, details.number),
            (self.goal, details.goal),
            (self.papers, details.papers),
        ):
            field.setText(text)
        self.questions.setPlainText(details.questions)
        best, today = details.best_at, self._desk.now().date()
        self.time.setText("" if best is None else clock(best))
        day = today if best is None else best.date()
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.row_of["name"].show_hint("")
        self._filling = False
        self._ask_town()
        self._check_time()

    def _connect(self) -> None:
        self.search.known.connect(self._on_known)
        self.search.numbered.connect(self._on_numbered)
        self.search.passed.connect(self.number.setFocus)
        self.search.typed.connect(self._on_edited)
        for field in (self.number, self.goal, self.papers, self.time):
            field.textEdited.connect(self._on_edited)
        self.number.editingFinished.connect(self._ask_town)
        self.questions.textChanged.connect(self._on_edited)
        self.time.textEdited.connect(self._check_time)
        self.day.dateChanged.connect(self._check_time)

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    @Slot(object)
    def _on_known(self, known: KnownCaller) -> None:
        if not self.number.text().strip():
            self.number.setText(known.phone)
        self.row_of["name"].clear()
        self.row_of["name"].show_hint(self._words.known(known, self._desk.now()))
        self._ask_town()
        self._on_edited()
        self.goal.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, str)
    def _on_numbered(self, number: str, name: str) -> None:
        """Move a number nobody has to its own field."""
        self.search.take(None, name)
        self.number.setText(number)
        self._ask_town()
        self._on_edited()

    @Slot()
    def _ask_town(self) -> None:
        """Find where a number rings: the town is named before it is rung."""
        number = self.number.text()
        self.row_of["number"].show_hint("")
        if number.strip():
            find = partial(town_of, number, self._desk.country(), language())
            then = partial(self._on_town, number)
            self._desk.runner.ask(self, lambda: Outcome(find()), then, key="town")

    def _on_town(self, number: str, town: str) -> None:
        if number == self.number.text() and town:
            said = self.tr("long distance: {town}").format(town=town)
            self.row_of["number"].show_hint(said)

    @Slot()
    def _check_time(self) -> None:
        """Say what is doubtful of a time; all of it are hints."""
        row, at = self.row_of["best_at"], self.best_at()
        row.clear()
        if at is None:
            typed = bool(self.time.text().strip())
            row.show_hint(self._unread() if typed else self.tr("it may stay empty"))
            return
        row.show_hint(self._words.when(at, self._desk.now()))

        def look() -> Outcome[Refusal | bool]:
            try:
                self._desk.promises.check_due(at, language=language())
            except RefusedError as error:
                return Outcome(error.refusals[0])
            return Outcome(self._desk.book.is_quiet(at).value)

        self._desk.runner.ask(self, look, partial(self._on_checked, at), key="best")

    def _on_checked(self, at: datetime, found: Refusal | bool) -> None:
        if at != self.best_at():
            return
        if isinstance(found, Refusal):
            self.row_of["best_at"].show_hint(sentence(found))
        elif found:
            said = self.tr("quiet minutes: at the ends of the working day people come and go")
            self.row_of["best_at"].show_hint(said)

    def _unread(self) -> str:
        return self.tr("A time, like 14:30, or minutes from now, like +30.")
