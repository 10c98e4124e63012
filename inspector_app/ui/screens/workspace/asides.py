"""What is shown over the workspace or beside it on request: large text, the bin, a clause, a term, one count.

The screen decides when; this knows how.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.records import Finding
from inspector_app.domain.text import LocalText
from inspector_app.ui.screens.workspace.cover import Cover
from inspector_app.ui.screens.workspace.places import Ways
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_words import step_name

if TYPE_CHECKING:
    from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen


class Asides:
    """Of one workspace."""

    def __init__(self, screen: WorkspaceScreen) -> None:
        self._screen = screen

    def ways(self) -> Ways:
        """What entries of the command palette can do here."""
        return Ways(self._screen.show_step, self.count, self.show_clause, self.show_term, self.open_photo)

    def cover(self) -> Cover | None:
        """The page in front of the step, if there is one: what was raised last is the last child."""
        pages = reversed(self._screen.findChildren(Cover))
        return next((page for page in pages if page.isVisible()), None)

    def uncover(self) -> None:
        """Close what covers the step: a photo, a comparison, the product with its pins."""
        sheet = self._screen.reference.sheet
        if sheet is not None and sheet.isVisible():
            sheet.close_sheet()
        self._screen.leave_viewer()

    def show_change(self, step: Step, target: str, words: str) -> None:
        """Undo and redo go to what they changed: into another step too, which is said, with the way back. A
        picture in front stays there.
        """
        screen = self._screen
        view, before = screen.view_of(step), screen.model.position or (screen.step, "")
        if self.cover() is not None or (step == screen.step and not target):
            screen.app.show_toast(words)
        elif step == screen.step and view is not None:
            view.go_to(target)
            screen.app.show_toast(words)
        else:
            screen.show_step(step, target)
            there = QCoreApplication.translate("Undo", "{what}, in {step}").format(
                what=words, step=step_name(step)
            )
            label = QCoreApplication.translate("Undo", "Back to {step}").format(step=step_name(before[0]))
            screen.app.show_toast(there, partial(screen.show_step, *before), label)

    def show_photo(self, photo_id: str) -> None:
        """A photo of the inspection, large."""
        self._screen.viewer.show_photo(photo_id)

    def show_reference(self, file_name: str, caption: str) -> None:
        """A picture of the pack, large."""
        self._screen.viewer.show_reference(file_name, caption)

    def compare(self, photo_id: str, other: str) -> None:
        """A photo beside another picture."""
        self._screen.viewer.comparer.compare(photo_id, other)

    def open_photo(self, photo: str) -> None:
        """A photo in full, among the others."""
        self._screen.show_step(Step.PHOTOS, photo)
        self._screen.model.photo_opened.emit(photo)

    def show_large(self, title: LocalText, text: LocalText) -> None:
        """A text in the other side's language, over the whole window."""
        from inspector_app.ui.screens.workspace.large_text import LargeTextSheet

        model = self._screen.model
        LargeTextSheet(self._screen, title, text, model.language, model.second_language).show_over()

    def show_focus(self) -> None:
        """What is in focus, or how the lot stands, in large type for the other side of the table."""
        view = self._screen.view_of(self._screen.step)
        wanted = view.large_text() if view is not None else None
        if wanted is None:
            self.show_standing()
        else:
            self.show_large(*wanted)

    def show_standing(self) -> None:
        """The acceptance strip in large type."""
        from inspector_app.ui.said_in import in_every_language
        from inspector_app.ui.screens.workspace.strip_words import standing_lines

        state = self._screen.model.state
        if state is not None and state.verdict.classes:
            text = in_every_language(lambda translate: standing_lines(state.verdict, translate))
            self.show_large(state.pack.product.name, text)

    def show_sources(self, cls: str) -> None:
        """What a class counts, each with the way to its place."""
        from inspector_app.ui.screens.workspace.sources_sheet import SourcesSheet

        screen, state = self._screen, self._screen.model.state
        if state is not None:
            SourcesSheet(screen, screen.model, state, cls, screen.show_step, self.show_standing).open()

    def show_bin(self) -> None:
        """What was deleted, and restoring it."""
        from inspector_app.ui.screens.workspace.bin_sheet import BinSheet

        if self._screen.model.state is not None:
            self._screen.model.flush()
            BinSheet(self._screen, self._screen.model).show_over()

    def show_clause(self, number: str) -> None:
        """A clause of the standard, in the reference."""
        state = self._screen.model.state
        clause = next((c for c in state.pack.standard.clauses if c.number == number), None) if state else None
        if state is not None and clause is not None:
            self._screen.show_reference()
            self._screen.reference.show_clause(Topic("", clause.title, number), state)

    def show_term(self, key: str) -> None:
        """A term of the glossary with its meaning, large, in the language of the other side."""
        state = self._screen.model.state
        term = next((t for t in state.pack.glossary if t.key == key), None) if state else None
        if term is not None:
            self.show_large(term.term, {tag: _term(term.term, term.meaning, tag) for tag in term.term})

    def count(self, code: str) -> None:
        """One more of a defect, and there: the next photo goes to it."""
        from inspector_app.services.defects import count_defect

        self._screen.model.flush()
        self._screen.model.command(count_defect, code, done=self._counted)

    def _counted(self, finding: Finding) -> None:
        self._screen.show_step(Step.DEFECTS, finding.id)


def _term(term: LocalText, meaning: LocalText, tag: str) -> str:
    return "\n\n".join(text for text in (term.get(tag, ""), meaning.get(tag, "")) if text)
