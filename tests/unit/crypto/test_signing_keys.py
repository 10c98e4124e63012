"""Ed25519 keys against RFC 8032's vectors; names and fingerprint words derived from the public key."""

import hashlib

import pytest

from inspector_app.crypto import signing_keys
from inspector_app.crypto.errors import MalformedError
from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.crypto.words import BITS_PER_WORD, WORDS

SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
SIGNATURE = bytes.fromhex(
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
    "d25bf5f0595bbe24655141438e7a100b"
)
"""RFC 8032, 7.1, test 1: the signature over the empty message."""


def test_keys_and_signatures_are_those_of_rfc_8032() -> None:
    key = SigningKey.from_raw(SEED)
    assert key.public == PUBLIC
    assert key.raw == SEED
    assert key.sign(b"") == SIGNATURE
    assert signing_keys.verify(PUBLIC, b"", SIGNATURE)


@pytest.mark.parametrize(
    ("public", "data", "signature"),
    [
        (PUBLIC, b"x", SIGNATURE),
        (PUBLIC, b"", SIGNATURE[:-1]),
        (PUBLIC, b"", SIGNATURE + b"\0"),
        (PUBLIC, b"", bytes(64)),
        (PUBLIC[:-1], b"", SIGNATURE),
        (SigningKey.generate().public, b"", SIGNATURE),
        (b"\xff" * 32, b"", SIGNATURE),
    ],
    # Named: with a generated key in a name, the workers of a parallel run would disagree on what there is.
    ids=["data", "short signature", "long signature", "zeros", "short key", "other key", "no point"],
)
def test_anything_else_does_not_verify(public: bytes, data: bytes, signature: bytes) -> None:
    assert not signing_keys.verify(public, data, signature)


def test_each_generated_key_is_another() -> None:
    first, second = SigningKey.generate(), SigningKey.generate()
    assert first.raw != second.raw
    assert SigningKey.from_raw(first.raw).public == first.public


def test_the_device_id_is_the_documented_part_of_the_hash() -> None:
    key = SigningKey.from_raw(SEED)
    assert key.device_id == signing_keys.device_id(PUBLIC)
    alphabet = "abcdefghijklmnopqrstuvwxyz234567"
    bits = int.from_bytes(hashlib.sha256(PUBLIC).digest()) >> (256 - 130)
    expected = "".join(alphabet[bits >> (125 - 5 * place) & 31] for place in range(26))
    assert key.device_id == "d" + expected
    assert signing_keys.keyid(PUBLIC) == hashlib.sha256(PUBLIC).hexdigest()


def test_fingerprint_words_are_the_first_eighty_bits() -> None:
    words = signing_keys.fingerprint_words(PUBLIC)
    digest = hashlib.sha256(b"inspector/fingerprint/1|" + PUBLIC).digest()
    bits = "".join(f"{byte:08b}" for byte in digest)[:80]
    assert words == tuple(WORDS[int(bits[place : place + 10], 2)] for place in range(0, 80, 10))
    assert words == ("knee", "knife", "theory", "torch", "humble", "omelet", "video", "jacket")


def test_another_key_has_other_words() -> None:
    assert signing_keys.fingerprint_words(PUBLIC) != signing_keys.fingerprint_words(SEED)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_size_is_refused(size: int) -> None:
    raw = b"k" * size
    for use in (
        SigningKey.from_raw,
        signing_keys.device_id,
        signing_keys.keyid,
        signing_keys.fingerprint_words,
    ):
        with pytest.raises(MalformedError) as caught:
            use(raw)
        assert caught.value.code == "crypto.key_size"


def test_the_secret_is_not_in_the_repr() -> None:
    key = SigningKey.from_raw(SEED)
    assert repr(key) == f"SigningKey({key.device_id})"


class TestWords:
    def test_there_are_as_many_as_the_bits_say(self) -> None:
        assert len(WORDS) == 1 << BITS_PER_WORD == len(set(WORDS))

    def test_the_order_never_changes(self) -> None:
        assert list(WORDS) == sorted(WORDS)
        assert (
            hashlib.sha256(" ".join(WORDS).encode()).hexdigest()
            == "f5f4788e594a190ed9c447f40c73271549691639e3c9dfd63caeb5cfa6be998b"
        )

    def test_each_is_plain_and_recognised_by_four_letters(self) -> None:
        assert all(3 <= len(word) <= 9 and word.isascii() and word.islower() for word in WORDS)
        assert len({word[:4] for word in WORDS}) == len(WORDS)

    def test_no_two_are_one_letter_apart(self) -> None:
        """A slip in one letter (changed, missing or added) never gives another word of the list."""
        known = set(WORDS)
        for word in WORDS:
            shorter = {word[:place] + word[place + 1 :] for place in range(len(word))}
            assert not shorter & known, word
        holes: dict[tuple[str, int], str] = {}
        for word in WORDS:
            for place in range(len(word)):
                hole = (word[:place] + "_" + word[place + 1 :], place)
                assert hole not in holes, (word, holes[hole])
                holes[hole] = word
