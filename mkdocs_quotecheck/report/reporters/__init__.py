"""The formats of the report, one module each. Pure: the shells write."""
