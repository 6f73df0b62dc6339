"""Finding the account somebody of the house signs in by: letters of its name or its login."""

from desk_gui.domain.staff import AccountHit
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.found_field import FoundField
from desk_gui.widgets.found import Found


class AccountField(FoundField[AccountHit]):
    """A search field for an account and the one that was taken."""

    def __init__(self, staff: StaffService, runner: Runner) -> None:
        super().__init__(runner)
        self._staff = staff

    def ask(self, text: str) -> Outcome[list[AccountHit]]:
        """Return the accounts that have these letters."""
        return self._staff.find_accounts(text)

    def line(self, hit: AccountHit) -> Found:
        """Return name over login and who of the house has it already."""
        under = " · ".join(filter(None, (hit.login, hit.holder)))
        return Found(name=hit.name, under=under, record=hit)

    def name_of(self, hit: AccountHit) -> str:
        """Return the account's name."""
        return hit.name

    def sign_of(self, _hit: AccountHit) -> tuple[str, str]:
        """Return the sign of what was taken."""
        return "user-check", "ok"
