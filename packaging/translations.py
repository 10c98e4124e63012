"""Keeps the translations of the interface in step with the source.

    update          read every tr("...") into the .ts files and compile them
    missing LANG    print what has no translation yet, as JSON {area: {context: {source: ""}}}
    fill LANG FILE  put translations from such a JSON file into the .ts files and compile them
    check           fail when a file is out of step, unfinished, obsolete or not compiled

It reads the source and writes only below resources/translations/ui. `qt_vi.ts` is kept by hand: Qt's own
dialogs and menus, which Qt does not bring in Vietnamese.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations" / "ui"
LANGUAGES = ("en", "ja", "zh-Hans", "vi")
PLURALS = {"zh-Hans": "zh_CN"}
"""The name by which Qt's tools know how many plural forms a language has, where it is not our tag."""
AREAS = ("app", "workspace")
KEPT = ("qt_vi",)
"""Files that are not read from our source."""
UI = ROOT / "inspector_app" / "ui"


def sources(area: str) -> list[Path]:
    """The Python files whose strings go into the area's file."""
    files = sorted(UI.rglob("*.py"))
    inside = [f for f in files if "workspace" in f.parts or f.name.startswith("workspace")]
    return inside if area == "workspace" else [f for f in files if f not in inside]


def tool(name: str) -> str:
    beside = Path(sys.executable).parent / f"pyside6-{name}"
    return str(beside) if beside.exists() else f"pyside6-{name}"


def ts_file(area: str, language: str, folder: Path = FOLDER) -> Path:
    return folder / f"{area}_{language}.ts"


def lupdate(folder: Path, area: str, language: str) -> None:
    # English needs a file only for plurals: "%n photo(s)".
    options = ["-pluralonly"] if language == "en" else []
    files = [str(f.relative_to(ROOT)) for f in sources(area)]
    if not files:
        return
    subprocess.run(
        [
            *(tool("lupdate"), *options, "-silent", "-no-obsolete", "-locations", "none"),
            *("-source-language", "en", "-target-language", PLURALS.get(language, language), *files),
            *("-ts", str(ts_file(area, language, folder))),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )


def lrelease(ts: Path) -> None:
    # Into its place in one step: a running program has the old file mapped, and dies where that shrinks.
    fresh = ts.with_suffix(".qm.new")
    subprocess.run(
        [tool("lrelease"), "-silent", str(ts), "-qm", str(fresh)],
        check=True,
        capture_output=True,
    )
    fresh.replace(ts.with_suffix(".qm"))


def each() -> list[tuple[str, str]]:
    return [(area, language) for area in AREAS for language in LANGUAGES]


def update() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for area, language in each():
        lupdate(FOLDER, area, language)
        if ts_file(area, language).exists():
            lrelease(ts_file(area, language))
    for name in KEPT:
        lrelease(FOLDER / f"{name}.ts")


def astray(ts: Path) -> list[str]:
    """Texts whose context is no name of a class: written through an alias, they are never found again."""
    return [
        f"{context.findtext('name') or ''}: {message.findtext('source')!r} has no context"
        for context in ET.parse(ts).getroot().iter("context")  # noqa: S314 - our own file
        if not (context.findtext("name") or "").lstrip("_")[:1].isupper()
        for message in context.iter("message")
    ]


def unfinished(ts: Path) -> list[tuple[str, ET.Element]]:
    """Messages without a finished translation, with their context."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
            empty = translation is None or not (all(forms) if forms else translation.text)
            if empty or (translation is not None and translation.get("type")):
                found.append((name, message))
    return found


def missing(language: str) -> dict[str, dict[str, dict[str, str]]]:
    lacking: dict[str, dict[str, dict[str, str]]] = {}
    for area in AREAS:
        if ts_file(area, language).exists():
            for context, message in unfinished(ts_file(area, language)):
                lacking.setdefault(area, {}).setdefault(context, {})[message.findtext("source") or ""] = ""
    return lacking


def fill(language: str, file: Path) -> int:
    """Returns how many translations were put in. A plural's forms are separated by '|' in the JSON file."""
    given = json.loads(file.read_text("utf-8"))
    count = 0
    for area, contexts in given.items():
        ts = ts_file(area, language)
        tree = ET.parse(ts)  # noqa: S314 - our own file
        for context in tree.getroot().iter("context"):
            texts = contexts.get(context.findtext("name") or "", {})
            for message in context.iter("message"):
                text = texts.get(message.findtext("source") or "")
                if text:
                    put(message, text)
                    count += 1
        body = ET.tostring(tree.getroot(), encoding="unicode")
        ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
        lupdate(FOLDER, area, language)
        lrelease(ts)
    return count


def put(message: ET.Element, text: str) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    if message.get("numerus") == "yes":
        translation.text = None
        for old in list(translation):
            translation.remove(old)
        for form in text.split("|"):
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = text


def faults() -> list[str]:
    """What is out of step, in words; empty when all is well."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for area, language in each():
            ts = ts_file(area, language)
            if not ts.exists():
                found.append(f"{ts.name} is missing")
                continue
            fresh = Path(scratch) / ts.name
            shutil.copy(ts, fresh)
            lupdate(Path(scratch), area, language)
            if fresh.read_text("utf-8") != ts.read_text("utf-8"):
                found.append(f"{ts.name} is out of step with the source")
            found += [
                f"{ts.name}: {context}: no translation of {message.findtext('source')!r}"
                for context, message in unfinished(fresh)
            ]
            found += astray(fresh) if language == LANGUAGES[-1] else []
            found += stale(ts, fresh)
        for name in KEPT:
            ts = FOLDER / f"{name}.ts"
            fresh = Path(shutil.copy(ts, scratch))
            found += [f"{ts.name}: {context} is unfinished" for context, _ in unfinished(ts)]
            found += stale(ts, fresh)
    return found


def stale(ts: Path, fresh: Path) -> list[str]:
    """Whether the compiled file beside `ts` is what its copy `fresh` compiles to."""
    lrelease(fresh)
    compiled = ts.with_suffix(".qm")
    if compiled.exists() and compiled.read_bytes() == fresh.with_suffix(".qm").read_bytes():
        return []
    return [f"{compiled.name} is not compiled from {ts.name}"]


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, file]:
            print(fill(language, Path(file)))
        case ["check"]:
            wrong = faults()
            print("\n".join(wrong))
            return 1 if wrong else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
