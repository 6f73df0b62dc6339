"""Words for countries, themes and languages."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.languages import Country, Language
from desk_gui.widgets.tokens import CONTRAST, DARK, LIGHT

LANGUAGES = {
    Language.KK: "қазақша",
    Language.RU: "русский",
    Language.HU: "magyar",
    Language.ET: "eesti",
    Language.EN: "English",
}
"""Each language in its own words: one who cannot read the screen finds theirs."""


def countries() -> list[tuple[Country, str]]:
    """Return the countries with their names in the language of the window, and their time zones."""
    names = {
        Country.KZ: QCoreApplication.translate("Labels", "Kazakhstan"),
        Country.HU: QCoreApplication.translate("Labels", "Hungary"),
        Country.EE: QCoreApplication.translate("Labels", "Estonia"),
    }
    return [(country, f"{name} · {country.timezone}") for country, name in names.items()]


def languages() -> list[tuple[Language, str]]:
    """Return the languages with their own names."""
    return list(LANGUAGES.items())


def themes() -> list[tuple[str, str]]:
    """Return the themes by name, with the word for each."""
    return [
        (LIGHT.name, QCoreApplication.translate("Labels", "Light")),
        (DARK.name, QCoreApplication.translate("Labels", "Dark")),
        (CONTRAST.name, QCoreApplication.translate("Labels", "High contrast")),
    ]
