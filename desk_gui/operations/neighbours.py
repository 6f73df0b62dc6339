"""What other workstations change, as the same signal that our own changes make."""

import logging
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Topic
from desk_gui.services.news import NewsService

logger = logging.getLogger(__name__)

_AGAIN_S = 5.0


class Neighbours(QObject):
    """Passes word between this workstation's runner and those on the same database.

    A lost connection is taken up again, and then everything counts as changed:
    what was said meanwhile was not heard.

    Signals:
        heard: Others changed these topics, as a frozenset of Topic.
    """

    heard = Signal(object)

    def __init__(self, news: NewsService, runner: Runner) -> None:
        super().__init__(runner)
        self._news = news
        self._runner = runner
        self._stop = Event()
        self.heard.connect(runner.changed)
        runner.acted.connect(self._tell)
        self._thread = Thread(target=self._listen, name="neighbours", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._stop.set()
        self._thread.join()

    def _tell(self, topics: frozenset[Topic]) -> None:
        self._runner.run(
            self,
            lambda: self._news.tell(topics),
            otherwise=lambda error: logger.warning("not told: %s", type(error).__name__),
            lane=Lane.DOCUMENTS,
        )

    def _listen(self) -> None:
        missed = False
        while not self._stop.is_set():
            try:
                self._news.listen(self._hear, self._stop.is_set, missed=missed)
            except ConnectionError as error:
                logger.warning("not hearing the others: %s", error)
                missed = True
                self._stop.wait(_AGAIN_S)

    def _hear(self, topics: frozenset[Topic]) -> None:
        if topics:
            self.heard.emit(topics)
