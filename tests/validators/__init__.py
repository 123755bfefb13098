"""Validators of others, in four languages, run over the test suite of the schema."""
