"""Random numbers that belong to a token, not to a batch: a pure function of (seed, position).

Each seed names one SplitMix64 stream (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014) and the
position picks a number of it, so a seed repeats its tokens whoever else is in the batch, after a preemption, and on another
replica.
"""

from __future__ import annotations

import numpy as np

_MASK = 0xFFFF_FFFF_FFFF_FFFF
_CHOICE = np.uint64(0xD1B54A32D192ED03)  # not _GOLDEN: a choice's stream must not be another seed's, some positions on
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def uniforms(seeds: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """Numbers in [0, 1), float64 [k], one for each pair of ``seeds`` (uint64 [k]) and ``positions`` (int64 [k])."""
    # Mixing the seed first keeps the streams of neighbouring seeds apart.
    state = _mix(seeds) + (positions.astype(np.uint64) + np.uint64(1)) * _GOLDEN
    # 52 bits: a product of the largest one with any total stays below that total in float64.
    return (_mix(state) >> np.uint64(12)).astype(np.float64) * 2.0**-52


def choice_seeds(seed: int, count: int) -> tuple[int, ...]:
    """Seeds of a request's ``count`` choices: ``seed`` itself, then others that no neighbouring seed gives its choices."""
    state = _mix(np.array([seed & _MASK], np.uint64)) + np.arange(count, dtype=np.uint64) * _CHOICE
    return (seed, *_mix(state)[1:].tolist())


def _mix(x: np.ndarray) -> np.ndarray:
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))
