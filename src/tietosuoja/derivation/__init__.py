"""What follows from a notice: effective activities, rights, the authority.

Nothing is derived into an imported notice: it is taken at its word.
"""
