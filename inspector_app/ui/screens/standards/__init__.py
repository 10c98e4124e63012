"""Installed standards packs: clauses, checklist, defects and reference pictures to read."""
