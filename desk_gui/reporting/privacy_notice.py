"""The privacy notice for visitors: one page of A4 in the visitor's language, to be signed."""

from dataclasses import replace
from functools import cache

from desk_gui import paths
from desk_gui.domain.languages import Country
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.retention import RecordKind
from desk_gui.domain.visit_papers import NoticePaper
from desk_gui.reporting.documents import load_house
from desk_gui.reporting.letter import LetterDefinition, build_letter, load_letter
from desk_gui.reporting.office_letters import head_values

PLACES = (*(kind.value for kind in RecordKind), "contact", "visitor", "gdpr")
_YES = "+"


def build_privacy_notice(head: PaperHead, paper: NoticePaper) -> bytes:
    """Return the notice, on one page.

    Raises:
        DoesNotFitError: it does not fit the page even at the smallest size.
        MissingGlyphError: the font cannot show whom to ask, or who signs.
    """
    values = head_values(replace(head, language=paper.language)) | notice_values(head, paper)
    return build_letter(notice(), paper.language, values)


def notice_values(head: PaperHead, paper: NoticePaper) -> dict[str, str]:
    """Return what the notice is filled in with, besides its head and foot."""
    days = load_house().words[paper.language].days
    kept = {kind.value: days.format(count=paper.days[kind]) for kind in RecordKind}
    return kept | {
        "contact": paper.contact,
        "visitor": paper.name,
        "gdpr": "" if head.office.country is Country.KZ else _YES,
    }


@cache
def notice() -> LetterDefinition:
    """Return the notice of ``reports/``; it is read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    return load_letter(paths.report_definition("privacy_notice"), PLACES)
