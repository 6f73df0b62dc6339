"""What the fields of a PS-1 say: the record's values in the form's words."""

from desk_gui.domain.money import NBSP, Tiyn, format_tenge
from desk_gui.domain.subscriptions import Duplicate, Proof, SubscriptionForm, Void
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.ps1_definition import Ps1Definition
from desk_gui.reporting.words import sum_in_words

EMPTY = "—"
"""Stands in an empty field so that nothing can be added later."""


class Ps1Phrases:
    """Puts a form's values into the words of a definition."""

    def __init__(self, definition: Ps1Definition) -> None:
        self._options = definition.options
        self._phrases = definition.phrases
        self._words = definition.words

    def title(self, form: SubscriptionForm) -> str:
        """Return the publication's title, in quotation marks if it has none."""
        quoted = "«" in form.title or '"' in form.title or not self._options.quote_title
        return form.title if quoted else f"«{form.title}»"

    def accepted(self, form: SubscriptionForm) -> str:
        """Return when the form was posted."""
        return form.posted_at.strftime(self._phrases.time)

    def date(self, form: SubscriptionForm) -> str:
        """Return the day the form was posted."""
        return form.posted_at.strftime(self._phrases.date)

    def channel(self, form: SubscriptionForm) -> str:
        """Return who brought the subscription: «терезе / окно 2»."""
        return f"{self._words.channels[form.channel].joined()} {form.channel_number}".rstrip()

    def term(self, form: SubscriptionForm) -> str:
        """Return the paid months: «01–06.2027, 6 ай»."""
        template = self._phrases.term if form.months > 1 else self._phrases.one_month
        return template.format(
            first=form.first.month,
            last=form.last.month,
            year=form.first.year,
            months=form.months,
        )

    def payment(self, form: SubscriptionForm) -> str:
        """Return how it was paid."""
        return self._words.payments[form.method].joined()

    def distribution(self, form: SubscriptionForm) -> str:
        """Return the distribution system."""
        return self._words.distributions[form.distribution].joined()

    def price(self, form: SubscriptionForm) -> str:
        """Return how the price came about: «аудан / район · 1 × 1 900 ₸»."""
        return self._phrases.price.format(
            zone=self._words.zones[form.zone].joined(),
            sets=form.sets,
            price=format_tenge(form.price),
        )

    def proofs(self, form: SubscriptionForm) -> str:
        """Return the proofs of payment, or the sign of an empty field."""
        return "; ".join(map(self._proof, form.proofs)) or EMPTY

    def sum(self, form: SubscriptionForm, language: str) -> str:
        """Return the sum in words; ``language`` is kk or ru."""
        template = self._phrases.tenge.on_ps1(language)
        return sum_in_words(form.total, language, template)

    def void_reason(self, void: Void) -> str:
        """Return why a form was voided, with the note."""
        return _with_note(self._words.void_reasons[void.reason], void.note)

    def void_time(self, void: Void) -> str:
        """Return when a form was voided."""
        return void.at.strftime(self._phrases.time)

    def duplicate_reason(self, duplicate: Duplicate) -> str:
        """Return why a duplicate was given, with the note."""
        return _with_note(self._words.duplicate_reasons[duplicate.reason], duplicate.note)

    def duplicate_time(self, duplicate: Duplicate) -> str:
        """Return when a duplicate was given."""
        return duplicate.at.strftime(self._phrases.time)

    def _proof(self, proof: Proof) -> str:
        return self._phrases.proof.format(
            kind=self._words.proofs[proof.kind].joined(),
            number=proof.number,
            date=proof.date.strftime(self._phrases.date),
        ).replace("№ ", f"№{NBSP}")


def amount(value: Tiyn | None) -> str:
    """Return a sum with its sign, or the sign of an empty field."""
    return EMPTY if value is None else format_tenge(value)


def _with_note(reason: Pair, note: str) -> str:
    return f"{reason.joined()}: {note}" if note else reason.joined()
