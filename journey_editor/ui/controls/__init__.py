"""Small controls that the palette, the inspector and the dialogs are made of."""
