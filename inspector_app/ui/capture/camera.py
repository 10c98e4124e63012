"""What a camera can do, whatever it is: the port between the window and QtMultimedia (`qt_camera`).

Knows no widget and no library. Frames are told of, not handed over: whoever wants one asks for the newest,
so that a slow window never lets them pile up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QPointF, QSize, Signal
from PySide6.QtGui import QImage


class CameraProblem(StrEnum):
    """Why there is no picture."""

    NO_LIBRARY = "no_library"
    NO_DEVICE = "no_device"
    DENIED = "denied"
    UNPLUGGED = "unplugged"
    FAILED = "failed"


@dataclass(frozen=True)
class CameraDevice:
    """`key` names it for good on this machine, `name` is for people; `sizes` it can take, largest first."""

    key: str
    name: str
    sizes: tuple[QSize, ...] = ()


@dataclass(frozen=True)
class CameraAbilities:
    """What the running camera has beyond a picture."""

    torch: bool = False
    focus_point: bool = False


class Camera(QObject):
    """Signals: `frame_arrived()` when `newest()` gives another picture, `captured(QImage)` a photo that was
    asked for, `ready_changed()`, `devices_changed()`, `abilities_changed()`, `failed(CameraProblem, str)`
    with the system's own words.
    """

    frame_arrived = Signal()
    captured = Signal(object)
    ready_changed = Signal()
    devices_changed = Signal()
    abilities_changed = Signal()
    failed = Signal(object, str)

    def devices(self) -> tuple[CameraDevice, ...]:
        """What is connected now, the system's default first."""
        raise NotImplementedError

    def start(self, key: str, size: QSize | None = None) -> None:
        """Show this device's picture, in this size or the best it has. Whatever ran before is stopped."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let the device go; its light goes out."""
        raise NotImplementedError

    def newest(self) -> QImage:
        """The newest frame; null before the first."""
        raise NotImplementedError

    @property
    def ready(self) -> bool:
        """Whether a photo can be taken now."""
        raise NotImplementedError

    def capture(self) -> None:
        """Take a photo; `captured` follows. Nothing while it is not ready."""
        raise NotImplementedError

    def abilities(self) -> CameraAbilities:
        return CameraAbilities()

    def set_torch(self, on: bool) -> None:
        """Switch the lamp. Only where `abilities` has one."""

    def focus_at(self, point: QPointF) -> None:
        """Focus on a point, x and y 0..1 of the picture. Only where `abilities` can."""


def best_size(sizes: tuple[QSize, ...], longest: int = 4096) -> QSize | None:
    """The largest size that is no longer than `longest`; of those that all are, the smallest."""
    ordered = sorted(sizes, key=lambda size: size.width() * size.height(), reverse=True)
    fitting = [size for size in ordered if max(size.width(), size.height()) <= longest]
    if fitting:
        return fitting[0]
    return ordered[-1] if ordered else None
