"""A bundle checked from the signature to the last row with stock tools only: unzip, sha256sum, openssl, age,
gzip.
"""

import base64
import gzip
import hashlib
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.sync.bundle import build_envelopes
from tests.contract.bundles import sample

ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")
"""DER of a SubjectPublicKeyInfo for Ed25519, before the 32 bytes of the key (RFC 8410)."""


@pytest.fixture
def unzipped(tool: Callable[[str], str], tmp_path: Path) -> Path:
    path = sample.make_sample().zip(tmp_path)
    subprocess.run([tool("unzip"), "-tq", str(path)], check=True, capture_output=True)
    folder = tmp_path / "unzipped"
    subprocess.run([tool("unzip"), "-q", str(path), "-d", str(folder)], check=True)
    return folder


def test_unzip_gives_the_folder_form(unzipped: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    names = sorted(str(path.relative_to(unzipped)) for path in unzipped.rglob("*"))
    received = sample.receive(unzipped)
    assert sample.receive(tmp_path / "sample.zip").envelopes == received.envelopes
    assert not folder.exists()
    assert "bagit.txt" in names
    assert [envelope.stream for envelope in received.envelopes] == [sample.STREAM, sample.ORDER_STREAM]


def test_sha256sum_checks_the_list(tool: Callable[[str], str], unzipped: Path) -> None:
    command = [tool("sha256sum"), "--check", "--strict", "manifest-sha256.txt"]
    good = subprocess.run(command, cwd=unzipped, capture_output=True, text=True, check=True)
    assert good.stdout.count(": OK") == len(
        [path for path in (unzipped / "data").rglob("*") if path.is_file()]
    )
    envelope = next((unzipped / "data").rglob("*-*-*.json"))
    envelope.write_bytes(envelope.read_bytes() + b" ")
    assert subprocess.run(command, cwd=unzipped, capture_output=True, check=False).returncode == 1


def test_the_bag_is_one_by_rfc_8493(unzipped: Path) -> None:
    """The rules a validator applies: declaration, and every payload file in the manifest and the other way
    round.
    """
    assert (unzipped / "bagit.txt").read_text() == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    lines = [line.split("  ", 1) for line in (unzipped / "manifest-sha256.txt").read_text().splitlines()]
    listed = {name: digest for digest, name in lines}
    present = {
        path.relative_to(unzipped).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (unzipped / "data").rglob("*")
        if path.is_file()
    }
    assert listed == present


def test_signature_encryption_and_chain_without_our_code(
    tool: Callable[[str], str], unzipped: Path, tmp_path: Path
) -> None:
    (tmp_path / "identity").write_text(sample.SECRET + "\n")
    up = unzipped / "data" / "v1" / sample.BRAND / "up" / sample.SENDER.device_id
    [path] = (up / sample.STREAM).iterdir()
    envelope = json.loads(path.read_bytes())
    payload = base64.b64decode(envelope["payload"])
    kind = envelope["payloadType"].encode()

    (tmp_path / "signed").write_bytes(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
    (tmp_path / "signature").write_bytes(base64.b64decode(envelope["signatures"][0]["sig"]))
    (tmp_path / "key.der").write_bytes(ED25519_SPKI + sample.SENDER.public)
    command = [
        tool("openssl"),
        "pkeyutl",
        "-verify",
        "-pubin",
        "-keyform",
        "DER",
        "-inkey",
        "key.der",
        "-rawin",
    ]
    command += ["-in", "signed", "-sigfile", "signature"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)

    header = json.loads(payload)
    cid = header["changes"]["cid"]
    sealed = up / "blob" / cid[:2] / cid
    assert hashlib.sha256(sealed.read_bytes()).hexdigest() == cid
    opened = subprocess.run(
        [tool("age"), "-d", "-i", str(tmp_path / "identity"), str(sealed)], check=True, capture_output=True
    )
    raw = gzip.decompress(opened.stdout)
    assert hashlib.sha256(raw).hexdigest() == header["changes"]["raw_sha256"]
    rows = raw.splitlines()
    assert [json.loads(row)["set"]["note"] for row in rows] == ["糸くず 1", "糸くず 2", "糸くず 3"]

    head = hashlib.sha256(f"inspector/stream/1|{header['iss']}|{header['stream']}".encode()).digest()
    assert head.hex() == header["prev"]
    for row in rows:
        head = hashlib.sha256(head + hashlib.sha256(row).digest()).digest()
    assert head.hex() == header["head"]

    [blob] = header["blobs"]
    photo = up / "blob" / blob["cid"][:2] / blob["cid"]
    assert photo.stat().st_size == blob["size"]
    opened = subprocess.run(
        [tool("age"), "-d", "-i", str(tmp_path / "identity"), str(photo)], check=True, capture_output=True
    )
    assert opened.stdout == b"a photo"


def test_the_library_reads_it_too(tmp_path: Path) -> None:
    path = sample.make_sample().zip(tmp_path)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_in_the_clear(tmp_path: Path) -> None:
    """A caption in a row and a photo's bytes are nowhere in what travels; nor is any hash of the plain
    photo.
    """
    marker = "CANARY-7f3a 糸くず"
    reference, sealed = sample.photo(marker.encode() * 50)
    changes = sample.changes([sample.body(1, caption=marker)], blobs=(reference,))
    parts = sample.Sample(build_envelopes(changes, sample.PLAIN), {reference.cid: sealed})
    data = parts.zip(tmp_path).read_bytes()
    plain = hashlib.sha256(marker.encode() * 50)
    for secret in (b"CANARY-7f3a", marker.encode(), plain.hexdigest().encode(), plain.digest()):
        assert secret not in data
        for piece in (base64.b64encode(secret), base64.b64encode(b"x" + secret)[4:-4]):
            # A few characters of base64 turn up in ciphertext by chance.
            assert len(piece) < 14 or piece[2:-4] not in data


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="sparse files are not the default there")
def test_more_than_four_gigabytes_and_65535_entries(tool: Callable[[str], str], tmp_path: Path) -> None:
    """ZIP64 on both counts, in a sparse file, read by our reader and by the library."""
    from inspector_app.sync.zipform import ZipEntry, central_header, ending, local_header, read_entries

    path = tmp_path / "large.zip"
    large = 513 * 1024 * 1024
    entries: list[ZipEntry] = []
    offset = 0
    with path.open("wb") as output:
        for number in range(66_000):
            size = large if number < 9 else 0
            entry = ZipEntry(f"data/{number:06}", 0 if not size else 1, size, offset)
            output.seek(offset)
            output.write(local_header(entry))
            entries.append(entry)
            offset = entry.end
        output.seek(offset)
        directory = b"".join(map(central_header, entries))
        output.write(directory + ending(len(entries), offset, len(directory)))
    with path.open("rb") as stream:
        assert read_entries(stream, path.stat().st_size, 100_000) == entries
    with zipfile.ZipFile(path) as archive:
        assert len(archive.infolist()) == 66_000
        assert archive.getinfo("data/065999").header_offset == entries[-1].offset > 2**32
