"""A report model to a finished, unsigned PDF.

The one entrance to this package besides `model`. Everything is laid out first; photos are fetched one at a
time and put in last, so memory grows with the size of the file and with nothing else.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.platypus.flowables import Flowable

from inspector_app.domain.text import localized
from inspector_app.reports.frame import document, draw_furniture, report_number
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import PhotoSource, ReportModel
from inspector_app.reports.pdfa import Description, finish
from inspector_app.reports.sections import (
    checklist,
    closing,
    defects,
    measurements,
    onsite,
    photos,
    sampling,
    signatures,
    summary,
)
from inspector_app.reports.trace import ReportCanvas, Trace
from inspector_app.reports.words import Words

_SECTIONS = (summary, sampling, defects, checklist, measurements, onsite, closing, signatures, photos)


def render(model: ReportModel, photo: PhotoSource, data: bytes) -> bytes:
    """The report as PDF/A-3b bytes with two empty signature fields, "Inspector" and "Factory".

    `photo` is asked for one print rendition at a time; `data` is attached as `inspection.json`. The same
    model gives the same bytes. Errors: what `photo` raises, and InputError reports.bad_picture.
    """
    kit = Kit(model, Words(model.language, model.second_language))
    trace = Trace(photo)
    return finish(_pages(kit, trace), trace, data, _description(kit))


def _pages(kit: Kit, trace: Trace) -> bytes:
    # Without this reportlab writes streams as text, by far the slowest part of a report.
    rl_config.useA85 = 0
    out = BytesIO()
    story: list[Flowable] = [block for section in _SECTIONS for block in section.build(kit)]

    def furniture(canvas: ReportCanvas, page: int, pages: int) -> None:
        draw_furniture(kit, canvas, page, pages)

    def canvas_maker(*args: Any, **kwargs: Any) -> ReportCanvas:
        kwargs |= {"trace": trace, "furniture": furniture, "pageCompression": 1, "invariant": 1}
        return ReportCanvas(*args, **kwargs)

    document(kit, out).build(story, canvasmaker=canvas_maker)
    return out.getvalue()


def _description(kit: Kit) -> Description:
    head, words = kit.model.header, kit.words
    return Description(
        title=words.first("report.title_numbered", number=report_number(kit)),
        subject=words.first(
            "report.subject",
            type=words.first(f"type.{head.inspection_type}"),
            product=head.product,
            factory=head.factory,
        ),
        author=localized(head.inspector, kit.model.language),
        language=kit.model.language,
        created=head.built_at,
        data_description=words.first("report.title"),
    )
