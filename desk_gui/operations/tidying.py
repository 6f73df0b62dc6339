"""Letting go of what only points at itself: in the window's thread, and in small portions.

By itself Python does so wherever it happens to run. In a worker's thread that
ends widgets where none may end; and to look at all that is alive takes a tenth
of a second once the window is furnished, in which no key is answered.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1_000
_FURNISHED_MS = 5_000
"""So long after the start what is there stays to the end: it is looked at no more."""
_MANY = 2_000
"""So many new things are worth a look."""
_WHOLE_AFTER = 300
"""Of so many looks one goes over everything that came since the start."""


class Tidying(QObject):
    """Tidies up by the clock, from ``start`` to ``stop``, in place of Python's own ways."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._was_enabled = gc.isenabled()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._furnished = QTimer(self, singleShot=True, interval=_FURNISHED_MS)
        self._furnished.timeout.connect(gc.freeze)

    @Slot()
    def start(self) -> None:
        """Begin, as soon as the window stands."""
        gc.disable()
        self._timer.start()
        self._furnished.start()

    def stop(self) -> None:
        """Leave it to Python again, if it did so before."""
        self._timer.stop()
        self._furnished.stop()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks % _WHOLE_AFTER == 0:
            gc.collect()
        elif gc.get_count()[0] > _MANY:
            gc.collect(1)
