"""What a calendar from elsewhere would change, shown before it is taken over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk_gui.domain.calendar_files import BusyTime, CalendarDoubt, CalendarPreview, DoubtKind
from desk_gui.domain.refusals import Refusal
from desk_gui.files import safe_name
from desk_gui.views.appointments.words import day_text, moment_text, times_text
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import Question
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

_MOST_ROWS = 200
_SIZE = (560, 480)


class CalendarWords(QObject):
    """Says what is doubtful about a calendar, and how much of it changes."""

    def counts(self, preview: CalendarPreview) -> str:
        """Return how many times are new, changed, removed, and left as they are."""
        said = [
            self.tr("%n new", "", len(preview.new)),
            self.tr("%n changed", "", len(preview.changed)),
            self.tr("%n taken out", "", len(preview.removed)),
            self.tr("%n as before", "", preview.same),
        ]
        if preview.content.left_out:
            said.append(self.tr("%n take no time", "", preview.content.left_out))
        return ", ".join(said)

    def title(self, title: str) -> str:
        """Return what a time is about, or that it is private."""
        return title or self.tr("busy")

    def doubt(self, doubt: CalendarDoubt) -> str:
        """Return what is doubtful about an event."""
        said = {
            DoubtKind.UNREADABLE: self.tr("Its time cannot be read: left out."),
            DoubtKind.NO_LENGTH: self.tr("It takes no time: left out."),
            DoubtKind.UNKNOWN_ZONE: self.tr("Unknown time zone {detail}: read by our clock."),
            DoubtKind.RULE: self.tr("How it repeats is not understood: taken once."),
            DoubtKind.TOO_OFTEN: self.tr("It repeats too often: taken once."),
            DoubtKind.OVERLAPS_VISIT: self.tr("{detail} is expected then: move one of them."),
        }
        return said[doubt.kind].format(detail=doubt.detail)

    def rows(self, preview: CalendarPreview) -> list[Row | Section]:
        """Return the doubts, then what is new, changed and taken out."""
        doubts = [self._doubtful(each) for each in preview.content.doubts]
        groups = (
            (self.tr("To look at"), doubts, State.WARN),
            (self.tr("New"), self._times(preview.new), State.PLAIN),
            (self.tr("Changed"), self._times(preview.changed), State.PLAIN),
            (self.tr("Taken out"), self._times(preview.removed), State.PLAIN),
        )
        rows: list[Row | Section] = []
        for title, found, state in groups:
            if found:
                rows += [Section(title=title, count=len(found), state=state), *found[:_MOST_ROWS]]
        return rows

    def _times(self, times: Sequence[BusyTime]) -> list[Row]:
        return [
            Row(
                code=clock(each.starts_at),
                name=self.title(each.title),
                under=f"{day_text(each.starts_at.date())} · "
                f"{times_text(each.starts_at, each.ends_at)}",
                record=each,
            )
            for each in times
        ]

    def _doubtful(self, doubt: CalendarDoubt) -> Row:
        when = moment_text(doubt.starts_at) if doubt.starts_at is not None else ""
        name = " · ".join(filter(None, (self.title(doubt.title), when)))
        return Row(name=name, under=self.doubt(doubt), record=doubt)


class CalendarQuestion(Question):
    """Shows a preview and asks whether it is taken over; ``then`` gets itself."""

    def __init__(
        self,
        parent: QWidget,
        preview: CalendarPreview,
        then: Callable[["CalendarQuestion"], None],
    ) -> None:
        title = self.tr("Calendar of {name}").format(name=preview.host_name)
        super().__init__(parent, title, self.tr("Import"))
        self._then = then
        words = CalendarWords(self)
        self.counts = PlainLabel(words.counts(preview), wrap=True)
        self.problem = PlainLabel(colour="danger", wrap=True)
        self.list = RowList(RowColumns(code=48))
        self.list.setAccessibleName(self.tr("What the calendar changes"))
        self.list.row_model.set_rows(words.rows(preview))
        self.list.select_first()
        self.button.setEnabled(preview.changes_anything)
        self.form.hide()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.counts)
            column.insertWidget(2, self.list, 1)
            column.insertWidget(3, self.problem)
        self.problem.hide()
        self.resize(*_SIZE)
        (self.button if preview.changes_anything else self.list).setFocus()

    def answer(self) -> None:
        """Take it over."""
        self._then(self)

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """Say why it is not taken over."""
        self.button.setEnabled(True)
        self.problem.setText(sentences(refusals))
        self.problem.show()


def choose_calendar(parent: QWidget, then: Callable[[str], object]) -> None:
    """Ask for a calendar file to read, and go on with the path chosen."""
    chooser = _chooser(parent, QCoreApplication.translate("CalendarFiles", "Choose a calendar"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.fileSelected.connect(then)
    chooser.open()


def choose_place(parent: QWidget, name: str, then: Callable[[str], object]) -> None:
    """Ask where a calendar file is saved, and go on with the path chosen."""
    chooser = _chooser(parent, QCoreApplication.translate("CalendarFiles", "Save as"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("ics")
    chooser.selectFile(f"{safe_name(name)}.ics")
    chooser.fileSelected.connect(then)
    chooser.open()


def _chooser(parent: QWidget, title: str) -> QFileDialog:
    kinds = QCoreApplication.translate("CalendarFiles", "Calendars (*.ics)")
    chooser = QFileDialog(parent, title, "", kinds)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return chooser
