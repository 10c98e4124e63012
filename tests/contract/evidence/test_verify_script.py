"""The package's own verify.py: short, on its own, on old Pythons, honest about what it cannot check; and what
stock tools say of the package.
"""

import ast
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inspector_app.system.resources import resource_path
from tests.fakes.evidence import run_verify

SCRIPT = resource_path("evidence", "verify.py")
NEWER = re.compile(
    r"removeprefix|removesuffix|file_digest|math\.lcm|\bmatch \w+:|strict=|datetime\.UTC|zoneinfo"
)
"""Words that would mean a Python newer than 3.8."""


def test_it_can_be_read_in_ten_minutes() -> None:
    source = SCRIPT.read_text("ascii")
    assert source.count("\n") <= 200
    ast.parse(source, feature_version=(3, 8))
    assert not NEWER.search(source)


def test_it_imports_nothing_but_the_standard_library() -> None:
    tree = ast.parse(SCRIPT.read_text("ascii"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }
    assert imported <= set(sys.stdlib_module_names)


def test_it_says_who_signed_and_what_it_saw(package: Path) -> None:
    code, said = run_verify(package)
    assert code == 0, said
    signer = next((package / "data" / "keys").iterdir()).stem
    assert f"signed by installation {signer}" in said
    assert re.search(r"report TST-\S+, revision 0, seal [0-9A-F]{4}( [0-9A-F]{4}){7}\n", said)
    assert "NOTE" not in said
    assert run_verify(package, str(package), signer)[0] == 0
    code, said = run_verify(package, str(package), "d" + "a" * 26)
    assert code == 1, said


def test_without_openssl_or_package_it_says_that_it_cannot_check(package: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    assert run_verify(package, str(tmp_path / "nothing"))[0] == 2
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(package / "verify.py")],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "cannot be checked" in done.stdout) == (2, True)


def test_an_openssl_that_cannot_do_it_is_no_answer(package: Path, tmp_path: Path) -> None:
    fake = tmp_path / "bin" / "openssl"
    fake.parent.mkdir()
    fake.write_text("#!/bin/sh\necho unknown option -rawin\nexit 1\n")
    fake.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(package / "verify.py")],
        env={"PATH": str(fake.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "cannot be checked" in done.stdout) == (2, True)


def _other_pythons() -> list[str]:
    """Pythons from 3.8 on that pyenv has put beside this one."""
    installed = (Path.home() / ".pyenv" / "versions").glob("3.*/bin/python")
    return sorted(str(path) for path in installed if int(path.parts[-3].split(".")[1]) >= 8)


@pytest.mark.parametrize("python", _other_pythons() or [sys.executable])
def test_on_other_pythons(package: Path, python: str) -> None:
    assert run_verify(package, python=python)[0] == 0


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
@pytest.mark.parametrize("manifest", ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
def test_stock_tools_accept_it(package: Path, manifest: str) -> None:
    done = subprocess.run(["sha256sum", "--strict", "--check", manifest], cwd=package, check=False)
    assert done.returncode == 0


def test_it_is_a_bag(package: Path) -> None:
    """RFC 8493, 2: the declaration, and every payload file in the manifest, every tag file in the other."""
    assert (package / "bagit.txt").read_bytes() == (
        b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    )
    for line in (package / "bag-info.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[A-Z][A-Za-z-]+: \S.*", line)
    names = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    payload = {name for name in names if name.startswith("data/")}

    def listed(manifest: str) -> set[str]:
        return {line.split("  ", 1)[1] for line in (package / manifest).read_text().splitlines()}

    assert listed("manifest-sha256.txt") == payload
    assert listed("tagmanifest-sha256.txt") == names - payload - {"tagmanifest-sha256.txt"}


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="no pdfsig here")
def test_the_report_in_it_is_signed_for_other_readers_too(package: Path) -> None:
    report = next((package / "data" / "reports").iterdir())
    done = subprocess.run(["pdfsig", str(report)], capture_output=True, text=True, check=False)
    assert "Signature is Valid" in done.stdout


def test_it_is_part_of_every_build() -> None:
    path = Path(__file__).resolve().parents[3] / "packaging" / "wheel_data.py"
    spec = importlib.util.spec_from_file_location("wheel_data_of_evidence", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("verify.py", "VERIFY.txt"):
        assert module.ships(Path("resources", "evidence", name))
    assert not module.ships(Path("resources", "samples", "make.py"))
