"""The YAML files of a pack to its values: what each file may contain. Format: FORMAT.md, version 1.

Notes problems in the context and goes on; the pack is to be used only when there are no errors. Whether names
refer to something that exists is checked afterwards by `crossrefs`.
"""

from __future__ import annotations

from inspector_app.domain.pack import (
    Clause,
    GlossaryTerm,
    OnFail,
    Pack,
    PackBrand,
    PackProduct,
    PackVariant,
    SectionRule,
    Standard,
    VerdictRules,
)
from inspector_app.domain.records import DefectClass
from inspector_app.standards.cursor import (
    CLAUSE,
    DATE,
    KEY,
    LANGUAGE,
    PICTURE,
    VERSION,
    Context,
    Fields,
    Place,
)
from inspector_app.standards.decode_catalogue import decode_defects, decode_plans, decode_references
from inspector_app.standards.decode_items import (
    decode_required_photo,
    decode_section,
)
from inspector_app.standards.decode_measurement import decode_grades, decode_measurement_rule, specs_of
from inspector_app.standards.decode_tests import decode_tests
from inspector_app.standards.problems import WARNING
from inspector_app.standards.source import REQUIRED_FILES
from inspector_app.standards.yamltree import Mapping, Node

FORMAT = 1
FORMAT_MINOR = 1
"""Version of the format this program knows. A higher minor only adds keys; a higher major is refused."""


def decode_pack(trees: dict[str, Node], context: Context) -> Pack:
    """The pack out of the trees of its YAML files. A file that is missing is a problem, and read as empty."""
    for name in REQUIRED_FILES:
        if name not in trees:
            context.problem(Place(name, "", 0), "this file", "no such file", "missing")
    root = _fields(trees, context, "pack.yaml")
    # other texts are checked against the languages, so they come first
    context.languages = _languages(root)
    defects = _fields(trees, context, "defects.yaml")
    references = _fields(trees, context, "references.yaml")
    groups, catalogue = decode_defects(defects)
    checklists = [_fields(trees, context, name) for name in _checklists(trees)]
    sampling, tests = _fields(trees, context, "sampling.yaml"), _fields(trees, context, "tests.yaml")
    grades, glossary = _fields(trees, context, "grades.yaml"), _fields(trees, context, "glossary.yaml")
    standard = _fields(trees, context, "standard.yaml")
    product = root.sub("product", required=True)
    sections = tuple(s for fields in checklists for s in fields.each("sections", decode_section))
    pack = Pack(
        format=root.integer("format", 1, 99, default=FORMAT, required=True),
        id=root.string("id", pattern=KEY, what="a key like 'brand-product'"),
        version=root.string("version", pattern=VERSION, what="a version like '1.2.0'"),
        name=root.local("name"),
        languages=context.languages,
        min_app=root.string(
            "min_app", pattern=VERSION, what="the oldest program version that may use the pack"
        ),
        licence=root.string("licence", required=False),
        brand=_brand(root),
        product=_product(product) if product else PackProduct(name={}, sku=""),
        standard=_standard(standard),
        sections=sections,
        required_photos=tuple(
            p for fields in checklists for p in fields.each("required_photos", decode_required_photo)
        ),
        defect_groups=groups,
        defects=catalogue,
        sampling=decode_plans(sampling),
        tests=decode_tests(tests),
        references=decode_references(references),
        grade_tables=decode_grades(grades, specs_of(sections)),
        glossary=glossary.each("terms", _term),
        verdict=_verdict(root),
        measurement_rule=decode_measurement_rule(root),
    )
    if not pack.sections and "checklist.yaml" in trees:
        place = Place("checklist.yaml", "sections", 0)
        context.problem(place, "a section, here or in a checklist-*.yaml", "none", "missing")
    _check_minor(root)
    for fields in (root, standard, *checklists, defects, references, sampling, tests, grades, glossary):
        fields.done()
    return pack


def _check_minor(root: Fields) -> None:
    """The pack says which keys it uses, or an older program refuses them without knowing why."""
    declared = root.integer("format_minor", 0, 99)
    for key, minor, place in root.context.newer_keys:
        if minor > declared:
            expected = f"format_minor: {minor} in pack.yaml, with a min_app that knows this key"
            root.context.problem(place, expected, f"{key} and format_minor {declared}", "minor", WARNING)


def _checklists(trees: dict[str, Node]) -> list[str]:
    """checklist.yaml first, then checklist-*.yaml by name: the order in which they are worked through."""
    return sorted(
        (n for n in trees if n.startswith("checklist")), key=lambda name: name.removesuffix(".yaml")
    )


