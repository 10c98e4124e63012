"""Is this installation whole? Every part is used once on scratch data; nothing of the person's is touched."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector_app import __version__
from inspector_app.domain.errors import InspectorError
from inspector_app.system.resources import migrations_path, resource_path

NEEDED_RESOURCES = (
    ("fonts", "NotoSans-Regular.ttf"),
    ("fonts", "NotoSansJP-Regular.ttf"),
    ("fonts", "NotoSansSC-Regular.ttf"),
    ("icons",),
    ("translations",),
    ("packs", "akiduki-bottle", "pack.yaml"),
    ("samples", "practice", "practice.yaml"),
)


@dataclass
class _Scratch:
    folder: Path
    demo: dict[str, Any]


def self_test(say: Callable[[str], None]) -> list[dict[str, Any]]:
    """Run every check; each is {"name", "ok", "detail"}. One that fails stops no other that can still run."""
    with tempfile.TemporaryDirectory(prefix="inspector-self-test-") as folder:
        scratch = _Scratch(Path(folder), {})
        return [
            _check(name, check, scratch, say)
            for name, check in (
                ("versions", _versions),
                ("resources", _resources),
                ("photo", _photo),
                ("whole job", _whole_job),
                ("report", _report),
                ("bundle", _bundle),
                ("window", _window),
            )
        ]


def _check(
    name: str, check: Callable[[_Scratch], str], scratch: _Scratch, say: Callable[[str], None]
) -> dict[str, Any]:
    say(f"self-test: {name}")
    try:
        return {"name": name, "ok": True, "detail": check(scratch)}
    except InspectorError as error:
        return {"name": name, "ok": False, "detail": error.message}
    except (ImportError, OSError, KeyError, AssertionError) as error:
        # A packaged program that lacks a module or a file must say which one.
        return {"name": name, "ok": False, "detail": f"{type(error).__name__}: {error}"}


def _versions(_scratch: _Scratch) -> str:
    from inspector_app.storage.engine import SQLITE_VERSION

    return f"inspector {__version__}, Python {platform.python_version()}, SQLite {SQLITE_VERSION}"


def _resources(_scratch: _Scratch) -> str:
    missing = ["/".join(parts) for parts in NEEDED_RESOURCES if not resource_path(*parts).exists()]
    if missing or not (migrations_path() / "env.py").is_file():
        raise InspectorError("self_test.missing", f"Missing: {', '.join(missing) or 'migrations'}.")
    return f"{len(NEEDED_RESOURCES)} found, and the migrations"


def _photo(_scratch: _Scratch) -> str:
    from inspector_app.media.rendition import examine

    photos = resource_path("samples", "practice", "photos")
    heic = next(iter(sorted(photos.glob("*.heic"))))
    info = examine(heic.read_bytes(), heic.name).info
    return f"{info.media_type} {info.width} x {info.height} decoded"


def _whole_job(scratch: _Scratch) -> str:
    from inspector_app.crypto.slots import make_passphrase
    from inspector_app.services.demo import run_demo

    scratch.demo = run_demo(scratch.folder / "demo", make_passphrase(), say=lambda _text: None)
    return (
        f"vault made and migrated, {scratch.demo['counts']['items']} items, result {scratch.demo['result']}"
    )


def _report(scratch: _Scratch) -> str:
    if not scratch.demo["verified"]["report"]:
        raise InspectorError("self_test.report", "The report just signed does not verify.")
    return f"{Path(scratch.demo['report']).stat().st_size} bytes, signed and verified"


def _bundle(scratch: _Scratch) -> str:
    verified = scratch.demo["verified"]
    if not (verified["bundle"] and verified["received"]):
        raise InspectorError("self_test.bundle", "The bundle just exported did not arrive whole.")
    return "exported, imported twice, verified"


def _window(_scratch: _Scratch) -> str:
    from importlib import import_module

    # Imported by name: services know no window, but a package without its libraries must not pass.
    for name in ("PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtPdf"):
        import_module(name)
    return "window libraries load"
