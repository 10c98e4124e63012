"""A warm process that forks a child for each piece of work and kills it; that saves Python's start each time.

Orders come as JSON lines on standard input, outcomes leave as such on standard output. A child says what
was acknowledged into the file `said`: a line each, written when the service has returned, never before.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import signal
import subprocess
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 120.0


@dataclass(frozen=True)
class Outcome:
    """`killed`: by the blow that was ordered; otherwise the work was done to its end in `seconds`."""

    killed: bool
    seconds: float
    said: list[list[str]]


class Server:
    """The parent's side. Use as a context manager; raises AssertionError when a child fails by itself."""

    def __init__(self, folder: Path) -> None:
        self._said = folder / "said"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crash.server"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()

    def run(self, job: str, *, at: str = "", after_s: float = PATIENCE_S, **how: Any) -> Outcome:
        """Run a job of `tests.e2e.crash.jobs` and kill it at a labelled point or after a time."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        errors = Path(f"{self._said}.errors")
        self._said.unlink(missing_ok=True)
        errors.unlink(missing_ok=True)
        order = {"job": job, "at": at, "after_s": after_s, "said": str(self._said), "how": how}
        self._process.stdin.write(f"{json.dumps(order)}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        text = self._said.read_text("utf-8") if self._said.exists() else ""
        assert answer["status"] in (0, -signal.SIGKILL), (
            f"{job} failed by itself:\n{errors.read_text('utf-8')}"
        )
        assert answer["seconds"] < PATIENCE_S, f"{job} did not come to an end"
        # A line that the blow cut in two was not said.
        lines = [line for line in text.splitlines(keepends=True) if line.endswith("\n")]
        return Outcome(answer["status"] != 0, answer["seconds"], [json.loads(line) for line in lines])


def say(*words: str) -> None:
    """Acknowledge: in the file at once, whatever happens to this process next."""
    os.write(1, f"{json.dumps(words)}\n".encode())


def _child(order: dict[str, Any]) -> int:
    from tests.e2e.crash import jobs, points

    for number, name in ((1, order["said"]), (2, order["said"] + ".errors")):
        os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
    points.Points(order["at"]).install()
    try:
        jobs.JOBS[order["job"]](say, **order["how"])
    except BaseException:  # noqa: BLE001 - told to the parent, who fails the test
        traceback.print_exc()
        return 1
    return 0


def _serve() -> None:
    from tests.e2e.crash import jobs, points

    points.cheap_argon2()
    jobs.warm_up()
    gc.freeze()
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        began = time.monotonic()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            code = 1
            with contextlib.suppress(BaseException):
                code = _child(order)
            os._exit(code)
        os.close(writing)
        # The pipe is at its end when the child is gone: a wait with a time limit on every system.
        if not select.select([reading], [], [], order["after_s"])[0]:
            os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.close(reading)
        sys.stdout.write(json.dumps({"status": status, "seconds": time.monotonic() - began}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _serve()
