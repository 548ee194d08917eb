"""The panel at the right, where every field of what is selected can be edited."""
