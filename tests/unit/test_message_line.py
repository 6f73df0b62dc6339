from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desk_gui import paths
from desk_gui.domain.calls import Wish
from desk_gui.domain.languages import Country
from desk_gui.domain.message_line import MessageLine, Part, read_line
from desk_gui.domain.message_line_words import LineWord, plain
from desk_gui.domain.refusals import RefusedError, TooLong, UnreadableText
from desk_gui.domain.staff import StaffId
from desk_gui.services.line_words import line_words, read_line_words

HU, KZ, EE = Country.HU, Country.KZ, Country.EE
CALL, AGAIN, ONLY = Wish.PLEASE_CALL, Wish.CALLS_AGAIN, Wish.MESSAGE_ONLY
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=ZoneInfo("Europe/Budapest"))
"""A Wednesday."""


@dataclass(frozen=True)
class Host:
    id: StaffId
    name: str


NAMES = [
    "Szabó István",
    "Szabóné Kis Éva",
    "Molnár Judit",
    "Kovács Anna",
    "Асқарова Әсел",
    "Иванова Ольга",
    "Нұрланов Ерлан",
    "Tamm Jüri",
    "Kask Mari",
    "Smith John",
]
HOSTS = [Host(StaffId(key), name) for key, name in enumerate(NAMES, 1)]


def read(text: str, country: Country = HU) -> MessageLine:
    return read_line(text, line_words(), HOSTS, country, NOW)


def told(line: MessageLine) -> dict[str, Any]:
    """What was understood, without what was not said."""
    every = {
        "for": " / ".join(name for _, name in line.callees),
        "name": line.name,
        "firm": line.firm,
        "number": line.number,
        "urgent": line.urgent,
        "wish": line.wish,
        "at": line.at and f"{line.at:%d %H:%M}",
        "subject": line.subject,
        "text": line.text,
    }
    return {key: value for key, value in every.items() if value}


def case(country: Country, line: str, /, **expected: Any) -> Any:
    # «for» is a word of Python.
    expected = {"for" if key == "to" else key: value for key, value in expected.items()}
    return pytest.param(country, line, expected, id=line[:40] or "nothing")


SZABO, MOLNAR, ASEL = "Szabó István", "Molnár Judit", "Асқарова Әсел"
OLGA, ERLAN, TAMM, KASK = "Иванова Ольга", "Нұрланов Ерлан", "Tamm Jüri", "Kask Mari"
EVA = "Szabóné Kis Éva"

