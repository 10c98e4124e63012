"""Whether an inspection script fits a standards pack, checked before anything of it is carried out."""

from __future__ import annotations

from collections.abc import Iterable

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.pack import ChecklistItem, ItemKind, Pack
from inspector_app.domain.script import InspectionScript, ScriptAnswer
from inspector_app.domain.script_fields import Problems, ScriptProblem

NOT_APPLICABLE = "na"


def misfits(script: InspectionScript, pack: Pack) -> tuple[ScriptProblem, ...]:
    """Every key of the script the pack does not know, and every answer its item cannot have; empty when it
    fits.
    """
    problems = Problems()
    items = {item.key: item for item in pack.checklist_items}
    _check_header(script, pack, problems)
    for answer in script.answers:
        _check_answer(answer, items.get(answer.item_key), problems)
    _check_findings(script, pack, problems)
    _check_readings(script, pack, problems)
    _check_tests(script, pack, problems)
    _check_photos(script, pack, problems)
    return tuple(problems.found)


def _known(name: str, names: Iterable[str], path: str, kind: str, problems: Problems) -> None:
    if name not in set(names):
        problems.add(path, f"a {kind} of the pack", repr(name))


def _check_header(script: InspectionScript, pack: Pack, problems: Problems) -> None:
    if script.pack.id != pack.id:
        problems.add("pack.id", f"the id of the pack ({pack.id})", repr(script.pack.id))
    if script.pack.version and script.pack.version != pack.version:
        problems.add("pack.version", f"the version of the pack ({pack.version})", repr(script.pack.version))
    types = [plan.type for plan in pack.sampling]
    if script.header.type not in types and not (script.header.level and script.header.aqls):
        expected = f"a type the pack plans ({', '.join(types)}), or level and aqls beside it"
        problems.add("header.type", expected, repr(script.header.type))


def _check_answer(answer: ScriptAnswer, item: ChecklistItem | None, problems: Problems) -> None:
    path = f"answers.{answer.item_key}"
    if item is None:
        problems.add(path, "the key of a checklist item of the pack", repr(answer.item_key))
    elif answer.value == NOT_APPLICABLE:
        if not answer.na_reason:
            problems.add(path, "na_reason beside na", "nothing")
    elif item.kind in (ItemKind.PASS_FAIL, ItemKind.PHOTO):
        if answer.value not in ("pass", "fail"):
            problems.add(path, "pass, fail or na", repr(answer.value))
    elif item.kind == ItemKind.CHOICE:
        if item.option(answer.value) is None:
            options = ", ".join(option.key for option in item.options)
            problems.add(path, f"one of {options}", repr(answer.value))
    elif item.kind == ItemKind.COUNT and not (answer.value.isascii() and answer.value.isdecimal()):
        problems.add(path, "a whole number of pieces", repr(answer.value))


def _check_findings(script: InspectionScript, pack: Pack, problems: Problems) -> None:
    codes = {defect.code for defect in pack.defects}
    pictures = {reference.key for reference in pack.references}
    for index, finding in enumerate(script.findings):
        path = f"findings[{index}]"
        if finding.catalogue_key:
            _known(finding.catalogue_key, codes, f"{path}.catalogue_key", "defect", problems)
        if "picture" in finding.place:
            picture = str(finding.place["picture"])
            _known(picture, pictures, f"{path}.place.picture", "reference picture", problems)
        for place, picture in finding.pin_pictures.items():
            _known(picture, pictures, f"{path}.place.pins[{place}].picture", "reference picture", problems)


def _check_readings(script: InspectionScript, pack: Pack, problems: Problems) -> None:
    points = {item.key: item.measurement for item in pack.measurement_items}
    variants = {variant.key for variant in pack.product.variants}
    for index, readings in enumerate(script.readings):
        _known(readings.point_key, points, f"readings[{index}].point_key", "measurement", problems)
        if readings.variant:
            _known(readings.variant, variants, f"readings[{index}].variant", "variant", problems)
        spec = points.get(readings.point_key)
        if spec is not None:
            _check_values(readings.values, spec.unit, f"readings[{index}].values", problems)
    for index, line in enumerate(script.order.lines if script.order else ()):
        if line.variant:
            _known(line.variant, variants, f"order.lines[{index}].variant", "variant", problems)


def _check_values(values: Iterable[str], unit: str, path: str, problems: Problems) -> None:
    for place, raw in enumerate(values):
        try:
            parse_reading(raw, unit)
        except InputError as refused:
            problems.add(f"{path}[{place}]", refused.hint, refused.message)


def _check_tests(script: InspectionScript, pack: Pack, problems: Problems) -> None:
    tests = {test.key: test for test in pack.tests}
    for index, run in enumerate(script.tests):
        path = f"tests[{index}]"
        _known(run.test_key, tests, f"{path}.test_key", "test", problems)
        test = tests.get(run.test_key)
        if test is not None:
            for key in run.steps:
                _known(key, (step.key for step in test.steps), f"{path}.steps", "step", problems)
            for key in run.readings:
                _known(key, (one.key for one in test.readings), f"{path}.readings", "reading", problems)


def _check_photos(script: InspectionScript, pack: Pack, problems: Problems) -> None:
    names = {
        "item": {item.key for item in pack.checklist_items},
        "point": {item.key for item in pack.measurement_items},
        "test": {test.key for test in pack.tests},
        "required": {photo.key for photo in pack.required_photos},
    }
    for index, photo in enumerate(script.photos):
        for place, target in enumerate(photo.targets):
            if target.target_kind in names:
                path = f"photos[{index}].targets[{place}].target"
                kind = "required photo" if target.target_kind == "required" else target.target_kind
                _known(target.target, names[target.target_kind], path, kind, problems)
