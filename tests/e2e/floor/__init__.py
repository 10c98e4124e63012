"""A whole inspection at the line through the real window, by fingers, mouse and keys only."""
