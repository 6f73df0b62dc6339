"""Why an appointment is not made, moved or read."""

from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {}
