"""Tables as spreadsheets of several countries save them, and what is refused instead of guessed."""

from __future__ import annotations

import os
import tempfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.cli import csv_input
from inspector_app.cli.csv_input import read_table
from inspector_app.domain.errors import InputError

RINGS = [Decimal("74.030"), Decimal("73.995")]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


def _refused(path: Path, content: bytes | str, **options: object) -> InputError:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(InputError) as refused:
        _last_column(path, **options)
    return refused.value


def _last_column(path: Path, **options: object) -> None:
    table = read_table(path, **options)  # type: ignore[arg-type]
    table.numbers(len(table.columns) - 1)


@pytest.mark.parametrize(
    "content",
    [
        b"ring,value\n1,74.030\n2,73.995\n",
        b"\xef\xbb\xbfring,value\r\n1,74.030\r\n2,73.995",
        b"ring;value\n1;74,030\n2;73,995\n",
        b"\xef\xbb\xbfring;value\r\n\r\n1;74,030\r\n;\r\n2;73,995\r\n",
        b"sep=;\nring;value\n1;74,030\n2;73,995\n",
        b"ring\tvalue\n1\t74.030\n2\t73.995\n",
        b'ring,value\n1,"74.030"\n2," 73.995 "\n',
        "ring\tvalue\r\n1\t74.030\r\n2\t73.995\r\n".encode("utf-16"),
        b"ring\rvalue".replace(b"\r", b",") + b"\r1,74.030\r2,73.995\r",
        b'"ring, no.";value\n1;74,030\n2;73,995\n',
        b"ring,value\n1,74.030,,\n2,73.995\n",
    ],
)
def test_the_forms_of_several_spreadsheets(written: Path, content: bytes) -> None:
    written.write_bytes(content)
    table = read_table(written)
    assert [number.value for number in table.numbers(table.find("VALUE "))] == RINGS
    assert table.texts(0) == ("1", "2")


def test_lines_are_those_of_the_file(written: Path) -> None:
    written.write_text('sep=,\nnote,value\n\n"two\nlines",1\nb,\nc,3\n', encoding="utf-8")
    table = read_table(written)
    assert [(row.line, row.cells) for row in table.rows] == [
        (4, ("two\nlines", "1")),
        (6, ("b", "")),
        (7, ("c", "3")),
    ]
    assert [(n.line, n.value) for n in table.numbers(1)] == [(4, Decimal(1)), (6, None), (7, Decimal(3))]


def test_one_column_needs_no_heading_and_no_separator(written: Path) -> None:
    written.write_text("1.5\n-.25\n\u22123\n+2e-3\n", encoding="utf-8")
    table = read_table(written)
    assert table.columns == ("1",)
    assert [number.value for number in table.numbers(table.find("1"))] == [
        Decimal("1.5"),
        Decimal("-0.25"),
        Decimal(-3),
        Decimal("0.002"),
    ]
    written.write_text("value\n1,5\n-1,25\n", encoding="utf-8")
    assert [number.value for number in read_table(written).numbers(0)] == [Decimal("1.5"), Decimal("-1.25")]
    written.write_text("1,5\n1,625\n", encoding="utf-8")
    found = read_table(written, decimal="comma").numbers(0)
    assert [number.value for number in found] == [Decimal("1.5"), Decimal("1.625")]


def test_a_heading_of_numbers_when_said(written: Path) -> None:
    written.write_text("1,2,3\n4,5,6\n", encoding="utf-8")
    assert read_table(written).columns == ("1", "2", "3")
    assert len(read_table(written).rows) == 2
    assert [row.cells for row in read_table(written, heading=True).rows] == [("4", "5", "6")]


def test_a_comma_that_can_only_be_decimal_settles_its_column(written: Path) -> None:
    written.write_text("a\tb\n10,234\t1\n0,125\t2\n", encoding="utf-8")
    assert [n.value for n in read_table(written).numbers(0)] == [Decimal("10.234"), Decimal("0.125")]


