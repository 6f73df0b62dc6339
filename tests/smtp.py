"""A real mail server for tests: what it took lies in ``taken``."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session

from desk_gui.domain.reception import MailSettings, Security

USER, PASSWORD = "desk", "kilt-7"
LOCAL = "localhost"


@dataclass
class MailServer:
    """A server that listens on this machine until its block ends."""

    settings: MailSettings
    trust: ssl.SSLContext
    taken: list[EmailMessage] = field(default_factory=list)
    refuses: str = ""
    """An address the server does not know."""

    async def handle_RCPT(
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if address == self.refuses:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Session, envelope: Envelope) -> str:
        content = cast("bytes", envelope.content)
        message = message_from_bytes(content, policy=policy.default)
        self.taken.append(message)
        return "250 OK"


def _signs_in(server: Any, _session: Any, _envelope: Any, _kind: str, data: Any) -> AuthResult:
    assert isinstance(data, LoginPassword)
    if data.login != USER.encode():
        server.transport.close()
    given = (data.login, data.password)
    # Not handled: the server itself says no.
    return AuthResult(success=given == (USER.encode(), PASSWORD.encode()), handled=False)


@contextmanager
def mail_server(security: Security = Security.STARTTLS) -> Iterator[MailServer]:
    """Run a server that wants a user and a password wherever it is spoken to in secret.

    It says no to a wrong password, and hangs up on an unknown user.
    """
    authority = trustme.CA()
    trust, context = ssl.create_default_context(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.configure_trust(trust)
    authority.issue_cert(LOCAL).configure_cert(context)
    secret = security is not Security.NONE
    server = MailServer(MailSettings(), trust)
    controller = Controller(
        server,
        hostname=LOCAL,
        port=_free_port(),
        ssl_context=context if security is Security.TLS else None,
        tls_context=context if security is Security.STARTTLS else None,
        require_starttls=security is Security.STARTTLS,
        authenticator=_signs_in if secret else None,
        auth_required=security is Security.STARTTLS,
        # Over TLS from the start the server does not know that it is safe.
        auth_require_tls=security is Security.STARTTLS,
    )
    with _running(controller) as port:
        server.settings = MailSettings(
            host=LOCAL,
            port=port,
            security=security,
            user=USER if secret else "",
            sender="desk@example.kz",
        )
        yield server


def _free_port() -> int:
    with socket.create_server((LOCAL, 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def _running(controller: Controller) -> Iterator[int]:
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()
