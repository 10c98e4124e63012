"""What the command palette finds inside an inspection: items, defects, points, tests, clauses, terms.

Everything is found by its code and by its name in every language of the pack. A defect is counted by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.text import LocalText
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import finding_rows
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState


@dataclass(frozen=True)
class Ways:
    """What an entry can do: go to a place, count a defect, show a clause, show a term large, open a photo."""

    go: Callable[[Step, str], object]
    count: Callable[[str], object]
    clause: Callable[[str], object]
    term: Callable[[str], object]
    photo: Callable[[str], object]


def place_entries(model: WorkspaceModel, state: WorkspaceState, ways: Ways) -> tuple[PaletteEntry, ...]:
    """Everything of this inspection that can be gone to."""
    text, both = model.text, model.both
    return (
        *_defects(state, both, ways, counting=not state.read_only),
        *_findings(state, both, ways),
        *_items(state, text, ways),
        *_points(state, text, ways),
        *_tests(state, text, ways),
        *_actions(state, text, ways),
        *_photos(state, text, ways),
        *_clauses(state, text, ways),
        *_terms(state, both, ways),
    )


Text = Callable[[LocalText], str]


def _all(*texts: LocalText) -> str:
    return " ".join(words for text in texts for words in text.values())


def _defects(state: WorkspaceState, text: Text, ways: Ways, *, counting: bool) -> Iterator[PaletteEntry]:
    group = (
        QCoreApplication.translate("Palette", "Defects: count one")
        if counting
        else QCoreApplication.translate("Palette", "Defects")
    )
    for defect in state.pack.defects:
        code = defect.code
        run = _to(ways.count, code) if counting else _at(ways.go, Step.DEFECTS, code)
        title = f"{code}  {text(defect.name)}"
        yield PaletteEntry(f"defect.{code}", title, run, group, "bug", words=_all(defect.name))


def _findings(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    """Found by number, name, note and unit."""
    group = QCoreApplication.translate("Palette", "Found defects")
    for row in finding_rows(state):
        units = " ".join(f"u{unit}" for unit in row.units)
        yield PaletteEntry(
            f"finding.{row.finding.id}",
            f"#{row.number}  {row.code}  {text(row.title)}".replace("    ", "  "),
            _at(ways.go, Step.DEFECTS, row.finding.id),
            group,
            "bug",
            words=f"{units} {_all(row.title, row.finding.note)}",
        )


def _actions(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "Actions")
    for number, action in enumerate(state.record.actions, 1):
        yield PaletteEntry(
            f"action.{action.id}",
            f"{number}.  {text(action.what)}",
            _at(ways.go, Step.ACTIONS, action.id),
            group,
            "list-todo",
            words=f"{action.owner} {_all(action.what, action.why)}",
        )


def _photos(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "Photos")
    for photo in reversed(state.record.photos):
        caption = text(photo.caption)
        title = f"{photo.name}  {caption}" if caption else photo.name
        run = _to(ways.photo, photo.id)
        words = _all(photo.caption)
        yield PaletteEntry(f"photo.{photo.id}", title, run, group, "image", words=words)


def _items(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "Checklist")
    for item in state.checklist_items:
        yield PaletteEntry(
            f"item.{item.key}",
            text(item.title),
            _at(ways.go, Step.CHECKLIST, item.key),
            group,
            "list-checks",
            words=f"{item.key} {item.clause} {_all(item.title)}",
        )


def _points(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "Measurements")
    for point in state.points:
        label = point.measurement.label if point.measurement is not None else ""
        yield PaletteEntry(
            f"point.{point.key}",
            f"{label}  {text(point.title)}".strip(),
            _at(ways.go, Step.MEASUREMENTS, point.key),
            group,
            "ruler",
            words=f"{point.key} {_all(point.title)}",
        )


def _tests(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "On-site tests")
    for test in state.site_tests:
        yield PaletteEntry(
            f"test.{test.key}",
            text(test.title),
            _at(ways.go, Step.TESTS, test.key),
            group,
            "flask-conical",
            words=f"{test.key} {_all(test.title)}",
        )


def _clauses(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "Clauses of the standard")
    standard = state.pack.standard
    for clause in standard.clauses:
        yield PaletteEntry(
            f"clause.{clause.number}",
            f"§ {clause.number}  {text(clause.title)}",
            _to(ways.clause, clause.number),
            group,
            "book-open-check",
            words=f"{standard.code} {_all(clause.title)}",
        )


def _terms(state: WorkspaceState, text: Text, ways: Ways) -> Iterator[PaletteEntry]:
    group = QCoreApplication.translate("Palette", "Glossary: show large")
    for term in state.pack.glossary:
        yield PaletteEntry(
            f"term.{term.key}",
            text(term.term),
            _to(ways.term, term.key),
            group,
            "languages",
            words=f"{term.key} {_all(term.term)}",
        )


def _to(function: Callable[[str], object], key: str) -> Callable[[], object]:
    return lambda: function(key)


def _at(go: Callable[[Step, str], object], step: Step, target: str) -> Callable[[], object]:
    return lambda: go(step, target)
