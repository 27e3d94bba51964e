"""Names of parameters for what one converts, and for what it becomes."""

from __future__ import annotations

FROM = "[source|from|from_{0}|{0}_from|source_{0}|base|known_{0}|input_{0}|old_{0}|{0}1]"
INTO = "[target|to|to_{0}|{0}_to|target_{0}|into|output_{0}|new_{0}|{0}2|{0}_target]"
