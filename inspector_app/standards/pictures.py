"""Whether a picture of a pack can be shown: its format, its size in pixels, and that its data decode."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, UnidentifiedImageError

FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}
MAX_SIDE = 8000
MIN_SIDE = 64
MAX_PIXELS = 40_000_000
TOO_LARGE = f"at most {MAX_SIDE} pixels a side and {MAX_PIXELS} in all"


def picture_fault(name: str, data: bytes) -> tuple[str, str] | None:
    """(expected, found) when the picture is not usable, None when it is. `name` decides the format
    expected.
    """
    wanted = FORMATS[name.rsplit(".", 1)[-1]]
    try:
        with Image.open(BytesIO(data), formats=tuple(FORMATS.values())) as picture:
            width, height = picture.size
            if picture.format != wanted:
                return f"a {wanted} picture, as its name says", f"a {picture.format} picture"
            if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
                return TOO_LARGE, f"{width} x {height}"
            if min(width, height) < MIN_SIDE:
                return f"at least {MIN_SIDE} pixels a side", f"{width} x {height}"
            picture.draft("RGB", (width // 8, height // 8))
            picture.load()
    except UnidentifiedImageError:
        return f"a {wanted} picture", "data that are no picture"
    except Image.DecompressionBombError:
        # Pillow's own limit, which another part of the program may have lifted: the same answer either way.
        return TOO_LARGE, "far more"
    except (OSError, SyntaxError, ValueError) as error:
        # Pillow's decoders report damaged data by any of these
        return "a picture that can be decoded", str(error) or type(error).__name__
    return None
