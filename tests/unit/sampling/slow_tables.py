"""The sampling tables once more, another way: typed as they are printed, and read as a finger reads them.

Nothing here knows a diagonal. A single table is lines of cells, with arrows followed one row at a time. A
double or multiple table is a line of tokens and, for each letter, the sample size and the AQL where the line
begins.
"""

from __future__ import annotations

from functools import cache

AQLS = (
    *("0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65"),
    *("1.0", "1.5", "2.5", "4.0", "6.5", "10", "15", "25", "40", "65", "100", "150", "250", "400", "650"),
    "1000",
)

# One line per row: letter, n, then the 26 cells from AQL 0.010 to 1000. A number is an acceptance number (Re
# is one more unless written behind a slash), v an arrow down, ^ an arrow up; "9v" is nine arrows in a row.
NORMAL = """
    A    2  14v 0 2v 1 2 3 5 7 10 14 21 30
    B    3  13v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44
    C    5  12v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44 1^
    D    8  11v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44 2^
    E   13  10v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44 3^
    F   20  9v 0 1^ 1v 1 2 3 5 7 10 14 21 6^
    G   32  8v 0 1^ 1v 1 2 3 5 7 10 14 21 7^
    H   50  7v 0 1^ 1v 1 2 3 5 7 10 14 21 8^
    J   80  6v 0 1^ 1v 1 2 3 5 7 10 14 21 9^
    K  125  5v 0 1^ 1v 1 2 3 5 7 10 14 21 10^
    L  200  4v 0 1^ 1v 1 2 3 5 7 10 14 21 11^
    M  315  3v 0 1^ 1v 1 2 3 5 7 10 14 21 12^
    N  500  2v 0 1^ 1v 1 2 3 5 7 10 14 21 13^
    P  800  1v 0 1^ 1v 1 2 3 5 7 10 14 21 14^
    Q 1250  0 1^ 1v 1 2 3 5 7 10 14 21 15^
    R 2000  2^ 1 2 3 5 7 10 14 21 16^
"""
TIGHTENED = """
    A    2  15v 0 2v 1 2 3 5 8 12 18 27
    B    3  14v 0 2v 1 2 3 5 8 12 18 27 41
    C    5  13v 0 2v 1 2 3 5 8 12 18 27 41 1^
    D    8  12v 0 2v 1 2 3 5 8 12 18 27 41 2^
    E   13  11v 0 2v 1 2 3 5 8 12 18 27 41 3^
    F   20  10v 0 2v 1 2 3 5 8 12 18 6^
    G   32  9v 0 2v 1 2 3 5 8 12 18 7^
    H   50  8v 0 2v 1 2 3 5 8 12 18 8^
    J   80  7v 0 2v 1 2 3 5 8 12 18 9^
    K  125  6v 0 2v 1 2 3 5 8 12 18 10^
    L  200  5v 0 2v 1 2 3 5 8 12 18 11^
    M  315  4v 0 2v 1 2 3 5 8 12 18 12^
    N  500  3v 0 2v 1 2 3 5 8 12 18 13^
    P  800  2v 0 2v 1 2 3 5 8 12 18 14^
    Q 1250  1v 0 2v 1 2 3 5 8 12 18 15^
    R 2000  0 1^ 1v 1 2 3 5 8 12 18 16^
    S 3150  2^ 1 23^
"""
REDUCED_ISO = """
    A    2  14v 0 2v 1 2 3 5 7 10 14 21 30
    B    2  13v 0 1^ 2v 1 2 3 5 7 10 14 21 30
    C    2  12v 0 1^ 2v 1 2 3 5 6 8 10 14 21 1^
    D    3  11v 0 1^ 2v 1 2 3 5 6 8 10 14 21 2^
    E    5  10v 0 1^ 2v 1 2 3 5 6 8 10 14 21 3^
    F    8  9v 0 1^ 2v 1 2 3 5 6 8 10 6^
    G   13  8v 0 1^ 2v 1 2 3 5 6 8 10 7^
    H   20  7v 0 1^ 2v 1 2 3 5 6 8 10 8^
    J   32  6v 0 1^ 2v 1 2 3 5 6 8 10 9^
    K   50  5v 0 1^ 2v 1 2 3 5 6 8 10 10^
    L   80  4v 0 1^ 2v 1 2 3 5 6 8 10 11^
    M  125  3v 0 1^ 2v 1 2 3 5 6 8 10 12^
    N  200  2v 0 1^ 2v 1 2 3 5 6 8 10 13^
    P  315  1v 0 1^ 2v 1 2 3 5 6 8 10 14^
    Q  500  0 2^ 1v 1 2 3 5 6 8 10 15^
    R  800  3^ 1 2 3 5 6 8 10 16^
"""
REDUCED_105E = """
    A    2  14v 0 2v 1 2 3 5 7 10 14 21 30
    B    2  13v 0 1^ 1v 0/2 1/3 2/4 3/5 5 7 10 14 21 30
    C    2  12v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14/17 21/24 1^
    D    3  11v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14/17 21/24 2^
    E    5  10v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14/17 21/24 3^
    F    8  9v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 6^
    G   13  8v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 7^
    H   20  7v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 8^
    J   32  6v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 9^
    K   50  5v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 10^
    L   80  4v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 11^
    M  125  3v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 12^
    N  200  2v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 13^
    P  315  1v 0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14^
    Q  500  0 1^ 1v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 15^
    R  800  2^ 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 16^
"""
SINGLE = {
    ("iso2859-1", "normal"): NORMAL,
    ("iso2859-1", "tightened"): TIGHTENED,
    ("iso2859-1", "reduced"): REDUCED_ISO,
    ("z1.4", "normal"): NORMAL,
    ("z1.4", "tightened"): TIGHTENED.replace(
        "A    2  15v 0 2v 1 2 3 5 8 12 18 27", "A    2  18v 1 2 3 5 8 12 18 27"
    ),
    ("z1.4", "reduced"): REDUCED_105E,
}

