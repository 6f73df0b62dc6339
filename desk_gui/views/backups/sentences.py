"""What the refusals about backups say to the person at the desk."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import backups
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    backups.NoBackup: lambda _: QCoreApplication.translate(
        "Refusals", "This file is no backup of Desk. Choose another one."
    ),
    backups.BackupDamaged: lambda _: QCoreApplication.translate(
        "Refusals", "This backup is damaged. Nothing was changed; choose an older one."
    ),
    backups.PassphraseNeeded: lambda _: QCoreApplication.translate(
        "Refusals", "This backup is encrypted. Type its passphrase."
    ),
    backups.WrongPassphrase: lambda _: QCoreApplication.translate(
        "Refusals", "This is not the passphrase the backup was made with. Type it again."
    ),
    backups.PassphraseTooShort: lambda found: QCoreApplication.translate(
        "Refusals", "Too short: take {least} characters or more, four words say."
    ).format(least=found.least),
    backups.KeyUnreadable: lambda _: QCoreApplication.translate(
        "Refusals", "The key of the backups cannot be read. Set the passphrase again."
    ),
    backups.SecondPlaceSame: lambda _: QCoreApplication.translate(
        "Refusals", "This lies beside the data and would be lost with it. Choose another disk."
    ),
    backups.NotEmpty: lambda _: QCoreApplication.translate(
        "Refusals", "This database holds data already. Restore into a new, empty one."
    ),
    backups.ErasuresUnreadable: lambda found: QCoreApplication.translate(
        "Refusals", "The list of erased people cannot be read: {path}. Call who looks after Desk."
    ).format(path=found.path),
    backups.BrokenOff: lambda _: QCoreApplication.translate(
        "Refusals", "It was cancelled. Nothing was changed."
    ),
}
