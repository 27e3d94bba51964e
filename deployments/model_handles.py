"""Handles of the models' ReplicaGroups, found by name through the catalogue: no constructor lists models."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from ray import serve
from ray.serve.exceptions import RayServeException
from ray.serve.handle import DeploymentHandle

from cluster import names
from cluster.catalogue import CatalogueSnapshot
from cluster.errors import ModelNotReady
from deployments.handles import STREAM


class Catalogue(Protocol):
    """What is needed of a catalogue view."""

    @property
    def snapshot(self) -> CatalogueSnapshot:
        """The current snapshot."""
        ...


class ModelHandles:
    """Gives the handle of a model's ReplicaGroup; one handle per deployed version is kept, as its first call is dear."""

    def __init__(self, catalogue: Catalogue):
        self._catalogue = catalogue
        self._handles: dict[str, DeploymentHandle[Any]] = {}

    async def __call__(self, model: str) -> DeploymentHandle[Any]:
        """The streaming handle of ``model``; raises UnknownModel, or ModelNotReady while it is not deployed yet."""
        entry = self._catalogue.snapshot.model(model)
        app = names.model_app(entry.name, entry.version)
        if app not in self._handles:
            self._forget_removed()
            handle = await asyncio.to_thread(self._find, app, entry.name)
            self._handles[app] = handle.options(**STREAM)  # here, for it binds the handle to the running loop
        return self._handles[app]

    def _find(self, app: str, model: str) -> DeploymentHandle[Any]:
        try:
            return serve.get_deployment_handle(names.REPLICA_GROUP, app)
        except RayServeException as error:
            raise ModelNotReady(f"The model '{model}' is still being deployed.", param="model", retry_after_s=5) from error

    def _forget_removed(self) -> None:
        live = {names.model_app(m.name, m.version) for m in self._catalogue.snapshot.spec.models}
        for app in self._handles.keys() - live:
            del self._handles[app]


class BoundHandles:
    """The same over handles given at the start: the whole application in one process, without a catalogue of apps."""

    def __init__(self, handles: dict[str, DeploymentHandle[Any]]):
        self._handles = handles

    async def __call__(self, model: str) -> DeploymentHandle[Any]:
        """The streaming handle of ``model``."""
        return self._handles[model].options(stream=True)
