"""Examines a machine: one finding for each thing that the service needs or is better with."""
