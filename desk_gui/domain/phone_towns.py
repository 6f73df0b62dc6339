"""Where a number rings: the town of a long-distance call, the country of one from abroad."""

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.phones import read_phone
from desk_gui.domain.refusals import RefusedError


def town_of(text: str, country: Country, language: Language) -> str:
    """Return the town a number belongs to; of a mobile one only a foreign country, else nothing.

    Named in the language where the towns of that country are known in it.
    The first question takes about a second, the data are large: never ask
    where somebody waits for a key.
    """
    try:
        e164 = read_phone(text, country).e164
    except RefusedError:
        return ""
    if e164 is None:
        return ""
    import phonenumbers  # noqa: PLC0415
    from phonenumbers import geocoder  # noqa: PLC0415 - 20 MB of towns

    number = phonenumbers.parse(e164)
    abroad = phonenumbers.region_code_for_number(number) != country.value
    if not (abroad or phonenumbers.is_number_geographical(number)):
        return ""
    return str(geocoder.description_for_number(number, language.value))
