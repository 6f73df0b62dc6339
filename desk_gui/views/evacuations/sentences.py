"""Why an evacuation is not begun or ended."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
