"""The fields of one address, and the line every field of a person is typed on."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.people import Address
from desk_gui.domain.people_rules import ADDRESS_LIMIT
from desk_gui.views.labels import label
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.pickers import ComboBox

_INDEX_WIDTH = 88
# A field takes more than is kept: what is cut silently is not noticed.
_SPARE = 4


class AddressFields:
    """The row of one address: index, text and price zone."""

    def __init__(self) -> None:
        self.index = text_line(ADDRESS_LIMIT)
        self.text = text_line(ADDRESS_LIMIT)
        self.index.setFixedWidth(_INDEX_WIDTH)
        self.zone = ComboBox()
        for zone in (None, *Zone):
            self.zone.addItem("", zone)

    def fill(self, address: Address | None) -> None:
        """Show the address, or none."""
        self.index.setText(address.postal_index if address else "")
        self.text.setText(address.text if address else "")
        self.zone.setCurrentIndex(self.zone.findData(address.zone if address else None))

    def read(self) -> Address:
        """Return what is typed."""
        zone: Zone | None = self.zone.currentData()
        return Address(postal_index=self.index.text(), text=self.text.text(), zone=zone)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.text.setPlaceholderText(
            QCoreApplication.translate("AddressFields", "Place, street, house")
        )
        self.index.setPlaceholderText(QCoreApplication.translate("AddressFields", "Index"))
        self.index.setAccessibleName(QCoreApplication.translate("AddressFields", "Postal index"))
        self.zone.setAccessibleName(QCoreApplication.translate("AddressFields", "Price zone"))
        self.zone.setItemText(0, QCoreApplication.translate("AddressFields", "by index"))
        for place, zone in enumerate(Zone, 1):
            self.zone.setItemText(place, label(zone))


def text_line(limit: int) -> LineEdit:
    """Return a field for a text of so many characters."""
    line = LineEdit()
    line.setMaxLength(limit * _SPARE)
    line.setMinimumWidth(scale.XXL * 2)
    return line
