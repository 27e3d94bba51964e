import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cluster.cli", "doctor", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT)


def test_json_has_stable_keys_and_known_states():
    done = run("--json")
    findings = json.loads(done.stdout)
    assert all(set(finding) == {"name", "state", "text", "mend"} for finding in findings)
    assert {finding["state"] for finding in findings} <= {"ok", "degraded", "broken"}
    assert {"python", "ray", "torch", "haproxy", "compiler", "cores", "shm", "port"} <= {finding["name"] for finding in findings}
    assert done.returncode == int(any(finding["state"] == "broken" for finding in findings))


def test_whatever_is_not_ok_says_how_to_mend_it():
    findings = json.loads(run("--json").stdout)
    assert [finding["name"] for finding in findings if finding["state"] != "ok" and not finding["mend"]] == []


def test_a_wrong_spec_is_broken_and_the_exit_code_says_so(tmp_path):
    wrong = tmp_path / "cluster.yaml"
    wrong.write_text("metadata: {serving: {models: 3}}\n")
    done = run("--spec", str(wrong))
    assert done.returncode == 1
    assert "broken   spec" in done.stdout
    assert f"fairshard check {wrong}" in done.stdout.replace("\n", "")


def test_it_imports_neither_torch_nor_ray():
    code = "import sys; from pathlib import Path; from cluster.doctor.examine import examine; examine(Path('cluster.yaml'))"
    code += "; print([m for m in ('torch', 'ray', 'deepspeed', 'transformers') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, cwd=ROOT)
    assert done.stdout.strip() == "[]", done.stderr
