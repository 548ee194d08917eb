"""The parking lot: notes kept for later, about nothing yet."""