# Sample size of each letter and the AQL at which its line of tokens begins.
DOUBLE_NORMAL = """B2@15 C3@10 D5@6.5 E8@4.0 F13@2.5 G20@1.5 H32@1.0 J50@0.65 K80@0.40 L125@0.25 M200@0.15
    N315@0.10 P500@0.065 Q800@0.040 R1250@0.025"""
DOUBLE_TIGHTENED = """B2@25 C3@15 D5@10 E8@6.5 F13@4.0 G20@2.5 H32@1.5 J50@1.0 K80@0.65 L125@0.40 M200@0.25
    N315@0.15 P500@0.10 Q800@0.065 R1250@0.040 S2000@0.025"""
DOUBLE_REDUCED_ISO = """D2@10 E3@6.5 F5@4.0 G8@2.5 H13@1.5 J20@1.0 K32@0.65 L50@0.40 M80@0.25 N125@0.15
    P200@0.10
    Q315@0.065 R500@0.040"""
DOUBLE_REDUCED_105E = """D2@6.5 E3@4.0 F5@2.5 G8@1.5 H13@1.0 J20@0.65 K32@0.40 L50@0.25 M80@0.15 N125@0.10
    P200@0.065 Q315@0.040 R500@0.025"""
MULTIPLE_NORMAL = """D2@6.5 E3@4.0 F5@2.5 G8@1.5 H13@1.0 J20@0.65 K32@0.40 L50@0.25 M80@0.15 N125@0.10
    P200@0.065
    Q315@0.040 R500@0.025"""
MULTIPLE_TIGHTENED = """D2@10 E3@6.5 F5@4.0 G8@2.5 H13@1.5 J20@1.0 K32@0.65 L50@0.40 M80@0.25 N125@0.15
    P200@0.10
    Q315@0.065 R500@0.040 S800@0.025"""
MULTIPLE_REDUCED_ISO = """F2@4.0 G3@2.5 H5@1.5 J8@1.0 K13@0.65 L20@0.40 M32@0.25 N50@0.15 P80@0.10 Q125@0.065
    R200@0.040"""
MULTIPLE_REDUCED_105E = """F2@2.5 G3@1.5 H5@1.0 J8@0.65 K13@0.40 L20@0.25 M32@0.15 N50@0.10 P80@0.065
    Q125@0.040
    R200@0.025"""

# One token per AQL from there on: acceptance numbers of the stages, then rejection numbers.
ISO_DOUBLE = """0,1:2,2 0,3:3,4 1,4:3,5 2,6:5,7 3,9:6,10 5,12:9,13 7,18:11,19 11,26:16,27 17,37:22,38
    25,56:31,57"""
