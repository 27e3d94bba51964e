"""``fairshard apply``: brings the running service to a changed cluster.yaml."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cluster.errors import LaunchError
from cluster.launch.readiness import reason

if TYPE_CHECKING:
    from cluster.catalogue import CatalogueSnapshot
    from cluster.catalogue.diff import SpecDiff
    from cluster.spec import ServingSpec

RECONCILE = "deployments.application:reconcile"  # a link upward by name only, like Serve's own import strings


def apply(
    path: Annotated[Path, typer.Argument(help="The changed cluster.yaml.")] = Path("cluster.yaml"),
    address: Annotated[str, typer.Option(help="HOST:PORT of the cluster's Ray; auto finds the one on this machine.")] = "auto",
) -> None:
    """Add and remove models, change tenants and limits; nothing that serves requests is restarted."""
    from cluster.catalogue.diff import diff
    from cluster.connection import connect
    from cluster.spec.load import load_spec

    new = load_spec(path)
    connect(address, new.ray)
    from cluster.catalogue.actor import publish  # imports ray, which reads the environment that connect sets

    snapshot = _running()
    change = diff(snapshot.spec, new)
    if not change:
        print("nothing to change")
        return
    change.check()
    print("\n".join(describe(change)))
    if change.deployed or change.retired:
        _reconcile(snapshot.spec, new)
    print(f"done: catalogue {publish(new).version}")  # at the latest now; publishing the same twice changes nothing


def describe(change: SpecDiff) -> list[str]:
    """One line for each thing that will be done."""
    lines = [f"add model {model.name} {model.version}" for model in change.added]
    lines += [f"remove model {model.name} {model.version}, after its requests" for model in change.removed]
    for each in change.changed:
        how = "redeploy" if each.needs_deployment else "change"
        lines.append(f"{how} model {each.new.name}: {', '.join(each.keys)}")
    return lines + [f"publish {section}" for section in change.published if section != "models"]


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


def _reconcile(old: ServingSpec, new: ServingSpec) -> None:
    """Deploy what is new, publish, and delete what is old, in this order: no request must find a model that is not there."""
    module, _, function = RECONCILE.partition(":")
    try:
        getattr(import_module(module), function)(old, new)
    except RuntimeError as error:  # Serve's way to say that an application did not come up
        raise LaunchError(f"not applied: {reason(str(error))}") from error
