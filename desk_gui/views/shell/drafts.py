"""Nothing typed is lost: every form's unfinished work on disk within a second, and on the shelf.

Pages do nothing for it. Each form of each page is watched from the page's
first visit on; what is typed goes to this workstation's own small database
300 ms after the last key, and every 800 ms while typing goes on. F6 sets
aside what is being written, or brings back what was set aside last.
"""

import json
import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from desk_gui.domain.actors import AccountId
from desk_gui.domain.retention import PersonTraces, names_any
from desk_gui.operations.drafts import NOBODY, Draft, DraftStore
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.labels import clock
from desk_gui.views.shell.drafted import Drafted, drafted_in, reveal
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.shelf import Shelved
from desk_gui.views.shell.shelf_chooser import ShelfChooser
from desk_gui.views.shell.window import MainWindow

logger = logging.getLogger(__name__)

REST_MS = 300
"""How long a hand rests before what it typed is written."""
MOST_MS = 800
"""How long what was typed waits at most, while typing goes on."""
_LONGEST_TITLE = 80
_FACT = "drafts"


class Work(QObject):
    """One form that is watched, and the draft that what stands in it goes by."""

    def __init__(self, form: Drafted, page: str, parent: QObject) -> None:
        super().__init__(parent)
        self.form = form
        self.page = page
        self.draft: Draft | None = None
        """As it was written last; None while nothing of it is on disk."""
        self.begun: tuple[int, str] | None = None
        """Whose it is, and since when."""
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self.most = QTimer(self, singleShot=True, interval=MOST_MS)

    @property
    def widget(self) -> QWidget:
        """Where it stands."""
        return self.form.draft_widget()

    def is_there(self) -> bool:
        """Tell whether the form still exists."""
        return not isinstance(self.form, QObject) or isValid(self.form)

    def wait(self) -> None:
        """Write when the hand rests, but not too late."""
        self.rest.start()
        if not self.most.isActive():
            self.most.start()

    def end(self) -> None:
        """Wait for nothing; what is typed next is another draft."""
        self.rest.stop()
        self.most.stop()
        self.draft = self.begun = None


