"""What sharding does before any rank meets another; parity is shown on a real Ray."""

import os
import subprocess
import sys
import textwrap

import pytest


def run(code: str, **environment: str) -> str:
    """In a process of its own: importing DeepSpeed changes a process for good."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


@pytest.mark.timeout(300)
def test_without_a_compiler_there_is_a_reason_and_no_error(tmp_path):
    code = """
        from deployments.replica_group import sharding
        print(sharding.shm_obstacle())
    """
    (tmp_path / "ninja").symlink_to("/bin/true")
    assert "no C++ compiler" in run(code, PATH=str(tmp_path), FAIRSHARD_HOME=str(tmp_path / "home"))


@pytest.mark.timeout(300)
def test_a_killed_builders_lock_does_not_block_for_ever(tmp_path):
    code = """
        from cluster.home import compiled_operations
        from deployments.replica_group import sharding
        stale = compiled_operations() / "deepspeed_shm_comm" / "lock"
        stale.parent.mkdir()
        stale.touch()
        with sharding._build_lock():
            print(stale.exists())
    """
    assert run(code, FAIRSHARD_HOME=str(tmp_path)) == "False"
