"""The anchor: it may lag behind the database, it never leads, and what is not ours counts for nothing."""

import os
import threading
from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.services.session import Session
from inspector_app.storage import anchor
from inspector_app.storage.anchor import Anchor, Mark, decode, encode
from tests.fakes.vaults import new_session

KEY = bytes(range(32))
MARK = Mark(41, "dabcdefghijklmnopqrstuvwxyz", "0192f0c1-7a3b-7c4d-8e5f-001122334455", 7, b"h" * 32)


def test_a_record_reads_back_and_another_key_reads_nothing() -> None:
    data = encode(MARK, KEY)
    assert len(data) == anchor.SIZE <= 512, "one sector: it is written whole or not at all"
    assert decode(data, KEY) == MARK
    assert decode(data, b"x" * 32) is None


def test_a_flipped_bit_anywhere_makes_it_nothing() -> None:
    data = encode(MARK, KEY)
    for place in range(anchor.SIZE):
        flipped = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert decode(flipped, KEY) is None


@pytest.mark.parametrize("data", [b"", b"x", b"\0" * anchor.SIZE, b"\0" * 4096])
def test_what_a_power_cut_may_leave_is_nothing(data: bytes) -> None:
    assert decode(data, KEY) is None


def test_an_earlier_commit_noted_late_does_not_move_it_back(tmp_path: Path) -> None:
    made = Anchor(tmp_path, None, KEY)
    made.note(MARK)
    made.note(Mark(40, MARK.device, MARK.stream, 6, MARK.head))
    assert made.mark() == MARK
    made.close()
    made.close()


def test_threads_leave_the_newest(tmp_path: Path) -> None:
    made = Anchor(tmp_path, tmp_path / "state", KEY)
    marks = [Mark(count, MARK.device, MARK.stream, count, b"h" * 32) for count in range(1, 200)]

    def write(part: int) -> None:
        for mark in marks[part::4]:
            made.note(mark)

    threads = [threading.Thread(target=write, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made.close()
    for path in made.paths(MARK.device):
        assert decode(path.read_bytes(), KEY) == marks[-1]


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    made = Anchor(tmp_path, tmp_path / "state", KEY)
    made.note(MARK)
    made.close()
    assert made.mark() == MARK


def test_a_state_folder_tells_nobody_which_vault(tmp_path: Path) -> None:
    one, other = Anchor(tmp_path, tmp_path, KEY), Anchor(tmp_path, tmp_path, b"x" * 32)
    names = {each.paths(MARK.device)[1].name for each in (one, other)}
    assert len(names) == 2
    assert not any(MARK.device in name for name in names)


def test_it_follows_each_commit_and_only_commits(session: Session) -> None:
    vault = session.vault
    stream = (vault.secret("device-stream") or b"").decode()
    with vault.transaction() as tx:
        tx.event(stream, "one")
    after = vault.anchor.mark()
    with vault.reading() as connection:
        assert after is not None
        assert after.transactions == anchor.transactions(connection)
        assert anchor._holds(connection, after)
    with pytest.raises(InputError), vault.transaction() as tx:
        tx.event(stream, "two", too_long="x" * 100_000)
    assert vault.anchor.mark() == after


def test_it_is_not_written_before_the_commit(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a kill between COMMIT and the anchor leaves: an anchor behind, which is no fault."""
    vault = session.vault
    monkeypatch.setattr(vault.anchor, "note", lambda mark: None)
    with vault.transaction() as tx:
        tx.event((vault.secret("device-stream") or b"").decode(), "one")
    with vault.reading() as connection:
        found = vault.anchor.standing(connection, session.device_id)
    assert (found.missing, found.absent) == (0, False)


def test_closing_syncs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = new_session(tmp_path / "v")
    synced: list[int] = []
    real = os.fsync

    def sync(handle: int) -> None:
        synced.append(handle)
        real(handle)

    monkeypatch.setattr(os, "fsync", sync)
    session.close()
    assert len(synced) == 2
