"""What writes a registry: documents are taken in, libraries imported, pins set, and what has changed is told."""
