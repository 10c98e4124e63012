"""The screens of the window, one package each."""
