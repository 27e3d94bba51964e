import pytest

from cluster.doctor import software
from cluster.doctor.finding import State


@pytest.mark.parametrize(
    ("version", "state"), [((3, 11), State.OK), ((3, 12), State.OK), ((3, 10), State.BROKEN), ((3, 13), State.BROKEN)]
)
def test_python(version, state):
    assert software.python(version).state is state


@pytest.mark.parametrize(
    ("found", "state"), [("2.13.0", State.OK), ("2.13.0+cpu", State.OK), ("2.12.1", State.DEGRADED), (None, State.BROKEN)]
)
def test_package(found, state):
    assert software.package("torch", found, "2.13.0").state is state


def test_the_tested_versions_are_those_of_the_lock_file():
    from pathlib import Path

    lock = dict(
        line.split("==") for line in (Path(__file__).parents[3] / "requirements.lock").read_text().split() if "==" in line
    )
    assert {name: lock[name] for name in software.TESTED} == software.TESTED


def test_no_compiler_is_degraded(monkeypatch):
    monkeypatch.setenv("CXX", "no-such-compiler")
    finding = software.compiler()
    assert finding.state is State.DEGRADED
    assert "gloo" in finding.text


def test_kernels_want_a_c_compiler(monkeypatch):
    monkeypatch.setattr(software.shutil, "which", {"clang": "/opt/clang"}.get)
    assert (software.kernel_compiler().state, software.kernel_compiler().text) == (State.OK, "/opt/clang")
    monkeypatch.setattr(software.shutil, "which", lambda name: None)
    assert software.kernel_compiler().state is State.DEGRADED


def test_haproxy_counts_only_where_it_is_wanted(monkeypatch):
    monkeypatch.setattr(software, "_version", lambda name: None)
    assert software.haproxy(wanted=True).state is State.BROKEN
    assert software.haproxy(wanted=False).state is State.OK


def test_ssh_matters_to_the_local_provider_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(software.shutil, "which", lambda name: None)
    monkeypatch.setattr(software, "_existing", lambda path: None)
    spec = tmp_path / "cluster.yaml"
    spec.write_text("provider: {type: local}")
    (finding,) = software.sshd(spec)
    assert finding.state is State.DEGRADED
    spec.write_text("provider: {type: aws}")
    assert list(software.sshd(spec)) == []
