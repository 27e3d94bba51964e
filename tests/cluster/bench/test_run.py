import json

import pytest

from cluster.bench.load import Target
from cluster.bench.prompts import Prompts, WordPrompts
from cluster.bench.run import run
from cluster.errors import FairshardError
from cluster.models.registry import resolve
from tests.cluster.bench.openai_server import OpenAIServer


def target(server):
    return Target(server.url, "some", "key", output_tokens=6)


def test_a_table_of_all_levels(capsys):
    with OpenAIServer() as server:
        assert run(target(server), WordPrompts(), 20, [(1, 3), (4, 8)])
        assert len({body["prompt"] for body in server.bodies}) == len(server.bodies) == 12
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:2] == ["streams", "requests"]
    assert [line.split()[:4] for line in lines[1:]] == [["1", "3", "0", "20"], ["4", "8", "0", "20"]]


def test_json(capsys):
    with OpenAIServer() as server:
        run(target(server), WordPrompts(), 5, [(2, 4)], as_json=True)
    (level,) = json.loads(capsys.readouterr().out)
    assert (level["concurrency"], level["requests"], level["errors"]) == (2, 4, 0)


def test_servers_that_take_only_what_openai_has(capsys):
    with OpenAIServer(strict=True) as server:
        assert run(target(server), WordPrompts(), 5, [(2, 4)])
        assert [("ignore_eos" in body) for body in server.bodies] == [True] + 5 * [False]


class Failing(WordPrompts):
    """Every third prompt fails."""

    count = 0

    def make(self, num_tokens):
        self.count += 1
        return "fail" if self.count % 3 == 0 else super().make(num_tokens)


def test_failures_are_told_beside_the_table(capsys):
    with OpenAIServer() as server:
        assert not run(target(server), Failing(), 5, [(1, 4)])
    assert "1 of 4 failed; the first: {'message': 'lost'}" in capsys.readouterr().err


def test_no_server_is_one_sentence():
    with pytest.raises(FairshardError, match=r"http://127.0.0.1:9/completions does not answer: Client"):
        run(Target("http://127.0.0.1:9", "some"), WordPrompts(), 5, [(1, 1)])


def test_prompts_of_an_exact_length():
    prompts = Prompts(resolve("builtin:embedded"))
    for count in (1, 2, 50, 128):
        assert len(prompts.encode(prompts.make(count))) == count


def test_a_folder_without_a_tokenizer(tmp_path):
    with pytest.raises(FairshardError, match="cannot be read"):
        Prompts(tmp_path)
