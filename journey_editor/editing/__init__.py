"""The application's core: the open map, its undo and the gestures; QtCore and QtGui at most."""
