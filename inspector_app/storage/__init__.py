"""The vault on disk: encrypted database, journal, blobs. The only package that knows SQL."""
