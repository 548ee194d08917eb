"""What a workshop needs beside the map: a timer and dot voting."""
