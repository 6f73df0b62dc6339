"""Things that did not go as asked: a list that is not there when all is well."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.labels import IconLabel, PlainLabel, plain_tip
from desk_gui.widgets.panels import Panel, column, scrolled
from desk_gui.widgets.scale import Type

_ROWS_IN_SIGHT = 3
_ROOMY = 900
"""In a lower window one row is in sight: the form in work needs the room."""


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """One of them: what it is, why, and whether it still waits for somebody."""

    title: str
    reason: str
    waits: bool = True


class TroubleRow(QWidget):
    """What it is, why it did not go, the button that tries again, and the one that gives up."""

    def __init__(
        self,
        icon: str,
        again: Callable[[], object],
        drop: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.sign = IconLabel(icon)
        self.title = PlainLabel(bold=True, elide=True)
        self.reason = PlainLabel(size=Type.SMALL, colour="muted", wrap=True)
        self.again = Button(icon="refresh")
        self.drop = Button(icon="x")
        self.again.clicked.connect(lambda _on=False: again())
        self.drop.clicked.connect(lambda _on=False: drop())
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.L, scale.S, scale.L, scale.S)
        row.setSpacing(scale.S)
        row.addWidget(self.sign)
        row.addLayout(column(self.title, self.reason, gap=0), 1)
        row.addWidget(self.again)
        row.addWidget(self.drop)

    def show_trouble(self, trouble: Trouble) -> None:
        """Show how it stands now."""
        waits = trouble.waits
        self.sign.set_icon("alert-triangle" if waits else self._icon, "warn" if waits else "muted")
        self.title.setText(trouble.title)
        self.reason.setText(trouble.reason)
        self.again.setText(self.tr("Try again"))
        self.again.setAccessibleName(f"{self.again.text()}: {trouble.title}")
        drop = self.tr("Take off the list")
        self.drop.setAccessibleName(f"{drop}: {trouble.title}")
        plain_tip(self.drop, drop)


class TroubleStrip(Panel):
    """The list; hidden while it is empty.

    Its key tries the first of them again, from wherever the clerk is at work.
    What is tried again stays until it went well, so that the focus stays where it is.
    """

    def __init__(self, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon, self._key = icon, key
        self.rows: dict[Hashable, TroubleRow] = {}
        self.heading = PlainLabel(size=Type.SMALL, bold=True)
        self.heading.setContentsMargins(scale.L, scale.S, scale.L, scale.XS)
        self._content = QWidget()
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, scale.XS)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._area = scrolled(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._area)
        again = QAction(self)
        again.setShortcut(key_sequence(key))
        again.triggered.connect(self._try_first)
        self.addAction(again)

    def name(self) -> str:
        """Return the words of the heading; overridden by each list."""
        raise NotImplementedError

    def troubles(self) -> Mapping[Hashable, Trouble]:
        """Return what there is to show, by key; overridden by each list."""
        raise NotImplementedError

    def retry(self, key: Hashable) -> None:
        """Try one again; overridden by each list."""
        raise NotImplementedError

    def forget(self, key: Hashable) -> None:
        """Give one up; overridden by each list."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentences the lines they need."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_troubles()
        super().changeEvent(event)

    @Slot()
    def show_troubles(self) -> None:
        """Show how all of them stand; what was not listed and waits for nobody stays out."""
        found = self.troubles()
        for key in [each for each in self.rows if each not in found]:
            self._take_away(key)
        for key, trouble in found.items():
            if key not in self.rows and trouble.waits:
                self._add(key)
            if key in self.rows:
                self.rows[key].show_trouble(trouble)
        self.heading.setText(f"{self.name()} {len(self.rows)}")
        for at, row in enumerate(self.rows.values()):
            row.again.set_key("" if at else self._key)
        self.setVisible(bool(self.rows))
        self._fit()

    @Slot()
    def _try_first(self) -> None:
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.again.click()

    def _add(self, key: Hashable) -> None:
        row = TroubleRow(
            self._icon, lambda: self.retry(key), lambda: self.forget(key), self._content
        )
        self.rows[key] = row
        self._list.insertWidget(self._list.count() - 1, row)

    def _take_away(self, key: Hashable) -> None:
        row = self.rows.pop(key)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus and self.rows:
            next(iter(self.rows.values())).again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        width = self._area.viewport().width()
        in_sight = _ROWS_IN_SIGHT if self.window().height() >= _ROOMY else 1
        rows = list(self.rows.values())[:in_sight]
        self._area.setFixedHeight(sum(row.heightForWidth(width) for row in rows) + scale.XS)
