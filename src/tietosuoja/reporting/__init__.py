"""From findings to words: reports for people and for programs, one format a file."""
