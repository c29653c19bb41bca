"""Findings → edits of the file that the author wrote, so that the quotation has the source's words. Pure: the shells write."""
