"""A title in the words of the sale: its line among those found, its terms with their prices."""

from desk_gui.domain.catalogue import Publication, PublicationHit, Zone
from desk_gui.domain.money import format_tenge
from desk_gui.views.labels import Counts, label, term_short
from desk_gui.widgets.found import Found
from desk_gui.widgets.term_cards import TermOffer


def found_line(hit: PublicationHit, zone: Zone) -> Found:
    """Return a title as a line of what was found, at the prices of the zone."""
    publication = hit.publication
    about = (
        label(publication.kind),
        Counts().issues_a_year(publication.issues_a_year),
        label(publication.distribution),
    )
    return Found(
        code=publication.index,
        name=publication.title,
        under=" · ".join(about),
        aside=_from_price(publication, zone),
        record=hit,
    )


def offer_of(publication: Publication, term: int, zone: Zone) -> TermOffer:
    """Return a term as a card offers it."""
    price = publication.price(term, zone)
    return TermOffer(term, term_short(term), format_tenge(price.total) if price else "")


def _from_price(publication: Publication, zone: Zone) -> str:
    """Return the shortest term with its price: ``2 months — 633 ₸``."""
    prices = sorted((p for p in publication.prices if p.zone == zone), key=lambda p: p.term)
    return f"{term_short(prices[0].term)} — {format_tenge(prices[0].total)}" if prices else ""
