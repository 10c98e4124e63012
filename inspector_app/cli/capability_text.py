"""What `capability` prints for a person: tables in which every sigma is named."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from inspector_app.cli.output import table

_NAMES = {"cp": "Cp", "cpk": "Cpk", "pp": "Pp", "ppk": "Ppk", "cpm": "Cpm"}
_WIDEST_BAR = 40
_MOST_DECIMALS = 9


def shown(data: dict[str, Any], values: Sequence[Decimal]) -> str:
    """The text of the document that `capability` gives as JSON."""
    found = max((len(format(value, "f").partition(".")[2]) for value in values), default=0)
    decimals = min(found, _MOST_DECIMALS)
    parts = [_head(data, decimals), _indices(data, decimals), _control(data, decimals)]
    if data["histogram"]:
        parts.append(_histogram(data, decimals))
    if data["warnings"]:
        parts.append("\n".join(f"Note: {warning['text']}." for warning in data["warnings"]))
    return "\n\n".join(parts)


def _head(data: dict[str, Any], decimals: int) -> str:
    count, sizes = data["subgroups"]["count"], data["subgroups"]["sizes"]
    lines = [f"{data['file']}, {', '.join(data['columns'])}: {data['n']} readings"]
    if sizes not in ([], [1]):
        lines[0] += f" in {count} subgroups of {' or '.join(map(str, sizes))}"
    if data["left_out"]:
        lines.append(f"left out, without a reading: line {', '.join(map(str, data['left_out']))}")
    if data["n"]:
        lines.append(
            f"mean {data['mean']:.{decimals + 2}f}, s {_number(data['s'], decimals + 3)}, "
            f"{data['minimum']:.{decimals}f} to {data['maximum']:.{decimals}f}"
        )
    names = {"lsl": "LSL", "usl": "USL", "target": "target"}
    limits = [f"{name} {data[key]:.12g}" for key, name in names.items() if data[key] is not None]
    if limits:
        lines.append(f"{', '.join(limits)}; {data['below']} below, {data['above']} above the limits")
    return "\n".join(lines)


def _indices(data: dict[str, Any], decimals: int) -> str:
    within, overall = data["sigma_within"], data["sigma_overall"]
    sources = {
        "c": f"within sigma {_number(within['value'], decimals + 3)} ({within['label']}, "
        f"{_number(within['df'], 1)} df)",
        "p": f"overall sigma {_number(overall['value'], decimals + 3)} (s, {_number(overall['df'], 0)} df)",
    }
    rows = []
    for key, name in _NAMES.items():
        index = data[key]
        if index is None:
            rows.append([name, "-", "", f"not defined: {data['undefined'][key]['text']}"])
        elif key == "cpm":
            rows.append([name, f"{index:.3f}", "", f"{sources['p']}, around the target"])
        else:
            interval = f"{index['low']:.3f} to {index['high']:.3f}"
            rows.append([name, f"{index['value']:.3f}", interval, sources[key[0]]])
    return table(rows, ["index", "value", f"{data['confidence'] * 100:g} % interval", "made from"])


def _control(data: dict[str, Any], decimals: int) -> str:
    control = data["control"]
    if control["reason"]:
        return f"No control limits ({control['chart']}): {control['reason']['text']}."
    rows = []
    for chart in control["charts"]:
        seen = dict.fromkeys((p["lower"], p["centre"], p["upper"]) for p in chart["points"])
        for lower, centre, upper in seen:
            numbers = [f"{value:.{decimals + 3}f}" for value in (lower, centre, upper)]
            beyond = [p["label"] for p in chart["points"] if p["out"]]
            rows.append([chart["name"], *numbers, ", ".join(beyond) or "none"])
    text = table(rows, [f"chart {control['chart']}", "lower", "centre", "upper", "points beyond"])
    said = [signal["text"] for signal in control["signals"]] or ["No rule is broken."]
    return "\n".join([text, *said])


def _histogram(data: dict[str, Any], decimals: int) -> str:
    most = max(bar["count"] for bar in data["histogram"])
    rows = []
    for bar in data["histogram"]:
        mark = "x" if bar["out"] else "#"
        edges = [f"{bar[side]:.{decimals + 1}f}" for side in ("left", "right")]
        rows.append([*edges, str(bar["count"]), mark * round(bar["count"] / most * _WIDEST_BAR)])
    return table(rows, ["above", "below", "count", "x: out of the limits"])


def _number(value: float | None, decimals: int) -> str:
    return "-" if value is None else f"{value:.{decimals}f}"
