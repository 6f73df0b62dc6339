"""Words for what the history tells: deeds, the records they were done to, and why."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desk_gui.domain.audit import Deed, Purpose, Subject

DEED = {
    Deed.OFFICE_SET_UP: QT_TRANSLATE_NOOP("Labels", "Office set up"),
    Deed.OFFICE_CHANGED: QT_TRANSLATE_NOOP("Labels", "Office settings changed"),
    Deed.ACCOUNT_ADDED: QT_TRANSLATE_NOOP("Labels", "Account added"),
    Deed.ACCOUNT_CHANGED: QT_TRANSLATE_NOOP("Labels", "Account changed"),
    Deed.PASSWORD_CHANGED: QT_TRANSLATE_NOOP("Labels", "Password changed"),
    Deed.PASSWORD_RESET: QT_TRANSLATE_NOOP("Labels", "Password given anew"),
    Deed.SIGNED_IN: QT_TRANSLATE_NOOP("Labels", "Signed in"),
    Deed.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP("Labels", "Sign-in refused"),
    Deed.RECOVERED: QT_TRANSLATE_NOOP("Labels", "Came in with the recovery code"),
    Deed.DAY_OPENED: QT_TRANSLATE_NOOP("Labels", "Day opened"),
    Deed.DAY_CLOSED: QT_TRANSLATE_NOOP("Labels", "Day closed"),
    Deed.DAY_REOPENED: QT_TRANSLATE_NOOP("Labels", "Day opened again"),
    Deed.PERSON_ADDED: QT_TRANSLATE_NOOP("Labels", "Person added"),
    Deed.PERSON_CHANGED: QT_TRANSLATE_NOOP("Labels", "Person changed"),
    Deed.PERSON_REMOVED: QT_TRANSLATE_NOOP("Labels", "Person taken back"),
    Deed.PERSON_OPENED: QT_TRANSLATE_NOOP("Labels", "Record opened"),
    Deed.PERSON_EXPORTED: QT_TRANSLATE_NOOP("Labels", "Record exported"),
    Deed.PERSON_ERASED: QT_TRANSLATE_NOOP("Labels", "Person erased"),
    Deed.CATALOGUE_IMPORTED: QT_TRANSLATE_NOOP("Labels", "Catalogue imported"),
    Deed.SALE_POSTED: QT_TRANSLATE_NOOP("Labels", "Sale posted"),
    Deed.PROOF_ADDED: QT_TRANSLATE_NOOP("Labels", "Proof of payment added"),
    Deed.FORM_VOIDED: QT_TRANSLATE_NOOP("Labels", "Form voided"),
    Deed.FORM_PRINTED: QT_TRANSLATE_NOOP("Labels", "Form printed"),
    Deed.FORMS_EXPORTED: QT_TRANSLATE_NOOP("Labels", "Forms exported"),
    Deed.HISTORY_READ: QT_TRANSLATE_NOOP("Labels", "History read"),
    Deed.RESTORED: QT_TRANSLATE_NOOP("Labels", "Backup restored"),
    Deed.RESTORE_CONFIRMED: QT_TRANSLATE_NOOP("Labels", "Restored data confirmed"),
}
SUBJECT = {
    Subject.OFFICE: QT_TRANSLATE_NOOP("Labels", "office"),
    Subject.ACCOUNT: QT_TRANSLATE_NOOP("Labels", "account"),
    Subject.DAY: QT_TRANSLATE_NOOP("Labels", "day"),
    Subject.PERSON: QT_TRANSLATE_NOOP("Labels", "person"),
    Subject.CATALOGUE: QT_TRANSLATE_NOOP("Labels", "catalogue"),
    Subject.PAYMENT: QT_TRANSLATE_NOOP("Labels", "payment"),
    Subject.FORM: QT_TRANSLATE_NOOP("Labels", "form"),
}
PURPOSE = {
    Purpose.ENQUIRY: QT_TRANSLATE_NOOP("Labels", "enquiry"),
    Purpose.CORRECTION: QT_TRANSLATE_NOOP("Labels", "correction"),
    Purpose.SALE: QT_TRANSLATE_NOOP("Labels", "sale"),
    Purpose.VISIT: QT_TRANSLATE_NOOP("Labels", "visit"),
    Purpose.CALL: QT_TRANSLATE_NOOP("Labels", "call"),
    Purpose.TICKET: QT_TRANSLATE_NOOP("Labels", "ticket"),
    Purpose.PRINT: QT_TRANSLATE_NOOP("Labels", "printing"),
    Purpose.EXPORT: QT_TRANSLATE_NOOP("Labels", "export"),
    Purpose.SUBJECT_REQUEST: QT_TRANSLATE_NOOP("Labels", "the person asked"),
}
