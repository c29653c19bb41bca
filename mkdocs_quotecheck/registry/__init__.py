"""See HOUSE in CONTRIBUTING.md."""
