"""Word from one workstation to the others, through the PostgreSQL they share."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from uuid import uuid4

import psycopg
from sqlalchemy import URL, make_url

_CHANNEL = "desk_changed"
_WAIT_S = 0.5
_PATIENCE_S = 5


class Wire:
    """Tells the other workstations what changed, and hears it from them.

    Its connections are its own: word travels also while a long transaction runs.
    """

    def __init__(self, url: str) -> None:
        self._address = _address(make_url(url))
        self._self = uuid4().hex

    def tell(self, topics: Iterable[str]) -> None:
        """Tell the others that records of these topics changed. Raises ConnectionError."""
        word = json.dumps({"from": self._self, "topics": sorted(topics)})
        with self._connected() as connection:
            connection.execute("SELECT pg_notify(%s, %s)", (_CHANNEL, word))

    def listen(self, hear: Callable[[list[str]], None], stop: Callable[[], bool]) -> None:
        """Hand over every word of the others until told to stop. Raises ConnectionError."""
        with self._connected() as connection:
            connection.execute(f"LISTEN {_CHANNEL}")
            hear([])
            while not stop():
                for notice in connection.notifies(timeout=_WAIT_S, stop_after=1):
                    word = json.loads(notice.payload)
                    if word["from"] != self._self:
                        hear(word["topics"])

    @contextmanager
    def _connected(self) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
        try:
            with psycopg.connect(
                self._address, autocommit=True, connect_timeout=_PATIENCE_S
            ) as connection:
                yield connection
        except psycopg.Error as error:
            raise ConnectionError(type(error).__name__) from error


def _address(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
