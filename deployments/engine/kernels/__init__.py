"""Our own kernels for CPUs: plain C in ``native``, compiled once and called as operations of torch."""
