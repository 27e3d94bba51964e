"""The wiring: which deployments there are and who holds whose handle. The only file that knows all of them.

Two kinds of Serve application come out of here (docs/decisions/0002): ``fairshard`` with the ingress, Router, Tokenizer
and Filter, whose arguments name no model and no tenant; and one for each model version, without a route.
"""

# No `from __future__ import annotations`: Serve reads the annotation of `app` as a class to build its arguments.

import logging
import time

import click
import ray
from pydantic import BaseModel, ConfigDict
from ray import serve
from ray.serve.schema import ApplicationStatus

from cluster import environment, names
from cluster.catalogue import CatalogueSnapshot, CatalogueView, FixedCatalogue
from cluster.catalogue.actor import publish, start_catalogue
from cluster.catalogue.diff import SpecDiff, diff
from cluster.connection import connect
from cluster.errors import FairshardError
from cluster.models.registry import resolve
from cluster.spec import ModelSpec, ServingSpec
from cluster.spec.load import load_spec
from cluster.status.repairs import Repairs
from cluster.telemetry.actor import RemoteSink, start_telemetry
from cluster.telemetry.push import TelemetrySink
from deployments.filter.deployment import Filter
from deployments.fused_path import FusedPath
from deployments.model_handles import BoundHandles, ModelHandles
from deployments.replica_group.deployment import replica_group_app
from deployments.router.deployment import Router
from deployments.split_path import SplitPath
from deployments.tokenizer.deployment import Tokenizer

logger = logging.getLogger(__name__)

SETTLE_S = 60  # what Serve may take on top of a model's start or a drain


class AppArgs(BaseModel):
    """What ``serve run deployments:app`` takes as ``key=value``."""

    model_config = ConfigDict(extra="forbid")

    spec: str = "cluster.yaml"


def app(args: AppArgs) -> serve.Application:
    """The first start: catalogue, telemetry, HTTP and the models of the spec; returns the ``fairshard`` application.

    Connects to the running Ray. Models load in the background; ``/health`` tells when they are ready.
    """
    try:
        spec = load_spec(args.spec)
        _connect(spec)
        snapshot, telemetry = start_catalogue(spec), start_telemetry(spec.telemetry)
        serve.start(http_options={"host": spec.http.host, "port": spec.http.port})
        deploy(spec, spec.models, telemetry)
        return entry_app(snapshot, telemetry)
    except FairshardError as error:
        raise click.ClickException(str(error)) from error  # Ray's command line prints it without a traceback


def deploy(spec: ServingSpec, models: tuple[ModelSpec, ...], telemetry: TelemetrySink) -> None:
    """Submit an application for each of ``models``; they come up in the background."""
    targets = [
        serve.RunTarget(
            target=replica_group_app(
                model,
                resolve(model.source),
                telemetry,
                catalogue=CatalogueView(CatalogueSnapshot(0, spec)),  # the actor's own word replaces it at the start
                push_interval_s=spec.telemetry.push_interval_s,
                drain_s=spec.http.drain_s,
            ),
            name=names.model_app(model.name, model.version),
            route_prefix=None,
        )
        for model in models
    ]
    if targets:
        serve.run_many(targets, wait_for_ingress_deployment_creation=False, wait_for_applications_running=False)


def entry_app(snapshot: CatalogueSnapshot, telemetry: TelemetrySink) -> serve.Application:
    """Router, Tokenizer and Filter on a cluster; they follow the catalogue from ``snapshot`` on."""
    spec, catalogue = snapshot.spec, CatalogueView(snapshot)
    router = Router.options(
        num_replicas=spec.http.routers,
        max_ongoing_requests=spec.http.max_ongoing,
        graceful_shutdown_timeout_s=spec.http.drain_s,
        graceful_shutdown_wait_loop_s=0.2,
    )
    models = ModelHandles(catalogue)
    if spec.path == "fused":
        return router.bind(catalogue, FusedPath(catalogue, models), telemetry)
    # They outlive the Router, or streams that drain would lose their way.
    inner = {
        "num_replicas": spec.filter.replicas,
        "graceful_shutdown_timeout_s": spec.http.drain_s + 10,
        "graceful_shutdown_wait_loop_s": 0.2,
    }
    tokenizer = Tokenizer.options(**inner).bind(catalogue)
    filter = Filter.options(**inner).bind(catalogue, models)
    return router.bind(catalogue, SplitPath(tokenizer, filter), telemetry)


