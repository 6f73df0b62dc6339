"""How the telephone reaches out of the window: to a program that dials, to the mail, from paper."""

import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt

from desk_gui.domain.badges import message_code
from desk_gui.domain.call_papers import message_number
from desk_gui.domain.calls import (
    CallDetails,
    Caller,
    CallOutcome,
    CallPlanDetails,
    Message,
    MessageDetails,
    MessageId,
)
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonDetails, Phone
from desk_gui.domain.reception import Security
from desk_gui.services.changes import Topic
from desk_gui.services.visit_rows import house_token
from desk_gui.views.calls.missed_panel import MissedPanel
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.people.page import PeoplePage
from desk_gui.views.promises.form_fields import PromiseFields
from tests.accounts import MANAGER
from tests.gui.hands import CTRL, ENTER, SHIFT, enter, press
from tests.smtp import mail_server
from tests.workflows.front_desk import FrontDesk, text_of

NUMBER = "06 30 555 0147"
ADDRESS = "horvath.zoltan@example.hu"


def ring_back(desk: FrontDesk) -> CallsPanel:
    """Let somebody ring whom nobody hears, and ring them back by key."""
    rang = desk.house.calls.ring("r", NUMBER).value
    desk.house.calls.missed(rang.id)
    missed = desk.furnishing.rooms.go_to_panel("calls", "missed")
    assert isinstance(missed, MissedPanel)
    missed.list.reload()
    desk.wait(missed.call_actions["back"].isEnabled)
    press(Qt.Key.Key_B, CTRL)
    panel = desk.furnishing.rooms.go_to_panel("calls", "calls")
    assert isinstance(panel, CallsPanel)
    desk.wait(panel.is_writing)
    return panel


def test_the_number_goes_to_the_program_that_dials(desk: FrontDesk, tmp_path: Path) -> None:
    program, rung = tmp_path / "soft phone.py", tmp_path / "rung"
    program.write_text("import sys\nopen(sys.argv[1], 'w').write('|'.join(sys.argv[2:]))\n")
    command = f'"{sys.executable}" "{program}" "{rung}" dial tel:{{number}}'
    desk.house.workstation.change(dial_command=command)
    panel = ring_back(desk)
    desk.wait(lambda: rung.exists() and rung.read_text() == "dial|tel:+36305550147")
    assert panel.form.problem.text() == ""


