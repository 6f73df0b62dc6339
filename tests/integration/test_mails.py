"""Letters to hosts: through a real mail server, once, and with a plain word when they fail."""

import ssl
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select, update

from desk_gui.db.tables import AuditRow, StaffRow, table
from desk_gui.domain.calls import MessageId, UnknownMessage
from desk_gui.domain.mails import (
    Attachment,
    Letter,
    Mail,
    MailKind,
    MailNotSent,
    MailOff,
    MailState,
    MailTrouble,
    NoAddress,
)
from desk_gui.domain.reception import MailSettings, ReceptionRules, Security
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.staff import StaffHasLeft, StaffId, UnknownStaff
from desk_gui.operations.mail_watch import MailWatch
from desk_gui.operations.smtp import send_letter
from desk_gui.services.access import Desk
from desk_gui.services.mails import MailService
from desk_gui.services.reception import ReceptionService
from tests.conftest import Clock
from tests.runners import InlineRunner
from tests.smtp import PASSWORD, USER, mail_server
from tests.telephones import Telephone, open_telephone

LETTER = Letter(
    to="host@example.kz",
    subject="Келуші 2026-0147",
    text="Әсел Нұрланова күтіп отыр. 1 000 ₸\n",
    attachments=[Attachment(name="2026-0147.pdf", pdf=b"%PDF-1.4")],
)
SETTINGS = MailSettings(host="mail.example.kz", sender="desk@example.kz")


def trouble_of(action: Callable[[], object]) -> MailTrouble:
    with pytest.raises(RefusedError) as refused:
        action()
    (found,) = refused.value.refusals
    assert isinstance(found, MailNotSent)
    return found.trouble


@pytest.mark.parametrize("security", Security)
def test_a_letter_arrives_whole(security: Security) -> None:
    with mail_server(security) as server:
        send_letter(LETTER, server.settings, PASSWORD, server.trust)
    (taken,) = server.taken
    assert (taken["To"], taken["From"]) == ("host@example.kz", "desk@example.kz")
    assert taken["Subject"] == LETTER.subject
    body = taken.get_body()
    assert body is not None
    assert body.get_content().splitlines() == LETTER.text.splitlines()
    (part,) = taken.iter_attachments()
    assert (part.get_filename(), part.get_content()) == ("2026-0147.pdf", b"%PDF-1.4")


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_what_keeps_a_letter_back_has_a_name(security: Security) -> None:
    with mail_server(security) as server:
        settings, trust = server.settings, server.trust
        server.refuses = "gone@example.kz"
        troubles = {
            "wrong password": lambda: send_letter(LETTER, settings, "wrong", trust),
            "unknown user": lambda: send_letter(
                LETTER, replace(settings, user="nobody"), PASSWORD, trust
            ),
            "letters no server takes": lambda: send_letter(LETTER, settings, "кілт", trust),
            "unknown host": lambda: send_letter(
                replace(LETTER, to=server.refuses), settings, PASSWORD, trust
            ),
            "unknown certificate": lambda: send_letter(
                LETTER, settings, PASSWORD, ssl.create_default_context()
            ),
        }
        found = {name: trouble_of(action) for name, action in troubles.items()}
    assert found == {
        "wrong password": MailTrouble.SIGN_IN,
        "unknown user": MailTrouble.SIGN_IN,
        "letters no server takes": MailTrouble.SIGN_IN,
        "unknown host": MailTrouble.RECIPIENT,
        "unknown certificate": MailTrouble.NOT_SECURE,
    }
    assert server.taken == []
    assert trouble_of(lambda: send_letter(LETTER, settings, PASSWORD)) is MailTrouble.UNREACHABLE


def test_a_server_that_speaks_openly_gets_no_secret_letter() -> None:
    with mail_server(Security.NONE) as server:
        asked = replace(server.settings, security=Security.STARTTLS, user=USER)
        found = trouble_of(lambda: send_letter(LETTER, asked, PASSWORD, server.trust))
    assert (found, server.taken) == (MailTrouble.NOT_SECURE, [])


