"""A whole message in one line, shown back as it was understood before it is kept."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.calls import AfterHours, Call, NoCallee, PromisedOnHoliday, Wish
from desk_gui.domain.staff import StaffId
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.staff_field import StaffField
from desk_gui.views.calls.starting import Start
from desk_gui.views.calls.understanding import Understood, understand
from desk_gui.views.labels import label
from desk_gui.views.sentences import sentence, sentences
from desk_gui.views.shell.entry_form import PRINT_KEYS, SAVE_KEYS, form_action, lay_out_form
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.numbered import NumberedChoice
from desk_gui.widgets.panels import PanelHeader
from desk_gui.widgets.scale import Type
from desk_gui.widgets.tokens import State

_CAPTION = 96
_MOST = 7


class LineEntry(QWidget):
    """Shows what became of each part of the line; Enter keeps it, Esc goes back to the text.

    Of several whom the letters may mean it asks which; where nobody is meant,
    for whom it is.

    Signals:
        saved: It is on record; carries the Call, that it is new, and whether its slip is printed.
        left: The text is to be put right; carries it.
        in_form: It is to be gone on with in the form; carries the CallDetails and for whom it is.
        known: Who rings on record was found, or nobody; carries the KnownCaller or None.
        asked_for: For whom it is was found; carries the HostHit, or None.
    """

    saved = Signal(object, bool, bool)
    left = Signal(str)
    in_form = Signal(object, str)
    known = Signal(object)
    asked_for = Signal(object)

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._text = ""
        self._start = Start.now(desk.now())
        self._found: Understood | None = None
        self._doubted = False
        self._words = CallWords(self)
        self.header = PanelHeader()
        self.typed = PlainLabel(size=Type.LEAD, wrap=True)
        self.form = Form()
        self.which = NumberedChoice()
        self.which_row = self.form.add(FormRow("", self.which, message=False))
        self.asked = StaffField(desk, self.form)
        self.facts = Facts(caption=_CAPTION)
        self.problem = PlainLabel(size=Type.SMALL, colour="danger", wrap=True)
        self.back, self.more = Button(kind=Kind.TEXT), Button(icon="pencil")
        self.save = Button(kind=Kind.FILLED)
        self._make_actions()
        self._lay_out()
        self.asked.decided.connect(self.begin)
        self.asked.hosted.connect(self.asked_for)
        self.which.changed.connect(self._on_which)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.header.title.setText(self.tr("Is it so?"))
        self.save_action.setText(self.tr("Save"))
        self.print_action.setText(self.tr("save, and print the slip"))
        self.back_action.setText(self.tr("Back to the text"))
        self.more_action.setText(self.tr("In the form"))
        self.which_row.set_label(self.tr("&For"))
        self.asked.row.set_label(self.tr("&For"))
        self.asked.field.setPlaceholderText(self.tr("Letters of a name, or of a topic"))
        self.setAccessibleName(self.header.title.text())
        self._speak()

    def read(self, text: str, start: Start) -> None:
        """Understand a line of a call that began so; until then the line stands here alone."""
        self._text, self._start, self._found = text, start, None
        self._doubted = False
        self.problem.setText("")
        self.asked.clear()
        self._speak()
        read = partial(understand, self._desk, text)
        self._desk.runner.ask(self, read, self._on_read, self._on_refused, key="line")

    @Slot()
    def begin(self) -> None:
        """Put the focus where Enter keeps it, or where it is asked for whom it is."""
        found = self._found
        asks = found is not None and not found.line.callees and self.asked.staff() is None
        (self.asked.field if asks else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def callee(self) -> StaffId | None:
        """Return for whom it is, as far as that is clear."""
        if self._found is not None and len(self._found.line.callees) > 1:
            return StaffId(self.which.value())
        found = self._found.line.callee if self._found is not None else None
        return found if found is not None else self.asked.staff()

    # --- how it is made ---

    def _make_actions(self) -> None:
        act = partial(form_action, self)
        self.save_action = act(partial(self._save, prints=False), *SAVE_KEYS)
        self.print_action = act(partial(self._save, prints=True), *PRINT_KEYS)
        self.more_action = act(self._go_on_in_form, "Ctrl+E")
        self.back_action = act(lambda: self.left.emit(self._text), "Esc")
        self.ends = [
            act(partial(self.which.press, digit), f"Alt+{digit}") for digit in range(1, _MOST + 1)
        ]
        self.save.follow(self.save_action)
        self.more.follow(self.more_action)
        self.back.follow(self.back_action)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, scale.S)
        inner.setSpacing(scale.M)
        for part in (self.typed, self.form, self.facts):
            inner.addWidget(part)
        inner.addStretch(1)
        foot = (self.back, self.problem, self.more, self.save)
        lay_out_form(self, self.header, content, foot)

    # --- what was understood ---

    def _on_read(self, found: Understood) -> None:
        self._found = found
        several = found.line.callees if len(found.line.callees) > 1 else ()
        lines = [[(int(staff), name)] for staff, name in several[:_MOST]]
        self.which.set_lines(lines)
        self._speak()
        self.known.emit(found.known)
        self._on_which()
        self.begin()

    @Slot()
    def _on_which(self) -> None:
        """Read who is meant: where they are now stands beside the message."""
        found, callee = self._found, self.callee()
        if found is not None and callee is not None:
            self.asked.fill(callee, dict(found.line.callees).get(callee, ""))

    @Slot()
    def _speak(self) -> None:
        found = self._found
        callees = found.line.callees if found is not None else ()
        self.typed.setText(f"«{self._text.strip()}»")
        self.which_row.setVisible(len(callees) > 1)
        self.asked.row.setVisible(found is not None and not callees)
        self.form.setVisible(found is not None and len(callees) != 1)
        self.save_action.setEnabled(found is not None)
        for at, action in enumerate(self.ends):
            shown = len(callees) > 1 and at < len(callees)
            action.setVisible(shown)
            action.setText(callees[at][1] if shown else "")
        self.facts.show_facts(self._facts(found, self._desk.now()) if found is not None else ())

    def _facts(self, found: Understood, now: datetime) -> list[tuple[str, str | ChipText]]:
        line = found.line
        facts: list[tuple[str, str | ChipText]] = [
            (self.tr("For"), line.callees[0][1] if len(line.callees) == 1 else ""),
            (self.tr("Caller"), " · ".join(filter(None, (found.name, found.firm)))),
            ("", self._on_record(found)),
            (self.tr("Number"), found.number),
            (self.tr("About"), line.subject),
            (self.tr("Message"), line.text),
            (self.tr("Wish"), label(found.wish)),
            (self.tr("Time"), self._time(found, now)),
            ("", self._urgent() if line.urgent else ""),
        ]
        return [fact for fact in facts if fact[1]]

    def _on_record(self, found: Understood) -> ChipText:
        if found.known is not None:
            text = self.tr("on record · {code}").format(code=found.known.code)
            return ChipText(text=text, state=State.OK, icon="user-check")
        new = found.name or found.firm
        text = self.tr("new: goes on record") if new else self.tr("the name is not known")
        return ChipText(text=text, state=State.NEUTRAL, icon="user-plus" if new else "user-search")

    def _urgent(self) -> ChipText:
        return ChipText(text=self.tr("urgent"), state=State.DANGER, icon="alert-triangle")

    def _time(self, found: Understood, now: datetime) -> str:
        if found.promised_at is not None:
            said = self.tr("by {when}: say it to the caller")
            return said.format(when=self._words.when(found.promised_at, now))
        again = found.line.at if found.wish is Wish.CALLS_AGAIN else None
        return self._words.when(again, now) if again is not None else ""

    # --- keeping it ---

    def _go_on_in_form(self) -> None:
        found = self._found
        if found is not None:
            callee = self.callee()
            names = dict(found.line.callees)
            hit = self.asked.search.taken()
            name = names.get(callee, "") if callee is not None else ""
            name = name or (hit.name if hit is not None else "")
            self.in_form.emit(found.details(callee, self._start.line), name)

    def _save(self, *, prints: bool) -> None:
        found, callee = self._found, self.callee()
        if found is None or not self.save_action.isEnabled():
            return
        if callee is None:
            self.asked.row.show_error(sentence(NoCallee()), self.asked.field)
            self.asked.field.setFocus()
            return
        self.save_action.setEnabled(False)
        start = self._start
        act = partial(
            self._desk.calls.take,
            start.uid,
            found.details(callee, start.line),
            started_at=start.started_at,
            answered_at=start.answered_at,
            ended_at=start.until(self._desk.now()),
            add_person=True,
            anyway=self._doubted,
        )
        self._desk.runner.run(self, act, partial(self._on_saved, prints), self._on_refused)

    def _on_saved(self, prints: bool, call: Call) -> None:
        self._found = None
        self.saved.emit(call, True, prints)

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(self._found is not None)
        if not self._desk.runner.refused(error):
            return
        hours = all(isinstance(each, AfterHours | PromisedOnHoliday) for each in error.refusals)
        self._doubted = hours
        said = sentences(error.refusals)
        again = self.tr("Enter again keeps it so.") if hours else ""
        self.problem.setText(" ".join(filter(None, (said, again))))
