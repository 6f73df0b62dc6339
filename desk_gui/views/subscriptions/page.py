"""The page Subscriptions: the day's forms, and over them the sale."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout

from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.views.shell.page import Page
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.forms_page import FormsPage
from desk_gui.views.subscriptions.sale_page import SalePage


class SubscriptionsPage(Page):
    """Shows the list, or the sale where F5 began one; Esc goes back and sets it aside."""

    def __init__(self, desk: SaleDesk) -> None:
        super().__init__()
        self.forms = FormsPage(desk, self.confirmation)
        self.sale = SalePage(desk)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.forms)
        self._stack.addWidget(self.sale)
        self._stack.currentChanged.connect(self.retitled)
        self.forms.sale_wanted.connect(self.begin_sale)
        self.forms.again_wanted.connect(self.sell_again)
        self.sale.left.connect(self.show_forms)
        self.sale.posted.connect(self.forms.show_posted)
        self.retranslate()

    def title(self) -> str:
        """Return what the page shows, for the window's title."""
        on_sale = self._stack.currentWidget() is self.sale
        return self.tr("New subscription") if on_sale else self.tr("Subscriptions")

    def primary_actions(self) -> Sequence[QAction]:
        """Return the keys of what is shown."""
        return self.sale.actions() if self.selling() else self.forms.actions()

    def selling(self) -> bool:
        """Tell whether the sale is shown."""
        return self._stack.currentWidget() is self.sale

    def on_shown(self) -> None:
        """Go on where the clerk was."""
        (self.sale if self.selling() else self.forms).begin()

    @Slot()
    def begin_sale(self) -> None:
        """Show the sale, as F5 does from anywhere; what was typed before is still there."""
        self._stack.setCurrentWidget(self.sale)
        self.sale.begin()

    @Slot(object)
    def sell_again(self, form: SubscriptionForm) -> None:
        """Show the sale with what stood on a voided form."""
        self._stack.setCurrentWidget(self.sale)
        self.sale.begin_again(form)

    def show_form(self, form: SubscriptionForm) -> None:
        """Show a form in its day's list: one that was found from elsewhere."""
        self.forms.list.show_form(form)
        self.show_forms()

    @Slot()
    def show_forms(self) -> None:
        """Show the list again."""
        self._stack.setCurrentWidget(self.forms)
        self.forms.begin()

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.forms.retranslate()
        self.sale.retranslate()
