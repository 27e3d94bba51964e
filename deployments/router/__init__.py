"""The Router, the only ingress: a transport-free core and the HTTP adapter over it."""
