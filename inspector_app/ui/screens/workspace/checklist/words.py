"""What a row of the checklist says in words beside its title. Makes texts, knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.pack import ChecklistItem, ItemKind
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import NOT_APPLICABLE, ItemRow, SectionRows


def meta_text(model: WorkspaceModel, row: ItemRow, *, current: bool = False) -> str:
    """Clause, what is expected, how the answer stands to it; reason and note, which the row in focus has in
    fields of their own.
    """
    item, parts = row.item, []
    if not row.asked:
        parts.append(kept_text(model, row))
    if item.clause:
        parts.append(f"§ {item.clause}")
    if not item.required:
        parts.append(QCoreApplication.translate("ChecklistRow", "optional"))
    parts += [expected_text(model, row)] if item.barcode is not None or item.count is not None else []
    if row.not_applicable and not current:
        asked = QCoreApplication.translate("ChecklistRow", "say why it is not applicable")
        parts.append(model.text(row.reason) or asked)
    if not current:
        parts.append(model.text(row.note))
    return " · ".join(part for part in parts if part)


def kept_text(model: WorkspaceModel, row: ItemRow) -> str:
    """That the item is not asked now, and what of it is kept."""
    said = dict(zip(("pass", "fail", NOT_APPLICABLE), verdict_words(), strict=True)).get(row.value, row.value)
    option = row.item.option(row.value) if row.value else None
    said = model.text(option.title) if option is not None else said
    if not said:
        return QCoreApplication.translate("ChecklistRow", "not asked now; what was added is kept")
    words = QCoreApplication.translate("ChecklistRow", "not asked now; the answer “{answer}” is kept")
    return words.format(answer=said)


def expected_text(model: WorkspaceModel, row: ItemRow) -> str:
    """The code or the number of pieces that is expected, and that the answer is another."""
    item = row.item
    if item.barcode is not None:
        variants = model.state.variants if model.state is not None else ()
        codes = list(dict.fromkeys(item.barcode.expected_for(variant) for variant in variants or (None,)))
        code = ", ".join(codes)
        if row.failed:
            return QCoreApplication.translate("ChecklistRow", "differs from {code}").format(code=code)
        return QCoreApplication.translate("ChecklistRow", "expected {code}").format(code=code)
    return _count_limits(item)


def _count_limits(item: ChecklistItem) -> str:
    if item.count is None:
        return ""
    low, high, unit = item.count.min, item.count.max, item.count.unit
    if low is not None and low == high:
        return f"{low} {unit}".strip()
    if low is not None and high is not None:
        words = QCoreApplication.translate("ChecklistRow", "{low} to {high} {unit}")
    elif low is not None:
        words = QCoreApplication.translate("ChecklistRow", "{low} {unit} or more")
    elif high is not None:
        words = QCoreApplication.translate("ChecklistRow", "{high} {unit} at most")
    else:
        return unit
    return words.format(low=low, high=high, unit=unit).strip()


def photo_text(row: ItemRow) -> str:
    """How many photos there are, of how many that are asked for."""
    if row.wanted_photos:
        return QCoreApplication.translate("ChecklistRow", "{count} of {wanted}").format(
            count=row.photos, wanted=row.wanted_photos
        )
    return str(row.photos) if row.photos else ""


def photo_answer(row: ItemRow) -> str:
    """What stands on the button of an item that is answered by its photos."""
    if row.not_applicable:
        return QCoreApplication.translate("ChecklistRow", "not applicable")
    return QCoreApplication.translate("ChecklistRow", "{count} of {wanted} photos").format(
        count=row.photos, wanted=row.wanted_photos
    )


def photo_tip(row: ItemRow) -> str:
    if row.missing_photos:
        return QCoreApplication.translate("ChecklistRow", "A photo is still asked for")
    return QCoreApplication.translate("ChecklistRow", "Add a photo to this item")


def field_text(row: ItemRow) -> str:
    """What stands in the field of an item that is typed or scanned; the empty text for none."""
    return "" if row.not_applicable else row.value


def field_hint(row: ItemRow) -> str:
    """What stands in an empty field."""
    if row.not_applicable:
        return QCoreApplication.translate("ChecklistRow", "not applicable")
    hints = {
        ItemKind.BARCODE: QCoreApplication.translate("ChecklistRow", "Scan or type"),
        ItemKind.TEXT: QCoreApplication.translate("ChecklistRow", "Type the answer"),
        ItemKind.CHOICE: QCoreApplication.translate("ChecklistRow", "Choose …"),
    }
    return hints.get(row.item.kind, "")


def progress_text(section: SectionRows) -> str:
    """How far a section is."""
    text = QCoreApplication.translate("ChecklistRow", "{done} of {total}").format(
        done=section.answered, total=section.total
    )
    if not section.failed:
        return text
    return QCoreApplication.translate("ChecklistRow", "{progress} · {failed} failed").format(
        progress=text, failed=section.failed
    )


def verdict_words() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("ChecklistRow", "Pass"),
        QCoreApplication.translate("ChecklistRow", "Fail"),
        QCoreApplication.translate("ChecklistRow", "N/A"),
    )


def verdict_tips() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("ChecklistRow", "Pass  P"),
        QCoreApplication.translate("ChecklistRow", "Fail  F"),
        QCoreApplication.translate("ChecklistRow", "Not applicable  N"),
    )
