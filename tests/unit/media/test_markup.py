"""Marks on a picture: what is covered or blurred is gone, the rest is untouched, turning changes nothing."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageStat

from inspector_app.domain.markup import Layer
from inspector_app.domain.markup_shape import INKS, Plate, shapes, turned, upright
from inspector_app.media.lettering import draw_text, text_size
from inspector_app.media.markup import draw_layers
from inspector_app.media.redaction import MARGIN
from inspector_app.media.rendition import pixels, rendition, thumbnail

WIDTH, HEIGHT = 240, 160
TURNS = {
    0: None,
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}

Corner = tuple[float, float]
corners = st.tuples(
    st.tuples(st.integers(2, 40), st.integers(2, 40)), st.tuples(st.integers(55, 98), st.integers(55, 98))
).map(lambda c: tuple((x / 100, y / 100) for x, y in c))


def scene(noise: int = 40) -> Image.Image:
    return Image.merge("RGB", [Image.effect_noise((WIDTH, HEIGHT), noise) for _ in range(3)])


def mark(kind: str, *points: Corner, **extra: object) -> Layer:
    return Layer(id="m", kind=kind, points=points, **extra)  # type: ignore[arg-type]


def marked(image: Image.Image, *layers: Layer, degrees: int = 0) -> Image.Image:
    copy = image.copy()
    draw_layers(copy, layers, degrees)
    return copy


def region(points: tuple[Corner, ...], *, grown: int = 0) -> tuple[int, int, int, int]:
    (x0, y0), (x1, y1) = points
    return (
        int(x0 * WIDTH) - grown,
        int(y0 * HEIGHT) - grown,
        -int(-x1 * WIDTH // 1) + grown,
        -int(-y1 * HEIGHT // 1) + grown,
    )


def most_different(one: Image.Image, other: Image.Image) -> int:
    return max(high for _, high in ImageChops.difference(one, other).getextrema())  # type: ignore[misc]


def turned_image(image: Image.Image, degrees: int) -> Image.Image:
    turn = TURNS[degrees]
    return image if turn is None else image.transpose(turn)


@settings(max_examples=20)
@given(corners)
def test_of_what_is_covered_nothing_is_left(points: tuple[Corner, ...]) -> None:
    image, other = scene(), scene()
    secret = other.copy()
    box = region(points)
    secret.paste(image.crop(box), box[:2])
    # The same surroundings with two different secrets: the same picture, to the last pixel.
    assert marked(other, mark("cover", *points)).tobytes() == marked(secret, mark("cover", *points)).tobytes()


@settings(max_examples=20)
@given(corners, st.sampled_from(["cover", "blur"]))
def test_beside_it_nothing_is_changed(points: tuple[Corner, ...], kind: str) -> None:
    image = scene()
    changed = ImageChops.difference(image, marked(image, mark(kind, *points))).getbbox()
    assert changed is not None
    box = region(points, grown=MARGIN)
    assert all(a <= b for a, b in zip(box[:2], changed[:2], strict=True))
    assert all(a >= b for a, b in zip(box[2:], changed[2:], strict=True))


def written(text: str) -> Image.Image:
    image = Image.new("RGB", (WIDTH, HEIGHT), "#909090")
    draw_text(image, text, (24, 50), 34, "#101010")
    return image


def test_of_what_is_blurred_no_writing_is_left() -> None:
    blur = mark("blur", (0.05, 0.25), (0.95, 0.6))
    one, other = written("4 807 315"), written("6 029 186")
    assert most_different(one, other) > 100
    hidden, same = marked(one, blur), marked(other, blur)
    # What is left are the means of a few cells in coarse steps, and those of two numbers are a step apart.
    assert most_different(hidden, same) <= 17
    box = (24, 50, 200, 90)
    assert ImageStat.Stat(one.crop(box)).stddev[0] > 25
    assert ImageStat.Stat(hidden.crop(box)).stddev[0] < 12
    low, high = hidden.crop(region(blur.points)).convert("L").getextrema()
    assert high - low <= 48  # type: ignore[operator]


@settings(max_examples=25)
@given(corners, st.integers(0, 255))
def test_a_blur_keeps_coarse_means_and_nothing_finer(points: tuple[Corner, ...], grey: int) -> None:
    """A checkerboard of single pixels and the plain colour of its mean come out alike."""
    plain = Image.new("RGB", (WIDTH, HEIGHT), (128, 128, 128))
    fine = Image.new("RGB", (WIDTH, HEIGHT), (128 - grey // 2,) * 3)
    other = Image.new("RGB", (WIDTH, HEIGHT), (128 + grey // 2,) * 3)
    mask = Image.new("1", (WIDTH, HEIGHT))
    mask.putdata([(x + y) % 2 for y in range(HEIGHT) for x in range(WIDTH)])
    fine.paste(other, mask=mask)
    box = region(points)
    plain.paste(fine, (0, 0))
    flat = plain.copy()
    flat.paste((128, 128, 128), box)
    assert (
        most_different(
            marked(flat, mark("blur", *points)).crop(box), marked(fine, mark("blur", *points)).crop(box)
        )
        <= 17
    )


@pytest.mark.parametrize("degrees", [90, 180, 270])
@pytest.mark.parametrize("kind", ["cover", "blur", "box", "ellipse", "arrow", "dimension", "freehand"])
def test_turning_and_marking_can_be_swapped(kind: str, degrees: int) -> None:
    layer = mark(kind, (0.1, 0.2), (0.7, 0.45), width=3)
    image = scene(10).resize((4 * WIDTH, 4 * HEIGHT))
    first = turned_image(marked(image, layer), degrees)
    second = marked(turned_image(image, degrees), layer, degrees=degrees)
    assert first.size == second.size
    difference = ImageChops.difference(first, second).convert("L")
    marks = ImageChops.difference(first, turned_image(image, degrees)).convert("L")
    if kind in ("cover", "blur"):
        assert most_different(first, second) <= 2
    else:  # smooth edges fall differently by a quarter of a pixel
        assert ImageStat.Stat(difference).sum[0] < 0.25 * ImageStat.Stat(marks).sum[0]


@given(st.tuples(st.floats(0, 1), st.floats(0, 1)), st.sampled_from([0, 90, 180, 270]))
def test_a_place_finds_back(point: Corner, degrees: int) -> None:
    back = upright(turned((point,), degrees), degrees)[0]
    assert back == pytest.approx(point, abs=1e-12)


@pytest.mark.parametrize("ground", ["#000000", "#FFFFFF", "#808080", "#C62018", "#1B7F4B", "#0B5FA5"])
@pytest.mark.parametrize("tone", list(INKS))
def test_marks_read_on_every_ground_in_black_and_white(tone: str, ground: str) -> None:
    image = Image.new("RGB", (1600, 1200), ground)
    copy = image.copy()
    draw_layers(
        copy, [mark("box", (0.2, 0.2), (0.8, 0.8), tone=tone), mark("pin", (0.5, 0.5), tone=tone, number=8)]
    )
    grey = copy.convert("L")
    for cross in (grey.crop((280, 500, 360, 501)), grey.crop((740, 600, 860, 601))):
        low, high = cross.getextrema()
        assert high - low > 90  # type: ignore[operator]


def test_words_are_upright_inside_and_in_every_script() -> None:
    for text in ("Scratch 6 mm", "vết xước ngắn", "白い傷・検品", "划痕 ①", "漢字とkana"):
        wide, high = text_size(text, 20)
        assert wide > 20
        assert high == pytest.approx(26)
        # Every character has a shape of its own: none is a hollow box.
        alone = set()
        for character in set(text.replace(" ", "")):
            one = Image.new("L", (40, 40))
            draw_text(one.convert("RGB"), character, (5, 5), 20, "#FFFFFF")
            picture = Image.new("RGB", (40, 40))
            draw_text(picture, character, (5, 5), 20, "#FFFFFF")
            alone.add(picture.tobytes())
        assert len(alone) == len(set(text.replace(" ", "")))
    missing, box = (Image.new("RGB", (40, 40)) for _ in range(2))
    draw_text(missing, "\U0001f980", (5, 5), 20, "#FFFFFF")
    draw_text(box, "\u25a1", (5, 5), 20, "#FFFFFF")
    assert missing.tobytes() == box.tobytes()
    # A word at the edge is moved in: nothing of it is cut.
    image = Image.new("RGB", (WIDTH, HEIGHT), "#808080")
    draw_layers(image, [mark("text", (0.99, 0.99), text="Scratch")])
    assert image.getpixel((WIDTH - 1, HEIGHT - 6)) != (128, 128, 128)


def test_a_dimension_says_its_value_and_a_pin_its_number() -> None:
    said = [
        shape.text
        for layer in (
            mark("dimension", (0, 0), (1, 1), value="42.3 ± 0.3 mm", text="neck"),
            mark("pin", (0.5, 0.5), number=12, text="Dent"),
            mark("blur", (0, 0), (1, 1), text="x"),
        )
        for shape in shapes(layer, 100, 100)
        if isinstance(shape, Plate)
    ]
    assert said == ["42.3 ± 0.3 mm\nneck", "12", "Dent"]


def secret_jpeg() -> bytes:
    image = Image.new("RGB", (2000, 1500), "#B0B0B0")
    ImageDraw.Draw(image).rectangle((1000, 300, 1400, 600), fill="#00FF00")
    out = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


def greenest(data: bytes) -> int:
    image = Image.open(BytesIO(data)).convert("RGB")
    red, green, _ = image.split()
    return ImageChops.subtract(green, red).getextrema()[1]  # type: ignore[return-value]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_renditions_of_a_turned_photo_hide_the_right_place(rotation: int) -> None:
    data = secret_jpeg()
    assert greenest(rendition(data, rotation=rotation)) > 150
    # The camera held upright: the stored picture is turned by 90 degrees, and places are of the upright one.
    left, top, right, bottom = 1 - 610 / 1500, 990 / 2000, 1 - 290 / 1500, 1410 / 2000
    cover = mark("cover", (left, top), (right, bottom), tone="ink")
    for made in (
        rendition(data, rotation=rotation, layers=[cover]),
        thumbnail(data, rotation=rotation, layers=[cover]),
        rendition(data, 9000, rotation=rotation, layers=[cover]),
    ):
        assert greenest(made) < 40
    width, height, raw = pixels(data, 800, rotation=rotation, layers=[cover])
    shown = Image.frombytes("RGB", (width, height), raw)
    assert (width, height) == ((600, 800) if rotation % 180 == 0 else (800, 600))
    assert (
        most_different(
            shown, Image.open(BytesIO(rendition(data, 800, 95, rotation=rotation, layers=[cover])))
        )
        < 40
    )
