"""Where everything in a row of the checklist goes, and how high the row is. Measures, never paints.

A plan is made once for each state of a row and each width, so that five hundred rows are laid out and
scrolled without measuring a text twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace.checklist import words
from inspector_app.ui.screens.workspace.checklist.fonts import Fonts
from inspector_app.ui.screens.workspace.checklist.zones import PHOTO, Zone, Zones, placed
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_checklist_model import Line
from inspector_app.ui.widgets.chips import class_word

MOST_TITLE, MOST_SECOND, MOST_META = 3, 2, 2
ALL_LINES = 40


@dataclass(frozen=True)
class Text:
    """One line of text: where it begins, its baseline, its font and colour."""

    x: int
    baseline: int
    text: str
    font: str
    colour: str


@dataclass(frozen=True)
class RowPlan:
    """Everything relative to the row's upper left corner. `control` bounds the zones that answer."""

    height: int
    texts: tuple[Text, ...] = ()
    mark: QRect = QRect()  # noqa: RUF009 - a default that nobody changes
    badge: QRect = QRect()  # noqa: RUF009
    control: QRect = QRect()  # noqa: RUF009
    photo: Zone | None = None
    zones: tuple[Zone, ...] = ()
    left: int = 0

    def zone_at(self, point: QPoint) -> Zone | None:
        """What a touch at a place of the row means; None beside everything."""
        every = (*self.zones, self.photo) if self.photo is not None else self.zones
        return next((zone for zone in every if zone.rect.contains(point)), None)


class Planner:
    """Plans rows for one width; `reset` when fonts or languages change."""

    def __init__(self, model: WorkspaceModel, fonts: Fonts) -> None:
        self._model, self._fonts = model, fonts
        self.zones = Zones(model, fonts)
        self.width = 0
        self._plans: dict[str, tuple[Line, int, bool, RowPlan]] = {}

    def reset(self) -> None:
        self._plans.clear()
        self._fonts.reset()
        self.zones.reset()

    @property
    def narrow(self) -> bool:
        return self.width < theme().px(tokens.READING_WIDTH)

    def plan(self, line: Line, *, current: bool = False) -> RowPlan:
        """`current`: the row in focus shows all of its text."""
        known = self._plans.get(line.key)
        if known is not None and known[0] is line and known[1] == self.width and known[2] == current:
            return known[3]
        if line.row is not None:
            made = self._item(line.row, current=current)
        else:
            made = self._heading(line)
        self._plans[line.key] = (line, self.width, current, made)
        return made

    # -- headings --------------------------------------------------------------------------------------------

    def heading_height(self) -> int:
        return self._fonts.metrics("heading").height() + theme().space(tokens.CONTROL_GAP + tokens.S)

    def _heading(self, line: Line) -> RowPlan:
        """The gap above belongs to the heading."""
        gap, height = theme().space(tokens.M), self.heading_height()
        return RowPlan(gap + height, self.heading_texts(line, gap))

    def heading_texts(self, line: Line, top: int) -> tuple[Text, ...]:
        if line.section is None:
            return ()
        side = theme().space(tokens.M)
        fonts, section = self._fonts, line.section
        progress = words.progress_text(section)
        right = self.width - side - fonts.advance("small", progress)
        tone = "bad" if section.failed else "good" if section.answered == section.total else "ink_soft"
        title = self._model.both(section.section.title)
        shown = fonts.lines("heading", title, max(right - side - tokens.M, 1), 1)
        baseline = top + theme().space(tokens.CONTROL_GAP) + fonts.metrics("heading").ascent()
        return (
            Text(side, baseline, shown[0] if shown else "", "heading", "ink"),
            Text(right, baseline, progress, "small", tone),
        )

    # -- items -----------------------------------------------------------------------------------------------

    def _item(self, row: ItemRow, *, current: bool) -> RowPlan:
        px, space = theme().px, theme().space
        pad, gap = space(tokens.S), space(tokens.CONTROL_GAP)
        target = px(tokens.TARGET)
        left = space(tokens.M) + px(tokens.ICON) + gap
        zones = self.zones.of(row, narrow=self.narrow) if row.asked else ()
        control = sum(zone.width for zone in zones)
        photo = self._photo(row)
        beside = control + gap + (photo.width + pad if photo is not None else 0)
        room = self.width - left - gap - beside
        stacked = room < px(tokens.RAIL_WIDTH + tokens.XXL)
        if stacked:
            room = self.width - left - gap
        texts, badge, bottom = self._words(row, left, room, current=current)
        height = max(bottom, pad + target) + pad
        if stacked:
            top, height = height, height + target + pad
            x, photo_x = left, self.width - gap - (photo.width if photo is not None else 0)
        else:
            top = (height - target) // 2
            x = self.width - gap - control
            photo_x = x - pad - (photo.width if photo is not None else 0)
        mark = QRect(space(tokens.M), 0, px(tokens.ICON), px(tokens.ICON))
        mark.moveTop(((top if stacked else height) - mark.height()) // 2)
        shown = placed((photo,), QPoint(photo_x, top), target)[0] if photo is not None else None
        return RowPlan(
            height=height,
            texts=texts,
            mark=mark,
            badge=badge,
            control=QRect(x, top, control, target),
            photo=shown,
            zones=placed(zones, QPoint(x, top), target),
            left=left,
        )

    def _photo(self, row: ItemRow) -> Zone | None:
        if row.item.kind == ItemKind.PHOTO or not row.asked:
            return None
        text = words.photo_text(row)
        side = theme().px(tokens.TARGET)
        width = side + (self._fonts.advance("body", text) + tokens.XS if text else 0)
        tone = "warning" if row.missing_photos else "ink_soft"
        return Zone(PHOTO, "quiet", width, text, icon="camera", tone=tone, tip=words.photo_tip(row))

    def _words(
        self, row: ItemRow, left: int, room: int, *, current: bool
    ) -> tuple[tuple[Text, ...], QRect, int]:
        """Title, the same in the second language, class and facts; where the class stands; the lower end."""
        fonts, model, item = self._fonts, self._model, row.item
        room = max(room, 1)
        y = theme().space(tokens.S)
        texts: list[Text] = []
        for text, name, colour, most in (
            (model.text(item.title), "body", "ink" if row.asked else "ink_soft", MOST_TITLE),
            (model.second(item.title), "second", "ink_soft", MOST_SECOND),
        ):
            metrics = fonts.metrics(name)
            for part in fonts.lines(name, text, room, ALL_LINES if current else most):
                texts.append(Text(left, y + metrics.ascent(), part, name, colour))
                y += metrics.height()
        badge = self._badge(item.cls, left, y + tokens.XS // 2)
        facts = left + badge.width() + theme().space(tokens.S)
        metrics = fonts.metrics("caption")
        down = y + tokens.XS // 2 + (badge.height() - metrics.height()) // 2
        shown = fonts.lines(
            "caption",
            words.meta_text(model, row, current=current),
            max(left + room - facts, 1),
            ALL_LINES if current else MOST_META,
        )
        for part in shown:
            texts.append(Text(facts, down + metrics.ascent(), part, "caption", "ink_faint"))
            down += metrics.height()
        return tuple(texts), badge, max(badge.bottom() + 1, down)

    def _badge(self, cls: str, x: int, y: int) -> QRect:
        icon = theme().px(tokens.CONTROL_GAP)
        width = icon + self._fonts.advance("badge", class_word(cls)) + 3 * tokens.XS + 2
        return QRect(x, y, width, self._fonts.metrics("badge").height() + 2)
