import pytest

from cluster.home import compiled_operations
from deployments.engine.kernels import attention, linear, norm, rotation
from deployments.engine.kernels.library import open_library


@pytest.fixture(params=["amx", "portable"])
def kernel(request):
    """The tests that ask for it run on the matrix unit and without it."""
    library = open_library(compiled_operations())
    norm.use(library)
    rotation.use(library)
    amx = request.param == "amx"
    if {linear.use(library, amx=amx), attention.use(library, amx=amx)} != {request.param}:
        pytest.skip("this processor has no matrix unit (AMX)")
    yield request.param
    linear.use(library)
    attention.use(library)
