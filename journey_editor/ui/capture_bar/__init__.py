"""The capture bar: one line of typing makes one thing, without leaving the keyboard."""
