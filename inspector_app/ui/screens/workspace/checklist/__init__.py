"""Step "Checklist": sections of items with large answers, by touch, mouse and single keys."""
