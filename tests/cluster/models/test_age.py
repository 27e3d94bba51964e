import os

from cluster.models.age import created_s


def test_the_time_of_the_config(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    os.utime(tmp_path / "config.json", (1_600_000_000.5, 1_600_000_000.5))
    assert created_s(str(tmp_path)) == 1_600_000_000


def test_a_model_that_is_not_on_this_host_has_none(tmp_path, monkeypatch):
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path))
    assert created_s(str(tmp_path)) is None
    assert created_s(str(tmp_path / "nowhere")) is None
    assert created_s("builtin:tiny") is None
    assert created_s("nobody/has-this-model") is None
