"""Pictures of every screen in each language and theme, and the pages of a report, from a real vault with
sample data.

    screenshots.py [--out DIR] [--language en --language ja] [--theme light ...] [--size 1280x800] [--text
    100] [--only NAME ...]
    screenshots.py --readme

Makes a vault in a temporary folder, carries out the practice inspection in it, opens the window without a
display and grabs each screen to `NAME-LANGUAGE-THEME.png`; the report's pages become `report-N-LANGUAGE.png`.
`--readme` makes the pictures that README.md shows, and only those, in packaging/pictures. It changes nothing
but the folder it writes to.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import shiboken6  # noqa: E402 - the platform has to be named first
from picture_groups import GROUPS as GROUPS_BESIDE  # noqa: E402
from PySide6.QtCore import QSize, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from inspector_app.domain.errors import SurroundingsError  # noqa: E402
from inspector_app.domain.records import Person  # noqa: E402
from inspector_app.services import auto_backup, identities, inspections, packs, reports, vaults  # noqa: E402
from inspector_app.services.demo import INSPECTOR, PRACTICE_SCRIPT, SAMPLE_PACK  # noqa: E402
from inspector_app.services.scripts import run_script_file  # noqa: E402
from inspector_app.services.session import Session  # noqa: E402
from inspector_app.system.resources import resource_path  # noqa: E402
from inspector_app.ui.app import make_application  # noqa: E402
from inspector_app.ui.main_window import MainWindow  # noqa: E402
from inspector_app.ui.screens.first_run.first_run import FirstRunScreen  # noqa: E402
from inspector_app.ui.screens.new_inspection.new_inspection import NewInspectionScreen  # noqa: E402
from inspector_app.ui.screens.restore.restore import RestoreScreen  # noqa: E402
from inspector_app.ui.screens.safekeeping.health import HealthSection  # noqa: E402
from inspector_app.ui.screens.safekeeping.safekeeping import SECTIONS, SafekeepingScreen, present  # noqa: E402
from inspector_app.ui.screens.standards.standards import StandardsScreen  # noqa: E402
from inspector_app.ui.screens.unlock.unlock import UnlockScreen  # noqa: E402
from inspector_app.ui.screens.verify.verify import VerifyScreen  # noqa: E402
from inspector_app.ui.settings import LANGUAGES, UiSettings  # noqa: E402
from inspector_app.ui.theme import icons, tokens  # noqa: E402
from inspector_app.ui.theme.current import theme  # noqa: E402
from inspector_app.ui.viewmodels.app_model import AppModel  # noqa: E402

PICTURES = ROOT / "packaging" / "pictures"
README_COLOURS = 256
REPORT_PAGE_WIDTH = 1240
README_PAGE_WIDTH = 1000
MAX_ROUNDS = 50
LEVELS = 25
"""A new height climbs one level of nested widgets with each turn of the event loop."""
KEY_ON_PICTURES = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE"
"""Shown in place of a real recovery key; opens nothing."""


class Studio:
    """The window with its vault, and the folder the pictures go to; with `wanted`, only those files."""

    def __init__(
        self, out: Path, scratch: Path, size: QSize, percent: int, wanted: frozenset[str] | None = None
    ) -> None:
        self.out = out
        self.scratch = scratch
        self.wanted = wanted
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
        # What arrives first (a record) makes screens ask for more (its pictures), and texts that grow move
        # what is below them: until two pictures are the same.
        before = QImage()
        for _ in range(MAX_ROUNDS):
            if not self.app.tasks.drain():
                raise SystemExit("the worker did not come to an end")
            for _level in range(LEVELS):
                QApplication.processEvents()
            now = self.window.grab().toImage()
            if now == before:
                return
            before = now
        raise SystemExit(f"{self.window.route} does not come to rest")

    def wants(self, name: str) -> bool:
        return self.wanted is None or name in self.wanted

    def grab(self, name: str) -> None:
        name = f"{name}-{self.app.language}-{theme().name}.png"
        if self.wants(name):
            self.save(self.window.grab().toImage(), name)

    def save(self, picture: QImage, name: str) -> None:
        path = self.out / name
        if not picture.save(str(path)):
            raise SystemExit(f"{path} cannot be written")
        if self.wanted is not None:
            make_small(path)
        print(name, flush=True)

    def close(self) -> None:
        """Take the window, its model and the application down in this order: left to the interpreter's end,
        they go in any order, and a picture must not outlive the application it was made for.
        """
        self.app.set_session(None)
        self.window.close()
        self.session.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self.app)
        icons.forget()
        gc.collect()
        self.application.shutdown()


def make_small(path: Path) -> None:
    """A picture for the README: its colours reduced, so that the repository stays light."""
    from PIL import Image

    with Image.open(path) as picture:
        # Not by median cut: it gives the few pixels of a mark the colour of their many neighbours.
        few = picture.convert("RGB").quantize(README_COLOURS, method=Image.Quantize.MAXCOVERAGE)
    few.save(path, optimize=True)


def readme_pictures() -> frozenset[str]:
    """File names of the pictures that the README shows."""
    text = (ROOT / "README.md").read_text("utf-8")
    return frozenset(re.findall(r"\(packaging/pictures/([\w-]+\.png)\)", text))


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
    auto_backup.set_plan(made.session, auto_backup.Plan(str(scratch / "stick"), 24, 5))
    auto_backup.run(made.session)
    return made.session, file.id


QUESTIONS = {
    "copied": SurroundingsError("vault.copied", "", was="D:\\Inspector\\vault", machine="this"),
    "older": SurroundingsError("vault.rolled_back", "", missing=17, folder=""),
}


def locked_screens(studio: Studio) -> None:
    unlock = studio.screen("unlock")
    studio.grab("unlock")
    if isinstance(unlock, UnlockScreen):
        unlock.forgotten_button.click()
        studio.settle()
        studio.grab("unlock-forgotten")
        unlock.forgotten.show_people([Person(id="", name=INSPECTOR)])
        studio.settle()
        studio.grab("unlock-new-passphrase")
        for name, question in QUESTIONS.items():
            unlock.question.ask(question)
            unlock.show_step(unlock.question)
            studio.settle()
            studio.grab(f"unlock-{name}")
    restore = studio.screen("restore")
    if isinstance(restore, RestoreScreen):
        restore.look(studio.scratch / "stick")
        studio.settle()
        studio.grab("restore")
    first = studio.screen("first_run")
    if isinstance(first, FirstRunScreen):
        studio.grab("first-run")
        first.show_recovery(KEY_ON_PICTURES, INSPECTOR["en"])
        studio.settle()
        studio.grab("recovery")


def open_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    for route in ("today", "inspections", "exchange", "settings", "new_recovery"):
        studio.screen(route)
        studio.grab(route.replace("_", "-"))
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


def safekeeping_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    studio.screen("trail", studio.inspection)
    studio.grab("trail")
    for section in present(SECTIONS):
        screen = studio.screen("safekeeping", section.key)
        studio.grab(f"safekeeping-{section.key}")
        if isinstance(screen, SafekeepingScreen) and section.key == "health":
            health = screen.section("health")
            if isinstance(health, HealthSection):
                health.check()
                studio.settle()
                studio.grab("safekeeping-health-checked")


def on_paper(page: QImage) -> QImage:
    """A rendered page is transparent where nothing is printed."""
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


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
    width = REPORT_PAGE_WIDTH if studio.wanted is None else README_PAGE_WIDTH
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        height = round(width * points.height() / points.width())
        name = f"report-{page + 1:02}-{language}.png"
        if studio.wants(name):
            studio.save(on_paper(document.render(page, QSize(width, height))), name)
    print(f"report-{language}: {document.pageCount()} pages", flush=True)
    document.close()


GROUPS = {
    "locked": locked_screens,
    "open": open_screens,
    "safekeeping": safekeeping_screens,
    **GROUPS_BESIDE,
}


def take_all(studio: Studio, options: argparse.Namespace) -> None:
    """Screens first: building a report signs the inspection, and what is signed can only be read."""
    themes = options.theme or list(tokens.THEMES)
    languages = options.language or list(LANGUAGES)
    chosen = options.only or [*GROUPS, "report"]
    for language in languages:
        for name in themes:
            ending = f"-{language}-{name}.png"
            if studio.wanted is not None and not any(one.endswith(ending) for one in studio.wanted):
                continue
            studio.use(language, name)
            for group in (one for one in GROUPS if one in chosen):
                GROUPS[group](studio)
    for language in languages if "report" in chosen else []:
        studio.use(language, themes[0])
        studio.app.set_session(studio.session)
        report_pages(studio)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--language", action="append", choices=list(LANGUAGES))
    parser.add_argument("--theme", action="append", choices=list(tokens.THEMES))
    parser.add_argument("--size", default="1280x800", metavar="WxH")
    parser.add_argument("--text", type=int, default=100, choices=tokens.TEXT_SIZES)
    parser.add_argument("--only", action="append", choices=[*GROUPS, "report"])
    parser.add_argument("--readme", action="store_true", help="the pictures of README.md, where it has them")
    options = parser.parse_args(arguments)
    width, height = (int(part) for part in options.size.split("x"))
    wanted = readme_pictures() if options.readme else None
    out = PICTURES if options.readme else options.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(out, Path(scratch), QSize(width, height), options.text, wanted)
        take_all(studio, options)
        studio.close()
    if wanted is not None and (lacking := sorted(one for one in wanted if not (out / one).exists())):
        print(f"README.md shows what no screen gives: {', '.join(lacking)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
