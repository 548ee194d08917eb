"""Text whose glyphs are not simply one after the other: shaped, ordered and with fonts found by coverage."""
