"""A journey map as a JSON file: reading, writing, and being safe on disk."""
