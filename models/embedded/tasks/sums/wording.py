"""How Chinese questions of both kinds end."""

from __future__ import annotations

END_ZH = "[？|。|]"
