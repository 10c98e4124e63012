"""Bundles of the right form by strangers, for others, or by somebody with a trusted key who lies."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector_app.crypto import age
from inspector_app.crypto.dsse import sign_envelope
from inspector_app.crypto.hashing import chain_extend, sha256_hex
from inspector_app.sync import layout, limits
from inspector_app.sync.bundle import BuiltEnvelope, BundleFile, build_envelopes
from inspector_app.sync.carrier_write import write_folder
from inspector_app.sync.errors import RefusedError
from inspector_app.sync.identity import make_identity_file
from inspector_app.sync.rows import _gzip
from tests.contract.bundles import sample
from tests.contract.bundles.forging import forged, one, refused
from tests.contract.bundles.sample import BRAND, IDENTITY, PLAIN, SENDER, STRANGER, body, changes


class TestSigner:
    def test_an_unknown_one_is_introduced(self, tmp_path: Path) -> None:
        error = refused(tmp_path, sample.make_sample(), trusted=sample.trust(STRANGER))
        assert error.code == "bundle.unknown_signer"
        assert error.params["label"] == "Laptop of line 3"
        assert len(str(error.params["words"]).split()) == 8
        assert str(error.params["words"]) in error.hint

    def test_an_unknown_one_without_identity_file(self, tmp_path: Path) -> None:
        files = [file for file in sample.make_sample().files() if "/enrol/" not in file.name]
        path = write_folder(tmp_path / "bundle", files).path
        with pytest.raises(RefusedError) as caught:
            sample.receive(path, trusted=sample.trust())
        assert caught.value.code == "bundle.unknown_signer"
        assert str(caught.value.params["keyid"]) in caught.value.hint

    def test_another_key_under_the_same_label(self, tmp_path: Path) -> None:
        """The attacker's own keys, and an identity file that looks the same to the eye."""
        sender = replace(PLAIN, key=STRANGER)
        built = build_envelopes(changes([body(1)], key=STRANGER), sender)
        error = refused(tmp_path, sample.Sample(built, {}, sample.STRANGER_IDENTITY))
        assert error.code == "bundle.unknown_signer"

    def test_a_trusted_key_that_speaks_for_another_device(self, tmp_path: Path) -> None:
        built = sample.resigned(one(), lambda header: replace(header, issuer=STRANGER.device_id))
        parts = sample.Sample((built,), {}, sample.STRANGER_IDENTITY)
        assert refused(tmp_path, parts).code == "bundle.wrong_issuer"

    def test_a_signature_of_another_key_under_the_trusted_name(self, tmp_path: Path) -> None:
        built = one()
        by_stranger = json.loads(sample.resigned(built, lambda header: header, STRANGER).data)
        by_stranger["signatures"][0]["keyid"] = json.loads(built.data)["signatures"][0]["keyid"]
        data = json.dumps(by_stranger, sort_keys=True, separators=(",", ":")).encode()
        name = built.name[: -len("12345678.json")] + sha256_hex(data)[:8] + ".json"
        parts = sample.Sample((replace(built, data=data, name=name),), {})
        assert refused(tmp_path, parts).code == "bundle.bad_signature"

    def test_something_else_that_the_key_signed(self, tmp_path: Path) -> None:
        """The sender's identity file, signed by the same key, put in an envelope's place."""
        built = one()
        name = built.name[: -len("12345678.json")] + sha256_hex(IDENTITY)[:8] + ".json"
        parts = sample.Sample((replace(built, data=IDENTITY, name=name),), {})
        assert refused(tmp_path, parts).code == "bundle.wrong_type"

    @pytest.mark.parametrize(
        "identity",
        [
            b"{}",
            sample.STRANGER_IDENTITY,
            make_identity_file(SENDER, sample.RECIPIENT, "x", "other-brand", []),
            IDENTITY.replace(b'"sig":"', b'"sig":"AAAA'),
            sign_envelope("application/vnd.inspector.enrol.v1+json", b"[]", SENDER),
        ],
    )
    def test_an_identity_file_that_is_not_the_senders(self, tmp_path: Path, identity: bytes) -> None:
        parts = replace(sample.make_sample(), identity=identity)
        assert refused(tmp_path, parts).code == "bundle.altered"

    def test_an_identity_file_of_somebody_who_sends_nothing(self, tmp_path: Path) -> None:
        extra = BundleFile(layout.enrol_name(BRAND, STRANGER.device_id), sample.STRANGER_IDENTITY)
        path = write_folder(tmp_path / "bundle", [*sample.make_sample().files(), extra]).path
        with pytest.raises(RefusedError) as caught:
            sample.receive(path)
        assert caught.value.code == "bundle.stray_file"


