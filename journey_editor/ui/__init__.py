"""The window around the canvas: menus, palette, inspector, dialogs."""
