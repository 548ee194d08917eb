"""Finding and replacing words in all texts of the map."""
