"""The personas panel: who they are, who is shown, and for whom the digits speak."""
