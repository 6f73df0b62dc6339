"""The form of a call that is to be made; what is written in it is kept."""

from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import CallPlan, CallPlanDetails, CallPlanId
from desk_gui.domain.people import PersonId
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.plan_fields import PlanFields
from desk_gui.views.sentences import sentence
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.entry_form import PRINT_KEYS, SAVE_KEYS, EntryForm
from desk_gui.widgets.buttons import Button

_TEXTS = ("name", "number", "goal", "questions", "papers")


class PlanForm(EntryForm):
    """Writes a sheet down, or changes one.

    Signals:
        saved: It is on record; carries the CallPlan, and whether it is to be printed.
    """

    saved = Signal(object, bool)
    draft_kind = "call plan"

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._uid = str(uuid4())
        self._before: tuple[CallPlanId, int] | None = None
        """The sheet that is changed, and its version when it was read."""
        self.fields = PlanFields(desk)
        self.print = Button(icon="printer")
        self.save_action = self.act(partial(self._save, prints=False), *SAVE_KEYS)
        prints = self.act(partial(self._save, prints=True), *PRINT_KEYS)
        self.print_action = needing(prints, Permission.PRINT)
        self.back_action = self.act(self.go_back, "Esc")
        self.save.follow(self.save_action)
        self.print.follow(self.print_action)
        self.back.follow(self.back_action)
        self.lay_out(self.fields, (self.print,))
        self.fields.edited.connect(self.draft_changed)
        self.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.back_action.setText(self.tr("Back"))
        self.save_action.setText(self.tr("Save"))
        self.print_action.setText(self.tr("And the sheet"))
        self.fields.retranslate()
        self._speak()

    def begin(self) -> None:
        """Go on with what stands here, or begin."""
        self.fields.search.field.setFocus(Qt.FocusReason.TabFocusReason)

    def begin_change(self, plan: CallPlan) -> None:
        """Show a sheet on record, to be changed; what stood here goes to the shelf."""
        self.put_aside()
        self._before = (plan.id, plan.version)
        self.fields.fill(plan.details)
        self._speak()
        self.begin()

    def begin_for(self, details: CallPlanDetails) -> None:
        """Prepare a call to somebody; what stood here goes to the shelf."""
        self.put_aside()
        self.fields.fill(details)
        self.draft_changed.emit()
        self.fields.goal.setFocus(Qt.FocusReason.TabFocusReason)

    def put_aside(self) -> None:
        """Let what is written go to the shelf."""
        if self.draft_content() is not None:
            self.draft_left.emit()
        self.clear()

    # --- kept while it is written ---

    def draft_content(self) -> dict[str, Any] | None:
        """Return all that is written, and the sheet that is changed."""
        if not self.fields.is_begun():
            return None
        details = self.fields.details()
        best = details.best_at
        return {
            "uid": self._uid,
            "before": None if self._before is None else list(self._before),
            "person": details.person,
            **{name: getattr(details, name) for name in _TEXTS},
            "best_at": None if best is None else best.isoformat(),
        }

    def take_draft(self, content: dict[str, Any]) -> None:
        """Go on with what was written."""
        before, person, best = content["before"], content["person"], content["best_at"]
        details = CallPlanDetails(
            person=None if person is None else PersonId(person),
            best_at=None if best is None else datetime.fromisoformat(best),
            **{name: content[name] for name in _TEXTS},
        )
        self.clear()
        self._uid = content["uid"]
        self._before = None if before is None else (CallPlanId(before[0]), before[1])
        self.fields.fill(details)
        self._speak()
        self.draft_changed.emit()

    def clear_draft(self) -> None:
        """Be ready for the next sheet."""
        self.clear()
        self.begin()

    def draft_title(self) -> str:
        """Return who is to be rung, or what for."""
        details = self.fields.details()
        return details.name or details.number or details.goal

    def clear(self) -> None:
        """Forget what is written."""
        self._uid, self._before = str(uuid4()), None
        self.fields.fill(CallPlanDetails())
        self.fields.clear_errors()
        self.problem.setText("")
        self._set_busy(busy=False)
        self._speak()
        self.draft_changed.emit()

    @Slot()
    def go_back(self) -> None:
        """Close what was found, or leave: what is written goes to the shelf."""
        if not self.fields.search.close_box():
            self.put_aside()
            self.left.emit()

    # --- how it is made ---

    def _speak(self) -> None:
        new = self._before is None
        self.header.title.setText(self.tr("Prepare a call") if new else self.tr("Change the sheet"))

    # --- keeping it ---

    def _save(self, *, prints: bool) -> None:
        if not self.save_action.isEnabled() or self.fields.show_unclear():
            return
        self._set_busy(busy=True)
        calls, details = self._desk.calls, self.fields.details()
        act = partial(calls.plan, self._uid, details)
        if self._before is not None:
            act = partial(calls.change_plan, *self._before, details)
        self._desk.runner.run(self, act, partial(self._on_saved, prints), self._on_refused)

    def _on_saved(self, prints: bool, plan: CallPlan) -> None:
        self.clear()
        self.saved.emit(plan, prints)

    def _set_busy(self, *, busy: bool) -> None:
        """Until the answer comes; else a key pressed twice would be asked twice."""
        self.save_action.setEnabled(not busy)
        self.print_action.setEnabled(not busy)

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not self._desk.runner.refused(error):
            return
        rows = self.fields.row_of
        placed = [(rows[r.field], sentence(r)) for r in error.refusals if r.field in rows]
        others = [sentence(r) for r in error.refusals if r.field not in rows]
        self.fields.show_errors(placed)
        self.problem.setText(" ".join(others))
