"""age files: round trips, Debian's `age` as the independent reader and writer, and the hostile cases."""

import base64
import hashlib
import io
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.crypto import age
from inspector_app.crypto.errors import (
    CryptoError,
    CryptoSurroundingsError,
    IntegrityError,
    MalformedError,
    NoKeyError,
)

CHUNK = 64 * 1024
SECRET, RECIPIENT = age.new_identity()
OTHER_SECRET, OTHER_RECIPIENT = age.new_identity()


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(CryptoError) as caught:
        call()
    return caught.value.code


@given(st.binary(max_size=500))
def test_round_trip_for_every_recipient(data: bytes) -> None:
    sealed = age.encrypt(data, [RECIPIENT, OTHER_RECIPIENT, RECIPIENT])
    assert age.decrypt(sealed, [SECRET]) == data
    assert age.decrypt(sealed, [OTHER_SECRET, SECRET]) == data
    assert age.read_header(sealed).kinds.count("X25519") == 2


def test_the_stock_program_reads_and_writes_the_same_files(
    tool: Callable[[str], str], tmp_path: Path
) -> None:
    program = tool("age")
    data = os.urandom(3 * CHUNK + 7)
    (tmp_path / "identity").write_text(SECRET + "\n")
    (tmp_path / "ours").write_bytes(age.encrypt(data, [RECIPIENT, OTHER_RECIPIENT]))
    opened = subprocess.run(
        [program, "-d", "-i", "identity", "ours"], cwd=tmp_path, capture_output=True, check=True
    )
    assert opened.stdout == data
    (tmp_path / "plain").write_bytes(data)
    subprocess.run([program, "-r", RECIPIENT, "-o", "theirs", "plain"], cwd=tmp_path, check=True)
    assert age.decrypt((tmp_path / "theirs").read_bytes(), [SECRET]) == data


def test_identities_and_recipients() -> None:
    assert age.recipient_of(SECRET) == RECIPIENT
    assert age.check_recipient(RECIPIENT) == RECIPIENT
    assert code_of(lambda: age.check_recipient("age1nonsense")) == "age.recipient"
    assert code_of(lambda: age.recipient_of("AGE-SECRET-KEY-1NONSENSE")) == "age.identity"
    assert code_of(lambda: age.encrypt(b"", [SECRET])) == "age.recipient"


def test_a_secret_is_not_repeated_in_the_message() -> None:
    wrong = SECRET[:-1] + ("Q" if SECRET[-1] != "Q" else "P")
    with pytest.raises(MalformedError) as caught:
        age.recipient_of(wrong)
    assert wrong not in f"{caught.value.message} {caught.value.hint} {caught.value.params}"


def test_the_number_of_recipients_is_limited() -> None:
    many = [age.new_identity()[1] for _ in range(age.MAX_RECIPIENTS + 1)]
    assert code_of(lambda: age.encrypt(b"x", many)) == "age.too_many"
    assert code_of(lambda: age.encrypt(b"x", [])) == "age.too_many"
    sealed = age.encrypt(b"x", [*many[:-2], RECIPIENT])
    assert age.decrypt(sealed, [SECRET]) == b"x"


def test_another_recipient_is_told_apart_from_damage() -> None:
    sealed = age.encrypt(b"data", [OTHER_RECIPIENT])
    with pytest.raises(NoKeyError) as caught:
        age.decrypt(sealed, [SECRET])
    assert caught.value.code == "age.no_key"
    assert caught.value.exit_code == 1


def test_every_flipped_byte_is_refused() -> None:
    sealed = age.encrypt(b"a row of the journal", [RECIPIENT])
    for place in range(len(sealed)):
        flipped = bytearray(sealed)
        flipped[place] ^= 0x01
        with pytest.raises(CryptoError):
            age.decrypt(bytes(flipped), [SECRET])


def test_every_truncation_is_refused() -> None:
    sealed = age.encrypt(b"a row of the journal", [RECIPIENT])
    for size in range(len(sealed)):
        with pytest.raises(CryptoError):
            age.decrypt(sealed[:size], [SECRET])


