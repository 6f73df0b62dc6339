"""The search key of a text: what people mean, whatever keyboard they typed it on.

Case, accents, script and look-alike letters do not matter: асел, Әсел and
Asel have one key. Keys are stored, so a change of a rule here needs a
migration that rebuilds the search tables.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable

_CYRILLIC = {
    **dict(zip("абвгдезиклмнопрстуфх", "abvgdeziklmnoprstufh", strict=True)),
    **dict(zip("әғқңөұүһіёэйыїєґў", "agknouuhieeyyiegu", strict=True)),
    **{"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"},
    **{"ъ": "", "ь": ""},
}
_LATIN = {"j": "y", "w": "v", "q": "k", "x": "ks", "ß": "ss", "ẞ": "ss"} | {
    **{"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"},
    **{"ə": "a", "ǝ": "a"},
}
_APOSTROPHES = "'`´‘’ʹʻʼ′"
_ACCENTED = (range(0xC0, 0x250), range(0x400, 0x530), range(0x1E00, 0x1F00))
_MARKS = range(0x300, 0x370)
# What a letter of the other script looks like. Upper and lower case differ:
# H looks like Н (n), but h like һ (h).
_AS_CYRILLIC = dict(zip("ABCEHIKMOPTXYaceopxyihkmtəƏ", "АВСЕНІКМОРТХУасеорхуіһкмтәӘ", strict=True))
_AS_LATIN = {cyrillic: latin for latin, cyrillic in _AS_CYRILLIC.items()}
_MIXED = re.compile(r"[a-zə]['’]?[\u0400-\u052f]|[\u0400-\u052f]['’]?[a-zə]", re.IGNORECASE)
_ASCII_LETTER = re.compile("[A-Za-zəƏ]")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u052f]")
_YE = re.compile("y+e")
_I_RUN = re.compile("[iy]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """Return the search key: plain ASCII lower-case words, one space between them.

    Spellings that people mix meet: Қасымов and Kasymov, Айгүл and Aigul,
    Тоқаев and Tokayev, Хасан and Khasan. Punctuation parts words, apostrophes
    and invisible characters vanish, digits stay.
    """
    spelled = _spell(text)
    if "ye" in spelled:
        spelled = _YE.sub("e", spelled)
    return _one_i(spelled.replace("kh", "h"))


def all_begin(terms: Iterable[str], words: Collection[str]) -> bool:
    """Tell whether each term begins one of the words; both are folded."""
    return all(any(word.startswith(term) for word in words) for term in terms)


def index_keys(text: str) -> tuple[str, ...]:
    """Return the words to index a text by, so that typing any beginning of it finds it.

    Mostly the words of its key. A word that ``fold`` contracts has two: «Y»,
    typed on the way to «Yerlan» (key ``erlan``), has to find it already.
    """
    spelled = _spell(text)
    if "ye" not in spelled and "kh" not in spelled:
        return tuple(dict.fromkeys(_one_i(spelled).split()))
    return tuple(dict.fromkeys(f"{fold(text)} {_one_i(spelled)}".split()))


def _spell(text: str) -> str:
    """Spell the text letter by letter in ASCII, with y for every й, ы, y and j."""
    if not text.isascii() and _ASCII_LETTER.search(text) and _MIXED.search(text):
        text = _WORD.sub(_repaired, text)
    plain = text.translate(_TABLE)
    if not plain.isascii():
        plain = _NOT_ASCII.sub(_foreign, plain).translate(_TABLE)
    return " ".join(plain.replace("gh", "g").split())


def _one_i(spelled: str) -> str:
    return _I_RUN.sub("i", spelled) if "y" in spelled or "ii" in spelled else spelled


def _repaired(match: re.Match[str]) -> str:
    """Put a word of two scripts into one: the one that no letter speaks against."""
    word = match.group()
    cyrillic = _CYRILLIC_LETTER.findall(word)
    latin = [letter for letter in word if letter not in cyrillic]
    if not cyrillic or not latin:
        return word
    like_cyrillic = all(letter in _AS_CYRILLIC for letter in latin)
    like_latin = all(letter in _AS_LATIN for letter in cyrillic)
    if like_cyrillic and (not like_latin or len(cyrillic) >= len(latin)):
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN) if like_latin else word


def _foreign(match: re.Match[str]) -> str:
    # Late: a table of all the world's letters, which most desks never need.
    from anyascii import anyascii  # noqa: PLC0415

    return anyascii(unicodedata.normalize("NFKC", match.group())) or " "


def _ascii_table() -> dict[int, str]:
    letters = {code: chr(code).lower() for code in range(0x30, 0x7B) if chr(code).isalnum()}
    return dict.fromkeys(range(0x80), " ") | letters


def _accent_table() -> dict[int, str]:
    """Map accented letters to their plain ones, as far as they decompose."""
    table = {}
    for code in (code for block in _ACCENTED for code in block):
        base = unicodedata.normalize("NFKD", chr(code))[0].lower()
        plain = _CYRILLIC.get(base, _LATIN.get(base, base))
        if plain.isascii():
            table[code] = plain
    return table


def _table() -> dict[int, str]:
    named = _CYRILLIC | _LATIN
    upper = {letter.upper(): plain for letter, plain in named.items() if len(letter.upper()) == 1}
    punctuation = "«»„“”…–—‐‑‒№·•§©®™₸€£¥°\u00a0\u2009\u202f"
    invisible = [*map(ord, _APOSTROPHES), *_MARKS, 0xAD, 0xFEFF, *range(0x200B, 0x2010)]
    return (
        _ascii_table()
        | _accent_table()
        | {ord(letter): plain for letter, plain in (named | upper).items()}
        | dict.fromkeys(map(ord, punctuation), " ")
        | dict.fromkeys([*invisible, *range(0x202A, 0x202F), *range(0x2060, 0x2070)], "")
    )


_TABLE = _table()
_TO_CYRILLIC = str.maketrans(_AS_CYRILLIC)
_TO_LATIN = str.maketrans(_AS_LATIN)
