"""Who of a visit may get a plastic badge: everybody who is here and has none."""

from dataclasses import dataclass

from desk_gui.domain.visits import IN_HOUSE, LEAD, Visit, VisitLine


@dataclass(frozen=True, kw_only=True)
class Bearer:
    """Somebody who may get a plastic badge; without place and name one whom nobody named."""

    place: int | None
    name: str = ""


def bearers(visit: Visit) -> tuple[Bearer, ...]:
    """Return who of a visit that goes on has no plastic badge, the one it goes by first.

    Those whom nobody named come last, and once for all of them.
    """
    if visit.state not in IN_HOUSE:
        return ()
    details, held = visit.details, [badge.place for badge in visit.badges]
    named = [(LEAD, details.name, visit.lead_left_at)]
    named += [(place, each.name, each.left_at) for place, each in enumerate(details.members)]
    found = [
        Bearer(place=place, name=name)
        for place, name, left_at in named
        if left_at is None and place not in held
    ]
    if details.people - len(named) > held.count(None):
        found.append(Bearer(place=None))
    return tuple(found)


def lacks_badges(line: VisitLine) -> bool:
    """Tell whether somebody of the visit may get a plastic badge; of one that is over, none is out.

    It says of a line what ``bearers`` says of the visit.
    """
    out = len(line.badge_numbers)
    return out < line.people - line.gone if line.state in IN_HOUSE else not out
