"""Tables that commands read from a file: CSV as spreadsheets of any country save it.

Read are UTF-8 (with or without byte order mark) and UTF-16 with one; columns separated by semicolon, tab or
comma, found from the first line; decimal point or decimal comma, found from the whole column. What could mean
two things is refused with its line number, never guessed. What the columns mean is the command's business.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from inspector_app.domain.errors import InputError

MOST_BYTES = 16 * 1024 * 1024
DECIMALS = ("point", "comma")

_MOST_CHARACTERS, _MOST_LISTED = 40, 10
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,2})?")
_THOUSANDS_OR_DECIMAL = re.compile(r"[-+]?[1-9][0-9]{0,2},[0-9]{3}")
_RECORD = re.compile(r'(?:[ \t]*[\r\n])*((?:[^"\r\n]|"[^"]*+")*+)')  # the first that is not blank
_NAMED = {";": "semicolon", ",": "comma", "\t": "tab"}


@dataclass(frozen=True)
class Row:
    """One row of the table: `line` is the line of the file it begins in, `cells` one text per column."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Number:
    """A number of a column with the row it stands in (`value` None: the cell is empty)."""

    line: int
    value: Decimal | None


@dataclass(frozen=True)
class CsvTable:
    """A table as read. `columns` are its headings, "1", "2", ... when the file has none.

    `separator` is "" for a file of one column; `decimal` is "point", "comma" or None (found per column).
    """

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    separator: str
    decimal: str | None = None

    def find(self, name: str) -> int:
        """Place of a column by its heading (upper and lower case alike) or its number from 1 on.

        Raises InputError `csv.no_column`, `csv.column_twice`.
        """
        wanted = _one_line(name).casefold()
        places = [place for place, heading in enumerate(self.columns) if heading.casefold() == wanted]
        if len(places) == 1:
            return places[0]
        if places:
            raise InputError(
                "csv.column_twice",
                f"{self.path.name} has {len(places)} columns named {brief(name)}.",
                f"Give the column's number instead, 1 to {len(self.columns)}.",
                value=name,
            )
        if wanted.isascii() and wanted.isdecimal() and 1 <= int(wanted) <= len(self.columns):
            return int(wanted) - 1
        raise InputError(
            "csv.no_column",
            f"{self.path.name} has no column {brief(name)}.",
            f"Its columns are: {listed(self.columns)}.",
            value=name,
        )

    def texts(self, column: int) -> tuple[str, ...]:
        """The cells of a column, without spaces around."""
        return tuple(row.cells[column] for row in self.rows)

    def numbers(self, column: int) -> tuple[Number, ...]:
        """The cells of a column as exact numbers.

        Raises InputError `csv.not_a_number`, `csv.ambiguous_number`, `csv.mixed_marks` with the line.
        """
        comma = self._comma_is_decimal(column)
        return tuple(
            Number(row.line, _number(row, column, self.columns[column], comma=comma)) for row in self.rows
        )

    def _comma_is_decimal(self, column: int) -> bool:
        commas = [row for row in self.rows if "," in row.cells[column]]
        if self.decimal is not None or not commas:
            return self.decimal == "comma"
        point = next((row for row in self.rows if "." in row.cells[column]), None)
        if point is not None:
            raise InputError(
                "csv.mixed_marks",
                f"Column {brief(self.columns[column])} mixes marks: {brief(commas[0].cells[column])} in line "
                f"{commas[0].line} and {brief(point.cells[column])} in line {point.line}.",
                "Save the file without thousands marks, or say --decimal point or --decimal comma.",
                value=commas[0].cells[column],
                line=commas[0].line,
            )
        # A spreadsheet separates by semicolon because the comma is its decimal mark; one cell that cannot
        # be grouped thousands shows it too.
        clear = any(not _THOUSANDS_OR_DECIMAL.fullmatch(row.cells[column]) for row in commas)
        if self.separator == ";" or clear:
            return True
        text = commas[0].cells[column]
        raise InputError(
            "csv.ambiguous_number",
            f"Line {commas[0].line}: {brief(text)} could mean {text.replace(',', '.')} or "
            f"{text.replace(',', '')}.",
            "Say --decimal comma, or save the file without thousands marks.",
            value=text,
            line=commas[0].line,
        )


def brief(text: str) -> str:
    """A cell in quotation marks, cut to what a sentence can hold."""
    return repr(text if len(text) <= _MOST_CHARACTERS else f"{text[: _MOST_CHARACTERS - 3]}...")


def listed(texts: Sequence[str]) -> str:
    """Cells in quotation marks, the first ten of them."""
    more = [f"and {len(texts) - _MOST_LISTED} more"] if len(texts) > _MOST_LISTED else []
    return ", ".join([*map(brief, texts[:_MOST_LISTED]), *more])


