"""Addresses to bind: whether a text is one, and who can reach it."""

from __future__ import annotations

import ipaddress
import re

HOST_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("::1"), is_loopback("0.0.0.0")
    (True, True, True, False)
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def is_host(host: str) -> bool:
    """Whether the text is an IP address or a host name, without a port.

    >>> is_host("::1"), is_host("node-1.lan"), is_host("127.0.0.1:8000"), is_host("127.0.0")
    (True, True, False, False)
    """
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return HOST_NAME.fullmatch(host) is not None and not host.replace(".", "").isdigit()
    return True
