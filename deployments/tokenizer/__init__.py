"""Tokenizer: turns messages and text into token ids, and ids back into text."""
