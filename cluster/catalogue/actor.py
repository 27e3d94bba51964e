"""The catalogue as a named Ray actor: a thin shell that keeps the last snapshot where a restart finds it.

The snapshot lies in the key-value store of Ray's control service, which also holds the actor's own registration: what can
restart the actor can restore its state. It is written before any watcher hears of it, so versions never go back.
"""

from __future__ import annotations

import asyncio
import contextlib

import ray
from pydantic import TypeAdapter
from ray.experimental.internal_kv import _internal_kv_del, _internal_kv_get, _internal_kv_put

from cluster import names
from cluster.catalogue.catalogue import Catalogue
from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.logs import write_logs
from cluster.named_actor import find_actor
from cluster.spec import ServingSpec

_KEY = b"fairshard:catalogue"
_PUBLISH_TIMEOUT_S = 60.0
_MAX_WATCHERS = 10_000  # a long poll holds one call open for every process that follows

_json = TypeAdapter(CatalogueSnapshot)


class CatalogueActor:
    """Holds the current snapshot and answers long polls."""

    def __init__(self) -> None:
        write_logs()
        stored = _internal_kv_get(_KEY)
        self._catalogue = Catalogue(None if stored is None else _json.validate_json(stored))
        self._changed = asyncio.Event()

    async def publish(self, spec: ServingSpec) -> CatalogueSnapshot:
        """Make ``spec`` current; the same spec again changes nothing, so a caller may retry."""
        before = self._catalogue.current
        after = Catalogue(before).publish(spec)
        if after is not before:
            _internal_kv_put(_KEY, _json.dump_json(after), overwrite=True)
            self._catalogue = Catalogue(after)
            self._changed.set()
            self._changed = asyncio.Event()
        return after

    async def current(self) -> CatalogueSnapshot | None:
        """The newest snapshot; None before the first publish."""
        return self._catalogue.current

    async def watch(self, known_version: int, timeout_s: float) -> CatalogueSnapshot | None:
        """The newest snapshot, as soon as its version is not ``known_version`` or ``timeout_s`` have passed."""
        current = self._catalogue.current
        if current is None or current.version == known_version:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), timeout_s)
        return self._catalogue.current


def start_catalogue(spec: ServingSpec) -> CatalogueSnapshot:
    """Start the actor unless it runs, publish ``spec``, and give the snapshot that holds it. Blocks; needs Ray."""
    actor = ray.remote(CatalogueActor).options(
        name=names.CATALOGUE_ACTOR,
        namespace=names.NAMESPACE,
        get_if_exists=True,
        lifetime="detached",
        num_cpus=0,
        max_restarts=-1,
        max_task_retries=-1,  # every method may be repeated
        max_concurrency=_MAX_WATCHERS,
    )
    return ray.get(actor.remote().publish.remote(spec), timeout=_PUBLISH_TIMEOUT_S)


def publish(spec: ServingSpec) -> CatalogueSnapshot:
    """Publish ``spec`` to the running catalogue; raises LookupError when there is none."""
    return ray.get(find_actor(names.CATALOGUE_ACTOR).publish.remote(spec), timeout=_PUBLISH_TIMEOUT_S)


def current() -> CatalogueSnapshot | None:
    """The running catalogue's snapshot; raises LookupError when there is no catalogue."""
    return ray.get(find_actor(names.CATALOGUE_ACTOR).current.remote(), timeout=_PUBLISH_TIMEOUT_S)


def stop_catalogue() -> None:
    """End the actor and forget its snapshot, if there is one."""
    with contextlib.suppress(LookupError):
        ray.kill(find_actor(names.CATALOGUE_ACTOR), no_restart=True)
    _internal_kv_del(_KEY)
