"""A new inspection: what is inspected, how many there are, and the sampling plan that follows."""
