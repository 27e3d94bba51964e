"""What Chinese questions of all kinds have in common."""

from __future__ import annotations

HELLO = "[你好|您好|嗨|早上好|打扰一下|不好意思|问一下|请教一下|有个问题|请问一下]，"
TELL = "[告诉我|请告诉我|麻烦告诉我|说说|请说说|讲讲|说一下|帮我查一下|麻烦说一下|给我讲讲|能不能告诉我|可以告诉我|能否说说]"
WISH = "[我想知道|我很想知道|想知道|我要知道|想问一下|我想问|我需要知道|想请教|我想弄清|我好奇]"
LOST = "[我不知道|我忘了|我不清楚|我不确定|没人告诉我|我记不得|我找不到|我想不起来|搞不清]"
SCENE = "[我刚开始用Fairshard|我是新手|今天第一天上班|我读了文档|我是运维|我们在用Fairshard|我在管理集群|我在写客户端|刚装好Fairshard]。"
IN = "[在Fairshard里|在Fairshard中|用Fairshard时|Fairshard里|在这里|关于Fairshard，]"
