"""Remarks of a report on the device's clock: where it was changed while the inspection was under way."""

from __future__ import annotations

from inspector_app.domain.errors import TrustError
from inspector_app.domain.journal import decode_body
from inspector_app.domain.text import LocalText
from inspector_app.services.clock_watch import CLOCK_STEP, Step, span
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.report_model import moment
from inspector_app.storage import history

MOST = 5
"""A clock that was changed more often than this is told by the number alone."""

_ONE = {
    "en": "During this inspection the device's clock was changed by {by} (h:mm:ss), to {to}.",
    "ja": "この検査の間に端末の時計が {by}(時:分:秒)変わり、{to} になりました。",
    "zh-Hans": "检验期间设备时钟被更改了 {by}(时:分:秒),改为 {to}。",
}
_MANY = {
    "en": "During this inspection the device's clock was changed {count} times; the journal tells when.",
    "ja": "この検査の間に端末の時計が {count} 回変わりました。日時は変更履歴にあります。",
    "zh-Hans": "检验期间设备时钟被更改了 {count} 次,时间见变更日志。",
}


def clock_notes(file: InspectionFile) -> tuple[LocalText, ...]:
    """One sentence for each step of the clock, in the factory's zone; none where no step is known here."""
    steps = steps_during(file)
    if len(steps) > MOST:
        return ({language: text.format(count=len(steps)) for language, text in _MANY.items()},)
    return tuple(
        {
            language: text.format(
                by=span(step.by_ms), to=moment(file.record, step.to_ms).strftime("%Y-%m-%d %H:%M")
            )
            for language, text in _ONE.items()
        }
        for step in steps
    )


def steps_during(file: InspectionFile) -> tuple[Step, ...]:
    """Steps journaled by this vault's devices between the inspection's first row and its last. Told apart by
    the journal's order, as the times themselves are what is in question. Of a received inspection's clock
    nothing is known here.
    """
    if file.received:
        return ()
    with file.session.vault.reading() as connection:
        rows = history.events_during(connection, file.stream, "device")
    found = []
    for data in rows:
        try:
            fields = decode_body(data).set
            if fields.get("kind") == CLOCK_STEP:
                found.append(Step(int(fields["from_ms"]), int(fields["to_ms"])))
        except (TrustError, KeyError, TypeError, ValueError):
            continue  # a spoilt row is for the doctor to tell
    return tuple(found)