def read_table(path: Path | str, *, heading: bool | None = None, decimal: str | None = None) -> CsvTable:
    """Read a table. `heading`: whether the first line names the columns; None finds out (it does unless all
    its cells are numbers). Empty rows are left out; every other row has the columns of the first, empty cells
    behind them apart.

    Raises InputError `csv.unreadable`, `csv.too_large`, `csv.encoding`, `csv.empty`, `csv.malformed`,
    `csv.cells`, `csv.ambiguous_separator`, `csv.decimal`.
    """
    if decimal is not None and decimal not in DECIMALS:
        raise InputError(
            "csv.decimal", f"{decimal!r} is no decimal mark.", "Allowed: point, comma.", value=decimal
        )
    path = Path(path)
    text = _text(path)
    separator, skipped = _separator(text, decimal)
    rows = list(_rows(path, text, separator, skipped))
    if not rows:
        raise InputError("csv.empty", f"{path.name} holds no rows.", "Give a heading and one row at least.")
    first = rows[0]
    named = not all(_is_number(cell) for cell in first.cells) if heading is None else heading
    if not named:
        _refuse_two_readings(rows, separator)
    body = rows[1:] if named else rows
    columns = (
        tuple(map(_one_line, first.cells))
        if named
        else tuple(str(place + 1) for place in range(len(first.cells)))
    )
    body = [Row(row.line, _without_tail(row.cells, len(columns))) for row in body]
    for row in body:
        if len(row.cells) != len(columns):
            raise _other_width(row, len(columns), separator)
    if not body:
        raise InputError(
            "csv.empty", f"{path.name} holds a heading and no rows.", "Give one row at least below it."
        )
    return CsvTable(path, columns, tuple(body), separator, decimal)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(
            "csv.unreadable",
            f"{str(path)!r} cannot be read: {error.strerror or error}.",
            "Give a CSV file, as spreadsheets save it.",
            value=str(path),
        ) from error
    if len(data) > MOST_BYTES:
        raise InputError(
            "csv.too_large",
            f"{path.name} is larger than {MOST_BYTES // 1024**2} MB.",
            "Give the readings of one characteristic only.",
        )
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputError(
            "csv.encoding",
            f"{path.name} is not UTF-8 text (line {line}).",
            'Save it from the spreadsheet as "CSV UTF-8".',
            line=line,
        ) from error
    if "\0" in text:
        raise InputError("csv.encoding", f"{path.name} is not a text file.", 'Save the table as "CSV UTF-8".')
    return text


def _separator(text: str, decimal: str | None) -> tuple[str, int]:
    """The mark between the columns and how many lines come before the table ("sep=;" of a spreadsheet)."""
    if stated := re.match(r"sep=([;,|\t])(?=[\r\n]|$)", text, re.IGNORECASE):
        return stated[1], 1
    record = _RECORD.match(text)
    first = re.sub(r'"[^"]*"', "", record[1] if record else "")
    if decimal == "comma" and _is_number(first.strip()):
        return "", 0  # one column of numbers without a heading: its comma separates nothing
    return next((mark for mark in ("\t", ";", ",") if mark in first), ""), 0


def _rows(path: Path, text: str, separator: str, skipped: int) -> Iterable[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or "\x1f", strict=True)
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            stripped = tuple(cell.strip() for cell in cells)
            if line > skipped and any(stripped):
                yield Row(line, stripped)
    except csv.Error as error:
        raise InputError(
            "csv.malformed",
            f"Line {before + 1} of {path.name} cannot be taken apart: a quotation mark is not closed or "
            f"stands inside a cell, or a cell has more than {csv.field_size_limit()} characters.",
            "Check its quotation marks; inside a cell they are doubled.",
            line=before + 1,
        ) from error


def _one_line(text: str) -> str:
    """A heading as it is named: spreadsheets break long ones into lines."""
    return " ".join(text.split())


def _without_tail(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Cells without the empty ones that spreadsheets leave behind the last column."""
    return cells if any(cells[width:]) else cells[:width]


def _is_number(text: str) -> bool:
    return not text or bool(_NUMBER.fullmatch(text.replace(",", ".", 1)))


def _refuse_two_readings(rows: list[Row], separator: str) -> None:
    """Without a heading, "1,5" on every line is one number in one country and two columns in another."""
    whole = all(
        len(row.cells) == 2 and row.cells[0].lstrip("+-").isdecimal() and row.cells[1].isdecimal()
        for row in rows
    )
    if separator == "," and whole:
        row = rows[0]
        raise InputError(
            "csv.ambiguous_separator",
            f"Line {row.line}: {','.join(row.cells)!r} could be one number or two columns.",
            "Put a heading line above, or say --decimal comma if it is one number.",
            line=row.line,
        )


def _other_width(row: Row, width: int, separator: str) -> InputError:
    hint = "Each row needs one cell per column."
    if separator == "," and len(row.cells) > width:
        hint = "Numbers with a decimal comma need quotation marks, or semicolons between the columns."
    return InputError(
        "csv.cells",
        f"Line {row.line} has {len(row.cells)} cells and the first line {width}"
        f" (separated by {_NAMED.get(separator, repr(separator))}).",
        hint,
        line=row.line,
    )


def _number(row: Row, column: int, heading: str, *, comma: bool) -> Decimal | None:
    text = row.cells[column].replace("\u2212", "-")
    if not text:
        return None
    plain = text.replace(",", ".") if comma and "." not in text else text
    if _NUMBER.fullmatch(plain):
        return Decimal(plain)
    long = re.fullmatch(r"[-+]?[0-9]*\.?[0-9]*", plain) and len(plain) > _MOST_CHARACTERS
    what = f"is too long for a number, {len(plain)} characters" if long else "is not a number"
    raise InputError(
        "csv.not_a_number",
        f"Line {row.line}: {brief(text)} in column {brief(heading)} {what}.",
        "At most 40 digits stand before the decimal mark, and 40 behind it."
        if long
        else "Write numbers such as 74.03 or 74,03, without units and thousands marks.",
        value=text,
        line=row.line,
    )
