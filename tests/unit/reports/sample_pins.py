"""A report whose findings have places on the product, samples and another class than the catalogue's."""

from __future__ import annotations

from dataclasses import replace

from inspector_app.reports import model as m

from .sample import defects, sample
from .sample_lines import t


def pinned(language: str = "en", second: str | None = None) -> m.ReportModel:
    lines = [replace(line, number=number, stage=1) for number, line in enumerate(defects(), start=1)]
    lines[1] = replace(
        lines[1],
        catalogue_cls="minor",
        cls_reason=t("Cannot be opened by hand.", "手では開けられない。", "徒手无法打开。"),
    )
    lines[0] = replace(lines[0], stage=2)
    front = m.PinnedPicture(
        key="pack:golden-front.jpg",
        caption=t("Golden sample GS-07, front", "標準見本 GS-07 正面", "封样 GS-07 正面"),
        pins=(
            m.PinMark(1, "major", 0.5, 0.5),
            m.PinMark(4, "minor", 0.1, 0.95),
            m.PinMark(128, "critical", 0.8, 0.2),
        ),
    )
    lid = m.PinnedPicture(
        key="pack:golden-lid.jpg",
        caption=t("Golden sample GS-07, lid", "標準見本 GS-07 ふた", "封样 GS-07 瓶盖"),
        pins=(m.PinMark(2, "major", 0.0, 1.0),),
    )
    return sample(language, second, defects=tuple(lines), pinned=(front, lid))
