"""Verbs that fill, import and list: what goes in as a price list and out as CSV and PDF."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from uuid import uuid4

from desk_gui.demo.door import keep_door
from desk_gui.domain.backups import BackupReason
from desk_gui.domain.catalogue import PriceList
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.money import format_amount
from desk_gui.domain.months import Month
from desk_gui.domain.office import Office
from desk_gui.domain.plain_text import write_csv
from desk_gui.domain.subscriptions import DuplicateReason, SubscriptionForm
from desk_gui.domain.terms import default_period
from desk_gui.files import write_atomically
from desk_gui.house import fill_demo
from desk_gui.places import Places
from desk_gui.services.backups import BackupService
from desk_gui.services.subscription_exports import SubscriptionExports
from desk_gui.verbs.opening import at_work, tell
from desk_gui.views.catalogue.doubts import doubt_words

_COLUMNS = (
    "number",
    "state",
    "posted_at",
    "index",
    "title",
    "first_month",
    "months",
    "sets",
    "zone",
    "total",
    "payment",
    "subscriber",
    "postal_index",
    "address",
)


def demo(places: Places, _asked: Namespace) -> bool:
    """Fill a folder with a believable office, and say how to sign in there."""
    with at_work(places) as house:
        door = keep_door(places.folder, fill_demo(house, tell))
    print(f"sign in as {door.login}, password {door.password}")
    return True


def import_catalogue(places: Places, asked: Namespace) -> bool:
    """Import a price list, or only show what would be read."""
    with at_work(places) as house:
        today = house.locality.now().date()
        price_list = house.catalogue.preview(asked.file, tell).value
        _print_list(price_list)
        details = _details(asked, today, house.office.office().value)
        if asked.dry_run:
            return True
        backups = BackupService(house.desk, places.folder, places.workstation)
        backups.make(BackupReason.BEFORE_IMPORT)
        catalogue = house.catalogue.import_list(price_list, details, tell).value
        print(f"imported: {catalogue.name}, {catalogue.first} to {catalogue.last}")
    return True


def _details(asked: Namespace, today: date, office: Office | None) -> CatalogueDetails:
    first, last = default_period(today, office.cut_off_day if office else Office.cut_off_day)
    return CatalogueDetails(
        uid=str(uuid4()),
        name=asked.name or asked.file.stem,
        first=Month.parse(asked.first) if asked.first else first,
        last=Month.parse(asked.last) if asked.last else last,
        effective_from=date.fromisoformat(asked.effective) if asked.effective else today,
        supplement=asked.supplement,
    )


def _print_list(price_list: PriceList) -> None:
    for title in price_list.publications:
        prices = ", ".join(
            f"{price.term} {price.zone.value} {format_amount(price.total)}"
            for price in title.prices
        )
        print(f"line {title.line}: {title.index} {title.title}: {prices}")
    for doubt in price_list.doubts:
        mark = "ERROR" if doubt.blocking else "note"
        print(f"{mark}: line {doubt.line}: {' '.join(doubt_words(doubt))}")
    print(
        f"{price_list.rows} rows, {len(price_list.publications)} titles, "
        f"{sum(len(title.prices) for title in price_list.publications)} prices"
    )


def forms(places: Places, asked: Namespace) -> bool:
    """Print a day's forms as CSV; that somebody did is noted in the history."""
    with at_work(places) as house:
        day = date.fromisoformat(asked.date) if asked.date else house.locality.today()
        found = SubscriptionExports(house.desk).forms_on(day).value
        write_csv(sys.stdout, [_COLUMNS, *map(_values, found)])
    return True


def _values(form: SubscriptionForm) -> tuple[object, ...]:
    return (
        form.number,
        form.state.value,
        form.posted_at.isoformat(timespec="seconds"),
        form.publication_index,
        form.title,
        form.first,
        form.months,
        form.sets,
        form.zone.value,
        f"{form.total // 100}.{form.total % 100:02}",
        form.method.value,
        form.subscriber,
        form.postal_index,
        form.address,
    )


def _check_place(output: Path) -> None:
    """Make sure that a file can be written there before a print is counted; touch no old one."""
    probe = output.with_name(f".desk-{output.name}.tmp")
    write_atomically(probe, b"")
    probe.unlink()


def print_form(places: Places, asked: Namespace) -> bool:
    """Write a form as PDF; it is counted like any print."""
    output: Path = asked.output
    with at_work(places) as house:
        form = house.book.form(asked.number).value
        reason = DuplicateReason.OTHER if form.prints else None
        house.papers.check(form)
        _check_place(output)
        printed = house.book.record_print([form.id], reason).value
        write_atomically(output, house.papers.forms(printed))
        print(output)
    return True
