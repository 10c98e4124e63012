"""Several commands of the program in one process: starting it costs more than most of them do.

`python -m tests.e2e.plaintext.commands '["vault", "info"]' ...`: ends with the code all of them ended with.
"""

from __future__ import annotations

import json
import sys

from inspector_app.cli.main import main

NOT_ALIKE = 99


def run(*commands: str) -> int:
    codes = {main(json.loads(command)) for command in commands}
    return codes.pop() if len(codes) == 1 else NOT_ALIKE


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
