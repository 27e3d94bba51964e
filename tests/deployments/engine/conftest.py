import pytest

from cluster.home import compiled_operations
from deployments.engine.kernels import operations
from deployments.engine.kernels.library import open_library


@pytest.fixture
def any_kernel():
    """The kernels are compiled and in use, whichever this processor has."""
    operations.use(open_library(compiled_operations()))
