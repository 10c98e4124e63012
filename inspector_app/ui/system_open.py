"""Give a file to the system: open it with the program it belongs to, or show where it lies."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open with the system's program for such files; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Open the folder, with the file selected where the system can do that."""
    if sys.platform == "win32":
        process = QProcess()
        process.setProgram("explorer.exe")
        # Explorer wants the quotes around the path alone, not around the whole argument.
        process.setNativeArguments(f'/select,"{path}"')
        return bool(process.startDetached()[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    return open_file(path.parent)
