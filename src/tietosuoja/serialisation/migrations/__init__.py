"""From older major versions of the schema to the present one: one step a file, and their list.

A step is there for every change of meaning, with a golden of the old form in the tests. Version
1.0 is the first one, so that there is no step yet.
"""
