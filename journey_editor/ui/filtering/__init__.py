"""The filter bar: what the map is asked for, and the views in which that is kept."""
