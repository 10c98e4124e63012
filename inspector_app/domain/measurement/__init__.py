"""Measurement: what was typed as an exact number, whether it conforms, and what a few readings say together.

Pure; decimals in, decimals out. It knows neither points nor inspections.
"""

from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.measurement.statistics import Summary, summarize
from inspector_app.domain.measurement.tolerance import Mode, Tolerance

__all__ = ["Mode", "Summary", "Tolerance", "parse_reading", "summarize"]
