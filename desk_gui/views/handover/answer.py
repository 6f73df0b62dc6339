"""Who handles something, in letters that are read at a glance: name, telephone, where they are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.staff import HostHit
from desk_gui.views.staff.words import presence_chip, stand_in_text
from desk_gui.widgets import scale
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type


class HostAnswer(QWidget):
    """Says of one of the house all that is told to who asks for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hit: HostHit | None = None
        self.name = PlainLabel(size=Type.TITLE, bold=True, wrap=True)
        self.about = PlainLabel(size=Type.LEAD, colour="muted", wrap=True)
        self.phone = PlainLabel(size=Type.SUM, bold=True, elide=True)
        self.state = Chip(ChipText(text=""))
        self.instead = PlainLabel(size=Type.LEAD, bold=True, colour="accent", wrap=True)
        self._empty = PlainLabel(size=Type.LEAD, colour="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.S)
        for part in (self._empty, self.name, self.about, self.phone, self.state, self.instead):
            column.addWidget(part)
        column.addStretch(1)
        self.show_hit(None)

    def show_hit(self, hit: HostHit | None) -> None:
        """Show this one, or what to do to see somebody."""
        self._hit = hit
        self._empty.setVisible(hit is None)
        for part in (self.name, self.about, self.phone, self.state, self.instead):
            part.setVisible(hit is not None)
        if hit is None:
            return
        self.name.setText(hit.name)
        self.about.setText(" · ".join(filter(None, (hit.topic, hit.post, hit.room))))
        self.phone.setText(hit.phone)
        self.phone.setVisible(bool(hit.phone))
        self.state.set_chip(presence_chip(hit.whereabouts))
        self.instead.setText(stand_in_text(hit.instead_name) if hit.instead_name else "")
        self.instead.setVisible(bool(hit.instead_name))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._empty.setText(
            self.tr("Type what it is about, or a name: here stands who handles it.")
        )
        self.show_hit(self._hit)
