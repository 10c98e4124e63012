"""What the window does with the frames of a camera, away from its own thread. Touches no vault."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector_app.media.barcodes import Barcode


def photo_of_frame(pixels: bytes, width: int, height: int, *, taken: datetime, model: str = "") -> bytes:
    """The JPEG of a frame of RGB pixels; see `media.frames.frame_jpeg`."""
    from inspector_app.media.frames import frame_jpeg

    return frame_jpeg(pixels, width, height, taken=taken, model=model)


def barcodes_of_frame(grey: bytes, width: int, height: int) -> tuple[Barcode, ...]:
    """The barcodes in a frame of grey pixels, each once."""
    from inspector_app.media.frames import frame_barcodes

    return frame_barcodes(grey, width, height)
