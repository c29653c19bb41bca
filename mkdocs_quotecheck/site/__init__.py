"""A run over the pages of a site: pages in, a report out."""
