"""The orderly end of a local Serve and Ray, which must come to an end even when Ray is already dying."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NoReturn

POLL_S = 0.1
SERVE_SHUTDOWN_S = 10.0
SLACK_S = 10.0


def stop_in_order(patience_s: float, log: Path, ray_lives: Callable[[], bool]) -> bool:
    """Let running requests end (at most ``patience_s``), stop Serve, stop Ray; False when that did not work.

    False comes as soon as ``ray_lives`` says no: without its head every call would hang for a minute. What Ray says about
    ending actors goes to ``log``, not to the person at the terminal.
    """
    deadline_s = time.monotonic() + patience_s + SERVE_SHUTDOWN_S + SLACK_S
    drained: Future[None] = Future()
    ended = threading.Event()
    with log.open("a") as file, redirect_stdout(file), redirect_stderr(file):
        threading.Thread(target=_stop, args=(patience_s, drained, ended), daemon=True, name="stop").start()
        while not drained.done():
            if not ray_lives() or time.monotonic() > deadline_s:
                return False
            time.sleep(POLL_S)
        return drained.exception() is None and ended.wait(SLACK_S)


def leave(code: int) -> NoReturn:
    """End this process now. Ray's own farewell would wait for, or crash on, a head that may be dead."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _stop(patience_s: float, drained: Future[None], ended: threading.Event) -> None:
    import ray

    try:
        _drain(patience_s)
    except Exception as error:  # whatever breaks in a dying Serve: the processes are ended next, the log keeps the reason
        traceback.print_exc()
        drained.set_exception(error)
        return
    drained.set_result(None)
    ray.shutdown()
    ended.set()


def _drain(patience_s: float) -> None:
    """Ingress first: no new request comes in while those inside still find every deployment that they need."""
    from ray import serve
    from ray.serve.context import _get_global_client  # serve.shutdown waits 30 s, whatever the spec says

    from cluster import names

    if names.ENTRY_APP in serve.status().applications:
        serve.delete(names.ENTRY_APP, _blocking=False)
        _wait_until_gone(names.ENTRY_APP, patience_s)
    _get_global_client().shutdown(timeout_s=SERVE_SHUTDOWN_S)


def _wait_until_gone(application: str, patience_s: float) -> None:
    from ray import serve

    deadline_s = time.monotonic() + patience_s
    while time.monotonic() < deadline_s and application in serve.status().applications:
        time.sleep(POLL_S)
