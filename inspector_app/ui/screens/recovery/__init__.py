"""A new recovery key in place of one that is lost."""
