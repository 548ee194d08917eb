"""The map for somebody who hears it: what is in what, how each thing is said, and what has changed."""