def test_a_program_that_does_not_start_leaves_the_number_to_dial_by_hand(
    desk: FrontDesk, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    desk.house.workstation.change(dial_command=f"{gone} {{number}}")
    panel = ring_back(desk)
    said = f"«{gone}» did not start. Dial +36305550147 by hand."
    desk.wait(lambda: panel.form.problem.text() == said)


def test_whoever_is_on_record_is_called_from_their_card_or_from_anywhere(
    desk: FrontDesk, tmp_path: Path
) -> None:
    rung = tmp_path / "rung"
    program = tmp_path / "dial.py"
    program.write_text("import sys\nopen(sys.argv[1], 'a').write(sys.argv[2] + ' ')\n")
    desk.house.workstation.change(
        dial_command=f'"{sys.executable}" "{program}" "{rung}" {{number}}'
    )
    person = PersonDetails(family_name="Varga", given_name="Lili", phones=(Phone(typed=NUMBER),))
    desk.house.people.add(str(uuid4()), person)
    people = desk.furnishing.rooms.go_to("people", PeoplePage)
    assert people is not None
    enter("varga")
    desk.wait(people.call_action.isEnabled)
    press(Qt.Key.Key_B, CTRL)
    desk.wait(lambda: rung.exists() and rung.read_text() == "+36305550147 ")
    panel = desk.furnishing.rooms.go_to_panel("calls", "calls")
    assert isinstance(panel, CallsPanel)
    assert panel.form.fields.caller.name.text() == "Varga Lili"
    press(Qt.Key.Key_Return, CTRL)
    desk.wait(lambda: not panel.is_writing())
    desk.program.window.show_page("reception")
    press(Qt.Key.Key_F3, SHIFT)
    desk.wait(panel.form.fields.caller.name.hasFocus)
    enter(NUMBER, Qt.Key.Key_Return)
    desk.wait(lambda: bool(panel.form.fields.caller.number.text()))
    press(Qt.Key.Key_D, CTRL)
    desk.wait(lambda: rung.read_text() == "+36305550147 +36305550147 ")


def test_from_a_card_something_is_promised_and_a_call_prepared(desk: FrontDesk) -> None:
    details = PersonDetails(family_name="Varga", given_name="Lili", phones=(Phone(typed=NUMBER),))
    lili = desk.house.people.add(str(uuid4()), details).value
    people = desk.furnishing.rooms.go_to("people", PeoplePage)
    assert people is not None
    enter("varga")
    desk.wait(people.promise_action.isEnabled)
    press(Qt.Key.Key_R, CTRL)
    fields = desk.program.window.findChild(PromiseFields)
    assert isinstance(fields, PromiseFields)
    desk.wait(lambda: fields.what.hasFocus() and fields.due.due_at() is not None)
    enter("A szerződést elküldjük")
    press(ENTER, CTRL)
    desk.wait(lambda: bool(desk.house.promises.open().value))
    [promise] = desk.house.promises.open().value
    assert (promise.details.person, promise.details.text) == (
        lili.id,
        "Varga Lili · A szerződést elküldjük",
    )
    desk.program.window.show_page("people")
    desk.wait(people.plan_action.isEnabled)
    press(Qt.Key.Key_B, CTRL | SHIFT)
    enter("Mikor jön?")
    press(ENTER, CTRL)
    desk.wait(lambda: bool(desk.house.call_book.plans().value))
    [plan] = desk.house.call_book.plans().value
    assert replace(plan.details, promise=None) == CallPlanDetails(
        person=lili.id, name="Varga Lili", number=plan.details.number, goal="Mikor jön?"
    )
    assert plan.details.number.replace(" ", "").endswith("305550147")


# --- the mail ---


def take_message(desk: FrontDesk, caller: str = "Varga Lili", *, urgent: bool = False) -> Message:
    """Take a message for Horváth, as another desk wrote it down."""
    member = desk.house.staff.list("Horváth").value[0]
    said = MessageDetails(for_=member.id, text="A szerződésről", urgent=urgent)
    details = CallDetails(
        caller=Caller(number=NUMBER, name=caller), outcome=CallOutcome.MESSAGE, message=said
    )
    call = desk.house.calls.take(str(uuid4()), details, started_at=desk.wall.at).value
    assert call.message is not None
    return call.message


def waiting_messages(desk: FrontDesk) -> MissedPanel:
    """Show what waits at the telephone, its first message current."""
    panel = desk.furnishing.rooms.go_to_panel("calls", "missed")
    assert isinstance(panel, MissedPanel)
    panel.list.reload()
    desk.wait(panel.call_actions["confirm"].isEnabled)
    return panel


def test_a_message_is_mailed_to_its_callee_and_what_failed_is_sent_again(desk: FrontDesk) -> None:
    office = desk.house.office.office().value
    assert office is not None
    desk.house.office.save(replace(office, language=Language.HU))
    member = desk.house.staff.list("Horváth").value[0]
    details = replace(member.details, email=ADDRESS)
    desk.house.staff.change(member.id, member.version, details)
    message = take_message(desk, urgent=True)
    panel = waiting_messages(desk)
    assert not panel.call_actions["mail"].isEnabled()
    with mail_server(Security.NONE) as server:
        desk.set_rules(mail=server.settings)
        panel._desk.runner.changed.emit(frozenset({Topic.RECEPTION}))
        desk.wait(panel.call_actions["mail"].isEnabled)
        server.refuses = ADDRESS
        press(Qt.Key.Key_M, CTRL)
        unsent = desk.furnishing.front_desk.unsent
        desk.wait(unsent.isVisible)
        assert (
            panel.confirmation.sentence.text() == "A letter to Horváth Zoltán is on its way, 09:00"
        )
        assert [each.title for each in unsent.troubles().values()] == ["Letter to Horváth Zoltán"]
        server.refuses = ""
        press(Qt.Key.Key_T, CTRL | SHIFT)
        desk.wait(lambda: bool(server.taken))
        desk.wait(lambda: not unsent.isVisible())
    (letter,) = server.taken
    number = message_number(message.id, message.at)
    assert (letter["To"], letter["Subject"]) == (
        ADDRESS,
        f"SÜRGŐS telefonüzenet, {number}, 2026. 11. 18. 09:00",
    )
    body = letter.get_body()
    assert body is not None
    said = body.get_content()
    assert "Varga Lili" in said
    assert "A szerződésről" in said
    (slip,) = letter.iter_attachments()
    assert slip.get_filename() == f"{number}.pdf"
    assert "Varga Lili" in text_of(slip.get_content())


# --- a slip that comes back ---


def slip_of(desk: FrontDesk, message: MessageId, house: str = "") -> str:
    """Return what a scanner reads on the slip of a message."""
    with desk.house.desk.database.read() as connection:
        return message_code(message, house or house_token(connection))


def test_a_slip_scanned_while_one_types_confirms_its_message(desk: FrontDesk) -> None:
    message = take_message(desk)
    desk.begin()
    name = desk.panel.form.fields.name
    enter("Visnyei Vi")
    desk.wait(lambda: name.text() == "Visnyei Vi")
    desk.scan(slip_of(desk, message.id))
    enter("któria")
    strip = desk.furnishing.telephone.slips
    desk.wait(lambda: strip.sentence.text() == "Horváth Zoltán has the message, noted 09:00")
    assert strip.isVisible()
    desk.wait(lambda: name.text() == "Visnyei Viktória")
    assert name.hasFocus()
    assert not desk.house.call_book.unconfirmed().value
    strip.buttons[0].click()
    desk.wait(lambda: strip.sentence.text() == "Taken back, 09:00")
    assert [each.id for each in desk.house.call_book.unconfirmed().value] == [message.id]
    strip.buttons[-1].click()
    missed = desk.furnishing.rooms.go_to_panel("calls", "missed")
    assert isinstance(missed, MissedPanel)
    desk.wait(missed.isVisible)


def test_a_slip_that_confirms_nothing_says_why(desk: FrontDesk) -> None:
    message = take_message(desk)
    desk.house.calls.confirm(message.id)
    desk.wall.later(5)
    strip = desk.furnishing.telephone.slips
    for code, said in (
        (
            slip_of(desk, message.id),
            f"{MANAGER.name} noted already that the message is known: 18/11/2026 09:00.",
        ),
        (slip_of(desk, MessageId(99)), "This message is on record no more."),
        (
            slip_of(desk, message.id, "AAAAA"),
            "This slip is of another house. Nobody here has its message.",
        ),
    ):
        desk.scan(code)
        desk.wait(lambda said=said: strip.sentence.text() == said)  # type: ignore[misc]
        assert [button.text() for button in strip.buttons] == ["Show the messages"]
