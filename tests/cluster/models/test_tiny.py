import hashlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from cluster.models import tiny


@pytest.fixture(scope="module")
def directory(tmp_path_factory) -> Path:
    return tiny.make_tiny(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def tokenizer(directory) -> Tokenizer:
    return Tokenizer.from_file(str(directory / "tokenizer.json"))


def hashes(directory: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in directory.iterdir()}


def test_every_process_makes_the_same_files(directory, tmp_path):
    code = f"from pathlib import Path; from cluster.models.tiny import make_tiny; make_tiny(Path({str(tmp_path / 'other')!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
    assert hashes(tmp_path / "other") == hashes(directory)


def test_racing_makers_leave_one_whole_checkpoint(directory, tmp_path):
    start, results = threading.Barrier(4), []

    def make():
        start.wait()
        results.append(tiny.make_tiny(tmp_path / "home" / "tiny"))

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert results == [tmp_path / "home" / "tiny"] * 4
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["tiny"]  # no draft is left behind
    assert hashes(results[0]) == hashes(directory)


def test_a_failed_start_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(tiny, "_weights", lambda tokenizer: (_ for _ in ()).throw(MemoryError))
    with pytest.raises(MemoryError):
        tiny.make_tiny(tmp_path / "tiny")
    assert list(tmp_path.iterdir()) == []


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_comes_back_as_it_was(tokenizer, text):
    assert tokenizer.decode(tokenizer.encode(text).ids, skip_special_tokens=False) == text


def test_every_id_is_a_token(tokenizer):
    assert tokenizer.get_vocab_size() == tiny.VOCAB
    assert all(tokenizer.id_to_token(token) for token in range(tiny.VOCAB))
    assert [tokenizer.id_to_token(token) for token in tiny.EOS_TOKEN_IDS] == [tiny.TURN_END, tiny.END_OF_TEXT]


def test_transformers_loads_it_whole_and_greedy_text_is_varied(directory):
    torch = pytest.importorskip("torch")
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model, loading = AutoModelForCausalLM.from_pretrained(directory, output_loading_info=True)
    assert {name: found for name, found in loading.items() if found} == {}
    tokenizer = AutoTokenizer.from_pretrained(directory)
    assert type(model).__name__ == "Qwen2ForCausalLM"
    assert model.dtype == torch.float32
    assert sorted(model.generation_config.eos_token_id) == sorted(tiny.EOS_TOKEN_IDS)
    answers = set()
    for question in ("Hello", "What is the weather like today?", "你好，世界 🙂"):
        prompt = tokenizer.apply_chat_template(
            [{"role": "user", "content": question}], add_generation_prompt=True, return_tensors="pt", return_dict=True
        )
        ids = model.generate(**prompt, max_new_tokens=64, do_sample=False)[0, prompt["input_ids"].shape[1] :].tolist()
        assert len(ids) == 64  # the end of a turn is never the most likely token
        assert len(set(ids)) > 20
        assert all(32 <= ord(character) < 127 for character in tokenizer.decode(ids))
        answers.add(tuple(ids))
    assert len(answers) == 3
