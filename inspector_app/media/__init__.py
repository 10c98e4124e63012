"""Pictures as bytes: what they are, and smaller upright copies of them. Knows no files, vaults or windows."""
