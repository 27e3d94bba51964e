"""The embedded model: the generator of its data, its training and its evaluation; the trained files lie beside."""
