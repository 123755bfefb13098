"""Language: messages, dates, durations, lists and names of countries.

The only package that imports Babel.
"""
