"""What the pages tell while they are drawn: photos placed, headings for the outline, boxes for the
signatures.

Also the canvas that carries it, and that knows the number of pages before it writes the first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NamedTuple

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from inspector_app.reports.model import PhotoSource


class OutlineEntry(NamedTuple):
    """`page` from 0; `top` in points from the bottom edge."""

    title: str
    page: int
    top: float


class FieldBox(NamedTuple):
    """Where a signature field lies: page from 0, rectangle in points from the lower left corner of the
    page.
    """

    name: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass
class Trace:
    """Filled in while the pages are drawn.

    Photo keys are listed in the order in which they were first placed.
    """

    photo: PhotoSource
    outline: list[OutlineEntry] = field(default_factory=list)
    fields: list[FieldBox] = field(default_factory=list)
    photo_keys: list[str] = field(default_factory=list)
    _sizes: dict[str, tuple[int, int]] = field(default_factory=dict)

    def photo_size(self, key: str) -> tuple[int, int]:
        """Width and height of a photo, fetched once and not kept."""
        if key not in self._sizes:
            self._sizes[key] = ImageReader(BytesIO(self.photo(key))).getSize()
            self.photo_keys.append(key)
        return self._sizes[key]


Furniture = Callable[["ReportCanvas", int, int], None]


class ReportCanvas(Canvas):
    """Keeps every page until the last is there, then draws header and footer (`furniture`) with the total.

    Photos are not in it: each is a stand-in of one pixel (`stand_in`) until the file is finished, so that the
    photos of a report are never in memory several times over.
    """

    def __init__(self, *args: Any, trace: Trace, furniture: Furniture, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.trace = trace
        self._furniture = furniture
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # reportlab calls it so
        self._pages.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # missing in the stubs

    def save(self) -> None:
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self._furniture(self, number, len(self._pages))
            super().showPage()
        super().save()

    def place_photo(self, key: str, x: float, y: float, width: float, height: float) -> None:
        """Places the stand-in of a photo, stretched over the rectangle; one object however often it is
        placed.
        """
        self.trace.photo_size(key)
        self.drawImage(stand_in(self.trace.photo_keys.index(key)), x, y, width, height)


def stand_in(number: int) -> ImageReader:
    """One pixel whose colour is the number of a photo."""
    return ImageReader(Image.new("RGB", (1, 1), tuple(number.to_bytes(3, "big"))))


def stood_for(pixel: bytes) -> int:
    """The number of the photo that a stand-in's three bytes stand for."""
    return int.from_bytes(pixel, "big")
