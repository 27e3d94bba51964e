"""The whole service on this machine, from the spec to a stop that leaves nothing behind."""

from __future__ import annotations

import sys
import time
import traceback
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from psutil import Process

from cluster.errors import FairshardError, LaunchError
from cluster.launch import collective, haproxy, local_ray, ports, processes, readiness
from cluster.launch.banner import banner, base_url
from cluster.launch.ending import leave, stop_in_order
from cluster.launch.native_output import divert_native_output
from cluster.launch.progress import Progress
from cluster.launch.readiness_watch import ReadinessWatch
from cluster.launch.session import Session, create_session
from cluster.launch.signals import StopRequested, StopSignal
from cluster.spec import ServingSpec
from cluster.spec.capacity import machine_cores

APPLICATION = "deployments:app"  # the only link upward, the import string that `serve run` takes too
POLL_S = 0.2
LOSS_CHECK_S = 1.0
HEAD_PROCESSES = ("raylet", "gcs_server")
NATIVE_LOG = "native.log"


class Service:
    """Starts the service of one spec file and stops it again; used once, from the main thread."""

    def __init__(self, path: Path, port: int | None, progress: Progress, application: str = APPLICATION):
        self._path, self._port, self._progress, self._application = path, port, progress, application
        self._session: Session | None = None
        self._known_buffers = processes.shared_memory_files()
        self._signals = StopSignal(at_once=self._stop_at_once)
        self._head: list[Process] = []  # Ray's own servers, without which nothing works
        self._drain_s = 0.0  # until the service is announced nobody has asked it for anything

    def run(self) -> None:
        """Serve until a stop signal, then stop; raises LaunchError or SpecError when the start fails."""
        started_s = time.monotonic()
        processes.adopt_orphans()
        keep_logs = True
        try:
            self._signals.install()
            spec = self._check()
            dashboard_url = self._start(spec)
            self._drain_s = spec.http.drain_s
            self._progress.line(banner(spec, dashboard_url, time.monotonic() - started_s))
            self._wait_while_alive()
        except StopRequested:
            self._progress.line("")
            keep_logs = False
        finally:
            self._signals.stopping()
            self._stop(keep_logs)

    # -- start -------------------------------------------------------------------------------------------------------

    def _check(self) -> ServingSpec:
        from cluster.spec.load import load_spec

        with self._progress.step("Checking the spec") as step:
            spec = load_spec(self._path)
            if self._port is not None:
                spec = spec.model_copy(update={"http": spec.http.model_copy(update={"port": self._port})})
            ports.require_free(spec.http.port, spec.http.host)
            local_ray.ray_cpus(spec)
            step.result(f"models: {len(spec.models)}, tenants: {len(spec.tenants)}")
        return spec

    def _start(self, spec: ServingSpec) -> str:
        pool = ThreadPoolExecutor(2, "prepare")
        try:
            models = pool.submit(self._prepare_models, spec)
            built = pool.submit(self._prepare_collective, spec)
            dashboard_url = self._start_ray(spec)
            self._finish("Making or finding the models", models)
            self._report_collective(built)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)  # a stop does not wait for a download
        self._deploy(spec)
        return dashboard_url

    def _prepare_models(self, spec: ServingSpec) -> str:
        from cluster.models.registry import resolve

        return ", ".join(str(resolve(source, self._path.parent)) for source in sorted({m.source for m in spec.models}))

    def _prepare_collective(self, spec: ServingSpec) -> str | None:
        if collective.wants_shared_memory(spec.models, machine_cores()):
            return collective.build()
        if any(model.tensor_parallel > 1 for model in spec.models) and (missing := collective.missing_tools()):
            return f"{' and '.join(missing)} not found"
        return None

    def _finish(self, name: str, future: Future[str]) -> None:
        with self._progress.step(name) as step:
            step.result(future.result())

    def _report_collective(self, built: Future[str | None]) -> None:
        with self._progress.step("Preparing the collective"):
            obstacle = built.result()
        if obstacle:
            self._progress.warn(f"no shared-memory collective: {obstacle}; ranks add up through gloo, which is slower")

    def _start_ray(self, spec: ServingSpec) -> str:
        with self._progress.step("Starting Ray and Serve") as step, self._signals.kept():
            with self._signals.held():
                self._session = create_session()
            divert_native_output(self._session.folder / NATIVE_LOG)
            local_ray.prepare_environment(spec.ray, spec.http, self._session)
            dashboard_port = self._dashboard_port(spec)
            cpus = local_ray.ray_cpus(spec)
            url = local_ray.start_ray(spec.ray, spec.http, self._session, cpus, dashboard_port)
            self._signals.install()
            self._head = processes.named(*HEAD_PROCESSES)
            self._session.announce(local_ray.address(), base_url(spec))
            local_ray.start_serve(spec.http)
            step.result(f"{cpus} CPUs")
        return url

    def _dashboard_port(self, spec: ServingSpec) -> int:
        wanted = spec.ray.dashboard_port
        if ports.is_free(wanted, spec.ray.dashboard_host):
            return wanted
        (other,) = ports.free_ports(1)
        self._progress.warn(f"port {wanted} of the Ray dashboard is in use; it is at port {other} this time")
        return other

    def _deploy(self, spec: ServingSpec) -> None:
        with self._progress.step("Loading the models") as step, self._signals.kept():
            self._run_application()
            self._signals.check()
            watch = ReadinessWatch(spec, step)
            while not watch.is_ready():
                watch.look()
                self._signals.check()
                time.sleep(POLL_S)
            step.result(watch.summary())

    def _run_application(self) -> None:
        """Hand the application to Serve without waiting for it: what still asks Ray when Ray is shut down ends the process."""
        import click
        from ray import serve
        from ray.serve._private.api import call_user_app_builder_with_args_if_necessary as build  # what `serve run` calls

        from cluster import names

        module, _, attribute = self._application.partition(":")
        try:
            builder = getattr(import_module(module), attribute)
            target = serve.RunTarget(build(builder, {"spec": str(self._path)}), name=names.ENTRY_APP, route_prefix="/")
            serve.run_many([target], wait_for_ingress_deployment_creation=False, wait_for_applications_running=False)
        except click.ClickException as error:
            raise LaunchError(error.message) from error
        except RuntimeError as error:
            raise LaunchError(readiness.reason(str(error))) from error

    # -- run and stop ------------------------------------------------------------------------------------------------

    def _wait_while_alive(self) -> None:
        """Until a stop signal; a LaunchError when Ray itself dies, which nothing here can heal."""
        while self._ray_lives():
            self._signals.check()
            time.sleep(LOSS_CHECK_S)
        raise LaunchError("Ray has died; start the service again")

    def _ray_lives(self) -> bool:
        return all(processes.lives(process) for process in self._head)

    def _stop(self, keep_logs: bool) -> None:
        if self._session is None:
            processes.end_all()
            return
        with self._progress.step("Stopping: requests that run may finish") as step:
            if self._head:
                haproxy.refuse_requests(self._session.haproxy)
                stop_in_order(self._drain_s, self._session.folder / "stop.log", self._ray_lives)
            processes.end_all()
            processes.remove_shared_memory(self._known_buffers)
            left = processes.descendants()
            step.result(f"still there: {', '.join(str(p.pid) for p in left)}" if left else "nothing is left")
        if keep_logs:
            self._progress.line(f"Ray's logs are in {self._session.folder}")
        else:
            self._session.remove()

    def _stop_at_once(self) -> None:
        self._progress.break_off()
        processes.kill_all()
        processes.remove_shared_memory(self._known_buffers)
        if self._session is not None:
            self._session.remove()
        leave(130)


def serve_and_leave(service: Service) -> NoReturn:
    """Run the service to its end and end this process: 0 after a stop signal, 1 after an error, which is printed."""
    try:
        service.run()
    except FairshardError as error:
        print(f"fairshard: {error}", file=sys.stderr)
        leave(1)
    except Exception:
        traceback.print_exc()
        leave(1)
    leave(0)
