import sys
import time

import psutil
import pytest

from cluster.telemetry.devices import DeviceSampler


def test_the_node_is_named_and_its_memory_is_plausible():
    cpu = DeviceSampler(node="n1").sample()[0]
    assert (cpu.node, cpu.device) == ("n1", "cpu")
    assert 0 < cpu.memory_used_bytes < cpu.memory_total_bytes == psutil.virtual_memory().total


def test_cpu_use_is_a_fraction_of_the_time_between_two_samples():
    sampler = DeviceSampler()
    until_s = time.process_time() + 0.1
    while time.process_time() < until_s:
        pass
    busy = sampler.sample()[0].busy_fraction
    assert busy is not None
    assert 0 < busy <= 1


def test_gpus_are_absent_or_numbered():
    devices = [use.device for use in DeviceSampler().sample()]
    assert devices == ["cpu", *(f"gpu{n}" for n in range(len(devices) - 1))]


NVML = """
from types import SimpleNamespace

class NVMLError(Exception):
    pass

def nvmlInit():
    if {no_driver}:
        raise NVMLError("driver not loaded")

def nvmlDeviceGetCount():
    return 3

def nvmlDeviceGetHandleByIndex(index):
    if index == 1:
        raise NVMLError("GPU is lost")
    return index

def nvmlDeviceGetMemoryInfo(device):
    return SimpleNamespace(used=10 + device, total=100)

def nvmlDeviceGetUtilizationRates(device):
    if device == 2:
        raise NVMLError("not supported")
    return SimpleNamespace(gpu=75)
"""


@pytest.fixture
def nvml(tmp_path, monkeypatch):
    """Stands in for NVIDIA's library on a machine without a card: one good card, one lost, one that is split up."""

    def install(no_driver: bool) -> None:
        (tmp_path / "pynvml.py").write_text(NVML.format(no_driver=no_driver))

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "pynvml", raising=False)
    yield install
    sys.modules.pop("pynvml", None)


def test_each_gpu_tells_what_it_can(nvml):
    nvml(no_driver=False)
    _, *gpus = DeviceSampler(node="n1").sample()
    assert [(gpu.device, gpu.busy_fraction, gpu.memory_used_bytes, gpu.memory_total_bytes) for gpu in gpus] == [
        ("gpu0", 0.75, 10, 100),
        ("gpu2", None, 12, 100),
    ]


def test_the_library_without_a_driver_is_no_gpu(nvml):
    nvml(no_driver=True)
    assert [use.device for use in DeviceSampler().sample()] == ["cpu"]
