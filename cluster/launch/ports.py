"""TCP ports of this machine: which are free, and who has those that are not."""

from __future__ import annotations

import socket
from contextlib import closing

from cluster.errors import LaunchError


def is_free(port: int, host: str = "127.0.0.1") -> bool:
    """Whether ``port`` can be bound on ``host`` now; a port in TIME_WAIT counts as free."""
    with closing(socket.socket(_family(host), socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except OSError:
            return False
        return True


def free_ports(count: int) -> tuple[int, ...]:
    """Different ports that nothing listens on at the moment; somebody else may still take one."""
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = tuple(probe.getsockname()[1] for probe in probes)
    for probe in probes:
        probe.close()
    return ports


def require_free(port: int, host: str) -> None:
    """Raise a LaunchError that says who listens on ``port`` and what to do."""
    if not _is_local(host):
        raise LaunchError(f"metadata.serving.http.host is {host}, which is not an address of this machine")
    if not is_free(port, host):
        raise LaunchError(
            f"port {port} on {host} is in use{_holder(port)}: stop it, or choose another port with --port "
            "or metadata.serving.http.port"
        )


def _holder(port: int) -> str:
    import psutil

    for connection in psutil.net_connections("tcp"):
        if connection.status == psutil.CONN_LISTEN and connection.laddr.port == port and connection.pid:
            return f" by process {connection.pid} ({psutil.Process(connection.pid).name()})"
    return ""


def _is_local(host: str) -> bool:
    try:
        with closing(socket.socket(_family(host), socket.SOCK_STREAM)) as probe:
            probe.bind((host, 0))
    except OSError:
        return False
    return True


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
