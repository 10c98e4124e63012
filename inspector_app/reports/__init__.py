"""Inspection reports as PDF: plain values in (`model`), pages out (`render`).

Knows no storage and signs nothing.
"""