CASES = [
    # Hungarian
    case(
        HU,
        "szabó re: számla 061234567 sürg",
        to=SZABO,
        subject="számla",
        number="061234567",
        urgent=True,
    ),
    case(
        HU,
        "sürg 061234567 re: számla, szabó",
        to=SZABO,
        number="061234567",
        urgent=True,
        subject="számla",
    ),
    case(
        HU,
        "szabó ist re számla 06 1 234 5678 sürgős hívja vissza",
        to=SZABO,
        subject="számla",
        number="06 1 234 5678",
        urgent=True,
        wish=CALL,
    ),
    case(
        HU,
        "Molnár Judit: Kovács Péter, Zöldkő Bt. hívja vissza 14:00-ig a 06 30 123 4567-es "
        "számon számla ügyben",
        to=MOLNAR,
        name="Kovács Péter",
        firm="Zöldkő Bt.",
        wish=CALL,
        at="18 14:00",
        number="06 30 123 4567",
        subject="számla",
    ),
    case(HU, "szabónak: csak üzenet, holnap nem jön", to=SZABO, wish=ONLY, text="holnap nem jön"),
    case(HU, "Kovács Péter keresi Molnár Juditot", to=MOLNAR, name="Kovács Péter"),
    case(HU, "molnár hivja vissza surgosen", to=MOLNAR, wish=CALL, urgent=True),
    case(HU, "szabó hétfőn 10:30-kor újra hív", to=SZABO, wish=AGAIN, at="23 10:30"),
    case(HU, "szabó holnap 9 órakor visszahív", to=SZABO, wish=AGAIN, at="19 09:00"),
    case(HU, "molnár hívja vissza fél óra múlva", to=MOLNAR, wish=CALL, at="18 09:30"),
    case(HU, "molnár hívja vissza egy órán belül", to=MOLNAR, wish=CALL, at="18 10:00"),
    case(
        HU,
        "sürg!! molnár kovács péter hívta, 0612345678 mellék 214",
        to=MOLNAR,
        name="kovács péter",
        number="0612345678 mellék 214",
        urgent=True,
    ),
    case(HU, "re: megbeszélés 14:00, hívja vissza szabó", to=SZABO, wish=CALL,
         subject="megbeszélés 14:00"),
    case(HU, "molnár re: megbeszélés 14:00, nem kell visszahívni", to=MOLNAR, wish=ONLY,
         subject="megbeszélés 14:00"),
    case(HU, "szabó 123 456 Ft tartozás miatt hívja vissza 14-kor", to=SZABO, wish=CALL,
         at="18 14:00", subject="tartozás", text="123 456 Ft"),
    case(HU, "Szabó úrnak: szerződés kész", to=SZABO, text="úrnak: szerződés kész"),
    case(HU, "tel: 214 szabó re szoba", to=SZABO, number="214", subject="szoba"),
    case(HU, "molnár tel 123456789012345678901234567890", to=MOLNAR,
         number="123456789012345678901234567890"),
    case(HU, "szab re: ajánlat", to=f"{SZABO} / {EVA}", subject="ajánlat"),
    case(HU, "szabóné re: ajánlat", to=EVA, subject="ajánlat"),
    case(HU, "kis éva tárgy: bérlet", to=EVA, subject="bérlet"),
    case(HU, "egy szöveg amiben semmi nincs", text="egy szöveg amiben semmi nincs"),
    case(HU, "molnár +36 (1) 234-5678", to=MOLNAR, number="+36 (1) 234-5678"),
    case(HU, "molnár 2026.11.20 ajánlat", to=MOLNAR, text="2026.11.20 ajánlat"),
    case(HU, "hívó: nagy éva, molnár jelentkezik újra", name="nagy éva", to=MOLNAR, wish=AGAIN),
    case(HU, "Nagy Éva 06301234567 molnár", name="Nagy Éva", number="06301234567", to=MOLNAR),
    case(HU, "06301234567 Nagy Éva, molnár", name="Nagy Éva", number="06301234567", to=MOLNAR),
    # Russian
    case(
        KZ,
        "Иванова по счёту, звонил Петров Сергей, ТОО «Қазпошта», 8 (727) 250-12-34, "
        "перезвонить срочно",
        to=OLGA,
        subject="счёту",
        name="Петров Сергей",
        firm="ТОО «Қазпошта»",
        number="8 (727) 250-12-34",
        wish=CALL,
        urgent=True,
    ),
    case(KZ, "Иванова перезвонит в 15:00 завтра", to=OLGA, wish=AGAIN, at="19 15:00"),
    case(KZ, "Иванова перезвонить в 15:00", to=OLGA, wish=CALL, at="18 15:00"),
    case(KZ, "Иванова просит перезвонить к 16", to=OLGA, wish=CALL, at="18 16:00"),
    case(KZ, "для Ивановой: звонила Ким Анна, по телефону 8 701 555 01 99", to=OLGA,
         name="Ким Анна", number="8 701 555 01 99"),
    case(KZ, "Иванову, перезвоните до 16:00, вопрос: договор", to=OLGA, wish=CALL, at="18 16:00",
         subject="договор"),
    case(KZ, "иван тема подписка", to=OLGA, subject="подписка"),
    case(KZ, "Иванова только передать: груз пришёл", to=OLGA, wish=ONLY, text="груз пришёл"),
    case(KZ, "Иванова перезванивать не надо", to=OLGA, wish=ONLY),
    case(KZ, "асел подписка, перезвонить через полчаса", to=ASEL, wish=CALL, at="18 09:30",
         text="подписка"),
    case(KZ, "Иванова перезвонить через 20 минут насчёт груза", to=OLGA, wish=CALL, at="18 09:20",
         subject="груза"),
    case(KZ, "Иванова от Петрова, АО Казпочта, перезвонит в пятницу в 11:00", to=OLGA,
         name="Петрова", firm="АО Казпочта", wish=AGAIN, at="20 11:00"),
    case(KZ, "Иванова +7 701 555 01 99 доб. 12 срочно", to=OLGA, number="+7 701 555 01 99 доб. 12",
         urgent=True),
    # Kazakh
    case(
        KZ,
        "асқ тақырып: шот 8 701 555 01 99 шұғыл қоңырау шалсын",
        to=ASEL,
        subject="шот",
        number="8 701 555 01 99",
        urgent=True,
        wish=CALL,
    ),
    case(KZ, "нұрл 87015550199 қайта қоңырау шалады сағат 16-да", to=ERLAN, number="87015550199",
         wish=AGAIN, at="18 16:00"),
    case(KZ, "Асқарова Петров Сергей 87015550199 шот бойынша", to=ASEL, name="Петров Сергей",
         number="87015550199", subject="шот"),
    case(KZ, "нұрлановқа Қасымова Айгүл хабарласты 8-7172-52-34-56 құжат туралы", to=ERLAN,
         name="Қасымова Айгүл", number="8-7172-52-34-56", subject="құжат"),
    case(KZ, "асел шугыл кайта конырау шалады ертен сагат 10-да", to=ASEL, urgent=True, wish=AGAIN,
         at="19 10:00"),
    case(KZ, "Нұрланов тек хабарлама: құжат дайын", to=ERLAN, wish=ONLY, text="құжат дайын"),
    case(KZ, "Нұрланов хабарлассын 30 минуттан кейін", to=ERLAN, wish=CALL, at="18 09:30"),
    case(KZ, "асел 5 000 теңге төлеу жөнінде", to=ASEL, subject="төлеу", text="5 000 теңге"),
    # Estonian
    case(EE, "tamm re: arve 6123456 kiire helistada", to=TAMM, subject="arve", number="6123456",
         urgent=True, wish=CALL),
    case(
        EE,
        "Tammele helistas Mets Toomas, Kask OÜ, arve asjus, palun helistada tagasi 5123 4567",
        to=TAMM,
        name="Mets Toomas",
        firm="Kask OÜ",
        subject="arve",
        wish=CALL,
        number="5123 4567",
    ),
    case(EE, "kask teema: leping, helistab ise homme kell 10", to=KASK, subject="leping",
         wish=AGAIN, at="19 10:00"),
    case(EE, "kask +15 helistada 5123456", to=KASK, wish=CALL, at="18 09:15", number="5123456"),
    case(EE, "Kask from Mets Toomas (Mets OÜ) 5123456 re: arve", to=KASK, name="Mets Toomas",
         firm="Mets OÜ", number="5123456", subject="arve"),
    case(EE, "kask AS Tallink 6123456 arve kohta", to=KASK, firm="AS Tallink", number="6123456",
         subject="arve"),
    case(EE, "Kask pole vaja tagasi helistada, leping saadetud", to=KASK, wish=ONLY,
         text="leping saadetud"),
    case(EE, "tamm juri helistab uuesti tunni pärast", to=TAMM, wish=AGAIN, at="18 10:00"),
    # English
    case(HU, "smith please call +44 20 7946 0958 re: contract urgent", to="Smith John", wish=CALL,
         number="+44 20 7946 0958", subject="contract", urgent=True),
    case(HU, "for Smith from Anna Brown, Acme Ltd: message only, delivery is late",
         to="Smith John", name="Anna Brown", firm="Acme Ltd", wish=ONLY, text="delivery is late"),
    case(HU, "Smith will call again at 2pm from kovacs peter, zoldko bt, re: invoice",
         to="Smith John", wish=AGAIN, at="18 14:00", name="kovacs peter", firm="zoldko bt",
         subject="invoice"),
    case(HU, "smith fyi the parcel is here", to="Smith John", wish=ONLY, text="the parcel is here"),
    case(HU, "smith please ring back in 2 hours about the lease", to="Smith John", wish=CALL,
         at="18 11:00", subject="the lease"),
    # mixed, and odd
    case(KZ, "szabó тема: számla 87015550199 asap helistada", to=SZABO, subject="számla",
         number="87015550199", urgent=True, wish=CALL),
    case(HU, "", ),
    case(HU, "!!", urgent=True),
    case(HU, "061234567", number="061234567"),
    case(HU, "asap", urgent=True),
    case(HU, "Kovács Péter", text="Kovács Péter"),
    case(HU, "Anna Smith called, re: lease", name="Anna Smith", subject="lease"),
    case(HU, "tell Smith the parcel is here", to="Smith John", text="tell the parcel is here"),
    case(HU, "Kovács, Nagy Péter 0612345678", to="Kovács Anna", name="Nagy Péter",
         number="0612345678"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "text", "expected"), CASES)
