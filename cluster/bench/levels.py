"""The levels of a load: how many requests at a time, and how many in all."""

from __future__ import annotations

from cluster.errors import FairshardError

REQUESTS_PER_STREAM, MOST_REQUESTS = 8, 128  # of a level where nobody says how many


def levels_of(concurrency: str, requests: str | None = None) -> list[tuple[int, int]]:
    """``1,8`` and ``8,64`` as [(1, 8), (8, 64)]; how many requests is the level's own choice where nobody says it.

    Raises FairshardError for anything but positive whole numbers, as many requests as levels.
    """
    streams = _numbers("--concurrency", concurrency)
    if requests is None:
        return [(at_a_time, max(at_a_time, min(REQUESTS_PER_STREAM * at_a_time, MOST_REQUESTS))) for at_a_time in streams]
    counts = _numbers("--requests", requests)
    if len(counts) != len(streams):
        given = f"--requests {requests!r} has {len(counts)} and --concurrency {concurrency!r} has {len(streams)}"
        raise FairshardError(f"{given} numbers: there must be one for each level, or no --requests at all")
    return list(zip(streams, counts, strict=True))


def _numbers(option: str, given: str) -> list[int]:
    try:
        numbers = [int(number) for number in given.split(",")]
    except ValueError:
        numbers = []
    if not numbers or min(numbers) < 1:
        raise FairshardError(f"{option} {given!r} must be positive whole numbers, with commas between them")
    return numbers
