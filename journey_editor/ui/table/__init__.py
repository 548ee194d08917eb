"""The table: all touchpoints of the map with their fields as columns."""