def test_a_line_is_understood(country: Country, text: str, expected: dict[str, Any]) -> None:
    assert told(read(text, country)) == expected


@pytest.mark.parametrize(
    ("text", "is_message"),
    [
        ("szabó re: számla 061234567 sürg", True),
        ("061234567 re: számla", True),
        ("Нұрланов срочно перезвонить 8 701 555 01 47", True),
        ("hívja vissza Kovács Anna", True),
        ("Szabó István 061234567", False),
        ("sürgős számla", False),
        ("Ауыл тынысы 64120", False),
        ("", False),
    ],
)
def test_what_somebody_looks_for_is_no_message(text: str, is_message: bool) -> None:
    assert read(text).is_message is is_message


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(("country", "text", "expected"), CASES)
def test_every_letter_is_either_shown_back_or_left_in_the_text(
    country: Country, text: str, expected: dict[str, Any]
) -> None:
    line = read(text, country)
    kept = list(line.typed)
    for span in line.spans:
        assert 0 <= span.start < span.end <= len(line.typed)
        assert "\0" not in kept[span.start : span.end], "two parts of one letter"
        kept[span.start : span.end] = "\0" * (span.end - span.start)
    left = "".join(kept).replace("\0", " ")
    words = {word.strip(" ,;:.–—-|/()") for word in left.split()} - {""}
    missing = {word for word in words if word not in line.text}
    assert {plain(word) for word in missing} <= line_words().fillers


