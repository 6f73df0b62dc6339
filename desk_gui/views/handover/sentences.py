"""Why a desk is not handed over."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
