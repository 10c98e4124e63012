"""Open the window, where there is a display."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping

from inspector_app.domain.errors import SurroundingsError


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--practice",
        action="store_true",
        help="open the window on a practice vault with the sample pack and a practice inspection",
    )


def has_display(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> bool:
    """Windows and macOS always have one; elsewhere X11, Wayland or a Qt platform named on purpose."""
    if platform in ("win32", "darwin"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_window(options: argparse.Namespace) -> int:
    """Run the window; returns its exit code. Raises SurroundingsError `window.no_display`."""
    if not has_display():
        raise SurroundingsError(
            "window.no_display",
            "There is no display to open a window on.",
            "Run 'inspector-app demo --out DIR' for the whole job without one, or 'inspector-app --help'.",
        )
    from inspector_app.ui.app import run

    return run(options)