class TestRecipient:
    def test_another_brand(self, tmp_path: Path) -> None:
        error = refused(tmp_path, sample.make_sample(), brand="other-brand")
        assert error.code == "bundle.other_brand"
        assert "other-brand" in error.message

    def test_a_vault_of_no_brand_takes_any_but_only_one(self, tmp_path: Path) -> None:
        assert sample.receive(sample.make_sample().folder(tmp_path), brand=None).brand == BRAND
        other = build_envelopes(changes([body(1)], stream=sample.ORDER_STREAM), replace(PLAIN, brand="other"))
        identities = {
            brand: make_identity_file(SENDER, sample.RECIPIENT, "x", brand, []) for brand in (BRAND, "other")
        }
        files = [
            replace(file, content=identities[file.name.split("/")[1]]) if "/enrol/" in file.name else file
            for file in sample.Sample((one(), *other), {}).files()
        ]
        path = write_folder(tmp_path / "two", files).path
        with pytest.raises(RefusedError) as caught:
            sample.receive(path, brand=None)
        assert caught.value.code == "bundle.other_brand"

    def test_made_for_others(self, tmp_path: Path) -> None:
        parts = forged(lambda header: replace(header, audience=(STRANGER.device_id, "hq")))
        assert refused(tmp_path, parts).code == "bundle.not_for_me"

    def test_encrypted_for_others(self, tmp_path: Path) -> None:
        error = refused(tmp_path, sample.make_sample(), identities=[sample.OTHER_SECRET])
        assert error.code == "bundle.not_for_me"

    def test_the_sender_reads_its_own(self, tmp_path: Path) -> None:
        path = sample.make_sample().folder(tmp_path)
        received = sample.receive(path, me=SENDER.device_id, identities=[sample.SENDER_SECRET])
        assert len(received.envelopes) == 2


