"""What was repaired in the file of a map: told above the map, listed in a panel that leads there."""
