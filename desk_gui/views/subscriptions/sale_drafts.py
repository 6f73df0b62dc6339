"""A sale that is not posted yet, kept as it stands on the screen and taken up again.

What was typed comes back at once; who and which titles are meant is read
anew, for a record or a price may be another by then, or gone: that is said,
and the words stay.
"""

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.catalogue import PublicationHit, Zone
from desk_gui.domain.months import Month
from desk_gui.domain.people import PersonId
from desk_gui.domain.subscriptions import Channel, FormId, PaymentMethod, ProofKind
from desk_gui.services.changes import Outcome
from desk_gui.views.sentences import sentences
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import DraftLine
from desk_gui.views.subscriptions.person_search import KnownPerson, read_person
from desk_gui.views.subscriptions.sale_form import SaleForm

_HITS = 30


class Known(NamedTuple):
    """What the office's records say now of what a draft names."""

    subscriber: KnownPerson | None
    payer: KnownPerson | None
    titles: dict[str, PublicationHit]


class SaleWork(QObject):
    """The sale form's unfinished work.

    Signals:
        draft_changed: Something of the sale is another now.
        draft_left: The clerk goes back; what was typed goes to the shelf.
    """

    draft_changed = Signal()
    draft_left = Signal()
    draft_kind = "sale"

    def __init__(self, place: QWidget, form: SaleForm, desk: SaleDesk) -> None:
        """``place`` is where all of the sale stands, the paper of its payment too."""
        super().__init__(place)
        self._place, self._form, self._desk = place, form, desk
        self._taking: dict[str, Any] | None = None
        """What is being taken up while the records are read: it is not lost meanwhile."""
        form.changed.connect(self.draft_changed)

    def draft_content(self) -> dict[str, Any] | None:
        """Return all that was typed and chosen."""
        if self._taking is not None:
            return self._taking
        return _content(self._form) if self._form.is_begun() else None

    def draft_title(self) -> str:
        """Return the subscriber's name, or the first title."""
        form = self._form
        titles = [line.hit.publication.title for line in form.orders.lines]
        texts = (form.subscriber.name.text(), *titles, form.titles.title.text())
        return next((text for text in texts if text.strip()), "")

    def draft_widget(self) -> QWidget:
        """Return the form with the paper beside it."""
        return self._place

    def clear_draft(self) -> None:
        """Be ready for the next visitor."""
        self._taking = None
        self._form.clear()

    def take_draft(self, content: dict[str, Any]) -> None:
        """Show what was typed, and read who and what is meant."""
        # Told once: the preview follows every change.
        with QSignalBlocker(self._form):
            self._form.clear()
            _fill_words(self._form, content)
        self._taking = content
        self._form.changed.emit()
        read = partial(_read_known, self._desk, content)
        self._desk.runner.ask(self, read, self._on_known, self._on_unread, key="draft")

    def _on_unread(self, error: Exception) -> None:
        """Put it back on the shelf: half of it in the form would be worse."""
        self.draft_left.emit()
        if self._desk.runner.refused(error):
            self._form.payment.show_error(sentences(error.refusals), self._form.subscriber.name)

    def _on_known(self, known: Known) -> None:
        content, self._taking = self._taking, None
        if content is None:
            return
        with QSignalBlocker(self._form):
            _fill_people(self._form, content, known)
            _fill_lines(self._form, content, known.titles)
            _fill_line_in_work(self._form, content, known.titles)
        self._form.follow()
        self._form.changed.emit()
        said = self._sayings(content, known)
        if said:
            self._form.payment.show_error(said[0], self._form.subscriber.name)

    def _sayings(self, content: dict[str, Any], known: Known) -> list[str]:
        """Return what is not as it was when this was typed, the gravest first."""
        gone = _gone(content, known.titles)
        sayings = [self.tr("{title} is not on sale any more.").format(title=t) for t in gone]
        if content["person"] is not None and known.subscriber is None:
            sayings.append(self.tr("The subscriber is not on record any more."))
        elif known.subscriber and known.subscriber.person.version != content["person_version"]:
            sayings.append(self.tr("The subscriber's record was changed meanwhile."))
        if content["payer"] is not None and known.payer is None:
            sayings.append(self.tr("The payer is not on record any more."))
        if not gone and self._form.titles.first.currentData() not in _months(content):
            sayings.append(self.tr("The first month is another than when this was typed."))
        elif not gone and self._form.draft().total != content["total"]:
            sayings.append(self.tr("The price is another than when this was typed."))
        return sayings


