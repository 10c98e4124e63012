"""Everything in an evidence package that can be falsified, falsified: the package's own verify.py, alone in a
clean process, and this program's check both say so, and name what it is.
"""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector_app.crypto.dsse import sign_envelope
from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.services.evidence import STATEMENT_TYPE
from inspector_app.services.evidence_content import pem
from inspector_app.services.verify import ALTERED, EVIDENCE, verify_path
from tests.fakes.evidence import remake_manifests, run_verify

Forge = Callable[[Path], None]


def _journal(package: Path) -> Path:
    """The longest chain: that of the inspection."""
    return max((package / "data" / "journal").glob("*.jsonl"), key=lambda path: path.stat().st_size)


def _rows(package: Path) -> list[bytes]:
    return _journal(package).read_bytes().split(b"\n")[:-1]


def _write_rows(package: Path, rows: list[bytes]) -> None:
    _journal(package).write_bytes(b"".join(row + b"\n" for row in rows))


def row_altered(package: Path) -> None:
    rows = _rows(package)
    place = next(place for place, row in enumerate(rows) if b'"value":"80.1"' in row)
    rows[place] = rows[place].replace(b'"value":"80.1"', b'"value":"80.0"')
    _write_rows(package, rows)


def row_removed(package: Path) -> None:
    rows = _rows(package)
    _write_rows(package, rows[:5] + rows[6:])


def last_row_removed(package: Path) -> None:
    """From the rows and from their digests: a whole chain, only shorter."""
    _write_rows(package, _rows(package)[:-1])
    marks = _journal(package).with_suffix(".chain")
    marks.write_text("".join(marks.read_text().splitlines(keepends=True)[:-1]), newline="")


def rows_moved(package: Path) -> None:
    rows = _rows(package)
    rows[5], rows[6] = rows[6], rows[5]
    _write_rows(package, rows)


def row_added(package: Path) -> None:
    rows = _rows(package)
    _write_rows(package, [*rows, rows[-1]])


def row_withheld(package: Path) -> None:
    rows = _rows(package)
    rows[5] = b""
    _write_rows(package, rows)


def head_altered(package: Path) -> None:
    marks = _journal(package).with_suffix(".chain")
    lines = marks.read_text().splitlines()
    lines[-1] = lines[-1][:-1] + ("0" if lines[-1][-1] != "0" else "1")
    marks.write_text("\n".join(lines) + "\n", newline="")


def chain_removed(package: Path) -> None:
    journal = _journal(package)
    journal.unlink()
    journal.with_suffix(".chain").unlink()


def journal_added(package: Path) -> None:
    for path in (_journal(package), _journal(package).with_suffix(".chain")):
        path.with_stem("d" + "a" * 26 + path.stem[27:]).write_bytes(path.read_bytes())


def photo_altered(package: Path) -> None:
    photo = next((package / "data" / "photos").iterdir())
    data = bytearray(photo.read_bytes())
    data[-3] ^= 1
    photo.write_bytes(data)


def photo_removed(package: Path) -> None:
    next((package / "data" / "photos").iterdir()).unlink()


def photo_added(package: Path) -> None:
    (package / "data" / "photos" / ("0" * 64 + ".jpg")).write_bytes(b"another photo")


def report_altered(package: Path) -> None:
    report = next((package / "data" / "reports").iterdir())
    report.write_bytes(report.read_bytes() + b"\n")


def trail_altered(package: Path) -> None:
    trail = package / "data" / "trail.csv"
    trail.write_bytes(trail.read_bytes().replace(b"80.1", b"80.0"))


def instructions_altered(package: Path) -> None:
    (package / "VERIFY.txt").write_text("Trust me.")


def statement_altered(package: Path) -> None:
    _change_statement(package, lambda statement: statement.update(number="XX-1"))


def head_in_statement_altered(package: Path) -> None:
    _change_statement(package, lambda statement: statement["chains"][-1].update(head="0" * 64))


def photo_declared_missing(package: Path) -> None:
    photo = next((package / "data" / "photos").iterdir())
    photo.unlink()
    _change_statement(package, lambda statement: statement["missing"].append(photo.stem))


def signature_altered(package: Path) -> None:
    path = package / "statement.dsse.json"
    envelope = json.loads(path.read_bytes())
    raw = bytearray(base64.b64decode(envelope["signatures"][0]["sig"]))
    raw[0] ^= 1
    envelope["signatures"][0]["sig"] = base64.b64encode(raw).decode()
    path.write_text(json.dumps(envelope, sort_keys=True, separators=(",", ":")))


