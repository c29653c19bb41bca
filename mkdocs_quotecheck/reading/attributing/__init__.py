"""Who is named as having said quoted words: the parts that `reading.attribution` puts together."""
