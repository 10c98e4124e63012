"""The list of 10,000 inspections: a frame of scrolling, and a letter more in the search.

Ratios: to drawing the finished frame as one picture, and to looking for the words in as many finished texts.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from inspector_app.storage.queries import InspectionSummary
from inspector_app.ui.app import make_application
from inspector_app.ui.screens.inspections.cards import InspectionCards
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.inspection_list import InspectionList
from tests.benchmarks.harness import Table

Measure = Callable[..., Table]
INSPECTIONS = 10_000
FRAME_S = 0.016
SEARCH_S = 0.1


def summaries() -> tuple[InspectionSummary, ...]:
    """As many as ten years of a busy office, the same each time."""
    chance = random.Random(5)
    return tuple(
        InspectionSummary(
            id=str(number),
            type="final_random",
            status=chance.choice(("open", "concluded", "signed")),
            practice=False,
            product_name={"en": f"Bottle {number % 37}", "ja": f"ボトル {number % 37}"},
            factory_name={"en": f"Factory {number % 200}", "zh-Hans": f"工厂 {number % 200}"},
            order_number=f"PO {4_500_000 + number}",
            lot_number=str(number % 4),
            lot_size=3000,
            edition="iso2859-1",
            kind="single",
            inspected_on=f"2026-{1 + number % 12:02}-{1 + number % 28:02}",
            number=f"AK-{number}",
            proposed="accepted",
            decision=chance.choice(("accepted", "not_accepted")),
            changed_ms=1_790_000_000_000 + number,
            photos=number % 60,
            received=False,
            author={"en": "Mei Tanaka"},
            picture=None,
        )
        for number in range(INSPECTIONS)
    )


@pytest.fixture
def cards(qapp: QApplication, tmp_path: Path) -> Iterator[InspectionCards]:
    settings = UiSettings(None)
    make_application(settings)
    app = AppModel(tmp_path / "vault", settings)
    model = InspectionList("en")
    view = InspectionCards(app, model, "Inspections")
    model.set_summaries(summaries())
    view.resize(1100, 700)
    view.show()
    qapp.processEvents()
    yield view
    app.tasks.stop()
    shiboken6.delete(view)


@pytest.mark.benchmark
def test_scrolling(measure: Measure, cards: InspectionCards) -> None:
    bar = cards.verticalScrollBar()
    places = itertools.cycle(range(0, bar.maximum(), bar.maximum() // 997))
    frame = QPixmap(cards.viewport().size())
    finished = cards.viewport().grab()

    def bare() -> None:
        painter = QPainter(frame)
        painter.drawPixmap(QPoint(0, 0), finished)
        painter.end()

    def inspector() -> None:
        bar.setValue(next(places))
        cards.viewport().render(frame)

    contenders = {"the picture": bare, "inspector": inspector}
    table = measure("list of 10,000, a frame", contenders, bare="the picture", rounds=200)
    assert table.figures["inspector"].p90 < FRAME_S


@pytest.mark.benchmark
def test_searching(measure: Measure, cards: InspectionCards) -> None:
    model = cards.model()
    assert isinstance(model, InspectionList)
    words = itertools.cycle(("po 4501", "bottle 3", "工厂 17", "factory 1 bottle", "ak-99"))
    model.set_search("nothing like it")
    texts = tuple(model._searchable(each) for each in summaries())

    def bare() -> None:
        wanted = next(words).split()
        assert [text for text in texts if all(word in text for word in wanted)]

    def inspector() -> None:
        model.set_search(next(words))

    contenders = {"words in texts": bare, "inspector": inspector}
    table = measure("list of 10,000, search", contenders, bare="words in texts", rounds=40)
    assert table.figures["inspector"].p90 < SEARCH_S
