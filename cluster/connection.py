"""Joining the Ray that runs already."""

from __future__ import annotations

import logging
import socket
from pathlib import Path

import psutil

from cluster import environment
from cluster.errors import LaunchError, SpecError
from cluster.launch.session import announced
from cluster.spec import RaySpec
from cluster.spec.address import is_loopback

AUTO = "auto"
_PROBE_S = 3.0
_NOTHING_RUNS = "no service is running here: start one with `fairshard serve`, or name its Ray with --address HOST:PORT"


def connect(address: str = AUTO, ray_spec: RaySpec | None = None) -> None:
    """Connect this process to a running Ray, quietly; ``auto`` is $RAY_ADDRESS, else the one on this machine.

    Of several it is the one that `fairshard serve` started, if there is one such.

    Raises LaunchError with one sentence, within some seconds, when there is none. Call it before ray is imported: it sets
    the environment that Ray and Serve read at their import.
    """
    host, port = _find(address)
    environment.apply(environment.client_environment(ray_spec or RaySpec(), host))
    _probe(host, port)
    import ray

    try:
        ray.init(address=f"{host}:{port}", log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, RuntimeError, ValueError) as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise LaunchError(f"the Ray at {host}:{port} did not take the connection: {reason}") from error


def ray_spec_of(path: Path) -> RaySpec:
    """How the cluster of that file runs Ray; the default where the file is not there or not right."""
    from cluster.spec.load import load_spec

    try:
        return load_spec(path).ray
    except SpecError:
        return RaySpec()


def local_addresses() -> frozenset[str]:
    """The addresses, HOST:PORT, of the clusters that have a node on this machine.

    Read from the nodes' command lines, as Ray's own commands do; a Ray inside a program is registered nowhere else.
    """
    flag = "--gcs-address="
    lines = [process.info["cmdline"] or [""] for process in psutil.process_iter(["cmdline"])]
    raylets = (line for line in lines if Path(line[0]).name == "raylet")
    return frozenset(word.removeprefix(flag) for line in raylets for word in line if word.startswith(flag))


def _find(address: str) -> tuple[str, int]:
    wanted = (environment.given_address() or AUTO) if address == AUTO else address
    if wanted != AUTO:
        return _as_advertised(*_parse(wanted))
    found = sorted(local_addresses())
    if not found:
        raise LaunchError(_NOTHING_RUNS)
    if len(found) == 1:
        return _parse(found[0])
    urls = announced()
    ours = [address for address in found if address in urls]
    if len(ours) == 1:
        return _parse(ours[0])
    each = (f"{address} ({urls[address]})" if address in urls else address for address in ours or found)
    what = "services" if ours else "Rays"
    raise LaunchError(f"several {what} run on this machine: name one with --address, of {', '.join(each)}")


def _as_advertised(host: str, port: int) -> tuple[str, int]:
    """A Ray of this machine must be called by the address that it has given itself, loopback or not."""
    if is_loopback(host):
        for other in map(_parse, local_addresses()):
            if other[1] == port:
                return other
    return host, port


def _parse(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise LaunchError(f"'{address}' is no address of a Ray; expected HOST:PORT")
    return host, int(port)


def _probe(host: str, port: int) -> None:
    """Ray itself would try for a minute, and then end the process."""
    try:
        socket.create_connection((host.strip("[]"), port), timeout=_PROBE_S).close()
    except OSError as error:
        raise LaunchError(f"nothing answers at {host}:{port}; {_NOTHING_RUNS}") from error
