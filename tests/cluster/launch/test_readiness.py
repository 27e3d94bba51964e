import pytest

from cluster.launch.readiness import AppState, all_running, describe, failure, reason
from cluster.telemetry.load import ReplicaLoad

TRACEBACK = """The deployment failed to start 3 times in a row. See controller logs for details. Error:
ray::ServeReplica:model-tiny-v1:ReplicaGroup.initialize_and_get_metadata() (pid=1, ip=127.0.0.1)
  File "/x/replica.py", line 1, in initialize
    raise RuntimeError(traceback.format_exc()) from None
RuntimeError: Traceback (most recent call last):
  File "/x/leader.py", line 2, in load
    raise LaunchError("no config.json in /models/x")
cluster.errors.LaunchError: no config.json in /models/x
"""


def load(detail: str, state: str = "loading") -> ReplicaLoad:
    return ReplicaLoad("tiny", "r1", state, "gloo", 0, 0, 0.0, 0.0, detail)


def test_the_reason_is_the_innermost_error():
    assert reason(TRACEBACK) == "no config.json in /models/x"


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "Serve gave no reason"), ("went wrong\n", "went wrong"), ("RuntimeError: bad luck", "bad luck")],
)
def test_the_reason_without_a_known_error(text, words):
    assert reason(text) == words


def test_failure_names_the_application():
    apps = [AppState("a", "RUNNING"), AppState("model-tiny-v1", "DEPLOYING", ("", TRACEBACK))]
    assert failure(apps) == "model-tiny-v1 did not start: no config.json in /models/x"
    assert failure([AppState("a", "DEPLOY_FAILED", ("no room",))]) == "a did not start: no room"
    assert failure([AppState("a", "DEPLOYING", ("",)), AppState("b", "RUNNING")]) is None


def test_nothing_is_not_running():
    assert not all_running([])
    assert not all_running([AppState("a", "RUNNING"), AppState("b", "DEPLOYING")])
    assert all_running([AppState("a", "RUNNING")])


def test_replicas_speak_before_applications():
    apps = [AppState("fairshard", "DEPLOYING")]
    assert describe([load("loading weights 3/8")], apps) == "tiny loading (loading weights 3/8)"
    assert describe([], apps) == "starting fairshard"
    assert describe([], []) == "starting"
