"""A JSON reader for bytes from elsewhere: everything two readers could understand differently is refused.

Refused are duplicate keys, NaN and Infinity, all fractions (decimals travel as text), whole numbers beyond
2^53, a byte order mark, anything that is not UTF-8, lone surrogates, and nesting or length over the limit;
the last two before the parser sees the bytes.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from inspector_app.crypto.errors import MalformedError

MAX_DEPTH = 16
MAX_INTEGER = 2**53 - 1

# A string that does not end is one token too, or the search for its end would begin again at each quote.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def strict_json(data: bytes, max_bytes: int, max_depth: int = MAX_DEPTH) -> Any:
    """The value written in `data`.

    Raises MalformedError with one of the codes `json.too_large`, `json.encoding`, `json.depth`,
    `json.syntax`, `json.duplicate_key`, `json.number` or `json.surrogate`.
    """
    if len(data) > max_bytes:
        raise MalformedError(
            "json.too_large", f"The JSON text has {len(data)} bytes; at most {max_bytes} are read."
        )
    if data.startswith(b"\xef\xbb\xbf"):
        raise MalformedError("json.encoding", "The JSON text begins with a byte order mark.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedError("json.encoding", f"The JSON text is not UTF-8: {error.reason}.") from error
    _check_depth(data, max_depth)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_distinct,
            parse_constant=_refuse_number,
            parse_float=_refuse_number,
            parse_int=_integer,
        )
    except ValueError as error:
        raise MalformedError("json.syntax", f"The text is not JSON: {error}.") from error
    if b"\\u" in data:
        # Only an escape can bring in half of a surrogate pair; plain UTF-8 cannot.
        _check_surrogates(value)
    return value


def _check_depth(data: bytes, max_depth: int) -> None:
    depth = 0
    for token in _TOKEN.finditer(data):
        first = token[0][0]
        if first in b"[{":
            depth += 1
            if depth > max_depth:
                raise MalformedError("json.depth", f"The JSON text is nested more than {max_depth} deep.")
        elif first in b"]}":
            depth -= 1


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise MalformedError("json.duplicate_key", "The JSON text names a key twice in one object.")
    return value


def _refuse_number(text: str) -> NoReturn:
    raise MalformedError("json.number", f"The JSON text holds {text[:20]}; only whole numbers are read.")


def _integer(text: str) -> int:
    # The length first: converting a number of a million digits is work an attacker chooses.
    if len(text) > 17 or abs(int(text)) > MAX_INTEGER:
        raise MalformedError("json.number", f"The JSON text holds {text[:20]}, which is beyond 2^53.")
    return int(text)


def _check_surrogates(value: Any) -> None:
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise MalformedError("json.surrogate", "The JSON text holds half of a surrogate pair.")
    elif isinstance(value, dict):
        for key, inner in value.items():
            _check_surrogates(key)
            _check_surrogates(inner)
    elif isinstance(value, list):
        for inner in value:
            _check_surrogates(inner)
