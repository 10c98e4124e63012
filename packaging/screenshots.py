"""Pictures of every screen in each language and theme, and the pages of a report, from a real vault with
sample data.

    screenshots.py [--out DIR] [--language en --language ja] [--theme light ...] [--size 1280x800] [--text
    100] [--only NAME ...]

Makes a vault in a temporary folder, carries out the practice inspection in it, opens the window without a
display and grabs each screen to `NAME-LANGUAGE-THEME.png`; the report's pages become `report-N-LANGUAGE.png`.
The README's pictures are made with it. It changes nothing but the folder it writes to.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize  # noqa: E402 - the platform has to be named first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from inspector_app.services import identities, inspections, packs, reports, vaults  # noqa: E402
from inspector_app.services.demo import INSPECTOR, PRACTICE_SCRIPT, SAMPLE_PACK  # noqa: E402
from inspector_app.services.scripts import run_script_file  # noqa: E402
from inspector_app.services.session import Session  # noqa: E402
from inspector_app.system.resources import resource_path  # noqa: E402
from inspector_app.ui.app import make_application  # noqa: E402
from inspector_app.ui.main_window import MainWindow  # noqa: E402
from inspector_app.ui.screens.first_run.first_run import FirstRunScreen  # noqa: E402
from inspector_app.ui.screens.new_inspection.new_inspection import NewInspectionScreen  # noqa: E402
from inspector_app.ui.screens.standards.standards import StandardsScreen  # noqa: E402
from inspector_app.ui.screens.verify.verify import VerifyScreen  # noqa: E402
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen  # noqa: E402
from inspector_app.ui.settings import LANGUAGES, UiSettings  # noqa: E402
from inspector_app.ui.theme import tokens  # noqa: E402
from inspector_app.ui.theme.current import theme  # noqa: E402
from inspector_app.ui.viewmodels.app_model import AppModel  # noqa: E402
from inspector_app.ui.viewmodels.workspace_state import Step  # noqa: E402

REPORT_PAGE_WIDTH = 1240
KEY_ON_PICTURES = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE"
"""Shown in place of a real recovery key; opens nothing."""


class Studio:
    """The window with its vault, and the folder the pictures go to."""

    def __init__(self, out: Path, scratch: Path, size: QSize, percent: int) -> None:
        self.out = out
        self.scratch = scratch
        settings = UiSettings(None)
        settings.percent = percent
        self.application = make_application(settings)
        self.session, self.inspection = make_vault(scratch)
        self.app = AppModel(self.session.folder, settings)
        self.window = MainWindow(self.app)
        self.window.resize(size)
        self.window.show()

    def use(self, language: str, name: str) -> None:
        self.app.set_session(None)
        self.app.set_language(language)
        self.app.set_theme(name)

    def screen(self, route: str, argument: object = None) -> QWidget:
        """Open a screen and wait until everything on it has arrived."""
        self.window.open(route, argument)
        self.settle()
        screen = self.window.screen_widget
        if screen is None or self.window.route != route:
            raise SystemExit(f"{route} did not open")
        return screen

    def settle(self) -> None:
        # Twice: what arrives first (a record) makes screens ask for more (its pictures).
        for _ in range(2):
            QApplication.processEvents()
            if not self.app.tasks.drain():
                raise SystemExit("the worker did not come to an end")
        QApplication.processEvents()

    def grab(self, name: str) -> None:
        path = self.out / f"{name}-{self.app.language}-{theme().name}.png"
        if not self.window.grab().save(str(path)):
            raise SystemExit(f"{path} cannot be written")
        print(path.name, flush=True)

    def close(self) -> None:
        self.app.set_session(None)
        self.window.close()
        self.session.close()


def make_vault(scratch: Path) -> tuple[Session, str]:
    """A vault with the sample pack and the practice inspection carried out in it; its session and the id."""
    made = vaults.create_vault(scratch / "vault", person=INSPECTOR, passphrase="pictures of every screen")  # noqa: S106
    vaults.confirm_recovery(made.session)
    packs.install_pack(made.session, resource_path(*SAMPLE_PACK))
    say: Callable[[str], None] = lambda text: print(text, flush=True)  # noqa: E731
    file = run_script_file(made.session, resource_path(*PRACTICE_SCRIPT), say, practice=False)
    with vaults.create_vault(
        scratch / "office",
        person={"en": "Akiduki head office", "ja": "秋月 本社"},
        passphrase="pictures of every screen",  # noqa: S106
    ).session as office:
        identities.export_identity(office, scratch / "office.json")
    identities.trust_identity(made.session, scratch / "office.json")
    return made.session, file.id


def locked_screens(studio: Studio) -> None:
    studio.screen("unlock")
    studio.grab("unlock")
    first = studio.screen("first_run")
    if isinstance(first, FirstRunScreen):
        studio.grab("first-run")
        first.show_recovery(KEY_ON_PICTURES, INSPECTOR["en"])
        studio.settle()
        studio.grab("recovery")


def open_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    for route in ("inspections", "exchange", "settings"):
        studio.screen(route)
        studio.grab(route)
    new = studio.screen("new_inspection")
    if isinstance(new, NewInspectionScreen):
        new.form.ordered.setValue(3000)
        new.form.made.setValue(3000)
        new.form.packed.setValue(2640)
        new.form.lot_size.setValue(3000)
        studio.settle()
        studio.grab("new-inspection")
    standards = studio.screen("standards")
    if isinstance(standards, StandardsScreen):
        for part in ("overview", "clauses", "checklist", "defects", "pictures"):
            standards.reading.parts.button(part).click()
            studio.settle()
            studio.grab(f"standards-{part}")


def workspace_screens(studio: Studio) -> None:
    workspace = studio.screen("workspace", studio.inspection)
    if isinstance(workspace, WorkspaceScreen):
        for step in Step:
            workspace.show_step(step)
            studio.settle()
            studio.grab(f"workspace-{step.value}")


def report_pages(studio: Studio) -> None:
    """Build the report in the language and check it on the page for that; then its pages as pictures."""
    from PySide6.QtPdf import QPdfDocument

    language = studio.app.language
    file = inspections.open_inspection(studio.session, studio.inspection)
    second = "zh-Hans" if language == "ja" else "ja"
    report = reports.build_report(file, language=language, second_language=second)
    path = studio.scratch / f"report-{language}.pdf"
    reports.export_report(studio.session, report, path)
    verify = studio.screen("verify")
    if isinstance(verify, VerifyScreen):
        verify.check(path)
        studio.settle()
        studio.grab("verify")
    document = QPdfDocument()
    document.load(str(path))
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        height = round(REPORT_PAGE_WIDTH * points.height() / points.width())
        picture = document.render(page, QSize(REPORT_PAGE_WIDTH, height))
        picture.save(str(studio.out / f"report-{page + 1:02}-{language}.png"))
    print(f"report-{language}: {document.pageCount()} pages", flush=True)
    document.close()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--language", action="append", choices=list(LANGUAGES))
    parser.add_argument("--theme", action="append", choices=list(tokens.THEMES))
    parser.add_argument("--size", default="1280x800", metavar="WxH")
    parser.add_argument("--text", type=int, default=100, choices=tokens.TEXT_SIZES)
    parser.add_argument("--only", action="append", choices=["locked", "open", "workspace", "report"])
    options = parser.parse_args(arguments)
    width, height = (int(part) for part in options.size.split("x"))
    options.out.mkdir(parents=True, exist_ok=True)
    groups = {
        "locked": locked_screens,
        "open": open_screens,
        "workspace": workspace_screens,
        "report": report_pages,
    }
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(options.out, Path(scratch), QSize(width, height), options.text)
        themes = options.theme or list(tokens.THEMES)
        for language in options.language or list(LANGUAGES):
            for name in themes:
                studio.use(language, name)
                for group, take in groups.items():
                    wanted = group in (options.only or groups)
                    if wanted and (group != "report" or name == themes[0]):
                        if group != "locked":
                            studio.app.set_session(studio.session)
                        take(studio)
        studio.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
