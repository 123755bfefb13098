"""From a notice to what is published: one text, or a folder of files."""
