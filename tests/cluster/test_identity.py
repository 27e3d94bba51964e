import hashlib

import pytest

from cluster.catalogue import CatalogueSnapshot
from cluster.errors import Unauthorized
from cluster.identity import Identity, authenticate
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec


def snapshot(version: int = 1, **keys_of_tenants: tuple[str, ...]) -> CatalogueSnapshot:
    tenants = tuple(
        TenantSpec(
            name=tenant,
            keys=tuple(KeySpec(name=f"key-{n}", sha256=hashlib.sha256(key.encode()).hexdigest()) for n, key in enumerate(keys)),
        )
        for tenant, keys in keys_of_tenants.items()
    )
    models = (ModelSpec(name="tiny", source="builtin:tiny"),)
    return CatalogueSnapshot(version, ServingSpec(default_model="tiny", models=models, tenants=tenants))


TWO = snapshot(acme=("fs-a", "fs-b"), globex=("fs-c",))


@pytest.mark.parametrize(
    ("header", "identity"),
    [
        ("Bearer fs-a", Identity("acme", "key-0")),
        ("Bearer fs-b", Identity("acme", "key-1")),
        ("Bearer fs-c", Identity("globex", "key-0")),
        ("bearer fs-c", Identity("globex", "key-0")),
        ("BEARER   fs-c  ", Identity("globex", "key-0")),
    ],
)
def test_a_known_key_is_its_tenant(header, identity):
    assert authenticate(TWO, header) == identity


DIGEST = hashlib.sha256(b"fs-a").hexdigest()


@pytest.mark.parametrize(
    "header",
    [
        None, "", " ", "Bearer", "Bearer ", "fs-a", "Basic fs-a", "Bearerfs-a", "Bearer fs-A", "Bearer fs-a fs-b", "Bearer fs-",
        f"Bearer {DIGEST}", "Bearer " + "0" * 64, "Bearer fs-ä", "Bearer \x00", "Bearer " + "x" * 100_000, "Bearer Bearer fs-a",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_one_message(header):
    with pytest.raises(Unauthorized) as caught:
        authenticate(TWO, header)
    assert (caught.value.status, caught.value.code) == (401, "invalid_api_key")
    assert str(caught.value) == "The API key is missing or not known; send it as 'Authorization: Bearer KEY'."


def test_a_revoked_key_ends_with_its_snapshot_and_a_new_one_begins():
    assert authenticate(TWO, "Bearer fs-a").tenant == "acme"
    later = snapshot(2, acme=("fs-b",), initech=("fs-d",))
    assert authenticate(later, "Bearer fs-d").tenant == "initech"
    with pytest.raises(Unauthorized):
        authenticate(later, "Bearer fs-a")
    assert authenticate(TWO, "Bearer fs-a").tenant == "acme"


def test_a_key_that_moves_between_tenants_moves_at_once():
    assert authenticate(snapshot(1, acme=("k",)), "Bearer k").tenant == "acme"
    assert authenticate(snapshot(1, globex=("k",)), "Bearer k").tenant == "globex"
