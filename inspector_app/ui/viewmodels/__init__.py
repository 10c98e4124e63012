"""State behind the screens: what is shown and what can be done, without widgets."""
