"""Whether everything a pack refers to exists, and whether everything that exists is reachable."""

from __future__ import annotations

from inspector_app.domain.pack import ChecklistItem, ItemKind, Pack
from inspector_app.standards.cursor import CHECKED, Context, Place
from inspector_app.standards.problems import WARNING

_EXPECTED = {
    "clause": "the number of a clause in standard.yaml",
    "reference": "the key of a picture in references.yaml",
    "defect": "the code of a defect in defects.yaml",
    "defect group": "the key of a group in defects.yaml",
    "variant": "the key of a variant in pack.yaml",
    "item": "the key of a checklist item",
    "section": "the key of a section of the checklist",
    "point": "the key of a measurement or of a reading of a test",
    CHECKED: "the key of an item, a measurement or a test",
    "picture": "the name of a file in pictures/",
}


def check_references(pack: Pack, context: Context, pictures: frozenset[str]) -> None:
    """Adds a problem for each name that leads nowhere, each picture nobody uses and each conflict between
    keys.
    """
    for name in pictures:
        context.defined[("picture", name)] = Place(f"pictures/{name}", "", 0)
    used: set[str] = set()
    for kind, name, place in context.references:
        if kind == "picture":
            used.add(name)
        if (kind, name) not in context.defined:
            context.problem(place, _EXPECTED[kind], repr(name), "reference")
    for name in sorted(pictures - used):
        place = Place(f"pictures/{name}", "", 0)
        context.problem(place, "a picture some file of the pack names", "one nobody names", "unused", WARNING)
    _check_conditions(pack, context)


def _check_conditions(pack: Pack, context: Context) -> None:
    """A condition on another item names answers that item can have."""
    items = {item.key: item for item in pack.items}
    asked = [(item.key, item.condition) for item in pack.items]
    asked += [(test.key, test.condition) for test in pack.tests]
    for key, condition in asked:
        other = items.get(condition.item or "")
        if other is None:
            continue
        possible = _answers(other)
        place = context.defined.get(("item", key)) or context.defined.get(("test", key)) or Place("", key, 0)
        for answer in condition.equals:
            if possible and answer not in possible:
                expected = f"an answer of {other.key} ({', '.join(possible)})"
                where = Place(place.file, place.path.rsplit(".", 1)[0] + ".condition.equals", place.line)
                context.problem(where, expected, repr(answer), "reference")


def _answers(item: ChecklistItem) -> tuple[str, ...]:
    if item.kind == ItemKind.CHOICE:
        return tuple(option.key for option in item.options)
    return ("pass", "fail", "na") if item.kind == ItemKind.PASS_FAIL else ()
