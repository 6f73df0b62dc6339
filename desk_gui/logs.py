"""The log of this workstation: what went wrong and where, never whose record it was.

SQLAlchemy is told to hide parameters; the rest logs ids and types.
"""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_NAME = "desk.log"
_BYTES = 1_000_000
_KEPT = 3

logger = logging.getLogger("desk_gui")


def start_log(folder: Path) -> None:
    """Write the log into the data folder from now on; if that is refused, go on without."""
    try:
        handler = RotatingFileHandler(
            folder / _NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError as error:
        logger.warning("no log file: %s", type(error).__name__)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    sys.excepthook = _on_uncaught


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logger.critical("uncaught %s", kind.__name__, exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
