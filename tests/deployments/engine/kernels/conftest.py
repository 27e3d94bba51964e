import pytest

from cluster.home import compiled_operations
from deployments.engine.kernels import linear
from deployments.engine.kernels.library import open_library


@pytest.fixture(params=["amx", "portable"])
def kernel(request):
    """The tests that ask for it run with each kernel for linears."""
    library = open_library(compiled_operations())
    if linear.use(library, amx=request.param == "amx") != request.param:
        pytest.skip("this processor has no matrix unit (AMX)")
    yield request.param
    linear.use(library)
