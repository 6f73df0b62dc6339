"""Every form of every page is watched: a new page has its drafts by being a page."""

from desk_gui.furnishing import Furnishing
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.form_rows import Form
from tests.faults.rooms import Room, house, room, working

__all__ = ["house", "room", "working"]


def unwatched(window: MainWindow, furnishing: Furnishing) -> list[str]:
    """Return the forms of the page in sight that nobody watches."""
    page = window.page()
    assert page is not None
    covers = [form.draft_widget() for form in furnishing.drafts.forms()]
    return [
        type(form).__name__
        for form in page.findChildren(Form)
        if not any(cover is form or cover.isAncestorOf(form) for cover in covers)
    ]


def test_no_page_forgets_what_is_typed_into_it(working: Room) -> None:
    keys = working.window.page_keys()
    assert len(keys) > 3
    for key in keys:
        working.window.show_page(key)
        assert unwatched(working.window, working.furnishing) == [], key


def test_the_first_page_of_all_is_watched_too(room: Room) -> None:
    room.furnishing.welcome()
    assert unwatched(room.window, room.furnishing) == []
