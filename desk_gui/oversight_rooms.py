"""The panels of those who look after the house, put together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desk_gui.domain.actors import Permission
from desk_gui.views.shell.panels_page import PanelSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk_gui.domain.languages import Language
    from desk_gui.domain.retention import PurgeReport
    from desk_gui.house import House
    from desk_gui.operations.runner import Runner
    from desk_gui.outlets import Outlets
    from desk_gui.views.prompter.speaker import Own
    from desk_gui.views.shell.page import Page


class OversightRooms(QObject):
    """Builds the panels of the oversight when they are first shown.

    ``own`` tells who speaks at this desk, in a language.

    Signals:
        restore_requested: The data is to come back from this path, with this passphrase.
    """

    restore_requested = Signal(object, str)

    def __init__(
        self,
        house: House,
        runner: Runner,
        outlets: Outlets,
        own: Callable[[Language | None], Own],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._house, self._runner, self._outlets, self._own = house, runner, outlets, own

    def panels(self) -> Sequence[tuple[Permission, PanelSpec]]:
        """Return the panels, each with who it is for."""
        may = Permission
        return (
            (
                may.MANAGE_ACCOUNTS,
                PanelSpec(lambda: self.tr("Accounts"), self._accounts, "accounts"),
            ),
            (may.READ_HISTORY, PanelSpec(lambda: self.tr("History"), self._history, "history")),
            (may.BACK_UP, PanelSpec(lambda: self.tr("Backups"), self._backups, "backups")),
            (may.SET_UP_RECEPTION, PanelSpec(lambda: self.tr("Rules"), self._rules, "rules")),
            (may.KEEP_PRIVACY, PanelSpec(lambda: self.tr("Privacy"), self._privacy, "privacy")),
            (may.EDIT_PHRASES, PanelSpec(lambda: self.tr("Sentences"), self._phrases, "phrases")),
        )

    def _rules(self) -> Page:
        from desk_gui.operations.smtp import send_letter  # noqa: PLC0415
        from desk_gui.views.language import spoken  # noqa: PLC0415
        from desk_gui.views.reception.rules_panel import RulesPanel  # noqa: PLC0415

        house = self._house
        formats = [(each.name, each.words[spoken()]) for each in house.papers.badge_formats()]
        return RulesPanel(
            house.reception,
            house.workstation,
            self._runner,
            house.locality.now,
            formats,
            send_letter,
        )

    def _accounts(self) -> Page:
        from desk_gui.views.accounts.panel import AccountsPanel  # noqa: PLC0415

        house = self._house
        return AccountsPanel(
            house.accounts, self._runner, house.locality.now, self._outlets.print_code
        )

    def _history(self) -> Page:
        from desk_gui.views.history.panel import HistoryPanel  # noqa: PLC0415

        house = self._house
        return HistoryPanel(
            house.history,
            house.inspection,
            house.people,
            self._outlets.person_looks,
            self._outlets.history_paper,
            self._runner,
            house.locality.now,
        )

    def _backups(self) -> Page:
        from desk_gui.views.backups.panel import BackupsPanel  # noqa: PLC0415

        panel = BackupsPanel(
            self._house.backups,
            self._outlets.backup_watch,
            self._runner,
            self._house.locality.now,
            self._outlets.print_instructions,
        )
        panel.restore_requested.connect(self.restore_requested)
        return panel

    def _privacy(self) -> Page:
        from desk_gui.views.privacy.panel import PrivacyPanel  # noqa: PLC0415

        house = self._house
        return PrivacyPanel(
            house.retention,
            self._runner,
            house.locality.now,
            self._show_purge,
            self._show_notice,
        )

    def _phrases(self) -> Page:
        from desk_gui.views.prompter.panel import PhrasesPanel  # noqa: PLC0415

        house = self._house
        return PhrasesPanel(house.phrases, self._runner, self._own, house.locality.now)

    def _show_purge(self, report: PurgeReport) -> None:
        """Show what a run took out, to be printed or saved from there."""
        make = partial(self._house.reception_papers.purge_report, report)
        self._outlets.preview_paper(make, self.tr("Purged"))

    def _show_notice(self) -> None:
        """Show the privacy notice in the language of the window, to be printed from there."""
        from desk_gui.views.language import spoken  # noqa: PLC0415

        make = partial(self._house.reception_papers.privacy_notice, spoken())
        self._outlets.preview_paper(make, self.tr("Privacy notice"))
