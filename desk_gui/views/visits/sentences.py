"""Why a visitor is not let in, out or written down."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
