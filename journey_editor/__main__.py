"""`python -m journey_editor`: the same as the command `journey-editor`."""

from __future__ import annotations

import sys

from journey_editor.cli import main

if __name__ == "__main__":
    sys.exit(main())
