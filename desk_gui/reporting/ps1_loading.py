"""Reading ``reports/ps1.toml`` into the records of the PS-1's definition."""

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from desk_gui import paths
from desk_gui.domain.catalogue import Distribution, Zone
from desk_gui.domain.subscriptions import (
    Channel,
    DuplicateReason,
    PaymentMethod,
    ProofKind,
    VoidReason,
)
from desk_gui.reporting.definition import PS1_LANGUAGES, DefinitionTable, Pair, checked_template
from desk_gui.reporting.documents import check_glyphs, read_faces
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.fonts import Faces
from desk_gui.reporting.marks import FaceName
from desk_gui.reporting.ps1_definition import (
    AbonementBoxes,
    AlignmentWords,
    Captions,
    CardBoxes,
    Measures,
    MonthMark,
    Options,
    Phrases,
    Ps1Definition,
    SheetSize,
    Styles,
    Words,
)

_REVERSE_LINES = 2


def load_ps1_definition(path: Path | None = None) -> Ps1Definition:
    """Read and check the definition; None is the one the program comes with.

    Raises:
        DefinitionError: an entry is missing, unknown or wrong.
    """
    table = DefinitionTable.read(path or paths.report_definition("ps1"))
    definition = Ps1Definition(
        options=_options(table.table("options")),
        sheet=table.record("sheet", SheetSize, DefinitionTable.number),
        faces=read_faces(table.table("fonts")),
        styles=table.record("styles", Styles, DefinitionTable.style),
        measures=_measures(table.table("measures")),
        abonement=table.record("abonement", AbonementBoxes, DefinitionTable.box),
        card=table.record("card", CardBoxes, DefinitionTable.box),
        captions=_captions(table),
        phrases=_phrases(table.table("phrases")),
        words=_words(table),
        alignment=_alignment(table),
        reverse=table.pair("reverse"),
    )
    table.close()
    _check_reverse(definition.reverse)
    _check_glyphs(definition)
    return definition


def _check_reverse(reverse: Pair) -> None:
    for language, text in zip(PS1_LANGUAGES, reverse, strict=True):
        if len(text.split("\n")) < _REVERSE_LINES:
            raise DefinitionError(f"reverse.{language}", "a heading and paragraphs expected")


def _check_glyphs(definition: Ps1Definition) -> None:
    """Check that the fonts can show every fixed word."""
    for name in ("captions", "words", "alignment"):
        record = getattr(definition, name)
        for field in fields(record):
            value = getattr(record, field.name)
            pairs = value.values() if isinstance(value, Mapping) else [value]
            for pair in pairs:
                _check_pair(definition.faces, f"{name}.{field.name}", pair)
    lines = Pair(*(" ".join(text.splitlines()) for text in definition.reverse))
    _check_pair(definition.faces, "reverse", lines)


def _check_pair(faces: Faces, key: str, pair: Pair) -> None:
    for text, face in zip(pair, (FaceName.REGULAR, FaceName.OBLIQUE), strict=True):
        check_glyphs(faces, (face,), key, text)


def _options(table: DefinitionTable) -> Options:
    options = Options(
        quote_title=table.flag("quote_title"),
        unpaid_dash=table.flag("unpaid_dash"),
        mark=table.choice("mark", MonthMark),
        catalogue_part=table.flag("catalogue_part"),
        reverse=table.flag("reverse"),
    )
    table.close()
    return options


def _measures(table: DefinitionTable) -> Measures:
    measures = Measures(
        side_caption=table.number("side_caption"),
        index_cell=table.numbers("index_cell", 2),
        index_part=table.number("index_part"),
        sum_part=table.number("sum_part"),
        sum_row=table.number("sum_row"),
        price_caption=table.number("price_caption"),
        month_row=table.number("month_row"),
        bar_height=table.number("bar_height"),
        bar_modules=table.numbers("bar_modules"),
        quiet_modules=table.number("quiet_modules"),
    )
    if min(measures.bar_modules) <= 0:
        raise DefinitionError(table.path("bar_modules"), "a bar cannot be 0 mm wide")
    table.close()
    return measures


def _captions(table: DefinitionTable) -> Captions:
    captions = table.record("captions", Captions, DefinitionTable.pair)
    for language, text in zip(PS1_LANGUAGES, captions.year, strict=True):
        key = f"captions.year.{language}"
        checked_template(text, key, year=2027)
        if text.count("{year}") != 1:
            raise DefinitionError(key, "{year} expected once")
    return captions


def _phrases(table: DefinitionTable) -> Phrases:
    months = {"first": 1, "last": 6, "year": 2027, "months": 6}
    tenge = table.pair("tenge")
    for language, text in zip(PS1_LANGUAGES, tenge, strict=True):
        checked_template(text, table.path(f"tenge.{language}"), figures="", words="", tiyn="")
    phrases = Phrases(
        term=table.template("term", **months),
        one_month=table.template("one_month", **months),
        price=table.template("price", zone="", sets=1, price=""),
        proof=table.template("proof", kind="", number="", date=""),
        tenge=tenge,
        date=table.text("date"),
        time=table.text("time"),
    )
    table.close()
    return phrases


def _words(table: DefinitionTable) -> Words:
    return Words(
        channels=table.pairs("channels", Channel),
        payments=table.pairs("payments", PaymentMethod),
        proofs=table.pairs("proofs", ProofKind),
        zones=table.pairs("zones", Zone),
        distributions=table.pairs("distributions", Distribution),
        void_reasons=table.pairs("void_reasons", VoidReason),
        duplicate_reasons=table.pairs("duplicate_reasons", DuplicateReason),
    )


def _alignment(table: DefinitionTable) -> AlignmentWords:
    words = table.record("alignment", AlignmentWords, DefinitionTable.pair)
    for language, text in zip(PS1_LANGUAGES, words.hint, strict=True):
        checked_template(text, f"alignment.hint.{language}", x="", y="")
    return words
