"""Marking a photo up: the tools over the full view."""
