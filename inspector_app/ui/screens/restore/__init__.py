"""The page that puts a second copy back."""
