"""One program per data folder: the first one holds it, a second one asks it to come forward."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal, Slot
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

from desk_gui.domain.files import FileTrouble, refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically

LOCK_NAME = "desk.lock"
RAISE = b"raise\n"
_LONGEST_WORD = 64
_ANSWER_MS = 1_000
# A command-line verb that looks whether the folder is held has it for an instant.
_PATIENCE_MS = 250


class Instance(QObject):
    """The right to a data folder, until it is released or the process ends.

    Signals:
        raise_requested: A second start wants to see the window.
    """

    raise_requested = Signal()

    def __init__(self, lock: QLockFile, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(4)
        self._server.newConnection.connect(self._on_call)
        _listen(self._server, name)

    def release(self) -> None:
        """Give the folder back."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_call(self) -> None:
        while caller := self._server.nextPendingConnection():
            caller.setReadBufferSize(_LONGEST_WORD)
            caller.readyRead.connect(self._on_word)
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(_ANSWER_MS, caller, caller.abort)
            if caller.bytesAvailable():
                self._hear(caller)

    @Slot()
    def _on_word(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        word = caller.peek(_LONGEST_WORD).data()
        if RAISE.startswith(word) and word != RAISE:
            return  # the rest is still on its way
        caller.abort()
        if word == RAISE:
            self.raise_requested.emit()


def claim(folder: Path) -> Instance | None:
    """Take the folder for a window; None if another process has it, which was told to show itself.

    Needs an application object. The folder is made if it is missing.

    Raises:
        RefusedError: with the ``FileRefusal`` that says why nothing can be kept there.
    """
    lock = hold(folder)
    if lock is None:
        _say(RAISE, _server_name(folder))
        return None
    return Instance(lock, _server_name(folder))


def hold(folder: Path) -> QLockFile | None:
    """Take the folder for work without a window; None if another process has it.

    It is given back with ``unlock()``, or at the end of the process.

    Raises:
        RefusedError: with the ``FileRefusal`` that says why nothing can be kept there.
    """
    _make(folder)
    lock = QLockFile(str(folder / LOCK_NAME))
    # Stale is only what a dead process left behind, however old.
    lock.setStaleLockTime(0)
    if lock.tryLock(_PATIENCE_MS) or _take_over_from_former_name(lock):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        return None
    _explain(folder)
    raise RefusedError(FileTrouble(path=str(folder), code=lock.error().name))


def held(folder: Path) -> bool:
    """Return whether another process has the folder.

    Raises:
        RefusedError: with the ``FileRefusal`` that says why nothing can be kept there.
    """
    lock = hold(folder)
    if lock is None:
        return True
    lock.unlock()
    return False


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RefusedError(refusal_for(error, folder)) from error


def _explain(folder: Path) -> None:
    """Raise the reason why a file cannot be made in the folder, if there is one."""
    probe = folder / ".desk-probe.tmp"
    write_atomically(probe, b"desk")
    with suppress(OSError):
        probe.unlink()


def _take_over_from_former_name(lock: QLockFile) -> bool:
    """Take a lock left by this computer under another host name.

    Shares are refused, so the holder can only be here; Qt does not remove a
    lock that a living process has locked natively.
    """
    _pid, host, _program = lock.getLockInfo()
    if host == QSysInfo.machineHostName():
        return False
    return lock.removeStaleLockFile() and lock.tryLock(_PATIENCE_MS)


def _server_name(folder: Path) -> str:
    who = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = os.path.normcase(folder.resolve())
    return f"desk-{hashlib.sha256(f'{who}:{place}'.encode()).hexdigest()[:24]}"


def _listen(server: QLocalServer, name: str) -> None:
    """Listen, unless another program has the name: then there is only the lock."""
    if server.listen(name):
        return
    in_use = server.serverError() is QAbstractSocket.SocketError.AddressInUseError
    if in_use and not _answers(name):
        QLocalServer.removeServer(name)
        server.listen(name)


def _answers(name: str) -> bool:
    caller = QLocalSocket()
    caller.connectToServer(name)
    answers = caller.waitForConnected(_ANSWER_MS)
    caller.abort()
    return answers


def _say(word: bytes, name: str) -> None:
    caller = QLocalSocket()
    caller.connectToServer(name)
    if caller.waitForConnected(_ANSWER_MS):
        caller.write(word)
        caller.waitForBytesWritten(_ANSWER_MS)
        # The other side hangs up when it has heard.
        if caller.state() is QLocalSocket.LocalSocketState.ConnectedState:
            caller.waitForDisconnected(_ANSWER_MS)
