"""Floor 1, what is: the spec, the error tree, identity, the catalogue, telemetry, launching Ray, the command line.

Imports nothing from the floors above; the only link upward is Serve's own import string, ``"deployments:app"``.
"""
