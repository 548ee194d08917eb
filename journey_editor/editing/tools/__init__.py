"""Gestures: generators that take pointer events, give previews, and return what is to be done."""
