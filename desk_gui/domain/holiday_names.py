"""What the holidays of the three countries are called in Russian, which their calendar lacks."""

RUSSIAN = {
    "All Saints' Day": "День всех святых",
    "Capital Day": "День столицы",
    "Christmas Day": "Рождество",
    "Christmas Eve": "Сочельник",
    "Constitution Day": "День Конституции",
    "Day off": "Выходной день",
    "Defender of the Fatherland Day": "День защитника Отечества",
    "Easter": "Пасха",
    "Easter Monday": "Пасхальный понедельник",
    "Easter Sunday": "Пасха",
    "Eid al-Adha": "Курбан айт",
    "Good Friday": "Страстная пятница",
    "Independence Day": "День независимости",
    "Independence Restoration Day": "День восстановления независимости",
    "International Women's Day": "Международный женский день",
    "Kazakhstan's People Solidarity Holiday": "Праздник единства народа Казахстана",
    "Labor Day": "Праздник труда",
    "May Day": "Праздник весны",
    "Midsummer Day": "Иванов день",
    "National Day": "Национальный праздник",
    "New Year's Day": "Новый год",
    "Nowruz Holiday": "Наурыз мейрамы",
    "Orthodox Christmas": "Православное Рождество",
    "Pentecost": "Троица",
    "Pentecost Monday": "Духов день",
    "Republic Day": "День Республики",
    "Second Day of Christmas": "Второй день Рождества",
    "State Foundation Day": "День основания государства",
    "Victory Day": "День Победы",
}
"""By the English name of the calendar, without what stands in brackets after it."""
_BRACKETS = {
    "observed": "перенос",
    "estimated": "предварительно",
    "observed, estimated": "перенос, предварительно",
}


def russian_name(english: str) -> str:
    """Return the Russian name of a holiday; an unknown one keeps the name it has."""
    name, _, rest = english.partition(" (")
    said = RUSSIAN.get(name)
    if said is None:
        return english
    bracket = _BRACKETS.get(rest.rstrip(")"), "") if rest else ""
    return f"{said} ({bracket})" if bracket else said
