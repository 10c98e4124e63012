"""Rules and values of inspection work. No input or output, no clock, no Qt, no SQL."""
