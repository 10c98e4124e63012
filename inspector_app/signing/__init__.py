"""PDF signing: a person's key and certificate, PAdES signatures and their verification.

Never uses a network.
"""
