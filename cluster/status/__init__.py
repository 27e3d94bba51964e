"""What the running service looks like from outside: gathered once, shown as tables or as JSON."""
