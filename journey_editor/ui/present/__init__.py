"""Showing the map to a room: the presentation, and the audience window on a second display."""
