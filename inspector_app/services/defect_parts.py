"""One finding into two, and two into one: each a single change that is taken back as a whole.

Neither way changes how many pieces or sample units were found: what would is refused in words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.pins import pins_of, with_pins
from inspector_app.domain.records import Finding, PhotoLink
from inspector_app.domain.text import LocalText
from inspector_app.services.defects import find
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.journal import Transaction


@dataclass(frozen=True)
class Part:
    """What goes into the new finding: pieces, ids of sample units and photos, indexes of pins. `shared`:
    units that stay with the first finding too, because pieces of both are on them.
    """

    quantity: int
    units: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    pins: tuple[int, ...] = ()
    shared: tuple[str, ...] = field(default=())


def pieces(finding: Finding) -> int:
    """Nonconformities of a finding, as the verdict counts them: at least one for each unit it names."""
    return max(finding.quantity, len(finding.units))


def split_finding(file: InspectionFile, finding_id: str, part: Part) -> Finding:
    """Take a part out of a finding into a new one of the same defect, class and sample; returns the new one.

    Raises InputError `finding.absent`, `finding.split_quantity`, `finding.split_units`.
    """
    finding = find(file, finding_id)
    total = pieces(finding)
    taken, staying = check_split(finding, part)
    pins = pins_of(finding.place, file.pack)
    gone = {index for index in part.pins if 0 <= index < len(pins)}
    words = with_pins(finding.place, ())
    with file.change() as tx:
        made = tx.insert(
            "finding",
            file.stream,
            catalogue_key=finding.catalogue_key,
            text=dict(finding.text),
            cls=finding.cls,
            cls_reason=dict(finding.cls_reason),
            quantity=part.quantity,
            units=taken,
            place=with_pins(words, [pin for index, pin in enumerate(pins) if index in gone]),
            disposition=finding.disposition,
            cost=dict(finding.cost),
            note=dict(finding.note),
            stage=finding.stage,
        )
        changed: dict[str, Any] = {"quantity": total - part.quantity, "units": staying}
        if gone:
            left = [pin for index, pin in enumerate(pins) if index not in gone]
            changed["place"] = with_pins(finding.place, left)
        tx.update(finding, **changed)
        for link in _links(file, finding.id):
            if link.photo in part.photos:
                tx.update(link, target=made.id)
    return cast("Finding", made)


def check_split(finding: Finding, part: Part) -> tuple[list[str], list[str]]:
    """The units that go and those that stay. Both sides name units where the finding does, and no more of
    them than pieces. Raises InputError `finding.split_quantity`, `finding.split_units`.
    """
    total = pieces(finding)
    if not 1 <= part.quantity < total:
        raise InputError(
            "finding.split_quantity",
            f"{part.quantity} of {total} cannot be taken out: at least one has to go, and one to stay.",
            "Nothing was changed.",
            value=part.quantity,
            total=total,
        )
    taken = [unit for unit in finding.units if unit in part.units]
    staying = [unit for unit in finding.units if unit not in taken or unit in part.shared]
    for units, quantity in ((taken, part.quantity), (staying, total - part.quantity)):
        if (finding.units and not units) or len(units) > quantity:
            raise InputError(
                "finding.split_units",
                "Each part needs units of its own, and at least one piece for each of them.",
                "Nothing was changed. Choose for each unit which part it belongs to, or both.",
            )
    return taken, staying


def merge_findings(file: InspectionFile, kept_id: str, other_id: str) -> None:
    """Bring a finding into another one of the same defect; the other goes to the bin, emptied of nothing:
    taking it back is one undo.

    Quantities are added; units, photos, pins, words and notes of both are kept. Corrective actions
    that answered the other answer the one that is kept. Raises InputError `finding.absent`,
    `finding.merge_same`, `finding.merge_defect`, `finding.merge_class`, `finding.merge_stage`,
    `finding.merge_units`, `finding.merge_disposition`.
    """
    kept, other = find(file, kept_id), find(file, other_id)
    check_merge(kept, other)
    pins = [*pins_of(kept.place, file.pack), *pins_of(other.place, file.pack)]
    words = {**other.place, **kept.place, "label": _both(kept.place.get("label"), other.place.get("label"))}
    if not words["label"]:
        del words["label"]
    with file.change() as tx:
        tx.update(
            kept,
            quantity=pieces(kept) + pieces(other),
            units=list(dict.fromkeys((*kept.units, *other.units))),
            place=with_pins(words, pins),
            note=_both(kept.note, other.note),
            cls_reason=_both(kept.cls_reason, other.cls_reason),
            disposition=kept.disposition or other.disposition,
        )
        _move_photos(tx, file, kept.id, other.id)
        for action in file.record.actions:
            if other.id in action.findings:
                named = [kept.id if each == other.id else each for each in action.findings]
                tx.update(action, findings=list(dict.fromkeys(named)))
        tx.bin(other)


def check_merge(kept: Finding, other: Finding) -> None:
    """Raises InputError as `merge_findings` does where two findings cannot become one."""
    code, why = _obstacle(kept, other)
    if code:
        raise InputError(code, why, "Nothing was changed; both findings are as they were.")


def same_defect(kept: Finding, other: Finding) -> bool:
    """Whether both are of one defect. What else keeps them apart can be changed; `check_merge` says it."""
    if kept.catalogue_key or other.catalogue_key:
        return kept.catalogue_key == other.catalogue_key
    return dict(kept.text) == dict(other.text)


def _obstacle(kept: Finding, other: Finding) -> tuple[str, str]:
    """Code and sentence of what keeps two findings apart; empty when nothing does."""
    if kept.id == other.id:
        return "finding.merge_same", "A finding cannot be merged with itself."
    if not same_defect(kept, other):
        return "finding.merge_defect", "Only findings of the same defect become one."
    if kept.cls != other.cls:
        return "finding.merge_class", f"One is {kept.cls}, the other {other.cls}: give both one class first."
    if kept.stage != other.stage:
        return "finding.merge_stage", "They were found in different samples, which are judged apart."
    if bool(kept.units) != bool(other.units):
        return (
            "finding.merge_units",
            "One names its sample units and the other does not: together they would count as fewer units.",
        )
    if kept.disposition and other.disposition and kept.disposition != other.disposition:
        return "finding.merge_disposition", "Different things happen to their pieces."
    return "", ""


def _links(file: InspectionFile, finding_id: str) -> Iterable[PhotoLink]:
    return [link for link in file.record.links if link.target_kind == "finding" and link.target == finding_id]


def _move_photos(tx: Transaction, file: InspectionFile, kept_id: str, other_id: str) -> None:
    """Photos of the other after those that are there; one that both have stays once."""
    own = list(_links(file, kept_id))
    there = {link.photo for link in own}
    position = max((link.position for link in own), default=-1)
    for link in sorted(_links(file, other_id), key=lambda one: one.position):
        if link.photo in there:
            tx.bin(link)
        else:
            position += 1
            tx.update(link, target=kept_id, position=position)


def _both(first: LocalText | None, second: LocalText | None) -> dict[str, str]:
    """Two texts as one, language by language; what both say is said once."""
    joined = {tag: text for tag, text in (first or {}).items() if text}
    for tag, text in (second or {}).items():
        if text and text not in joined.get(tag, ""):
            joined[tag] = f"{joined[tag]}\n{text}" if joined.get(tag) else text
    return joined
