"""Metrics: every process keeps a registry and pushes deltas to one telemetry actor, the only place that is scraped."""
