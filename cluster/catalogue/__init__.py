"""What may change while the service runs: models, tenants, limits; one versioned snapshot that every deployment follows.

Importing this package needs no Ray: only ``actor.py`` and a started ``CatalogueView`` do.
"""

from cluster.catalogue.catalogue import Catalogue
from cluster.catalogue.fixed import FixedCatalogue
from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.catalogue.view import CatalogueView

__all__ = ["Catalogue", "CatalogueSnapshot", "CatalogueView", "FixedCatalogue"]
