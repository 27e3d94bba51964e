"""A tool that restarts servers."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

SERVER = Parameter(
    "[server|name|host|machine|server_name|hostname|host_name|node|instance]",
    "string",
    arguments.server,
    {EN: "[Name of the server|Host]", ZH: "[服务器名|主机]"},
)

RESTART = Tool(
    "[restart|reboot|[restart|reboot|reset|cycle]_[server|machine|host|node|instance]|server_restart]",
    {EN: "[Restart a server|Reboot a machine by its name]", ZH: "[重启服务器|按名称重启机器]"},
    (SERVER,),
    {
        EN: Phrases(
            (
                *ordering("[restart|reboot|power cycle|bounce] [server |the server |machine |host |]{0}"),
                "[Restart|Reboot|Reset|Bounce|Power cycle] [server|the server|machine|host|node] {0}[.|, please.|!]",
                "[Server|Machine|Host|Node] {0} [must|should|has to|needs to] be [restarted|rebooted].",
                "{0} [hangs|is stuck|is frozen|does not answer|is slow|is broken][, restart it.|. Reboot it.|, please restart it.]",
                "{0}: [restart|reboot|restart it|please restart].",
                "[Do|Make|Start] a [restart|reboot] of {0}[.|, please.]",
                "[Turn|Switch] server {0} off and on again.",
                "[Server|Machine] {0} [needs|wants] a [restart|reboot].",
            ),
            ("I think {0} wants restarting.", "Server {0} is down, bring it up again.", "Do something about {0}: reboot."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[重启|重新启动|重开|复位][服务器|机器|主机|]{0}"),
                *ordering_zh("把[服务器|机器|主机|]{0}[重启|重新启动]"),
                "[服务器|机器|主机|节点]{0}[需要|应该|要|必须]重[启|新启动]。",
                "{0}[卡住了|没反应|死机了|很慢|坏了]，[重启它|请重启|重新启动]。",
                "{0}：[重启|请重启|重新启动]。",
                "[服务器|主机]{0}[重启|重新启动][，谢谢|]。",
            ),
            ("请为我重启{0}。", "服务器{0}挂了，让它重新起来。", "给{0}来一次重启。"),
        ),
    },
    {"state": values.done},
    {EN: "Server {0} is restarted.", ZH: "服务器{0}已重启。"},
)
