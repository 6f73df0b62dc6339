"""Sums in words, in the form's two languages."""

from functools import lru_cache

from desk_gui.domain.money import NBSP, TIYN_A_TENGE, Tiyn, format_amount

_NUM2WORDS = {"kk": "kz", "ru": "ru"}


@lru_cache(maxsize=4096)
def number_in_words(number: int, language: str) -> str:
    """Return a whole number in words; ``language`` is kk or ru."""
    from num2words import num2words  # noqa: PLC0415  (70 ms that only the first form pays)

    return str(num2words(number, lang=_NUM2WORDS[language]))


def sum_in_words(amount: Tiyn, language: str, template: str) -> str:
    """Return ``3 775 (үш мың жеті жүз жетпіс бес) теңге 00 тиын`` by the template.

    The template has places for ``figures``, ``words`` and ``tiyn``; the last
    two words hold together by a no-break space.
    """
    whole, tiyn = divmod(amount, TIYN_A_TENGE)
    text = template.format(
        figures=format_amount(Tiyn(whole * TIYN_A_TENGE)),
        words=number_in_words(whole, language),
        tiyn=f"{tiyn:02}",
    )
    return NBSP.join(text.rsplit(" ", 2))
