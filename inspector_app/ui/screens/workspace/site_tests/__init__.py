"""Step "On-site tests": method, sample, steps with timers, readings, result."""
