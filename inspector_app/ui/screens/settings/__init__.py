"""Settings: language, looks, text size, passphrase."""
