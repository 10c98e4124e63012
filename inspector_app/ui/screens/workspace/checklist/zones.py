"""What of a row can be touched: its answers as segments, steps and fields, each with its place.

One description for both: what is painted in the rows at rest, and the widgets of the row in focus.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QPushButton

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace.checklist import words
from inspector_app.ui.screens.workspace.checklist.fonts import Fonts
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow

MOST_SEGMENTS = 3
ANSWER, STEP, BEGIN, PHOTO = "answer", "step", "begin", "photo"


@dataclass(frozen=True)
class Zone:
    """`look`: segment, button or field. A segment that is `taken` takes its answer back. `value` is the
    answer it gives, or the step it counts.
    """

    act: str
    look: str
    width: int
    text: str = ""
    value: str = ""
    icon: str = ""
    tone: str = ""
    tip: str = ""
    taken: bool = False
    rect: QRect = QRect()  # noqa: RUF009 - replaced whenever a row is planned, never changed


def placed(zones: tuple[Zone, ...], at: QPoint, height: int) -> tuple[Zone, ...]:
    """The zones side by side from a point on."""
    found, x = [], at.x()
    for zone in zones:
        rect = QRect(x, at.y(), zone.width, height)
        # A long checklist plans thousands before it is seen: `replace` takes three times as long.
        words = (zone.act, zone.look, zone.width, zone.text, zone.value, zone.icon, zone.tone, zone.tip)
        found.append(Zone(*words, taken=zone.taken, rect=rect))
        x += zone.width
    return tuple(found)


class Zones:
    """Makes the zones of a row. `narrow`: words are left out where the shape says it."""

    def __init__(self, model: WorkspaceModel, fonts: Fonts) -> None:
        self._model = model
        self._fonts = fonts
        self._segments: dict[tuple[str, str], int] = {}

    def reset(self) -> None:
        """Other fonts, other widths."""
        self._segments.clear()

    def of(self, row: ItemRow, *, narrow: bool) -> tuple[Zone, ...]:
        kind = row.item.kind
        if kind == ItemKind.PASS_FAIL:
            return self._verdicts(row, narrow=narrow)
        if kind == ItemKind.CHOICE:
            return self._choices(row, narrow=narrow)
        if kind == ItemKind.COUNT:
            return self._count(row)
        if kind == ItemKind.PHOTO:
            return self._photos(row)
        return self._field(row, narrow=narrow)

    def short_choices(self, row: ItemRow) -> bool:
        """Whether the options stand side by side in the row."""
        options = [self._model.text(option.title) for option in row.item.options]
        metrics = self._fonts.bold
        return len(options) <= MOST_SEGMENTS and sum(
            metrics.horizontalAdvance(text) for text in options
        ) <= theme().px(tokens.TILE_WIDTH - tokens.L)

    def _verdicts(self, row: ItemRow, *, narrow: bool) -> tuple[Zone, ...]:
        looks = zip(
            ("pass", "fail", "na"),
            words.verdict_words(),
            ("check", "x", "minus"),
            ("good", "bad", "neutral"),
            words.verdict_tips(),
            strict=True,
        )
        return tuple(
            self._segment(key, "" if narrow else word, name, tone, tip, taken=row.value == key)
            for key, word, name, tone, tip in looks
        )

    def _choices(self, row: ItemRow, *, narrow: bool) -> tuple[Zone, ...]:
        if not self.short_choices(row):
            chosen = row.item.option(row.value)
            text = self._model.text(chosen.title) if chosen is not None else ""
            return (self._box(BEGIN, text or words.field_hint(row), narrow, faint=not text, arrow=True),)
        return tuple(
            self._segment(
                option.key,
                self._model.text(option.title),
                "check" if option.ok else "x",
                "good" if option.ok else "bad",
                f"{self._model.text(option.title)}  {place}",
                taken=row.value == option.key,
            )
            for place, option in enumerate(row.item.options, 1)
        )

    def _segment(self, key: str, text: str, name: str, tone: str, tip: str, *, taken: bool) -> Zone:
        width = self.segment_width(text, name)
        return Zone(ANSWER, "segment", width, text, key, name, tone, tip, taken)

    def _count(self, row: ItemRow) -> tuple[Zone, ...]:
        side, middle = theme().px(tokens.TARGET), theme().px(tokens.RAIL_WIDTH - tokens.L)
        return (
            Zone(STEP, "button", side, value="-1", icon="minus", tip="−"),
            Zone(BEGIN, "field", middle, words.field_text(row), tone="bad" if row.failed else "center"),
            Zone(STEP, "button", side, value="+1", icon="plus", tip="+"),
        )

    def _photos(self, row: ItemRow) -> tuple[Zone, ...]:
        text = words.photo_answer(row)
        enough = row.photos >= row.wanted_photos and not row.not_applicable
        width = (
            self._fonts.bold.horizontalAdvance(text) + theme().px(tokens.ICON) + 2 * theme().space(tokens.M)
        )
        name = "check" if enough else "camera"
        return (Zone(PHOTO, "button", width + 2 * tokens.S, text, icon=name, tip=words.photo_tip(row)),)

    def _field(self, row: ItemRow, *, narrow: bool) -> tuple[Zone, ...]:
        text = words.field_text(row)
        zone = self._box(BEGIN, text or words.field_hint(row), narrow, faint=not text)
        return (replace(zone, tone="bad") if row.failed else zone,)

    def _box(self, act: str, text: str, narrow: bool, *, faint: bool, arrow: bool = False) -> Zone:
        width = theme().px(tokens.TILE_WIDTH - (tokens.L if narrow else -tokens.XXL))
        return Zone(
            act, "field", width, text, icon="chevron-down" if arrow else "", tone="faint" if faint else ""
        )

    def segment_width(self, text: str, name: str) -> int:
        """As wide as the button that it stands for."""
        key = (text, name)
        if key not in self._segments:
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("kind", "segment")
            side = theme().px(tokens.ICON)
            button.setIcon(icon(name))
            button.setIconSize(QSize(side + (tokens.XS if text else 0), side))
            self._segments[key] = button.sizeHint().width()
        return self._segments[key]
