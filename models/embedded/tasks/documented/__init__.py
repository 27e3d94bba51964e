"""What the user's documentation says, fact by fact, and how people ask for it."""
