"""The heads of what stands beside a call: initials, a name, a line under it."""

from desk_gui.widgets import scale
from desk_gui.widgets.initials import Initials
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import PanelHeader, Strip, column
from desk_gui.widgets.scale import Type


class CardHead(Strip):
    """Who a card is about."""

    def __init__(self) -> None:
        super().__init__(PanelHeader().height())
        self.initials = Initials()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.under = PlainLabel(size=Type.SMALL, colour="muted", elide=True)
        self.row.setSpacing(scale.M)
        self.row.addWidget(self.initials)
        names = column(self.name, self.under, gap=0)
        names.insertStretch(0, 1)
        names.addStretch(1)
        self.row.addLayout(names, 1)

    def show_name(self, name: str, under: str) -> None:
        """Show this name, and what is said under it."""
        # A number has no initials: nobody knows yet who it is.
        self.initials.set_name(name if any(map(str.isalpha, name)) else "")
        self.name.setText(name)
        self.under.setText(under)
        self.under.setVisible(bool(under))


def muted_head() -> PlainLabel:
    """Return the small bold heading of a part of a card."""
    return PlainLabel(size=Type.SMALL, bold=True, colour="muted")