def _content(form: SaleForm) -> dict[str, Any]:
    draft, subscriber, payer, titles = form.draft(), form.subscriber, form.payer, form.titles
    person, hit, first = subscriber.search.person, titles.hit(), titles.first.currentData()
    return {
        "uid": draft.uid,
        "replaces": draft.replaces,
        "name": subscriber.name.text(),
        "phone": subscriber.phone.text(),
        "index": subscriber.index.text(),
        "address": subscriber.address.text(),
        "zone": subscriber.zone.value().value,
        "person": person.id if person else None,
        "person_version": person.version if person else None,
        "new": subscriber.search.is_new,
        "payer": draft.payer.id if draft.payer else None,
        "payer_name": payer.name.text(),
        "payer_shown": payer.shown(),
        "channel": draft.channel.value,
        "number": payer.number.text(),
        "lines": [_line(line) for line in draft.lines],
        "at": form.orders.at,
        "listed": form.orders.listed,
        "title": titles.title.text(),
        "hit": hit.publication.index if hit else None,
        "first": list(first) if first else None,
        "term": titles.terms.months(),
        "sets": titles.sets.value(),
        "method": draft.payment.method.value,
        "given": form.payment.given.text(),
        "proof": form.proof.value().value,
        "proof_number": form.proof.number.text(),
        "total": draft.total,
    }


def _line(line: DraftLine) -> dict[str, Any]:
    publication = line.hit.publication
    return {
        "index": publication.index,
        "title": publication.title,
        "first": list(line.first),
        "term": line.term,
        "sets": line.sets,
    }


def _read_known(desk: SaleDesk, content: dict[str, Any]) -> Outcome[Known]:
    """Read what a draft names; on a worker thread."""
    today = desk.now().date()
    indexes = {line["index"] for line in content["lines"]} | {content["hit"]} - {None}
    titles = {}
    for index in sorted(indexes):
        for hit in desk.catalogue.search(index, today, _HITS).value:
            if hit.publication.index == index:
                titles[index] = hit
    return Outcome(Known(_person(desk, content["person"]), _person(desk, content["payer"]), titles))


def _person(desk: SaleDesk, person: int | None) -> KnownPerson | None:
    return read_person(desk, PersonId(person)).value if person is not None else None


def _fill_words(form: SaleForm, content: dict[str, Any]) -> None:
    """Show the words typed; none of them is known yet."""
    form.resume(
        content["uid"], None if content["replaces"] is None else FormId(content["replaces"])
    )
    subscriber, payer, payment = form.subscriber, form.payer, form.payment
    subscriber.name.setText(content["name"])
    subscriber.phone.setText(content["phone"])
    subscriber.fill_address(content["index"], content["address"], Zone(content["zone"]))
    if content["new"]:
        subscriber.mark_new()
    payer.resume(Channel(content["channel"]), content["number"], content["payer_name"])
    form.set_payer_shown(content["payer_shown"])
    form.titles.title.setText(content["title"])
    form.titles.sets.setValue(content["sets"])
    payment.choose(PaymentMethod(content["method"]), content["given"])
    form.follow()
    form.proof.choose(ProofKind(content["proof"]), content["proof_number"])


def _fill_people(form: SaleForm, content: dict[str, Any], known: Known) -> None:
    subscriber = form.subscriber
    if known.subscriber is not None:
        subscriber.fill(known.subscriber)
        subscriber.phone.setText(content["phone"])
        subscriber.fill_address(content["index"], content["address"], Zone(content["zone"]))
    if known.payer is not None:
        form.payer.search.take(known.payer)


def _fill_lines(form: SaleForm, content: dict[str, Any], titles: dict[str, PublicationHit]) -> None:
    """Put the basket together again, without what is not on sale any more."""
    lines = [
        DraftLine(
            hit=titles[line["index"]],
            first=Month(*line["first"]),
            term=line["term"],
            sets=line["sets"],
        )
        for line in content["lines"]
        if line["index"] in titles
    ]
    whole = len(lines) == len(content["lines"])
    listed = content["listed"] and whole
    form.orders.resume(lines, content["at"] if whole else len(lines), listed=listed)


def _gone(content: dict[str, Any], titles: dict[str, PublicationHit]) -> list[str]:
    """Return the titles that are not on sale any more."""
    named = [(line["index"], line["title"]) for line in content["lines"]]
    named += [(content["hit"], content["title"])] if content["hit"] else []
    return list(dict.fromkeys(title for index, title in named if index not in titles))


def _months(content: dict[str, Any]) -> list[tuple[int, ...] | None]:
    """Return what the first month may be: what it was, or nothing where no title was taken."""
    return [tuple(content["first"])] if content["first"] else [None]


def _fill_line_in_work(
    form: SaleForm, content: dict[str, Any], titles: dict[str, PublicationHit]
) -> None:
    hit = titles.get(content["hit"])
    if hit is not None and (form.orders.listed or content["term"] is None):
        first = Month(*content["first"]) if content["first"] else None
        form.titles.take(hit, content["term"], content["sets"], first)
    elif content["hit"] is None and content["title"]:
        form.titles.search(content["title"])
