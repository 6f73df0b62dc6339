"""The one question before people are looked for: is it an alarm, or a drill? No box, two keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.panels import Strip


class KindStrip(Strip):
    """Alarm on Enter, drill on Ctrl+D (the page's key), nothing on Esc; in sight while it is asked.

    Signals:
        chosen: One is to begin; carries the EvacuationKind.
        left: Nobody is to be looked for.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scale.fitted(60), parent=parent)
        self._sentence = PlainLabel(bold=True, wrap=True)
        self.alarm = Button(kind=Kind.FILLED, icon="alert-triangle", key="↵")
        self.drill = Button(icon="users", key="Ctrl+D")
        self.only_look = Button(key="Esc")
        self.alarm.clicked.connect(lambda: self.chosen.emit(EvacuationKind.REAL))
        self.drill.clicked.connect(lambda: self.chosen.emit(EvacuationKind.DRILL))
        self.only_look.clicked.connect(self._leave)
        self.row.addWidget(IconLabel("alert-triangle", colour="danger"))
        self.row.addWidget(self._sentence, 1)
        for button in (self.only_look, self.drill, self.alarm):
            self.row.addWidget(button)
        self.hide()

    def ask(self) -> None:
        """Come into sight; Enter means an alarm from now on."""
        self.show()
        self.alarm.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._sentence.setText(self.tr("Look for everybody: alarm or drill?"))
        self.alarm.setText(self.tr("Alarm"))
        self.drill.setText(self.tr("Drill"))
        self.only_look.setText(self.tr("Only look"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
