"""Between a notice and its documents: JSON, JSON Schema, versions, files.

The only package that imports cattrs and jsonschema.
"""
