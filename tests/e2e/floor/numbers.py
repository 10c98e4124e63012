"""How much of everything the whole story does; what the test that judges it needs to know, without Qt."""

READINGS, PHOTOS, PIECES = 96, 60, 20
DUE = "2031-05-06"
"""Until when the corrective action is to be done."""
