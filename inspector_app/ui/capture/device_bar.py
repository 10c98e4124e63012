"""Which camera, in which size, with its lamp or without. What was chosen is remembered on this machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.capture.camera import CameraAbilities, CameraDevice, best_size
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.form import ComboBox

DEVICE_KEY, SIZE_KEY = "camera", "camera_size"


class DeviceBar(QWidget):
    """`chosen()` when a person has chosen another device or size, `torch_switched(on)`."""

    chosen = Signal()
    torch_switched = Signal(bool)

    def __init__(self, settings: UiSettings) -> None:
        super().__init__()
        self._settings = settings
        self._found: tuple[CameraDevice, ...] = ()
        self.which = ComboBox()
        self.which.setAccessibleName(self.tr("Camera"))
        self.which.setToolTip(self.tr("Which camera"))
        self.which.activated.connect(self._choose_device)
        self.size_list = ComboBox()
        self.size_list.setAccessibleName(self.tr("Size of the photos"))
        self.size_list.setToolTip(self.tr("Size of the photos in pixels"))
        self.size_list.activated.connect(self._choose_size)
        self.torch = IconButton("flashlight", self.tr("Lamp"), checkable=True)
        self.torch.toggled.connect(self.torch_switched)
        self.torch.hide()
        for field, characters in ((self.which, 16), (self.size_list, 11)):
            field.setMinimumContentsLength(characters)
            field.setMaximumWidth(theme().space(tokens.TILE_WIDTH))
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(row(self.which, self.size_list, self.torch, gap=tokens.S))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_devices(self, found: Sequence[CameraDevice]) -> None:
        """The devices there are; the one used last is taken where it is among them, else the first."""
        self._found = tuple(found)
        wanted = str(self._settings.get(DEVICE_KEY) or "")
        self.which.clear()
        for device in self._found:
            self.which.addItem(device.name, device.key)
        if self._found:
            keys = [device.key for device in self._found]
            self.which.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self.which.setVisible(len(self._found) > 1)
        self._show_sizes()

    def device(self) -> CameraDevice | None:
        """The device chosen; None where there is none."""
        place = self.which.currentIndex()
        return self._found[place] if 0 <= place < len(self._found) else None

    def size_for(self, device: CameraDevice) -> QSize | None:
        """The size chosen for this device, else its best."""
        kept = str(self._settings.get(SIZE_KEY) or "")
        return next((size for size in device.sizes if _text(size) == kept), best_size(device.sizes))

    def show_abilities(self, abilities: CameraAbilities) -> None:
        self.torch.setVisible(abilities.torch)
        if not abilities.torch:
            self.torch.setChecked(False)

    def _show_sizes(self) -> None:
        device = self.device()
        self.size_list.clear()
        for size in device.sizes if device is not None else ():
            self.size_list.addItem(_text(size), size)
        taken = self.size_for(device) if device is not None else None
        if taken is not None:
            self.size_list.setCurrentText(_text(taken))
        self.size_list.setVisible(self.size_list.count() > 1)

    def _choose_device(self, _place: int) -> None:
        device = self.device()
        if device is not None:
            self._settings.keep(DEVICE_KEY, device.key)
        self._show_sizes()
        self.chosen.emit()

    def _choose_size(self, _place: int) -> None:
        self._settings.keep(SIZE_KEY, self.size_list.currentText())
        self.chosen.emit()


def _text(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"
