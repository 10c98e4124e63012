"""Finds the files that ship with the program: `resources/` and the migrations in `db/`.

Both folders lie outside the package, so where they are depends on how the program was started; this is the
only place that knows. It finds paths and reads nothing: what a file means is for whoever asked to know.
"""

import sys
from pathlib import Path

from inspector_app.domain.errors import SurroundingsError

BUNDLED = "_bundled"
"""Folder inside the installed package where a wheel carries `resources/` and `db/` (see pyproject.toml)."""


def _package_dir() -> Path:
    return Path(__file__).resolve().parents[1]


def data_root() -> Path:
    """The folder that holds `resources/` and `db/`.

    Three cases: a PyInstaller build (its unpacked folder), a source tree (the repository root; an editable
    install is this case too), an installed wheel (inside the package).

    Raises:
        SurroundingsError: code `resources.missing`, when the installation has lost them.
    """
    frozen_root: str | None = getattr(sys, "_MEIPASS", None)
    if frozen_root is not None:
        candidates = [Path(frozen_root)]
    else:
        package = _package_dir()
        candidates = [package.parent, package / BUNDLED]
    for candidate in candidates:
        if (candidate / "resources").is_dir():
            return candidate
    raise SurroundingsError(
        "resources.missing",
        f"The program's own files are missing: there is no folder 'resources' in {candidates[-1]}.",
        "Your inspections are not affected. Install the program again.",
        folder=str(candidates[-1]),
    )


def resource_path(*parts: str) -> Path:
    """Path of a shipped file or folder, e.g. `resource_path("fonts", "NotoSans-Regular.ttf")`.

    The file is not opened; a missing one shows when it is read.
    """
    return data_root().joinpath("resources", *parts)


def migrations_path() -> Path:
    """Path of the folder `db/` with the Alembic environment, the migrations and the seed data."""
    return data_root() / "db"
