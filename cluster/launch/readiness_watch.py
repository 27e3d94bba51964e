"""Follows the models while they load, through Serve, the telemetry actor and the API itself."""

from __future__ import annotations

from cluster.errors import LaunchError
from cluster.launch import readiness
from cluster.launch.banner import base_url
from cluster.launch.progress import Step
from cluster.spec import ServingSpec
from cluster.telemetry.load import ReplicaLoad


class ReadinessWatch:
    """Follows a start until the API itself says that every model has a ready replica."""

    def __init__(self, spec: ServingSpec, step: Step):
        self._url = base_url(spec).removesuffix("/v1") + "/health"
        self._step = step

    def look(self) -> None:
        """Show how far the replicas are; a LaunchError as soon as an application has failed."""
        apps = _app_states()
        if sentence := readiness.failure(apps):
            raise LaunchError(sentence)
        self._step.tell(readiness.describe(_loads(), apps))

    def is_ready(self) -> bool:
        """Whether all applications run and /health answers 200."""
        import httpx

        if not readiness.all_running(_app_states()):
            return False
        try:
            return httpx.get(self._url, timeout=2, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def summary(self) -> str:
        """What is there now, each replica in a few words."""
        return "; ".join(
            f"{load.model}: {sum(not rank.is_spare for rank in load.ranks)} ranks, {load.collective}" for load in _loads()
        )


def _app_states() -> list[readiness.AppState]:
    from ray import serve

    return [
        readiness.AppState(name, str(app.status.value), (app.message, *(d.message for d in app.deployments.values())))
        for name, app in serve.status().applications.items()
    ]


def _loads() -> tuple[ReplicaLoad, ...]:
    """Loads of all live replicas as the telemetry actor has them; none while there is no such actor."""
    import ray

    from cluster import names

    try:
        actor = ray.get_actor(names.TELEMETRY_ACTOR, namespace=names.NAMESPACE)
        return tuple(ray.get(actor.loads.remote(), timeout=2))
    except (ValueError, ray.exceptions.RayError):
        return ()
