"""The preferences: what a person chooses once for all maps."""
