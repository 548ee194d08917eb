"""From a journey map to a drawing: plain numbers and marks, without Qt."""
