"""Why a sentence of the prompter is not taken."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import phrases
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    phrases.UnknownPlaceholder: lambda found: QCoreApplication.translate(
        "Refusals", "Nothing is called «{name}». What may stand in braces is listed below."
    ).format(name=found.name),
    phrases.BrokenBraces: lambda _: QCoreApplication.translate(
        "Refusals", "A brace or a bracket is open here. Close it, or take it out."
    ),
    phrases.UnknownPhrase: lambda _: QCoreApplication.translate(
        "Refusals", "This sentence is no more. Choose another one."
    ),
    phrases.PhraseFileBroken: lambda found: QCoreApplication.translate(
        "Refusals", "The sentences in {path} cannot be read ({where}). Install Desk anew."
    ).format(path=found.path, where=found.where[:80]),
}
