"""The command palette: every action, and everything on the map, by name."""
