"""Safekeeping: what keeps the vault whole, and who may open it."""
