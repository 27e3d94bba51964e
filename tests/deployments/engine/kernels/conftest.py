import pytest

from cluster.home import compiled_operations
from deployments.engine.kernels import operations
from deployments.engine.kernels.library import open_library


@pytest.fixture(params=["amx", "portable"])
def kernel(request):
    """The tests that ask for it run on the matrix unit and without it."""
    library = open_library(compiled_operations())
    if operations.use(library, amx=request.param == "amx") != request.param:
        pytest.skip("this processor has no matrix unit (AMX)")
    yield request.param
    operations.use(library)