E105_DOUBLE = """0,1:2,2 0,3:3,4 1,4:4,5 2,6:5,7 3,8:7,9 5,12:9,13 7,18:11,19 11,26:16,27 17,37:22,38
    25,56:31,57"""
ISO_DOUBLE_TIGHT = """0,1:2,2 0,3:3,4 1,4:3,5 2,6:5,7 4,10:7,11 6,15:10,16 9,23:14,24 15,34:20,35
    23,52:29,53"""
E105_DOUBLE_TIGHT = """0,1:2,2 0,3:3,4 1,4:4,5 2,6:5,7 3,11:7,12 6,15:10,16 9,23:14,24 15,34:20,35
    23,52:29,53"""
ISO_DOUBLE_REDUCED = """0,1:2,2 0,3:3,4 1,4:3,5 2,5:4,6 3,7:6,8 4,10:7,11 5,12:9,13 7,18:11,19 11,26:16,27"""
E105_DOUBLE_REDUCED = """0,0:2,2 0,0:3,4 0,1:4,5 0,3:4,6 1,4:5,7 2,6:7,9 3,8:8,12 5,12:10,16 7,18:12,22
    11,26:17,30"""
ISO_MULTIPLE = """#,0,0,0,1:2,2,2,2,2 #,0,0,1,3:2,3,3,3,4 #,0,1,2,4:3,3,4,5,5 #,1,2,4,6:4,5,6,7,7
    0,1,3,5,9:4,6,8,9,10 0,3,6,9,12:5,8,10,12,13 1,4,8,12,18:7,10,13,17,19 2,7,13,20,26:9,14,19,25,27
    4,11,19,28,37:12,19,27,34,38 6,17,29,40,56:16,27,38,48,57"""
ISO_MULTIPLE_TIGHT = """#,0,0,0,1:2,2,2,2,2 #,0,0,1,3:2,3,3,3,4 #,0,1,2,4:3,3,4,5,5 #,1,2,4,6:4,5,6,7,7
    0,2,4,6,10:4,7,9,11,11 0,3,7,11,15:6,9,12,15,16 1,6,11,16,23:8,12,17,22,24 3,10,17,25,34:10,17,24,31,35
    6,16,26,38,52:15,25,35,45,53"""
ISO_MULTIPLE_REDUCED = """#,0,0,0,1:2,2,2,2,2 #,0,0,1,3:2,3,3,3,4 #,0,1,2,4:3,3,4,5,5 #,1,2,3,5:3,4,5,5,6
    0,1,2,4,7:4,6,7,8,8 0,2,4,6,10:4,7,9,11,11 0,3,6,9,12:5,8,10,12,13"""
E105_MULTIPLE = """#,#,0,0,1,1,2:2,2,2,3,3,3,3 #,0,0,1,2,3,4:2,3,3,4,4,5,5 #,0,1,2,3,4,6:3,3,4,5,6,6,7
    #,1,2,3,5,7,9:4,5,6,7,8,9,10 0,1,3,5,7,10,13:4,6,8,10,11,12,14 0,3,6,8,11,14,18:5,8,10,13,15,17,19
    1,4,8,12,17,21,25:7,10,13,17,20,23,26 2,7,13,19,25,31,37:9,14,19,25,29,33,38
    4,11,19,27,36,45,53:12,19,27,34,40,47,54 6,17,29,40,53,65,77:16,27,39,49,58,68,78"""
E105_MULTIPLE_TIGHT = """#,#,0,0,1,1,2:2,2,2,3,3,3,3 #,0,0,1,2,3,4:2,3,3,4,4,5,5 #,0,1,2,3,4,6:3,3,4,5,6,6,7
    #,1,2,3,5,7,9:4,5,6,7,8,9,10 0,2,4,6,9,12,14:4,7,9,11,12,14,15 0,3,7,10,14,18,21:6,9,12,15,17,20,22
    1,6,11,16,22,27,32:8,12,17,22,25,29,33 3,10,17,24,32,40,48:10,17,24,31,37,43,49
    6,16,26,37,49,61,72:15,25,36,46,55,64,73"""