def reconcile(old: ServingSpec, new: ServingSpec, mend: Repairs) -> None:
    """Bring the running models from ``old`` to ``new``: deploy what is new, publish, then drain and delete what is old.

    In this order no request finds a model that is not there. ``mend`` is done on the way. Blocks until all is done; raises
    RuntimeError when a model does not come up; then nothing is published and all goes back. If that fails too, the first
    RuntimeError is the ``__context__`` of the one raised.
    """
    change = diff(old, new)
    deployed = change.deployed + mend.broken
    deploy(new, deployed, RemoteSink())
    try:
        _wait_until_running(deployed)
    except RuntimeError as failure:
        _go_back(old, change)
        raise failure
    publish(new)
    _delete(_apps(change.retired) | set(mend.stray), old.http.drain_s)


def _go_back(old: ServingSpec, change: SpecDiff) -> None:
    """Delete the applications that ``old`` does not know, and deploy as before those that were changed in place."""
    _delete(_apps(change.deployed) - _apps(old.models), old.http.drain_s)
    before = tuple(each.old for each in change.changed if each.needs_deployment and each.old.version == each.new.version)
    deploy(old, before, RemoteSink())
    _wait_until_running(before)


def _apps(models: tuple[ModelSpec, ...]) -> set[str]:
    return {names.model_app(model.name, model.version) for model in models}


def _wait_until_running(models: tuple[ModelSpec, ...]) -> None:
    """Until each application runs; raises RuntimeError with Serve's words when one fails or takes too long."""
    deadline_s = time.monotonic() + max((model.start_timeout_s for model in models), default=0) + SETTLE_S
    apps = _apps(models)
    while True:
        states = {app: status for app, status in serve.status().applications.items() if app in apps}
        if all(app in states and states[app].status == ApplicationStatus.RUNNING for app in apps):
            return
        late = time.monotonic() > deadline_s
        for app, state in states.items():
            words = "\n".join([state.message, *(each.message for each in state.deployments.values())])
            if state.status == ApplicationStatus.DEPLOY_FAILED:
                raise RuntimeError(words)
            if late and state.status != ApplicationStatus.RUNNING:
                raise RuntimeError(f"{app} did not start in time; are there enough free CPUs for its ranks?\n{words}")
        time.sleep(0.2)


def _delete(apps: set[str], drain_s: float) -> None:
    """Delete applications and wait until they are gone; Serve lets their running requests end first."""
    for app in apps:
        serve.delete(app, _blocking=False)  # blocking gives up after 60 s whatever the drain time is
    deadline_s = time.monotonic() + drain_s + SETTLE_S
    while apps & serve.status().applications.keys():
        if time.monotonic() > deadline_s:
            raise RuntimeError(f"{', '.join(sorted(apps))} still there {drain_s + SETTLE_S:g} s after it was removed")
        time.sleep(0.2)


def local_app(spec: ServingSpec, models: dict[str, serve.Application], telemetry: TelemetrySink) -> serve.Application:
    """The whole application for one process (Serve's local testing mode): ``models`` stand in for the ReplicaGroups."""
    catalogue = FixedCatalogue(CatalogueSnapshot(1, spec))
    handles = BoundHandles(models)
    if spec.path == "fused":
        return Router.bind(catalogue, FusedPath(catalogue, handles), telemetry)
    return Router.bind(catalogue, SplitPath(Tokenizer.bind(catalogue), Filter.bind(catalogue, handles)), telemetry)


def _connect(spec: ServingSpec) -> None:
    """Join the running Ray (``serve run`` asks for the application before it connects) and warn where it is not as ours."""
    if not ray.is_initialized():
        connect(ray_spec=spec.ray)
    for warning in environment.missing_in_running_cluster(spec.ray):
        logger.warning(warning)
