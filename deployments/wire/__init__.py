"""The JSON that clients send and receive: pydantic models of requests and replies, the error envelope, SSE framing.

Knows no server and no deployment: a model here says what is valid and what bytes it makes, nothing more.
"""
