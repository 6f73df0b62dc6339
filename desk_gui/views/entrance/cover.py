"""The cover: signing in, unlocking and switching are one thing, done on one sheet."""

import time
from collections.abc import Callable
from dataclasses import replace
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.accounts import Account, TooSoon
from desk_gui.domain.refusals import Missing, Refusal
from desk_gui.operations.runner import Runner
from desk_gui.services.attendance import Attendance
from desk_gui.services.changes import Outcome
from desk_gui.services.entrance import EntranceService, SetUp
from desk_gui.views.entrance.front import Front
from desk_gui.views.entrance.new_password import CodeStep, OwnPasswordStep, RecoveryStep
from desk_gui.views.entrance.steps import SignInStep, Step
from desk_gui.views.sentences import sentence, sentences
from desk_gui.widgets import scale
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.panels import Panel
from desk_gui.widgets.ring import FocusRing

T = TypeVar("T")

_WIDTH = 520


class EntranceCover(Front):
    """Asks who is there, over everything.

    Signals:
        admitted: Who was here goes on, or the first came in; carries the Account.
        switched: Somebody else came in; carries their Account.
        close_asked: The program shall end; only while nobody is signed in.
    """

    admitted = Signal(object)
    switched = Signal(object)
    close_asked = Signal()

    def __init__(
        self,
        window: QWidget,
        entrance: EntranceService,
        attendance: Attendance,
        runner: Runner,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``clock`` counts seconds, for the wait after wrong passwords."""
        super().__init__(window)
        self._entrance = entrance
        self._attendance = attendance
        self._runner = runner
        self._clock = clock
        self._office = ""
        self._former: Account | None = None
        self._proved: Account | None = None
        self._wait: tuple[TooSoon, float] | None = None
        self.sign_in, self.own = SignInStep(), OwnPasswordStep()
        self.recovery, self.code = RecoveryStep(), CodeStep()
        self.stack = QStackedWidget()
        self._ticking = QTimer(self, interval=500)
        self._ticking.timeout.connect(self.tick)
        self._lay_out()
        self._ring = FocusRing(self)
        self._connect()

    def set_office(self, name: str) -> None:
        """Say whose desk this is."""
        self._office = name
        self.retranslate()

    def begin(self) -> None:
        """Ask from the beginning; who is signed in now is expected back."""
        present = self._attendance.account
        self._former = present
        self._return()
        self._runner.ask(self, self._entrance.names, self._on_names, self._on_refused, "names")

    def tick(self) -> None:
        """Say how long to wait for the next try; let it be made when the time has come."""
        left = self._seconds_left()
        step = self._step()
        if self._wait is not None and left > 0:
            said = sentence(replace(self._wait[0], seconds=left))
            step.form.rows()[0].show_error(said)
            return
        self._end_wait()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        present = self._attendance.account
        self.sign_in.heading.setText(self._office or "Desk")
        if present is None:
            self.sign_in.note.setText(self.tr("Choose your name and type your password."))
        else:
            words = self.tr("Locked by {name}. Nothing that was typed is lost.")
            self.sign_in.note.setText(words.format(name=present.name))
        self._name_button()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            for step in (self.sign_in, self.own, self.recovery, self.code):
                step.retranslate()
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay; but who has not come in yet may leave."""
        super().closeEvent(event)
        if self._attendance.account is None:
            event.accept()
            self.close_asked.emit()

    def _lay_out(self) -> None:
        for step in (self.sign_in, self.own, self.recovery, self.code):
            self.stack.addWidget(step)
        panel = Panel()
        panel.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.XL)
        inside.addWidget(self.stack)
        grid = QGridLayout(self)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(panel, 1, 1)

    def _connect(self) -> None:
        self.sign_in.done.connect(self._prove)
        self.sign_in.back.connect(self._on_other)
        self.sign_in.names.selected.connect(lambda _login: self._on_chosen())
        for field in (self.sign_in.password, self.recovery.code):
            field.textEdited.connect(self._remind)
        self.own.done.connect(self._change)
        self.recovery.done.connect(self._recover)
        self.code.done.connect(self._let_in)
        for step in (self.own, self.recovery):
            step.back.connect(self._return)

    def _step(self) -> Step:
        step = self.stack.currentWidget()
        if not isinstance(step, Step):
            raise TypeError(step)
        return step

    def _show(self, step: Step) -> None:
        self._end_wait()
        self.stack.setCurrentWidget(step)
        step.set_busy(False)
        step.begin()

    def _return(self) -> None:
        self._proved = None
        self._show(self.sign_in)
        self.retranslate()

    def _on_other(self) -> None:
        self._show(self.recovery)

    def _on_names(self, names: list[tuple[str, str]]) -> None:
        present = self._attendance.account
        chosen = self.sign_in.login() or (present.login if present else "")
        self.sign_in.show_names(names, chosen)

    def _name_button(self) -> None:
        same = self._is_present(self.sign_in.login())
        self.sign_in.go_on.setText(self.tr("Unlock") if same else self.tr("Sign in"))

    def _on_chosen(self) -> None:
        """Go by another name: it is the former who has to wait."""
        self._name_button()
        if self._wait is not None:
            self._end_wait()

    def _is_present(self, login: str) -> bool:
        present = self._attendance.account
        return present is not None and present.login == login

    def _prove(self) -> None:
        login, password = self.sign_in.login(), self.sign_in.password.text()
        if not password:
            self.sign_in.show_errors([(self.sign_in.row, sentence(Missing()))])
        elif self._is_present(login):
            self._run(lambda: self._entrance.unlock(password), self._on_proved)
        else:
            self._run(lambda: self._entrance.sign_in(login, password), self._on_proved)

    def _on_proved(self, account: Account) -> None:
        self._proved = account
        if account.must_change:
            self._show(self.own)
        else:
            self._let_in()

    def _change(self) -> None:
        old, new = self.sign_in.password.text(), self.own.new.text()
        if self.own.agree():
            self._run(lambda: self._entrance.change_password(old, new), self._on_proved)

    def _recover(self) -> None:
        login = self.sign_in.login()
        code, new = self.recovery.code.text(), self.recovery.new.text()
        if self.recovery.agree():
            self._run(lambda: self._entrance.recover(login, code, new), self._on_recovered)

    def _on_recovered(self, made: SetUp) -> None:
        self._proved = made.account
        self.code.show_code(made.recovery_code)
        self._show(self.code)

    def _let_in(self) -> None:
        account, former = self._proved, self._former
        if account is None:
            return
        self._forget()
        if former is None or former.id == account.id:
            self.admitted.emit(account)
        else:
            self.switched.emit(account)

    def _forget(self) -> None:
        """Leave no secret in a field."""
        self._proved = None
        self.sign_in.password.clear()
        self.own.forget()
        self.recovery.forget()
        self.code.show_code("")

    def _run(self, action: Callable[[], Outcome[T]], then: Callable[[T], None]) -> None:
        self._step().set_busy(True)
        self._runner.run(self, action, then, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        step = self._step()
        step.set_busy(False)
        if not self._runner.refused(error):
            return
        wait = next((each for each in error.refusals if isinstance(each, TooSoon)), None)
        if wait is not None:
            self._begin_wait(wait)
        else:
            step.show_errors(self._errors(step, error.refusals))

    def _errors(self, step: Step, refusals: tuple[Refusal, ...]) -> list[tuple[FormRow, str]]:
        places = {"new": self.own.new_row, "new_password": self.recovery.new_row}
        by_row: dict[FormRow, list[Refusal]] = {}
        for refusal in refusals:
            row = places.get(refusal.field)
            row = row if row in step.form.rows() else step.form.rows()[0]
            by_row.setdefault(row, []).append(refusal)
        return [(row, sentences(found)) for row, found in by_row.items()]

    def _begin_wait(self, wait: TooSoon) -> None:
        self._wait = (wait, self._clock() + wait.seconds)
        self._step().set_busy(True)
        self._ticking.start()
        self.tick()

    def _end_wait(self) -> None:
        self._wait = None
        self._ticking.stop()
        self._step().form.clear_errors()
        self._step().set_busy(False)

    def _remind(self) -> None:
        """Say it again: a field that is typed in loses its error."""
        if self._wait is not None:
            self.tick()

    def _seconds_left(self) -> int:
        return 0 if self._wait is None else ceil(self._wait[1] - self._clock())
