import pytest
import torch

from cluster.home import compiled_operations
from deployments.engine.kernels import attention, linear, norm, operations, packing, rotation
from deployments.engine.kernels.library import open_library


@pytest.fixture
def library():
    """The kernels, all of which are in use again afterwards."""
    opened = open_library(compiled_operations())
    yield opened
    operations.use(opened)


def test_all_are_computed_by_the_library(library, monkeypatch):
    used = ((packing, "_pack"), (packing, "_pack_4"), (linear, "_kernel"), (attention, "_compute"))
    for module, name in (*used, (norm, "_normalise"), (rotation, "_turn")):
        monkeypatch.setattr(module, name, None)
    operations.use(library)
    x = torch.randn(1, 2, 3, 32).bfloat16()
    assert linear.linear(x, packing.pack([x[0, 0]]), None, None, 3, linear.Output.PLAIN).shape == (1, 2, 3, 3)
    assert attention.is_computable(x, torch.zeros(1, 16, 2, 32).bfloat16(), torch.zeros(1, 16, 2, 32).bfloat16())
    assert norm.rms_norm(x, x[0, 0, 0], 1e-6).shape == rotation.rotate(x, x[:, 0], x[:, 0]).shape == x.shape


@pytest.mark.parametrize("amx", [True, False])
def test_the_kernel_that_is_named_is_the_one_for_all_products(library, amx):
    name = operations.use(library, amx=amx)
    assert name == ("amx" if amx and library.fairshard_has_amx() else "portable")
    used = linear._kernel.compute.__name__, attention._compute.__name__
    assert used == (f"fairshard_linear_{name}", f"fairshard_attention_{name}")
