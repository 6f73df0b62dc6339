"""Letters: in every language, on one page, filled in, refused when they cannot be right."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.papers import RecoverySheet, RestoreFacts
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sales import CannotBePrinted, DoesNotFit
from desk_gui.papers import Papers
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.letter import build_letter, letter_pages, load_letter
from desk_gui.reporting.office_letters import (
    build_recovery_code,
    build_restore_instructions,
    head_values,
    letter,
)
from desk_gui.settings import Workstation
from tests import ink
from tests.papers import AT, FACTS, LONG_NAME, OFFICE, SHEET, head, pages, solid

RECOVERY = {"name": LONG_NAME, "login": "gulzhahan", "code": SHEET.code, "made_at": "22.11.2026"}
RESTORE = {
    "folder": FACTS.folder,
    "second_place": FACTS.second_place,
    "sealed": "+",
    "newest_at": "22.11.2026",
    "newest_file": FACTS.newest_file,
    "newest_code": FACTS.newest_code,
    "call": FACTS.call,
}
LETTERS = {"recovery_code": RECOVERY, "restore_instructions": RESTORE}
FILES = {
    name: paths.report_definition(name).read_text(encoding="utf-8")
    for name in ("recovery_code", "restore_instructions")
}


@pytest.mark.parametrize("language", Language)
def test_a_recovery_sheet_says_for_whom_and_what_to_do(language: Language) -> None:
    (text,) = pages(build_recovery_code(head(language), SHEET))
    words = letter("recovery_code").words[language]
    for said in (SHEET.code, LONG_NAME, "gulzhahan", OFFICE.index, words.texts["title"]):
        assert said in text
    steps = words.filled_list("use", RECOVERY) + words.filled_list("keep", RECOVERY)
    assert all(solid(step) in solid(text) for step in steps)


@pytest.mark.parametrize("language", Language)
def test_restore_instructions_tell_where_backups_lie_and_whom_to_call(language: Language) -> None:
    (text,) = pages(build_restore_instructions(head(language), FACTS))
    said = (FACTS.folder, FACTS.second_place, FACTS.newest_file, FACTS.newest_code, FACTS.call)
    assert all(solid(word) in solid(text) for word in said)
    assert "desk-gui restore" in text
    words = letter("restore_instructions").words[language]
    assert all(solid(text_) in solid(text) for text_ in words.filled_list("after", RESTORE))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("changes", "printed", "left_out"),
    [
        ({"sealed": True}, "passphrase", "no_passphrase"),
        ({"sealed": False}, "no_passphrase", "passphrase"),
        ({"second_place": ""}, "no_second_place", "none_yet"),
        ({}, "second_place", "no_second_place"),
        ({}, "newest_at", "none_yet"),
        ({"newest_at": None}, "none_yet", "newest_at"),
    ],
)
def test_restore_instructions_say_only_what_holds(
    language: Language, changes: dict[str, Any], printed: str, left_out: str
) -> None:
    facts = replace(FACTS, **changes)
    (text,) = pages(build_restore_instructions(head(language), facts))
    words = letter("restore_instructions").words[language].texts
    assert solid(words[printed]) in solid(text)
    assert solid(words[left_out]) not in solid(text)


@pytest.mark.parametrize("language", Language)
def test_restore_instructions_stay_on_one_page_with_the_longest_words(language: Language) -> None:
    office = head(language, name="Щ" * 200, name_second="Щ" * 200, operator="Қ" * 200)
    facts = RestoreFacts(
        folder="/home/" + "w" * 250,
        call="Ж" * 200,
        second_place="\\\\server\\" + "W" * 250,
        sealed=True,
        newest_at=AT,
        newest_file="desk-20261122T040000-migration.db.sealed",
        newest_code="999999999-7QK3M9XA",
    )
    (text,) = pages(build_restore_instructions(office, facts))
    assert text.count("w") >= 250
    assert text.count("Щ") == 200


def test_a_second_name_of_the_office_is_used_in_its_language() -> None:
    (kazakh,) = pages(build_recovery_code(head(Language.KK), SHEET))
    (russian,) = pages(build_recovery_code(head(Language.RU), SHEET))
    assert OFFICE.operator in kazakh
    assert OFFICE.operator_second in russian
    assert OFFICE.operator not in russian


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", LETTERS)
def test_no_two_texts_meet_and_no_line_runs_through_one(name: str, language: Language) -> None:
    definition, values = letter(name), head_values(head(language)) | LETTERS[name]
    for marks in letter_pages(definition, language, values):
        texts = ink.texts(definition.house, marks)
        assert ink.collisions(texts) == []
        assert ink.collisions(texts, ink.lines(marks)) == []
        body = definition.plan.body
        assert all(body.x - 1 < t.left and t.right < body.right + 0.5 for t in texts)
        assert all(t.bottom < body.bottom + 0.5 for t in texts)


def test_a_letter_that_may_goes_on_to_further_pages(tmp_path: Path) -> None:
    definition = changed(tmp_path, "recovery_code", "one_page = true", "one_page = false")
    values = head_values(head(Language.EN)) | RECOVERY | {"name": "Long Name " * 700}
    found = pages(build_letter(definition, Language.EN, values))
    assert len(found) > 1
    assert f"page 2 of {len(found)}" in found[1]
    assert "The manager's one-time recovery code" in found[1]


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"name": "李小龙"}, CannotBePrinted(field="name", characters="李小龙")),
        ({"code": "7QK3M\u202e"}, CannotBePrinted(field="code", characters="\u202e")),
        ({"code": "7" * 500}, DoesNotFit(field="code")),
        ({"name": "Ж " * 9_000}, DoesNotFit(field="letter")),
    ],
)
def test_what_cannot_be_printed_is_refused(
    tmp_path: Path, changes: dict[str, Any], refusal: object
) -> None:
    papers = Papers(Workstation(tmp_path / "settings.json"))
    with pytest.raises(RefusedError) as refused:
        papers.recovery_code(head(Language.KK), replace(SHEET, **changes))
    assert refused.value.refusals == (refusal,)


def test_the_same_letter_gives_the_same_bytes() -> None:
    sheet = RecoverySheet(name="A", login="a", code="1", made_at=AT)
    made = [build_recovery_code(head(Language.HU), sheet) for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("name", "old", "new", "key"),
    [
        ("recovery_code", "[et]", "[ee]", "et"),
        ("recovery_code", "{login} теріңіз", "{password} теріңіз", "kk.use"),
        ("recovery_code", 'witness = "Tanú"', 'wittness = "Tanú"', "hu.witness"),
        ("recovery_code", 'witness = "Tanú"', 'witness = "Tanú"\nmore = "x"', "hu.more"),
        ("recovery_code", 'witness = "Tanú"', 'witness = "Tanú 中"', "hu.witness"),
        ("recovery_code", 'kind = "code"', 'kind = "picture"', "blocks.3.kind"),
        ("recovery_code", 'words = ["code"]', 'words = ["codes"]', "blocks.3.words"),
        ("recovery_code", 'words = ["code"]', "words = []", "blocks.3.words"),
        ("recovery_code", 'kind = "code"', 'kind = "code"\nsize = 3', "blocks.3.size"),
        ("recovery_code", '"portrait"', '"upright"', "orientation"),
        ("recovery_code", '  "Think of a new password and type it twice.",\n', "", "en.use"),
        ("restore_instructions", 'when = "sealed"', 'when = "locked"', "blocks.8.when"),
        ("restore_instructions", "[kk]", "[kk", "restore_instructions.toml"),
    ],
)
def test_a_mistake_is_named_by_its_key(
    tmp_path: Path, name: str, old: str, new: str, key: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        changed(tmp_path, name, old, new)
    assert refused.value.key == key


def changed(folder: Path, name: str, old: str, new: str) -> Any:
    assert old in FILES[name]
    path = folder / f"{name}.toml"
    path.write_text(FILES[name].replace(old, new, 1), encoding="utf-8")
    return load_letter(path, LETTERS[name])
