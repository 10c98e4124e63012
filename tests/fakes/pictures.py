"""Small pictures for tests that need some bytes to be a photo."""

import io

from PIL import Image


def jpeg(colour: str = "navy", width: int = 160, height: int = 120) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()
