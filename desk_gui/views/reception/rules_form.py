"""The rules of the reception as fields."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

from desk_gui.domain.clock_times import read_clock
from desk_gui.domain.office import Hours, UnreadableHours, parse_hours
from desk_gui.domain.reception import MailSettings, ReceptionRules, Security
from desk_gui.domain.reception_rules import check_rules, read_days
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.views.labels import label
from desk_gui.views.reception.sentences import UnreadableClock
from desk_gui.views.sentences import sentence
from desk_gui.views.setup.choice import Choice
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.paired_form import PairedForm
from desk_gui.widgets.stepper import Stepper
from desk_gui.widgets.tick import Tick

_LONGEST_WAIT, _LONGEST_SLOT, _SHORTEST_SLOT = 240, 480, 5
_PORTS = 65_535
_NO_DAYS: tuple[str, ...] = ()
_NO_BREAK: tuple[tuple[int, int], ...] = ()


class RulesForm(PairedForm):
    """Norms, hours and papers; then the server that takes letters to hosts, if there is one."""

    def __init__(
        self, badge_formats: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._base = ReceptionRules()
        self.wait_norm = Stepper(least=1, most=_LONGEST_WAIT)
        self.slot_minutes = Stepper(least=_SHORTEST_SLOT, most=_LONGEST_SLOT)
        self.slot_minutes.setSingleStep(_SHORTEST_SLOT)
        self.closes_forgotten_at, self.lunch = LineEdit(), LineEdit()
        self.badge_format = Choice[str]()
        self.badge_format.set_options(badge_formats)
        self.badge_at_arrival, self.plastic_badges = Tick(), Tick()
        self.staff_on_evacuation_list = Tick()
        self.assembly_point, self.assembly_point_second = LineEdit(), LineEdit()
        self.days_off, self.working_days = LineEdit(), LineEdit()
        self.host, self.user = LineEdit(), LineEdit()
        self.sender_address, self.password = LineEdit(), LineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.port = Stepper(least=1, most=_PORTS)
        self.security = Segments([(each, label(each)) for each in Security])
        self._rows_by_field: dict[QWidget, FormRow] = {}
        self._lay_out()
        self.retranslate()
        self.show_rules(self._base, "")

    def version(self) -> int:
        """Return which version of the rules the fields change."""
        return self._base.version

    def show_rules(self, rules: ReceptionRules, password: str, *, over: int | None = None) -> None:
        """Fill the fields; ``over`` is the version they change, if it is not that of the rules."""
        self._base = rules if over is None else replace(rules, version=over)
        self.wait_norm.setValue(rules.wait_norm)
        self.slot_minutes.setValue(rules.slot_minutes)
        self.closes_forgotten_at.setText(f"{_time(rules.closes_forgotten_at):%H:%M}")
        self.lunch.setText(", ".join(str(Hours(*each)) for each in rules.host_leaves_out))
        self.badge_format.set_value(rules.badge_format)
        self.badge_at_arrival.setChecked(rules.badge_at_arrival)
        self.plastic_badges.setChecked(rules.plastic_badges)
        self.staff_on_evacuation_list.setChecked(rules.staff_on_evacuation_list)
        self.assembly_point.setText(rules.assembly_point)
        self.assembly_point_second.setText(rules.assembly_point_second)
        self.days_off.setText(" ".join(rules.days_off))
        self.working_days.setText(" ".join(rules.working_days))
        self._show_mail(rules.mail, password)

    def rules(self) -> ReceptionRules:
        """Return the rules as typed.

        Raises:
            RefusedError: what is wrong, field by field.
        """
        gathered = Gathered()
        rules = replace(
            self._base,
            wait_norm=self.wait_norm.value(),
            slot_minutes=self.slot_minutes.value(),
            closes_forgotten_at=gathered.take(self._closing, self._base.closes_forgotten_at),
            host_leaves_out=gathered.take(self._breaks, _NO_BREAK),
            badge_format=self.badge_format.value(),
            badge_at_arrival=self.badge_at_arrival.isChecked(),
            plastic_badges=self.plastic_badges.isChecked(),
            staff_on_evacuation_list=self.staff_on_evacuation_list.isChecked(),
            assembly_point=self.assembly_point.text(),
            assembly_point_second=self.assembly_point_second.text(),
            days_off=gathered.take(lambda: read_days(self.days_off.text(), "days_off"), _NO_DAYS),
            working_days=gathered.take(
                lambda: read_days(self.working_days.text(), "working_days"), _NO_DAYS
            ),
            mail=self._mail(),
        )
        checked = gathered.take(lambda: check_rules(rules), rules)
        gathered.raise_any()
        return checked

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that are about none."""
        rows = {
            name: self._rows_by_field[field]
            for name, field in vars(self).items()
            if isinstance(field, QWidget) and field in self._rows_by_field
        }
        rows |= {f"mail.{name}": row for name, row in rows.items()}
        rows["mail.sender"] = rows["sender_address"]
        rows["host_leaves_out"] = rows["lunch"]
        known = [each for each in refusals if each.field in rows]
        self.show_errors([(rows[each.field], sentence(each)) for each in known])
        return [each for each in refusals if each not in known]

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for field, words in self._words().items():
            self._rows_by_field[field].set_label(words)
        for field, hint in self._hints().items():
            self._rows_by_field[field].show_hint(hint)
        self.badge_at_arrival.setText(self.tr("Print the badge at once"))
        self.plastic_badges.setText(self.tr("Plastic badges that come back"))
        self.staff_on_evacuation_list.setText(self.tr("Staff stand on it too"))
        self.security.set_words([label(each) for each in Security])

    def _show_mail(self, mail: MailSettings, password: str) -> None:
        self.host.setText(mail.host)
        self.port.setValue(mail.port)
        self.security.set_value(mail.security)
        self.user.setText(mail.user)
        self.sender_address.setText(mail.sender)
        self.password.setText(password)

    def _mail(self) -> MailSettings:
        return MailSettings(
            host=self.host.text(),
            port=self.port.value(),
            security=self.security.value(),
            user=self.user.text(),
            sender=self.sender_address.text(),
        )

    def _closing(self) -> int:
        at = read_clock(self.closes_forgotten_at.text())
        if at is None:
            raise RefusedError(UnreadableClock(field="closes_forgotten_at"))
        return at.hour * 60 + at.minute

    def _breaks(self) -> tuple[tuple[int, int], ...]:
        texts = [text for text in self.lunch.text().split(",") if text.strip()]
        try:
            hours = [found for text in texts if (found := parse_hours(text)) is not None]
        except ValueError as error:
            raise RefusedError(UnreadableHours(field="host_leaves_out")) from error
        return tuple((each.opens, each.closes) for each in hours)

    def _lay_out(self) -> None:
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self.wait_norm, self.closes_forgotten_at),
            (self.slot_minutes, self.lunch),
            (self.days_off, self.working_days),
            (self.badge_format, self.plastic_badges),
            (self.assembly_point, self.assembly_point_second),
        )
        for left, right in pairs:
            self.pair(self._row(left), self._row(right))
        self.pair(self._row(self.badge_at_arrival), self._row(self.staff_on_evacuation_list))
        letters = (
            (self.host, self.port),
            (self.security, self.sender_address),
            (self.user, self.password),
        )
        for left, right in letters:
            self.pair(self._row(left), self._row(right))

    def _row(self, field: QWidget) -> FormRow:
        row = self._rows_by_field[field] = FormRow("", field, stretch=[1])
        return row

    def _words(self) -> dict[QWidget, str]:
        return {
            self.wait_norm: self.tr("&Wait at most"),
            self.closes_forgotten_at: self.tr("&Closed at"),
            self.slot_minutes: self.tr("&Appointment"),
            self.lunch: self.tr("&Breaks"),
            self.days_off: self.tr("Days &off"),
            self.working_days: self.tr("Wor&ked days"),
            self.badge_format: self.tr("Ba&dge"),
            self.plastic_badges: self.tr("&Lent"),
            self.badge_at_arrival: self.tr("A&t arrival"),
            self.assembly_point: self.tr("Assembly po&int"),
            self.assembly_point_second: self.tr("The sa&me in"),
            self.staff_on_evacuation_list: self.tr("&Evacuation list"),
            self.host: self.tr("Mail ser&ver"),
            self.port: self.tr("&Port"),
            self.security: self.tr("Sec&urity"),
            self.sender_address: self.tr("Sende&r"),
            self.user: self.tr("User &name"),
            self.password: self.tr("Password (&x)"),
        }

    def _hints(self) -> dict[QWidget, str]:
        return {
            self.wait_norm: self.tr("Minutes; after that the list says so"),
            self.closes_forgotten_at: self.tr("Who is still in the house then is closed"),
            self.slot_minutes: self.tr("Minutes, where the host has no rule"),
            self.lunch: self.tr("12:00–13:00; no appointment begins then"),
            self.days_off: self.tr("Besides the holidays of the country: 31.12.2026"),
            self.working_days: self.tr("Days off that are worked all the same"),
            self.assembly_point: self.tr("Where people gather in an alarm"),
            self.assembly_point_second: self.tr("The office's second language"),
            self.host: self.tr("Empty: no letters are sent"),
            self.password: self.tr("Kept on this workstation only"),
        }


def _time(minutes: int) -> time:
    return time(*divmod(minutes, 60))
