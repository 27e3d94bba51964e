"""What the devices of this node do: its cores and memory, and its GPUs where NVIDIA's library is installed."""

from __future__ import annotations

import contextlib
import importlib
import platform
from dataclasses import dataclass
from types import ModuleType

import psutil


@dataclass(frozen=True, slots=True)
class DeviceUse:
    """One sample of one device; ``busy_fraction`` is None where nothing can be said yet."""

    node: str
    device: str  # "cpu", "gpu0", "gpu1", ...
    busy_fraction: float | None
    memory_used_bytes: int
    memory_total_bytes: int


class DeviceSampler:
    """Samples the whole node, not this process. CPU use is the mean since the sample before."""

    def __init__(self, node: str | None = None):
        self._node = node or platform.node()
        self._last_times = psutil.cpu_times()
        self._nvml = _load_nvml()

    def sample(self) -> tuple[DeviceUse, ...]:
        """One sample of each device. Blocks for some milliseconds where there are GPUs."""
        memory = psutil.virtual_memory()
        cpu = DeviceUse(self._node, "cpu", self._cpu_busy(), memory.total - memory.available, memory.total)
        return (cpu, *self._gpus())

    def _cpu_busy(self) -> float | None:
        last, self._last_times = self._last_times, psutil.cpu_times()
        # Guest time is contained in user time; counted once.
        spent_s = {f: getattr(self._last_times, f) - getattr(last, f) for f in last._fields if not f.startswith("guest")}
        total_s = sum(spent_s.values())
        idle_s = spent_s["idle"] + spent_s.get("iowait", 0.0)
        return min(1.0, max(0.0, 1 - idle_s / total_s)) if total_s > 0 else None

    def _gpus(self) -> list[DeviceUse]:
        nvml = self._nvml
        if nvml is None:
            return []
        found = []
        # A card may drop out, or the driver; what still tells is shown.
        with contextlib.suppress(nvml.NVMLError):
            for index in range(nvml.nvmlDeviceGetCount()):
                with contextlib.suppress(nvml.NVMLError):
                    found.append(self._gpu(nvml, index))
        return found

    def _gpu(self, nvml: ModuleType, index: int) -> DeviceUse:
        device = nvml.nvmlDeviceGetHandleByIndex(index)
        memory = nvml.nvmlDeviceGetMemoryInfo(device)
        return DeviceUse(self._node, f"gpu{index}", _gpu_busy(nvml, device), memory.used, memory.total)


def _gpu_busy(nvml: ModuleType, device: object) -> float | None:
    """A card that is split up (MIG) has no use of its own to tell."""
    try:
        return nvml.nvmlDeviceGetUtilizationRates(device).gpu / 100
    except nvml.NVMLError:
        return None


def _load_nvml() -> ModuleType | None:
    """NVIDIA's management library, started; None without the Python package or without a driver."""
    try:
        nvml = importlib.import_module("pynvml")
    except ImportError:
        return None
    try:
        nvml.nvmlInit()
    except nvml.NVMLError:
        return None
    return nvml