def format_of(trees: dict[str, Node]) -> tuple[int, int]:
    """Major and minor format version a pack claims; this program's where it says nothing readable."""
    quiet = _fields(trees, Context(), "pack.yaml")
    return (
        quiet.integer("format", 1, 99, default=FORMAT),
        quiet.integer("format_minor", 0, 99, default=FORMAT_MINOR),
    )


def _fields(trees: dict[str, Node], context: Context, name: str) -> Fields:
    # a missing file has been reported; its keys are then not reported once more
    silent = name not in trees
    return Fields(Context() if silent else context, name, "", trees.get(name) or Mapping({}, 0))


def _languages(root: Fields) -> tuple[str, ...]:
    tags = root.strings(
        "languages", required=True, pattern=LANGUAGE, what="a language tag like 'en' or 'zh-Hans'"
    )
    if not tags and root.has("languages"):
        root.wrong("languages", "at least one language tag")
    return tags


def _brand(root: Fields) -> PackBrand:
    fields = root.sub("brand", required=True)
    if fields is None:
        return PackBrand(name={}, prefix="")
    prefix = fields.string("prefix", what="2 to 6 capital letters")
    if prefix and not (2 <= len(prefix) <= 6 and prefix.isascii() and prefix.isalpha() and prefix.isupper()):
        fields.wrong("prefix", "2 to 6 capital letters")
    brand = PackBrand(name=fields.local("name"), prefix=prefix)
    fields.done()
    return brand


def _product(fields: Fields) -> PackProduct:
    product = PackProduct(
        name=fields.local("name"),
        sku=fields.string("sku"),
        description=fields.local("description", required=False),
        picture=fields.string(
            "picture", required=False, pattern=PICTURE, what="the name of a picture", refers="picture"
        ),
        variants=fields.each("variants", _variant),
    )
    fields.done()
    return product


def _variant(fields: Fields) -> PackVariant:
    return PackVariant(
        key=fields.string("key", pattern=KEY, what="a key", defines="variant"),
        name=fields.local("name"),
        sku=fields.string("sku", required=False),
        size=fields.string("size", required=False),
        colour=fields.string("colour", required=False),
        model=fields.string("model", required=False),
    )


def _standard(fields: Fields) -> Standard:
    return Standard(
        code=fields.string("code"),
        title=fields.local("title"),
        edition=fields.string("edition"),
        issued=fields.string("issued", required=False, pattern=DATE, what="a date like 2026-03-01"),
        clauses=fields.each("clauses", _clause, required=True),
    )


def _clause(fields: Fields) -> Clause:
    return Clause(
        number=fields.string("number", pattern=CLAUSE, what="a clause number like '4.3'", defines="clause"),
        title=fields.local("title"),
        text=fields.local("text"),
    )


def _term(fields: Fields) -> GlossaryTerm:
    return GlossaryTerm(
        key=fields.string("key", pattern=KEY, what="a key", defines="term"),
        term=fields.local("term"),
        meaning=fields.local("meaning"),
    )


def _verdict(root: Fields) -> VerdictRules:
    default = VerdictRules()
    fields = root.sub("verdict")
    if fields is None:
        return default
    failed = dict(default.failed_tests)
    tests = fields.sub("failed_tests")
    if tests is not None:
        effects = (OnFail.COUNT, OnFail.NOTE, OnFail.LOT_FAILS)
        failed = {cls: OnFail(tests.choice(cls, effects, failed[cls])) for cls in DefectClass}
        tests.done()
    rules = VerdictRules(
        critical_without_aql=fields.choice("critical_without_aql", ("zero",), default.critical_without_aql),
        failed_tests=failed,
        missing_required=fields.choice("missing_required", ("pending",), default.missing_required),
        combine=fields.choice("combine", ("any", "classes"), default.combine),
        sections=fields.table("sections", _section_rule),
    )
    fields.since(1, "combine", "sections")
    fields.done()
    return rules


def _section_rule(sections: Fields, key: str) -> SectionRule:
    sections.context.refer("section", key, sections.at(key))
    fields = sections.sub(key)
    if fields is None:
        return SectionRule()
    rule = SectionRule(
        max_failed=fields.optional_integer("max_failed", 0, 10_000),
        effect=OnFail(fields.choice("effect", (OnFail.LOT_FAILS, OnFail.NOTE), OnFail.LOT_FAILS)),
    )
    fields.done()
    return rule
