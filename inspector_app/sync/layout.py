"""The names of files in a bundle: computed from verified values, and recognised by these patterns only.

A name is never taken from content and never used to reach a file that these patterns do not describe. All
names are lower-case ASCII, so they mean the same on every file system.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inspector_app.sync.errors import UnsendableError

_DEVICE = r"d[a-z2-7]{26}"
_BRAND = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_STREAM = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|dev"
_HEX = r"[0-9a-f]{64}"

_ENVELOPE_NAME = re.compile(
    rf"v1/(?P<brand>{_BRAND})/up/(?P<device>{_DEVICE})/(?P<stream>{_STREAM})"
    r"/(?P<first>[0-9]{10})-(?P<last>[0-9]{10})-(?P<mark>[0-9a-f]{8})\.json"
)
_BLOB_NAME = re.compile(
    rf"v1/(?P<brand>{_BRAND})/up/(?P<device>{_DEVICE})/blob/(?P<folder>[0-9a-f]{{2}})/(?P<cid>{_HEX})"
)
_ENROL_NAME = re.compile(rf"v1/(?P<brand>{_BRAND})/enrol/(?P<device>{_DEVICE})\.json")

# Windows treats these as devices in every folder, whatever the extension.
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")

NO_BRAND = "personal"
"""The brand part of a vault that belongs to no brand yet."""


@dataclass(frozen=True)
class EnvelopeName:
    """`mark` are the first 8 hexadecimal characters of the SHA-256 of the envelope file."""

    brand: str
    device: str
    stream: str
    first: int
    last: int
    mark: str


@dataclass(frozen=True)
class BlobName:
    brand: str
    device: str
    cid: str


@dataclass(frozen=True)
class EnrolName:
    brand: str
    device: str


Name = EnvelopeName | BlobName | EnrolName


def envelope_name(brand: str, device: str, stream: str, first: int, last: int, mark: str) -> str:
    return _checked(f"v1/{brand}/up/{device}/{stream}/{first:010}-{last:010}-{mark}.json")


def blob_name(brand: str, device: str, cid: str) -> str:
    return _checked(f"v1/{brand}/up/{device}/blob/{cid[:2]}/{cid}")


def enrol_name(brand: str, device: str) -> str:
    return _checked(f"v1/{brand}/enrol/{device}.json")


def parse_name(name: str) -> Name | None:
    """What a name stands for, or None for a name this layout does not have."""
    if found := _ENVELOPE_NAME.fullmatch(name):
        part = found.groupdict()
        parsed: Name = EnvelopeName(
            part["brand"], part["device"], part["stream"], int(part["first"]), int(part["last"]), part["mark"]
        )
    elif found := _BLOB_NAME.fullmatch(name):
        if found["folder"] != found["cid"][:2]:
            return None
        parsed = BlobName(found["brand"], found["device"], found["cid"])
    elif found := _ENROL_NAME.fullmatch(name):
        parsed = EnrolName(found["brand"], found["device"])
    else:
        return None
    return None if _RESERVED.fullmatch(parsed.brand) else parsed


def is_brand(text: str) -> bool:
    """Whether `text` may stand for a brand in a name: a-z, 0-9 and inner hyphens, at most 63 characters."""
    return re.fullmatch(_BRAND, text) is not None and _RESERVED.fullmatch(text) is None


def is_device(text: str) -> bool:
    return re.fullmatch(_DEVICE, text) is not None


def is_stream(text: str) -> bool:
    """A UUID in its canonical spelling, or `dev`."""
    return re.fullmatch(_STREAM, text) is not None


def is_hash(text: str) -> bool:
    """64 lower-case hexadecimal characters."""
    return re.fullmatch(_HEX, text) is not None


def _checked(name: str) -> str:
    if parse_name(name) is None:
        raise UnsendableError("bundle.name", f"The bundle's layout has no place for {name!r}.")
    return name
