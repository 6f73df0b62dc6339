"""The sale, worked by keys through the real widgets and the real services."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from desk_gui.db.tables import PriceRow
from desk_gui.domain.audit import Purpose
from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Language
from desk_gui.domain.money import tenge
from desk_gui.domain.subscriptions import Channel, FormState, PaymentMethod
from desk_gui.services.access import Desk
from desk_gui.views.language import speak
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.views.subscriptions.sale_page import SalePage
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.theme import look
from tests.gui.counters import NAME, Counter, counter
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, focus, press
from tests.gui.panels import in_front, opened
from tests.runners import InlineRunner

__all__ = ["counter"]

PRINT = CTRL | SHIFT


@pytest.fixture
def page(qtbot: QtBot, counter: Counter) -> Iterator[SubscriptionsPage]:
    page = in_front(qtbot, SubscriptionsPage(counter.desk), (978, 616))
    page.begin_sale()
    yield page
    assert look().elided == set()


@pytest.fixture
def sale(page: SubscriptionsPage) -> SalePage:
    return page.sale


def order(index: str, digit: Qt.Key) -> None:
    enter(index, ENTER)
    press(digit)


def sell_a_year() -> None:
    """Type a whole sale up to the payment: a known subscriber, a title, twelve months."""
    enter("нұрл", ENTER)
    order("75384", Qt.Key.Key_4)


def test_a_sale_by_keys_is_posted_and_printed(sale: SalePage, counter: Counter) -> None:
    sell_a_year()
    press(ENTER)
    press(ENTER)
    enter("10 000")
    press(ENTER, PRINT)
    (form,) = counter.forms()
    assert (form.subscriber, form.months, form.total) == ("Нұрланова Әсел", 12, tenge(3801))
    assert (form.zone, form.postal_index, form.prints) == (Zone.DISTRICT, "040812", 1)
    (document,) = counter.sent
    assert (document.title, document.reference) == (form.number, f"{form.id}:0")
    said = sale.form.confirmation.sentence.text().replace("\u00a0", " ")
    assert said == f"{form.number} posted 12:00 · 3 801 ₸ · change 6 199 ₸"


def test_the_form_is_cleared_for_the_next_visitor(sale: SalePage) -> None:
    sell_a_year()
    press(ENTER, CTRL)
    assert focus() is sale.form.subscriber.name
    draft = sale.form.draft()
    assert (draft.subscriber.name, draft.subscriber.address, draft.lines) == ("", "", ())
    assert sale.form.confirmation.isVisible()


def test_saving_without_printing_prints_nothing(sale: SalePage, counter: Counter) -> None:
    sell_a_year()
    press(ENTER, CTRL)
    assert len(counter.forms()) == 1
    assert not counter.sent


def test_pressed_twice_is_posted_once(
    sale: SalePage, counter: Counter, runner: InlineRunner
) -> None:
    sell_a_year()
    runner.hold = True
    press(ENTER, PRINT)
    press(ENTER, PRINT)
    press(ENTER, CTRL)
    assert not sale.form.payment.pay.isEnabled()
    runner.release()
    assert len(counter.forms()) == 1
    assert sale.form.payment.pay.isEnabled()


def test_someone_new_is_written_down_in_place(sale: SalePage, counter: Counter) -> None:
    enter("Сериков Болат Ұланұлы", ENTER)
    enter("8 701 555 01 48", ENTER)
    enter("040 812", ENTER)
    enter("Абай көшесі, 3", ENTER)
    press(Qt.Key.Key_I, ALT)
    order("75384", Qt.Key.Key_1)
    press(ENTER, CTRL)
    (form,) = counter.forms()
    person = counter.people.person(form.subscriber_id, Purpose.ENQUIRY).value
    assert person is not None
    assert (person.details.family_name, person.details.given_name) == ("Сериков", "Болат")
    assert person.details.phones[0].e164 == "+77015550148"
    assert (form.postal_index, form.address) == ("040812", "Абай көшесі, 3")


def change_contacts(phone: str, address: str) -> None:
    """Take a known subscriber, type another phone and address, and post."""
    enter("нұрл", ENTER)
    for letter, text in ((Qt.Key.Key_S, phone), (Qt.Key.Key_A, address)):
        press(letter, ALT)
        press(Qt.Key.Key_Tab)
        focus().selectAll()  # type: ignore[attr-defined]
        enter(text)
    press(Qt.Key.Key_I, ALT)
    order("75384", Qt.Key.Key_1)
    press(ENTER, CTRL)


def test_a_new_phone_and_address_of_someone_known_are_added_to_the_record(
    sale: SalePage, counter: Counter
) -> None:
    change_contacts("8 701 555 99 99", "Достық көшесі, 7")
    person = counter.people.person(counter.person.id, Purpose.ENQUIRY).value
    assert person is not None
    assert [p.e164 for p in person.details.phones] == ["+77015550147", "+77015559999"]
    texts = [address.text for address in person.details.addresses]
    assert texts == ["Абай көшесі, 14", "Достық көшесі, 7"]
    assert "record updated" in sale.form.confirmation.sentence.text()


def test_what_is_on_record_already_changes_nothing_there(sale: SalePage, counter: Counter) -> None:
    change_contacts("7015550147", "абай  көшесі, 14")
    assert counter.people.person(counter.person.id, Purpose.ENQUIRY).value == counter.person
    assert "record" not in sale.form.confirmation.sentence.text()


def test_a_record_changed_meanwhile_does_not_hold_the_sale_up(
    sale: SalePage, counter: Counter
) -> None:
    enter("нұрл", ENTER)
    known = counter.person
    counter.people.change(known.id, known.version, replace(known.details, note="VIP"))
    press(Qt.Key.Key_S, ALT)
    press(Qt.Key.Key_Tab)
    enter("0")
    press(Qt.Key.Key_I, ALT)
    order("75384", Qt.Key.Key_1)
    press(ENTER, CTRL)
    assert len(counter.forms()) == 1
    assert "phone or address not on record" in sale.form.confirmation.sentence.text()
    person = counter.people.person(known.id, Purpose.ENQUIRY).value
    assert person is not None
    assert (person.details.note, person.details.phones) == ("VIP", known.details.phones)


def test_what_is_derived_is_said_in_the_new_language(qtbot: QtBot, sale: SalePage) -> None:
    sell_a_year()
    press(Qt.Key.Key_G, ALT)
    enter("abc")
    press(ENTER, PRINT)
    try:
        speak(Language.HU)
        qtbot.waitUntil(lambda: not sale.form.payment.message.isVisible())
        assert sale.form.subscriber.who.message.text() != "nothing so far"
        assert "magazine" not in sale.form.titles.found.currentIndex().data()
    finally:
        speak(Language.EN)


def test_ctrl_n_makes_someone_new_of_a_name_others_have_too(
    sale: SalePage, counter: Counter
) -> None:
    enter("Нұрланова Әсел")
    press(Qt.Key.Key_N, CTRL)
    enter("", ENTER)
    assert sale.form.subscriber.search.person is None
    assert sale.form.subscriber.phone.hasFocus() or sale.form.subscriber.index.hasFocus()


def test_no_one_goes_on_record_with_a_refused_sale(sale: SalePage, counter: Counter) -> None:
    enter("Сериков Болат", ENTER)
    press(Qt.Key.Key_I, ALT)
    order("75384", Qt.Key.Key_1)
    press(ENTER, CTRL)
    assert sale.form.subscriber.where.error() == "Please fill this in."
    assert sale.form.subscriber.address.hasFocus()
    assert counter.people.search("Сериков").value == []
    assert sale.form.subscriber.name.text() == "Сериков Болат"


REFUSED = [
    ("nobody", "", "Please fill this in."),
    ("nothing", "нұрл", "Find a title and choose its term first."),
]


@pytest.mark.parametrize(("_what", "name", "said"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_missing_is_said_under_its_field(
    sale: SalePage, counter: Counter, _what: str, name: str, said: str
) -> None:
    if name:
        enter(name, ENTER)
    press(ENTER, CTRL)
    form = sale.form
    assert said in {form.subscriber.who.error(), form.titles.found.sentence()}
    assert focus() in {form.subscriber.name, form.titles.title}
    assert counter.forms() == []


def test_too_little_cash_is_refused_and_nothing_typed_is_lost(
    sale: SalePage, counter: Counter
) -> None:
    sell_a_year()
    press(Qt.Key.Key_G, ALT)
    enter("3 000")
    press(ENTER, PRINT)
    form = sale.form
    assert form.payment.message.text().replace("\u00a0", " ") == "801 ₸ more is needed."
    assert form.payment.given.hasFocus()
    assert (form.subscriber.name.text(), len(form.draft().lines)) == ("Нұрланова Әсел", 1)
    assert counter.forms() == []


def test_an_amount_that_is_none_is_said(sale: SalePage, counter: Counter) -> None:
    sell_a_year()
    for text in ("много", "-5", "1e3", "9" * 40):
        press(Qt.Key.Key_G, ALT)
        focus().selectAll()  # type: ignore[attr-defined]
        enter(text)
        assert not sale.form.payment.message.isVisible(), text
        press(ENTER, PRINT)
        said = sale.form.payment.message
        assert said.isVisible(), text
        assert said.text() == "Type an amount, for example 10 000."
        assert counter.forms() == []


def test_an_unknown_form_of_index_is_said_when_leaving_it(sale: SalePage) -> None:
    enter("нұрл", ENTER)
    press(Qt.Key.Key_A, ALT)
    focus().selectAll()  # type: ignore[attr-defined]
    enter("12 34", Qt.Key.Key_Tab)
    assert sale.form.subscriber.where.error()
    assert sale.form.subscriber.index.is_wrong()


def test_the_price_follows_the_zone(sale: SalePage) -> None:
    sell_a_year()
    sale.form.subscriber.zone.setFocus()
    press(Qt.Key.Key_Left)
    assert sale.form.draft().total == tenge(3775)
    assert "3\u00a0775" in sale.form.payment.total.text()
    assert "chosen by hand" in sale.form.subscriber.where.message.text()


def test_several_titles_are_one_payment(sale: SalePage, counter: Counter) -> None:
    sell_a_year()
    press(Qt.Key.Key_T, ALT)
    order("64120", Qt.Key.Key_3)
    assert sale.form.draft().total == tenge(3801 + 1900)
    press(ENTER, PRINT)
    forms = counter.forms()
    assert len({form.payment_id for form in forms}) == 1
    assert [form.publication_index for form in forms] == ["64120", "75384"]
    assert len(counter.sent) == 1


def test_a_term_over_new_year_is_two_forms(sale: SalePage, counter: Counter) -> None:
    enter("нұрл", ENTER)
    enter("75384", ENTER)
    months = sale.form.titles.first
    months.setFocus()
    for _ in range(6):
        press(Qt.Key.Key_Down)
    press(ENTER)
    press(Qt.Key.Key_4)
    assert "2 forms, one a year" in sale.form.titles.long.message.text()
    assert "form 1 of 2" in sale.paper.header.title.text()
    press(ENTER, CTRL)
    assert [form.months for form in counter.forms()] == [6, 6]


def test_only_terms_inside_the_catalogue_are_offered(sale: SalePage) -> None:
    enter("нұрл", ENTER)
    enter("75384", ENTER)
    months = sale.form.titles.first
    months.setFocus()
    press(Qt.Key.Key_End)
    assert [card.offer.months for card in sale.form.titles.terms.cards()] == [2]


def test_lines_can_be_taken_up_again_and_removed(sale: SalePage) -> None:
    sell_a_year()
    press(Qt.Key.Key_T, ALT)
    order("64120", Qt.Key.Key_3)
    basket = sale.form.basket
    basket.setFocus()
    basket.setCurrentIndex(basket.lines.index(0, 0))
    press(ENTER)
    press(Qt.Key.Key_1)
    assert [line.term for line in sale.form.draft().lines] == [2, 6]
    basket.setFocus()
    basket.setCurrentIndex(basket.lines.index(1, 0))
    press(Qt.Key.Key_Delete)
    assert [line.term for line in sale.form.draft().lines] == [2]


def test_an_invoice_asks_for_a_payer_with_a_bin(
    qtbot: QtBot, sale: SalePage, counter: Counter
) -> None:
    sell_a_year()
    press(Qt.Key.Key_V, ALT)
    qtbot.waitUntil(lambda: sale.form.draft().payment.method is PaymentMethod.INVOICE)
    press(ENTER, CTRL)
    assert "needs a payer with a BIN" in sale.form.payer.payer.error()
    assert sale.form.payer.name.hasFocus()
    enter("Үміт", ENTER)
    press(ENTER, CTRL)
    (form,) = counter.forms()
    assert (form.method, form.state) == (PaymentMethod.INVOICE, FormState.INVOICED)


def test_a_receipt_named_at_once_makes_the_form_paid(sale: SalePage, counter: Counter) -> None:
    sell_a_year()
    sale.paper.checks.proof.number.setFocus()
    enter("0004127")
    press(ENTER, CTRL)
    (form,) = counter.forms()
    assert form.state is FormState.PAID
    assert form.proofs[0].number == "0004127"


def test_a_postman_has_a_number(qtbot: QtBot, sale: SalePage, counter: Counter) -> None:
    sell_a_year()
    press(Qt.Key.Key_Y, ALT)
    qtbot.waitUntil(sale.form.payer.shown)
    press(Qt.Key.Key_B, ALT)
    press(Qt.Key.Key_Right)
    press(ENTER)
    enter("04")
    press(ENTER, CTRL)
    (form,) = counter.forms()
    assert (form.channel, form.channel_number) == (Channel.POSTMAN, "04")


def test_what_they_had_before_is_said_and_proposed(sale: SalePage) -> None:
    sell_a_year()
    press(ENTER, CTRL)
    enter("нұрл", ENTER)
    assert "75384" in sale.form.subscriber.who.message.text()
    enter("75384", ENTER)
    assert sale.form.titles.terms.months() == 12


def test_esc_goes_back_and_keeps_what_was_typed(page: SubscriptionsPage) -> None:
    sell_a_year()
    press(Qt.Key.Key_Escape)
    assert not page.selling()
    page.begin_sale()
    assert page.sale.form.subscriber.name.text() == "Нұрланова Әсел"
    assert len(page.sale.form.draft().lines) == 1


def test_esc_closes_what_was_found_first(page: SubscriptionsPage) -> None:
    enter("нұрл")
    press(Qt.Key.Key_Escape)
    assert page.selling()
    assert not page.sale.form.subscriber.search.box.isVisible()


def test_the_preview_tints_what_changed(qtbot: QtBot, sale: SalePage) -> None:
    sell_a_year()
    # What changed is told against the sheet that was there before.
    qtbot.waitUntil(lambda: sale.paper.preview._form is not None)
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: bool(sale.paper.preview.tints()))
    assert len(sale.paper.preview.tints()) == 4, "two month grids, the sum, the price rows"


def test_a_name_too_long_for_the_form_is_said_before_posting(
    qtbot: QtBot, sale: SalePage, counter: Counter
) -> None:
    enter("нұрл", ENTER)
    order("75384", Qt.Key.Key_4)
    sale.form.subscriber.address.setFocus()
    enter("Ыбырай Алтынсарин көшесі " * 12)
    checks = sale.paper.checks.lines
    qtbot.waitUntil(lambda: checks[1].text.text().startswith("Too long for the form"))
    press(ENTER, PRINT)
    assert sale.form.subscriber.where.error().startswith("Too long for the form")
    assert counter.forms() == []


HOSTILE = [
    "<b>x</b><img src=/etc/passwd>",
    "\u202e\u200fabc",
    "=1+1;DROP",
    "x" * 5_000,
    "&&& %n {0}",
]


def test_hostile_text_in_every_field_harms_nothing(sale: SalePage) -> None:
    form = sale.form
    fields = (form.subscriber.phone, form.subscriber.index, form.subscriber.address,
              form.titles.title, form.payment.given, form.proof.number,
              form.subscriber.name)  # fmt: skip
    for text in HOSTILE:
        form.clear()
        for field in fields:
            field.setFocus()
            field.insert(text)
            field.textEdited.emit(field.text())
        press(ENTER, PRINT)
        assert form.subscriber.name.text().startswith(text[:3])
    look().elided.clear()


def test_every_field_has_a_name_and_letters_are_used_once(sale: SalePage) -> None:
    form = sale.form
    form.set_payer_shown(True)
    for stop in form._stops():
        assert stop.accessibleName() or getattr(stop, "text", str)(), stop
    rows = [row.label.text() for row in form.form.rows()]
    others = [piece.text() for piece in form.payment.method.pieces()]
    texts = [*rows, *others, form.more.text(), form.payment.given_label.text(),
             form.proof.label.text()]  # fmt: skip
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)) >= 11
    assert "t" not in letters, "Alt+T is another title"


def test_the_name_stays_plain(sale: SalePage) -> None:
    enter("нұрл", ENTER)
    assert NAME.startswith(sale.form.subscriber.name.text())


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("english_again")
def test_another_language_loses_nothing_typed(page: SubscriptionsPage) -> None:
    sell_a_year()
    before = page.sale.form.draft()
    QLocale.setDefault(QLocale("kk"))
    page.retranslate()
    assert page.sale.form.draft() == before
    assert "2027 жылғы қаңтар – желтоқсан" in page.sale.form.titles.long.message.text()


def test_a_sale_is_dropped_only_when_asked_twice(qtbot: QtBot, sale: SalePage) -> None:
    sell_a_year()
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    opened(qtbot, MessageBox)
    press(Qt.Key.Key_Space)
    assert len(sale.form.draft().lines) == 1
    sale.drop()
    opened(qtbot, MessageBox)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert sale.form.draft().lines == ()


def test_a_zone_without_a_price_is_said(sale: SalePage, sqlite_desk: Desk) -> None:
    with sqlite_desk.database.write() as session:
        session.execute(delete(PriceRow).where(PriceRow.zone == "city"))
    sell_a_year()
    sale.form.subscriber.zone.setFocus()
    press(Qt.Key.Key_Left)
    assert sale.form.titles.terms.cards() == []
    assert "can be ordered" in sale.form.titles.long.message.text()
    press(ENTER, CTRL)
    assert sale.form.titles.long.error().startswith("75384: no price for 12 months")
