"""Opens a vault as a program with one more migration would: a process that may die, or have no room.

`python -m tests.storage.migration_worker FOLDER PASSPHRASE MIGRATIONS` prints the error's code, or "opened".
"""

import sys
from pathlib import Path

from inspector_app.domain.errors import InspectorError
from inspector_app.services import vaults
from inspector_app.storage import migrations


def main(folder: Path, passphrase: str, scripts: Path) -> None:
    migrations.migrations_path = lambda: scripts  # type: ignore[attr-defined]
    try:
        vaults.unlock_vault(folder, passphrase).close()
    except InspectorError as error:
        sys.stdout.write(f"{error.code}\n")
    else:
        sys.stdout.write("opened\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
