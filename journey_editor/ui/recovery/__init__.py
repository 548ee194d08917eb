"""What was not saved: kept while somebody works, offered when the program starts again."""
