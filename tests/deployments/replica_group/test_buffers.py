import mmap
import os

import pytest

from deployments.replica_group.buffers import buffer_path, remove_buffers, remove_orphans

PORT = 70_000  # no port, so nobody meets there


@pytest.fixture
def buffers():
    paths = [buffer_path(PORT, rank) for rank in range(2)]
    for path in paths:
        path.write_bytes(b"x" * mmap.PAGESIZE)
    yield paths
    for path in paths:
        path.unlink(missing_ok=True)


def test_the_names_of_one_meeting_go(buffers):
    remove_buffers(PORT, 3)
    assert not any(path.exists() for path in buffers)


def test_what_nobody_maps_is_an_orphan_once_it_is_old(buffers):
    mapped, left = buffers
    assert not {*buffers} & {*remove_orphans()}
    for path in buffers:
        os.utime(path, (0, 0))
    with mapped.open("r+b") as file, mmap.mmap(file.fileno(), 0):
        assert {*buffers} & {*remove_orphans()} == {left}
    assert mapped.exists()
    assert not left.exists()
    assert mapped in remove_orphans()
