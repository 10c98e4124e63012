"""What stands beside the question: golden sample, limit samples, clause and tolerance of the thing in focus.

Pure: reads a `WorkspaceState`, knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector_app.domain.pack import Clause, Pack, ReferenceKind, ReferencePicture
from inspector_app.domain.text import LocalText


@dataclass(frozen=True)
class Topic:
    """What is in focus: an item, a defect code, a test, a measurement point. An empty key is the product
    itself. `finding`: the one that a pin on the product is for.
    """

    key: str = ""
    title: LocalText = field(default_factory=dict)
    clause: str = ""
    tolerance: str = ""
    guidance: LocalText = field(default_factory=dict)
    finding: str = ""


@dataclass(frozen=True)
class Reference:
    """Everything to show about a topic."""

    topic: Topic
    golden: tuple[ReferencePicture, ...]
    limit_ok: tuple[ReferencePicture, ...]
    limit_not_ok: tuple[ReferencePicture, ...]
    clause: Clause | None


def reference(pack: Pack, topic: Topic) -> Reference:
    """Pictures and clause of a topic; golden samples are there even when nothing names them."""
    pictures = pack.references_for(topic.key) if topic.key else ()
    golden = _of(pictures, ReferenceKind.GOLDEN) or _of(pack.references, ReferenceKind.GOLDEN)
    clause = next((c for c in pack.standard.clauses if c.number == topic.clause), None)
    return Reference(
        topic=topic,
        golden=golden,
        limit_ok=_of(pictures, ReferenceKind.LIMIT_OK),
        limit_not_ok=_of(pictures, ReferenceKind.LIMIT_NOT_OK),
        clause=clause,
    )


def _of(pictures: tuple[ReferencePicture, ...], kind: ReferenceKind) -> tuple[ReferencePicture, ...]:
    return tuple(picture for picture in pictures if picture.kind == kind)
