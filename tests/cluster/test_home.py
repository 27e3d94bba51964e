import sys
from pathlib import Path

from cluster.home import compiled_operations, home, program_path


def test_it_is_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path / "here"))
    assert home() == tmp_path / "here"
    assert home().is_dir()
    assert compiled_operations().is_relative_to(home())


def test_without_a_word_it_is_the_cache_folder(monkeypatch, tmp_path):
    monkeypatch.delenv("FAIRSHARD_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert home() == Path(tmp_path, ".cache", "fairshard")


def test_programs_of_this_environment_come_first(monkeypatch):
    monkeypatch.setenv("PATH", "/somewhere")
    first, *others = program_path().split(":")
    assert first == str(Path(sys.executable).parent)
    assert others == ["/somewhere"]
