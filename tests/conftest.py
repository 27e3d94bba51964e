"""What holds for all tests."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# Before anybody imports torch: small models gain nothing from threads, and lose much where the cores are busy.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Properties are about what code does; how fast the machine is today is none of them.
settings.register_profile("any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-machine")


@pytest.fixture(autouse=True)
def _own_environment() -> Iterator[None]:
    """Take back what a test sets: joining a Ray sets its variables for the whole process, and the next Ray would obey them."""
    before = dict(os.environ)
    yield
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    for name, value in before.items():  # only what differs: threads of a Ray may be reading the others
        if os.environ.get(name) != value:
            os.environ[name] = value
