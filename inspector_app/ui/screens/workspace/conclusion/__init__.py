"""Step "Conclusion": proposed result and why, decision, signatures, the report, and handing it over."""
