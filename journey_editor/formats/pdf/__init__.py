"""A drawing as a PDF, one page, through reportlab's document layer."""
