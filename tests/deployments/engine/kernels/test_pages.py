import mmap
import re
from pathlib import Path

import pytest
import torch

from deployments.engine.kernels.pages import page_out

SIZE = 4 * 2**20


def resident(path: Path) -> int:
    """Bytes of the file that count as this process's memory."""
    maps = Path("/proc/self/smaps").read_text()
    return sum(1024 * int(size) for size in re.findall(rf"{re.escape(str(path))}\n(?:.*\n)*?Rss: +(\d+) kB", maps))


@pytest.fixture
def mapped(tmp_path):
    path = tmp_path / "weights"
    path.write_bytes(bytes(range(256)) * (SIZE // 256))
    with path.open("rb") as file:
        return path, torch.frombuffer(
            mmap.mmap(file.fileno(), 0, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE), dtype=torch.uint8
        )


def test_pages_go_and_come_back(mapped):
    path, weights = mapped
    total = weights.long().sum()
    assert resident(path) > SIZE // 2
    page_out(weights)
    if resident(path) > SIZE // 2:
        pytest.skip("this kernel keeps the pages")
    assert weights.long().sum() == total


def test_memory_of_its_own_keeps_its_numbers():
    numbers = torch.arange(SIZE // 8)
    page_out(numbers[3:-5])
    page_out(numbers[:10])
    assert torch.equal(numbers, torch.arange(SIZE // 8))
