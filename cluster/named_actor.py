"""Named actors: finding those of the service, and telling which of all live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cluster import names

if TYPE_CHECKING:
    from ray.actor import ActorHandle


def find_actor(name: str) -> ActorHandle:
    """A handle to the service's actor of that name; blocks for one look-up in Ray's control service.

    Raises LookupError when there is none, ConnectionError when this process is not connected to Ray (which would start
    a Ray of its own at the first call otherwise).
    """
    import ray  # here, so that what only might need an actor can be imported without Ray

    if not ray.is_initialized():
        raise ConnectionError("this process is not connected to Ray")
    try:
        return ray.get_actor(name, namespace=names.NAMESPACE)
    except ValueError as error:
        raise LookupError(f"no actor named '{name}' in namespace '{names.NAMESPACE}'") from error


def own_name() -> str | None:
    """The name of the actor that this code runs in; None where there is none."""
    import ray

    if not ray.is_initialized():  # asking would start a Ray
        return None
    context = ray.get_runtime_context()
    return context.get_actor_name() or None if context.worker.mode == ray.WORKER_MODE else None


def living_names() -> frozenset[str]:
    """The names of all actors that live, the service's and Serve's; blocks for one look-up in Ray's control service."""
    import ray

    return frozenset(actor["name"] for actor in ray.util.list_named_actors(all_namespaces=True))
