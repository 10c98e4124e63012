"""The groups of pictures that have a file of their own, by the name they are asked for. Part of
`screenshots`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from checklist_pictures import checklist_screens
from defect_pictures import defect_screens
from full_view_pictures import full_view_screens
from gallery_pictures import gallery_screens
from gauge_pictures import gauge_screens
from shell_pictures import shell_screens
from step_pictures import step_screens
from workspace_pictures import photo_screens, workspace_screens

if TYPE_CHECKING:
    from screenshots import Studio

GROUPS: dict[str, Callable[[Studio], None]] = {
    "workspace": workspace_screens,
    "checklist": checklist_screens,
    "steps": step_screens,
    "defects": defect_screens,
    "photos": photo_screens,
    "full-view": full_view_screens,
    "gauges": gauge_screens,
    "gallery": gallery_screens,
    "shell": shell_screens,
}
