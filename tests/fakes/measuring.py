"""The small pack with measurement points that use everything a tolerance can be."""

import shutil
from pathlib import Path

from tests.fakes.vaults import MINI_PACK

POINTS = """\
sections:
  - key: more-numbers
    title: {en: More numbers, ja: 数値2}
    measurement_rule: {max_out_percent: 25, effect: section_fails}
    items:
      - key: gap
        kind: measurement
        title: {en: Gap, ja: すきま}
        clause: 4.10
        class: major
        measurement: {label: B, nominal: 10.0, plus: 0.2, minus: 0.2, unit: mm, decimals: 2, sample_size: 5,
          uncertainty: {expanded: 0.1, k: 2}, decision_rule: guard}
      - key: runout
        kind: measurement
        title: {en: Runout, ja: 振れ}
        clause: 4.10
        class: major
        measurement: {label: C, mode: deviation, nominal: 54.20, plus: 0.10, minus: 0.05, unit: mm,
          decimals: 2, sample_size: 5, uncertainty: {standard: 0.02}, decision_rule: conformance_probability}
      - key: mass
        kind: measurement
        title: {en: Mass, ja: 質量}
        clause: 4.10
        class: minor
        measurement: {label: D, nominal: 250, plus_percent: 4, minus_percent: 2.5, unit: g, decimals: 1,
          sample_size: 5}
      - key: warmth
        kind: measurement
        title: {en: Warmth, ja: 温度}
        clause: 4.10
        class: minor
        measurement: {label: E, mode: deviation, nominal: 60.0, plus: 5.0, minus: 5.0, unit: °C, decimals: 1,
          sample_size: 3}
      - key: strap
        kind: measurement
        title: {en: Strap, ja: ベルト}
        clause: 4.10
        class: minor
        measurement: {label: F, nominal: 24.0, plus: 0.5, minus: 0.5, unit: in, decimals: 3, sample_size: 3}
"""


def measuring_pack(folder: Path) -> Path:
    """A copy of the small pack in `folder`, in two colours, with points gap, runout, mass, warmth, strap."""
    copy = Path(shutil.copytree(MINI_PACK, folder / "measuring"))
    (copy / "checklist-numbers.yaml").write_text(POINTS, encoding="utf-8")
    head = copy / "pack.yaml"
    text = head.read_text(encoding="utf-8").replace("format: 1", "format: 1\nformat_minor: 1", 1)
    text = text.replace("{en: Blue, ja: 青}", "{en: Blue, ja: 青}\n      sku: CUP-1-B", 1)
    head.write_text(text, encoding="utf-8")
    return copy
