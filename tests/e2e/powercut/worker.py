"""A day's work for the recorder: from the new vault to the second copy, each acknowledged step on a line.

`fault` breaks one promise of the program on purpose, to see that the model finds it.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from inspector_app.services import answers, identities, inspections, vaults
from inspector_app.storage import engine
from tests.e2e.crash import jobs
from tests.e2e.crash.points import cheap_argon2
from tests.e2e.crash.server import say
from tests.fakes.vaults import PASSPHRASE, new_inspection

NEW_PASSPHRASE = f"{PASSPHRASE} again"
TYPED = 70
"""Answers in one session: so many that SQLite moves its log into the database on the way."""


def _break(fault: str) -> None:
    if fault == "synchronous-off":
        settings = ["PRAGMA synchronous = OFF" if "synchronous" in one else one for one in engine._SETTINGS]
        engine._SETTINGS = tuple(settings)  # type: ignore[assignment]
    elif fault in ("no-blob-sync", "no-folder-sync"):
        sync = os.fsync

        def lazy(handle: int) -> None:
            path = Path(f"/proc/self/fd/{handle}").readlink()
            if not ("/blobs/" in str(path) if fault == "no-blob-sync" else path.is_dir()):
                sync(handle)

        os.fsync = lazy  # type: ignore[assignment]
    else:
        assert not fault, fault


def work(root: Path, fault: str, seed: int, entries: int) -> None:
    cheap_argon2()
    _break(fault)
    folder, copies = root / "vault", root / "copies"
    made = jobs.new_vault(folder, PASSPHRASE)
    say("made", made.session.vault.id, made.recovery_identity)
    with made.session as session:
        vaults.confirm_recovery(session)
        inspection = new_inspection(session).id
        say("inspection", inspection, "")
        reported = new_inspection(session).id
        identities.export_identity(session, root / "me.json")
        say("reported", reported, "")
        file = inspections.open_inspection(session, inspection)
        chance = random.Random(seed)
        for turn in range(1, entries + 1):
            say(*jobs.enter(file, chance, turn))
    say("closed", "", "")
    if not fault:
        _go_on(folder, copies, inspection, reported, entries)


def _go_on(folder: Path, copies: Path, inspection: str, reported: str, entries: int) -> None:
    place = {"folder": str(folder), "passphrase": PASSPHRASE}
    jobs.report(say, inspection=reported, **place)
    jobs.backup(say, target=str(copies), **place)
    jobs.passphrase(say, new=NEW_PASSPHRASE, **place)
    place["passphrase"] = NEW_PASSPHRASE
    with vaults.unlock_vault(folder, NEW_PASSPHRASE) as session:
        file = inspections.open_inspection(session, inspection)
        for turn in range(entries + 1, entries + TYPED):
            answers.answer_item(file, "batch", f"LOT {turn}")
            say("answer", "batch", f"LOT {turn}")
    jobs.recovery(say, **place)
    own = {"inspection": reported, "reader": str(copies.with_name("me.json"))}
    for form in ("zip", "folder"):
        jobs.export(say, out=str(copies.with_name(f"bundle-{form}")), form=form, **own, **place)
    jobs.backup(say, target=str(copies), **place)


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
