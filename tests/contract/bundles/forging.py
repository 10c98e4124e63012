"""Bundles that somebody forged, and the refusal they meet."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector_app.sync.bundle import BuiltEnvelope, build_envelopes
from inspector_app.sync.errors import RefusedError
from inspector_app.sync.header import Header
from tests.contract.bundles import sample
from tests.contract.bundles.sample import PLAIN, body, changes

Change = Callable[[Header], Header]


def refused(tmp_path: Path, parts: sample.Sample, **receiver: Any) -> RefusedError:
    path = parts.folder(tmp_path)
    with pytest.raises(RefusedError) as caught:
        sample.receive(path, **receiver)
    assert caught.value.hint.startswith("Nothing was taken over.")
    return caught.value


def one(bodies: int = 2, **other: Any) -> BuiltEnvelope:
    [built] = build_envelopes(changes([body(number) for number in range(1, bodies + 1)], **other), PLAIN)
    return built


def forged(change: Change, **name: Any) -> sample.Sample:
    return sample.Sample((sample.resigned(one(), change, **name),), {})
