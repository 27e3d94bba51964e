import subprocess
import sys

import pytest

FAULTS = """
import ctypes, resource, sys
from deployments.replica_group.allocator import keep_freed_memory
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.memset.argtypes, libc.free.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t], [ctypes.c_void_p]
if sys.argv[1] == "keep":
    keep_freed_memory()
else:
    libc.mallopt(-3, 128 * 1024)  # what it is by default until the program frees something larger
for _ in range(5):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    memory = libc.malloc(20 << 20)
    libc.memset(memory, 1, 20 << 20)
    libc.free(memory)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's settings")
@pytest.mark.parametrize(("how", "least", "most"), [("keep", 0, 20), ("default", 1000, 10_000)])
def test_freed_memory_is_used_again_without_faults(how, least, most):
    done = subprocess.run([sys.executable, "-c", FAULTS, how], capture_output=True, text=True, check=True)
    assert least <= int(done.stdout) <= most
