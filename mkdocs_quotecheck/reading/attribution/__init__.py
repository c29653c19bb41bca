"""Who is named as having said quoted words: patterns over the clauses of a sentence, and the people they name."""
