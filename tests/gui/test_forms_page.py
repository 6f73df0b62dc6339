"""The day's forms: finding one, printing, proving, voiding and selling again, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk_gui.domain.catalogue import PublicationId, Zone
from desk_gui.domain.months import Month
from desk_gui.domain.subscriptions import (
    FormState,
    OrderLine,
    PaymentMethod,
    Sale,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.services.access import Desk
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.rows import Row
from desk_gui.widgets.theme import look
from tests.gui.counters import Counter
from tests.gui.hands import CTRL, ENTER, SHIFT, enter, press
from tests.gui.panels import all_rows, back_in, in_front, opened
from tests.runners import InlineRunner


@pytest.fixture
def counter(sqlite_desk: Desk, runner: InlineRunner, tmp_path: Path) -> Counter:
    counter = Counter(sqlite_desk, runner, tmp_path)
    sell(counter, counter.magazine, 12)
    sell(counter, counter.newspaper, 6)
    return counter


@pytest.fixture
def page(qtbot: QtBot, counter: Counter) -> Iterator[SubscriptionsPage]:
    page = in_front(qtbot, SubscriptionsPage(counter.desk), (978, 616))
    page.on_shown()
    yield page
    assert look().elided == set()


def sell(
    counter: Counter,
    publication: PublicationId,
    term: int,
    method: PaymentMethod = PaymentMethod.CASH,
) -> SubscriptionForm:
    line = OrderLine(publication_id=publication, first=Month(2027, 1), term=term)
    sale = Sale(
        uid=f"{publication}-{term}-{method}",
        subscriber_id=counter.firm.id,
        postal_index="040812",
        address="Абай көшесі, 14",
        zone=Zone.DISTRICT,
        lines=(line,),
        method=method,
    )
    return counter.desk.subscriptions.sell(sale).value[0]


def shown(page: SubscriptionsPage) -> list[str]:
    found = all_rows(page.forms.list.list.row_model)
    return [row.code for row in found if isinstance(row, Row)]


def test_the_latest_form_comes_first_and_has_the_focus(page: SubscriptionsPage) -> None:
    assert [code.partition("-")[0] for code in shown(page)] == ["000002", "000001"]
    assert page.forms.list.list.hasFocus()
    assert page.forms.record.header.title.text().startswith("020103-26-000002")


def test_typing_in_the_list_searches(page: SubscriptionsPage) -> None:
    enter("75384")
    assert [code.partition("-")[0] for code in shown(page)] == ["000001"]
    press(Qt.Key.Key_Down)
    assert page.forms.list.list.hasFocus()


def test_esc_shows_the_whole_of_today_again(page: SubscriptionsPage) -> None:
    enter("75384")
    page.forms.list.day.setDate(page.forms.list.day.date().addDays(-1))
    press(Qt.Key.Key_Escape)
    assert len(shown(page)) == 2


def test_enter_shows_the_form(page: SubscriptionsPage, counter: Counter) -> None:
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert counter.previewed == [counter.forms()[-1]]


def test_the_list_stands_at_the_form_that_was_posted_last(
    page: SubscriptionsPage, counter: Counter
) -> None:
    enter("64120")
    page.begin_sale()
    enter("үміт", ENTER)
    enter("75384", ENTER)
    press(Qt.Key.Key_1)
    press(ENTER, CTRL)
    press(Qt.Key.Key_Escape)
    assert len(shown(page)) == 3
    assert page.forms.list.form() == counter.forms()[0]


def test_all_times_are_by_the_clock_that_hung_in_the_office(page: SubscriptionsPage) -> None:
    said = [label.text() for label in page.forms.record.findChildren(PlainLabel)]
    accepted = said[said.index("Accepted") + 1]
    assert "12:00" in accepted
    assert "18/11/2026 12:00" in said


def test_a_day_without_forms_says_what_to_do(page: SubscriptionsPage) -> None:
    page.forms.list.day.setDate(page.forms.list.day.date().addDays(-1))
    assert shown(page) == []
    assert "F5" in page.forms.list.empty.text()
    assert not page.forms.print_action.isEnabled()


def test_sums_by_payment_stand_at_the_foot(page: SubscriptionsPage, counter: Counter) -> None:
    form = sell(counter, counter.magazine, 2, PaymentMethod.INVOICE)
    counter.desk.subscriptions.void(counter.forms()[-1].id, VoidReason.SPOILT_BLANK)
    page.forms.list.reload()
    said = page.forms.list.sums.spoken().replace("\u00a0", " ")
    assert said == ("Cash 1 900 ₸; Card 0 ₸; Invoices 0 ₸; Unpaid 633 ₸; Total 2 533 ₸; Voided 1")
    assert form.state is FormState.INVOICED


def test_the_original_is_printed_without_a_question(
    page: SubscriptionsPage, counter: Counter
) -> None:
    press(Qt.Key.Key_P, CTRL)
    assert [document.reference for document in counter.sent] == ["2:0"]
    assert "sent to the printer" in page.confirmation.sentence.text()


def test_a_second_print_is_a_duplicate_with_a_reason(
    qtbot: QtBot, page: SubscriptionsPage, counter: Counter
) -> None:
    press(Qt.Key.Key_P, CTRL)
    press(Qt.Key.Key_P, CTRL)
    opened(qtbot, QDialog)
    press(Qt.Key.Key_Down)
    press(ENTER, CTRL)
    assert counter.sent[-1].reference == "2:1"
    (printed,) = counter.book.printed([(counter.forms()[0].id, 1)]).value
    assert printed.duplicate is not None
    assert printed.duplicate.reason.value == "spoilt_print"


def test_a_form_is_voided_with_a_reason(
    qtbot: QtBot, page: SubscriptionsPage, counter: Counter
) -> None:
    press(Qt.Key.Key_Delete, CTRL)
    opened(qtbot, QDialog)
    press(Qt.Key.Key_End)
    press(ENTER, CTRL)
    note = QApplication.focusWidget()
    assert counter.forms()[0].void is None, "another reason has to be said"
    assert note is not None
    enter("Оператордың қатесі")
    press(ENTER, CTRL)
    void = counter.forms()[0].void
    assert void is not None
    assert (void.reason, void.note) == (VoidReason.OTHER, "Оператордың қатесі")


def test_a_voided_form_is_sold_again_as_it_was(
    qtbot: QtBot, page: SubscriptionsPage, counter: Counter
) -> None:
    press(Qt.Key.Key_Delete, CTRL)
    opened(qtbot, QDialog)
    press(ENTER, CTRL)
    opened(qtbot, MessageBox)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(page.selling)
    draft = page.sale.form.draft()
    assert (draft.subscriber.address, draft.lines[0].term) == ("Абай көшесі, 14", 6)
    back_in(qtbot, page)
    press(ENTER, CTRL)
    latest, _, _ = counter.forms()
    voided = counter.forms()[1].void
    assert voided is not None
    assert voided.replaced_by == latest.number


def test_a_proof_makes_the_form_paid(
    qtbot: QtBot, page: SubscriptionsPage, counter: Counter
) -> None:
    press(Qt.Key.Key_R, CTRL)
    opened(qtbot, QDialog)
    press(ENTER, CTRL)
    assert counter.forms()[0].state is FormState.REGISTERED, "the number is missing"
    enter("0004127")
    press(ENTER, CTRL)
    assert counter.forms()[0].state is FormState.PAID
    assert not page.forms.proof_action.isEnabled()


def test_the_record_tells_what_happened(page: SubscriptionsPage, counter: Counter) -> None:
    press(Qt.Key.Key_P, CTRL)
    labels = [shown.text() for shown in page.forms.record.findChildren(PlainLabel)]
    assert any(text.startswith("printed") for text in labels)
    assert "BIN" in labels


def test_preview_is_asked_for(page: SubscriptionsPage, counter: Counter) -> None:
    press(Qt.Key.Key_P, CTRL | SHIFT)
    assert [form.id for form in counter.previewed] == [counter.forms()[0].id]


def test_other_desks_sales_appear(page: SubscriptionsPage, counter: Counter) -> None:
    line = OrderLine(publication_id=counter.magazine, first=Month(2027, 1), term=4)
    sale = Sale(
        uid="other", subscriber_id=counter.person.id, postal_index="040812", address="Абай, 1",
        zone=Zone.DISTRICT, lines=(line,), method=PaymentMethod.CARD,
    )  # fmt: skip
    counter.desk.runner.run(page, lambda: counter.desk.subscriptions.sell(sale))
    assert len(shown(page)) == 3
    assert page.forms.record.header.title.text().startswith("020103-26-000002"), "stays chosen"


def test_a_form_found_elsewhere_is_shown_in_its_day(
    page: SubscriptionsPage, counter: Counter
) -> None:
    page.begin_sale()
    page.show_form(counter.forms()[-1])
    assert not page.selling()
    assert [code.partition("-")[0] for code in shown(page)] == ["000001"]
