"""Build hook of the wheel: puts `resources/` and `db/` inside the package, where the installed program looks.

Only into a real wheel. An editable install reads both from the source tree, and a copy would go stale there.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Found again by inspector_app/system/resources.py.
BUNDLED = "inspector_app/_bundled"


class WheelData(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        root = Path(self.root)
        for folder in ("resources", "db"):
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and ships(path.relative_to(root)):
                    name = path.relative_to(root).as_posix()
                    build_data["force_include"][str(path)] = f"{BUNDLED}/{name}"


def ships(path: Path) -> bool:
    """Whether a file below `resources/` or `db/` is for users; the scripts that make samples are not. The
    verify.py of evidence packages is.
    """
    if "__pycache__" in path.parts:
        return False
    return path.suffix != ".py" or path.parts[0] == "db" or path.parts[:2] == ("resources", "evidence")
