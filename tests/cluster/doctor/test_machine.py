import pytest

from cluster.doctor import machine
from cluster.doctor.finding import State


@pytest.mark.parametrize(
    ("flags", "text", "state"),
    [("fpu avx2 avx512f amx_bf16", "amx, avx512, avx2", State.OK), ("fpu avx2", "avx2", State.OK), ("fpu", None, State.DEGRADED)],
)
def test_cpu_features(tmp_path, flags, text, state):
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text(f"processor : 0\nflags : {flags}\n\nprocessor : 1\n")
    finding = machine.cpu_features(cpuinfo)
    assert finding.state is state
    assert text is None or finding.text == text


def test_a_machine_that_does_not_tell_its_features(tmp_path):
    assert machine.cpu_features(tmp_path / "none").state is State.DEGRADED


def test_memory():
    assert machine.memory(16 * machine.GIB, 8 * machine.GIB).state is State.OK
    assert machine.memory(2 * machine.GIB, machine.GIB).state is State.DEGRADED


def test_shared_memory_that_is_not_there_is_broken(tmp_path):
    assert machine.shared_memory(tmp_path / "none").state is State.BROKEN


def test_gpus_are_counted_by_their_device_files(tmp_path):
    for name in ("nvidia0", "nvidia1", "nvidiactl"):
        (tmp_path / name).touch()
    assert machine.gpu(None, tmp_path).text == "2"
    assert "CPU" in machine.gpu(None, tmp_path / "none").text
