"""Building: exact bytes, splitting between transactions, and what is never sent."""

import itertools
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.crypto import age
from inspector_app.crypto.errors import MalformedError
from inspector_app.crypto.hashing import chain_start
from inspector_app.sync import limits
from inspector_app.sync.bundle import StreamChanges, build_envelopes, bundle_files
from inspector_app.sync.errors import RefusedError, UnsendableError
from inspector_app.sync.header import BlobRef, decode_header, encode_header
from inspector_app.sync.rows import pack_rows, unpack_rows
from tests.contract.bundles import sample
from tests.contract.bundles.sample import PLAIN, SECRET, SENDER, STREAM, body, changes


def refused(changes: StreamChanges) -> str:
    with pytest.raises(UnsendableError) as caught:
        build_envelopes(changes, PLAIN)
    return caught.value.code


class TestRows:
    @given(
        st.lists(
            st.dictionaries(st.text(max_size=5), st.text(max_size=20), max_size=4), min_size=1, max_size=9
        )
    )
    def test_rows_come_back_byte_for_byte(self, documents: list[dict[str, str]]) -> None:
        bodies = tuple(
            json.dumps(document, ensure_ascii=False).encode("utf-8", "replace") for document in documents
        )
        reference, sealed = pack_rows(bodies, PLAIN.recipients)
        assert unpack_rows(sealed, reference, [SECRET]) == bodies
        assert reference.size == len(sealed)

    def test_text_that_looks_like_line_ends_stays_inside_its_row(self) -> None:
        bodies = tuple(
            json.dumps({"x": text}, ensure_ascii=False).encode() for text in ("a\u2028b", "a\u0085b", "\r\n")
        )
        reference, sealed = pack_rows(bodies, PLAIN.recipients)
        assert unpack_rows(sealed, reference, [SECRET]) == bodies

    @pytest.mark.parametrize("row", [b"", b"{}\n", b"{\n}", b'"' + b"x" * limits.MAX_ROW_BYTES + b'"'])
    def test_rows_that_would_not_come_back_are_not_packed(self, row: bytes) -> None:
        with pytest.raises(UnsendableError) as caught:
            pack_rows([b"{}", row], PLAIN.recipients)
        assert caught.value.code == "bundle.row"

    def test_none_or_too_many(self) -> None:
        for bodies in ([], [b"{}"] * (limits.MAX_CHANGES_ROWS + 1), [b'"' + b"x" * 65_000 + b'"'] * 130):
            with pytest.raises(UnsendableError) as caught:
                pack_rows(bodies, PLAIN.recipients)
            assert caught.value.code == "bundle.too_many_rows"

    def test_the_largest_rows_fit_although_they_do_not_compress(self) -> None:
        row = json.dumps({"x": os.urandom(30_000).hex()}).encode()
        noise = [b'"' + os.urandom(32_000).hex().encode() + b'"' for _ in range(130)]
        reference, sealed = pack_rows([row, *noise], PLAIN.recipients)
        assert reference.raw_size < limits.MAX_CHANGES_RAW_BYTES
        assert len(unpack_rows(sealed, reference, [SECRET])) == 131

    def test_rows_that_compress_too_well_are_stored_so_that_a_reader_takes_them(self) -> None:
        bodies = [b'{"x":"' + b" " * 60_000 + b'"}'] * 100
        reference, sealed = pack_rows(bodies, PLAIN.recipients)
        assert reference.raw_size <= len(sealed) * limits.MAX_GZIP_RATIO
        assert list(unpack_rows(sealed, reference, [SECRET])) == bodies


