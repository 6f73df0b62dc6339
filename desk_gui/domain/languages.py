"""The languages and countries the desk works in."""

from enum import StrEnum


class Language(StrEnum):
    """An interface or client language, by its ISO 639-1 code."""

    KK = "kk"
    RU = "ru"
    HU = "hu"
    ET = "et"
    EN = "en"


class Country(StrEnum):
    """A country an office stands in, by its ISO 3166-1 code."""

    KZ = "KZ"
    HU = "HU"
    EE = "EE"

    @property
    def timezone(self) -> str:
        """The IANA name of the time zone of the country's offices."""
        return _TIMEZONES[self]


_TIMEZONES = {
    Country.KZ: "Asia/Almaty",
    Country.HU: "Europe/Budapest",
    Country.EE: "Europe/Tallinn",
}
