"""The vault's photos as an item model: bad ones first, by inspection, by words, by what the last check found.

Fifty thousand rows: nothing is made for a row that is not in sight, and a photo that was just checked costs
no more than its own line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inspector_app.domain.text import folded, localized
from inspector_app.ui.viewmodels.words import moment_text

if TYPE_CHECKING:
    from inspector_app.services.photo_list import CheckedPhoto

CheckedRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex

LOOKS = {
    "present": ("good", "circle-check"),
    "missing": ("bad", "circle-x"),
    "altered": ("bad", "triangle-alert"),
    "unreadable": ("bad", "hard-drive"),
    "sealed": ("bad", "lock"),
    "undecodable": ("bad", "image"),
    "unchecked": ("neutral", "circle-dot"),
}
"""State to tone and icon: every state has a shape of its own."""


def state_word(state: str) -> str:
    """What a check found, in one or two words."""
    words = {
        "present": QCoreApplication.translate("PhotoStates", "Unchanged"),
        "missing": QCoreApplication.translate("PhotoStates", "Missing"),
        "altered": QCoreApplication.translate("PhotoStates", "Altered"),
        "unreadable": QCoreApplication.translate("PhotoStates", "Disk cannot read it"),
        "sealed": QCoreApplication.translate("PhotoStates", "Cannot be decrypted"),
        "undecodable": QCoreApplication.translate("PhotoStates", "Cannot be decoded"),
        "unchecked": QCoreApplication.translate("PhotoStates", "Not checked yet"),
    }
    return words[state]


def state_meaning(state: str) -> str:
    """What it means for the photo and what to do."""
    put_back = QCoreApplication.translate(
        "PhotoStates", "Put it back from a second copy or from the original file."
    )
    words = {
        "missing": QCoreApplication.translate("PhotoStates", "Its file is no longer in the vault."),
        "altered": QCoreApplication.translate("PhotoStates", "Its file is not what was written."),
        "unreadable": QCoreApplication.translate(
            "PhotoStates", "The disk fails when it is read. Make a second copy of the vault soon."
        ),
        "sealed": QCoreApplication.translate("PhotoStates", "No key of this vault opens its file."),
        "undecodable": QCoreApplication.translate(
            "PhotoStates",
            "Its bytes are the ones that came in, but this version of the program cannot show them.",
        ),
    }
    if state == "undecodable":
        return words[state]
    return f"{words[state]} {put_back}" if state in words else ""


class PhotoCheckList(QAbstractListModel):
    """`CheckedRole` is the whole photo; the display role is what a screen reader says."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all: list[CheckedPhoto] = []
        self._place: dict[str, int] = {}
        self._shown: list[int] = []
        self._row: dict[int, int] = {}
        self._inspection = self._kind = ""
        self._words: tuple[str, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        photo = self._all[self._shown[index.row()]]
        if role == CheckedRole:
            return photo
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (photo.name, state_word(photo.state.value), self.belongs(photo), self.history(photo))
            return " · ".join(part for part in parts if part)
        return None

    def belongs(self, photo: CheckedPhoto) -> str:
        """The inspection and the place in it."""
        parts = (
            localized(photo.product or {}, self._language),
            photo.order,
            self.tr("Lot {number}").format(number=photo.lot) if photo.lot else "",
            *(localized(place, self._language) for place in photo.places),
        )
        return " · ".join(part for part in parts if part)

    def history(self, photo: CheckedPhoto) -> str:
        """When and by whom it was added, and when it was looked at last."""
        person = localized(photo.person or {}, self._language)
        when = moment_text(photo.added_ms)
        added = self.tr("added {when} by {person}").format(when=when, person=person or "–")
        if photo.checked_ms is None:
            return added
        return added + " · " + self.tr("checked {when}").format(when=moment_text(photo.checked_ms))

    # -- contents --------------------------------------------------------------------------------------------

    def set_photos(self, photos: Sequence[CheckedPhoto]) -> None:
        self._all = sorted(photos, key=lambda photo: not photo.bad)
        self._place = {photo.photo: place for place, photo in enumerate(self._all)}
        self._filter()

    def update(self, photos: Iterable[CheckedPhoto]) -> None:
        """Take over what a check found; rows keep their places until the list is read again."""
        touched: list[int] = []
        for photo in photos:
            place = self._place.get(photo.photo)
            if place is not None:
                self._all[place] = photo
                touched.append(place)
        if self._kind:
            self._filter()
            return
        for place in touched:
            row = self._row.get(place)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_only(
        self, *, inspection: str | None = None, kind: str | None = None, words: str | None = None
    ) -> None:
        """`inspection` an id or "" for all; `kind` "" for all, "bad" or "unchecked"; every one of `words` has
        to occur. What is None stays as it is.
        """
        self._inspection = self._inspection if inspection is None else inspection
        self._kind = self._kind if kind is None else kind
        self._words = self._words if words is None else tuple(folded(words).split())
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [place for place, photo in enumerate(self._all) if self._matches(photo)]
        self._row = {place: row for row, place in enumerate(self._shown)}
        self.endResetModel()

    def _matches(self, photo: CheckedPhoto) -> bool:
        if self._inspection and photo.inspection != self._inspection:
            return False
        if self._kind == "bad" and not photo.bad:
            return False
        if self._kind == "unchecked" and photo.state.value != "unchecked":
            return False
        return not self._words or self._holds(photo)

    def _holds(self, photo: CheckedPhoto) -> bool:
        names = " ".join((photo.product or {}).values())
        text = folded(f"{photo.name} {photo.order} {photo.lot} {names}")
        return all(word in text for word in self._words)

    # -- counting --------------------------------------------------------------------------------------------

    def photos(self) -> list[CheckedPhoto]:
        """Those of the chosen inspection, whatever else is filtered: what a check goes through."""
        return [one for one in self._all if not self._inspection or one.inspection == self._inspection]

    def counts(self) -> tuple[int, int, int]:
        """All, bad, never checked; of the chosen inspection."""
        photos = self.photos()
        bad = sum(one.bad for one in photos)
        return len(photos), bad, sum(one.state.value == "unchecked" for one in photos)

    def inspections(self) -> list[tuple[str, str]]:
        """Id and title of every inspection that has photos, in the order of the list."""
        titles: dict[str, str] = {}
        for photo in self._all:
            if photo.inspection not in titles:
                parts = (
                    localized(photo.product or {}, self._language),
                    photo.order,
                    self.tr("Lot {number}").format(number=photo.lot) if photo.lot else "",
                )
                titles[photo.inspection] = " · ".join(part for part in parts if part)
        return list(titles.items())

    def row_of(self, photo_id: str) -> int:
        """-1 for a photo that is not shown."""
        return self._row.get(self._place.get(photo_id, -1), -1)
