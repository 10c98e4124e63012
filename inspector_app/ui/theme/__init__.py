"""How the window looks: tokens, palette, style sheet, icons and fonts. No widget and no screen knows a colour
or size.
"""
