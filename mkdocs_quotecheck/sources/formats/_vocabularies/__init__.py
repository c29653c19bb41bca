"""The vocabularies of XML that are read: one module each with a `VOCABULARY`, which is data only."""
