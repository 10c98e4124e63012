"""Packs made to do harm, or damaged on the way: refused before anything is believed."""

import errno
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.standards import build_pack, check_pack, load_yaml, read_pack, source
from inspector_app.standards.yamltree import MAX_BYTES, MAX_DEPTH, MAX_NODES

Spoil = Callable[[str, str, str], Path]


def bundle(files: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return buffer.getvalue()


def refusal(data: bytes | Path) -> InputError:
    with pytest.raises(InputError) as caught:
        read_pack(data)
    return caught.value


@pytest.mark.parametrize(
    "name",
    [
        "../pack.yaml",
        "/etc/passwd",
        "..\\pack.yaml",
        "C:\\pack.yaml",
        "pictures/../pack.yaml",
        "pictures/a/b.png",
        "pictures/CON.PNG",
        "pictures/.hidden.png",
        "pictures/a.exe",
        "pictures/a.png/",
        "pack.yaml\n",
        "Pack.yaml",
        "pictures/ａ.png",
        "a" * 300 + ".yaml",
    ],
)
def test_a_hostile_name_is_refused(name: str) -> None:
    assert refusal(bundle({"pack.yaml": b"id: x", name: b"x"})).code == "pack.hostile_name"


def test_a_name_with_a_nul_byte_is_refused() -> None:
    """zipfile shows such a name cut off; what it was must be seen."""
    data = bundle({"pack.yaml": b"id: x", "pictures/a.png_evil": b"x"})
    assert refusal(data.replace(b"a.png_evil", b"a.png\x00evil")).code == "pack.hostile_name"


def test_the_same_name_twice_is_refused() -> None:
    data = bundle({"pack.yaml": b"id: a", "tests.yaml": b"id: b"})
    assert refusal(data.replace(b"tests.yaml", b"pack.yaml\x00")).code == "pack.hostile_name"
    data = bundle({"pictures/a.png": b"a", "pictures/b.png": b"b"}).replace(
        b"pictures/b.png", b"pictures/a.png"
    )
    assert refusal(data).code == "pack.hostile_name"


def test_compressed_content_is_refused() -> None:
    assert refusal(bundle({"pack.yaml": b"a" * 100_000}, zipfile.ZIP_DEFLATED)).code == "pack.compressed"


def test_entries_that_share_their_bytes_are_refused() -> None:
    """Overlapping entries make a small file weigh a lot."""
    big = b"x" * 50_000
    data = bytearray(bundle({"pack.yaml": b"id: x", **{f"pictures/p{n}.png": b"" for n in range(30)}}))
    at = data.find(b"PK\x01\x02")
    while at >= 0:  # claim in the central directory that each entry holds as much as the whole file
        data[at + 20 : at + 28] = struct.pack("<II", len(big), len(big))
        at = data.find(b"PK\x01\x02", at + 4)
    assert refusal(bytes(data) + big).code == "pack.damaged"


def test_every_flipped_byte_of_content_is_noticed(mini: Path) -> None:
    data = build_pack(mini)
    for needle in (b"Mini cup", b"No scratch.", b"aql: {critical"):
        spoiled = bytearray(data)
        spoiled[data.index(needle)] ^= 1
        assert refusal(bytes(spoiled)).code == "pack.damaged"


def test_a_truncated_pack_is_refused_at_any_length(mini: Path) -> None:
    data = build_pack(mini)
    for keep in range(0, len(data), 997):
        assert refusal(data[:keep]).code in ("pack.damaged", "pack.not_a_pack")


def test_too_many_files_or_too_much_is_refused(mini: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = build_pack(mini)
    path = mini.with_suffix(".qcpack")
    path.write_bytes(data)
    monkeypatch.setattr(source, "MAX_FILES", 5)
    assert refusal(data).code == "pack.too_large"
    assert refusal(mini).code == "pack.too_large"
    monkeypatch.undo()
    monkeypatch.setattr(source, "MAX_FILE_BYTES", 500)
    assert refusal(data).code == "pack.too_large"
    assert refusal(mini).code == "pack.too_large"
    monkeypatch.undo()
    monkeypatch.setattr(source, "MAX_PACK_BYTES", len(data) - 1)
    assert refusal(path).code == "pack.too_large"


def test_a_pack_that_cannot_be_read(mini: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a stick that was pulled out; file permissions would not stop the super-user."""

    def fail(_: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    error = refusal(mini)
    assert (error.code, error.message.endswith("cannot be read: Input/output error.")) == (
        "pack.unreadable",
        True,
    )
    with pytest.raises(InputError):
        check_pack(mini)


def test_a_pack_whose_yaml_cannot_be_read_is_not_installed() -> None:
    assert refusal(bundle({"pack.yaml": b"a: *b"})).code == "pack.invalid"


def test_what_is_no_zip_is_refused() -> None:
    assert refusal(b"%PDF-1.7").code == "pack.not_a_pack"


def test_a_zip_without_a_pack_is_refused() -> None:
    assert refusal(bundle({"standard.yaml": b"a: b"})).code == "pack.not_a_pack"


def test_check_says_what_was_wrong_with_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "evil.qcpack"
    path.write_bytes(bundle({"pack.yaml": b"id: x", "../evil": b""}))
    (problem,) = check_pack(path)
    assert problem.found == "'../evil'"


BOMB = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOMB, "values written out"),
        ("a: *nowhere\n", "values written out"),
        ("a: !!python/object/apply:os.system [ls]\n", "values without tags"),
        ("a: !include /etc/passwd\n", "values without tags"),
        ("a: 1\na: 2\n", "each key once"),
        ("a: 1\n---\nb: 2\n", "one YAML document"),
        ("? [a, b]\n: c\n", "a plain word as key"),
        ("a: [1, 2\n", "well-formed YAML"),
        ("a: \tb\n c: d\n", "well-formed YAML"),
        ("a: \x07\n", "well-formed YAML"),
        ("", "a mapping"),
        ("a: " + "[" * 40 + "]" * 40, f"at most {MAX_DEPTH} levels of nesting"),
        ("a: [" + "1," * (MAX_NODES + 1) + "]", f"at most {MAX_NODES} values in a file"),
        ("a: " + "x" * MAX_BYTES, f"a YAML file of at most {MAX_BYTES} bytes"),
    ],
    ids=range(14),
)
def test_hostile_yaml_is_refused_with_its_reason(mini: Path, text: str, expected: str) -> None:
    (mini / "glossary.yaml").write_text(text, encoding="utf-8")
    (problem,) = check_pack(mini)
    assert (problem.file, problem.expected, problem.kind) == ("glossary.yaml", expected, "yaml")


def test_very_deep_nesting_stops_early() -> None:
    with pytest.raises(InputError) as caught:
        load_yaml(b"[" * 1_000_000, "deep.yaml")
    assert caught.value.code == "yaml.refused"


def test_bytes_that_are_no_utf_8(mini: Path) -> None:
    (mini / "glossary.yaml").write_bytes(b"a: \xff\xfe")
    (problem,) = check_pack(mini)
    assert (problem.expected, problem.found) == ("UTF-8 text", "byte 3 that is not UTF-8")


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims a size in its header; its data are not of that size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )


def jpeg(side: int) -> bytes:
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((side, side)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"not a picture", "a PNG picture"),
        (jpeg(96), "a PNG picture, as its name says"),
        (png_of(9000, 100), "at most 8000 pixels a side and 40000000 in all"),
        (png_of(7000, 7000), "at most 8000 pixels a side and 40000000 in all"),
        (png_of(20, 20), "at least 64 pixels a side"),
        (png_of(100, 100), "a picture that can be decoded"),
    ],
)
def test_a_picture_that_cannot_be_shown(mini: Path, data: bytes, expected: str) -> None:
    (mini / "pictures" / "limit.png").write_bytes(data)
    (problem,) = check_pack(mini)
    assert (problem.file, problem.expected, problem.severity) == ("pictures/limit.png", expected, "error")


@pytest.mark.parametrize("limit", [None, 89_478_485], ids=["lifted", "Pillow's own"])
def test_a_picture_far_too_large_whatever_pillow_allows(
    mini: Path, monkeypatch: pytest.MonkeyPatch, limit: int | None
) -> None:
    # media lifts the limit for the whole process.
    monkeypatch.setattr("PIL.Image.MAX_IMAGE_PIXELS", limit)
    (mini / "pictures" / "limit.png").write_bytes(png_of(100_000, 100_000))
    (problem,) = check_pack(mini)
    assert problem.expected == "at most 8000 pixels a side and 40000000 in all"


def test_a_truncated_picture_is_found(mini: Path) -> None:
    path = mini / "pictures" / "cup.jpg"
    path.write_bytes(path.read_bytes()[:-400])
    (problem,) = check_pack(mini)
    assert problem.expected == "a picture that can be decoded"