@pytest.fixture
def mails(desk: Desk) -> MailService:
    ReceptionService(desk).save(ReceptionRules(mail=SETTINGS))
    return MailService(desk)


def add_host(desk: Desk, email: str = "host@example.kz") -> StaffId:
    empty = dict.fromkeys(("folded_name", "post", "room", "phone", "ask_first", "note"), "")
    values = {"uid": str(uuid4()), "name": "Балог К.", "email": email, "version": 1}
    statement = insert(StaffRow).values(values | empty | {"created_at": desk.now()})
    with desk.database.write() as session:
        return StaffId(session.execute(statement.returning(StaffRow.id)).scalar_one())


def write(mails: MailService, host: StaffId, uid: str = "one") -> Mail:
    return mails.write(uid, MailKind.HOST_SLIP, 7, host).value


def test_the_same_letter_twice_is_one(desk: Desk, mails: MailService) -> None:
    host = add_host(desk)
    assert write(mails, host) == write(mails, host)
    (waiting,) = mails.waiting().value
    assert (waiting.address, waiting.reference) == ("host@example.kz", 7)


def test_a_letter_that_cannot_go_is_refused_at_once(desk: Desk, mails: MailService) -> None:
    silent = add_host(desk, email="")
    refused: list[Refusal] = []
    for host in (silent, StaffId(999)):
        with pytest.raises(RefusedError) as error:
            write(mails, host)
        refused += error.value.refusals
    reception = ReceptionService(desk)
    reception.save(replace(reception.rules().value, mail=MailSettings()))
    with pytest.raises(RefusedError) as error:
        write(mails, add_host(desk))
    assert [*refused, *error.value.refusals] == [
        NoAddress(name="Балог К."),
        UnknownStaff(),
        MailOff(),
    ]


def test_a_letter_is_taken_by_one_workstation_only(desk: Desk, mails: MailService) -> None:
    mail = write(mails, add_host(desk))
    other = MailService(desk)
    assert [mails.claim(mail.id).value, other.claim(mail.id).value] == [True, False]
    assert mails.waiting().value == []


class Post:
    """Sends letters, or says why not; each trouble once."""

    def __init__(self, *troubles: MailTrouble | None) -> None:
        self.sent: list[Letter] = []
        self._troubles = list(troubles)

    def __call__(self, letter: Letter) -> None:
        trouble = self._troubles.pop(0) if self._troubles else None
        if trouble is not None:
            raise RefusedError(MailNotSent(trouble=trouble))
        self.sent.append(letter)


def watch(mails: MailService, post: Post) -> MailWatch:
    return MailWatch(mails, InlineRunner(), lambda _mail: LETTER, post)


def deeds(desk: Desk, mail: Mail) -> list[str]:
    """Return what the history says of a letter."""
    audit = table(AuditRow).c
    query = select(audit.deed).where(audit.subject_kind == "mail", audit.subject_id == mail.id)
    with desk.database.read() as connection:
        return list(connection.scalars(query.order_by(audit.id)))


def states(mails: MailService) -> list[tuple[MailState, MailTrouble | None]]:
    return [(mail.state, mail.trouble) for mail in mails.troubled().value]


def test_what_waits_is_sent_once(qapp: QApplication, desk: Desk, mails: MailService) -> None:
    write(mails, add_host(desk))
    post = Post()
    looking = watch(mails, post)
    looking.start()
    looking.look()
    assert (post.sent, states(mails)) == ([LETTER], [])


def test_a_server_that_is_gone_is_asked_again(
    qapp: QApplication, desk: Desk, mails: MailService
) -> None:
    write(mails, add_host(desk))
    post = Post(MailTrouble.UNREACHABLE, MailTrouble.UNREACHABLE)
    looking = watch(mails, post)
    for _ in range(2):
        looking.look()
    assert (post.sent, states(mails)) == ([], [])
    looking.look()
    assert post.sent == [LETTER]