def test_what_the_marks_leave_open_is_refused(written: Path) -> None:
    error = _refused(written, "a\n10,234\n20,125\n")
    assert (error.code, error.params["line"]) == ("csv.ambiguous_number", 2)
    assert "10.234 or 10234" in error.message
    assert _refused(written, 'n,a\n1,"1,5"\n2,2.5\n').code == "csv.mixed_marks"
    assert _refused(written, "1,5\n1,6\n").code == "csv.ambiguous_separator"
    assert _refused(written, "-1,5\n1,6\n").code == "csv.ambiguous_separator"
    assert read_table(written, decimal="comma").numbers(0)[0].value == Decimal("-1.5")
    written.write_text("a\n10,234\n", encoding="utf-8")
    assert read_table(written, decimal="comma").numbers(0)[0].value == Decimal("10.234")
    error = _refused(written, "a\n10,234\n", decimal="point")
    assert (error.code, error.params["value"]) == ("csv.not_a_number", "10,234")


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", "csv.empty", "no rows"),
        (b"\n\n", "csv.empty", "no rows"),
        (b"value\n", "csv.empty", "a heading and no rows"),
        (b"value\n1\nabc\n", "csv.not_a_number", "Line 3: 'abc' in column 'value'"),
        (b"value\n1 mm\n", "csv.not_a_number", "Line 2"),
        (b"value\nNaN\n", "csv.not_a_number", "NaN"),
        (b"value\n1e999\n", "csv.not_a_number", "1e999"),
        (b"value\n1.2.3\n", "csv.not_a_number", "1.2.3"),
        (b"value;a\n1.234,5;1.0\n1;1,0\n", "csv.mixed_marks", "'1,0' in line 3 and '1.0' in line 2"),
        (b"a,b\n1,2\n1,2,3\n", "csv.cells", "Line 3 has 3 cells and the first line 2 (separated by comma)"),
        (b"a;b\n1\n", "csv.cells", "Line 2 has 1 cells"),
        (b'a,b\n"1,2\n', "csv.malformed", "Line 2"),
        ("a,b\n1,寸法\n".encode("cp932"), "csv.encoding", "line 2"),
        (b"a\0b\n1\n", "csv.encoding", "not a text file"),
        (b"sep=|\na|b\n1|2|3\n", "csv.cells", "'|'"),
    ],
)
def test_refusals_name_the_line(written: Path, content: bytes, code: str, words: str) -> None:
    error = _refused(written, content)
    assert error.code == code
    assert words in error.message
    assert error.hint


@pytest.mark.parametrize(
    "content",
    [
        b'"Length\n(mm)",note\n1.5,a\n',
        b'\r\n \t\r\n"Length\r\n(mm)";"a ""note"", too"\r\n1,5;a\r\n',
        b'sep=,\n"Length\n(mm)",note\n1.5,a\n',
        b'"Length\n(mm)"\n"1,5"\n',
    ],
)
def test_a_heading_broken_into_lines(written: Path, content: bytes) -> None:
    written.write_bytes(content)
    table = read_table(written)
    assert table.columns[0] == "Length (mm)"
    assert [cell.value for cell in table.numbers(table.find("length  (mm)"))] == [Decimal("1.5")]


def test_sentences_hold_no_whole_file(written: Path) -> None:
    error = _refused(written, f"{'v' * 90}\n{'x' * 5000}\n")
    assert f"'{'x' * 37}...' in column '{'v' * 37}...' is not a number" in error.message
    error = _refused(written, f"value\n1\n{'9' * 308}\n")
    assert "Line 3: '999" in error.message
    assert "too long for a number, 308 characters" in error.message
    written.write_text(",".join(f"c{place}" for place in range(3000)) + "\n1" + "," * 2999, encoding="utf-8")
    with pytest.raises(InputError) as missing:
        read_table(written, heading=True).find("nothing")
    assert missing.value.hint.endswith("'c9', and 2990 more.")


@pytest.mark.parametrize("content", [b'a,b\n1,"2"3\n', b'"a', b"a,b\n1," + b"2" * 140_000])
def test_what_cannot_be_taken_apart_is_said_in_our_words(written: Path, content: bytes) -> None:
    error = _refused(written, content)
    assert error.code == "csv.malformed"
    assert "a quotation mark is not closed or stands inside a cell, or a cell has more than" in error.message


def test_columns_that_are_not_there(written: Path) -> None:
    written.write_text("part,value,Value\na,1,2\n", encoding="utf-8")
    table = read_table(written)
    assert table.find("Part") == 0
    assert table.find("3") == 2
    with pytest.raises(InputError, match="2 columns named 'VALUE'") as twice:
        table.find("VALUE")
    assert twice.value.code == "csv.column_twice"
    for name in ("operator", "4", "0", ""):
        with pytest.raises(InputError) as missing:
            table.find(name)
        assert missing.value.code == "csv.no_column"
        assert "'part', 'value', 'Value'" in missing.value.hint


def test_files_that_cannot_be_taken(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError) as missing:
        read_table(written)
    assert missing.value.code == "csv.unreadable"
    assert os.strerror(2) in missing.value.message
    monkeypatch.setattr(csv_input, "MOST_BYTES", 1024**2)
    assert _refused(written, b"1\n" * 1024**2).code == "csv.too_large"
    assert _refused(written, b"a\n1\n", decimal="dot").code == "csv.decimal"


@given(
    st.lists(st.decimals(-100000, 100000, places=4, allow_nan=False), min_size=1, max_size=8),
    st.sampled_from([(";", ","), (";", "."), ("\t", "."), (",", ".")]),
)
def test_what_was_saved_is_read(values: list[Decimal], marks: tuple[str, str]) -> None:
    separator, mark = marks
    path = Path(tempfile.gettempdir()) / f"inspector-csv-{os.getpid()}.csv"
    lines = [f"no{separator}value", *(f"1{separator}{str(v).replace('.', mark)}" for v in values)]
    try:
        path.write_text("\n".join(lines), encoding="utf-8")
        assert [number.value for number in read_table(path).numbers(1)] == values
    finally:
        path.unlink()
