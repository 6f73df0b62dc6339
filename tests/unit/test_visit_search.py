import pytest

from desk_gui.domain.visit_search import visit_terms, visit_words
from desk_gui.domain.visits import Member, Stop, VisitDetails

VISIT = VisitDetails(
    name="Нұрланова Әсел",
    firm="Zöldkő Bt.",
    members=(Member(name="Tóth Gergely", firm="Alföld"),),
    stops=(Stop(purpose="számla"), Stop(topic="Csomagok")),
)


@pytest.mark.parametrize(
    "typed",
    ["nurl", "асел", "zöldkő", "Tóth alf", "szam", "csomag", "horv", "2026-0147", "0147", "147"],
)
def test_a_visit_is_found_by_what_is_known_of_it(typed: str) -> None:
    words = visit_words(VISIT, "2026-0147", ("Horváth Zoltán",))
    assert all(any(word.startswith(term) for word in words) for term in visit_terms(typed))


@pytest.mark.parametrize("typed", ["rlanova", "2027-0147", "148"])
def test_another_text_does_not_find_it(typed: str) -> None:
    words = visit_words(VISIT, "2026-0147", ())
    assert not all(any(word.startswith(term) for word in words) for term in visit_terms(typed))


def test_a_visit_that_has_not_begun_has_no_number() -> None:
    assert not any(word.isdecimal() for word in visit_words(VISIT, ""))


def test_words_are_cut_alike_in_the_index_and_in_a_search() -> None:
    long = "щ" * 100
    (word,) = visit_words(VisitDetails(name=long), "")
    assert visit_terms(long) == (word,)


@pytest.mark.parametrize("typed", ["", "  ", "…«»"])
def test_a_text_without_words_has_no_terms(typed: str) -> None:
    assert visit_terms(typed) == ()
