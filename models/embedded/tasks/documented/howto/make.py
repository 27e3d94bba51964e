"""What ``make`` does."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import README, Kind, fact

MAKE = (
    fact(
        Kind.HOW,
        (
            (
                "[start|launch|run|bring up|boot|fire up] [the service|Fairshard|the server|the whole thing]",
                "serve the model on this machine",
                "[serve|run|host|try] [a model|the model|the models|the embedded model] [locally|on my laptop|on this machine|here]",
                "get [the service|Fairshard|the server] [running|up and running|started|going]",
            ),
            "Run `make serve`.",
        ),
        (
            (
                "[启动|开启|运行|跑起|拉起][服务|Fairshard|服务器|整个系统]",
                "在[本机|这台机器上|我的电脑上|本地][运行|启动|跑|试用][模型|大模型|内置模型]",
                "让[服务|Fairshard|服务器][跑起来|运行起来|启动]",
                "把[服务|Fairshard|服务器][启动起来|跑起来|开起来]",
            ),
            "运行`make serve`。",
        ),
        README,
        "make serve",
    ),
    fact(
        Kind.HOW,
        (
            (
                "run [the tests|all tests|the test suite|the checks of the code]",
                "test [Fairshard|the code|the whole repository|my changes]",
                "[execute|start] the [tests|test suite]",
                "see [whether|if] the tests pass",
            ),
            "Run `make test`.",
        ),
        (
            (
                "[运行|执行|跑|启动][测试|所有测试|全部测试|测试套件]",
                "测试[Fairshard|代码|整个仓库|我的改动]",
                "看看测试[是否|能否]通过",
            ),
            "运行`make test`。",
        ),
        README,
        "make test",
    ),
)
