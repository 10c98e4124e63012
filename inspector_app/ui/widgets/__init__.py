"""The kit: widgets every screen is made of. They know tokens and words, and nothing about inspections or
services.
"""
