"""How long each kind of record is kept, as fields."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.clock_times import read_clock
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.domain.retention import LIMITS, RecordKind, RetentionPeriods
from desk_gui.domain.retention_rules import check_periods, goes_by_night
from desk_gui.views.labels import label
from desk_gui.views.reception.sentences import UnreadableClock
from desk_gui.views.sentences import sentence
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.keys import is_plain_enter
from desk_gui.widgets.stepper import Stepper

_MOST = 99_999
"""More than may be chosen: what is too much is said, not silently made less."""


class PeriodsForm(Form):
    """A number of days for each kind, and when the run is; Enter goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = RetentionPeriods()
        self.days = {kind: Stepper(least=0, most=_MOST) for kind in RecordKind}
        self.runs_at = LineEdit()
        self.runs_at.setFixedWidth(next(iter(self.days.values())).sizeHint().width())
        self.runs_at.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._kinds = {kind: self.add(FormRow("", field)) for kind, field in self.days.items()}
        self._run_row = self.add(FormRow("", self.runs_at))
        self.retranslate()
        self.show_periods(self._base)

    def show_periods(self, periods: RetentionPeriods, *, over: int | None = None) -> None:
        """Fill the fields; ``over`` is the version they change, if not that of the periods."""
        self._base = periods if over is None else replace(periods, version=over)
        for kind, field in self.days.items():
            field.setValue(periods.days[kind])
        self.runs_at.setText("{:02}:{:02}".format(*divmod(periods.runs_at, 60)))
        self._say_hints()

    def periods(self) -> RetentionPeriods:
        """Return the periods as typed.

        Raises:
            RefusedError: what is wrong, field by field.
        """
        gathered = Gathered()
        at = gathered.take(self._read_clock, self._base.runs_at)
        days = {kind: field.value() for kind, field in self.days.items()}
        periods = replace(self._base, days=days, runs_at=at)
        checked = gathered.take(lambda: check_periods(periods), periods)
        gathered.raise_any()
        return checked

    def is_edited(self) -> bool:
        """Tell whether something else is typed than was shown."""
        try:
            return self.periods() != self._base
        except RefusedError:
            return True

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that are about none."""
        rows = {kind.value: row for kind, row in self._kinds.items()} | {"runs_at": self._run_row}
        known = [each for each in refusals if each.field in rows]
        self.show_errors([(rows[each.field], sentence(each)) for each in known])
        return [each for each in refusals if each not in known]

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        letters = {
            RecordKind.VISITS: self.tr("&Visits"),
            RecordKind.PEOPLE: self.tr("&People"),
            RecordKind.CALLS: self.tr("&Calls"),
            RecordKind.TICKETS: self.tr("&Tickets"),
            RecordKind.COMPLAINTS: self.tr("C&omplaints"),
            RecordKind.MONEY: self.tr("&Money"),
        }
        for kind, row in self._kinds.items():
            row.set_label(letters[kind])
            self.days[kind].setAccessibleName(self.tr("{kind}: days kept").format(kind=label(kind)))
        self._run_row.set_label(self.tr("&Run at"))
        self._run_row.show_hint(self.tr("Each night, or at the next start"))
        self._say_hints()

    def minimumSizeHint(self) -> QSize:
        """Return the least width only: the height follows from it, as in ``PairedForm``."""
        return QSize(super().minimumSizeHint().width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        if is_plain_enter(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _say_hints(self) -> None:
        said = {
            RecordKind.VISITS: self.tr("{least} to {most} days; the numbers stay"),
            RecordKind.PEOPLE: self.tr("{least} to {most} days after the last deed"),
            RecordKind.MONEY: self.tr("From {least} days: its people stay so long"),
        }
        if not goes_by_night(self._base, RecordKind.PEOPLE):
            said[RecordKind.PEOPLE] = self.tr("By night only once this was saved")
        for kind, row in self._kinds.items():
            least, most = LIMITS[kind]
            words = said.get(kind, self.tr("{least} to {most} days"))
            row.show_hint(words.format(least=least, most=most))

    def _read_clock(self) -> int:
        at = read_clock(self.runs_at.text())
        if at is None:
            raise RefusedError(UnreadableClock(field="runs_at"))
        return at.hour * 60 + at.minute
