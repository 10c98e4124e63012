"""A text on its way from a field into the record. One that is not taken (too long, no room, vault gone) is
kept as a draft: what somebody wrote is never given up because it could not be saved.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from inspector_app.domain.errors import InspectorError

if TYPE_CHECKING:
    from inspector_app.services.inspection_file import InspectionFile


@dataclass(eq=False)
class TextCommit:
    """`key` and `text` of the draft, `refused` what the field does once the change was not taken.

    `lost` is set on the database worker, before anything that comes after is done there.
    """

    key: str
    text: str
    refused: Callable[[], None]
    lost: bool = False

    def run(self, file: InspectionFile, work: Callable[[], Any]) -> Any:
        """The change, on the database worker; when it raises, a fault of our own too, the text stays there as
        a draft.
        """
        self.lost = True
        try:
            result = work()
            self.lost = False
        finally:
            if self.lost:
                self._keep(file)
        return result

    def _keep(self, file: InspectionFile) -> None:
        from inspector_app.services.drafts import save_draft

        # Without room for a draft either, the field still has it, and the error tells.
        with suppress(InspectorError):
            save_draft(file, self.key, self.text)
