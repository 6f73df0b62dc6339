"""Why a call or a message is not written down."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
