"""Listings: in every language, of any length, of any text; nothing cut and nothing on top."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.papers import Papers
from desk_gui.reporting.canvas import PdfWriter
from desk_gui.reporting.errors import DefinitionError, MissingGlyphError
from desk_gui.reporting.history_listings import build_history, build_person_looks, listing
from desk_gui.reporting.listing import ListingDefinition, build_listing, load_listing
from desk_gui.reporting.office_letters import head_values
from desk_gui.settings import Workstation
from tests import ink
from tests.faults.hostile import HOSTILE
from tests.papers import (
    ANCHOR,
    LONG_NAME,
    head,
    history,
    history_line,
    history_lines,
    looks,
    pages,
    solid,
)

if TYPE_CHECKING:
    from desk_gui.reporting.marks import Mark

FILE = paths.report_definition("history").read_text(encoding="utf-8")
NAMES = ("person_looks", "history")


def listed(name: str, language: Language, count: int) -> bytes:
    if name == "history":
        return build_history(head(language), history(count), str)
    return build_person_looks(head(language), looks(lines=history_lines(count)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_a_listing_says_what_it_is_on_every_page(name: str, language: Language) -> None:
    definition, found = listing(name), pages(listed(name, language, 90))
    words = definition.words[language].texts
    for number, text in enumerate(found, 1):
        assert words["title"] in text
        assert all(words[column.word] in text for column in definition.columns)
        page = definition.house.words[language].page.format(page=number, pages=len(found))
        assert page in text
        assert words["anchor"].format(anchor=ANCHOR) in text
    assert words["total"].format(count=90) in found[-1]


@pytest.mark.parametrize("language", Language)
def test_a_person_reads_who_looked_from_where_and_why(language: Language) -> None:
    text = " ".join(pages(build_person_looks(head(language), looks())))
    for said in (LONG_NAME, "K-000123", "desk-2", "Szabóné Őry Tünde", "020103"):
        assert said in text
    words = listing("person_looks").words[language].texts
    assert words["rights"] in text
    assert words["received"] in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_an_empty_listing_says_so(name: str, language: Language) -> None:
    (text,) = pages(listed(name, language, 0))
    assert listing(name).words[language].texts["empty"] in text


@pytest.mark.parametrize("count", [*range(12, 24), 60, 61, 62])
def test_every_row_is_there_once_and_the_total_is_never_alone(count: int) -> None:
    numbers = [f"R-{number:04}" for number in range(count)]
    lines = [history_line(1, workstation=number) for number in numbers]
    found = pages(build_history(head(Language.EN), history(count, lines=lines), str))
    assert [word for text in found for word in text.split() if word in set(numbers)] == numbers
    assert all(said in found[-1] for said in (f"Entries: {count}", "Manager", *numbers[-2:]))


@pytest.mark.parametrize("kind", ["markup", "bidi", "control"])
def test_hostile_text_is_shown_as_text(kind: str) -> None:
    line = history_line(1, by=HOSTILE[kind], record=HOSTILE[kind], workstation=HOSTILE[kind])
    text = solid(" ".join(pages(build_history(head(Language.EN), history(1, lines=[line]), str))))
    for letter in HOSTILE[kind]:
        seen = letter.isprintable() or letter.isspace()
        assert solid(letter if seen else f"[U+{ord(letter):04X}]") in text


def test_a_megabyte_in_a_cell_goes_on_over_pages() -> None:
    line = history_line(1, record=HOSTILE["megabyte"])
    pdf = build_history(head(Language.EN), history(1, lines=[line]), str)
    reader = PdfReader(BytesIO(pdf))
    per_page = reader.pages[1].extract_text().count("щ")
    assert len(reader.pages) - 2 <= 1_000_000 / per_page <= len(reader.pages)


def test_a_thousand_words_in_a_cell_are_all_printed_in_order() -> None:
    words = [f"word{number}" for number in range(1000)]
    lines = [history_line(1), history_line(2, record=" ".join(words)), history_line(3)]
    found = pages(build_history(head(Language.EN), history(3, lines=lines), str))
    printed = [word for page in found for word in page.split() if word in set(words)]
    assert printed == words
    assert len(found) > 2


def test_the_head_is_as_hostile_as_a_cell() -> None:
    said = pages(build_person_looks(head(Language.KK), looks(person=HOSTILE["control"])))
    assert "a[U+0007]b[U+001B][31mc" in said[0]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_no_two_texts_meet_and_no_line_runs_through_one(
    name: str, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Sequence[Mark]] = []
    monkeypatch.setattr(PdfWriter, "draw", lambda _writer, marks: drawn.append(marks))
    listed(name, language, 40)
    definition = listing(name)
    body = definition.plan.body
    for marks in drawn:
        texts = ink.texts(definition.house, marks)
        assert ink.collisions(texts) == []
        assert ink.collisions(texts, ink.lines(marks)) == []
        assert all(body.x - 1 < t.left and t.right < body.right + 0.5 for t in texts)
        assert all(t.bottom < body.bottom + 0.5 for t in texts)


def test_rows_are_taken_one_by_one() -> None:
    taken = []

    def rows() -> Iterator[tuple[str, ...]]:
        for number in range(100):
            taken.append(number)
            yield (str(number), *[""] * 7)

    values = head_values(head(Language.EN)) | {"filter": "", "manager": ""}
    assert len(pages(build_listing(listing("history"), Language.EN, values, rows()))) > 1
    assert taken == list(range(100))


def test_the_same_rows_give_the_same_bytes() -> None:
    assert listed("history", Language.HU, 50) == listed("history", Language.HU, 50)


def test_what_the_font_lacks_is_refused_where_an_office_wants_it(tmp_path: Path) -> None:
    definition = changed(tmp_path, "spell_missing = true", "spell_missing = false")
    values = head_values(head(Language.EN)) | {"filter": "", "manager": ""}
    with pytest.raises(MissingGlyphError) as refused:
        build_listing(definition, Language.EN, values, [("1", "", "李", *[""] * 5)])
    assert refused.value.field == "by"


def test_papers_make_both(tmp_path: Path) -> None:
    papers = Papers(Workstation(tmp_path / "settings.json"))
    by_name = pages(papers.history(head(Language.RU), history(5), lambda name: f"<{name}>"))
    assert "<family_name>" in by_name[0]
    assert pages(papers.person_looks(head(Language.RU), looks(since=None, until=None)))


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("[hu]", "[xx]", "hu"),
        ("width = 16", "width = 17", "columns"),
        ("width = 16", "width = 3", "columns.1.width"),
        ('style = "digits"', 'style = "roman"', "columns.1.style"),
        ('align = "right"', 'align = "middle"', "columns.1.align"),
        ('align = "right"', 'align = "right"\ncolour = "red"', "columns.1.colour"),
        ('word = "by"', 'word = "who"', "kk.who"),
        ("Filter: {filter}", "Filter: {person}", "en.filter"),
        ("Filter: {filter}", "Filter: {filter} ({count})", "en.filter"),
        ('above = ["filter"]', "above = [3]", "above"),
        ("spell_missing = true", "", "spell_missing"),
    ],
)
def test_a_mistake_is_named_by_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        changed(tmp_path, old, new)
    assert refused.value.key == key


def changed(folder: Path, old: str, new: str) -> ListingDefinition:
    assert old in FILE
    path = folder / "history.toml"
    path.write_text(FILE.replace(old, new, 1), encoding="utf-8")
    return load_listing(path, ("filter",))
