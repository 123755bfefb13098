"""What spans several packages: composing, rendering, building and checking a notice, reporting on it.

Packages are loaded when they are needed: checking loads no words, rendering no rules.
"""
