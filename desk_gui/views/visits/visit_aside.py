"""What stands beside a visit that is being written: the host, and the visitor's earlier visits."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.staff import HostHit, StaffId, StaffMember
from desk_gui.domain.visits import Returning, VisitLine
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.views.visits.record_words import RecordWords, day_of
from desk_gui.widgets import scale
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, column, scrolled
from desk_gui.widgets.scale import Type

_EARLIER = 8


class VisitAside(QWidget):
    """Says of the host what the desk has to know now, and how often the visitor was here."""

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__()
        self._desk = desk
        self._words = RecordWords(self)
        self._host: StaffId | None = None
        self._member: StaffMember | None = None
        self._earlier: list[VisitLine] = []
        self.header = PanelHeader(lead=True)
        self.empty = Empty()
        self.facts = Facts()
        self.earlier_head = PlainLabel(size=Type.SMALL, bold=True, colour="muted")
        self.earlier = Facts()
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        inner.setSpacing(scale.S)
        for part in (self.facts, self.earlier_head, self.earlier):
            inner.addWidget(part)
        inner.addStretch(1)
        whole = column(self.header, self.empty, gap=0)
        whole.addWidget(scrolled(body), 1)
        self.setLayout(whole)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.empty.setText(self.tr("Whom they come to is shown here, once it is known."))
        self.earlier_head.setText(self.tr("Earlier"))
        self._speak()

    @Slot(object)
    def show_host(self, hit: HostHit | None) -> None:
        """Show who was taken as the host; the rest of it is read."""
        host = None if hit is None else hit.id
        if host == self._host:
            return
        self._host, self._member = host, None
        self._speak()
        if host is not None:
            read = partial(self._desk.staff.member, host)
            self._desk.runner.ask(self, read, self._on_host, key="host")

    @Slot(object)
    def show_visitor(self, known: Returning | None) -> None:
        """Show how often somebody was here."""
        self._earlier = []
        self._speak()
        if known is not None:
            read = partial(self._desk.book.earlier, known.person, _EARLIER)
            self._desk.runner.ask(self, read, self._on_earlier, key="earlier")

    def _on_host(self, member: StaffMember | None) -> None:
        if member is not None and member.id == self._host:
            self._member = member
            self._speak()

    def _on_earlier(self, lines: list[VisitLine]) -> None:
        self._earlier = lines
        self._speak()

    def _speak(self) -> None:
        member = self._member
        self.header.title.setText(self.tr("Host"))
        self.empty.setVisible(self._host is None and not self._earlier)
        self.facts.show_facts(self._words.host_facts(member))
        was = [(day_of(line), self._words.earlier(line)) for line in self._earlier]
        self.earlier.show_facts(was)
        self.earlier_head.setVisible(bool(was))
