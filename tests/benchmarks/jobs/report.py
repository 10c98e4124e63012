"""A report of 100 photos: the program's, the same renditions placed bare, and similar pages by typst."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from inspector_app.services.inspection_file import InspectionFile
from tests.benchmarks.samples import spare_vault

RENDITIONS, ROWS = "renditions", "rows.json"

_PER_PAGE, _COLUMNS = 6, 2


@contextmanager
def _opened(vault: str, inspection: str, spare: str) -> Iterator[InspectionFile]:
    from inspector_app.services.inspections import open_inspection
    from inspector_app.services.vaults import unlock_vault
    from tests.fakes.vaults import PASSPHRASE

    with unlock_vault(spare_vault(Path(vault), Path(spare)), PASSPHRASE, standing="copied") as session:
        yield open_inspection(session, inspection)


@contextmanager
def inspector(vault: str, inspection: str, spare: str) -> Iterator[Callable[[], int]]:
    """`services.reports.build_report`: pages, attachment, PDF/A, signature, encrypted and journaled."""
    import inspector_app.reports.render
    import inspector_app.signing.pades  # noqa: F401 - nothing is imported while it is measured
    from inspector_app.services.people_keys import signing_identity
    from inspector_app.services.reports import build_report

    with _opened(vault, inspection, spare) as file:
        signing_identity(file.session)

        def work() -> int:
            build_report(file, language="en", second_language="ja")
            return 1

        yield work


@contextmanager
def bare(material: str) -> Iterator[Callable[[], int]]:
    """reportlab places the renditions, six to a page, and does nothing else."""
    from reportlab import rl_config
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    pictures = sorted((Path(material) / RENDITIONS).iterdir())

    def work() -> int:
        canvas = Canvas(str(Path(material) / "bare.pdf"), pagesize=A4)
        for number, picture in enumerate(pictures):
            row, column = divmod(number % _PER_PAGE, _COLUMNS)
            canvas.drawImage(str(picture), 40 + column * 260, 560 - row * 250, 250, 188)
            if number % _PER_PAGE == _PER_PAGE - 1:
                canvas.showPage()
        canvas.save()
        return 1

    yield work


_TYPST = """
#set page("a4", margin: 14mm, numbering: "1 / 1")
#set text(font: ("Noto Sans", "Noto Sans JP", "Noto Sans SC"), size: 9pt)
#let lines = json("rows.json")
= Inspection report
#table(columns: (2cm, 1fr, 1fr, 2cm), ..lines.map(line => line.map(cell => [#cell])).flatten())
#pagebreak()
#let pictures = json("pictures.json")
#grid(columns: (1fr, 1fr), gutter: 5mm,
  ..pictures.map(one => block(breakable: false)[#image(one, width: 100%) #text(size: 7pt, one)]))
"""


@contextmanager
def typst(material: str) -> Iterator[Callable[[], int]]:
    """The checklist as a table and the photos with a line each, in the same fonts, as PDF/A-3b, unsigned."""
    import typst as compiler

    from inspector_app.system.resources import resource_path

    folder = Path(material)
    names = [f"{RENDITIONS}/{one.name}" for one in sorted((folder / RENDITIONS).iterdir())]
    (folder / "pictures.json").write_text(json.dumps(names), "utf-8")
    source = folder / "report.typ"
    source.write_text(_TYPST, "utf-8")

    def work() -> int:
        compiler.compile(
            str(source),
            output=str(folder / "typst.pdf"),
            root=str(folder),
            font_paths=[str(resource_path("fonts"))],
            ignore_system_fonts=True,
            pdf_standards="a-3b",
        )
        return 1

    yield work
