"""One sentence being put into the office's own words, with how it will sound under it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.languages import Language
from desk_gui.domain.phrase_rules import filled, needed_places
from desk_gui.domain.phrases import Phrase
from desk_gui.domain.refusals import Refusal
from desk_gui.views.prompter.examples import EXAMPLES
from desk_gui.views.prompter.phrase_words import PhraseWords
from desk_gui.views.prompter.places_list import PlacesList
from desk_gui.views.prompter.speaker import Own
from desk_gui.views.sentences import sentence
from desk_gui.views.setup.choice import Choice
from desk_gui.views.shell.drafted import Content
from desk_gui.views.shell.prompter import Prompter
from desk_gui.widgets import scale
from desk_gui.widgets.fields import TextEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel
from desk_gui.widgets.scale import Type

_LINES = 4
_ALWAYS_KNOWN = {"own_name"}


class Place(NamedTuple):
    """Which sentence it is: of which talk and step, in which language, said when."""

    talk: str
    step: str
    language: Language
    variant: str = ""


class PhraseForm(QWidget):
    """The sentence, when it is said, and how it sounds with example values.

    Signals:
        draft_changed: Something typed is another now.
        draft_left: What is typed goes to the shelf.
        wanted: A draft is of another sentence; carries its Place.
        turned: Another sentence of the step is shown.
    """

    draft_changed = Signal()
    draft_left = Signal()
    wanted = Signal(object)
    turned = Signal()
    draft_kind = "phrase"

    def __init__(
        self, own: Callable[[Language | None], Own], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._place: Place | None = None
        self._phrases: Sequence[Phrase] = ()
        self._ours: Sequence[Phrase] = ()
        self._words = PhraseWords(self)
        # The panel itself says whether a sentence fits it; this one is never seen.
        self._measure = Prompter(self)
        self._measure.hide()
        self.form = Form()
        self.when = Choice[str]()
        self.text = TextEdit(_LINES)
        self.when_row = self.form.add(FormRow("", self.when, message=False))
        self.text_row = self.form.add(FormRow("", self.text))
        self.preview = PlainLabel(size=Type.LEAD, wrap=True)
        self.our_words = PlainLabel(size=Type.SMALL, colour="muted", wrap=True)
        self.places = PlacesList(self._words)
        self._lay_out()
        self.when.activated.connect(self._on_when)
        self.text.textChanged.connect(self._on_typed)

    # --- what is shown ---

    def place(self) -> Place | None:
        """Return which sentence is shown."""
        return self._place

    def phrase(self) -> Phrase | None:
        """Return the sentence as it is said now, at all desks."""
        return self._among(self._phrases)

    def show_step(self, place: Place, phrases: Sequence[Phrase], ours: Sequence[Phrase]) -> None:
        """Show a sentence of a step; what is typed into the same one stays."""
        typed = self.text.toPlainText() if self.is_edited() and place == self._place else None
        self._place, self._phrases, self._ours = place, phrases, ours
        if self.phrase() is None:
            first = phrases[0].variant if phrases else ""
            self._place = place._replace(variant=first)
        self._offer_variants()
        self._fill(typed)

    def is_edited(self) -> bool:
        """Tell whether something was typed that is not saved."""
        phrase = self.phrase()
        return phrase is not None and self.text.toPlainText() != phrase.text

    def put_aside(self) -> None:
        """Let what is typed go to the shelf, if there is one."""
        if self.is_edited():
            self.draft_left.emit()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.text_row.take_focus()

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say what is wrong with the sentence under it; return what is about something else."""
        found = list(refusals)
        of_text = [each for each in found if each.field == "text"]
        self.form.show_errors([(self.text_row, sentence(each)) for each in of_text])
        return [each for each in found if each not in of_text]

    # --- drafts ---

    def draft_content(self) -> Content | None:
        """Return what is typed, and of which sentence it is."""
        if self._place is None or not self.is_edited():
            return None
        return {"place": list(self._place), "text": self.text.toPlainText()}

    def take_draft(self, content: Content) -> None:
        """Go on with a sentence that was being written."""
        talk, step, language, variant = content["place"]
        self.wanted.emit(Place(talk, step, Language(language), variant))
        self.text.setPlainText(content["text"])

    def clear_draft(self) -> None:
        """Show again what is said now."""
        self._fill(None)

    def draft_title(self) -> str:
        """Return how the sentence begins."""
        return self.text.toPlainText()

    def draft_widget(self) -> QWidget:
        """Return the form."""
        return self

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.when_row.set_label(self.tr("Sa&id"))
        self.text_row.set_label(self.tr("&Sentence"))
        self.places.retranslate()
        self._offer_variants()
        self._tell()

    # --- how it is made ---

    def _lay_out(self) -> None:
        said = Panel("say")
        inside = QVBoxLayout(said)
        inside.setContentsMargins(scale.M, scale.S, scale.M, scale.S)
        inside.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        column.setSpacing(scale.S)
        for part in (self.form, said, self.our_words):
            column.addWidget(part)
        column.addSpacing(scale.S)
        column.addWidget(self.places)
        column.addStretch(1)

    def _among(self, phrases: Sequence[Phrase]) -> Phrase | None:
        variant = self._place.variant if self._place is not None else None
        return next((each for each in phrases if each.variant == variant), None)

    def _offer_variants(self) -> None:
        said = [(each.variant, self._words.when(each, self._phrases)) for each in self._phrases]
        self.when.set_options(said)
        if self._place is not None:
            self.when.set_value(self._place.variant)
        self.when.setEnabled(len(said) > 1)

    def _fill(self, typed: str | None) -> None:
        phrase = self.phrase()
        text = typed if typed is not None else phrase.text if phrase else ""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.form.clear_errors()
        self._tell()
        self.draft_changed.emit()
        self.turned.emit()

    @Slot()
    def _on_when(self, *_at: Any) -> None:
        if self._place is None or self.when.value() == self._place.variant:
            return
        variant = self.when.value()
        self.put_aside()
        self._place = self._place._replace(variant=variant)
        self.when.set_value(variant)
        self._fill(None)

    @Slot()
    def _on_typed(self) -> None:
        self.text_row.clear()
        self._tell()
        self.draft_changed.emit()

    def _tell(self) -> None:
        """Say how the sentence sounds, and what is to be known of it."""
        if self._place is None:
            return
        text, said = self.text.toPlainText(), self._said()
        self.preview.setText(said or "…")
        self.preview.setAccessibleName(self.tr("With example values: {said}").format(said=said))
        self.text_row.show_hint(self._hint(text, said))
        ours, phrase = self._among(self._ours), self.phrase()
        own = phrase is not None and phrase.own and ours is not None
        self.our_words.setVisible(own)
        if own and ours is not None:
            self.our_words.setText(self.tr("Ours: {text}").format(text=ours.text))

    def _said(self) -> str:
        """Return the sentence with example values."""
        if self._place is None:
            return ""
        language = self._place.language
        own = self._own(language)
        known = {"own_name": own.name, "own_post": own.post, "firm": own.firm}
        values = {name: value or "…" for name, value in known.items()}
        text = " ".join(self.text.toPlainText().split())
        return filled(text, {**EXAMPLES[language], **values}) or text

    def _hint(self, text: str, said: str) -> str:
        """Return what is worth knowing: what has to be known for it, whether it fits."""
        self._measure.resize(scale.RIGHT_LEAST, self._measure.height())
        self._measure.say(said, steps=2)
        if not self._measure.is_whole():
            return self.tr("Too long: the prompter cannot show it whole.")
        if self._measure.size_now() in {Type.SMALL, Type.MICRO}:
            return self.tr("Long: the prompter shows it in small letters.")
        needed = [name for name in needed_places(text) if name not in _ALWAYS_KNOWN]
        if needed:
            names = ", ".join(f"{{{name}}}" for name in needed)
            return self.tr("Said only where this is known: {names}").format(names=names)
        return ""
