import os
import subprocess
import sys

from cluster.launch import session as sessions
from cluster.launch.session import LONGEST_FOLDER, OWNER, PREFIX, create_session


def test_a_session_is_private_short_and_removable(monkeypatch, tmp_path):
    monkeypatch.setattr(sessions, "PLACES", (lambda: "/tmp",))
    session = create_session()
    assert session.folder.stat().st_mode & 0o077 == 0
    assert len(str(session.folder)) <= LONGEST_FOLDER
    (session.folder / "deep").mkdir()
    session.remove()
    assert not session.folder.exists()


def test_a_long_temporary_folder_is_passed_over(monkeypatch, tmp_path):
    long = tmp_path / ("x" * 60)
    long.mkdir()
    monkeypatch.setattr(sessions, "PLACES", (lambda: str(long), lambda: "/tmp"))
    session = create_session()
    assert str(session.folder).startswith("/tmp/")
    assert list(long.iterdir()) == []
    session.remove()


def test_folders_of_dead_starts_go_and_living_ones_stay(monkeypatch, tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    for name, pid in (("dead", dead.pid), ("alive", os.getpid())):
        (tmp_path / f"{PREFIX}{name}").mkdir()
        (tmp_path / f"{PREFIX}{name}" / OWNER).write_text(str(pid))
    sessions._remove_abandoned(tmp_path)
    assert [folder.name for folder in tmp_path.iterdir()] == [f"{PREFIX}alive"]
