"""How much the tests generate."""

from hypothesis import HealthCheck, settings

from tests.places import IN_CI

settings.register_profile("local", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("ci" if IN_CI else "local")
