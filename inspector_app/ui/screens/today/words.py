"""What the lines of the Today page say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate

from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.words import date_text, moment_text, size_text, type_word
from inspector_app.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from inspector_app.services.backups import LastCopy
    from inspector_app.services.today import OpenPoint
    from inspector_app.storage.queries import InspectionSummary

Line = tuple[str, str, str, Chip | None]
"""Icon, text, the line below it, chip."""
LOW_BYTES = 2 << 30


def summary_line(app: AppModel, summary: InspectionSummary) -> tuple[str, str]:
    """Product, and below it order, lot and report number."""
    parts = (summary.order_number, _lot(summary), summary.number or "")
    return (
        app.text(summary.product_name) or type_word(summary.type),
        " · ".join(part for part in parts if part),
    )


def unsent_heading(unsent: int) -> tuple[str, str]:
    """Truth about what has left this device, and nothing more than is known."""
    title = QCoreApplication.translate("Today", "Not sent yet")
    if not unsent:
        return title, QCoreApplication.translate("Today", "No finished inspection waits here to be sent.")
    said = QCoreApplication.translate(
        "Today", "%n finished inspection(s) only on this device, or changed since the export", "", unsent
    )
    return title, said


def point_line(app: AppModel, point: OpenPoint) -> tuple[str, str, Chip | None]:
    action, summary = point.action, point.inspection
    where = "" if summary is None else app.text(summary.factory_name)
    about = "" if summary is None else summary_line(app, summary)[0]
    below = " · ".join(part for part in (action.owner, about, where) if part)
    return app.text(action.what), below, _due(action.due)


def _due(due: str | None) -> Chip | None:
    day = QDate.fromString(due or "", "yyyy-MM-dd")
    if not day.isValid():
        return None
    left = QDate.currentDate().daysTo(day)
    if left < 0:
        return Chip(QCoreApplication.translate("Today", "Overdue"), "bad", "triangle-alert")
    if left == 0:
        return Chip(QCoreApplication.translate("Today", "Due today"), "warning", "clock")
    return Chip(date_text(due), "neutral", "calendar")


def place_line(free: int) -> Line:
    """How much room is left for photos."""
    title = QCoreApplication.translate("Today", "Free space")
    if free < 0:
        return "hard-drive", title, QCoreApplication.translate("Today", "unknown"), None
    low = Chip(QCoreApplication.translate("Today", "Low"), "warning", "triangle-alert")
    return "hard-drive", title, size_text(free), low if free < LOW_BYTES else None


def copy_line(copy: LastCopy | None, overdue: bool) -> Line:
    """When the last second copy was made and verified."""
    title = QCoreApplication.translate("Today", "Second copy")
    late = Chip(QCoreApplication.translate("Today", "Overdue"), "warning", "triangle-alert")
    if copy is None or not copy.good_ms:
        return "copy", title, QCoreApplication.translate("Today", "none yet"), late if overdue else None
    if not copy.ok:
        failed = Chip(QCoreApplication.translate("Today", "Failed"), "bad", "circle-x")
        return "copy", title, moment_text(copy.good_ms), failed
    good = Chip(QCoreApplication.translate("Today", "Verified"), "good", "circle-check")
    return "copy", title, moment_text(copy.good_ms), late if overdue else good


def _lot(summary: InspectionSummary) -> str:
    if not summary.lot_number:
        return ""
    return QCoreApplication.translate("Today", "Lot {number}").format(number=summary.lot_number)
