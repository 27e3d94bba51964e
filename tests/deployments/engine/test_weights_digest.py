import pytest

from deployments.engine.weights_digest import weight_files, weights_digest

CONTENT = bytes(range(256)) * 4000


def write(folder, **files):
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / f"{name}.safetensors").write_bytes(content)
    return folder


def test_the_same_files_have_the_same_digest_wherever_they_lie(tmp_path):
    one, two = (write(tmp_path / name, a=CONTENT, b=b"short") for name in ("one", "two"))
    (two / "config.json").write_text("{}")
    assert weights_digest(one) == weights_digest(two)
    assert len(weights_digest(one)) == 16
    assert [file.name for file in weight_files(one)] == ["a.safetensors", "b.safetensors"]


@pytest.mark.parametrize(
    "other",
    [
        dict(a=CONTENT, c=b"short"),
        dict(a=CONTENT, b=b"shorter"),
        dict(a=CONTENT[:-1] + b"x", b=b"short"),
        dict(a=b"x" + CONTENT[1:], b=b"short"),
        dict(a=CONTENT[:500_000] + bytes(24_000) + CONTENT[524_000:], b=b"short"),
    ],
    ids=["name", "size", "end", "start", "middle"],
)
def test_other_weights_have_another(tmp_path, other):
    assert weights_digest(write(tmp_path / "one", a=CONTENT, b=b"short")) != weights_digest(write(tmp_path / "two", **other))


def test_an_empty_directory_has_one_too(tmp_path):
    assert weight_files(tmp_path) == []
    assert weights_digest(tmp_path)
