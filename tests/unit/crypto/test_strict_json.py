"""The strict reader: what it accepts, and each way two readers could disagree."""

import contextlib
import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.crypto.errors import MalformedError
from inspector_app.crypto.strict_json import strict_json

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.booleans())
def test_reads_what_the_ordinary_reader_reads(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    assert strict_json(text.encode("utf-8"), 1 << 20, max_depth=100) == value


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"a":1,"a":2}', "json.duplicate_key"),
        (b'{"x":{"a":1,"\\u0061":2}}', "json.duplicate_key"),
        (b"NaN", "json.number"),
        (b"[Infinity]", "json.number"),
        (b"[-Infinity]", "json.number"),
        (b"1e999", "json.number"),
        (b"[1.0]", "json.number"),
        (b"1E2", "json.number"),
        (b"9007199254740992", "json.number"),
        (b"-9007199254740992", "json.number"),
        (b"1" * 5000, "json.number"),
        (b'\xef\xbb\xbf{"a":1}', "json.encoding"),
        (b'"\xff"', "json.encoding"),
        (b'"\xed\xa0\x80"', "json.encoding"),
        (b'"\xc0\xaf"', "json.encoding"),
        ('{"a":1}'.encode("utf-16"), "json.encoding"),
        (b'"\\ud800"', "json.surrogate"),
        (b'{"\\udfff":1}', "json.surrogate"),
        (b'{"a":["x",{"b":"\\uDC00\\uD800"}]}', "json.surrogate"),
        (b"", "json.syntax"),
        (b"{", "json.syntax"),
        (b'{"a":1}x', "json.syntax"),
        (b'{"a":1}{"a":1}', "json.syntax"),
        (b"{'a':1}", "json.syntax"),
        (b"[1,]", "json.syntax"),
        (b'"\n"', "json.syntax"),
        (b'"\x00"', "json.syntax"),
        (b"01", "json.syntax"),
        (b'"open', "json.syntax"),
        (b"]]]]", "json.syntax"),
        (b"[" * 17 + b"]" * 17, "json.depth"),
        (b'{"a":' * 17 + b"1" + b"}" * 17, "json.depth"),
        (b"[" * 200_000, "json.depth"),
        (b'"' + b"x" * 1024 + b'"', "json.too_large"),
    ],
)
def test_refuses(data: bytes, code: str) -> None:
    limit = 1024 if code == "json.too_large" else 1 << 20
    with pytest.raises(MalformedError) as caught:
        strict_json(data, limit)
    assert caught.value.code == code


def test_accepts_what_is_just_within_the_limits() -> None:
    assert strict_json(b"9007199254740991", 16) == 2**53 - 1
    assert strict_json(b"-9007199254740991", 17) == -(2**53) + 1
    nested = strict_json(b"[" * 16 + b"]" * 16, 32)
    assert json.dumps(nested) == "[" * 16 + "]" * 16
    assert strict_json(b'"\\ud83d\\ude00"', 100) == "\U0001f600"


def test_brackets_inside_text_are_no_nesting() -> None:
    text = "[" * 40 + '"\\' + "{" * 40
    assert strict_json(json.dumps(text).encode(), 1000) == text


@pytest.mark.parametrize(
    "data", [b'"' * 1_000_000, b'"\\' * 500_000, b"\\" * 1_000_000, b'{"a":"' + b"\\\\" * 500_000]
)
def test_hostile_quoting_costs_no_more_than_its_length(data: bytes) -> None:
    began = time.process_time()
    with pytest.raises(MalformedError):
        strict_json(data, 1 << 20)
    assert time.process_time() - began < 2


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(MalformedError):
        assert strict_json(data, 1000) == json.loads(data)
