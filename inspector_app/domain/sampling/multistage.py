"""Double and multiple plans: their acceptance numbers by the single plan they stand for, and stage sizes.

A double or multiple plan depends on two things only: the letter gives the size of each sample, all of them
equal, and the acceptance number of the single plan gives the cumulative acceptance and rejection numbers.
This module knows neither lots nor AQLs.

Sources: MIL-STD-105E tables III and IV; ISO 2859-1:1999 tables 3 and 4. How sure the numbers are is written
beside them: A, three or more transcriptions agree; B, two, or one with a check of the operating
characteristic; C, one.
"""

from __future__ import annotations

from typing import NamedTuple


class Stage(NamedTuple):
    """One sample of a plan: its size in items, and the cumulative acceptance and rejection number after it.

    `ac` None: the lot cannot be accepted after this sample ("#" in the tables).
    """

    n: int
    ac: int | None
    re: int
