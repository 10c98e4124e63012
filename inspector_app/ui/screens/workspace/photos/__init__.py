"""Step "Photos": everything that was photographed, where it belongs, and a close look."""
