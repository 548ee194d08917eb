"""Export and print: the choices, the pages as they will be, what is remembered, and the work."""
