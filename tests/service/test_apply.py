"""`fairshard apply` on a running service: limits that change under streams, failures that go back, repairs."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import yaml

from tests.service.conftest import HEADERS, ROOT, RunningService, edit
from tests.service.test_running_service import text_of, until

pytestmark = [pytest.mark.ray, pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture(autouse=True)
def as_it_was(service: RunningService) -> Iterator[None]:
    """Each test gives the service back as it found it."""
    before = service.spec_file.read_text()
    yield
    service.spec_file.write_text(before)
    service.fairshard("apply", str(service.spec_file))


def edit_model(service: RunningService, **changes: Any) -> None:
    """Change keys of the first model."""
    model, *others = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["models"]
    edit(service.spec_file, models=[model | changes, *others])


def applied(service: RunningService) -> list[str]:
    done = service.fairshard("apply", str(service.spec_file))
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def pids(service: RunningService) -> set[int]:
    """Everything that takes part in a request but HAProxy."""
    return {process.pid for title in ("ray::ServeReplica", "ray::Rank") for process in service.processes(title)}


def complete(service: RunningService, **changes: Any) -> httpx.Response:
    body = {"model": "embedded", "prompt": "count", "max_tokens": 4} | changes
    return httpx.post(f"{service.base_url}/v1/completions", json=body, headers=HEADERS, timeout=120)


def test_limits_change_under_a_stream_and_restart_nothing(service: RunningService) -> None:
    engine = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["models"][0]["engine"]
    http = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["http"]
    processes, stop, errors, texts = pids(service), threading.Event(), [], []
    expected = text_of(service, max_tokens=60)

    def keep_asking() -> None:
        while not stop.is_set():
            try:
                texts.append(text_of(service, max_tokens=60))
            except Exception as error:
                errors.append(error)

    asking = threading.Thread(target=keep_asking)
    asking.start()
    try:
        edit(service.spec_file, http=http | {"max_body_bytes": 2048, "request_deadline_s": 500})
        edit_model(service, engine=engine | {"max_num_seqs": 2, "max_num_batched_tokens": 1024, "max_waiting": 0})
        assert applied(service)[:-1] == [
            "change model embedded while it runs: engine.max_num_seqs, engine.max_num_batched_tokens, engine.max_waiting",
            "publish http.max_body_bytes, http.request_deadline_s",
        ]
        until(lambda: complete(service, prompt="x" * 3000).status_code == 413, "the new body limit holds")
        until(lambda: complete(service, n=3, temperature=1).status_code == 400, "only two sequences are taken at a time")
        edit_model(service, engine=engine)
        applied(service)
        until(lambda: complete(service, n=3, temperature=1).status_code == 200, "more sequences are taken again")
    finally:
        stop.set()
        asking.join()
    assert errors == []
    assert set(texts) == {expected}
    assert pids(service) == processes


def test_a_model_that_does_not_come_up_goes_back(service: RunningService) -> None:
    expected = text_of(service, max_tokens=20)
    engine = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["models"][0]["engine"]
    before = service.spec_file.read_text()
    edit_model(service, engine=engine | {"kv_memory_mib": 1})
    failed = service.fairshard("apply", str(service.spec_file))
    assert failed.returncode == 1
    assert "redeploy model embedded, requests wait while it loads: engine.kv_memory_mib" in failed.stdout
    assert "not applied, all is as it was: engine.kv_memory_mib=1 of embedded holds" in failed.stderr
    assert len(failed.stderr.splitlines()) == 1, failed.stderr
    assert text_of(service, max_tokens=20) == expected
    service.spec_file.write_text(before)
    assert applied(service) == ["nothing to change"]


def test_a_new_version_that_does_not_come_up_never_takes_a_request(service: RunningService) -> None:
    expected, ranks = text_of(service, max_tokens=20), {process.pid for process in service.processes("ray::Rank")}
    engine = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["models"][0]["engine"]
    edit_model(service, version="v2", engine=engine | {"kv_memory_mib": 1})
    failed = service.fairshard("apply", str(service.spec_file))
    assert (failed.returncode, "not applied, all is as it was" in failed.stderr) == (1, True), failed.stderr
    assert text_of(service, max_tokens=20) == expected
    assert {process.pid for process in service.processes("ray::Rank")} == ranks
    assert not service.processes("ray::ServeReplica:model-embedded-v2")


def test_applying_the_same_again_mends_what_was_broken(service: RunningService) -> None:
    expected = text_of(service, max_tokens=20)
    code = "import sys; from cluster.connection import connect; connect(sys.argv[1]); from ray import serve; serve.delete('model-embedded-v1')"
    subprocess.run([sys.executable, "-c", code, service.address], cwd=ROOT, check=True, capture_output=True, timeout=280)
    assert applied(service)[0] == "mend model embedded v1: it does not run"
    assert text_of(service, max_tokens=20) == expected
    assert applied(service) == ["nothing to change"]