def test_the_spans_say_what_each_part_became() -> None:
    line = read("szabó re: számla 061234567 sürg")
    assert [(span.part, line.typed[span.start : span.end]) for span in line.spans] == [
        (Part.CALLEE, "szabó"),
        (Part.SUBJECT, "re: számla "),
        (Part.NUMBER, "061234567"),
        (Part.URGENT, "sürg"),
    ]


def test_one_of_the_house_is_meant_or_has_to_be_asked_for() -> None:
    assert read("szabó re: számla").callee == HOSTS[0].id
    assert read("szab re: számla").callee is None
    assert read("re: számla").callee is None


def test_a_time_without_a_wish_is_part_of_the_message() -> None:
    line = read("szabó holnap 14:00 tárgyalás")
    assert (line.at, line.text) == (None, "holnap 14:00 tárgyalás")


def test_a_time_that_is_over_is_not_made_tomorrows() -> None:
    assert read("szabó hívja vissza 8:30-kor").at == NOW.replace(hour=8, minute=30)


def test_a_decomposed_letter_is_the_letter() -> None:
    assert told(read("szabo\u0301 su\u0308rg")) == {"for": SZABO, "urgent": True}


def test_the_soft_sign_tells_who_rings_whom() -> None:
    assert read("Иванова перезвонить", KZ).wish is CALL
    assert read("Иванова перезвонит", KZ).wish is AGAIN


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("x" * 2001, TooLong(field="line", limit=2000)),
        ("a\x07b", UnreadableText(field="line")),
    ],
)
def test_what_cannot_be_kept_is_refused(text: str, refusal: object) -> None:
    with pytest.raises(RefusedError) as refused:
        read(text)
    assert refused.value.refusals == (refusal,)


@pytest.mark.parametrize(
    "text",
    ["1 " * 999, "A" * 2000, "Aa " * 660, "(" * 2000, "от " * 660, "re: " * 500, "+" * 2000,
     "«" * 2000, "Bt. " * 500, "0612345678 " * 180],
    ids=lambda text: text[:4],
)  # fmt: skip
def test_a_page_pasted_by_mistake_is_read_to_its_end(text: str) -> None:
    assert read(text, HU).typed


# --- the words


def test_no_language_lacks_a_kind_of_word() -> None:
    words = line_words()
    assert all(words.words[kind] for kind in LineWord)
    assert len(words.weekdays) == 7
    assert all(len(day) == 5 for day in words.weekdays)


def test_no_phrase_means_two_wishes() -> None:
    words = line_words().words
    wishes = [LineWord.PLEASE_CALL, LineWord.CALLS_AGAIN, LineWord.MESSAGE_ONLY]
    said = [plain(phrase) for kind in wishes for phrase in words[kind]]
    assert len(said) == len(set(said))


def test_a_broken_file_says_where(tmp_path: Any) -> None:
    text = (paths.resource("lines") / "one_line.toml").read_text("utf-8")
    broken = tmp_path / "one_line.toml"
    broken.write_text(text.replace('urgent = ["sürg"', 'urgently = ["sürg"'), "utf-8")
    with pytest.raises(RefusedError) as refused:
        read_line_words(broken)
    [refusal] = refused.value.refusals
    assert getattr(refusal, "where", "") == "hu.urgent"
