"""Hearing of calls from a telephone system: on the private socket, and from the file that waits."""

import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.rings import (
    HEARD,
    LONGEST_WORD,
    SOCKET_FILE,
    WAITING_FILE,
    Ring,
    from_waiting,
    from_word,
)
from desk_gui.files import write_atomically

_WORD_MS = 1_000
_ANSWER_MS = 300
_MOST_AT_ONCE = 16


class Incoming(QObject):
    """Listens for ``desk-gui call`` as long as the window is open.

    Only this person's programs may speak; a word is short and nothing but a
    call is understood. A name that another program has taken is left to it:
    the place of the socket stands in the data folder.

    Signals:
        rang: A call was told; carries a Ring.
    """

    rang = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_AT_ONCE)
        self._server.newConnection.connect(self._on_call)

    def listen(self) -> bool:
        """Begin; False where the system offers no socket, or another window of this data has it."""
        name = _usual_name(self._folder)
        # Asked first: Qt puts a socket with rights in the place of whatever has its name.
        answering = _answering(name)
        if answering and answering == self._told_place():
            return False
        if answering or not self._server.listen(name):
            self._server.listen(f"{name}-{secrets.token_hex(4)}")
        if not self._server.isListening():
            return False
        with suppress(RefusedError):
            place = self._server.fullServerName().encode()
            write_atomically(self._folder / SOCKET_FILE, place, private=True)
        return True

    def close(self) -> None:
        """Hear nothing more; calls wait in the file from now on."""
        if self._server.isListening():
            self._server.close()
            with suppress(OSError):
                (self._folder / SOCKET_FILE).unlink()

    def take_waiting(self) -> list[Ring]:
        """Return the calls that came while no window was open, the oldest first; the file goes."""
        waiting = self._folder / WAITING_FILE
        taken = waiting.with_suffix(".taken")
        try:
            # A hook that is writing just now writes into the file it has opened.
            waiting.replace(taken)
            lines = taken.read_text("utf-8", errors="replace").splitlines()
            taken.unlink()
        except OSError:
            return []
        return [ring for ring in map(from_waiting, lines) if ring is not None]

    def _told_place(self) -> str:
        with suppress(OSError):
            return (self._folder / SOCKET_FILE).read_text("utf-8").strip()
        return ""

    @Slot()
    def _on_call(self) -> None:
        while caller := self._server.nextPendingConnection():
            caller.setReadBufferSize(LONGEST_WORD)
            caller.readyRead.connect(self._on_word)
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(_WORD_MS, caller, caller.abort)
            if caller.bytesAvailable():
                self._hear(caller)

    @Slot()
    def _on_word(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        word = bytes(caller.peek(LONGEST_WORD).data())
        if b"\n" not in word and len(word) < LONGEST_WORD:
            return  # the rest is still on its way
        caller.readyRead.disconnect(self._on_word)
        ring = from_word(word)
        if ring is not None:
            caller.write(HEARD)
            caller.flush()
        caller.disconnectFromServer()
        if ring is not None:
            self.rang.emit(ring)


def _usual_name(folder: Path) -> str:
    who = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = os.path.normcase(folder.resolve())
    return f"desk-calls-{hashlib.sha256(f'{who}:{place}'.encode()).hexdigest()[:24]}"


def _answering(name: str) -> str:
    """Return the place of the program that answers to this name, or nothing."""
    caller = QLocalSocket()
    caller.connectToServer(name)
    place = caller.fullServerName() if caller.waitForConnected(_ANSWER_MS) else ""
    caller.abort()
    return place
