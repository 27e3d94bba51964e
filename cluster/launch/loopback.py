"""Keeps the gRPC ports of Serve replicas on loopback.

Serve binds the gRPC port of every replica on all interfaces, without authentication, and unpickles what arrives there.
On one machine nobody else has to reach it.
"""

from __future__ import annotations

ANY_ADDRESS = "[::]:"
LOOPBACK_ADDRESS = "127.0.0.1:"


def on_loopback(address: str) -> str:
    """The same port on loopback; other addresses than "any" stay as they are."""
    return LOOPBACK_ADDRESS + address.removeprefix(ANY_ADDRESS) if address.startswith(ANY_ADDRESS) else address


def keep_grpc_on_loopback() -> None:
    """Ray's worker setup hook: wraps the function through which Serve binds gRPC ports, before Serve imports it."""
    from ray._common import tls_utils

    bind = tls_utils.add_port_to_grpc_server
    tls_utils.add_port_to_grpc_server = lambda server, address: bind(server, on_loopback(address))
