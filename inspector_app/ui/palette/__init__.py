"""The command palette: one search over everything that can be done or gone to from here (Ctrl+K)."""
