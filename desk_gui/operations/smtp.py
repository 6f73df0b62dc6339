"""Handing a letter to the office's mail server."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from desk_gui.domain.mails import Letter, MailNotSent, MailTrouble
from desk_gui.domain.reception import MailSettings, Security
from desk_gui.domain.refusals import RefusedError

SECONDS = 15
"""How long the server may take for each answer."""
_HOUSE = "desk"
"""Stands for this computer in the greeting and in a letter's id: its name is nobody's business."""


def send_letter(
    letter: Letter, settings: MailSettings, password: str, trust: ssl.SSLContext | None = None
) -> None:
    """Send a letter; ``trust`` checks the server's certificate, as the system does by default.

    Raises:
        RefusedError: ``MailNotSent``, and why.
    """
    trust = trust or ssl.create_default_context()
    try:
        with _connected(settings, trust) as server:
            _sign_in(server, settings, password, trust)
            server.send_message(_message(letter, settings))
    except (OSError, UnicodeError, smtplib.SMTPException) as error:
        raise RefusedError(_refusal_for(error)) from error


def _connected(settings: MailSettings, trust: ssl.SSLContext) -> smtplib.SMTP:
    place = (settings.host, settings.port)
    if settings.security is Security.TLS:
        return smtplib.SMTP_SSL(*place, local_hostname=_HOUSE, timeout=SECONDS, context=trust)
    return smtplib.SMTP(*place, local_hostname=_HOUSE, timeout=SECONDS)


def _sign_in(
    server: smtplib.SMTP, settings: MailSettings, password: str, trust: ssl.SSLContext
) -> None:
    if settings.security is Security.STARTTLS:
        server.ehlo_or_helo_if_needed()
        if not server.has_extn("starttls"):
            raise RefusedError(MailNotSent(trouble=MailTrouble.NOT_SECURE))
        server.starttls(context=trust)
    if settings.user:
        try:
            server.login(settings.user, password)
        except (
            UnicodeError,
            smtplib.SMTPNotSupportedError,
            smtplib.SMTPServerDisconnected,
        ) as error:
            # The protocol knows plain letters only; a server may ask for no one, or hang up
            # on who is unknown.
            raise RefusedError(MailNotSent(trouble=MailTrouble.SIGN_IN)) from error


def _message(letter: Letter, settings: MailSettings) -> EmailMessage:
    message = EmailMessage()
    message["From"] = settings.sender
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid(domain=_HOUSE)
    message.set_content(letter.text)
    for part in letter.attachments:
        message.add_attachment(part.pdf, "application", "pdf", filename=part.name)
    return message


def _refusal_for(error: Exception) -> MailNotSent:
    match error:
        case smtplib.SMTPAuthenticationError():
            trouble = MailTrouble.SIGN_IN
        case smtplib.SMTPRecipientsRefused() | smtplib.SMTPNotSupportedError() | UnicodeError():
            trouble = MailTrouble.RECIPIENT
        case smtplib.SMTPSenderRefused():
            trouble = MailTrouble.SENDER
        case ssl.SSLError():
            trouble = MailTrouble.NOT_SECURE
        case smtplib.SMTPServerDisconnected() | smtplib.SMTPConnectError():
            trouble = MailTrouble.UNREACHABLE
        case smtplib.SMTPException():
            trouble = MailTrouble.REFUSED
        case _:
            trouble = MailTrouble.UNREACHABLE
    code = getattr(error, "smtp_code", None)
    return MailNotSent(trouble=trouble, detail=str(code or type(error).__name__))
