"""Why a rule of the reception is not taken."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
