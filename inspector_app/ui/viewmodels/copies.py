"""Second copies for the window: what there is to show, and the work behind its buttons. Imports services when
it works.

Disks may be slow or gone: what looks at them runs beside the database worker, never on it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.viewmodels.words import count_text, size_text

if TYPE_CHECKING:
    from inspector_app.services.auto_backup import Plan
    from inspector_app.services.backups import LastCopy
    from inspector_app.services.session import Session
    from inspector_app.storage.copy_manifest import Copy

HOURS = (1, 4, 24, 168)
"""How often, as offered: every hour, every four hours, every day, every week."""
KEEPS = (3, 5, 10)
FOLDER = "Inspector copies"
"""Made in the uppermost folder of a stick, so that copies do not lie among other things."""


@dataclass(frozen=True)
class CopyFacts:
    """From the vault: the plan, how the last copying ended, and a notice when one is overdue."""

    plan: Plan | None
    last: LastCopy | None
    overdue: InspectorError | None


@dataclass(frozen=True)
class Found:
    """From the disk: whether the plan's folder is there now, the copies in it (newest first), folders that
    are no complete copies, and warnings about the place.
    """

    present: bool
    copies: tuple[Copy, ...] = ()
    incomplete: int = 0
    warnings: tuple[InspectorError, ...] = ()


def read_facts(session: Session) -> CopyFacts:
    from inspector_app.services import auto_backup

    return CopyFacts(auto_backup.plan(session), auto_backup.last_copy(session), auto_backup.overdue(session))


def set_plan(session: Session, plan: Plan | None) -> CopyFacts:
    from inspector_app.services import auto_backup

    auto_backup.set_plan(session, plan)
    return read_facts(session)


def look(session: Session) -> Found:
    """Look at the plan's folder; only this vault's copies."""
    from inspector_app.services import auto_backup, backups

    place = auto_backup.place(session)
    if place is None:
        return Found(False)
    found = backups.survey(place / session.vault.id)
    return Found(True, tuple(reversed(found.copies)), len(found.incomplete), backups.warnings(session, place))


def look_for_copies(place: Path) -> tuple[Copy, ...]:
    """Every copy in a folder or on a stick, the newest first."""
    from inspector_app.services import backups

    found = backups.survey(place).copies
    return tuple(sorted(found, key=lambda copy: copy.at_ms, reverse=True))


def check(
    session: Session, folder: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> list[str]:
    from inspector_app.services import backups

    return backups.verify_backup(folder, progress, session=session, cancelled=cancelled)


def sentences(*parts: str) -> str:
    """Sentences one after another, as each language sets them."""
    text = ""
    for part in parts:
        text += ("" if not text or text.endswith("。") else " ") + part
    return text.strip()


def nearest(offered: Sequence[int], number: int) -> int:
    """The one of the offered numbers that is nearest to one that may have been set elsewhere."""
    return min(offered, key=lambda each: abs(each - number))


def folder_for_copies(chosen: Path) -> Path:
    """The folder to use for what somebody chose: in the uppermost folder of a disk, one of its own."""
    return chosen / FOLDER if os.path.ismount(chosen) else chosen


def day_and_time(at_ms: int) -> str:
    """A moment by this device's clock, with its day."""
    moment = QDateTime.fromMSecsSinceEpoch(at_ms)
    form = QCoreApplication.translate("Words", "d MMM yyyy, HH:mm")
    return QLocale().toString(moment, form)


def contents_text(copy: Copy) -> str:
    """How much a copy holds."""
    text = QCoreApplication.translate("Copies", "{count} photos and files, {size}")
    size = size_text(copy.blob_bytes + copy.database_bytes) if copy.database_bytes else ""
    return text.replace("{count}", count_text(copy.blobs)).replace("{size}", size).rstrip(", 、")


def last_text(last: LastCopy | None) -> tuple[str, str, str]:
    """How the last copying ended: tone (good, warning, bad), headline and what it means, in plain words."""
    translate = QCoreApplication.translate
    if last is None or (last.ok and not last.good_ms):
        return (
            "warning",
            translate("Copies", "There is no second copy yet"),
            translate("Copies", "Everything is in this one place only."),
        )
    good = translate("Copies", "The last good copy is from {moment}.").replace(
        "{moment}", day_and_time(last.good_ms)
    )
    if not last.ok:
        what, then = explain(InspectorError(last.code, "", "", **last.params))
        title = translate("Copies", "The last copying failed, {moment}").replace(
            "{moment}", day_and_time(last.at_ms)
        )
        return "bad", title, sentences(what, then, good if last.good_ms else "")
    title = translate("Copies", "Last copy: {moment}").replace("{moment}", day_and_time(last.good_ms))
    text = translate("Copies", "Read back and compared: {count} photos and files and the database.")
    text = text.replace("{count}", count_text(last.blobs))
    if last.lost:
        lost = translate("Copies", "{count} files are missing, because the vault itself lacks them.")
        return "warning", title, sentences(text, lost.replace("{count}", count_text(last.lost)))
    return "good", title, text
