"""What the readings of one point say: histogram, run chart, mean, spread, capability, how many are out."""

from __future__ import annotations

from inspector_app.domain.measurement.capability import Index
from inspector_app.domain.measurement.notation import decimal_text, uncertainty_text
from inspector_app.ui.screens.workspace.measurements.charts import ChartData, Histogram, RunChart
from inspector_app.ui.screens.workspace.measurements.figures import Figures
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import own_number
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_readings import rule_name
from inspector_app.ui.viewmodels.workspace_statistics import (
    PointSummary,
    signal_text,
    undefined_text,
    warning_text,
)
from inspector_app.ui.viewmodels.workspace_words import tolerance_text
from inspector_app.ui.widgets.boxes import Box, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.segmented import Choice, Segmented

GOOD_CAPABILITY, POOR_CAPABILITY = 1.33, 1.0
"""The usual marks: a process with 1.33 and more is called capable, below 1 it makes pieces out of tolerance.
"""
OVERALL, IN_ORDER = "overall", "order"


class StatisticsPanel(Box):
    """Follows the row in focus. Indices are from s of all readings, or, on a person's choice, from the moving
    range of the samples in their order.
    """

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__("reference")
        self._model = model
        self._shown: PointSummary | None = None
        self._basis = ""
        self.hide_button = IconButton("chevron-right", self.tr("Hide the statistics"), shortcut="F4")
        self._title = Label("", "heading", wrap=True)
        self._limits = Label("", "muted", wrap=True)
        self._histogram = Histogram(self.tr("Histogram"))
        self._run = RunChart(self.tr("Run chart"))
        self._signals = Label("", "", wrap=True, tone="warning")
        self.basis = Segmented(
            (
                Choice(OVERALL, self.tr("All readings"), tooltip=self.tr("Pp and Ppk: s of all readings")),
                Choice(
                    IN_ORDER,
                    self.tr("In order"),
                    tooltip=self.tr("Cp and Cpk: moving range of neighbouring samples, and control limits"),
                ),
            ),
            OVERALL,
            name=self.tr("Spread of the indices"),
        )
        self.basis.changed.connect(lambda _key: self._show())
        self.figures = Figures(("mean", "spread", "potential", "actual", "out"))
        self._note = Label("", "muted", wrap=True)
        head = row(gap=0)
        head.addLayout(column(self._title, self._limits, gap=0), 1)
        head.addWidget(self.hide_button)
        scroll = ScrollColumn(gap=tokens.S, margin=0)
        scroll.body.setContentsMargins(0, 0, tokens.S, 0)  # with the margin of the panel, as at the left
        for item in (self._histogram, self._run, self._signals, self.basis, self.figures, self._note):
            scroll.body.addWidget(item)
        scroll.body.addStretch(1)
        layout = column(head, gap=tokens.S)
        layout.addWidget(scroll, 1)
        layout.setContentsMargins(theme().space(tokens.M), tokens.CONTROL_GAP, tokens.S, tokens.S)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Statistics of the point"))

    def show_point(self, shown: PointSummary | None, basis: str = "") -> None:
        """`basis`: where the uncertainty comes from when the standard states none."""
        if shown is None or shown.item.measurement is None or (shown is self._shown and basis == self._basis):
            return  # the same statistics again, after a reading of another point
        self._shown, self._basis = shown, basis
        spec, item = shown.item.measurement, shown.item
        self._title.setText(f"{spec.label} · {self._model.text(item.title)}")
        parts = [tolerance_text(shown.tolerance, spec.decimals, spec.unit)]
        if item.clause:
            parts.append(f"§ {item.clause}")
        gauge = self._model.text(spec.gauge)
        if gauge:
            parts.append(gauge)
        if spec.uncertainty is not None:
            uncertainty = own_number(uncertainty_text(spec.uncertainty, spec.unit))
            parts += [uncertainty, rule_name(spec.decision_rule)]
        elif basis:
            parts.append(basis)
        self._limits.setText(" · ".join(parts))
        self._show()

    def _show(self) -> None:
        shown = self._shown
        if shown is None or shown.item.measurement is None:
            return
        decimals, in_order = shown.item.measurement.decimals, self.basis.key == IN_ORDER
        data = _chart_data(shown, decimals, control=in_order)
        signals = [signal_text(signal, shown.run) for signal in shown.control.signals]
        spoken = " · ".join([self._spoken(shown), *signals])
        self._histogram.show_data(data, self._spoken(shown))
        self._run.show_data(data, spoken)
        self._signals.setText("\n".join(signals))
        self._signals.setVisible(bool(signals))
        self._show_figures(shown, decimals)
        if in_order:
            self._show_indices(shown, "cp", "cpk")
        else:
            self._show_indices(shown, "pp", "ppk")
        notes = [warning_text(code) for code in shown.capabilities.warnings if shown.ppk is not None]
        if in_order:
            notes.append(
                self.tr(
                    "Holds if the samples are in the order in which the pieces were made; limits from few "
                    "readings are provisional."
                )
            )
        notes.append(self._worst(shown, decimals))
        self._note.setText("\n".join(note for note in notes if note))
        self._note.setVisible(bool(self._note.text()))

    def _show_figures(self, shown: PointSummary, decimals: int) -> None:
        summary, within = shown.summary, shown.capabilities.sigma_within
        n = summary.n if summary else 0
        mean = own_number(decimal_text(summary.mean, decimals + 1)) if summary else "—"
        self.figures.show_row("mean", self.tr("mean"), mean)
        if self.basis.key == IN_ORDER:
            spread = "—" if within is None else own_number(f"{within:.{decimals + 2}f}")
            self.figures.show_row("spread", self.tr("sigma (moving range)"), spread)
        else:
            s = summary.s if summary else None
            spread = "—" if s is None else own_number(decimal_text(s, decimals + 2))
            self.figures.show_row("spread", self.tr("s (n = {n})").format(n=n), spread)
        out = self.tr("{out} of {n}").format(out=shown.out, n=n) if n else "—"
        undecided = shown.inconclusive
        more = self.tr("{n} inconclusive").format(n=undecided) if undecided else ""
        tone = "bad" if shown.out else "warning" if undecided else "good" if n else ""
        self.figures.show_row("out", self.tr("out of tolerance"), out, more, tone)

    def _show_indices(self, shown: PointSummary, potential: str, actual: str) -> None:
        """Both indices of one sigma; that of the width only where there are two limits."""
        for place, key in (("potential", potential), ("actual", actual)):
            index: Index | None = getattr(shown.capabilities, key)
            reason = shown.capabilities.reasons.get(key, "")
            if index is not None:
                tone = "bad" if index.value < POOR_CAPABILITY else ""
                if not tone and index.value < GOOD_CAPABILITY:
                    tone = "warning"
                interval = own_number(f"{index.low:.2f} … {index.high:.2f}")
                value = own_number(f"{index.value:.2f}")
                self.figures.show_row(place, key.capitalize(), value, interval, tone)
            elif place == "potential":
                self.figures.show_row(place, "")
            else:
                self.figures.show_row(place, key.capitalize(), more=undefined_text(reason))

    def _worst(self, shown: PointSummary, decimals: int) -> str:
        tolerance = shown.tolerance
        beyond = []
        for sample, value in ((point.sample, point.value) for point in shown.run):
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
            sample=sample,
            value=own_number(decimal_text(value, decimals)),
            excess=own_number(format(excess.normalize(), "f")),
        )

    def _spoken(self, shown: PointSummary) -> str:
        n = len(shown.run)
        return self.tr("{n} readings, {out} out of tolerance").format(n=n, out=shown.out)


def _chart_data(shown: PointSummary, decimals: int, *, control: bool) -> ChartData:
    tolerance, lines = shown.tolerance, shown.control.location
    return ChartData(
        samples=tuple(point.sample for point in shown.run),
        values=tuple(float(point.value) for point in shown.run),
        outcomes=shown.outcomes,
        rules=tuple(point.rules for point in shown.run),
        bars=shown.bars,
        lower=None if tolerance.lower is None else float(tolerance.lower),
        upper=None if tolerance.upper is None else float(tolerance.upper),
        nominal=None if tolerance.target is None else float(tolerance.target),
        control=(lines[0].lower, float(lines[0].centre), lines[0].upper) if control and lines else None,
        decimals=decimals,
    )
