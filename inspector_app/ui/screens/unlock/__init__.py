"""Unlock: the passphrase, and what to do when it does not fit."""
