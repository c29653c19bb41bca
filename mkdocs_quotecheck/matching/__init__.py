"""Quotation × source text → evidence: retrieve, align, name the edits, look at the context, decide the verdict."""
