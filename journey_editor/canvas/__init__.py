"""The map on screen: one painted layer, overlays above it, and the view that holds both."""
