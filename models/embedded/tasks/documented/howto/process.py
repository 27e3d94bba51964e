"""Where the service listens, and how it stops."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import OPERATING, README, Kind, fact

PROCESS = (
    fact(
        Kind.HOW,
        (
            (
                "[serve|listen|run|start] on [another|a different|some other] port",
                "change the port [at the start|when starting|on the command line]",
                "[use|take|choose|pick] [another|a different] port",
                "[start|run] [the service|Fairshard] on [port 9000|another port]",
            ),
            "Run `fairshard serve --port 9000`.",
        ),
        (
            (
                "[换一个|换个|改用另一个|用别的|用其他|使用另一个]端口[运行|启动|监听|]",
                "[启动时|在启动时|在命令行][改|换|指定|修改]端口",
                "在[另一个|别的|9000]端口[上|][运行|启动][服务|Fairshard]",
            ),
            "运行`fairshard serve --port 9000`。",
        ),
        OPERATING,
        "fairshard serve --port 9000",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[stop|shut down|end|turn off|switch off|halt] [the service|Fairshard|the server]",
                "shut [Fairshard|the service|the server] down",
                "[stop|quit] [Fairshard|the service] [cleanly|gracefully|in an orderly way]",
                "bring [the service|Fairshard] to a stop",
            ),
            "Press Ctrl-C; running requests may finish first.",
        ),
        (
            (
                "[停止|关闭|停掉|结束|关掉|终止][服务|Fairshard|服务器]",
                "[优雅地|正常地|干净地][停止|关闭|退出][服务|Fairshard]",
                "把[服务|Fairshard|服务器][停掉|关掉|停下来]",
                "让[服务|Fairshard]停下来",
            ),
            "按Ctrl-C，运行中的请求会先完成。",
        ),
        README,
        "Ctrl-C lets running requests finish",
    ),
    fact(
        Kind.HOW,
        (
            (
                "stop [everything|all|the service|Fairshard] [at once|immediately|right away|instantly]",
                "[end|stop|kill|leave] [the service|Fairshard] without waiting",
                "[stop|quit] without waiting for [running requests|the requests]",
                "[force|enforce] [a stop|an immediate stop|the end]",
            ),
            "Press Ctrl-C a second time.",
        ),
        (
            (
                "[立即|立刻|马上|瞬间][停止|停掉|关闭|结束][一切|所有东西|服务|Fairshard]",
                "[不等待|不等请求完成|不等了][就|直接|][结束|停止|关闭][服务|Fairshard]",
                "[强制|强行][停止|结束|关闭][服务|Fairshard|]",
            ),
            "再按一次Ctrl-C。",
        ),
        OPERATING,
        "A second one stops at once",
    ),
)
