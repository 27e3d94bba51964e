"""One version of the catalogue."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from cluster.errors import UnknownModel
from cluster.spec import ModelSpec, ServingSpec

DEFAULT_MODEL = "default"  # the alias that every client may use


@dataclass(frozen=True, slots=True)
class CatalogueSnapshot:
    """The spec as it was published under ``version``; a greater version is newer."""

    version: int
    spec: ServingSpec

    @property
    def model_names(self) -> tuple[str, ...]:
        """Names of the served models, in the spec's order."""
        return tuple(model.name for model in self.spec.models)

    def model(self, name: str) -> ModelSpec:
        """The served model of that name (``default`` is an alias); raises UnknownModel."""
        resolved = self.spec.default_model if name == DEFAULT_MODEL else name
        for model in self.spec.models:
            if model.name == resolved:
                return model
        raise UnknownModel(self._unknown(name), param="model")

    def _unknown(self, name: str) -> str:
        near = difflib.get_close_matches(name[:64], self.model_names, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"served: {', '.join(self.model_names)}."
        return f"No model named '{name[:64]}' is served; {hint}"
