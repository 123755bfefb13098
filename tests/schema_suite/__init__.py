"""The test suite for validators of others: its generated files, and the proof that it covers the model."""
