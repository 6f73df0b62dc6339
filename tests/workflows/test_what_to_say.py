"""What the prompter says beside the work, and what is answered to it."""

from datetime import timedelta
from uuid import uuid4

from PySide6.QtCore import Qt
from sqlalchemy import select

from desk_gui.db.tables import OfferAnswerRow, table
from desk_gui.domain.people import PersonDetails, PersonId, Phone
from desk_gui.domain.promises import PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.promises.page_panel import PromisesPanel
from tests.gui.hands import ALT, enter, press
from tests.workflows.front_desk import FrontDesk
from tests.workflows.test_telephone_ways_out import ring_back

NUMBER = "06 30 555 0147"


def known(desk: FrontDesk, family: str, given: str) -> PersonId:
    """Put somebody on record, with a number."""
    details = PersonDetails(family_name=family, given_name=given, phones=(Phone(typed=NUMBER),))
    return desk.house.people.add(family, details).value.id


def answers(desk: FrontDesk) -> list[tuple[PersonId | None, bool]]:
    """Return to whom an offer was made, and what they said."""
    rows = table(OfferAnswerRow)
    with desk.house.desk.database.read() as connection:
        found = connection.execute(select(rows.c.person_id, rows.c.accepted).order_by(rows.c.id))
        return [(person, accepted) for person, accepted in found]


def turn_to_offers(desk: FrontDesk) -> None:
    """Press Alt+Up until an offer is made."""
    offers = desk.furnishing.prompting.offers
    while not offers.yes.isVisible():
        press(Qt.Key.Key_Up, ALT)


def test_an_offer_is_noted_on_who_stands_there_not_on_whom_the_form_behind_is_about(
    desk: FrontDesk,
) -> None:
    known(desk, "Varga", "Lili")
    visitor = known(desk, "Kiss", "Ede")
    press(Qt.Key.Key_F3)
    calls = desk.furnishing.rooms.go_to_panel("calls", "calls")
    assert isinstance(calls, CallsPanel)
    enter("varga", Qt.Key.Key_Return)
    desk.wait(lambda: calls.form.fields.caller.caller().person is not None)
    desk.begin()
    enter("kiss", Qt.Key.Key_Return)
    desk.wait(lambda: desk.panel.form.fields.details().person == visitor)
    offers = desk.furnishing.prompting.offers
    turn_to_offers(desk)
    press(Qt.Key.Key_Y, ALT)
    desk.wait(offers.noted.isVisible)
    assert (offers.noted.text(), answers(desk)) == ("Noted: yes", [(visitor, True)])
    press(Qt.Key.Key_Z, ALT)
    desk.wait(lambda: not answers(desk))
    press(Qt.Key.Key_N, ALT)
    desk.wait(offers.noted.isVisible)
    assert (offers.noted.text(), answers(desk)) == ("Noted: no", [(visitor, False)])


def test_who_is_rung_back_hears_why_we_ring(desk: FrontDesk) -> None:
    def said() -> str:
        return desk.program.window.prompter.said()[0]

    calls = ring_back(desk)
    desk.wait(lambda: "қоңырау шалыпсыз, сағат 09:00" in said())
    press(Qt.Key.Key_F6)
    desk.wait(lambda: not calls.form.fields.is_begun())
    press(Qt.Key.Key_F6)
    desk.wait(lambda: "қоңырау шалыпсыз, сағат 09:00" in said())
    lili = known(desk, "Varga", "Lili")
    due = desk.wall.at + timedelta(hours=2)
    details = PromiseDetails(
        kind=PromiseKind.CALL_BACK,
        text="Varga Lili · A szerződésről",
        due_at=due,
        channel=PromiseChannel.PHONE,
        person=lili,
    )
    desk.house.promises.make(str(uuid4()), details)
    promises = desk.furnishing.rooms.go_to_panel("calls", "promises")
    assert isinstance(promises, PromisesPanel)
    promises.reload()
    desk.wait(promises.keys["call"].isEnabled)
    press(Qt.Key.Key_C)
    desk.wait(lambda: "Varga Lili! " in said())
    assert "Уәде еткендей қоңырау шалып тұрмын" in said()
