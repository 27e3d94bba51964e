"""A short name for the weights in a directory, so that logs tell which checkpoint a rank really read.

Hashing every byte would cost as long as reading it again. Names, sizes and evenly spread samples tell any two
checkpoints apart that were not made to look alike: training changes all weights. It is no proof against one that was.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

_PATTERNS = ("*.safetensors", "*.bin")
_SAMPLES, _SAMPLE_BYTES = 64, 4096


def weight_files(directory: Path) -> list[Path]:
    """The files that hold the weights, by name."""
    return sorted(file for pattern in _PATTERNS for file in directory.glob(pattern))


def weights_digest(directory: Path) -> str:
    """16 hexadecimal digits of names, sizes and samples of the weight files; equal wherever the same files lie."""
    digest = hashlib.sha256()
    for file in weight_files(directory):
        size = file.stat().st_size
        digest.update(f"{file.name} {size}\n".encode())
        with file.open("rb") as content:
            for sample in range(_SAMPLES):  # the first holds the names and shapes of a safetensors file
                content.seek(sample * max(0, size - _SAMPLE_BYTES) // (_SAMPLES - 1))
                digest.update(content.read(_SAMPLE_BYTES))
    return digest.hexdigest()[:16]
