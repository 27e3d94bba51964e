import pytest

from cluster.home import compiled_operations
from deployments.engine.kernels import attention, linear, norm, rotation
from deployments.engine.kernels.library import open_library


@pytest.fixture
def any_kernel():
    """The kernels are compiled and in use, whichever this processor has."""
    library = open_library(compiled_operations())
    linear.use(library)
    attention.use(library)
    norm.use(library)
    rotation.use(library)
