"""``fairshard apply``: brings the running service to a changed cluster.yaml."""

from __future__ import annotations

import logging
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cluster.errors import LaunchError
from cluster.launch.readiness import reason

if TYPE_CHECKING:
    from cluster.catalogue import CatalogueSnapshot
    from cluster.catalogue.diff import ModelChange, SpecDiff
    from cluster.spec import ServingSpec
    from cluster.status.repairs import Repairs

RECONCILE = "deployments.application:reconcile"  # a link upward by name only, like Serve's own import strings


def apply(
    path: Annotated[Path, typer.Argument(help="The changed cluster.yaml.")] = Path("cluster.yaml"),
    address: Annotated[str, typer.Option(help="HOST:PORT of the cluster's Ray; auto finds the one on this machine.")] = "auto",
) -> None:
    """Add and remove models, change tenants and limits; nothing that serves requests is restarted."""
    from cluster.catalogue.diff import diff
    from cluster.connection import connect
    from cluster.spec.load import load_spec
    from cluster.status.repairs import repairs

    new = load_spec(path)
    connect(address, new.ray)
    from ray import serve  # reads the environment that connect sets, when it is imported

    from cluster.catalogue.actor import publish
    from cluster.status.service import deployment_states

    logging.getLogger("ray.serve").setLevel(logging.ERROR)  # its words are not for the person at the terminal
    snapshot = _running()
    change = diff(snapshot.spec, new)
    change.check()
    mend = repairs(snapshot.spec, new, change, deployment_states(serve.status()))
    if not change and not mend:
        print("nothing to change")
        return
    print("\n".join(describe(change, mend)))
    if change.deployed or change.retired or mend:
        _reconcile(snapshot.spec, new, mend)
    print(f"done: catalogue {publish(new).version}")  # at the latest now; publishing the same twice changes nothing


def describe(change: SpecDiff, mend: Repairs) -> list[str]:
    """One line for each thing that will be done."""
    lines = [f"add model {model.name} {model.version}" for model in change.added]
    lines += [f"remove model {model.name} {model.version}, after its requests" for model in change.removed]
    for each in change.changed:
        lines.append(_change(each))
    lines += [f"mend model {model.name} {model.version}: it does not run" for model in mend.broken]
    lines += [f"remove application {app}: no model of the service" for app in mend.stray]
    published = ", ".join(key for key in change.published if key != "models")
    return [*lines, f"publish {published}"] if published else lines


def _change(change: ModelChange) -> str:
    keys = ", ".join(change.keys)
    if not change.needs_deployment:
        return f"change model {change.new.name} while it runs: {keys}"
    if change.old.version != change.new.version:
        return f"replace model {change.new.name} {change.old.version} by {change.new.version}: {keys}"
    return f"redeploy model {change.new.name}, requests wait while it loads: {keys}"


def _running() -> CatalogueSnapshot:
    from ray.exceptions import RayError

    from cluster.catalogue.actor import current

    try:
        snapshot = current()
    except LookupError as error:
        raise LaunchError("a Ray runs, but no Fairshard service on it: start one with `fairshard serve`") from error
    except RayError as error:
        raise LaunchError(f"the catalogue does not answer ({type(error).__name__}); try again") from error
    if snapshot is None:
        raise LaunchError("the service is only starting; try again when `fairshard status` says ready")
    return snapshot


def _reconcile(old: ServingSpec, new: ServingSpec, mend: Repairs) -> None:
    """Deploy what is new, publish, and delete what is old, in this order: no request must find a model that is not there."""
    module, _, function = RECONCILE.partition(":")
    try:
        getattr(import_module(module), function)(old, new, mend)
    except RuntimeError as error:  # Serve's way to say that an application did not come up
        first = error.__context__
        if isinstance(first, RuntimeError):
            back = f"what ran before did not come back ({reason(str(error))}): apply the file before this change again"
            raise LaunchError(f"not applied: {reason(str(first))}; and {back}") from error
        raise LaunchError(f"not applied, all is as it was: {reason(str(error))}") from error
