"""Cryptographic primitives over bytes: hashing, signing keys, age encryption, key slots, signed envelopes.

Formats are documented in FORMAT.md beside this file. Nothing here knows the vault, the journal or a bundle.
"""
