"""Who calls: the one place where a credential becomes a tenant."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import NoReturn

from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.errors import Unauthorized
from cluster.spec import TenantSpec


@dataclass(frozen=True, slots=True)
class Identity:
    """The verified caller: it alone decides quota, place in the batch, audit subject and metric label."""

    tenant: str
    key_name: str


class KeyIndex:
    """The keys of one snapshot's tenants by hash: one look-up, however many keys there are."""

    def __init__(self, tenants: tuple[TenantSpec, ...]):
        self.tenants = tenants
        self._by_hash = {key.sha256: (key.sha256, Identity(tenant.name, key.name)) for tenant in tenants for key in tenant.keys}
        self._nobody = ("0" * 64, None)

    def find(self, key: str) -> Identity | None:
        """Whose key this is."""
        digest = hashlib.sha256(key.encode()).hexdigest()
        # The look-up's time depends on the digest, never on the key: to learn a stored digest bit by bit one would have to
        # choose digests freely, that is to invert SHA-256. The comparison takes the same time for a hit and a miss.
        stored, identity = self._by_hash.get(digest, self._nobody)
        return identity if hmac.compare_digest(stored, digest) else None


_index = KeyIndex(())


def authenticate(snapshot: CatalogueSnapshot, authorization: str | None) -> Identity:
    """The caller whose key stands in the Authorization header, ``Bearer KEY``; no other header counts.

    Raises Unauthorized, with one and the same message for a missing, malformed or unknown key.
    """
    scheme, _, key = (authorization or "").strip().partition(" ")
    key = key.strip()
    if scheme.lower() != "bearer" or not key or not key.isascii():
        _refuse()
    return _index_of(snapshot).find(key) or _refuse()


def _index_of(snapshot: CatalogueSnapshot) -> KeyIndex:
    """The index of the snapshot's tenants; the last one is kept, since a process follows one catalogue."""
    global _index
    index = _index
    if index.tenants is not snapshot.spec.tenants:
        _index = index = KeyIndex(snapshot.spec.tenants)
    return index


def _refuse() -> NoReturn:
    raise Unauthorized("The API key is missing or not known; send it as 'Authorization: Bearer KEY'.")
