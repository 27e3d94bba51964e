"""Models on disk: where a source's files are, what they say of the model, and a tiny model made on the spot.

Knows files only: neither torch nor transformers is imported here.
"""
