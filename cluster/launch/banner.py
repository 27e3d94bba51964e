"""What `fairshard serve` says when it is ready: where, with which key, and a line to try it."""

from __future__ import annotations

from hashlib import sha256

from cluster.spec import ServingSpec

DEMO_KEYS = ("fs-demo-acme", "fs-demo-globex")


def demo_keys(spec: ServingSpec) -> dict[str, str]:
    """Tenant -> demo key, for each demo key whose hash stands in the spec."""
    key_of = {sha256(key.encode()).hexdigest(): key for key in DEMO_KEYS}
    return {tenant.name: key_of[key.sha256] for tenant in spec.tenants for key in tenant.keys if key.sha256 in key_of}


def base_url(spec: ServingSpec) -> str:
    """The URL that clients take as base URL, up to and with /v1."""
    host = spec.http.host
    reachable = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{reachable}:{spec.http.port}/v1"


def curl_line(url: str, key: str) -> str:
    """A command to paste into a shell; it streams an answer of the default model."""
    body = '{"model": "default", "stream": true, "max_tokens": 32, "messages": [{"role": "user", "content": "Hello"}]}'
    return f"curl -N {url}/chat/completions -H 'Authorization: Bearer {key}' -H 'Content-Type: application/json' -d '{body}'"


def banner(spec: ServingSpec, dashboard_url: str, took_s: float) -> str:
    """The lines to show when every model is ready."""
    keys, url = demo_keys(spec), base_url(spec)
    lines = ["", f"Ready after {took_s:.0f} s.", f"  base URL   {url}"]
    lines += [f"  demo key   {key}  (tenant {tenant})" for tenant, key in keys.items()]
    lines += [f"  models     {', '.join(model.name for model in spec.models)}  (default: {spec.default_model})"]
    if dashboard_url:
        lines += [f"  dashboard  {dashboard_url}"]
    key = next(iter(keys.values()), "YOUR_KEY")
    return "\n".join([*lines, "", "Try it:", f"  {curl_line(url, key)}", "", "Ctrl-C stops everything.", ""])
