"""What was measured with: a table of gauges, their calibration and how many readings each gave."""

from __future__ import annotations

from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.measurement_model import GaugeUsed
from inspector_app.reports.tallrows import Row

_ROOM = 110
"""Points that the heading and a line of the table need together."""
_COLOURS = {"valid": theme.GOOD, "due_soon": theme.WARNING, "overdue": theme.BAD}


def build(kit: Kit) -> list[Flowable]:
    """Nothing where no reading names a gauge."""
    used = [gauge for gauge in kit.model.gauges if gauge.number]
    if not used:
        return []
    header = kit.header(
        "gauges.column.gauge",
        "gauges.column.calibrated",
        "gauges.column.due",
        "gauges.column.state",
        "gauges.column.certificate",
        "gauges.column.readings",
        right=("gauges.column.readings",),
    )
    found: list[Flowable] = [
        CondPageBreak(_ROOM),
        Spacer(0, 10),
        kit.say("gauges.title", theme.SUBHEADING),
        Spacer(0, 3),
        table(header, [_line(kit, gauge) for gauge in used], columns(-1, 70, 70, 90, 90, 50)),
    ]
    unnamed = sum(gauge.readings for gauge in kit.model.gauges if not gauge.number)
    if unnamed:
        found += [Spacer(0, 3), kit.say("gauges.unnamed", theme.SMALL, n=unnamed)]
    return found


def _line(kit: Kit, gauge: GaugeUsed) -> Row:
    style = theme.BODY.but(colour=_COLOURS.get(gauge.state, theme.BODY.colour), bold=gauge.state == "overdue")
    number = kit.words.same(gauge.number)
    kind = kit.words.say(f"gauges.kind.{gauge.kind}", theme.SMALL)
    return [
        kit.join(number, kind),
        kit.plain(gauge.calibrated_on or "–"),
        kit.plain(gauge.due_on or "–"),
        kit.say(f"gauges.state.{gauge.state}", style),
        kit.plain(gauge.certificate or "–"),
        kit.plain(str(gauge.readings), theme.BODY.but(align="right")),
    ]
