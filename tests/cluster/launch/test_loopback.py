from concurrent.futures import ThreadPoolExecutor

import grpc
import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.launch.loopback import keep_grpc_on_loopback, on_loopback


@given(st.integers(0, 65535))
def test_any_address_becomes_loopback_with_the_same_port(port):
    assert on_loopback(f"[::]:{port}") == f"127.0.0.1:{port}"


@pytest.mark.parametrize("address", ["127.0.0.1:5", "10.0.0.1:5", "unix:/tmp/x", "[::1]:5"])
def test_other_addresses_stay(address):
    assert on_loopback(address) == address


def test_the_function_that_serve_binds_with_is_wrapped(monkeypatch):
    from ray._common import tls_utils

    monkeypatch.setattr(tls_utils, "add_port_to_grpc_server", tls_utils.add_port_to_grpc_server)
    keep_grpc_on_loopback()
    server = grpc.server(ThreadPoolExecutor(1))
    port = tls_utils.add_port_to_grpc_server(server, "[::]:0")
    server.start()
    try:
        (address,) = [
            c.laddr.ip for c in psutil.Process().net_connections("inet") if c.laddr.port == port and c.status == "LISTEN"
        ]
        assert address in ("127.0.0.1", "::ffff:127.0.0.1")
    finally:
        server.stop(None).wait()


def test_serve_still_imports_that_function_by_name():
    from ray._common import tls_utils
    from ray.serve._private import replica

    assert replica.add_port_to_grpc_server.__name__ in ("add_port_to_grpc_server", "<lambda>")
    assert replica.add_port_to_grpc_server.__module__ in (tls_utils.__name__, "cluster.launch.loopback")
