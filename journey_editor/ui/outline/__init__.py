"""The outline: the map as a tree of stages, touchpoints and notes."""
