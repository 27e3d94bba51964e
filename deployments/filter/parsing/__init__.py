"""Parsing: what of an answer's text is reasoning, what content, what tool calls. Loaded only for models that write such."""
