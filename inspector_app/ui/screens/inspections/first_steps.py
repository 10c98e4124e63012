"""What is shown while there is no inspection: the next thing to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector_app.ui.widgets.empty import EmptyState


def first_steps(packs: int | None) -> EmptyState:
    """A standards pack comes before the first inspection."""
    if packs:
        return EmptyState(
            "clipboard-list",
            QCoreApplication.translate("FirstSteps", "No inspection yet"),
            QCoreApplication.translate(
                "FirstSteps",
                "Start one from a standards pack: order, quantities, and the sampling plan follows.",
            ),
            QCoreApplication.translate("FirstSteps", "New inspection"),
            "plus",
        )
    return EmptyState(
        "book-open-check",
        QCoreApplication.translate("FirstSteps", "First, a standards pack"),
        QCoreApplication.translate(
            "FirstSteps",
            "It holds the brand's checklist, defects and tolerances. Install one, or the sample pack.",
        ),
        QCoreApplication.translate("FirstSteps", "Choose a standards pack"),
        "arrow-right",
    )
