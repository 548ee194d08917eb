"""Maps that ride inside a PDF, an SVG or a PNG: put in when it is exported, taken out when it is opened."""