class TestEnvelopes:
    def test_the_header_says_what_was_given(self) -> None:
        reference, _ = sample.photo()
        [built] = build_envelopes(
            changes([body(3), body(4)], after=[body(1), body(2)], blobs=(reference,)), PLAIN
        )
        header = built.header
        assert (header.first, header.last, header.stream, header.kind) == (3, 4, STREAM, "inspection")
        assert (header.issuer, header.audience, header.brand) == (
            SENDER.device_id,
            PLAIN.audience,
            sample.BRAND,
        )
        assert header.blobs == (reference,)
        assert decode_header(encode_header(header)) == header
        assert age.decrypt(built.rows_data, [sample.SENDER_SECRET])

    def test_the_clear_part_names_no_content_and_no_plain_hash(self) -> None:
        [built] = build_envelopes(changes([body(1)]), PLAIN)
        fields = set(json.loads(encode_header(built.header)))
        assert fields == {
            *("type", "v", "brand", "iss", "aud", "created", "stream", "kind", "seq", "prev", "head"),
            *("changes", "blobs", "schema", "app", "part", "seen", "clock"),
        }

    @given(
        st.lists(st.integers(1, 7), min_size=1, max_size=12),
        st.integers(7, 20),
        st.booleans(),
    )
    def test_pieces_keep_transactions_whole(self, sizes: list[int], most: int, numbered: bool) -> None:
        """Any transactions, any limit: nothing lost, order kept, no transaction cut, no piece over."""
        bodies: list[bytes] = []
        owner: list[int] = []
        for txn, size in enumerate(sizes):
            for _ in range(size if numbered else 1):
                bodies.append(body(len(bodies), txn if numbered else None))
                owner.append(txn)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(limits, "MAX_CHANGES_ROWS", most)
            built = build_envelopes(changes(bodies), PLAIN)
        assert built[0].header.first == 1
        assert built[-1].header.last == len(bodies)
        for before, after in itertools.pairwise(built):
            assert after.header.first == before.header.last + 1
            assert after.header.previous == before.header.head
            assert owner[before.header.last - 1] != owner[after.header.first - 1]
        assert all(one.header.changes.count <= most for one in built)
        rows = [row for one in built for row in unpack_rows(one.rows_data, one.header.changes, [SECRET])]
        assert rows == bodies

    def test_pieces_by_size(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limits, "MAX_CHANGES_RAW_BYTES", 150)
        built = build_envelopes(changes([body(number) for number in range(1, 10)]), PLAIN)
        assert len(built) > 2
        assert all(one.header.changes.raw_size <= 150 for one in built)

    def test_a_transaction_over_the_limits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        bodies = [body(number, 1) for number in range(5)]
        monkeypatch.setattr(limits, "MAX_CHANGES_ROWS", 4)
        assert refused(changes(bodies)) == "bundle.transaction"
        monkeypatch.setattr(limits, "MAX_CHANGES_ROWS", 5)
        monkeypatch.setattr(limits, "MAX_CHANGES_RAW_BYTES", 100)
        assert refused(changes(bodies)) == "bundle.transaction"

    def test_blobs_go_on_with_the_next_piece_or_are_too_many(self, monkeypatch: pytest.MonkeyPatch) -> None:
        blobs = tuple(BlobRef(f"{number:064x}", 1) for number in range(5))
        given = changes([body(1), body(2)], blobs=blobs)
        monkeypatch.setattr(limits, "MAX_BLOBS", 3)
        monkeypatch.setattr(limits, "MAX_CHANGES_ROWS", 1)
        first, second = build_envelopes(given, PLAIN)
        assert first.header.blobs + second.header.blobs == blobs
        monkeypatch.setattr(limits, "MAX_BLOBS", 2)
        assert refused(given) == "bundle.too_many_blobs"

    def test_another_devices_rows_are_not_signed(self) -> None:
        assert refused(changes([body(1)], key=sample.STRANGER)) == "bundle.not_own"

    def test_rows_that_do_not_form_the_chain_are_not_sent(self) -> None:
        good = changes([body(1), body(2)])
        for bad in (
            replace(good, head=bytes(32)),
            replace(good, prev_head=bytes(32)),
            replace(good, seq_to=3),
            replace(good, bodies=[body(2), body(1)]),
            replace(good, stream=sample.ORDER_STREAM),
            replace(changes([body(1)]), prev_head=chain_start(SENDER.device_id, "dev")),
        ):
            assert refused(bad) == "bundle.chain"
        assert (
            refused(replace(changes([body(1)]), bodies=[], seq_to=0, head=good.prev_head))
            == "bundle.too_many_rows"
        )

    @pytest.mark.parametrize(
        "change",
        [
            {"created": "today"},
            {"brand": "A"},
            {"audience": ()},
            {"app": ""},
            {"seen": {"x": 1.5}},
            {"audience": ("x",)},
        ],
    )
    def test_what_our_reader_would_refuse_does_not_leave(self, change: dict[str, object]) -> None:
        with pytest.raises(UnsendableError):
            build_envelopes(changes([body(1)]), replace(PLAIN, **change))  # type: ignore[arg-type]

    def test_without_recipients_nothing_is_built(self) -> None:
        with pytest.raises(MalformedError) as caught:
            build_envelopes(changes([body(1)]), replace(PLAIN, recipients=()))
        assert caught.value.code == "age.too_many"


class TestFiles:
    def names(self, sequence: Sequence[str]) -> list[str]:
        return [name.split("/")[2] + "/" + name.split("/")[-2] for name in sequence]

    def test_blobs_before_rows_before_envelopes_and_each_once(self) -> None:
        reference, sealed = sample.photo()
        built = (
            *build_envelopes(changes([body(1)], blobs=(reference,)), PLAIN),
            *build_envelopes(changes([body(1)], stream=sample.ORDER_STREAM, blobs=(reference,)), PLAIN),
        )
        identity = {SENDER.device_id: sample.IDENTITY}
        names = [file.name for file in bundle_files(built, identity, {reference.cid: sealed})]
        assert len(set(names)) == len(names) == 6
        assert "/enrol/" in names[0]
        assert names.index(built[0].name) > names.index(built[0].rows_name)
        assert sum(reference.cid in name for name in names) == 1
        assert not any("/enrol/" in file.name for file in bundle_files(built, {}, {reference.cid: sealed}))

    def test_a_blob_that_is_not_given(self) -> None:
        reference, _ = sample.photo()
        built = build_envelopes(changes([body(1)], blobs=(reference,)), PLAIN)
        with pytest.raises(UnsendableError) as caught:
            list(bundle_files(built, {}, {}))
        assert caught.value.code == "bundle.blob_missing"

    def test_sent_again_the_bytes_are_the_same(self, tmp_path: Path) -> None:
        parts = sample.make_sample()
        first, second = tmp_path / "1", tmp_path / "2"
        first.mkdir()
        second.mkdir()
        assert parts.zip(first).read_bytes() == parts.zip(second).read_bytes()


def test_a_reader_says_what_it_refuses() -> None:
    reference, sealed = pack_rows([body(1)], PLAIN.recipients)
    with pytest.raises(RefusedError) as caught:
        unpack_rows(sealed, replace(reference, count=2), [SECRET])
    assert "1 rows instead of 2" in caught.value.message
