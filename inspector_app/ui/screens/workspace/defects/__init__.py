"""Step "Defects": count by catalogue code with large tiles, and keep what was found so far in sight."""
