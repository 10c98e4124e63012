"""Step "Conclusion": the proposed result and why, the decision, signatures, the report, and handing it over."""