class Drafts(QObject):
    """Watches the forms of all pages, keeps what is typed, and tends the shelf.

    Signals:
        forgetting: Somebody was erased (a sequence of PersonTraces); emitted on any thread.
    """

    forgetting = Signal(object)

    def __init__(
        self,
        store: DraftStore,
        window: MainWindow,
        runner: Runner,
        account: Callable[[], AccountId | None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._runner = store, window, runner
        self._account, self._now = account, now
        self._works: list[Work] = []
        self._tiles: list[Draft] = []
        self._unwritten: dict[str, Draft | None] = {}
        """What the disk does not have yet, by uid; None is to be removed from it."""
        self._writing = False
        self.forgetting.connect(self._on_forgetting)
        window.page_built.connect(self._on_page)
        window.closing.connect(self.flush)
        window.shelf.taken.connect(self.take)
        window.named.connect(self._show_tiles)
        window.keys.on("shelve", self.shelve_or_take)
        window.keys.on("choose_shelved", self.choose)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application)
        self._read()

    def register(self, form: Drafted, page: str) -> None:
        """Watch a form of a page; pages built by the window need not ask for it."""
        work = Work(form, page, self)
        work.rest.timeout.connect(partial(self._keep, work))
        work.most.timeout.connect(partial(self._keep, work))
        form.draft_changed.connect(partial(self._on_changed, work))
        form.draft_left.connect(partial(self._shelve, work))
        self._works.append(work)

    def forms(self) -> list[Drafted]:
        """Return the forms that are watched."""
        return [work.form for work in self._live()]

    @Slot()
    def flush(self) -> None:
        """Write everything now: the window closes or somebody looks elsewhere."""
        for work in self._live():
            self._keep(work, write=False)
        if self._unwritten:
            self._submit()

    def switch_account(self) -> None:
        """Set aside what the former person was writing; show the shelf of who is here now."""
        for work in self._live():
            self._shelve(work)
        self._tiles = []
        self._read()

    def resume(self) -> None:
        """Bring what was being written on the page in sight back into its forms, one for each.

        What was set aside stays on the shelf, and so does the rest.
        """
        page, account = self._window.page_key(), self._account() or NOBODY
        self._runner.run(
            self,
            lambda: Outcome(self._store.of(account)),
            partial(self._on_resumable, page, account),
            self._on_fault,
            Lane.DRAFTS,
        )

    @Slot()
    def shelve_or_take(self) -> None:
        """Set aside what is written on the page in sight; where nothing is, bring back the last."""
        page = self._window.page_key()
        in_sight = [w for w in self._live() if w.page == page and w.widget.isVisible()]
        shelved = [self._shelve(work) for work in in_sight]
        if not any(shelved) and self._tiles:
            self.take(self._tiles[-1].uid)

    @Slot()
    def choose(self) -> None:
        """Offer all that is set aside, the newest first."""
        if self._tiles:
            chooser = ShelfChooser(
                self._window, [(d, self._tile(d)) for d in reversed(self._tiles)]
            )
            chooser.taken.connect(self.take)
            chooser.unwanted.connect(self.drop)
            chooser.open()

    @Slot(str)
    def take(self, uid: str) -> None:
        """Go on with something set aside; what its form holds now is set aside instead."""
        draft = next((each for each in self._tiles if each.uid == uid), None)
        work = self._open(draft) if draft is not None else None
        if draft is None or work is None:
            return
        self._shelve(work)
        kept = json.loads(draft.content)
        try:
            work.form.take_draft(kept["form"])
        except (KeyError, TypeError, ValueError):
            # Another version of the program wrote it: it stays on the shelf.
            logger.exception("draft of %s not taken", draft.kind)
            work.form.clear_draft()
            return
        self._tiles.remove(draft)
        work.begun, work.draft = (draft.account, draft.started_at), draft
        _focus(work.widget, kept["focus"])
        self._show_tiles()
        self._keep(work)

    @Slot(str)
    def drop(self, uid: str) -> None:
        """Throw away something set aside."""
        self._tiles = [draft for draft in self._tiles if draft.uid != uid]
        self._unwritten[uid] = None
        self._show_tiles()
        self._write()

    def forget(self, erased: Sequence[PersonTraces]) -> None:
        """Let go of all unfinished work that names one of those who were erased; on any thread."""
        self.forgetting.emit(tuple(erased))

    def forget_older(self, day: date) -> None:
        """Let go of what nobody wrote on since before a day, whoever's it is."""
        self._tiles = [draft for draft in self._tiles if draft.saved.date() >= day]
        self._show_tiles()
        self._let_go(lambda: self._store.forget_older(day))

    def close(self) -> None:
        """Write everything, and close the store once it is written."""
        self.flush()

        def close() -> Outcome[None]:
            self._store.close()
            return Outcome(None)

        self._runner.run(self, close, lane=Lane.DRAFTS)

    # --- who was erased ---

    @Slot(object)
    def _on_forgetting(self, erased: Sequence[PersonTraces]) -> None:
        """Empty the forms in which one of them stands, take their tiles away, then their drafts."""
        for work in self._live():
            draft = self._read_form(work)
            if draft is not None and _names(draft, erased):
                work.form.clear_draft()
                work.end()
        unwritten = [draft for draft in self._unwritten.values() if draft is not None]
        for draft in (*unwritten, *self._tiles):
            if _names(draft, erased):
                self._unwritten[draft.uid] = None
        self._tiles = [draft for draft in self._tiles if not _names(draft, erased)]
        self._show_tiles()
        # What is being written at this moment is on the disk by then: both go one after another.
        self._let_go(lambda: self._store.forget(erased))

    def _let_go(self, deed: Callable[[], int]) -> None:
        self._runner.run(self, lambda: Outcome(deed()), None, self._on_fault, Lane.DRAFTS)

    # --- what is typed ---

    @Slot(object, str)
    def _on_page(self, page: Page, key: str) -> None:
        for form in drafted_in(page):
            self.register(form, key)

    def _on_changed(self, work: Work) -> None:
        if work.begun is None:
            work.begun = (self._account() or NOBODY, self._now().isoformat())
        work.wait()

    @Slot(Qt.ApplicationState)
    def _on_application(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.flush()

    def _live(self) -> list[Work]:
        self._works = [work for work in self._works if work.is_there()]
        return self._works

    def _keep(self, work: Work, *, write: bool = True) -> None:
        """Bring the disk's copy into line with the form."""
        work.rest.stop()
        work.most.stop()
        draft = self._read_form(work)
        if draft is None:
            if work.draft is not None:
                self._unwritten[work.draft.uid] = None
            work.end()
        elif work.draft is None or draft.content != work.draft.content or work.draft.shelved:
            work.draft = self._unwritten[draft.uid] = draft
        if write:
            self._write()

    def _read_form(self, work: Work, *, shelved: bool = False) -> Draft | None:
        content = work.form.draft_content() if work.is_there() else None
        if content is None:
            return None
        now = self._now().isoformat()
        account, started = work.begun or (self._account() or NOBODY, now)
        kept = {"form": content, "focus": _place_of_focus(work.widget)}
        return Draft(
            uid=work.draft.uid if work.draft else str(uuid4()),
            account=account,
            kind=work.form.draft_kind,
            page=work.page,
            title=" ".join(work.form.draft_title().split())[:_LONGEST_TITLE],
            content=json.dumps(kept, ensure_ascii=False),
            started_at=started,
            saved_at=now,
            shelved=shelved,
        )

    def _shelve(self, work: Work) -> bool:
        """Set aside what is written in a form and empty it; False if nothing is."""
        draft = self._read_form(work, shelved=True)
        if draft is None:
            self._keep(work)
            return False
        self._unwritten[draft.uid] = draft
        self._tiles.append(draft)
        work.form.clear_draft()
        work.end()
        self._show_tiles()
        self._write()
        return True

    # --- the shelf ---

    def _open(self, draft: Draft) -> Work | None:
        """Show the form a draft belongs to; None where the page is not offered."""
        if draft.page and draft.page not in self._window.page_keys():
            return None
        if draft.page:
            self._window.show_page(draft.page)
        work, page = self._work_of(draft), self._window.page()
        if work is not None and page is not None:
            reveal(work.widget, page)
        return work

    def _work_of(self, draft: Draft) -> Work | None:
        of = (draft.page, draft.kind)
        return next((w for w in self._live() if (w.page, w.form.draft_kind) == of), None)

    @Slot()
    def _show_tiles(self) -> None:
        self._window.shelf.set_entries([self._tile(draft) for draft in self._tiles])

    def _tile(self, draft: Draft) -> Shelved:
        spec = self._window.spec(draft.page)
        page = spec.title() if spec is not None else ""
        at = clock(draft.saved)
        return Shelved(
            uid=draft.uid,
            icon=spec.icon if spec is not None else "file-text",
            name=draft.title or page or self.tr("unfinished"),
            note=f"{page} · {at}" if page and draft.title else at,
        )

    # --- the disk ---

    def _read(self) -> None:
        account = self._account() or NOBODY
        self._show_tiles()
        self._runner.run(
            self,
            lambda: Outcome(self._store.of(account)),
            partial(self._on_read, account),
            self._on_fault,
            Lane.DRAFTS,
        )

    def _on_read(self, account: int, found: list[Draft]) -> None:
        """Show what the disk has, besides what is in work and what it does not have yet."""
        if account != (self._account() or NOBODY):
            return
        in_work = {work.draft.uid for work in self._works if work.draft is not None}
        known = {draft.uid: draft for draft in found} | {draft.uid: draft for draft in self._tiles}
        known |= {d.uid: d for d in self._unwritten.values() if d is not None}
        self._tiles = [
            draft
            for uid, draft in known.items()
            if draft.account == account and uid not in in_work and self._unwritten.get(uid, draft)
        ]
        self._show_tiles()

    def _on_resumable(self, page: str, account: int, found: list[Draft]) -> None:
        """Take up the newest for each form that is still empty, where the person still is."""
        if account != (self._account() or NOBODY) or page != self._window.page_key():
            return
        newest = {draft.kind: draft for draft in found if draft.page == page and not draft.shelved}
        for draft in newest.values():
            work = self._work_of(draft)
            if work is not None and work.form.draft_content() is None:
                self.take(draft.uid)

    def _write(self) -> None:
        if self._unwritten and not self._writing:
            self._submit()

    def _submit(self) -> None:
        batch = dict(self._unwritten)
        self._writing = True
        drafts = [draft for draft in batch.values() if draft is not None]
        gone = [uid for uid, draft in batch.items() if draft is None]

        def keep() -> Outcome[None]:
            self._store.keep(drafts, gone)
            return Outcome(None)

        written = partial(self._on_written, batch)
        self._runner.run(self, keep, written, self._on_fault, Lane.DRAFTS)

    def _on_written(self, batch: dict[str, Draft | None], _done: None) -> None:
        self._writing = False
        for uid, draft in batch.items():
            if uid in self._unwritten and self._unwritten[uid] is draft:
                del self._unwritten[uid]
        self._window.status.say(_FACT, "", "alert-circle")
        self._write()

    def _on_fault(self, error: Exception) -> None:
        """Say quietly that the disk does not take it; the next key tries again."""
        self._writing = False
        if not self._runner.refused(error):
            return
        logger.error("drafts not written: %s", [type(each).__name__ for each in error.refusals])
        said = self.tr("what you type is not kept: the disk does not take it")
        self._window.status.say(_FACT, said, "alert-circle", colour="danger")


def _names(draft: Draft, erased: Sequence[PersonTraces]) -> bool:
    return names_any(f"{draft.title} {draft.content}", erased)


def _stops(widget: QWidget) -> list[QWidget]:
    """Return the fields of a form; cards and segments come and go, what they are in stays."""
    stops = [w for w in widget.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [stop for stop in stops if not isinstance(stop, QAbstractButton)]


def _place_of_focus(widget: QWidget) -> int:
    """Return which field of a form has the focus; -1 if none has."""
    now = widget.window().focusWidget()
    places = enumerate(_stops(widget))
    return next((at for at, stop in places if stop is now or stop.isAncestorOf(now)), -1)


def _focus(widget: QWidget, place: int) -> None:
    stops = _stops(widget)
    if 0 <= place < len(stops) and stops[place].isVisible() and stops[place].isEnabled():
        stops[place].setFocus(Qt.FocusReason.OtherFocusReason)
