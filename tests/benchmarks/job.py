"""Runs one contender in a process of its own, so that its memory can be told and nothing is warm from others.

`python -m tests.benchmarks.job MODULE FUNCTION [ARGUMENT ...]` prints one JSON object. The function, in
`tests.benchmarks.jobs.MODULE`, is a context manager: what it does up to its yield prepares and is not
measured; what it yields is called, measured, and returns how many pieces of work that was.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path

from tests.benchmarks.harness import Measured

ROOT = Path(__file__).resolve().parents[2]

Job = Callable[..., AbstractContextManager[Callable[[], int]]]


def environment(**settings: str) -> dict[str, str]:
    """As a person's: our own modules are compiled once and then read, even where this shell forbids it."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return given | settings


def run_job(module: str, function: str, *arguments: object, env: Mapping[str, str] | None = None) -> Measured:
    """Run a job to its end. Raises RuntimeError with what it wrote when it fails."""
    command = [sys.executable, "-m", "tests.benchmarks.job", module, function, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=env or environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{module}.{function} failed:\n{done.stderr}")
    return Measured(**json.loads(done.stdout.splitlines()[-1]))


def peak_mb() -> float | None:
    """Largest resident memory of this process so far, in MB of 10**6 bytes; None where it cannot be told.

    Not `ru_maxrss`: after a fork that begins with the memory of whoever started this process.
    """
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return None
    return next(int(line.split()[1]) * 1024 / 1e6 for line in status.splitlines() if line.startswith("VmHWM"))


def main(module: str, function: str, *arguments: str) -> None:
    job: Job = getattr(import_module(f"tests.benchmarks.jobs.{module}"), function)
    with job(*arguments) as work:
        started = time.perf_counter()
        pieces = work()
        seconds = (time.perf_counter() - started) / pieces
        print(json.dumps({"seconds": seconds, "peak_mb": peak_mb()}))  # noqa: T201 - its result


if __name__ == "__main__":
    main(*sys.argv[1:])
