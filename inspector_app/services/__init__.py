"""One function per intention of a user. Transactions start here; the window and the command line call
these.
"""
