"""Makes ``serve run deployments`` (no colon) work: Ray reads it as module ``deployment``, attribute ``deployments``."""

from deployments import app as deployments  # noqa: F401