def test_what_fails_waits_for_somebody(qapp: QApplication, desk: Desk, mails: MailService) -> None:
    mail = write(mails, add_host(desk))
    post = Post(MailTrouble.SIGN_IN)
    looking = watch(mails, post)
    told: list[list[Mail]] = []
    looking.troubled.connect(told.append)
    looking.look()
    looking.look()
    assert (post.sent, states(mails)) == ([], [(MailState.FAILED, MailTrouble.SIGN_IN)])
    assert [each.id for each in told[-1]] == [mail.id]
    looking.retry(mail.id)
    looking.look()
    assert (post.sent, states(mails)) == ([LETTER], [])
    assert deeds(desk, mail) == ["mail_written", "mail_failed", "mail_retried", "mail_sent"]


def test_whoever_gives_a_letter_up_is_seen_in_the_history(
    qapp: QApplication, desk: Desk, mails: MailService
) -> None:
    mail = write(mails, add_host(desk))
    write(mails, mail.staff)
    looking = watch(mails, Post(MailTrouble.UNREACHABLE, MailTrouble.RECIPIENT))
    looking.look()
    looking.look()
    looking.forget(mail.id)
    looking.forget(mail.id)
    assert deeds(desk, mail) == ["mail_written", "mail_failed", "mail_dropped"]


def test_a_letter_whose_answer_was_lost_is_not_sent_again_by_itself(
    qapp: QApplication, desk: Desk, mails: MailService
) -> None:
    write(mails, add_host(desk))
    mails.claim(mails.waiting().value[0].id)
    post = Post()
    later = replace(desk, now=lambda: desk.now().replace(hour=23))
    watch(MailService(later), post).look()
    assert post.sent == []
    assert states(MailService(later)) == [(MailState.SENDING, MailTrouble.UNCONFIRMED)]


# --- messages for callees ---


@pytest.fixture
def telephone(desk: Desk, clock: Clock) -> Telephone:
    telephone = open_telephone(desk, clock)
    with_address(desk, telephone.szabo, email="szabo@example.hu")
    return telephone


def with_address(desk: Desk, staff: StaffId, **values: object) -> None:
    with desk.database.post() as connection:
        of_staff = update(table(StaffRow)).where(table(StaffRow).c.id == staff)
        connection.execute(of_staff.values(values))


def left_by(telephone: Telephone) -> MessageId:
    message = telephone.message().message
    assert message is not None
    return message.id


def test_a_message_waits_once_and_goes_again_only_when_it_is_asked_for_later(
    mails: MailService, telephone: Telephone
) -> None:
    message = left_by(telephone)
    first = mails.write_message("a", message).value
    assert mails.write_message("b", message).value == first
    assert (first.kind, first.staff_name) == (MailKind.MESSAGE_SLIP, "Szabó István")
    mails.claim(first.id)
    assert mails.write_message("c", message).value.id == first.id
    mails.sent(first.id)
    assert mails.write_message("d", message).value.id != first.id


def test_a_message_that_cannot_be_mailed_says_why(
    desk: Desk, mails: MailService, telephone: Telephone
) -> None:
    message = left_by(telephone)
    refused: list[Refusal] = []
    gone = telephone.clock().date()
    for values in ({"email": ""}, {"left_on": gone}):
        with_address(desk, telephone.szabo, **values)
        with pytest.raises(RefusedError) as error:
            mails.write_message("a", message)
        refused += error.value.refusals
    with pytest.raises(RefusedError) as error:
        mails.write_message("a", MessageId(999))
    assert [*refused, *error.value.refusals] == [
        NoAddress(name="Szabó István"),
        StaffHasLeft(name="Szabó István", on=gone),
        UnknownMessage(),
    ]


def test_with_a_message_that_is_taken_back_its_letter_goes(
    mails: MailService, telephone: Telephone
) -> None:
    call = telephone.message()
    assert call.message is not None
    mails.write_message("a", call.message.id)
    telephone.calls.revert(call.id, call.version)
    assert mails.waiting().value == []
