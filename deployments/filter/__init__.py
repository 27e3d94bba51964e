"""Filter: turns a replica's token ids into text; detokenizing and stop strings, one pipeline for each request."""
