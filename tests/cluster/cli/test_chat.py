"""`fairshard chat` on a real pseudo-terminal."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "chat"))
from chat_server import ChatServer

DEADLINE_S = 60
CTRL_C, CTRL_D = b"\x03", b"\x04"


class Terminal:
    """Types into the command and reads its screen."""

    def __init__(self, url: str, key: str = "good"):
        self.screen = ""
        self._master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cluster.cli", "chat", "--url", url, "--key", key],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            preexec_fn=lambda: (os.setsid(), __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0)),
            env=os.environ | {"TERM": "dumb"},
        )
        os.close(slave)

    def type(self, keys: str | bytes) -> None:
        os.write(self._master, keys.encode() if isinstance(keys, str) else keys)

    def wait_for(self, words: str) -> None:
        """Reads until ``words`` appear after what an earlier wait has consumed."""
        end_s = time.monotonic() + DEADLINE_S
        while words not in self.screen:
            assert time.monotonic() < end_s, self.screen
            if select.select([self._master], [], [], 0.1)[0]:
                self.screen += os.read(self._master, 65536).decode(errors="replace")
        self.screen = self.screen.split(words, 1)[1]

    def wait_for_prompt(self) -> None:
        """Until it waits for keys: a Ctrl-C between the prompt's print and that would only be seen at the next key."""
        self.wait_for("> ")
        end_s = time.monotonic() + DEADLINE_S
        while psutil.Process(self.process.pid).status() != psutil.STATUS_SLEEPING:
            assert time.monotonic() < end_s
            time.sleep(0.01)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._master)


@pytest.fixture
def server():
    with ChatServer() as server:
        yield server


@pytest.fixture
def terminal(server):
    terminal = Terminal(server.url)
    yield terminal
    terminal.close()


def test_ask_reset_help_and_exit(terminal, server):
    terminal.wait_for("> ")
    terminal.type("hi\n")
    terminal.wait_for("Hello, wörld 你好")
    terminal.wait_for("4 tokens")
    terminal.wait_for("> ")
    terminal.type("/reset\n")
    terminal.wait_for("Forgotten.")
    terminal.wait_for("> ")
    terminal.type("/help\n")
    terminal.wait_for("/reset forgets")
    terminal.wait_for("> ")
    terminal.type("hi again\n")
    terminal.wait_for("4 tokens")
    assert [message["content"] for message in server.bodies[1]["messages"]] == ["hi again"]
    terminal.wait_for("> ")
    terminal.type("/exit\n")
    assert terminal.process.wait(DEADLINE_S) == 0


def test_ctrl_c_cancels_the_answer_only(terminal, server):
    terminal.wait_for("> ")
    terminal.type("slow\n")
    terminal.wait_for("more more")
    terminal.type(CTRL_C)
    terminal.wait_for("Cancelled.")
    assert server.cancelled.wait(DEADLINE_S)
    terminal.wait_for("> ")
    terminal.type("hi\n")
    terminal.wait_for("你好")
    terminal.wait_for("> ")
    terminal.type(CTRL_D)
    assert terminal.process.wait(DEADLINE_S) == 0


def test_ctrl_c_twice_at_the_prompt_leaves(terminal):
    terminal.wait_for_prompt()
    terminal.type(CTRL_C)
    terminal.wait_for("once more")
    terminal.wait_for_prompt()
    terminal.type(CTRL_C)
    assert terminal.process.wait(DEADLINE_S) == 0


def test_errors_are_told_in_plain_words(server):
    terminal = Terminal(server.url, key="bad")
    try:
        terminal.wait_for("> ")
        terminal.type("hi\n")
        terminal.wait_for("The API key is not known.")
        terminal.wait_for("> ")
        assert "Traceback" not in terminal.screen
    finally:
        terminal.close()
