import subprocess
import sys

CODE = """
import io, logging, sys
from cluster.logs import write_logs
write_logs()
write_logs()
sys.stderr = io.StringIO()  # as Serve does in its replicas
logging.getLogger("deployments.replica_group.leader").info("weights %s", "abc")
logging.getLogger("another.library").warning("not ours")
print("elsewhere:", sys.stderr.getvalue().strip())
"""


def test_our_lines_are_written_once_and_at_once():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=60, check=True)
    (line,) = done.stderr.splitlines()
    assert line.endswith(" INFO deployments.replica_group.leader: weights abc")
    assert done.stdout == "elsewhere: not ours\n"
