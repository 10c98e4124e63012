"""Gauges that send their values by a cable, and the sound of a reading that is out of tolerance."""
