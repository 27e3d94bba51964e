"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# Properties are about what code does; how fast the machine is today is none of them.
settings.register_profile("any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-machine")
