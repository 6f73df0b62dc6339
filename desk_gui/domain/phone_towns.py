"""Where a number rings: the town of a long-distance call, the country of one from abroad."""

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.phones import read_phone
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.town_codes import TOWNS

_LONGEST_CODE = 5
_IN_KAZAKH, _IN_RUSSIAN, _IN_LATIN = range(3)
_NAMES = {Language.KK: _IN_KAZAKH, Language.RU: _IN_RUSSIAN}
_CODES = {Country.KZ: "+7", Country.HU: "+36", Country.EE: "+372"}


def town_of(text: str, country: Country, language: Language) -> str:
    """Return the town a number belongs to; of a mobile one only a foreign country, else nothing.

    Named in the language where the towns of that country are known in it. The
    first question about a number from abroad takes about a second, its data are
    large: never ask where somebody waits for a key.
    """
    e164 = _read(text, country)
    if e164 is None:
        return ""
    return home_town(e164, country, language) or _abroad(e164, country, language)


def home_town(text: str, country: Country, language: Language) -> str:
    """Return the town of a number of this country; nothing of a mobile or a foreign one."""
    e164 = _read(text, country)
    code = _CODES[country]
    if e164 is None or not e164.startswith(code):
        return ""
    national, towns = e164.removeprefix(code), TOWNS[country]
    for length in range(_LONGEST_CODE, 0, -1):
        names = towns.get(national[:length])
        if names is not None:
            return names[_NAMES.get(language, _IN_LATIN)]
    return ""


def _read(text: str, country: Country) -> str | None:
    try:
        return read_phone(text, country).e164
    except RefusedError:
        return None


def _abroad(e164: str, country: Country, language: Language) -> str:
    """Return the town or the country of a number from abroad."""
    import phonenumbers  # noqa: PLC0415 - later than the first window

    number = phonenumbers.parse(e164)
    if phonenumbers.region_code_for_number(number) == country.value:
        return ""
    from phonenumbers import geocoder  # noqa: PLC0415 - 100 MB of the world's towns

    return str(geocoder.description_for_number(number, language.value))
