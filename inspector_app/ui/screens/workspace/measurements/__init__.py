"""Step "Measurements": the grid of points and samples, and what the readings of one point say."""
