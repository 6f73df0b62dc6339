"""The reception: the day's visitors, appointments, the people of the house, who is in it now."""

from desk_gui.views.shell.panels_page import PanelsPage


class ReceptionPage(PanelsPage):
    """The panels of the front desk."""

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.parts.setAccessibleName(self.tr("What of the reception is shown"))
