"""The definition an office edits: every mistake is named by its key."""

from pathlib import Path

import pytest

from desk_gui import paths
from desk_gui.domain.subscriptions import VoidReason
from desk_gui.reporting.errors import DefinitionError, LayoutError
from desk_gui.reporting.ps1 import PrintedForm, build_ps1, load_ps1_definition
from tests.forms import subscription_form

TEXT = paths.report_definition("ps1").read_text(encoding="utf-8")


def changed(folder: Path, old: str, new: str) -> Path:
    assert old in TEXT
    path = folder / "ps1.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("quote_title = true", "quote_title = 1", "options.quote_title"),
        ('mark = "cross"', 'mark = "tick"', "options.mark"),
        ("unpaid_dash", "unpaid_dashes", "options.unpaid_dash"),
        ("[options]", "[options]\nsurprise = 1", "options.surprise"),
        ("width = 148\n", "width = -1\n", "sheet.width"),
        ("width = 148\n", "width = nan\n", "sheet.width"),
        ("width = 148\n", "width = true\n", "sheet.width"),
        ("dejavu/DejaVuSansMono.ttf", "dejavu/missing.ttf", "fonts.mono"),
        ("dejavu/DejaVuSansMono.ttf", "dejavu/LICENSE.txt", "fonts.mono"),
        ("size = 9.5, floor = 6.5", "size = 9.5, floor = 12", "styles.title.floor"),
        ('font = "bold", size = 9.5', 'font = "fat", size = 9.5', "styles.title.font"),
        ("title = [64, 5, 50, 10]", "title = [64, 5, 50]", "abonement.title"),
        ("title = [64, 5, 50, 10]", 'title = [64, 5, 50, "10"]', "abonement.title"),
        ('kk = "Сомасы", ru = "Сумма"', 'kk = "Сомасы"', "captions.sum.ru"),
        ("{year} жылға", "2027 жылға", "captions.year.kk"),
        ("{months} ай", "{weeks} апта", "phrases.term"),
        ("{figures} ({words}) теңге", "{figures ({words}) теңге", "phrases.tenge.kk"),
        ("wrong_term", "wrong_terms", "void_reasons.wrong_term"),
        ("Сдвиг: X {x}", "Сдвиг: X {z}", "alignment.hint.ru"),
        ("Сомасы", "Сомасы 中", "captions.sum"),
        ("терезе", "терезе 中", "words.channels"),
        ("Проверьте", "中 Проверьте", "reverse"),
        ("[0.339, 0.254]", "[0.339, 0]", "measures.bar_modules"),
        ("[0.339, 0.254]", "[]", "measures.bar_modules"),
        ("[options]", "[options", "ps1.toml"),
    ],
)
def test_a_mistake_is_named_by_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        load_ps1_definition(changed(tmp_path, old, new))
    assert refused.value.key == key
    assert isinstance(refused.value, LayoutError)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match=r"ps1\.toml"):
        load_ps1_definition(tmp_path / "ps1.toml")


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ps1.toml"
    path.write_bytes('title = "Сумма"'.encode("cp1251"))
    with pytest.raises(DefinitionError):
        load_ps1_definition(path)


def test_every_reason_has_words_in_both_languages() -> None:
    words = load_ps1_definition().words.void_reasons
    assert all(words[reason].first and words[reason].second for reason in VoidReason)


def test_an_office_moves_a_box_without_code(tmp_path: Path) -> None:
    path = changed(tmp_path, "publication = [64, 16.5, 58, 11]", "publication = [64, 16.5, 50, 11]")
    form = PrintedForm(subscription_form())
    moved = build_ps1(load_ps1_definition(path), [form])
    assert moved != build_ps1(load_ps1_definition(), [form])
