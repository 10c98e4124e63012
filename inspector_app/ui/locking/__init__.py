"""Locking: when the window has to hide everything, and how it does."""
