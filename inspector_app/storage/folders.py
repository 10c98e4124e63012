"""New folders that a power cut does not take away again with all that was written into them."""

from __future__ import annotations

from pathlib import Path

from inspector_app.storage.blobs import sync_folder


def make_folder(folder: Path) -> None:
    """Make a folder and what it lies in, each name durable in its parent. Raises OSError.

    Other accounts of the machine cannot look into a folder that is made here: key slots invite guessing.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for one in made:
        sync_folder(one.parent)
