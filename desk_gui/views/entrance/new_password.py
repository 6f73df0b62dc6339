"""The steps in which a new password is chosen, and the new recovery code told."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk_gui.domain.passwords import SHORTEST
from desk_gui.views.entrance.steps import Step, password_row
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow


class NewPasswordStep(Step):
    """A new password, typed twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new, self.new_row, self._hints = password_row()
        self.again, self.again_row, _ = password_row()

    def begin(self) -> None:
        """Forget what was typed before."""
        self.form.clear_errors()
        self.forget()
        self.form.rows()[0].take_focus()

    def forget(self) -> None:
        """Empty the fields."""
        self.new.clear()
        self.again.clear()

    def agree(self) -> bool:
        """Tell whether both are the same; say so where they are not."""
        self.form.clear_errors()
        if self.new.text() == self.again.text():
            return True
        self.show_errors([(self.again_row, self.tr("These are not the same. Type it again."))])
        return False

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.new_row.set_label(self.tr("&New password"))
        least = self.tr("At least {least} characters; a few words are easy to keep")
        self._hints.say(least.format(least=SHORTEST))
        self.again_row.set_label(self.tr("Once &more"))
        self.other.setText(self.tr("&Back"))


class OwnPasswordStep(NewPasswordStep):
    """An own password in place of one that somebody else chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form.add(self.new_row)
        self.form.add(self.again_row)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.heading.setText(self.tr("Choose a password of your own"))
        self.note.setText(self.tr("Somebody else chose the last one. Only you should know it."))
        self.go_on.setText(self.tr("Keep it and go on"))


class RecoveryStep(NewPasswordStep):
    """The recovery code, and a new password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = LineEdit()
        self.code_row = FormRow("", self.code)
        for row in (self.code_row, self.new_row, self.again_row):
            self.form.add(row)
        self._lay_out()
        self.retranslate()

    def forget(self) -> None:
        """Empty the fields."""
        super().forget()
        self.code.clear()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.heading.setText(self.tr("A new password"))
        self.note.setText(
            self.tr("Who has no recovery code asks the manager for another password.")
        )
        self.code_row.set_label(self.tr("&Recovery code"))
        self.code_row.show_hint(self.tr("25 letters and digits; dashes do not matter"))
        self.go_on.setText(self.tr("Sign in"))


class CodeStep(Step):
    """The new recovery code, shown this once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = LineEdit()
        self.code.setReadOnly(True)
        self.code_row = FormRow("", self.code)
        self.form.add(self.code_row)
        self.other.hide()
        self._lay_out()
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show it until the step is left."""
        self.code.setText(code)
        self.code.setCursorPosition(0)

    def begin(self) -> None:
        """Let the code be read or copied."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.heading.setText(self.tr("Your new recovery code"))
        self.note.setText(self.tr("Write it down and lock it away. The old one no longer works."))
        self.code_row.set_label(self.tr("&Recovery code"))
        self.code_row.show_hint(self.tr("It is shown only now."))
        self.go_on.setText(self.tr("It is written down"))
