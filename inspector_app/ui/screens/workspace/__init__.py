"""The inspection workspace: one package per step, all of them talking to `WorkspaceModel` and to nothing
below.
"""
