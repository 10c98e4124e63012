"""The first-run tour: what is where, shown on the window itself in under a minute."""
