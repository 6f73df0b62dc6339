"""Selling subscriptions: posting, proof of payment, voiding."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.exc import IntegrityError

from desk_gui.db.tables import PaymentRow, SubscriptionFormRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.identifiers import clean_postal_index
from desk_gui.domain.office import Office
from desk_gui.domain.people import Person
from desk_gui.domain.refusals import Gathered, RefusedError
from desk_gui.domain.sale_forms import (
    Ordered,
    check_order,
    check_payment,
    forms_of_line,
    total_of,
)
from desk_gui.domain.sales import (
    LONGEST_ADDRESS,
    LONGEST_CHANNEL,
    LONGEST_NOTE,
    SETTLING,
    AlreadyReplaced,
    AlreadyVoided,
    NotVoided,
    PostedOnAnotherDay,
    ProofTwice,
    UnknownForm,
    check_proof,
    check_sale,
    check_void,
    clean_proof,
)
from desk_gui.domain.subscriptions import (
    FormId,
    PaymentId,
    Proof,
    Sale,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.domain.texts import clean_text
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.days import open_day
from desk_gui.services.journal import Journal
from desk_gui.services.orders import Listings, read_office, read_payer
from desk_gui.services.posting import Posting
from desk_gui.services.subscription_rows import read_forms, select_forms

_SUBSCRIPTIONS = frozenset({Topic.SUBSCRIPTIONS})
# Built once: a posting is the one thing a clerk waits for.
_KNOWN = select(PaymentRow.id).where(PaymentRow.uid == bindparam("uid"))
_FORMS = select_forms().order_by(SubscriptionFormRow.id)
_BY_UID = _FORMS.where(PaymentRow.uid == bindparam("uid"))
_BY_ID = _FORMS.where(SubscriptionFormRow.id == bindparam("id"))
_DAY = select(SubscriptionFormRow.day).where(SubscriptionFormRow.id == bindparam("id"))
_BY_PAYMENT = _FORMS.where(SubscriptionFormRow.payment_id == bindparam("payment"))


class SubscriptionService(Service):
    """The counter's posting of subscription forms.

    ``check_print`` refuses a form whose texts cannot be printed: that has to
    be known before a number is given.
    """

    def __init__(self, desk: Desk, check_print: Callable[[SubscriptionForm], None]) -> None:
        super().__init__(desk)
        self._check_print = check_print
        self._listings = Listings()

    @needs(Permission.SELL, open_day=True)
    def sell(self, sale: Sale) -> Outcome[tuple[SubscriptionForm, ...]]:
        """Post a sale: one payment, a numbered form per title and calendar year.

        A sale that was posted before (the same ``uid``) is not posted again:
        its forms come back.

        Raises:
            RefusedError: what is wrong, field by field; no number is used up.
        """
        try:
            return self._sell(sale)
        except IntegrityError:
            # Another desk posted the same sale in the same moment; or it is our mistake.
            with self._desk.database.read() as connection:
                posted = _posted(connection, sale.uid)
            if not posted:
                raise
            return Outcome(posted)

    @needs(Permission.SELL, open_day=True)
    def add_proof(self, payment_id: PaymentId, proof: Proof) -> Outcome[PaymentId]:
        """Put a paper on record that proves a payment; its forms may then count as paid.

        Raises:
            RefusedError: the paper cannot be taken, or is on record already.
        """
        with self._desk.post() as journal:
            connection, posting = journal.connection, _posting(journal)
            forms = read_forms(connection, _BY_PAYMENT, {"payment": payment_id})
            if not forms:
                raise RefusedError(UnknownForm(number=""))
            gathered = Gathered()
            proof = gathered.take(partial(clean_proof, proof), proof)
            gathered.add(*check_proof(proof, forms[0].method, journal.at.date()))
            if any((old.kind, old.number) == (proof.kind, proof.number) for old in forms[0].proofs):
                gathered.add(ProofTwice(field="proof"))
            gathered.raise_any()
            settles = proof.kind in SETTLING[forms[0].method]
            posting.proof(payment_id, proof, forms, settles=settles)
            return Outcome(payment_id, _SUBSCRIPTIONS)

    @needs(Permission.VOID, open_day=True)
    def void(
        self, form_id: FormId, reason: VoidReason, note: str = ""
    ) -> Outcome[SubscriptionForm]:
        """Void a spoilt form of today; its number stays in the book, never used again.

        Raises:
            RefusedError: ``AlreadyVoided``, ``PostedOnAnotherDay`` (a correcting
                document is made then), or the reason is not said.
        """
        with self._desk.post() as journal:
            connection, posting = journal.connection, _posting(journal)
            form = _form(connection, form_id)
            gathered = Gathered()
            note = gathered.take(lambda: clean_text(note, "note", LONGEST_NOTE), "")
            gathered.add(*check_void(reason, note))
            if form.void is not None:
                gathered.add(AlreadyVoided(number=form.number))
            day = connection.execute(_DAY, {"id": form_id}).scalar_one()
            if day != posting.day:
                gathered.add(PostedOnAnotherDay(number=form.number, day=day))
            gathered.raise_any()
            posting.void(form, reason, note)
            return Outcome(_form(connection, form_id), _SUBSCRIPTIONS)

    def _sell(self, sale: Sale) -> Outcome[tuple[SubscriptionForm, ...]]:
        with self._desk.post() as journal:
            connection = journal.connection
            if connection.execute(_KNOWN, {"uid": sale.uid}).first() is not None:
                return Outcome(_posted(connection, sale.uid))
            posting = _posting(journal)
            office = read_office(connection)
            subscriber = read_payer(connection, sale.subscriber_id, "subscriber")
            orders, sale = self._checked(connection, sale, subscriber, office, journal.at)
            _check_replaced(connection, sale.replaces)
            forms = [
                (ordered, form)
                for ordered in orders
                for form in forms_of_line(
                    sale, ordered, subscriber, office, journal.actor, journal.at
                )
            ]
            for _, form in forms:
                self._check_print(form)
            return Outcome(posting.sale(sale, total_of(orders, sale.zone), forms), _SUBSCRIPTIONS)

    def _checked(
        self,
        connection: Connection,
        sale: Sale,
        subscriber: Person,
        office: Office,
        now: datetime,
    ) -> tuple[Sequence[Ordered], Sale]:
        """Return what is ordered, and the sale in its plain form; or refuse with all reasons."""
        nothing: tuple[Ordered, ...] = ()
        gathered = Gathered()
        sale = _plain(sale, gathered)
        gathered.add(*check_sale(sale, now.date()))
        typed = sale.postal_index
        index = gathered.take(lambda: clean_postal_index(typed, office.country), typed)
        payer = subscriber
        if sale.payer_id is not None and sale.payer_id != subscriber.id:
            payer = read_payer(connection, sale.payer_id, "payer")
        orders = gathered.take(lambda: self._listings.orders(connection, sale.lines), nothing)
        gathered.add(*check_order(orders, sale.zone, office, now.date()))
        gathered.add(*check_payment(sale, total_of(orders, sale.zone), payer))
        gathered.raise_any()
        return orders, replace(sale, postal_index=index)


def _posting(journal: Journal) -> Posting:
    return Posting(journal, open_day(journal.connection, journal.at))


def _plain(sale: Sale, gathered: Gathered) -> Sale:
    """Return the sale with its free texts in their plain form; what cannot have one is gathered."""

    def text(name: str, limit: int) -> str:
        typed: str = getattr(sale, name)
        return gathered.take(lambda: clean_text(typed, name, limit), typed)

    return replace(
        sale,
        address=text("address", LONGEST_ADDRESS),
        channel_number=text("channel_number", LONGEST_CHANNEL),
        proofs=tuple(gathered.take(partial(clean_proof, each), each) for each in sale.proofs),
    )


def _check_replaced(connection: Connection, form_id: FormId | None) -> None:
    if form_id is None:
        return
    form = _form(connection, form_id)
    if form.void is None:
        raise RefusedError(NotVoided(number=form.number))
    if form.void.replaced_by:
        raise RefusedError(AlreadyReplaced(number=form.number))


def _posted(connection: Connection, uid: str) -> tuple[SubscriptionForm, ...]:
    return tuple(read_forms(connection, _BY_UID, {"uid": uid}))


def _form(connection: Connection, form_id: FormId) -> SubscriptionForm:
    found = read_forms(connection, _BY_ID, {"id": form_id})
    if not found:
        raise RefusedError(UnknownForm(number=""))
    return found[0]
