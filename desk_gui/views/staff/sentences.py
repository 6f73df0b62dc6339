"""Why somebody of the house is not written down."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
