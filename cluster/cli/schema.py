"""``fairshard schema``: the JSON schema of cluster.yaml, for editors."""

from __future__ import annotations

import typer

from cluster.spec.reference import schema_page


def schema() -> None:
    """Print the JSON schema of cluster.yaml, for editors and other tools."""
    typer.echo(schema_page(), nl=False)
