"""A load client for any OpenAI-compatible server, and its figures."""
