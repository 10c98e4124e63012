"""The newcomer's one door: sets up what is missing, then runs, tests or builds Inspector.

    python3 packaging/dev.py run               the window with a practice inspection; with no display the demo
    python3 packaging/dev.py run -- ARGS       inspector-app ARGS
    python3 packaging/dev.py test              lint, types, import contracts, test suite
    python3 packaging/dev.py test -- ARGS      the same checks, then pytest ARGS
    python3 packaging/dev.py build             the one-folder program in dist/, with its self-test

Standard library only, as it runs before anything is installed. What it says goes to stderr; stdout belongs to
the program that is run. Exit: that of the program; 3 when the machine lacks what this script may not install.
"""

import argparse
import itertools
import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 (the message is for whoever starts it with an older one)
    sys.exit(f"Inspector needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable}).")

import environment
import system_packages
from system_packages import SetupError, say

ROOT = Path(__file__).resolve().parents[1]

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)

ALL_TESTS = ("-n", "auto", "--dist", "worksteal")
"""On all processors; each begins with tests that stand together: what a file makes once is made once."""


def run(arguments: list[str]) -> int:
    """Hands over to the program; with no arguments to the part of it a newcomer wants to see."""
    display = has_display()
    system_packages.ensure(system_packages.WINDOW if display else system_packages.BASE)
    python = environment.ensure("runtime")
    if not arguments:
        arguments = ["--practice"] if display else ["demo", "--out", free_name("demo-output")]
    command = [str(python), "-m", "inspector_app", *arguments]
    if os.name != "nt":
        # In place of this process, so that signals and the exit code pass through as they are.
        os.execv(command[0], command)  # noqa: S606
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """All checks, also after one has failed, and pytest last: its closing line ends the output."""
    system_packages.ensure(system_packages.TESTS)
    python = environment.ensure("dev")
    failed = []
    for command in CHECKS:
        say(" ".join(command))
        tool = python.with_name(command[0] + python.suffix)
        if subprocess.call([str(tool), *command[1:]], cwd=ROOT) != 0:
            failed.append(" ".join(command))
    if failed:
        say("FAILED: " + "; ".join(failed))
    say("pytest")
    # The tests start the program a hundred times; forbidden to keep what it compiled, it would compile itself
    # as often.
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    whole = [str(python), "-m", "pytest", *(arguments or ALL_TESTS)]
    code = subprocess.call(whole, cwd=ROOT, env=surroundings)
    return code or (1 if failed else 0)


def build(arguments: list[str]) -> int:
    """The PyInstaller program, then its self-test where it stands and under an awkward path."""
    system_packages.ensure(system_packages.BUILD)
    python = environment.ensure("dev")
    return subprocess.call([str(python), str(ROOT / "packaging" / "build.py"), *arguments])


def free_name(name: str) -> str:
    """`name`, or the first of `name-2`, `name-3` ... that is not there yet: each run has its own result."""
    numbered = itertools.chain([name], (f"{name}-{number}" for number in itertools.count(2)))
    return next(candidate for candidate in numbered if not Path(candidate).exists())


def has_display() -> bool:
    """Whether a window can be opened; only X11 and Wayland can be without one."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["run", "test", "build"])
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="-- ARGS", help="passed on unchanged")
    options = parser.parse_args()
    arguments = options.arguments[1:] if options.arguments[:1] == ["--"] else options.arguments
    try:
        return {"run": run, "test": test, "build": build}[options.command](arguments)
    except SetupError as error:
        say(str(error))
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
