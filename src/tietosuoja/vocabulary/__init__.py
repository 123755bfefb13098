"""The codes in which a notice speaks, with their texts in Finnish, Swedish and English.

What lives here: one TOML file a table in `tables/` (the source), and what
`python -m tietosuoja.vocabulary.generator` makes of them: the types in `codes` and the
records in `entries`. Names of countries do not live here: they come from CLDR.
"""
