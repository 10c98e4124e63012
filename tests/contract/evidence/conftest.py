"""One evidence package, made once; each test falsifies a copy of its own."""

import shutil
from pathlib import Path

import pytest

from inspector_app.services.evidence import export_evidence
from tests.fakes.evidence import finish
from tests.fakes.vaults import new_inspection, new_session


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evidence")
    with new_session(folder / "vault") as session:
        file = new_inspection(session)
        finish(file)
        export_evidence(session, file.id, folder / "package", form="folder")
    return folder / "package"


@pytest.fixture
def package(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "package"))
