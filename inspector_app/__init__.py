"""Inspector: the offline-first desktop application for quality inspectors.

This package root holds the version and nothing else; importing it must stay free of side effects.
"""

__version__ = "0.1.0"
