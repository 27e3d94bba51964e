"""A client of the API that talks in a terminal."""
