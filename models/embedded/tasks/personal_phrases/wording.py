"""How people begin who want something noted or told."""

from __future__ import annotations

PLEASE_ZH = "[请|麻烦|麻烦你|请你|帮我|你|]"
