import json
import subprocess
import sys

from cluster.bench.levels import MOST_REQUESTS, REQUESTS_PER_STREAM
from tests.cluster.bench.openai_server import OpenAIServer


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cluster.cli", "bench", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_concurrency_alone():
    with OpenAIServer() as server:
        done = bench("--url", server.url, "--concurrency", "1,4", "--input-tokens", "3", "--output-tokens", "2", "--json")
    assert done.returncode == 0, done.stderr
    assert [(level["concurrency"], level["requests"], level["errors"]) for level in json.loads(done.stdout)] == [
        (1, 8, 0),
        (4, 32, 0),
    ]


def test_the_help_says_how_many_requests_a_level_has():
    help_text = " ".join(bench("--help").stdout.replace("│", " ").split())
    assert f"without it {REQUESTS_PER_STREAM} times its concurrency, at most {MOST_REQUESTS}" in help_text


def test_requests_of_other_levels_are_one_sentence():
    done = bench("--concurrency", "1,4", "--requests", "8,64,128")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("fairshard: --requests '8,64,128' has 3 and --concurrency '1,4' has 2 numbers")
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_wrong_key_is_told_as_the_server_tells_it():
    refusal = (401, json.dumps({"error": {"message": "Unknown API key.", "type": "authentication_error"}}))
    with OpenAIServer(refusal=refusal) as server:
        done = bench("--url", server.url, "--key", "wrong")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.strip() == f"fairshard: {server.url}/completions does not answer: HTTP 401: Unknown API key."
