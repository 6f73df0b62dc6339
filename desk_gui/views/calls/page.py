"""The telephone: calls, what waits, promises, figures, and handing the desk over."""

from desk_gui.views.shell.panels_page import PanelsPage


class CallsPage(PanelsPage):
    """The panels of the telephone."""

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.parts.setAccessibleName(self.tr("What of the telephone is shown"))
