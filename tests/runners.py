"""A runner for tests of views: each action runs at once, so that a test reads top to bottom."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome


class InlineRunner(Runner):
    """Runs actions where they are asked for; ``held`` actions wait for ``release``."""

    def __init__(self) -> None:
        super().__init__()
        self.hold = False
        self._held: list[Callable[[], None]] = []

    def release(self) -> None:
        """Run what was held."""
        self.hold = False
        held, self._held = self._held, []
        for run in held:
            run()

    def _submit(
        self, lane: Lane, action: Callable[[], Outcome[Any] | None]
    ) -> Future[Outcome[Any] | None]:
        future: Future[Outcome[Any] | None] = Future()

        def run() -> None:
            try:
                future.set_result(action())
            except Exception as error:
                future.set_exception(error)

        if self.hold and lane is Lane.WRITES:
            self._held.append(run)
        else:
            run()
        return future
