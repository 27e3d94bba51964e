"""`fairshard serve` with the echo application: python run_echo.py SPEC PORT."""

import sys
from pathlib import Path

from rich.console import Console

from cluster.launch.progress import Progress
from cluster.launch.service import Service, serve_and_leave

if __name__ == "__main__":
    serve_and_leave(Service(Path(sys.argv[1]), int(sys.argv[2]), Progress(Console(file=sys.stdout)), "echo_application:app"))
