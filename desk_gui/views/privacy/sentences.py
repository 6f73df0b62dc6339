"""Why a record stays, or a period is not taken."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
