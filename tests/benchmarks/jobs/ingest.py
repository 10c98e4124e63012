"""Taking in photos: the program's way, and the least that an encrypted store with thumbnails has to do."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from tests.benchmarks.samples import photo


@contextmanager
def inspector(folder: str, pieces: str) -> Iterator[Callable[[], int]]:
    """`services.photos.add_photo` into a fresh vault: checked, hashed, encrypted, journaled."""
    from inspector_app.media import rendition
    from inspector_app.services.photos import add_photo
    from tests.fakes.vaults import new_inspection, new_session

    count = int(pieces)
    with new_session(Path(folder)) as session:
        file = new_inspection(session)
        rendition.examine(photo(count), "warm-up")

        def work() -> int:
            for number in range(count):
                add_photo(file, photo(number), f"IMG_{number}.jpg")
            return count

        yield work


@contextmanager
def from_files(folder: str, pieces: str) -> Iterator[Callable[[], int]]:
    """`services.photo_intake.take_in`: as a card full of photos comes in."""
    from inspector_app.media import rendition
    from inspector_app.services.photo_intake import take_in
    from tests.fakes.vaults import new_inspection, new_session

    card = _card(Path(folder).with_name(f"{Path(folder).name}-card"), int(pieces))
    with new_session(Path(folder)) as session:
        file = new_inspection(session)
        rendition.examine(photo(int(pieces)), "warm-up")

        def work() -> int:
            outcome = take_in(file, card)
            assert not outcome.refused
            return len(outcome.taken)

        yield work


@contextmanager
def bare_from_files(folder: str, pieces: str) -> Iterator[Callable[[], int]]:
    """As `bare`, from files."""
    card = _card(Path(folder).with_name(f"{Path(folder).name}-card"), int(pieces))
    with _bare(Path(folder), int(pieces)) as take:

        def work() -> int:
            for path in card:
                take(path.read_bytes())
            return len(card)

        yield work


def _card(folder: Path, count: int) -> list[Path]:
    folder.mkdir(parents=True)
    paths = [folder / f"IMG_{number}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(photo(number))
    return paths


@contextmanager
def bare(folder: str, pieces: str) -> Iterator[Callable[[], int]]:
    """SHA-256, age, one file made durable, one DCT-scaled thumbnail."""
    with _bare(Path(folder), int(pieces)) as take:

        def work() -> int:
            for number in range(int(pieces)):
                take(photo(number))
            return int(pieces)

        yield work


@contextmanager
def _bare(target: Path, warm_up: int) -> Iterator[Callable[[bytes], None]]:
    import pyrage
    from PIL import Image

    target.mkdir()
    # As many as a vault has: its own identity and the recovery key.
    readers = [pyrage.x25519.Identity.generate().to_public() for _ in range(2)]

    def take(data: bytes) -> None:
        name = hashlib.sha256(data).hexdigest()
        with (target / name).open("wb") as file:
            file.write(pyrage.encrypt(data, readers))
            file.flush()
            os.fsync(file.fileno())
        with Image.open(BytesIO(data)) as image:
            image.draft("RGB", (320, 240))
            image.thumbnail((320, 320))
            image.save(target / f"{name}.jpg", quality=78)

    take(photo(warm_up))
    yield take
