"""Who may call, and with what share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cluster.spec.base import Items, Spec
from cluster.spec.model import Name

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", json_schema_extra={"accepts": "64 lower-case hex digits"})]


class KeySpec(Spec):
    """An API key, of which only the hash is written down."""

    name: Name = Field(description="Tells the tenant's keys apart in logs.")
    sha256: Sha256 = Field(description="SHA-256 of the key, 64 lower-case hex digits: `printf %s KEY | sha256sum`.")


class QuotaSpec(Spec):
    """Limits of one tenant; no limit is enforced yet, so no key is accepted yet."""


class TenantSpec(Spec):
    """One tenant: a team or customer whose use is accounted together."""

    name: Name = Field(description="The tenant's name, as metric label and in logs.")
    keys: Items[KeySpec] = Field(min_length=1, description="API keys that belong to the tenant.")
    weight: float = Field(
        1.0, gt=0, le=1000, description="Share of the capacity under load, relative to the others. Reserved: equal today."
    )
    quota: QuotaSpec = Field(QuotaSpec(), description="Limits of the tenant (none yet).")
