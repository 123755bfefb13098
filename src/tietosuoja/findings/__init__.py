"""What a check finds, as data without words; `rules` makes it, `reporting` words it."""
