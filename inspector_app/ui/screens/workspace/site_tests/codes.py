"""What barcodes of a test say beside what they were to say: a comparison for each that differs."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from inspector_app.domain.barcode_marks import side_by_side
from inspector_app.domain.barcodes import GS1_128
from inspector_app.domain.pack import TestReading
from inspector_app.domain.site_tests.readings import decodes_as_expected
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.code_compare import CodeComparison
from inspector_app.ui.widgets.labels import Label

MOST_SHOWN = 8
"""More differing codes than this are not compared by eye one by one."""


def show_codes(
    into: QVBoxLayout, reading: TestReading, texts: Sequence[str], variants: tuple[str, ...]
) -> None:
    """How many are as expected, and each different text once, with the pieces that have it."""
    if reading.barcode is None or not any(text.strip() for text in texts):
        return
    wanted = tuple({reading.barcode.expected_for(one): None for one in variants or (None,)})
    differing: dict[str, list[int]] = {}
    fitting = 0
    for piece, text in enumerate(texts, start=1):
        if text.strip() and decodes_as_expected(reading, text, variants):
            fitting += 1
        elif text.strip():
            differing.setdefault(text.strip(), []).append(piece)
    if fitting:
        words = QCoreApplication.translate(
            "SiteTests", "{count} decoded as expected. How well they are printed needs a verifier."
        )
        into.addWidget(Label(words.format(count=number(fitting)), "muted", wrap=True))
    symbology = reading.barcode.symbology
    for text, pieces in list(differing.items())[:MOST_SHOWN]:
        heading = QCoreApplication.translate("SiteTests", "Piece {pieces}: not as expected").format(
            pieces=", ".join(number(piece) for piece in pieces)
        )
        lines = side_by_side(symbology, nearest(wanted, text), text)
        into.addWidget(CodeComparison(heading, lines, tone="bad"))
    more = sum(len(pieces) for pieces in list(differing.values())[MOST_SHOWN:])
    if more:
        words = QCoreApplication.translate("SiteTests", "{count} more pieces are not as expected.")
        into.addWidget(Label(words.format(count=number(more)), wrap=True, tone="bad"))
    if symbology == GS1_128 and fitting and not differing:
        text = next(text for text in texts if text.strip())
        into.addWidget(CodeComparison("", side_by_side(symbology, nearest(wanted, text), text)))


def nearest(wanted: Sequence[str], text: str) -> str:
    """The expected text that what was decoded resembles most: the one that was probably meant."""
    return max(wanted, key=lambda one: SequenceMatcher(None, one, text, autojunk=False).ratio())
