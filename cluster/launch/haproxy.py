"""The HAProxy of one start: runs the real binary on a configuration that is private and answers in JSON.

Serve writes HAProxy's configuration itself. Some things in it do not suit a private service, and no setting changes
them: the statistics and metrics pages listen on all interfaces at fixed ports, failures are plain text, a request that
comes before the Router is there gets 404, Serve's own pages and headers are open to everybody, and a request id is
whatever the client says. So Serve is given this file as its HAProxy binary (through a small shell launcher): it rewrites
the configuration and then becomes the real HAProxy, same process id, same arguments. Runs by itself as a script with the
standard library alone, so that a reload costs a few milliseconds.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import socket
import stat
import sys
from contextlib import suppress
from pathlib import Path

UNAVAILABLE = ("The service has no router that can answer now; try again shortly.", "server_error", "unavailable")
DEADLINE = ("The request took longer than the service allows.", "timeout_error", "deadline_exceeded")
INTERNAL = ("The service failed to answer; its log says why.", "server_error", "internal_error")
MALFORMED = ("The request is not well-formed HTTP.", "invalid_request_error", "invalid_value")
SLOW = ("The request did not arrive in time.", "timeout_error", "deadline_exceeded")
UNKNOWN_PATH = ("No such path.", "invalid_request_error", "unknown_path")
METHOD = ("Method not allowed.", "invalid_request_error", "method_not_allowed")
# Status that HAProxy produces by itself -> status line and error that the client gets. (What is not even HTTP, or has more
# than 15 KiB of headers, gets its built-in 400 page: that answer is compiled in.)
ANSWERS = {
    400: ("400 Bad Request", MALFORMED),
    408: ("408 Request Timeout", SLOW),
    500: ("500 Internal Server Error", INTERNAL),
    502: ("503 Service Unavailable", UNAVAILABLE),
    503: ("503 Service Unavailable", UNAVAILABLE),
    504: ("504 Gateway Timeout", DEADLINE),
}
# Status that Serve answers in plain text, where ours is always JSON -> the same. 404: its fallback proxy has no route now.
REPLACED = {404: 503, 408: 504, 500: 500, 502: 503, 503: 503, 504: 504}
ERRORS = {404: UNKNOWN_PATH, 405: METHOD, 500: INTERNAL, 503: UNAVAILABLE, 504: DEADLINE}
DRAINING = ("The service is shutting down.", "server_error", "draining")
STOPPING = "stopping.json"
CONFIG, ADMIN_SOCKET = "haproxy.cfg", "a.sock"
_ADMIN_ANSWER_S = 2.0
RETRY_AFTER_S = 1
METHODS = "GET HEAD POST PUT PATCH DELETE OPTIONS"  # the Router's server does not even parse others
# With these a client would change how Serve treats its request: its time limit, its cancelling when the client is gone.
SERVE_HEADERS = (
    "x-request-timeout-seconds",
    "x-request-disconnect-disabled",
    "x-session-id",
    "x_session_id",
    "serve-multiplexed-model-id",
    "serve_multiplexed_model_id",
)
_REQUEST_ID = "var(txn.request_id)"
_CLOSE_REFUSED = "    http-after-response set-header connection close if { var(txn.has_body) -m found } { status ge 400 }\n"


def error_body(error: tuple[str, str, str]) -> str:
    """The API's JSON error envelope."""
    message, kind, code = error
    return json.dumps({"error": {"message": message, "type": kind, "param": None, "code": code}})


def error_response(status_line: str, error: tuple[str, str, str]) -> str:
    """A whole HTTP response, as HAProxy's ``errorfile`` wants it."""
    body = error_body(error)
    retry = f"Retry-After: {RETRY_AFTER_S}\r\n" if status_line.startswith("503") else ""
    head = f"HTTP/1.1 {status_line}\r\nContent-Type: application/json\r\n{retry}Cache-Control: no-cache\r\n"
    return f"{head}Content-Length: {len(body.encode())}\r\nConnection: close\r\n\r\n{body}"


def private_config(config: str, folder: Path) -> str:
    """Serve's configuration with pages on Unix sockets in ``folder`` and errors in JSON; no connection is spliced or reused.

    With splicing HAProxy 2.8 misses that a client has gone until more data flows, so a model would go on for nobody. When
    a Router dies on a connection that HAProxy uses again, it cuts the client off without an answer.
    """
    config = re.sub(r"^    option splice-\w+\n", "", config, flags=re.M)
    config = config.replace(" mode 666 level admin", " mode 600 level admin")
    config = re.sub(r"^(frontend prometheus\n\s+)bind \S+$", rf"\1bind unix@{folder}/p.sock", config, flags=re.M)
    config = re.sub(r"^(listen stats\n\s+)bind \S+$", rf"\1bind unix@{folder}/s.sock", config, flags=re.M)
    config = re.sub(r"^    errorfile .*\n", "", config, flags=re.M)
    errorfiles = "".join(f"    errorfile {status} {_answer_file(folder, status)}\n" for status in ANSWERS)
    config = config.replace("defaults\n", f"defaults\n    option http-server-close\n{errorfiles}", 1)
    config = re.sub(r"^(frontend http_frontend\n.*\n)", lambda found: found[1] + _rules(folder), config, flags=re.M)
    not_found = r"^(backend default_backend\n\s+http-request) return status 404 .*$"
    return re.sub(not_found, rf"\1 {_answer(folder, 503)}", config, flags=re.M)


