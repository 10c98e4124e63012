"""Why there is no picture of a camera, and what to do about it, in words."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from inspector_app.ui.capture.camera import CameraProblem

PROBLEM_ICONS = {
    CameraProblem.NO_LIBRARY: "camera-off",
    CameraProblem.NO_DEVICE: "camera-off",
    CameraProblem.DENIED: "lock",
    CameraProblem.UNPLUGGED: "usb",
    CameraProblem.FAILED: "triangle-alert",
}


def problem_title(problem: CameraProblem) -> str:
    titles = {
        CameraProblem.NO_LIBRARY: QCoreApplication.translate("Camera", "Cameras cannot be used here"),
        CameraProblem.NO_DEVICE: QCoreApplication.translate("Camera", "No camera is connected"),
        CameraProblem.DENIED: QCoreApplication.translate("Camera", "Inspector may not use the camera"),
        CameraProblem.UNPLUGGED: QCoreApplication.translate("Camera", "The camera was unplugged"),
        CameraProblem.FAILED: QCoreApplication.translate("Camera", "The camera gives no picture"),
    }
    return titles[problem]


def problem_text(problem: CameraProblem, system: str = "") -> str:
    """What to do. `system`: the words of the operating system, where it has some."""
    texts = {
        CameraProblem.NO_LIBRARY: QCoreApplication.translate(
            "Camera",
            "This computer lacks a library that cameras need (on Debian and Ubuntu: libpulse0, libxrandr2, "
            "libxext6). Photos can be added from files, by dropping or pasting them, or from a watched "
            "folder.",
        ),
        CameraProblem.NO_DEVICE: QCoreApplication.translate(
            "Camera",
            "Connect one by USB; it is shown as soon as it is found. Photos can also be added from files, by "
            "dropping or pasting them, or from a watched folder.",
        ),
        CameraProblem.DENIED: _denied_text(),
        CameraProblem.UNPLUGGED: QCoreApplication.translate(
            "Camera",
            "The photos taken before are safe. Plug it in again, or choose another camera.",
        ),
        CameraProblem.FAILED: QCoreApplication.translate(
            "Camera",
            "Another program may be using it. Close that program, or unplug the camera and plug it in again.",
        ),
    }
    return f"{texts[problem]}\n{system}".strip()


def _denied_text() -> str:
    if sys.platform == "darwin":
        return QCoreApplication.translate(
            "Camera", "Allow it in System Settings, Privacy & Security, Camera; then try again."
        )
    if sys.platform == "win32":
        return QCoreApplication.translate(
            "Camera", "Allow it in Settings, Privacy & security, Camera; then try again."
        )
    return QCoreApplication.translate("Camera", "Allow it in the settings of the system; then try again.")
