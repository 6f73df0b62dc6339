"""What an office changes about the reception's papers; a mistake is named by its key."""

from pathlib import Path

import pytest

from desk_gui import paths
from desk_gui.domain.languages import Country, Language
from desk_gui.reporting.badge_definition import load_badges
from desk_gui.reporting.documents import load_house
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.evacuation_list import NEEDS as LIST_NEEDS
from desk_gui.reporting.paired import house_languages, reader_languages
from desk_gui.reporting.paired_definition import load_paired
from desk_gui.reporting.visit_slips import HOST_NEEDS
from tests.visit_papers import PAIRS, head


def changed(folder: Path, name: str, old: str, new: str) -> Path:
    text = paths.report_definition(name).read_text(encoding="utf-8")
    assert old in text
    path = folder / f"{name}.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize("country", Country)
def test_the_country_decides_which_languages_a_paper_has(country: Country) -> None:
    house = load_house()
    for language in Language:
        at = head(country, language)
        assert house_languages(house, at) == PAIRS[country]
        first, second = reader_languages(house, at, language)
        if language in PAIRS[country]:
            assert (first, second) == PAIRS[country]
        else:
            assert (first, second) == (language, PAIRS[country][0])
    assert reader_languages(house, head(country), None) == PAIRS[country]


def test_an_office_may_want_one_language_alone(tmp_path: Path) -> None:
    house = load_house(changed(tmp_path, "documents", 'KZ = ["kk", "ru"]', 'KZ = ["ru"]'))
    definition = load_paired(paths.report_definition("evacuation_list"), LIST_NEEDS, house)
    pair = definition.paired(house_languages(house, head())).pair("title")
    assert pair.same
    assert pair.joined() == "СПИСОК ДЛЯ ЭВАКУАЦИИ"


@pytest.mark.parametrize(
    ("name", "old", "new", "key"),
    [
        ("documents", 'KZ = ["kk", "ru"]', 'KZ = ["kk", "xx"]', "pairs.KZ"),
        ("documents", 'KZ = ["kk", "ru"]', 'KZ = ["kk", "ru", "en"]', "pairs.KZ"),
        ("documents", 'HU = ["hu", "en"]', "", "pairs.HU"),
        ("documents", '"E", "T", "K", ', '"E", "T", ', "et.weekdays"),
        ("documents", 'banner = { font = "bold"', 'banner = { font = "thin"', "paired.banner.font"),
        ("documents", 'hu = "magyar", ', "", "hu.languages.hu"),
    ],
)
def test_a_mistake_in_what_papers_share(
    tmp_path: Path, name: str, old: str, new: str, key: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        load_house(changed(tmp_path, name, old, new))
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("[et]", "[ee]", "et"),
        ("width = 64", "width = 65", "columns"),
        ('style = "tick"', 'style = "cross"', "columns.1.style"),
        ('align = "left"', 'align = "middle"', "columns.1.align"),
        ('word = "name"', 'word = "age"', "columns.3.word"),
        ('paper = "A4"', 'paper = "A3"', "paper"),
        ("margins = [20, 10, 10, 15]", "margins = [20, 10, 150, 15]", "margins"),
        ("row = 9.6", "row = 1", "row"),
        ("дискіде: {at}", "дискіде: {when}", "kk.fresh"),
        ('staff = "сотр."', 'staff = "сотр. 中"', "ru.staff"),
        ('staff = "сотр."', 'staff = "сотр."\nmore = "x"', "ru.more"),
    ],
)
def test_a_mistake_in_the_evacuation_list(tmp_path: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        load_paired(changed(tmp_path, "evacuation_list", old, new), LIST_NEEDS)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('paper = "A6"', 'paper = "A2"', "paper"),
        ("{people} адам", "{person} адам", "kk.group"),
        ('brings = "Принёс с собой"\n', "", "ru.brings"),
    ],
)
def test_a_mistake_in_a_slip(tmp_path: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        load_paired(changed(tmp_path, "host_slip", old, new), HOST_NEEDS)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("grid = [2, 5]", "grid = [2, 6]", "formats.a4_10up.grid"),
        ("grid = [2, 5]", "grid = [0, 5]", "formats.a4_10up.grid"),
        ("qr = [61, 29, 21]", "qr = [61, 39, 21]", "formats.label_86x54.qr"),
        ("host = [4, 34.8, 52, 6.8]", "host = [4, 34.8, 92, 6.8]", "formats.label_86x54.host"),
        ('en = "label, 86 × 54 mm"', "", "formats.label_86x54.words.en"),
        ('media = "A7"', "", "formats.a7.media"),
        ("scale = 1.25", "scale = 0", "formats.a7.scale"),
        ("№ {number}", "№ {name}", "kk.number"),
        ("cut_marks = true", 'cut_marks = true\ncolour = "red"', "formats.a4_10up.colour"),
    ],
)
def test_a_mistake_in_a_format_of_badges(tmp_path: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        load_badges(changed(tmp_path, "badges", old, new))
    assert refused.value.key == key


def test_an_office_adds_a_format_of_its_own(tmp_path: Path) -> None:
    path = changed(tmp_path, "badges", "[formats.label_86x54", "[formats.our_own")
    text = path.read_text(encoding="utf-8").replace("[formats.label_86x54.", "[formats.our_own.")
    path.write_text(text, encoding="utf-8")
    assert "our_own" in load_badges(path).formats