@pytest.mark.parametrize("chunks", [1, 2])
def test_truncated_at_a_chunk_border_or_lengthened(chunks: int) -> None:
    sealed = age.encrypt(os.urandom(2 * CHUNK + 5), [RECIPIENT])
    border = age.read_header(sealed).size + 16 + chunks * (CHUNK + 16)
    assert code_of(lambda: age.decrypt(sealed[:border], [SECRET])) == "age.damaged"
    assert code_of(lambda: age.decrypt(sealed + b"x", [SECRET])) == "age.damaged"
    assert code_of(lambda: age.decrypt(sealed + sealed, [SECRET])) == "age.damaged"


def scrypt_file(log_n: int) -> bytes:
    salt = base64.b64encode(bytes(16)).rstrip(b"=")
    body = base64.b64encode(bytes(32)).rstrip(b"=")
    return b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n--- %s\n" % (salt, log_n, body, body) + bytes(64)


def stanzas(count: int, kind: bytes = b"X25519") -> bytes:
    body = base64.b64encode(bytes(32)).rstrip(b"=")
    return (
        b"age-encryption.org/v1\n"
        + b"-> %s %s\n%s\n" % (kind, body, body) * count
        + b"--- %s\n" % body
        + bytes(64)
    )


def test_a_passphrase_file_is_refused_without_computing() -> None:
    began = time.process_time()
    assert code_of(lambda: age.decrypt(scrypt_file(30), [SECRET])) == "age.scrypt"
    assert time.process_time() - began < 0.5


def test_a_scrypt_stanza_among_others_is_refused() -> None:
    mixed = stanzas(3).replace(b"-> X25519 ", b"-> scrypt ", 2).replace(b"-> scrypt ", b"-> X25519 ", 1)
    assert code_of(lambda: age.decrypt(mixed, [SECRET])) == "age.scrypt"


def test_too_many_stanzas_are_refused_whatever_their_kind() -> None:
    assert code_of(lambda: age.decrypt(stanzas(age.MAX_STANZAS + 1), [SECRET])) == "age.too_many"
    assert code_of(lambda: age.decrypt(stanzas(10_000), [SECRET])) == "age.too_many"
    assert code_of(lambda: age.decrypt(stanzas(10_000, b"x-grease"), [SECRET])) == "age.too_many"
    assert len(age.read_header(stanzas(age.MAX_STANZAS)).kinds) == age.MAX_STANZAS


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "age.malformed"),
        (b"junk", "age.malformed"),
        (b"age-encryption.org/v2\n", "age.malformed"),
        (b"age-encryption.org/v1\n", "age.malformed"),
        (b"age-encryption.org/v1\n--- " + b"A" * 43 + b"\n", "age.malformed"),
        (b"age-encryption.org/v1\n-> \n", "age.malformed"),
        (b"age-encryption.org/v1\n-> X25519 a\n" + b"!" * 10 + b"\n", "age.malformed"),
        (b"age-encryption.org/v1\n-> X25519 a\n" + b"A" * 65 + b"\n", "age.malformed"),
        (b"age-encryption.org/v1\n-> X25519 a\n" + b"A" * 64 + b"\n", "age.malformed"),
        (b"age-encryption.org/v1\r\n-> X25519 a\r\n", "age.malformed"),
        (b"age-encryption.org/v1\n-> X25519 a\n" + (b"A" * 64 + b"\n") * 2000, "age.malformed"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n", "age.armored"),
    ],
)
def test_other_bytes_are_refused(data: bytes, code: str) -> None:
    assert code_of(lambda: age.decrypt(data, [SECRET])) == code


def test_a_stanza_with_a_long_body_is_read() -> None:
    sealed = age.encrypt(b"x", [RECIPIENT])
    head = age.read_header(sealed)
    body = b"-> long-grease a b\n" + b"A" * 64 + b"\n" + b"\n"
    longer = sealed.replace(b"---", body + b"---", 1)
    assert age.read_header(longer).kinds == (*head.kinds, "long-grease")
    assert age.read_header(longer).size == head.size + len(body)
    # Added by somebody without the key, so the header's own check fails.
    assert code_of(lambda: age.decrypt(longer, [SECRET])) == "age.damaged"


