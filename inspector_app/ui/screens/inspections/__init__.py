"""The list of inspections, where a day begins."""
