"""What is looked after: accounts, history and backups on one page, each for those who may."""

from desk_gui.views.shell.panels_page import PanelsPage


class OversightPage(PanelsPage):
    """The panels of those who look after the house."""

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.parts.setAccessibleName(self.tr("What to look after"))
