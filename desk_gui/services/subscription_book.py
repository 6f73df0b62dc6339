"""Looking into the book of forms, and taking forms to paper."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import RowMapping, exists, func, select

from desk_gui.db.tables import (
    FormEventRow,
    FormPrintRow,
    FormVoidRow,
    PaymentProofRow,
    PaymentRow,
    SubscriptionFormRow,
)
from desk_gui.domain.actors import Permission
from desk_gui.domain.folding import fold
from desk_gui.domain.identifiers import complete_form_number, parse_form_number
from desk_gui.domain.money import Tiyn
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.domain.sales import LONGEST_NOTE, SETTLING, UnknownForm
from desk_gui.domain.subscriptions import (
    DaySums,
    Duplicate,
    DuplicateReason,
    FormEvent,
    FormId,
    PaymentMethod,
    PaymentSum,
    PrintedForm,
    SubscriptionForm,
)
from desk_gui.domain.texts import clean_text
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.journal import Journal
from desk_gui.services.orders import read_office
from desk_gui.services.posting import write_print
from desk_gui.services.subscription_rows import read_forms, select_forms

PAGE = 256
_LONGEST_TEXT = 400
"""Letters of a search; a longer text was pasted by mistake and is on no form."""
_PRINTED = frozenset({Topic.SUBSCRIPTIONS})
_SETTLED = (
    exists()
    .where(
        PaymentProofRow.payment_id == PaymentRow.id,
        PaymentProofRow.kind.in_({kind.value for kinds in SETTLING.values() for kind in kinds}),
    )
    .label("settled")
)


class SubscriptionBook(Service):
    """The book of posted forms."""

    @needs(Permission.READ_SUBSCRIPTIONS)
    def forms_on(
        self, day: date, text: str = "", before: FormId | None = None
    ) -> Outcome[list[SubscriptionForm]]:
        """Return a page of the day's forms, the latest first.

        ``text`` filters by words of number, title and subscriber; ``before``
        is the last form of the page above.
        """
        if len(text) > _LONGEST_TEXT:
            return Outcome([])
        query = select_forms().where(SubscriptionFormRow.day == day)
        for word in fold(text).split():
            query = query.where(SubscriptionFormRow.folded.contains(word, autoescape=True))
        if before is not None:
            query = query.where(SubscriptionFormRow.id < before)
        query = query.order_by(SubscriptionFormRow.id.desc()).limit(PAGE)
        with self._desk.database.read() as connection:
            return Outcome(read_forms(connection, query))

    @needs(Permission.READ_SUBSCRIPTIONS)
    def sums_on(self, day: date) -> Outcome[DaySums]:
        """Return what a day took in, by payment and by whether its proof is on record."""
        voided = exists().where(FormVoidRow.form_id == SubscriptionFormRow.id)
        of_day = select(PaymentRow.method, _SETTLED, SubscriptionFormRow.total).where(
            SubscriptionFormRow.payment_id == PaymentRow.id, SubscriptionFormRow.day == day
        )
        counted = of_day.where(~voided).subquery()
        method, settled, total = counted.c
        sums = select(method, settled, func.count(), func.sum(total)).group_by(method, settled)
        spoilt = select(func.count()).select_from(of_day.where(voided).subquery())
        with self._desk.database.read() as connection:
            rows = connection.execute(sums).all()
            return Outcome(
                DaySums(
                    sums=tuple(_to_sum(*row) for row in rows),
                    voided=connection.execute(spoilt).scalar_one(),
                )
            )

    @needs(Permission.READ_SUBSCRIPTIONS)
    def form(self, number: str) -> Outcome[SubscriptionForm]:
        """Return the form with this number, as printed, scanned or typed.

        Raises:
            RefusedError: the number is none, or no form has it.
        """
        full = str(parse_form_number(number))
        with self._desk.database.read() as connection:
            query = select_forms().where(SubscriptionFormRow.number == full)
            found = read_forms(connection, query)
        if not found:
            raise RefusedError(UnknownForm(field="number", number=full))
        return Outcome(found[0])

    @needs(Permission.READ_SUBSCRIPTIONS)
    def form_like(self, text: str) -> Outcome[SubscriptionForm | None]:
        """Return the form meant by a number, or by its end if it is one of this year's, or None."""
        with self._desk.database.read() as connection:
            try:
                index = read_office(connection).index
                number = str(complete_form_number(text, index, self._desk.now().year))
            except RefusedError:
                return Outcome(None)
            query = select_forms().where(SubscriptionFormRow.number == number)
            return Outcome(next(iter(read_forms(connection, query)), None))

    @needs(Permission.READ_SUBSCRIPTIONS)
    def forms_of(self, person: PersonId, limit: int = 10) -> Outcome[list[SubscriptionForm]]:
        """Return a subscriber's latest forms: what they had before."""
        query = select_forms().where(SubscriptionFormRow.subscriber_id == person)
        query = query.order_by(SubscriptionFormRow.id.desc()).limit(limit)
        with self._desk.database.read() as connection:
            return Outcome(read_forms(connection, query))

    @needs(Permission.READ_SUBSCRIPTIONS)
    def events_of(self, form: FormId) -> Outcome[list[FormEvent]]:
        """Return what happened to a form, in order."""
        columns = FormEventRow.__table__.c
        query = select(columns.kind, columns.at, columns.by, columns.reason)
        query = query.where(columns.form_id == form).order_by(columns.id)
        with self._desk.database.read() as connection:
            rows = connection.execute(query).mappings()
            return Outcome([FormEvent(**row) for row in rows])

    @needs(Permission.PRINT)
    def record_print(
        self,
        form_ids: Sequence[FormId],
        reason: DuplicateReason | None = None,
        note: str = "",
    ) -> Outcome[tuple[PrintedForm, ...]]:
        """Count a print of each form and return what goes to paper.

        The first print is the original, every later one a numbered duplicate.

        Raises:
            RefusedError: ``Missing`` reason for a duplicate, or an unknown form.
        """
        note = clean_text(note, "note", LONGEST_NOTE)
        with self._desk.post() as journal:
            query = select_forms().where(SubscriptionFormRow.id.in_(form_ids))
            forms = read_forms(journal.connection, query.order_by(SubscriptionFormRow.id))
            if len(forms) != len(set(form_ids)):
                raise RefusedError(UnknownForm(number=""))
            if reason is None and any(form.prints for form in forms):
                raise RefusedError(Missing(field="reason"))
            prints = tuple(_print_of(form, journal, reason, note) for form in forms)
            for printed in prints:
                write_print(journal, printed)
            return Outcome(prints, _PRINTED)

    @needs(Permission.PRINT)
    def printed(self, prints: Sequence[tuple[FormId, int]]) -> Outcome[tuple[PrintedForm, ...]]:
        """Return prints that were counted before, as they went to paper: to try again.

        Raises:
            RefusedError: there was no such print.
        """
        with self._desk.database.read() as connection:
            query = select_forms().where(SubscriptionFormRow.id.in_([form for form, _ in prints]))
            forms = {form.id: form for form in read_forms(connection, query)}
            query = select(*FormPrintRow.__table__.columns)
            rows = connection.execute(query.where(FormPrintRow.form_id.in_(list(forms)))).mappings()
            counted = {(row["form_id"], row["count"]): row for row in rows}
        if any(key not in counted for key in prints):
            raise RefusedError(UnknownForm(number=""))
        return Outcome(
            tuple(
                PrintedForm(form=forms[form_id], duplicate=_duplicate(counted[form_id, count]))
                for form_id, count in prints
            )
        )


def _to_sum(method: str, settled: bool, forms: int, total: int) -> PaymentSum:
    # PostgreSQL sums a bigint to a numeric.
    return PaymentSum(
        method=PaymentMethod(method), settled=bool(settled), forms=forms, total=Tiyn(int(total))
    )


def _print_of(
    form: SubscriptionForm, journal: Journal, reason: DuplicateReason | None, note: str
) -> PrintedForm:
    if reason is None or not form.prints:
        return PrintedForm(form=form)
    return PrintedForm(
        form=form,
        duplicate=Duplicate(
            count=form.prints, at=journal.at, reason=reason, note=note, by=journal.actor.name
        ),
    )


def _duplicate(row: RowMapping) -> Duplicate | None:
    if row["reason"] is None:
        return None
    return Duplicate(
        count=row["count"],
        at=row["at"],
        reason=DuplicateReason(row["reason"]),
        note=row["note"],
        by=row["by"],
    )
