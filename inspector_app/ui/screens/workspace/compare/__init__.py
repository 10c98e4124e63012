"""Comparing a photo with the golden sample, or with another photo."""
