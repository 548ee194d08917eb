"""What a journey map is and how it changes; standard library and networkx only."""
