"""The settings of text that documents have in common, by what a text is for."""

from dataclasses import dataclass

from desk_gui.reporting.fitting import TextStyle


@dataclass(frozen=True, kw_only=True)
class DocumentStyles:
    """How the texts of a document are set."""

    operator: TextStyle
    office: TextStyle
    index: TextStyle
    title: TextStyle
    running: TextStyle
    heading: TextStyle
    body: TextStyle
    caption: TextStyle
    value: TextStyle
    code: TextStyle
    command: TextStyle
    head: TextStyle
    cell: TextStyle
    digits: TextStyle
    total: TextStyle
    foot: TextStyle
    anchor: TextStyle


@dataclass(frozen=True, kw_only=True)
class PairedStyles:
    """How the texts of A4 papers in two languages are set; the second language slants."""

    banner: TextStyle
    banner_second: TextStyle
    title: TextStyle
    title_second: TextStyle
    running: TextStyle
    section: TextStyle
    caption: TextStyle
    value: TextStyle
    text: TextStyle
    name: TextStyle
    cell: TextStyle
    head: TextStyle
    row: TextStyle
    row_digits: TextStyle
    total: TextStyle
    big: TextStyle
    clock: TextStyle
    note: TextStyle
    foot: TextStyle
    anchor: TextStyle


@dataclass(frozen=True, kw_only=True)
class SlipStyles:
    """How the texts of slips in two languages are set; the second language slants."""

    title: TextStyle
    title_second: TextStyle
    running: TextStyle
    caption: TextStyle
    name: TextStyle
    value: TextStyle
    text: TextStyle
    clock: TextStyle
    note: TextStyle
    foot: TextStyle
    anchor: TextStyle
