import pytest

from desk_gui.domain.catalogue import Doubt, DoubtKind
from desk_gui.views.catalogue.doubts import doubt_words

DETAILS = {
    "text": "magazine",
    "column": "city",
    "index": "75384",
    "term": "2",
    "zone": "city",
    "expected": "2",
    "limit": "300",
    "terms": "4",
    "prices": "3",
}


@pytest.mark.parametrize("kind", DoubtKind)
@pytest.mark.parametrize("blocking", [True, False])
def test_every_doubt_has_its_two_sentences(kind: DoubtKind, blocking: bool) -> None:
    found, advice = doubt_words(Doubt(line=2, kind=kind, blocking=blocking, details=DETAILS))
    assert found
    assert advice.endswith((".", "?"))
    assert "{" not in found + advice


def test_what_was_read_is_shown_letter_by_letter() -> None:
    doubt = Doubt(
        line=2, kind=DoubtKind.BAD_INDEX, blocking=True, details={"text": "{0}<b>{text}%n"}
    )
    assert doubt_words(doubt).found == "«{0}<b>{text}%n» is no index"
