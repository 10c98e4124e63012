"""The window. The only package that imports PySide6; everything it shows or changes goes through
`services`.
"""