def _rules(folder: Path) -> str:
    """What the frontend does before all that Serve lets it do.

    A request may be refused before its body is read, and where the body ends is then nobody's concern: HAProxy closes such
    a connection, sometimes at once, sometimes after it took the next request. Clients are told not to use it again.
    """
    refusals = [
        f"{_answer(folder, 405)} if !{{ method {METHODS} }}",
        f"{_answer(folder, 404)} if {{ path_beg -i /-/ }}",  # Serve asks Routers for their health directly, not here
    ]
    body = "{ req.hdr(content-length) -m reg [1-9] } or { req.hdr(transfer-encoding) -m found }"
    requests = [
        *_request_id(),
        f"set-var(txn.has_body) bool(true) if {body}",
        *(f"del-header {name}" for name in SERVE_HEADERS),
        *refusals,
    ]
    identify = f"    http-after-response set-header x-request-id %[{_REQUEST_ID}] if {{ {_REQUEST_ID} -m found }}\n"
    return "".join(f"    http-request {rule}\n" for rule in requests) + identify + _CLOSE_REFUSED + _replacements(folder)


def _request_id() -> list[str]:
    """The same rule as the Router's (`deployments.router.request_id`), so that answers from here have an id too."""
    rules = ["set-var(txn.request_id) uuid()"]
    for header in ("x-client-request-id", "x-request-id"):
        rules.append(f"set-var(txn.request_id) req.fhdr({header}) if {{ req.fhdr({header}) -m reg ^[!-~]{{1,512}}$ }}")
    return [*rules, f"set-header x-request-id %[{_REQUEST_ID}]"]


def _replacements(folder: Path) -> str:
    plain = "{ res.hdr(content-type) -m beg text/plain }"
    return "".join(
        f"    http-response {_answer(folder, ours)} if {{ status {theirs} }} {plain}\n" for theirs, ours in REPLACED.items()
    )


def _answer(folder: Path, status: int) -> str:
    header = {405: ' hdr Allow "GET, HEAD, POST"', 503: f" hdr Retry-After {RETRY_AFTER_S}"}.get(status, "")
    return f"return status {status} content-type application/json file {_body_file(folder, status)}{header}"


def refuse_requests(folder: Path) -> None:
    """Take no new request: the HAProxy that runs closes its port and ends what it has, one that starts later answers 503.

    Otherwise it would send new requests to Serve's fallback proxy, to wait there for a Router that does not come. It is not
    its soft stop, which closes the admin socket too: Serve would take it for dead and kill it with all its streams. Where
    there is no HAProxy, Serve's own proxy looks for the file in ``folder`` itself (`deployments.router.plain_proxy`).
    """
    (folder / STOPPING).write_text(error_body(DRAINING))
    for config in folder.glob(f"*/{CONFIG}"):  # Serve makes a folder for each node, of which there is one
        (config.parent / STOPPING).write_text(error_body(DRAINING))
        with suppress(OSError), socket.socket(socket.AF_UNIX) as admin:
            admin.settimeout(_ADMIN_ANSWER_S)
            admin.connect(str(config.parent / ADMIN_SOCKET))
            admin.sendall(b"shutdown frontend http_frontend\n")
            admin.recv(1)


def refusing(config: str, folder: Path) -> str:
    """The configuration with one answer to every request for the API."""
    retry = f"hdr Retry-After {RETRY_AFTER_S}"
    answer = f"    http-request return status 503 content-type application/json file {folder / STOPPING} {retry}\n"
    return re.sub(r"^(?=    (?:use|default)_backend )", answer, config, count=1, flags=re.M)


def write_answers(folder: Path) -> None:
    """Write the responses that ``private_config`` refers to."""
    for status, (line, error) in ANSWERS.items():
        _answer_file(folder, status).write_text(error_response(line, error))
    for status, error in ERRORS.items():
        _body_file(folder, status).write_text(error_body(error))


def write_launcher(folder: Path, binary: str) -> Path:
    """An executable in ``folder`` that behaves like ``binary`` and is what Serve should run; returns its path."""
    launcher = folder / "haproxy"
    command = shlex.join([sys.executable, "-I", "-S", __file__, binary])
    launcher.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
    launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
    return launcher


def _answer_file(folder: Path, status: int) -> Path:
    return folder / f"{status}.json.http"


def _body_file(folder: Path, status: int) -> Path:
    return folder / f"{status}.json"


def _end_with_parent() -> None:
    """HAProxy would outlive a killed Serve worker; Linux ends it with its parent instead."""
    import ctypes
    import signal

    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def main(binary: str, arguments: list[str]) -> None:
    """Rewrite the configuration named by ``-f`` and become ``binary``."""
    path = Path(arguments[arguments.index("-f") + 1])
    folder = path.parent
    write_answers(folder)
    config = private_config(path.read_text(), folder)
    path.write_text(refusing(config, folder) if (folder / STOPPING).exists() else config)
    _end_with_parent()
    os.execv(binary, [binary, *arguments])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
