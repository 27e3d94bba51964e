import json
import shlex
from hashlib import sha256

import pytest

from cluster.launch.banner import banner, base_url, curl_line, demo_keys
from cluster.spec import HttpSpec, KeySpec, ModelSpec, ServingSpec, TenantSpec


def spec(key: str = "fs-demo-acme", **http) -> ServingSpec:
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="k", sha256=sha256(key.encode()).hexdigest()),))
    return ServingSpec(
        http=HttpSpec(**http), default_model="tiny", models=(ModelSpec(name="tiny", source="builtin:tiny"),), tenants=(tenant,)
    )


def test_demo_keys_are_recognised_by_their_hash():
    assert demo_keys(spec()) == {"acme": "fs-demo-acme"}
    assert demo_keys(spec("a real key")) == {}


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:9/v1"),
        ("0.0.0.0", "http://127.0.0.1:9/v1"),
        ("::1", "http://[::1]:9/v1"),
        ("llm.lan", "http://llm.lan:9/v1"),
    ],
)
def test_the_base_url_can_be_reached_from_here(host, url):
    assert base_url(spec(host=host, port=9)) == url


def test_the_curl_line_is_one_shell_command_with_a_streaming_body():
    words = shlex.split(curl_line("http://h/v1", "k"))
    assert words[:3] == ["curl", "-N", "http://h/v1/chat/completions"]
    assert "Authorization: Bearer k" in words
    assert json.loads(words[-1])["stream"] is True


def test_the_banner_has_no_key_where_there_is_no_demo_key():
    text = banner(spec("a real key"), "http://127.0.0.1:8265", 3)
    assert "fs-demo" not in text
    assert "YOUR_KEY" in text
    assert "http://127.0.0.1:8265" in text
