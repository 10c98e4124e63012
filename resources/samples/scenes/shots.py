"""The shot list: final file names, motifs, sizes, EXIF orientation, time and scene of every picture.

Knows nothing of the renderer, so the index can be made without it. `scene` names a function in one
of the stage modules, `args` are its keyword arguments.
"""

from __future__ import annotations

from dataclasses import dataclass, field

BIG = (4000, 3000)
MID = (2400, 1800)
LOW = (2000, 1500)
SMALL = (1600, 1200)


@dataclass(frozen=True)
class Shot:
    """One picture. `size` is the stored pixel size (before the EXIF orientation is applied)."""

    file: str
    motif: str
    defect: str
    size: tuple[int, int]
    orientation: int
    scene: str
    args: dict[str, object] = field(default_factory=dict)
    samples: int = 40
    exposure: float = 0.0
    iso: int = 320

    @property
    def portrait(self) -> bool:
        return self.orientation in (6, 8) or self.size[1] > self.size[0]


def _photo(
    clock: str,
    motif: str,
    defect: str,
    size: tuple[int, int],
    orientation: int,
    scene: str,
    *,
    ext: str = "jpg",
    iso: int = 320,
    exposure: float = 0.0,
    **args: object,
) -> Shot:
    return Shot(
        f"IMG_20261120_{clock}.{ext}", motif, defect, size, orientation, scene, args, 40, exposure, iso
    )


PHOTOS: tuple[Shot, ...] = (
    _photo("084512", "warehouse and packing line overview", "", BIG, 1, "hall_overview", iso=640),
    _photo("085127", "master cartons stacked on pallet", "", BIG, 6, "pallet", iso=500),
    _photo("085340", "master carton shipping mark", "", MID, 1, "shipping_mark", iso=400),
    _photo("085822", "opened master carton with inner boxes", "", LOW, 1, "open_carton", iso=400),
    _photo("090312", "gift box front with printed logo", "", LOW, 6, "gift_box"),
    _photo("090455", "EAN-13 barcode label on gift box", "", MID, 1, "ean_label"),
    _photo("090630", "carton label with ITF-14 and QR code", "", SMALL, 1, "itf_label", ext="png"),
    _photo("091208", "bottle overall, sea blue", "", BIG, 6, "bottle_overall", colour="sea"),
    _photo("091344", "bottle overall, brushed steel", "", LOW, 8, "bottle_overall", colour="steel"),
    _photo("091502", "bottle overall, charcoal and ivory", "", MID, 1, "bottle_pair", ext="heic"),
    _photo("092017", "bottle beside steel ruler, overall height", "", BIG, 1, "ruler"),
    _photo("092246", "caliper on the mouth, read-out 54.31 mm", "", LOW, 1, "caliper"),
    _photo("092518", "bottle on scale, read-out 318.4 g", "", LOW, 3, "scale"),
    _photo("093105", "lid and silicone gasket", "", SMALL, 1, "lid_gasket"),
    _photo("093340", "inside of bottle, looking in", "", SMALL, 1, "inside"),
    _photo("093612", "base with engraving", "", LOW, 3, "base"),
    _photo("094820", "long scratch on coated body", "scratch body", BIG, 1, "body_close", flaw="scratch"),
    _photo("094955", "fine scratches on brushed steel body", "scratch body", SMALL, 6, "steel_scratch"),
    _photo("095233", "dent in lower body", "dent body", LOW, 1, "body_close", flaw="dent"),
    _photo("095741", "powder coat chip at base edge", "coat chip", LOW, 1, "coat_chip"),
    _photo("100418", "powder coat run and orange peel", "coat run", SMALL, 8, "body_close", flaw="drip"),
    _photo("101106", "logo print doubled and blurred", "logo print", LOW, 1, "body_close", flaw="logo"),
    _photo("101530", "weld seam mark at mouth", "weld mark", SMALL, 1, "mouth", flaw="weld"),
    _photo("102244", "burr at thread", "burr thread", SMALL, 3, "mouth", flaw="burr"),
    _photo("102917", "gasket pinched in lid", "gasket pinched", SMALL, 1, "lid_inside", flaw="pinched"),
    _photo("103325", "gasket missing in lid", "gasket missing", SMALL, 1, "lid_inside", flaw="missing"),
    _photo("104038", "stain inside, on bottom", "stain inside", SMALL, 6, "inside", flaw="stain"),
    _photo("104512", "glue residue near base", "glue residue", SMALL, 1, "body_close", flaw="glue"),
    _photo("110127", "gift box corner crushed", "gift box crushed", LOW, 1, "crushed_box"),
    _photo("110644", "gift box opened, instruction leaflet missing", "leaflet missing", SMALL, 1, "leaflet"),
    _photo("132015", "leak test, bottle upside down on tissue, drops", "leak at seal", LOW, 6, "leak_test"),
    _photo("133528", "drop test, bottle on concrete after fall", "", LOW, 1, "drop_test", ext="webp"),
    _photo("140212", "tape test, cross-hatch on coating", "", SMALL, 1, "tape_test"),
    _photo("143750", "thermal retention test, thermometer in bottle", "", LOW, 6, "thermal"),
)


def _picture(name: str, motif: str, defect: str, scene: str, **args: object) -> Shot:
    return Shot(f"{name}.jpg", motif, defect, (1200, 1200), 1, scene, {"studio": True, **args}, 32)


def _pair(topic: str, defect: str, scene: str, ok: str, not_ok: str, key: str) -> tuple[Shot, Shot]:
    return (
        _picture(f"limit-{topic}-ok", f"limit sample OK: {ok}", defect, scene, flaw=f"{key}_ok"),
        _picture(f"limit-{topic}-not-ok", f"limit sample NOT OK: {not_ok}", defect, scene, flaw=key),
    )


PICTURES: tuple[Shot, ...] = (
    _picture("product", "product picture, three colours", "", "product"),
    _picture("golden-front", "golden sample, front", "", "golden_front"),
    _picture("golden-lid", "golden sample, lid with carry loop", "", "golden_lid"),
    _picture("golden-base", "golden sample, base engraving", "", "base"),
    _picture("golden-inside", "golden sample, inside", "", "inside"),
    _picture("golden-packaging", "golden sample, gift box, bottle and leaflet", "", "golden_packaging"),
    *_pair(
        "scratch", "scratch body", "body_close", "faint hairline, not felt", "scratch felt by nail", "scratch"
    ),
    *_pair("dent", "dent body", "body_close", "shallow dent under 1 mm", "dent over 3 mm", "dent"),
    *_pair("coat-chip", "coat chip", "body_close", "pinpoint chip", "chip to bare steel", "chip"),
    *_pair("logo-print", "logo print", "body_close", "sharp print", "doubled, blurred print", "logo"),
    *_pair("weld", "weld mark", "mouth", "polished seam, hardly visible", "raised, discoloured seam", "weld"),
    *_pair("gasket", "gasket pinched", "lid_inside", "gasket flat in groove", "gasket pinched", "pinched"),
    *_pair("stain", "stain inside", "inside", "faint water mark", "brown stain on bottom", "stain"),
    *_pair("gift-box", "gift box crushed", "crushed_box", "light edge wear", "corner crushed", "crushed"),
)
