"""What travels between installations: identity files, bundles and the carriers they lie in.

Formats are documented in FORMAT.md beside this file. Nothing here knows a database: building takes bytes,
receiving returns verified bytes.
"""
