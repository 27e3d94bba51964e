"""Benchmarks: a load client, the bare engine, and the two side by side. Figures go to LOG.md, the disappointing ones too."""
