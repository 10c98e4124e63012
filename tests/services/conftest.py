"""An unlocked vault of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from tests.fakes.vaults import new_inspection, new_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path / "vault") as made:
        yield made


@pytest.fixture
def file(session: Session) -> InspectionFile:
    return new_inspection(session)
