"""Who changed what, when and why: of an inspection, and of this installation."""
