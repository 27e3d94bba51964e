"""The product's version, from the installed package's own metadata."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

PACKAGE = "fairshard"
UNINSTALLED = "0.0.0"


def product_version() -> str:
    """Version of the installed package; ``0.0.0`` when it runs from a checkout that was never installed."""
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return UNINSTALLED
