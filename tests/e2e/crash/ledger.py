"""What was acknowledged for one inspection, and whether it is all there and nothing else.

At most one entry may be there that was not acknowledged: the one whose acknowledgement the blow came before.
Whatever is found counts as known from then on.
"""

from __future__ import annotations

from collections.abc import Sequence

from inspector_app.services import drafts, photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.blobs import find_blob


class Ledger:
    """`note` what was said; `settle` compares with the vault and returns what is wrong, in words."""

    def __init__(self) -> None:
        self.answer = ""
        self.findings: dict[str, str] = {}
        self.readings: dict[str, str] = {}
        self.photos: dict[str, str] = {}
        self.drafts: dict[str, str] = {}
        self.entries = 0

    def note(self, said: Sequence[Sequence[str]]) -> None:
        for kind, where, value in said:
            self.entries += 1
            if kind == "answer":
                self.answer = value
            elif kind == "finding":
                self.findings[where] = value
            elif kind == "reading":
                self.readings[where] = value
            elif kind == "photo":
                self.photos[where] = value
            elif kind == "draft":
                self.drafts[where] = value
            elif kind == "dropped":
                del self.drafts[where]
            else:
                self.entries -= 1

    def settle(self, file: InspectionFile, *, spare: int = 1) -> list[str]:
        """`spare`: how many entries may be there that nobody was told of."""
        wrong = self._lost(file)
        there = {
            "finding": {finding.id: str(finding.quantity) for finding in file.record.findings},
            "photo": {photo.id: photo.pid for photo in file.record.photos},
            "draft": drafts.drafts(file),
        }
        known = {"finding": self.findings, "photo": self.photos, "draft": self.drafts}
        answered = file.record.answers.get("batch")
        answer = str(answered.value) if answered is not None else ""
        unsaid = [f"answer {answer}"] if answer != self.answer else []
        read = {str(reading.sample): reading.raw for reading in file.record.readings}
        unsaid += [f"reading {sample}" for sample in read.keys() - self.readings.keys()]
        for kind, values in there.items():
            unsaid += [f"{kind} {key}" for key in sorted(values.keys() ^ known[kind].keys())]
        if len(unsaid) > spare:
            wrong.append(f"there, and nobody was told: {unsaid}")
        wrong += self._halves(file)
        self.answer, self.readings = answer, read
        self.findings, self.photos, self.drafts = there["finding"], there["photo"], there["draft"]
        return wrong

    def _lost(self, file: InspectionFile) -> list[str]:
        lost = []
        answered = file.record.answers.get("batch")
        turn = _turn(str(answered.value)) if answered is not None else -1
        if turn < _turn(self.answer):
            lost.append(f"answer {self.answer}")
        found = {finding.id: str(finding.quantity) for finding in file.record.findings}
        lost += [f"finding {key}" for key, value in self.findings.items() if found.get(key) != value]
        read = {str(reading.sample): reading.raw for reading in file.record.readings}
        lost += [f"reading {sample}" for sample, raw in self.readings.items() if read.get(sample) != raw]
        kept = {photo.id: photo.pid for photo in file.record.photos}
        lost += [f"photo {key}" for key, pid in self.photos.items() if kept.get(key) != pid]
        typed = drafts.drafts(file)
        gone = [key for key, text in self.drafts.items() if typed.get(key) != text]
        # One more may have been dropped and not said; a text may not change.
        lost += [f"draft {key}" for key in gone[1:]]
        lost += [f"draft {key} is another" for key in gone if key in typed]
        return lost

    def _halves(self, file: InspectionFile) -> list[str]:
        """Photos without a place, without a row for their file, or without the file."""
        store, halves = file.session.vault.blobs, []
        placed = {link.photo for link in file.record.links}
        with file.session.vault.reading() as connection:
            for photo in file.record.photos:
                blob = find_blob(connection, photo.pid)
                if photo.id not in placed:
                    halves.append(f"photo {photo.id} has no place")
                if blob is None or not store.path(blob.cid).is_file():
                    halves.append(f"photo {photo.id} has no file")
        return halves

    def read_photos(self, file: InspectionFile, count: int) -> None:
        """Decrypt the newest photos and compare their hashes; raises VaultDamagedError."""
        for photo in file.record.photos[-count:]:
            photos.original(file.session, photo)


def _turn(answer: str) -> int:
    return int(answer.removeprefix("LOT ")) if answer else -1
