"""The figures of a load for people."""

from __future__ import annotations

from collections.abc import Iterable

from rich.table import Table

from cluster.bench.figures import Level

COLUMNS = ("streams", "requests", "errors", "prompt", "tokens/s", "TTFT p50", "p99", "TPOT p50", "p99")


def table(levels: Iterable[Level]) -> Table:
    """A row for each level: ``streams`` at a time, ``prompt`` tokens as the server counts them, output ``tokens/s``."""
    shown = Table(*COLUMNS, box=None, pad_edge=False, collapse_padding=True, header_style="bold")
    for column in shown.columns:
        column.justify = "right"
    for level in levels:
        counts = (str(level.concurrency), str(level.requests), str(level.errors))
        times = (level.ttft_p50_s, level.ttft_p99_s, level.tpot_p50_s, level.tpot_p99_s)
        rates = (f"{level.prompt_tokens:.0f}", f"{level.output_tokens_per_s:.1f}")
        shown.add_row(*counts, *rates, *map(_milliseconds, times))
    return shown


def _milliseconds(seconds: float) -> str:
    return "-" if seconds != seconds else f"{seconds * 1e3:.{0 if seconds >= 0.1 else 1}f} ms"
