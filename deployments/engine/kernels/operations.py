"""All operations of torch that the compiled kernels compute."""

from __future__ import annotations

import ctypes

from deployments.engine.kernels import attention, linear, norm, packing, rotation


def use(library: ctypes.CDLL, *, amx: bool = True) -> str:
    """Compute by ``library`` from here on, in this process; gives the name of the kernel that products are computed by.

    That is ``amx``, the matrix unit, if the processor has one and ``amx`` is wanted; else ``portable``.
    """
    kernel = "amx" if amx and library.fairshard_has_amx() else "portable"
    packing.use(library)
    linear.use(library, kernel)
    attention.use(library, kernel)
    norm.use(library)
    rotation.use(library)
    return kernel
