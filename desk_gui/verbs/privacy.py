"""The verb that purges: for a house whose windows are closed at night."""

from argparse import Namespace
from collections.abc import Iterable
from contextlib import closing

from desk_gui.domain.retention import Purged, RecordKind
from desk_gui.operations.drafts import DraftStore
from desk_gui.places import Places
from desk_gui.services.retention import RetentionService
from desk_gui.verbs.opening import at_work, tell


def purge(places: Places, asked: Namespace) -> bool:
    """Take out what the nightly run would, or only print how much that is; no names."""
    with at_work(places) as house, closing(DraftStore(places.folder)) as drafts:
        keeper = RetentionService(house.desk, places.folder, house.locality.country, drafts.forget)
        if asked.dry_run:
            _print(keeper.due().value)
            return True
        report = keeper.purge(tell, as_by_night=True).value
        kept = {line.kind: line.before for line in report.lines}
        drafts.forget_older(kept[RecordKind.VISITS])
        _print(report.lines)
        return report.whole


def _print(lines: Iterable[Purged]) -> None:
    for line in lines:
        print(
            f"{line.kind.value} before {line.before.isoformat()}: {line.purged}, "
            f"held {line.held}, needed {line.protected}"
        )
