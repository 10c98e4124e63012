"""The card about entering readings: where Enter goes, the sound, and the way to the register of gauges."""

from __future__ import annotations

from inspector_app.ui.gauges.preferences import ReadingPreferences
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Card, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.form import CheckBox, FormRow
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.segmented import Choice, Segmented

RIGHT, DOWN = "right", "down"


class ReadingsCard(Card):
    """Taken over at once."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(gap=tokens.M)
        self._preferences = ReadingPreferences(app.settings)
        self.direction = Segmented(
            (
                Choice(RIGHT, self.tr("Next sample"), "arrow-right"),
                Choice(DOWN, self.tr("Next point"), "arrow-down"),
            ),
            DOWN if self._preferences.down else RIGHT,
            name=self.tr("After Enter"),
        )
        self.direction.changed.connect(self._turn)
        self.sound = CheckBox(self.tr("A sound when a reading is out of tolerance"))
        self.sound.setChecked(self._preferences.sound)
        self.sound.toggled.connect(self._set_sound)
        self.register_button = SecondaryButton(self.tr("Register of gauges"), "ruler")
        self.register_button.clicked.connect(lambda: app.go("gauges"))
        self.body.addWidget(Label(self.tr("Measurements"), "heading"))
        self.body.addWidget(FormRow(self.tr("After Enter"), self.direction))
        self.body.addWidget(self.sound)
        self.body.addLayout(row(self.register_button, 1))

    def _turn(self, key: str) -> None:
        self._preferences.down = key == DOWN

    def _set_sound(self, wanted: bool) -> None:
        self._preferences.sound = wanted
