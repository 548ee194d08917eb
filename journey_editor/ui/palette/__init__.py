"""The panel at the left: what can be added, and which personas and lanes are shown."""