def statement_removed(package: Path) -> None:
    (package / "statement.dsse.json").unlink()


def key_exchanged(package: Path) -> None:
    """Another key under the name of the installation, and everything signed anew with it."""
    key = SigningKey.generate()
    path = next((package / "data" / "keys").iterdir())
    path.write_bytes(pem(key.public))
    _sign_anew(package, key, _payload(package))


def two_keys_in_one_file(package: Path) -> None:
    """The true key where verify.py looks, the forger's where openssl looks."""
    key = SigningKey.generate()
    path = next((package / "data" / "keys").iterdir())
    true = path.read_text().replace("PUBLIC KEY", "NOTHING")
    path.write_text(true + pem(key.public).decode())
    _sign_anew(package, key, _payload(package))


def signed_by_a_stranger(package: Path) -> None:
    """The stranger signs openly, but the rows are still those of somebody whose statement is not there."""
    key = SigningKey.generate()
    (package / "data" / "keys" / f"{key.device_id}.pem").write_bytes(pem(key.public))
    row_altered(package)
    payload = _payload(package)
    payload["issuer"] = key.device_id
    _sign_anew(package, key, payload)


def _payload(package: Path) -> dict[str, Any]:
    envelope = json.loads((package / "statement.dsse.json").read_bytes())
    payload: dict[str, Any] = json.loads(base64.b64decode(envelope["payload"]))
    return payload


def _change_statement(package: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = package / "statement.dsse.json"
    envelope = json.loads(path.read_bytes())
    payload = _payload(package)
    change(payload)
    data = json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()
    envelope["payload"] = base64.b64encode(data).decode()
    path.write_text(json.dumps(envelope, sort_keys=True, separators=(",", ":")))


def _sign_anew(package: Path, key: SigningKey, payload: dict[str, Any]) -> None:
    data = json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()
    (package / "statement.dsse.json").write_bytes(sign_envelope(STATEMENT_TYPE, data, key))


FORGERIES: list[tuple[Forge, str]] = [
    (row_altered, "row 1"),
    (row_removed, "digests"),
    (last_row_removed, "head that was signed"),
    (rows_moved, "row 6"),
    (row_added, "digests"),
    (row_withheld, "withheld"),
    (head_altered, "was altered, removed, added or moved"),
    (chain_removed, ".jsonl"),
    (journal_added, "journals that nobody signed"),
    (photo_altered, "its file is not here"),
    (photo_removed, "its file is not here"),
    (photo_added, "no row names the file data/photos/0000"),
    (report_altered, "its file is not here"),
    (trail_altered, "manifest-sha256.txt is not the one that was signed"),
    (instructions_altered, "VERIFY.txt is not the one that was signed"),
    (statement_altered, "the signature of statement.dsse.json is not that of"),
    (head_in_statement_altered, "the signature of statement.dsse.json is not that of"),
    (photo_declared_missing, "the signature of statement.dsse.json is not that of"),
    (signature_altered, "the signature of statement.dsse.json is not that of"),
    (statement_removed, "statement.dsse.json"),
    (key_exchanged, "is not that of this installation"),
    (two_keys_in_one_file, ""),
    (signed_by_a_stranger, "was altered, removed, added or moved"),
]


@pytest.mark.parametrize(("forge", "named"), FORGERIES, ids=[forge.__name__ for forge, _ in FORGERIES])
@pytest.mark.parametrize("manifests", ["as they were", "made anew"])
def test_every_forgery_is_found(package: Path, forge: Forge, named: str, manifests: str) -> None:
    forge(package)
    if manifests == "made anew":
        remake_manifests(package)
    code, said = run_verify(package)
    assert code == 1, said
    assert "ALTERED" in said
    assert "Traceback" not in said
    if manifests == "made anew":
        assert named in said
    else:
        assert "FAIL  file is " in said or forge in (key_exchanged, statement_removed)
    found = verify_path(package)
    assert (found.kind, found.integrity, bool(found.problem)) == (EVIDENCE, ALTERED, True)


def test_nothing_was_falsified(package: Path) -> None:
    """The reference of all these: untouched, both say yes."""
    assert run_verify(package)[0] == 0
    remake_manifests(package)
    assert run_verify(package)[0] == 0
    assert verify_path(package).integrity == "ok"
