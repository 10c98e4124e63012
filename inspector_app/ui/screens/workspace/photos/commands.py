"""What the command palette finds in the photos step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.viewmodels.workspace_gallery import Sort
from inspector_app.ui.widgets.stars import STARS, rating_text

if TYPE_CHECKING:
    from inspector_app.ui.screens.workspace.photos.view import PhotosView


def gallery_commands(view: PhotosView) -> tuple[PaletteEntry, ...]:
    """Adding and finding photos always; what is done to selected ones while some are."""
    group = QCoreApplication.translate("Gallery", "Photos")
    chosen, on = view.chosen_ids(), view.actions_on
    state = view.model.state
    editable = state is not None and not state.read_only
    entries = _finding(view, group)
    if editable:
        entries.append(
            PaletteEntry(
                "photos.add",
                QCoreApplication.translate("Gallery", "Add photos"),
                partial(view.model.photo_wanted.emit, "inspection", "", "overview"),
                group,
                "camera",
                "Ctrl+P",
            )
        )
    if len(chosen) == 1:
        entries.append(
            PaletteEntry(
                "photos.compare",
                QCoreApplication.translate("Gallery", "Compare the selected photo with the golden sample"),
                partial(on.compare, chosen),
                group,
                "columns-2",
                keys.COMPARE,
            )
        )
    if len(chosen) == 2:
        entries.append(
            PaletteEntry(
                "photos.compare",
                QCoreApplication.translate("Gallery", "Compare the two selected photos"),
                partial(on.compare, chosen),
                group,
                "columns-2",
                keys.COMPARE,
            )
        )
    if chosen and editable:
        entries.append(
            PaletteEntry(
                "photos.attach",
                QCoreApplication.translate("Gallery", "Attach the selected photos to …"),
                view.side.begin_attaching,
                group,
                "link",
                keys.ATTACH,
            )
        )
        entries += _changes(view, chosen, group)
    return tuple(entries)


def _finding(view: PhotosView, group: str) -> list[PaletteEntry]:
    return [
        PaletteEntry(
            "photos.search",
            QCoreApplication.translate("Gallery", "Search in the photos"),
            view.bar.search.setFocus,
            group,
            "search",
            keys.SEARCH,
        ),
        PaletteEntry(
            "photos.all",
            QCoreApplication.translate("Gallery", "Show all photos"),
            view.bar.clear,
            group,
            "images",
        ),
        PaletteEntry(
            "photos.best",
            QCoreApplication.translate("Gallery", "Photos: best rating first"),
            partial(view.bar.set_sort, Sort.RATING),
            group,
            "star",
        ),
        PaletteEntry(
            "photos.select_all",
            QCoreApplication.translate("Gallery", "Select all photos shown"),
            view.grid.selectAll,
            group,
            "square-check",
            "Ctrl+A",
        ),
    ]


def _changes(view: PhotosView, chosen: list[str], group: str) -> list[PaletteEntry]:
    on = view.actions_on
    entries = [
        PaletteEntry(
            f"photos.rate.{stars}",
            QCoreApplication.translate("Gallery", "Rate the selected photos: {stars}").format(
                stars=rating_text(stars)
            ),
            partial(on.rate, chosen, stars),
            group,
            "star",
            str(stars),
        )
        for stars in range(STARS + 1)
    ]
    entries.append(
        PaletteEntry(
            "photos.turn",
            QCoreApplication.translate("Gallery", "Turn the selected photos right"),
            partial(on.turn, chosen, 90),
            group,
            "rotate-cw",
            keys.TURN,
        )
    )
    entries.append(
        PaletteEntry(
            "photos.away",
            QCoreApplication.translate("Gallery", "Move the selected photos to the bin"),
            partial(on.bin, chosen),
            group,
            "trash-2",
            keys.AWAY,
        )
    )
    return entries