class TestFiles:
    def test_round_trip_reports_both_hashes(self, tmp_path: Path) -> None:
        data = os.urandom(5 * CHUNK + 1)
        source, sealed, opened = (tmp_path / name for name in ("source", "sealed", "opened"))
        source.write_bytes(data)
        made = age.encrypt_file(source, sealed, [RECIPIENT])
        assert made == age.SealedFile(
            hashlib.sha256(data).hexdigest(),
            len(data),
            hashlib.sha256(sealed.read_bytes()).hexdigest(),
            sealed.stat().st_size,
        )
        assert age.decrypt_file(sealed, opened, [SECRET]) == made
        assert opened.read_bytes() == data
        assert sorted(path.name for path in tmp_path.iterdir()) == ["opened", "sealed", "source"]

    def test_streams_do_as_well(self, tmp_path: Path) -> None:
        sealed = tmp_path / "sealed"
        age.encrypt_file(io.BytesIO(b"small"), sealed, [RECIPIENT])
        opened = tmp_path / "opened"
        age.decrypt_file(io.BytesIO(sealed.read_bytes()), opened, [SECRET])
        assert opened.read_bytes() == b"small"

    def test_a_bad_last_chunk_leaves_nothing_behind(self, tmp_path: Path) -> None:
        sealed = bytearray(age.encrypt(os.urandom(4 * CHUNK), [RECIPIENT]))
        sealed[-1] ^= 1
        target = tmp_path / "opened"
        target.write_bytes(b"what was here before")
        with pytest.raises(IntegrityError) as caught:
            age.decrypt_file(io.BytesIO(bytes(sealed)), target, [SECRET])
        assert caught.value.code == "age.damaged"
        assert target.read_bytes() == b"what was here before"
        assert [path.name for path in tmp_path.iterdir()] == ["opened"]

    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (scrypt_file(30), "age.scrypt"),
            (b"", "age.malformed"),
            (age.encrypt(b"", [OTHER_RECIPIENT]), "age.no_key"),
        ],
    )
    def test_refuses_as_the_byte_function_does(self, tmp_path: Path, data: bytes, code: str) -> None:
        assert code_of(lambda: age.decrypt_file(io.BytesIO(data), tmp_path / "out", [SECRET])) == code
        assert not list(tmp_path.iterdir())

    def test_a_missing_source_or_folder_is_told(self, tmp_path: Path) -> None:
        missing = tmp_path / "nowhere" / "file"
        assert code_of(lambda: age.encrypt_file(missing, tmp_path / "out", [RECIPIENT])) == "age.disk"
        assert code_of(lambda: age.encrypt_file(io.BytesIO(b"x"), missing, [RECIPIENT])) == "age.disk"
        assert not list(tmp_path.iterdir())

    @pytest.mark.parametrize("good_reads", [0, 1])
    def test_a_failing_source_is_not_taken_for_damage(self, tmp_path: Path, good_reads: int) -> None:
        class Stick(io.BytesIO):
            left = good_reads

            def read(self, size: int | None = -1) -> bytes:
                if not self.left:
                    raise OSError(5, "Input/output error")
                self.left -= 1
                return super().read(size)

        sealed = age.encrypt(os.urandom(4 * CHUNK), [RECIPIENT])
        calls: tuple[Callable[[], object], ...] = (
            lambda: age.decrypt_file(Stick(sealed), tmp_path / "out", [SECRET]),
            lambda: age.encrypt_file(Stick(sealed), tmp_path / "out", [RECIPIENT]),
        )
        for call in calls:
            with pytest.raises(CryptoSurroundingsError) as caught:
                call()
            assert caught.value.code == "age.disk"
            assert "Input/output error" in caught.value.message
        assert not list(tmp_path.iterdir())

    def test_a_full_disk_is_told_and_leaves_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(self: object, data: bytes) -> int:
            raise OSError(28, "No space left on device")

        class Full(io.FileIO):
            write = full  # type: ignore[assignment]

        monkeypatch.setattr(Path, "open", lambda self, mode: Full(self, mode.replace("b", "")))
        calls: tuple[Callable[[], object], ...] = (
            lambda: age.encrypt_file(io.BytesIO(b"x"), tmp_path / "out", [RECIPIENT]),
            lambda: age.decrypt_file(io.BytesIO(age.encrypt(b"x", [RECIPIENT])), tmp_path / "out", [SECRET]),
        )
        for call in calls:
            with pytest.raises(CryptoSurroundingsError) as caught:
                call()
            assert caught.value.exit_code == 3
            assert "No space left" in caught.value.message
        assert not list(tmp_path.iterdir())
