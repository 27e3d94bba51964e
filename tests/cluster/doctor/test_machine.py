import pytest

from cluster.doctor import machine
from cluster.doctor.finding import State
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec


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


def test_all_models_gpus_are_wanted_at_once(tmp_path):
    (tmp_path / "nvidia0").touch()
    one, two = (ModelSpec(name=name, source="builtin:tiny", gpus_per_rank=1) for name in ("one", "two"))
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="k", sha256="0" * 64),))
    spec = ServingSpec(default_model="one", models=(one,), tenants=(tenant,))
    assert machine.gpu(spec, tmp_path).state is State.OK
    finding = machine.gpu(spec.model_copy(update={"models": (one, two)}), tmp_path)
    assert (finding.state, finding.text) == (State.BROKEN, "1, the models ask for 2")


def test_gpus_are_counted_by_their_device_files(tmp_path):
    for name in ("nvidia0", "nvidia1", "nvidiactl"):
        (tmp_path / name).touch()
    assert machine.gpu(None, tmp_path).text == "2"
    assert "CPU" in machine.gpu(None, tmp_path / "none").text
