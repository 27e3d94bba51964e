import subprocess
import sys

import pytest

from cluster.cli import COMMANDS, command, main
from cluster.errors import LaunchError


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "cluster.cli", *arguments], capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_exists_and_explains_itself(name):
    assert callable(command(name))
    done = run(name, "--help")
    assert done.returncode == 0, done.stderr
    assert "Usage: fairshard" in done.stdout


def test_the_help_lists_every_command_and_imports_none():
    code = "import sys; from cluster.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "print('HEAVY', [m for m in ('ray', 'torch', 'pydantic', 'httpx', 'psutil') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert all(name in done.stdout for name in COMMANDS)
    assert "HEAVY []" in done.stdout


def test_a_wrong_command_is_wrong_usage():
    done = run("serv")
    assert done.returncode == 2
    assert "serv" in done.stderr


def test_our_errors_are_one_sentence_and_exit_code_1(monkeypatch, capsys):
    def fail() -> None:
        raise LaunchError("port 8000 is in use")

    monkeypatch.setattr("cluster.cli.command", lambda name: fail)
    with pytest.raises(SystemExit) as ended:
        main(["status"])
    assert ended.value.code == 1
    assert capsys.readouterr().err == "fairshard: port 8000 is in use\n"


def test_version():
    done = run("--version")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()[0].isdigit()
