"""Our own log lines, on the standard error of each worker: Ray keeps a file of it for each and shows it in the dashboard."""

from __future__ import annotations

import logging
import sys

PACKAGES = ("cluster", "autoscaling", "deployments")
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def write_logs() -> None:
    """Write what our packages log, from INFO up; to be called by each actor as it starts, again without effect.

    Serve's own log of a replica would not do: with its throughput settings it keeps lines back until there are a thousand,
    and a process that is killed takes them along.
    """
    for name in PACKAGES:
        logger = logging.getLogger(name)
        if not logger.handlers:
            handler = logging.StreamHandler(sys.__stderr__)
            handler.setFormatter(logging.Formatter(FORMAT))
            logger.addHandler(handler)
            logger.setLevel(logging.INFO)
