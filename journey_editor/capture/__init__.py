"""The capture language: lines of text become edits, and a map becomes lines; no Qt."""
