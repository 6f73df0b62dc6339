"""Why a sentence of the prompter is not taken."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
