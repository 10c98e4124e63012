"""Exchange: who I am, whom I trust, and bundles in and out."""
