"""What the readings of one point say: histogram, run chart, mean, spread, capability, how many are out."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from inspector_app.domain.measurement.notation import decimal_text
from inspector_app.ui.screens.workspace.measurements.charts import ChartData, Histogram, RunChart
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_grid import PointSummary
from inspector_app.ui.viewmodels.workspace_words import tolerance_text
from inspector_app.ui.widgets.boxes import Box, Divider, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import Label

GOOD_CAPABILITY, POOR_CAPABILITY = 1.33, 1.0
"""The usual marks: a process with 1.33 and more is called capable, below 1 it makes pieces out of tolerance.
"""


class StatisticsPanel(Box):
    """Follows the row in focus."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__("reference")
        self._model = model
        self.hide_button = IconButton("chevron-right", self.tr("Hide the statistics"), shortcut="F4")
        self._title = Label("", "heading", wrap=True)
        self._limits = Label("", "muted", wrap=True)
        self._histogram = Histogram(self.tr("Histogram"))
        self._run = RunChart(self.tr("Run chart"))
        self._rows = QGridLayout()
        self._values: dict[str, Label] = {}
        self._more = Label("", "muted")
        self._note = Label("", "muted", wrap=True)
        self._fill_rows()
        head = row(gap=0)
        head.addLayout(column(self._title, self._limits, gap=0), 1)
        head.addWidget(self.hide_button)
        scroll = ScrollColumn(gap=tokens.S, margin=0)
        scroll.body.setContentsMargins(0, 0, tokens.S, 0)  # with the margin of the panel, as at the left
        for item in (self._histogram, self._run):
            scroll.body.addWidget(item)
        scroll.body.addLayout(self._rows)
        scroll.body.addWidget(self._note)
        scroll.body.addStretch(1)
        layout = column(head, gap=tokens.S)
        layout.addWidget(scroll, 1)
        layout.setContentsMargins(theme().space(tokens.M), tokens.CONTROL_GAP, tokens.S, tokens.S)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Statistics of the point"))

    def _fill_rows(self) -> None:
        names = {
            "mean": self.tr("mean"),
            "s": self.tr("s"),
            "capability": self.tr("Ppk"),
            "out": self.tr("out of tolerance"),
        }
        for place, (key, text) in enumerate(names.items()):
            self._values[key] = Label("—", "strong")
            right = row(1, self._values[key], gap=tokens.S)
            if key == "capability":
                right.addWidget(self._more)
            if key == "s":
                self._s_name = Label(text)
                self._rows.addWidget(self._s_name, place * 2, 0)
            else:
                self._rows.addWidget(Label(text), place * 2, 0)
            self._rows.addLayout(right, place * 2, 1)
            self._rows.addWidget(Divider(), place * 2 + 1, 0, 1, 2)
            self._rows.setRowMinimumHeight(place * 2, theme().space(tokens.XL))
        self._rows.setColumnStretch(1, 1)

    def show_point(self, shown: PointSummary | None) -> None:
        if shown is None or shown.item.measurement is None:
            return
        spec, item = shown.item.measurement, shown.item
        self._title.setText(f"{spec.label} · {self._model.text(item.title)}")
        parts = [tolerance_text(shown.tolerance, spec.decimals, spec.unit)]
        if item.clause:
            parts.append(f"§ {item.clause}")
        gauge = self._model.text(spec.gauge)
        if gauge:
            parts.append(gauge)
        self._limits.setText(" · ".join(parts))
        data = _chart_data(shown, spec.decimals)
        self._histogram.show_data(data, self._spoken(shown))
        self._run.show_data(data, self._spoken(shown))
        self._show_figures(shown, spec.decimals)

    def _show_figures(self, shown: PointSummary, decimals: int) -> None:
        summary, capability = shown.summary, shown.capability
        n = summary.n if summary else 0
        self._values["mean"].setText(decimal_text(summary.mean, decimals + 1) if summary else "—")
        spread = summary.s if summary else None
        self._values["s"].setText("—" if spread is None else decimal_text(spread, decimals + 1))
        self._s_name.setText(self.tr("s (n = {n})").format(n=n))
        out = self.tr("{out} of {n}").format(out=shown.out, n=n) if n else "—"
        self._values["out"].setText(out)
        self._values["out"].set_tone("bad" if shown.out else "good" if n else "")
        if capability is None:
            self._values["capability"].setText("—")
            self._more.setText("")
            self._values["capability"].set_tone("")
        else:
            self._values["capability"].setText(f"{capability.index:.2f}")
            self._more.setText(f"{capability.low:.2f} … {capability.high:.2f}")
            low = capability.index < POOR_CAPABILITY
            self._values["capability"].set_tone(
                "bad" if low else "warning" if capability.index < GOOD_CAPABILITY else ""
            )
        self._note.setText(self._worst(shown, decimals))
        self._note.setVisible(bool(self._note.text()))

    def _worst(self, shown: PointSummary, decimals: int) -> str:
        tolerance = shown.tolerance
        beyond = []
        for sample, value in shown.values:
            if tolerance.upper is not None and value > tolerance.upper:
                beyond.append((value - tolerance.upper, sample, value, True))
            elif tolerance.lower is not None and value < tolerance.lower:
                beyond.append((tolerance.lower - value, sample, value, False))
        if not beyond:
            return ""
        excess, sample, value, over = max(beyond)
        over_text = self.tr("Sample {sample}: {value}, {excess} over the limit")
        under_text = self.tr("Sample {sample}: {value}, {excess} under the limit")
        text = over_text if over else under_text
        return text.format(
            sample=sample, value=decimal_text(value, decimals), excess=format(excess.normalize(), "f")
        )

    def _spoken(self, shown: PointSummary) -> str:
        n = len(shown.values)
        return self.tr("{n} readings, {out} out of tolerance").format(n=n, out=shown.out)


def _chart_data(shown: PointSummary, decimals: int) -> ChartData:
    tolerance = shown.tolerance
    return ChartData(
        samples=tuple(sample for sample, _value in shown.values),
        values=tuple(float(value) for _sample, value in shown.values),
        lower=None if tolerance.lower is None else float(tolerance.lower),
        upper=None if tolerance.upper is None else float(tolerance.upper),
        nominal=None if tolerance.target is None else float(tolerance.target),
        decimals=decimals,
    )
