"""One loaded thing per served model, such as its tokenizer, following the catalogue."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from cluster.errors import LaunchError, ModelNotReady
from cluster.spec import ModelSpec, ServingSpec

T = TypeVar("T")
Key = tuple[str, str, str, int]
logger = logging.getLogger(__name__)


class Snapshot(Protocol):
    """One version of the catalogue."""

    version: int
    spec: ServingSpec

    def model(self, name: str) -> ModelSpec:
        """The model of that name or alias; raises UnknownModel."""
        ...


class Catalogue(Protocol):
    """Where the current snapshot is; already started."""

    @property
    def snapshot(self) -> Snapshot:
        """The newest version."""
        ...


class ModelShelf(Generic[T]):
    """Things made from models by ``load``: made in a thread on first use, dropped once the catalogue has them no more.

    A thing may depend on the model's name, version, source and context length: when one of them changes, it is made anew.
    Belongs to one event loop.
    """

    def __init__(self, catalogue: Catalogue, load: Callable[[ModelSpec], T]):
        self._catalogue, self._load = catalogue, load
        self._loads: dict[Key, asyncio.Task[T]] = {}
        self._seen_version: int | None = None

    async def get(self, name: str) -> T:
        """The thing of the model called ``name``; callers that come while it is loaded wait for the same load.

        Raises UnknownModel, and ModelNotReady when its files cannot be read (the next caller tries again).
        """
        snapshot = self._catalogue.snapshot
        if snapshot.version != self._seen_version:
            self._follow(snapshot)
        model = snapshot.model(name)
        load = self._loads.get(_key(model))
        if load is None or (load.done() and load.exception() is not None):
            load = self._loads[_key(model)] = asyncio.create_task(asyncio.to_thread(self._load, model))
        try:
            return await asyncio.shield(load)  # one caller's cancellation is not the others'
        except LaunchError as error:
            logger.error("model %s: %s", model.name, error)
            raise ModelNotReady(f"The model '{model.name}' is not ready: its files cannot be read.", "model", 10.0) from error

    def __len__(self) -> int:
        return len(self._loads)

    def _follow(self, snapshot: Snapshot) -> None:
        served = {_key(model) for model in snapshot.spec.models}
        self._loads = {key: load for key, load in self._loads.items() if key in served}
        self._seen_version = snapshot.version


def _key(model: ModelSpec) -> Key:
    return model.name, model.version, model.source, model.context_length
