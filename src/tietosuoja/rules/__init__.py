"""The checks of a notice against the law, as it stands on a day.

Each rule is one file of `catalogue`; `index` lists them, `engine` runs them. Rules find; they
do not word, raise or change anything. None of this is legal advice.
"""
