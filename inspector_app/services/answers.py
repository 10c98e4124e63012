"""Answer checklist items."""

from __future__ import annotations

from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import ChecklistItem, ItemKind
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile

NOT_APPLICABLE = "na"
_VERDICTS = ("pass", "fail", NOT_APPLICABLE)


def answer_item(
    file: InspectionFile,
    item_key: str,
    value: str | None,
    *,
    na_reason: LocalText | None = None,
    note: LocalText | None = None,
) -> None:
    """Answer an item, or clear its answer with None; what is not given stays as it is.

    `value`: pass, fail or na; for the other kinds a whole number, the key of a choice, text, or the decoded
    barcode; `na` is allowed for all of them. Raises InputError `answer.not_allowed`.
    """
    item = file.pack.item(item_key)
    checked = None if value is None else _checked(item, value.strip())
    present = file.record.answers.get(item_key)
    values: dict[str, Any] = {"value": checked}
    if na_reason is not None:
        values["na_reason"] = dict(na_reason)
    if note is not None:
        values["note"] = dict(note)
    with file.change() as tx:
        if present is None:
            tx.insert("answer", file.stream, item_key=item_key, **values)
        else:
            tx.update(present, **values)


def note_item(file: InspectionFile, item_key: str, note: LocalText) -> None:
    """Write a remark beside an item without touching its answer."""
    present = file.record.answers.get(item_key)
    answer_item(file, item_key, present.value if present else None, note=note)


def _checked(item: ChecklistItem, value: str) -> str | None:
    if value in ("", NOT_APPLICABLE):
        return value or None
    allowed: tuple[str, ...] | None = None
    if item.kind in (ItemKind.PASS_FAIL, ItemKind.PHOTO):
        allowed = _VERDICTS
    elif item.kind == ItemKind.CHOICE:
        allowed = tuple(option.key for option in item.options)
    elif item.kind == ItemKind.COUNT and not value.isdecimal():
        raise InputError(
            "answer.not_a_count",
            f"{value!r} is not a number of pieces.",
            "Enter a whole number, 0 or more.",
            value=value,
        )
    if allowed is not None and value not in allowed:
        raise InputError(
            "answer.not_allowed",
            f"The item {item.key} cannot be answered with {value!r}; allowed: {', '.join(allowed)}, na.",
            "Nothing was changed.",
            item=item.key,
            value=value,
            allowed=", ".join(allowed),
        )
    return value
