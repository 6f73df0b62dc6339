"""Why a promise is not made or ended."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