E105_MULTIPLE_REDUCED = """#,#,0,0,0,0,1:2,2,2,3,3,3,3 #,#,0,0,0,1,1:2,3,3,4,4,5,5 #,#,0,0,1,1,2:3,3,4,5,6,6,7
    #,0,0,1,2,3,4:3,4,5,6,7,7,8 #,0,1,2,3,4,6:4,5,6,7,8,9,10 #,1,2,3,5,7,9:4,6,8,10,11,12,14
    0,1,3,5,7,10,13:5,7,9,12,13,15,17 0,3,6,8,11,14,18:6,9,12,15,17,20,22"""
SEVERAL = {
    ("iso2859-1", "normal", "double"): (DOUBLE_NORMAL, ISO_DOUBLE),
    ("iso2859-1", "tightened", "double"): (DOUBLE_TIGHTENED, ISO_DOUBLE_TIGHT),
    ("iso2859-1", "reduced", "double"): (DOUBLE_REDUCED_ISO, ISO_DOUBLE_REDUCED),
    ("iso2859-1", "normal", "multiple"): (MULTIPLE_NORMAL, ISO_MULTIPLE),
    ("iso2859-1", "tightened", "multiple"): (MULTIPLE_TIGHTENED, ISO_MULTIPLE_TIGHT),
    ("iso2859-1", "reduced", "multiple"): (MULTIPLE_REDUCED_ISO, ISO_MULTIPLE_REDUCED),
    ("z1.4", "normal", "double"): (DOUBLE_NORMAL, E105_DOUBLE),
    ("z1.4", "tightened", "double"): (DOUBLE_TIGHTENED, E105_DOUBLE_TIGHT),
    ("z1.4", "reduced", "double"): (DOUBLE_REDUCED_105E, E105_DOUBLE_REDUCED),
    ("z1.4", "normal", "multiple"): (MULTIPLE_NORMAL, E105_MULTIPLE),
    ("z1.4", "tightened", "multiple"): (MULTIPLE_TIGHTENED, E105_MULTIPLE_TIGHT),
    ("z1.4", "reduced", "multiple"): (MULTIPLE_REDUCED_105E, E105_MULTIPLE_REDUCED),
}

Stages = list[tuple[int, int | None, int]]


@cache
def printed_rows(edition: str, severity: str) -> list[tuple[str, int, list[str]]]:
    """Each line of a single table as letter, n and 26 cells."""
    rows = []
    for line in SINGLE[edition, severity].strip().splitlines():
        letter, n, *tokens = line.split()
        cells: list[str] = []
        for token in tokens:
            cells += [token[-1]] * int(token[:-1]) if token[-1] in "v^" else [token]
        assert len(cells) == 26, line
        rows.append((letter, int(n), cells))
    return rows


def walk(edition: str, severity: str, letter: str, aql: str) -> tuple[str, int, int, int]:
    """Letter, n, Ac and Re of the single plan; arrows followed one row at a time."""
    rows, column = printed_rows(edition, severity), AQLS.index(aql)
    at = next(index for index, row in enumerate(rows) if row[0] == letter)
    while rows[at][2][column] in "v^":
        at += 1 if rows[at][2][column] == "v" else -1
    found, n, cells = rows[at]
    ac, _, re = cells[column].partition("/")
    return found, n, int(ac), int(re or int(ac) + 1)


def several(edition: str, severity: str, kind: str, letter: str, aql: str) -> Stages | None:
    """The stages printed at a letter's own cell; None where the table prints * or ++, or nothing."""
    rows, tokens = SEVERAL[edition, severity, kind]
    for row in rows.split():
        size, _, first = row[1:].partition("@")
        place = AQLS.index(aql) - AQLS.index(first)
        if row[0] == letter and 0 <= place < len(tokens.split()):
            accept, _, reject = tokens.split()[place].partition(":")
            pairs = zip(accept.split(","), reject.split(","), strict=True)
            return [(int(size), None if ac == "#" else int(ac), int(re)) for ac, re in pairs]
    return None


@cache
def slow_plan(edition: str, severity: str, kind: str, letter: str, aql: str) -> tuple[str, str, Stages]:
    """Kind, letter and stages of the plan."""
    found, n, ac, re = walk(edition, severity, letter, aql)
    chain = {"single": (), "double": ("double",), "multiple": ("multiple", "double")}[kind]
    for possible in chain:
        stages = several(edition, severity, possible, found, aql)
        if stages is not None:
            return possible, found, stages
    return "single", found, [(n, ac, re)]
