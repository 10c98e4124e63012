"""Acceptance sampling by variables: one measured, normally distributed characteristic against its limits.

Pure; it knows nothing of inspections. Plans come from `tables` (of a standard) or `design` (computed for two
risk points), lots are decided by `decision`, operating characteristics come from `curves`. The numbers of
sampling by attributes do not apply here, not even the code letters.
"""
