"""Telling the other workstations what changed here, and hearing what changed there."""

from collections.abc import Callable

from desk_gui.services.changes import Outcome, Topic


class NewsService:
    """The wire between the workstations of a shared database."""

    def __init__(self, url: str) -> None:
        from desk_gui.db.news import Wire  # noqa: PLC0415 - the driver only where it is shared

        self._wire = Wire(url)

    def tell(self, topics: frozenset[Topic]) -> Outcome[None]:
        """Tell the others.

        Raises:
            ConnectionError: the database does not answer.
        """
        self._wire.tell(topic.name for topic in topics)
        return Outcome(None)

    def listen(
        self,
        hear: Callable[[frozenset[Topic]], None],
        stop: Callable[[], bool],
        *,
        missed: bool = False,
    ) -> None:
        """Hand over what the others change until told to stop.

        After a break (``missed``) everything counts as changed once.

        Raises:
            ConnectionError: the database does not answer any more.
        """

        def pass_on(names: list[str]) -> None:
            known = frozenset(Topic[name] for name in names if name in Topic.__members__)
            hear(known if names else frozenset(Topic) if missed else frozenset())

        self._wire.listen(pass_on, stop)
