"""CPU time and memory of a service's processes, ranks and everything else apart."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds used so far and bytes of memory now, of the ranks and of all other processes of a service.

    RSS counts a page in each process that has it, PSS (proportional) divides it among them.
    """

    rank_cpu_s: float
    other_cpu_s: float
    rank_rss_bytes: int
    other_rss_bytes: int
    other_pss_bytes: int

    def since(self, before: Cost) -> Cost:
        """CPU used since ``before``; memory as it is now."""
        return Cost(
            self.rank_cpu_s - before.rank_cpu_s,
            self.other_cpu_s - before.other_cpu_s,
            self.rank_rss_bytes,
            self.other_rss_bytes,
            self.other_pss_bytes,
        )


def is_rank(process: psutil.Process) -> bool:
    """Whether a process is a tensor-parallel rank (Ray puts the actor's class into the process title)."""
    return " ".join(process.cmdline()).startswith("ray::Rank")


def cost_of(root_pid: int) -> Cost:
    """Cost of ``root_pid`` and all its living descendants."""
    cpu, rss, pss = {True: 0.0, False: 0.0}, {True: 0, False: 0}, {True: 0, False: 0}
    root = psutil.Process(root_pid)
    for process in [root, *root.children(recursive=True)]:
        try:
            rank, times = is_rank(process), process.cpu_times()
            cpu[rank] += times.user + times.system
            rss[rank] += process.memory_info().rss
            pss[rank] += process.memory_full_info().pss
        except psutil.Error:
            continue
    return Cost(cpu[True], cpu[False], rss[True], rss[False], pss[False])


def machine_busy_s() -> float:
    """CPU seconds the whole machine has been busy since it booted."""
    times = psutil.cpu_times()
    return times.user + times.nice + times.system + times.irq + times.softirq
