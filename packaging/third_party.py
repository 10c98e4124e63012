"""Writes packaging/third_party/: the licence of every part that ships, as a table and as texts.

Run it after a change of requirements.lock, in an environment made from that lock, and commit what it wrote:

    .venv/bin/python packaging/third_party.py

The folder `given/` is its input: texts that the libraries do not carry themselves.
"""

import importlib.metadata
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "packaging" / "third_party"
GIVEN = FOLDER / "given"
TEXTS = FOLDER / "texts"


@dataclass(frozen=True)
class Part:
    """One thing that ships: `licence` is an SPDX expression, `texts` are licence texts with their titles."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]
    note: str = ""


# What a library's metadata leaves out or words differently. Where a choice is offered, the one taken.
LICENCES = {
    "aiosignal": "Apache-2.0",
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "pi-heif": "BSD-3-Clause AND LGPL-3.0-only",
    "pyrage": "MIT",
    "pyside6-addons": "LGPL-3.0-only AND LGPL-2.1-or-later",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "pywin32-ctypes": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
    "tzdata": "Apache-2.0",
}
NOTES = {
    "pi-heif": "the wheel bundles libheif and libde265 (LGPL); decoding only, without x265",
    "pyside6-addons": "offered under LGPL or GPL; the LGPL is taken. Of it only QtMultimedia with FFmpeg "
    "(LGPL-2.1-or-later) and QtSerialPort are used; the modules that are GPL only do not ship",
    "pyside6-essentials": "offered under LGPL or GPL; the LGPL is taken",
    "pyside6-pdf": "offered under LGPL or GPL; the LGPL is taken",
    "pywin32-ctypes": "on Windows only",
    "jeepney": "on Linux only",
    "reportlab": "its sample fonts, one of them under the GPL, do not ship",
    "secretstorage": "on Linux only",
    "shiboken6": "offered under LGPL or GPL; the LGPL is taken",
    "sqlcipher3": "bundles SQLCipher (BSD), SQLite (public domain) and OpenSSL (Apache-2.0)",
    "tzdata": "on Windows only",
}
# Installed on Windows only, where this script need not run: the file that holds the text.
ELSEWHERE = {
    "pywin32-ctypes": ("LICENSE.txt", GIVEN / "pywin32-ctypes.txt"),
    "tzdata": ("Apache License 2.0", ROOT / "LICENSE"),
}
GIVEN_TEXTS = {
    "pyside6-addons": ("Qt.txt", "FFmpeg.txt", "LGPL-2.1.txt"),
    "pyside6-essentials": ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "pyside6-pdf": ("Qt.txt",),
    "shiboken6": ("Qt.txt",),
    "pi-heif": ("LGPL-3.0.txt",),
    "sqlcipher3": ("SQLCipher.txt",),
}
LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def locked() -> list[tuple[str, str]]:
    """Name and version of every line of the runtime lock, also of those for other platforms."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, flags=re.MULTILINE)


def library(name: str, version: str) -> Part:
    """A locked library, from what is installed of it."""
    texts = [(given, (GIVEN / given).read_text(encoding="utf-8")) for given in GIVEN_TEXTS.get(name, ())]
    licence = LICENCES.get(name, "")
    if name in ELSEWHERE:
        title, path = ELSEWHERE[name]
        texts.append((title, path.read_text(encoding="utf-8")))
        return Part(name, version, licence, tuple(texts), NOTES.get(name, ""))
    distribution = importlib.metadata.distribution(name)
    if distribution.version != version:
        raise SystemExit(f"{name} {distribution.version} is installed, but {version} is locked.")
    for field in ("License-Expression", "License"):
        licence = licence or (distribution.metadata.get_all(field) or [""])[0]
    if not re.fullmatch(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*", licence):
        raise SystemExit(f"{name} names no licence in SPDX form: add it to LICENCES.")
    for file in sorted(distribution.files or [], key=str):
        inside = file.parts[0].endswith(".dist-info") and file.parts[-1] not in {"RECORD", "METADATA"}
        if inside and LICENCE_FILE.search(str(file)) and "sboms" not in file.parts:
            texts.append(("/".join(file.parts[1:]), file.read_text(encoding="utf-8")))
    if not texts:
        raise SystemExit(f"{name} carries no licence text: add one to given/ and GIVEN_TEXTS.")
    return Part(name, version, licence, tuple(texts), NOTES.get(name, ""))


def others() -> list[Part]:
    """What ships and is not on the lock."""
    fonts, icons = ROOT / "resources" / "fonts", ROOT / "resources" / "icons"
    python = Path(os.__file__).with_name("LICENSE.txt")
    bootloader = importlib.metadata.distribution("pyinstaller")
    copying = next(file for file in bootloader.files or [] if file.name == "COPYING.txt")
    return [
        Part(
            "Noto Sans, Noto Sans JP, Noto Sans SC",
            "2.015, 2.004",
            "OFL-1.1",
            (("LICENSE-OFL.txt", (fonts / "LICENSE-OFL.txt").read_text(encoding="utf-8")),),
            "resources/fonts",
        ),
        Part(
            "Lucide icons",
            "1.62.0",
            "ISC AND MIT",
            (("LICENSE-LUCIDE.txt", (icons / "LICENSE-LUCIDE.txt").read_text(encoding="utf-8")),),
            "resources/icons",
        ),
        Part(
            "Python",
            "3.11",
            "PSF-2.0",
            (("LICENSE.txt", python.read_text(encoding="utf-8")),),
            "in the built program only",
        ),
        Part(
            "PyInstaller bootloader",
            bootloader.version,
            "GPL-2.0-or-later WITH Bootloader-exception",
            (("COPYING.txt", copying.read_text(encoding="utf-8")),),
            "in the built program only; the exception allows any licence for the program",
        ),
    ]


def write(parts: list[Part]) -> None:
    """The table and one text file per part; files of parts that are gone go too."""
    shutil.rmtree(TEXTS, ignore_errors=True)
    TEXTS.mkdir(parents=True)
    rows = [
        "# What others wrote",
        "",
        "Everything that ships with Inspector, its licence and its text. Inspector itself is under the",
        "Apache License 2.0. Written by `packaging/third_party.py` from the lock; do not edit. A program",
        "built for Linux also carries system libraries of the machine that built it; their copyright files",
        "lie in `system/` in that program's copy of this folder.",
        "",
        "| part | version | licence | note |",
        "|---|---|---|---|",
    ]
    for part in parts:
        file = re.sub(r"[^a-z0-9]+", "-", part.name.lower()) + ".txt"
        rows.append(f"| [{part.name}](texts/{file}) | {part.version} | {part.licence} | {part.note} |")
        chapters = [f"{'=' * 78}\n{title}\n{'=' * 78}\n\n{text.strip()}\n" for title, text in part.texts]
        (TEXTS / file).write_text(f"{part.name} {part.version}\n\n" + "\n".join(chapters), encoding="utf-8")
    (FOLDER / "README.md").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write([library(name, version) for name, version in locked()] + others())
