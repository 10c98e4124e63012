"""What a measuring instrument sends, as a text that may be entered as a reading, or a refusal in words.

Two ways of writing are read, of a serial line and of a cable that types alike:

- Mitutoyo: "01A+00012.345": channel, kind of data ("A" a measured value), sign and number, always in the
  unit the gauge is set to. "911" and the like say what went wrong.
- plain: "+12.34 mm", "ST,+00123.4  g", "S S     100.00 g", "N     +   0.0000 g": what balances of A&D,
  Mettler Toledo and Sartorius and most others write; a head that says the value is still moving, or out of
  range, is a refusal.

Leading zeros go, digits behind the mark stay: they are the gauge's resolution. What is not understood whole
is refused; no number is ever picked out of the middle of a text. Which unit a point takes, and what a comma
means, is decided where readings are (`reading`), not here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement import numerals

MAX_LINE = 80
"""Characters of a line; the longest a gauge writes is about thirty."""


class Protocol(StrEnum):
    """How a gauge's values arrive: typed by a person or a cable, or on a serial line."""

    TYPED = ""
    MITUTOYO = "mitutoyo"
    ASCII = "ascii"


@dataclass(frozen=True)
class GaugeLine:
    """`number` plain, as "-0.02"; `unit` as sent, "" without one; `channel` of a multiplexer."""

    number: str
    unit: str = ""
    channel: str = ""

    def text(self, unit: str = "") -> str:
        """What is entered; `unit` is what the gauge is set to where its lines name none."""
        return f"{self.number} {self.unit or unit}".strip()


_NUMBER = r"(?P<sign>[+-]?) *(?P<number>[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)"
_UNIT = r"(?P<unit>[^\W\d_]{1,4}(?:[.·*/][^\W\d_]{1,3})?|[%\"″°]|°[CF]|µm)?"
_MITUTOYO = re.compile(r"(?P<channel>[0-9]{2})[A-Z](?P<sign>[+-])(?P<number>[0-9]*\.?[0-9]+|[0-9]+\.)")
_MITUTOYO_ERROR = re.compile(r"91[0-9]")
_STABLE = r"(?:ST|S S|S|N|G|T|GS|NT|TR|NET|GROSS|TARE)"
_PLAIN = re.compile(rf"(?:{_STABLE}(?:(?:, *(?:NT|GS|TR|N|G))?(?:, *|: *| +)))?{_NUMBER} *{_UNIT}", re.ASCII)
_MOVING = re.compile(r"(?:US|S D|SD|UNSTABLE)\b.*|.*\?", re.IGNORECASE)
_RANGE = re.compile(
    r"(?:S [-+]|O[FL]|OVER(?:LOAD|RANGE)?|UNDER(?:LOAD|RANGE)?|H+|L+|[-+_ ]{3,})(?:[ ,].*)?",
    re.IGNORECASE,
)
_FAULT = re.compile(r"(?:S I|E[SLT]|ERR?(?:OR)?)\.?(?:[ :-]?[0-9]{0,3})?", re.IGNORECASE)


def read_line(line: str | bytes, protocol: str = Protocol.ASCII) -> GaugeLine:
    """The value in one line of a gauge, its end already cut off.

    Raises InputError `gauge.no_signal` (an error of the gauge's interface, `number`), `gauge.moving`,
    `gauge.out_of_range`, `gauge.fault` (the gauge reports one), `gauge.unreadable`.
    """
    text = _cleaned(line)
    if protocol == Protocol.MITUTOYO:
        return _mitutoyo(text)
    return _plain(text)


def typed_text(text: str) -> str:
    """A text typed into a cell, by a person or by a cable that types: of a Mitutoyo line the number alone; of
    what a balance writes the number and its unit; anything else as it is.

    Raises InputError as `read_line` where an instrument clearly says that there is no value.
    """
    plain = numerals.plain(text)
    if len(plain) > MAX_LINE or not plain.isascii():
        return text
    if _MITUTOYO.fullmatch(plain):
        return _mitutoyo(plain).text()
    if not plain[:1].isalpha():
        return _without_zeros(text, plain)
    try:
        return _plain(plain).text()
    except InputError as error:
        if error.code == "gauge.unreadable":
            return text
        raise


def _without_zeros(text: str, plain: str) -> str:
    """Zeros that fill a number up to a gauge's width ("+00012.34 mm"); other numbers stay as typed."""
    found = re.fullmatch(r"(?P<sign>[+-]?)0+(?P<rest>[0-9]+(?:\.[0-9]*)?(?: *[^\W\d_]+)?)", plain)
    if found is None:
        return text
    return f"{found['sign'].replace('+', '')}{found['rest']}"


def _cleaned(line: str | bytes) -> str:
    """Printable text of a line; bytes that are no ASCII but for a degree or micro sign are refused."""
    if isinstance(line, bytes):
        if len(line) > MAX_LINE:
            raise _unreadable(line[:MAX_LINE].decode("ascii", "replace"))
        text = line.decode("latin-1")
    else:
        text = line
    text = numerals.plain(text.strip("\x00\x02\x03\r\n\t "))
    if not text or len(text) > MAX_LINE or not all(c.isprintable() for c in text):
        raise _unreadable(text)
    return text


def _mitutoyo(text: str) -> GaugeLine:
    found = _MITUTOYO.fullmatch(text)
    if found is not None:
        return GaugeLine(_number(found), channel=found["channel"])
    if _MITUTOYO_ERROR.fullmatch(text):
        raise InputError(
            "gauge.no_signal",
            f'The gauge\'s interface reports "{text}": no value came from the gauge.',
            "Nothing was entered. Switch the gauge on, check its cable, and send the value again.",
            number=text,
        )
    raise _unreadable(text)


def _plain(text: str) -> GaugeLine:
    found = _PLAIN.fullmatch(text)
    if found is not None:
        return GaugeLine(_number(found), found["unit"] or "")
    if _FAULT.fullmatch(text):
        raise InputError(
            "gauge.fault",
            f'The gauge reports "{text}".',
            "Nothing was entered. Its manual says what the number means.",
            number=text,
        )
    if _RANGE.fullmatch(text):
        raise InputError(
            "gauge.out_of_range",
            f'The gauge reports that the value is out of its range: "{text}".',
            "Nothing was entered. Use a gauge of a larger range, or set it to zero again.",
            number=text,
        )
    if _MOVING.fullmatch(text):
        raise InputError(
            "gauge.moving",
            f'The value was still moving: "{text}".',
            "Nothing was entered. Wait until the gauge is still, and send the value again.",
            number=text,
        )
    raise _unreadable(text)


def _number(found: re.Match[str]) -> str:
    """Sign and digits without the zeros in front: "-0.02", "12.340", "0"."""
    whole, mark, part = _parts(found["number"])
    if whole.startswith("0"):
        mark = "."  # what is filled up with zeros has no groups of thousands
    whole = whole.lstrip("0") or "0"
    number = f"{whole}{mark}{part}" if part else whole
    negative = found["sign"] == "-" and any(c in "123456789" for c in number)
    return f"-{number}" if negative else number


def _parts(number: str) -> tuple[str, str, str]:
    for mark in ".,":
        if mark in number:
            return number.partition(mark)
    return number, "", ""


def _unreadable(text: str) -> InputError:
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)[:40]
    return InputError(
        "gauge.unreadable",
        f'What the gauge sent is no value: "{shown}".',
        "Nothing was entered. Check the protocol, the speed and the parity of this gauge.",
        text=shown,
    )
