"""Settings of locking: after how many minutes, and with the computer's own screen or sleep."""

from __future__ import annotations

from inspector_app.ui.actions import shortcut_of
from inspector_app.ui.settings import LOCK_MINUTES
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Card
from inspector_app.ui.widgets.form import CheckBox, FormRow
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.segmented import Segmented


class LockingCard(Card):
    """What is chosen holds at once."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(gap=tokens.M)
        minutes = [(str(each), self.tr("{count} min").format(count=each)) for each in LOCK_MINUTES]
        self.minutes = Segmented(
            minutes, str(app.settings.lock_minutes), name=self.tr("Lock when nobody is there")
        )
        self.minutes.changed.connect(lambda key: app.set_lock_minutes(int(key)))
        self.on_suspend = CheckBox(self.tr("Also when the computer sleeps or its screen is locked"))
        self.on_suspend.setChecked(app.settings.lock_on_suspend)
        self.on_suspend.toggled.connect(app.set_lock_on_suspend)
        hint = self.tr("Without a key or touch for this long. {shortcut} locks at once.").format(
            shortcut=shortcut_of("lock")
        )
        self.body.addWidget(Label(self.tr("Locking"), "heading"))
        self.body.addWidget(FormRow(self.tr("Lock when nobody is there"), self.minutes, hint))
        self.body.addWidget(self.on_suspend)