class TestRows:
    def altered(self, tmp_path: Path, **change: Any) -> RefusedError:
        """The header says something else about the rows."""
        return refused(
            tmp_path, forged(lambda header: replace(header, changes=replace(header.changes, **change)))
        )

    def test_another_hash(self, tmp_path: Path) -> None:
        assert self.altered(tmp_path, raw_sha256="0" * 64).code == "bundle.changes"

    @pytest.mark.parametrize("by", [-1, 1, 1000])
    def test_a_size_that_lies(self, tmp_path: Path, by: int) -> None:
        size = one().header.changes.raw_size + by
        assert self.altered(tmp_path, raw_size=size).code == "bundle.changes"

    def test_a_bomb(self, tmp_path: Path) -> None:
        """8 MiB of zeros in some kilobytes: refused by the ratio, and by the size that was promised."""
        raw = bytes(limits.MAX_CHANGES_RAW_BYTES)
        for size in (len(raw), 1000):
            sealed = age.encrypt(_gzip(raw, 9), PLAIN.recipients)
            built = one()
            reference = replace(
                built.header.changes,
                cid=sha256_hex(sealed),
                size=len(sealed),
                raw_size=size,
                raw_sha256=sha256_hex(raw),
            )
            bomb = sample.resigned(built, lambda header, ref=reference: replace(header, changes=ref))  # type: ignore[misc]
            folder = tmp_path / str(size)
            folder.mkdir()
            error = refused(folder, sample.Sample((replace(bomb, rows_data=sealed),), {}))
            assert error.code == "bundle.changes"

    @pytest.mark.parametrize(
        "pack",
        [
            lambda raw: _gzip(raw, 6) + _gzip(b"more", 6),
            lambda raw: _gzip(raw, 6) + b"trailing",
            lambda raw: _gzip(raw, 6)[:-1],
            lambda raw: _gzip(raw, 6)[:-8],
            lambda raw: raw,
            lambda raw: b"",
            lambda raw: _gzip(raw[:-1], 6),
        ],
    )
    def test_odd_compression(self, tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
        assert refused(tmp_path, self.repacked(pack)).code == "bundle.changes"

    def repacked(self, pack: Callable[[bytes], bytes], raw: bytes | None = None) -> sample.Sample:
        built = one()
        raw = body(1) + b"\n" + body(2) + b"\n" if raw is None else raw
        sealed = age.encrypt(pack(raw), PLAIN.recipients)
        reference = replace(
            built.header.changes,
            cid=sha256_hex(sealed),
            size=len(sealed),
            raw_size=len(raw),
            raw_sha256=sha256_hex(raw),
        )
        changed = sample.resigned(built, lambda header: replace(header, changes=reference))
        return sample.Sample((replace(changed, rows_data=sealed),), {})

    def test_the_repacking_itself_is_harmless(self, tmp_path: Path) -> None:
        received = sample.receive(self.repacked(lambda raw: _gzip(raw, 0)).folder(tmp_path))
        assert received.envelopes[0].bodies == (body(1), body(2))

    @pytest.mark.parametrize(
        ("raw", "code"),
        [
            (body(1) + b"\n" + body(2), "bundle.changes"),
            (body(1) + b"\n", "bundle.changes"),
            (body(1) + b"\n" + body(2) + b"\n" + body(3) + b"\n", "bundle.changes"),
            (body(2) + b"\n" + body(1) + b"\n", "bundle.chain"),
            (body(1) + b"\n" + body(2).replace(b"2", b"3") + b"\n", "bundle.chain"),
            (body(1) + b"\n\n", "bundle.row"),
            (body(1) + b'\n{"a":1,"a":2}\n', "bundle.row"),
            (body(1) + b'\n{"a":1.5}\n', "bundle.row"),
            (body(1) + b"\n\xff\n", "bundle.row"),
            (body(1) + b'\n"' + b"x" * limits.MAX_ROW_BYTES + b'"\n', "bundle.row"),
        ],
    )
    def test_other_rows_under_the_same_head(self, tmp_path: Path, raw: bytes, code: str) -> None:
        assert refused(tmp_path, self.repacked(lambda raw: _gzip(raw, 0), raw)).code == code

    def test_rows_that_are_no_age_file(self, tmp_path: Path) -> None:
        built = one()
        for number, junk in enumerate(
            (b"junk", b"-----BEGIN AGE ENCRYPTED FILE-----\n", age.encrypt(b"", PLAIN.recipients)[:-1])
        ):
            reference = replace(built.header.changes, cid=sha256_hex(junk), size=len(junk))
            changed = sample.resigned(built, lambda header, ref=reference: replace(header, changes=ref))  # type: ignore[misc]
            folder = tmp_path / str(number)
            folder.mkdir()
            assert (
                refused(folder, sample.Sample((replace(changed, rows_data=junk),), {})).code
                == "bundle.changes"
            )


class TestChain:
    def test_a_first_row_that_hangs_in_the_air(self, tmp_path: Path) -> None:
        """Row 1 must follow the start of this very chain, whatever the heads say."""
        head = chain_extend(bytes(32), [body(1), body(2)])
        parts = forged(lambda header: replace(header, previous=bytes(32), head=head))
        assert refused(tmp_path, parts).code == "bundle.chain"

    def test_the_rows_of_another_stream(self, tmp_path: Path) -> None:
        parts = forged(lambda header: replace(header, stream=sample.ORDER_STREAM))
        assert refused(tmp_path, parts).code == "bundle.chain"

    def test_another_head(self, tmp_path: Path) -> None:
        assert (
            refused(tmp_path, forged(lambda header: replace(header, head=bytes(32)))).code == "bundle.chain"
        )

    def pieces(self) -> list[BuiltEnvelope]:
        rows = [body(number) for number in range(1, 7)]
        return [
            build_envelopes(changes(rows[first:last], after=rows[:first]), PLAIN)[0]
            for first, last in ((0, 2), (2, 4), (4, 6), (1, 3))
        ]

    def test_pieces_that_follow_each_other(self, tmp_path: Path) -> None:
        first, second, third, _ = self.pieces()
        received = sample.receive(sample.Sample((third, first, second), {}).folder(tmp_path))
        assert [envelope.seq_from for envelope in received.envelopes] == [1, 3, 5]

    def test_a_bundle_may_begin_in_the_middle_of_a_stream(self, tmp_path: Path) -> None:
        """Whether row 2 is known here is for the vault to compare."""
        received = sample.receive(sample.Sample((self.pieces()[1],), {}).folder(tmp_path))
        assert received.envelopes[0].prev == chain_extend(changes([]).prev_head, [body(1), body(2)])

    def test_a_gap_an_overlap_a_fork(self, tmp_path: Path) -> None:
        first, second, third, overlap = self.pieces()
        rows = [body(1), body(99)]
        fork = build_envelopes(changes([body(3), body(4)], after=rows), PLAIN)[0]
        other_kind = sample.resigned(second, lambda header: replace(header, kind="order"))
        for number, parts in enumerate(
            ((first, third), (first, overlap), (first, fork), (first, other_kind))
        ):
            folder = tmp_path / str(number)
            folder.mkdir()
            assert refused(folder, sample.Sample(parts, {})).code == "bundle.gap"
