"""Tables, as SQLAlchemy sees them.

Posted tables (``POSTED``) take rows and never change them: triggers refuse
UPDATE and DELETE on both databases. Where such a thing stands follows from
the rows that came after it.
"""

from desk_gui.db.tables.appointments import (
    AppointmentRow,
    FormerHostRow,
    PromiseRow,
)
from desk_gui.db.tables.audit import (
    AuditRow,
    ChainKeyRow,
)
from desk_gui.db.tables.base import (
    Base,
    table,
)
from desk_gui.db.tables.calls import (
    CallCountRow,
    CallPlanRow,
    CallRow,
    CallWordRow,
    HandoverRow,
    MessageRow,
    OfferAnswerRow,
    PhraseRow,
    PromiseTryRow,
)
from desk_gui.db.tables.catalogue import (
    CatalogueRow,
    PriceRow,
    PublicationRow,
)
from desk_gui.db.tables.office import (
    AccountRow,
    DayEventRow,
    NumberSeriesRow,
    OfficeRow,
    PrintJobRow,
)
from desk_gui.db.tables.people import (
    PersonAddressRow,
    PersonPhoneRow,
    PersonRow,
    PersonWordRow,
)
from desk_gui.db.tables.privacy import (
    HoldRow,
    MailRow,
    PurgeRow,
    VisitCountRow,
)
from desk_gui.db.tables.staff import (
    ReceptionRow,
    StaffPresenceRow,
    StaffRow,
    StaffTopicRow,
    StaffWordRow,
)
from desk_gui.db.tables.subscriptions import (
    FormEventRow,
    FormPrintRow,
    FormVoidRow,
    PaymentProofRow,
    PaymentRow,
    SubscriptionFormRow,
)
from desk_gui.db.tables.visits import (
    AdmissionNoteRow,
    BadgeLoanRow,
    EvacuationPersonRow,
    EvacuationRow,
    VisitEventRow,
    VisitMemberRow,
    VisitRow,
    VisitStopRow,
    VisitWordRow,
)

__all__ = [
    "POSTED",
    "AccountRow",
    "AdmissionNoteRow",
    "AppointmentRow",
    "AuditRow",
    "BadgeLoanRow",
    "Base",
    "CallCountRow",
    "CallPlanRow",
    "CallRow",
    "CallWordRow",
    "CatalogueRow",
    "ChainKeyRow",
    "DayEventRow",
    "EvacuationPersonRow",
    "EvacuationRow",
    "FormEventRow",
    "FormPrintRow",
    "FormVoidRow",
    "FormerHostRow",
    "HandoverRow",
    "HoldRow",
    "MailRow",
    "MessageRow",
    "NumberSeriesRow",
    "OfferAnswerRow",
    "OfficeRow",
    "PaymentProofRow",
    "PaymentRow",
    "PersonAddressRow",
    "PersonPhoneRow",
    "PersonRow",
    "PersonWordRow",
    "PhraseRow",
    "PriceRow",
    "PrintJobRow",
    "PromiseRow",
    "PromiseTryRow",
    "PublicationRow",
    "PurgeRow",
    "ReceptionRow",
    "StaffPresenceRow",
    "StaffRow",
    "StaffTopicRow",
    "StaffWordRow",
    "SubscriptionFormRow",
    "VisitCountRow",
    "VisitEventRow",
    "VisitMemberRow",
    "VisitRow",
    "VisitStopRow",
    "VisitWordRow",
    "table",
]

POSTED = (
    "payments",
    "payment_proofs",
    "subscription_forms",
    "form_voids",
    "form_prints",
    "form_events",
    "day_events",
    "audit",
    "chain_keys",
)
