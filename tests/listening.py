"""Where processes listen, for tests of what can be reached from outside."""

from collections.abc import Iterable
from contextlib import suppress

import psutil


def listening_hosts(tree: Iterable[psutil.Process]) -> set[str]:
    """The addresses on which any of them listens; one that ends meanwhile (Ray's helpers come and go) is left out."""
    hosts: set[str] = set()
    for process in tree:
        with suppress(psutil.NoSuchProcess):
            sockets = [c for c in process.net_connections("inet") if c.status == psutil.CONN_LISTEN]
            hosts.update(c.laddr.ip.removeprefix("::ffff:") for c in sockets)
    return hosts
