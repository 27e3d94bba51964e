"""One real Ray for the whole session."""

import pytest

from cluster.environment import apply, ray_environment
from cluster.spec import RaySpec

# Before ray is imported: the flags of the real service, no 30 s of draining for load balancers that are not there, and a
# loop for this process's own handles, which are called from wherever a test is.
OWN = {"RAY_SERVE_DIRECT_INGRESS_MIN_DRAINING_PERIOD_S": "0", "RAY_SERVE_RUN_ROUTER_IN_SEPARATE_LOOP": "1"}
apply(ray_environment(RaySpec(haproxy=False)) | OWN)


@pytest.fixture(scope="session")
def ray_cluster():
    import ray

    ray.init(address="local", num_cpus=8, _node_ip_address="127.0.0.1", include_dashboard=False)
    yield
    ray.shutdown()


@pytest.fixture(scope="session")
def serve_cluster(ray_cluster):
    """Ray Serve with its HTTP proxy off: tests talk to handles, or start what they need."""
    from ray import serve

    serve.start(proxy_location="Disabled")
    yield
    serve.shutdown()
