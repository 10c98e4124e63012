"""Check a report or a bundle: what was checked and what came out, in words."""
