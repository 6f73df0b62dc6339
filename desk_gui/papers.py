"""From records to paper: what posting, the print queue, the preview and the verbs share.

The layout engine is imported when the first paper is made: the window opens
before it.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from desk_gui.domain.call_papers import (
    CallPlanPaper,
    CallProtocolPaper,
    CallReportPaper,
    HandoverPaper,
    MessagePaper,
)
from desk_gui.domain.papers import (
    HistoryPaper,
    LooksPaper,
    PaperHead,
    RecoverySheet,
    RestoreFacts,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import PurgeReport
from desk_gui.domain.sales import CannotBePrinted, DoesNotFit
from desk_gui.domain.subscriptions import PrintedForm, SubscriptionForm
from desk_gui.domain.visit_papers import (
    AppointmentPaper,
    BadgeFormat,
    BadgePaper,
    EvacuationPaper,
    NoticePaper,
    PresentPaper,
    ProtocolPaper,
    ReportPaper,
    SlipPaper,
)

if TYPE_CHECKING:
    from desk_gui.reporting.ps1 import Layout, Overprint, Ps1Definition
    from desk_gui.settings import Workstation

T = TypeVar("T")

_INPUT_FIELDS = {"proofs": "proof"}
"""What the sale calls a field that the paper calls otherwise."""


class Papers:
    """Makes the PDF of forms as this workstation prints them."""

    def __init__(self, workstation: "Workstation") -> None:
        self._workstation = workstation

    def forms(self, printed: Sequence[PrintedForm]) -> bytes:
        """Return the PDF of these forms, laid out as this workstation wants it.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.ps1 import build_ps1  # noqa: PLC0415

        settings = self._workstation.settings
        return _in_words(
            lambda: build_ps1(
                self._ps1,
                printed,
                layout=self._layout(),
                overprint=self._overprint(),
                reverse=settings.reverse_side,
            )
        )

    def draft(self, form: SubscriptionForm) -> bytes:
        """Return the PDF of a form before it is posted, on one blank sheet.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.ps1 import build_ps1  # noqa: PLC0415

        return _in_words(lambda: build_ps1(self._ps1, [PrintedForm(form)], reverse=False))

    def test_page(self) -> bytes:
        """Return the page that shows where an overprint lands on a blank."""
        from desk_gui.reporting.ps1 import Overprint, build_test_page  # noqa: PLC0415

        return build_test_page(self._ps1, self._overprint() or Overprint())

    def recovery_code(self, head: PaperHead, sheet: RecoverySheet) -> bytes:
        """Return the sheet with the manager's one-time recovery code, one page of A4.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the value.
        """
        from desk_gui.reporting.office_letters import build_recovery_code  # noqa: PLC0415

        return _in_words(lambda: build_recovery_code(head, sheet))

    def restore_instructions(self, head: PaperHead, facts: RestoreFacts) -> bytes:
        """Return how to restore a backup, one page of A4.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the value.
        """
        from desk_gui.reporting.office_letters import build_restore_instructions  # noqa: PLC0415

        return _in_words(lambda: build_restore_instructions(head, facts))

    def person_looks(self, head: PaperHead, paper: LooksPaper) -> bytes:
        """Return who looked at a person's record and why, pages of A4.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the value.
        """
        from desk_gui.reporting.history_listings import build_person_looks  # noqa: PLC0415

        return _in_words(lambda: build_person_looks(head, paper))

    def history(
        self, head: PaperHead, paper: HistoryPaper, field_word: Callable[[str], str] = str
    ) -> bytes:
        """Return the history as it was filtered, pages of A4; ``field_word`` names its fields.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the value.
        """
        from desk_gui.reporting.history_listings import build_history  # noqa: PLC0415

        return _in_words(lambda: build_history(head, paper, field_word))

    def badges(
        self, head: PaperHead, badges: Sequence[BadgePaper], format_name: str, first_place: int = 1
    ) -> bytes:
        """Return visitors' badges in a format of ``badge_formats``.

        ``first_place`` is the first free place of a sheet that was used before, from 1.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.badge import build_badges  # noqa: PLC0415

        return _in_words(lambda: build_badges(head, badges, format_name, first_place))

    def badge_formats(self) -> tuple[BadgeFormat, ...]:
        """Return the formats badges can be printed in, with their paper and their names."""
        from desk_gui.reporting.badge import badge_formats  # noqa: PLC0415

        return badge_formats()

    def evacuation_list(self, head: PaperHead, paper: PresentPaper) -> bytes:
        """Return everybody who is in the house, pages of A4; it refuses nothing that is on it."""
        from desk_gui.reporting.evacuation_list import build_evacuation_list  # noqa: PLC0415

        return _in_words(lambda: build_evacuation_list(head, paper))

    def evacuation_report(self, head: PaperHead, paper: EvacuationPaper) -> bytes:
        """Return what an alarm or a drill came to, pages of A4."""
        from desk_gui.reporting.evacuation_report import build_evacuation_report  # noqa: PLC0415

        return _in_words(lambda: build_evacuation_report(head, paper))

    def host_slip(self, head: PaperHead, paper: SlipPaper) -> bytes:
        """Return what the host of a visit needs, A6.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.visit_slips import build_host_slip  # noqa: PLC0415

        return _in_words(lambda: build_host_slip(head, paper))

    def data_slip(self, head: PaperHead, paper: SlipPaper) -> bytes:
        """Return all that is known of a visit for the host's secretary, A5.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.visit_slips import build_data_slip  # noqa: PLC0415

        return _in_words(lambda: build_data_slip(head, paper))

    def appointment_slip(self, head: PaperHead, paper: AppointmentPaper) -> bytes:
        """Return when and where a visitor has an appointment, A6.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.appointment_slip import build_appointment_slip  # noqa: PLC0415

        return _in_words(lambda: build_appointment_slip(head, paper))

    def privacy_notice(self, head: PaperHead, paper: NoticePaper) -> bytes:
        """Return the privacy notice in the visitor's language, one page of A4.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.privacy_notice import build_privacy_notice  # noqa: PLC0415

        return _in_words(lambda: build_privacy_notice(head, paper))

    def visit_protocol(self, head: PaperHead, paper: ProtocolPaper) -> bytes:
        """Return the visits of a day to be signed, pages of A4 landscape."""
        from desk_gui.reporting.visit_protocol import build_visit_protocol  # noqa: PLC0415

        return _in_words(lambda: build_visit_protocol(head, paper))

    def visit_report(self, head: PaperHead, paper: ReportPaper) -> bytes:
        """Return the visits of a range in figures, pages of A4."""
        from desk_gui.reporting.visit_report import build_visit_report  # noqa: PLC0415

        return _in_words(lambda: build_visit_report(head, paper))

    def purge_report(self, head: PaperHead, report: PurgeReport, anchor: str = "") -> bytes:
        """Return what a run of retention took out, without names; pages of A4."""
        from desk_gui.reporting.purge_report import build_purge_report  # noqa: PLC0415

        return _in_words(lambda: build_purge_report(head, report, anchor))

    def message_slip(self, head: PaperHead, paper: MessagePaper) -> bytes:
        """Return a message for somebody who is away, A6.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.message_slip import build_message_slip  # noqa: PLC0415

        return _in_words(lambda: build_message_slip(head, paper))

    def call_plan(self, head: PaperHead, paper: CallPlanPaper) -> bytes:
        """Return the sheet of a call that is to be made, A4.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.call_plan import build_call_plan  # noqa: PLC0415

        return _in_words(lambda: build_call_plan(head, paper))

    def call_protocol(self, head: PaperHead, paper: CallProtocolPaper) -> bytes:
        """Return the calls of a day to be signed, pages of A4 landscape."""
        from desk_gui.reporting.call_protocol import build_call_protocol  # noqa: PLC0415

        return _in_words(lambda: build_call_protocol(head, paper))

    def call_report(self, head: PaperHead, paper: CallReportPaper) -> bytes:
        """Return the calls of some days in figures, pages of A4."""
        from desk_gui.reporting.call_report import build_call_report  # noqa: PLC0415

        return _in_words(lambda: build_call_report(head, paper))

    def handover(self, head: PaperHead, paper: HandoverPaper) -> bytes:
        """Return a desk handed over, to be signed by both, pages of A4."""
        from desk_gui.reporting.handover_paper import build_handover  # noqa: PLC0415

        return _in_words(lambda: build_handover(head, paper))

    def check(self, form: SubscriptionForm) -> None:
        """Make sure a form can be printed before it is numbered.

        Raises:
            RefusedError: ``DoesNotFit`` or ``CannotBePrinted``, naming the field.
        """
        from desk_gui.reporting.ps1 import check_fits  # noqa: PLC0415

        _in_words(lambda: check_fits(self._ps1, form))

    @property
    def paper(self) -> str:
        """The paper a form is printed on, as the print service names it."""
        return "A4" if self._workstation.settings.ps1_layout == "two_on_a4" else "A5"

    def _layout(self) -> "Layout":
        from desk_gui.reporting.ps1 import Layout  # noqa: PLC0415

        return Layout.TWO_ON_A4 if self.paper == "A4" else Layout.A5

    def _overprint(self) -> "Overprint | None":
        from desk_gui.reporting.ps1 import Overprint  # noqa: PLC0415

        settings = self._workstation.settings
        if not settings.overprint:
            return None
        return Overprint(settings.overprint_x / 10, settings.overprint_y / 10)

    def warm_up(self) -> None:
        """Load the layout engine before a clerk waits for it."""
        _ = self._ps1

    @cached_property
    def _ps1(self) -> "Ps1Definition":
        from desk_gui.reporting.ps1 import warm_up  # noqa: PLC0415

        return warm_up()


def _in_words(make: Callable[[], T]) -> T:
    from desk_gui.reporting.errors import DoesNotFitError, MissingGlyphError  # noqa: PLC0415

    try:
        return make()
    except DoesNotFitError as error:
        field = _INPUT_FIELDS.get(error.field, error.field)
        raise RefusedError(DoesNotFit(field=field)) from error
    except MissingGlyphError as error:
        field = _INPUT_FIELDS.get(error.field, error.field)
        refusal = CannotBePrinted(field=field, characters=error.characters)
        raise RefusedError(refusal) from error
