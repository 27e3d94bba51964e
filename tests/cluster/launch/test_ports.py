import os
import socket

import pytest

from cluster.errors import LaunchError
from cluster.launch.ports import free_ports, is_free, require_free


@pytest.fixture
def taken():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_port_in_use_is_not_free(taken):
    assert not is_free(taken)


def test_free_ports_are_free_and_different():
    ports = free_ports(5)
    assert len(set(ports)) == 5
    assert all(is_free(port) for port in ports)
    require_free(ports[0], "127.0.0.1")


def test_the_message_says_who_has_the_port_and_what_to_do(taken):
    with pytest.raises(LaunchError, match=rf"port {taken} .* process {os.getpid()} .*--port"):
        require_free(taken, "127.0.0.1")


def test_an_address_that_is_not_of_this_machine():
    with pytest.raises(LaunchError, match=r"198\.51\.100\.1, which is not an address of this machine"):
        require_free(8000, "198.51.100.1")
