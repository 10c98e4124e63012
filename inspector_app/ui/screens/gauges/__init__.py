"""The register of gauges."""
