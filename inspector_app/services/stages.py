"""Double and multiple plans in practice: a sample is finished, and the next one drawn when the plan asks for
it.

Whether a sample was inspected whole is the inspector's to say: it cannot be seen from what was found. Until
it is said nothing is accepted.
"""

from __future__ import annotations

from inspector_app.domain.errors import InputError
from inspector_app.domain.verdict import SampleStage, Verdict
from inspector_app.domain.verdict_stages import stage_sizes
from inspector_app.services.inspection_file import InspectionFile


def current_stage(file: InspectionFile) -> int:
    """The sample that what is found now belongs to; 1 for single plans."""
    if len(stage_sizes(file.record.plans, file.header.lot_size)) < 2:
        return 1  # without judging the whole inspection at each defect
    sample = file.verdict().sample
    return 1 if sample is None else sample.number


def check_stage(file: InspectionFile, stage: int) -> int:
    """`stage`, when the plans have such a sample. Raises InputError `stage.absent`."""
    count = max(1, len(stage_sizes(file.record.plans, file.header.lot_size)))
    if not 1 <= stage <= count:
        raise InputError(
            "stage.absent",
            f"The plan has no sample {stage}.",
            f"It has {count}; nothing was changed.",
            value=stage,
            count=count,
        )
    return stage


def finish_stage(file: InspectionFile) -> Verdict:
    """Record that the sample being inspected has been inspected whole, and say how the lot stands then.

    Raises InputError `stage.single` for plans of one sample, `stage.finished` when no sample is being
    inspected.
    """
    sample = _sample(file)
    if sample.number <= file.header.stages_finished:
        raise InputError(
            "stage.finished",
            "No further sample is being inspected.",
            "The plan has come to its decision; nothing was changed.",
            stage=sample.number,
        )
    with file.change() as tx:
        tx.update(file.header, stages_finished=sample.number)
    return file.verdict()


def reopen_stage(file: InspectionFile) -> None:
    """Take back that the last finished sample is whole. Raises InputError `stage.single`,
    `stage.not_finished`, and `stage.later_begun` when a later sample was drawn or something found in it.
    """
    _sample(file)
    finished = file.header.stages_finished
    if not finished:
        raise InputError(
            "stage.not_finished", "The first sample is still being inspected.", "Nothing was changed."
        )
    begun = [unit.stage for unit in file.record.units] + [one.stage for one in file.record.findings]
    if max(begun, default=1) > finished:
        raise InputError(
            "stage.later_begun",
            f"Sample {finished + 1} has been begun already.",
            "Move what was found in it to the bin first; nothing was changed.",
            stage=finished + 1,
        )
    with file.change() as tx:
        tx.update(file.header, stages_finished=finished - 1)


def next_stage(file: InspectionFile) -> SampleStage:
    """Draw the pieces of the sample that the plan asks for now, as far as cartons are drawn at all; returns
    that sample.

    Raises InputError `stage.single`, `stage.not_needed` when the plan asks for none, `stage.drawn`.
    """
    from inspector_app.services.draw import draw_stage

    sample = _sample(file)
    if sample.number == 1 or not sample.needed:
        raise InputError(
            "stage.not_needed",
            "No further sample is to be drawn now.",
            "Finish the sample being inspected first, or conclude; nothing was changed.",
        )
    if any(unit.stage >= sample.number for unit in file.record.units):
        raise InputError(
            "stage.drawn",
            f"Sample {sample.number} has been drawn already.",
            "Its pieces stand in the list of cartons.",
            stage=sample.number,
        )
    if file.record.cartons:
        draw_stage(file, sample.number)
    return sample


def _sample(file: InspectionFile) -> SampleStage:
    sample = file.verdict().sample
    if sample is None:
        raise InputError(
            "stage.single",
            "The plan of this inspection has one sample only.",
            "There is nothing to finish; nothing was changed.",
        )
    return sample
