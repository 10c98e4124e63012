"""Step "Sampling & cartons": the plan in words, and the cartons that the draw says to open."""
