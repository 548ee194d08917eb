"""Foreign formats: each one a small interpreter of the marks of a drawing."""
