"""The theme in force, and putting another in force: palette, style sheet, and the cheapest order.

Painted things ask ``theme()`` while they paint, so a change of theme needs
nothing but a repaint.
"""

from string import Template

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desk_gui import paths
from desk_gui.widgets.tokens import CONTRAST, DARK, LIGHT, THEMES, Pair, State, Theme

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "THEMES",
    "Look",
    "Pair",
    "State",
    "Theme",
    "apply_theme",
    "look",
    "palette_of",
    "sheet_of",
    "theme",
]

_PROPERTY = "desk_look"
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.Light: "base",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "hairline",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.LinkVisited: "on_tint",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "on_tip",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Look(QObject):
    """Holds the theme in force; one lives on the application.

    Signals:
        changed: The theme was replaced; icons handed out must be set again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.elided: set[str] = set()
        """Every fixed text that did not fit where it was painted; must stay empty."""


def look() -> Look:
    """Return the application's look, made on first use."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("the look belongs to an application")
    held = app.property(_PROPERTY)
    if not isinstance(held, Look):
        held = Look(app)
        app.setProperty(_PROPERTY, held)
    return held


def theme() -> Theme:
    """Return the theme in force."""
    return look().theme


def palette_of(theme: Theme) -> QPalette:
    """Return the palette that carries the theme's colours."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, token)))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return palette


def sheet_of(theme: Theme) -> str:
    """Return the one style sheet of the application in the theme's colours."""
    text = paths.resource("style/desk.qss").read_text(encoding="utf-8")
    colours = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    return Template(text).substitute(colours, danger=theme.danger.text)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Show the whole application in the theme, at once.

    A palette set under a live sheet polishes every widget twice, so the sheet
    is taken off first.
    """
    app.setStyleSheet("")
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    held = look()
    held.theme = theme
    app.setPalette(palette_of(theme))
    app.setStyleSheet(sheet_of(theme))
    held.changed.emit()
