"""The continuous-batching engine: schedule -> run -> commit. Knows torch and itself, neither Ray nor HTTP."""
