"""Floor 2, how much and for whom: turns the spec's wishes into numbers of replicas. Imports only ``cluster``."""
