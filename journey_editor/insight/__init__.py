"""Questions to the graph of a map, or of two. Qt-free."""
