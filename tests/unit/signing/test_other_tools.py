"""Signed documents in other people's tools: they find what we find."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from .documents import chen, mei, signed_once, signed_twice

Tool = Callable[[str], str]


def run(program: str, *arguments: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False, cwd=cwd)
    return done.stdout + done.stderr


@pytest.fixture
def signed_file(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(signed_twice())
    return path


def test_pdfsig_finds_both_signatures_valid_and_trusted(signed_file: Path, tool: Tool) -> None:
    folder = signed_file.parent
    nss = folder / "nss"
    nss.mkdir()
    run(tool("certutil"), "-N", "-d", nss, "--empty-password")
    for number, identity in enumerate((mei(), chen())):
        root = folder / f"root{number}.der"
        root.write_bytes(identity.anchor_der)
        run(tool("certutil"), "-A", "-d", nss, "-n", f"root{number}", "-t", "CT,C,C", "-i", root)
    said = run(tool("pdfsig"), "-nssdir", nss, signed_file)
    assert said.count("Signature is Valid") == 2
    assert said.count("Certificate is Trusted") == 2
    assert said.count("ETSI.CAdES.detached") == 2
    assert "Total document signed" in said
    data = bytearray(signed_twice())
    data[200] ^= 1
    signed_file.write_bytes(bytes(data))
    assert run(tool("pdfsig"), "-nssdir", nss, signed_file).count("Digest Mismatch") == 2


def test_qpdf_finds_nothing_wrong(signed_file: Path, tool: Tool) -> None:
    assert "No syntax or stream encoding errors found" in run(tool("qpdf"), "--check", signed_file)


def test_mutool_finds_the_last_signature_unchanged(signed_file: Path, tool: Tool) -> None:
    said = run(tool("mutool"), "sign", "-v", signed_file)
    assert said.count("The document is unchanged since signing.") == 1
    assert "The signature is valid but there have been edits since signing." in said


def test_openssl_verifies_the_cms_over_the_signed_bytes(tmp_path: Path, tool: Tool) -> None:
    pdf = signed_once()
    found = re.search(rb"/ByteRange \[\s*0 (\d+) (\d+) (\d+)", pdf)
    assert found
    first, second, length = (int(n) for n in found.groups())
    contents = bytes.fromhex(pdf[first + 1 : second - 1].decode())
    (tmp_path / "cms.der").write_bytes(contents[: int.from_bytes(contents[2:4], "big") + 4])
    (tmp_path / "signed.bin").write_bytes(pdf[:first] + pdf[second : second + length])
    (tmp_path / "root.der").write_bytes(mei().anchor_der)
    run(tool("openssl"), "x509", "-inform", "DER", "-in", "root.der", "-out", "root.pem", cwd=tmp_path)
    options = "-verify -binary -inform DER -in cms.der -content signed.bin -CAfile root.pem -purpose any"
    said = run(
        tool("openssl"), "cms", *options.split(), "-attime", "1795000000", "-out", "/dev/null", cwd=tmp_path
    )
    assert "successful" in said.lower()
