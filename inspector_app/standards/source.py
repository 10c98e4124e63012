"""The files of a pack, out of a folder or out of a .qcpack, as bytes by name. Knows names and sizes, not
content.

Nothing is ever extracted to disk: names are only compared with what the format allows. A .qcpack is a stored-
only zip, so it cannot unpack to more than it weighs.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.standards.problems import WARNING, Problem

REQUIRED_FILES = ("pack.yaml", "standard.yaml", "checklist.yaml", "defects.yaml", "sampling.yaml")
OPTIONAL_FILES = ("tests.yaml", "references.yaml", "glossary.yaml", "grades.yaml")
FILE_NAME = re.compile(
    r"(?:pack|standard|checklist|defects|sampling|tests|references|glossary|grades)\.yaml"
    r"|checklist-[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}\.yaml"
    r"|pictures/[a-z0-9][a-z0-9_-]{0,62}\.(?:jpg|png|webp)"
)
NOTES = frozenset({"README.md", "LICENSE", "LICENSE.txt", "pictures/INDEX.json", "pictures/README.md"})
"""Notes an author may keep beside the source; they are not part of the pack and not built into it."""

MAX_FILES = 1000
MAX_FILE_BYTES = 12 * 1024 * 1024
MAX_PACK_BYTES = 256 * 1024 * 1024
_JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class PackSource:
    """`files`: every file of the pack by its name inside it; `strangers`: what lies beside and is left
    out.
    """

    files: dict[str, bytes]
    strangers: tuple[Problem, ...] = ()


def read_source(source: bytes | Path) -> PackSource:
    """Files of a folder, of a .qcpack file, or of the bytes of one. Raises InputError `pack.*`."""
    if isinstance(source, bytes):
        return _read_zip(source, "the pack")
    try:
        if source.is_dir():
            return _read_folder(source)
        if not source.is_file():
            raise InputError(
                "pack.not_found",
                f"There is no standards pack at {str(source)!r}.",
                "Nothing was changed. Name a folder with a pack.yaml, or a .qcpack file.",
                path=str(source),
            )
        if source.stat().st_size > MAX_PACK_BYTES:
            raise _refused("pack.too_large", source.name, f"at most {MAX_PACK_BYTES} bytes", "more")
        return _read_zip(source.read_bytes(), source.name)
    except OSError as error:
        raise InputError(
            "pack.unreadable",
            f"The standards pack at {str(source)!r} cannot be read: {error.strerror or error}.",
            "Nothing was changed. Check the path and its permissions.",
            path=str(source),
        ) from error


def _refused(code: str, name: str, expected: str, found: str) -> InputError:
    return InputError(
        code,
        f"{name}: expected {expected}, found {found}.",
        "The pack was not read and nothing was changed. Get the pack again from where it was made.",
        file=name,
        expected=expected,
        found=found,
    )


def _read_folder(folder: Path) -> PackSource:
    files: dict[str, bytes] = {}
    strangers: list[Problem] = []
    total = 0
    for path in sorted([*folder.iterdir(), *(folder / "pictures").glob("*")]):
        name = path.relative_to(folder).as_posix()
        if path.name in _JUNK or name in NOTES or name == "pictures":
            continue
        if path.is_symlink() or not path.is_file() or not FILE_NAME.fullmatch(name):
            expected = "only files a pack consists of (this one is left out)"
            strangers.append(Problem(name, 0, "", expected, _kind_of(path), WARNING, "stranger"))
            continue
        size = path.stat().st_size
        total += size
        if size > MAX_FILE_BYTES:
            raise _refused("pack.too_large", name, f"at most {MAX_FILE_BYTES} bytes", f"{size} bytes")
        if len(files) >= MAX_FILES or total > MAX_PACK_BYTES:
            raise _refused(
                "pack.too_large", name, f"at most {MAX_FILES} files and {MAX_PACK_BYTES} bytes", "more"
            )
        files[name] = path.read_bytes()
    if "pack.yaml" not in files:
        raise _refused("pack.not_a_pack", folder.name, "a folder with a pack.yaml", "none")
    return PackSource(files, tuple(strangers))


def _kind_of(path: Path) -> str:
    if path.is_symlink():
        return "a symbolic link"
    return "a folder" if path.is_dir() else f"the file {path.name!r}"


def _read_zip(data: bytes, label: str) -> PackSource:
    if not data.startswith(b"PK\x03\x04"):
        raise _refused("pack.not_a_pack", label, "a .qcpack file", "something else")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, len(data))
            files = {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise _refused(
            "pack.damaged", label, "an undamaged .qcpack file", str(error) or "a damaged one"
        ) from error
    if "pack.yaml" not in files:
        raise _refused("pack.not_a_pack", label, "a pack.yaml inside", "none")
    return PackSource(files)


def _check_entries(entries: list[zipfile.ZipInfo], weight: int) -> None:
    """Everything that can be said before a byte of content is read."""
    if len(entries) > MAX_FILES:
        raise _refused("pack.too_large", "the pack", f"at most {MAX_FILES} files", f"{len(entries)}")
    seen: set[str] = set()
    total = 0
    for entry in entries:
        # orig_filename: zipfile cuts names at a NUL byte before we would see it
        name = entry.orig_filename
        if name != entry.filename or not FILE_NAME.fullmatch(name):
            raise _refused("pack.hostile_name", "the pack", "only files a pack consists of", ascii(name[:80]))
        if name in seen:
            raise _refused("pack.hostile_name", "the pack", "each file once", f"{name!r} twice")
        seen.add(name)
        if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 0x1:
            raise _refused("pack.compressed", name, "a file stored as it is", "a compressed or encrypted one")
        if entry.file_size > MAX_FILE_BYTES or entry.compress_size != entry.file_size:
            found = f"{entry.file_size} bytes stored in {entry.compress_size}"
            raise _refused(
                "pack.too_large", name, f"at most {MAX_FILE_BYTES} bytes, stored as they are", found
            )
        total += entry.file_size
    if total > weight:
        raise _refused("pack.damaged", "the pack", f"content of less than {weight} bytes", f"{total} bytes")
