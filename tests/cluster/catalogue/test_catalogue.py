import pickle
import subprocess
import sys

import pytest

from cluster.catalogue import Catalogue, CatalogueSnapshot, CatalogueView, FixedCatalogue
from cluster.errors import UnknownModel
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec


def spec(*models: str, default: str | None = None) -> ServingSpec:
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="main", sha256="a" * 64),))
    served = tuple(ModelSpec(name=name, source="builtin:tiny") for name in models)
    return ServingSpec(default_model=default or models[0], models=served, tenants=(tenant,))


def test_each_change_gets_the_next_version():
    catalogue = Catalogue()
    assert catalogue.current is None
    first = catalogue.publish(spec("tiny"))
    second = catalogue.publish(spec("tiny", "small"))
    assert (first.version, second.version) == (1, 2)
    assert catalogue.current is second


def test_an_equal_spec_is_no_change():
    catalogue = Catalogue()
    first = catalogue.publish(spec("tiny"))
    assert catalogue.publish(spec("tiny")) is first


def test_versions_go_on_where_an_earlier_life_stopped():
    catalogue = Catalogue(CatalogueSnapshot(7, spec("tiny")))
    assert catalogue.publish(spec("tiny")).version == 7
    assert catalogue.publish(spec("small")).version == 8


def test_a_model_is_found_by_name_and_default_by_its_alias():
    snapshot = CatalogueSnapshot(1, spec("tiny", "small", default="small"))
    assert snapshot.model_names == ("tiny", "small")
    assert snapshot.model("tiny").name == "tiny"
    assert snapshot.model("default").name == "small"


@pytest.mark.parametrize(
    ("asked", "told"),
    [("tinny", "did you mean 'tiny'?"), ("gpt-4o", "served: tiny, small."), ("", "served: tiny, small."), ("Tiny", "'tiny'")],
)
def test_an_unknown_model_names_the_nearest_or_the_served(asked, told):
    with pytest.raises(UnknownModel) as caught:
        CatalogueSnapshot(1, spec("tiny", "small")).model(asked)
    assert told in str(caught.value)
    assert (caught.value.status, caught.value.code, caught.value.param) == (404, "model_not_found", "model")


def test_a_very_long_name_is_not_echoed_whole():
    with pytest.raises(UnknownModel) as caught:
        CatalogueSnapshot(1, spec("tiny")).model("x" * 1_000_000)
    assert len(str(caught.value)) < 200


async def test_the_fixed_catalogue_has_the_interface_of_the_view():
    catalogue = FixedCatalogue(CatalogueSnapshot(3, spec("tiny")))
    seen = []
    catalogue.on_change(seen.append)
    await catalogue.start()
    catalogue.publish(spec("tiny"))
    assert seen == []
    catalogue.publish(spec("small"))
    assert catalogue.snapshot.version == 4
    assert seen == [catalogue.snapshot]
    await catalogue.stop()
    assert {name for name in dir(CatalogueView) if not name.startswith("_")} <= set(dir(FixedCatalogue))


def test_a_failing_subscriber_keeps_nothing_from_the_others(caplog):
    catalogue = FixedCatalogue(CatalogueSnapshot(1, spec("tiny")))
    seen = []
    catalogue.on_change(lambda snapshot: 1 // 0)
    catalogue.on_change(seen.append)
    catalogue.publish(spec("small"))
    assert [snapshot.version for snapshot in seen] == [2]
    assert "ZeroDivisionError" in caplog.text


def test_a_view_pickles_as_its_snapshot():
    view = CatalogueView(CatalogueSnapshot(2, spec("tiny")))
    view.on_change(lambda snapshot: None)
    copy = pickle.loads(pickle.dumps(view))
    assert copy.snapshot == view.snapshot


def test_the_package_and_identity_import_no_ray():
    code = "import sys, cluster.catalogue, cluster.catalogue.diff, cluster.identity; sys.exit('ray' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
