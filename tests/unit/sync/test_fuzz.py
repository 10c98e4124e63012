"""Arbitrary and mangled bytes for every reader: an error of ours, in time, or the right answer; never
anything else.
"""

import contextlib
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector_app.crypto import age, dsse
from inspector_app.crypto.errors import CryptoError
from inspector_app.sync.carrier import open_carrier
from inspector_app.sync.errors import SyncError
from inspector_app.sync.header import decode_header, encode_header
from inspector_app.sync.identity import read_identity_file
from inspector_app.sync.rows import unpack_rows
from tests.contract.bundles import sample

ENVELOPE = sample.make_tiny().envelopes[0]
ZIPPED = b"PK\x03\x04"


@st.composite
def mangled(draw: st.DrawFn, good: bytes) -> bytes:
    """`good` with some stretches cut out, doubled or replaced."""
    data = good
    for _ in range(draw(st.integers(1, 4))):
        first = draw(st.integers(0, len(data)))
        last = draw(st.integers(first, min(len(data), first + 40)))
        middle = draw(st.one_of(st.binary(max_size=20), st.just(data[first:last] * 2)))
        data = data[:first] + middle + data[last:]
    return data


@given(st.one_of(st.binary(max_size=400), mangled(ENVELOPE.data)))
def test_envelopes(data: bytes) -> None:
    with contextlib.suppress(CryptoError):
        opened = dsse.open_envelope(
            data, sample.trust(sample.SENDER), "application/vnd.inspector.bundle.v1+json"
        )
        assert data == ENVELOPE.data
        assert opened.payload == encode_header(ENVELOPE.header)


@given(st.one_of(st.binary(max_size=400), mangled(encode_header(ENVELOPE.header))))
def test_headers(payload: bytes) -> None:
    with contextlib.suppress(SyncError):
        decode_header(encode_header(decode_header(payload)))


@given(st.one_of(st.binary(max_size=400), mangled(sample.IDENTITY)))
def test_identities(data: bytes) -> None:
    with contextlib.suppress(SyncError):
        read_identity_file(data)
        assert data == sample.IDENTITY


@given(st.one_of(st.binary(max_size=400), mangled(ENVELOPE.rows_data)))
def test_age_files_and_rows(data: bytes) -> None:
    with contextlib.suppress(CryptoError):
        age.decrypt(data, [sample.SECRET])
        assert data == ENVELOPE.rows_data
    with contextlib.suppress(SyncError):
        unpack_rows(data, ENVELOPE.header.changes, [sample.SECRET])
        assert data == ENVELOPE.rows_data


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_carriers(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "bundle.zip"
    if not path.exists():
        sample.make_tiny().zip(tmp_path).rename(path)
    good = path.read_bytes()
    bad = data.draw(
        st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(ZIPPED.__add__), mangled(good))
    )
    other = tmp_path / "other.zip"
    other.write_bytes(bad)
    with contextlib.suppress(SyncError):
        sample.receive(open_carrier(other))
        assert bad == good
