"""Models that are made in this repository. The service reads their files and never imports this package."""
