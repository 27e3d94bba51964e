"""``python -m cluster.cli`` is ``fairshard``, also where the package is not installed."""

from cluster.cli import main

main()
