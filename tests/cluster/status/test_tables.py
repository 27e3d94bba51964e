import pytest
from rich.console import Console

from cluster.status.service import DeploymentState, ModelState, ServiceState
from cluster.status.tables import size, tables
from cluster.telemetry.load import RankLoad, ReplicaLoad

RANKS = tuple(RankLoad(rank, 100 + rank, "cpu", 3 * 2**20, 512 * 2**20, 900 * 2**20) for rank in range(2))
STATE = ServiceState(
    ready=True,
    catalogue_version=7,
    models=(ModelState("tiny", "v1", True, 1), ModelState("small", "v2", False, 0)),
    tenants=("acme", "globex"),
    deployments=(
        DeploymentState("fairshard", "Router", "HEALTHY", {"RUNNING": 1, "STARTING": 1}, ""),
        DeploymentState("model-small-v2", "ReplicaGroup", "UNHEALTHY", {}, "Traceback ...\nMemoryError: too large"),
    ),
    replicas=(
        ReplicaLoad("tiny", "abc01234", "ready", "shm", 3, 12, 0.425, 81.26, ranks=RANKS),
        ReplicaLoad("small", "def01234", "loading", "gloo", 0, 0, 0.0, 0.0, detail="loading weights 3/8"),
    ),
)


def shown(state: ServiceState, width: int = 80) -> str:
    console = Console(width=width, highlight=False, force_terminal=False)
    with console.capture() as capture:
        console.print(tables(state))
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def test_everything_is_shown():
    assert shown(STATE).splitlines() == [
        "ready: tiny v1 (default), small v2; 2 tenants; catalogue 7",
        "",
        "application     deployment    state      replicas",
        "fairshard       Router        healthy    1 running, 1 starting",
        "model-small-v2  ReplicaGroup  unhealthy",
        "model-small-v2 ReplicaGroup: MemoryError: too large",
        "",
        "model  replica   state    collective  running  waiting  KV used  tokens/s",
        "tiny   abc01234  ready    shm               3       12      42%      81.3",
        "small  def01234  loading  gloo              0        0       0%       0.0",
        "small def01234: loading weights 3/8",
        "",
        "replica   rank  device  pid  weights         KV        RSS",
        "abc01234  0     cpu     100  3.0 MiB  512.0 MiB  900.0 MiB",
        "abc01234  1     cpu     101  3.0 MiB  512.0 MiB  900.0 MiB",
    ]


def test_a_service_without_catalogue_or_replicas_is_shown_too():
    text = shown(ServiceState(False, None, (), (), (), ()))
    assert text.startswith("not ready: no catalogue answers")


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 B"), (1023, "1023 B"), (1536, "1.5 KiB"), (2**30, "1.0 GiB"), (5 * 2**50, "5120.0 TiB")],
)
def test_sizes(count, text):
    assert size(count) == text
