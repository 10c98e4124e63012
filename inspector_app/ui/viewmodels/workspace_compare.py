"""What is compared with what, and how the one is laid over the other. Knows no widget.

A picture is named "photo:<id>", or by its file name in the pack.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector_app.domain.pack import ReferenceKind
from inspector_app.domain.records import Finding, Photo
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

PHOTO = "photo:"
_SMALLEST, _LARGEST = 0.1, 10.0

Place = tuple[float, float]
"""x and y from 0 to 1 over the width and height of a picture."""


def best_reference(state: WorkspaceState, photo: Photo) -> str:
    """The golden sample for what a photo is attached to; else the first one of the pack; "" without any."""
    keys: list[str] = []
    for link in state.record.links:
        if link.photo == photo.id:
            finding = state.record.get(Finding, link.target) if link.target_kind == "finding" else None
            keys.append((finding.catalogue_key or "") if finding is not None else link.target)
    own = [one for key in keys if key for one in state.pack.references_for(key)]
    every = [*own, *state.pack.references]
    golden = [one for one in every if one.kind == ReferenceKind.GOLDEN]
    return (golden or every)[0].file if every else ""


@dataclass(frozen=True)
class Alignment:
    """How the upper picture lies on the lower one: moved by shares of the lower one's width and height, then
    larger by `scale` and turned clockwise by `degrees` about its own middle.
    """

    dx: float = 0.0
    dy: float = 0.0
    scale: float = 1.0
    degrees: float = 0.0

    def moved(self, dx: float, dy: float) -> Alignment:
        return Alignment(self.dx + dx, self.dy + dy, self.scale, self.degrees)

    def scaled(self, factor: float) -> Alignment:
        return Alignment(self.dx, self.dy, min(_LARGEST, max(_SMALLEST, self.scale * factor)), self.degrees)

    def turned(self, degrees: float) -> Alignment:
        turn = (self.degrees + degrees + 180) % 360 - 180
        return Alignment(self.dx, self.dy, self.scale, turn)


@dataclass(frozen=True)
class Sheet:
    """The lower picture's pixels, and how large the upper one is drawn on it before any alignment: as wide or
    as high as it, whichever fits.
    """

    lower: tuple[int, int]
    upper: tuple[int, int]

    @property
    def fitted(self) -> float:
        """Pixels of the lower picture for one of the upper."""
        return min(self.lower[0] / self.upper[0], self.lower[1] / self.upper[1])

    def to_lower(self, place: Place, alignment: Alignment) -> tuple[float, float]:
        """Where a place of the upper picture lies, in pixels of the lower one."""
        x = (place[0] - 0.5) * self.upper[0] * self.fitted * alignment.scale
        y = (place[1] - 0.5) * self.upper[1] * self.fitted * alignment.scale
        turn = math.radians(alignment.degrees)
        across, down = math.cos(turn) * x - math.sin(turn) * y, math.sin(turn) * x + math.cos(turn) * y
        middle = (0.5 + alignment.dx) * self.lower[0], (0.5 + alignment.dy) * self.lower[1]
        return middle[0] + across, middle[1] + down

    def to_upper(self, at: Place, alignment: Alignment) -> Place:
        """Which place of the upper picture lies on a place of the lower one."""
        x = (at[0] - 0.5 - alignment.dx) * self.lower[0]
        y = (at[1] - 0.5 - alignment.dy) * self.lower[1]
        turn, scale = math.radians(-alignment.degrees), self.fitted * alignment.scale
        across, down = math.cos(turn) * x - math.sin(turn) * y, math.sin(turn) * x + math.cos(turn) * y
        return 0.5 + across / (scale * self.upper[0]), 0.5 + down / (scale * self.upper[1])

    def by_points(self, lower: tuple[Place, Place], upper: tuple[Place, Place]) -> Alignment | None:
        """The alignment that lays two places of the upper picture on two of the lower one; None where two of
        them are the same.
        """
        to = [complex(x * self.lower[0], y * self.lower[1]) for x, y in lower]
        since = [
            complex((x - 0.5) * self.upper[0], (y - 0.5) * self.upper[1]) * self.fitted for x, y in upper
        ]
        if abs(to[1] - to[0]) < 1 or abs(since[1] - since[0]) < 1:
            return None
        turn = (to[1] - to[0]) / (since[1] - since[0])
        middle = to[0] - turn * since[0]
        scale = abs(turn)
        if not _SMALLEST <= scale <= _LARGEST:
            return None
        return Alignment(
            dx=middle.real / self.lower[0] - 0.5,
            dy=middle.imag / self.lower[1] - 0.5,
            scale=scale,
            degrees=math.degrees(math.atan2(turn.imag, turn.real)),
        )
