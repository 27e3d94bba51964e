"""All examinations, in the order in which they are shown. Imports neither torch nor ray."""

from __future__ import annotations

from pathlib import Path

from cluster.doctor import machine, software
from cluster.doctor.finding import Finding, State
from cluster.errors import SpecError
from cluster.spec.serving import ServingSpec


def examine(path: Path) -> list[Finding]:
    """Findings about this machine and, where the spec at ``path`` can be read, about what it asks for."""
    spec, spec_finding = _read(path)
    findings = [software.python(), *software.packages(), software.haproxy(wanted=spec is None or spec.ray.haproxy)]
    findings += [software.compiler(), software.kernel_compiler(), software.python_headers()]
    findings += [machine.cores(spec), machine.cpu_features(), machine.memory(), machine.shared_memory(), machine.gpu(spec)]
    findings += [spec_finding, *machine.ports(spec)]
    return [*findings, *software.sshd(path)]


def _read(path: Path) -> tuple[ServingSpec | None, Finding]:
    if not path.exists():
        return None, Finding("spec", State.DEGRADED, f"no {path}", "run it where cluster.yaml is, or name it with --spec")
    from cluster.spec.load import load_spec

    try:
        return load_spec(path), Finding("spec", State.OK, f"{path} is right")
    except SpecError as error:
        return None, Finding("spec", State.BROKEN, str(error).splitlines()[0], f"fairshard check {path}")
