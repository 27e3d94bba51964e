"""What the commands of ``fairshard`` do to a service."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import OPERATING, README, Kind, fact

COMMANDS = (
    fact(
        Kind.HOW,
        (
            (
                "[check|verify|examine|inspect] [cluster.yaml|the cluster.yaml|the cluster file|the configuration|my config]",
                "find [mistakes|errors|typos|problems] in [cluster.yaml|the configuration|the spec]",
                "[validate|verify|check] [the spec|my spec|the configuration file]",
                "see whether [cluster.yaml|the spec|the configuration] is [right|valid|correct]",
            ),
            "Run `fairshard check`.",
        ),
        (
            (
                "[检查|校验|核对|验证][cluster.yaml|配置|配置文件|我的配置|集群文件]",
                "[找出|发现|查出][cluster.yaml|配置|配置文件][的错误|里的问题|中的错误]",
                "[看看|确认][cluster.yaml|配置][对不对|是否正确|是否有效|有没有错]",
            ),
            "运行`fairshard check`。",
        ),
        OPERATING,
        "fairshard check",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[see|show|look at|view|display] the [state|status|condition] of [the service|Fairshard|the cluster]",
                "[look at|list|see|count|show] [the replicas|the running replicas|my replicas]",
                "[show|see|print|get] the [status|current status]",
                "[see|know|find out] whether the [service|replicas|models] [is|are] up",
            ),
            "Run `fairshard status`.",
        ),
        (
            (
                "[查看|看|显示|了解][服务|Fairshard|集群|系统][的|][状态|运行状态|当前状态]",
                "[查看|列出|看|显示][副本|所有副本|运行中的副本]",
                "[显示|查看|打印|得到][状态|当前状态|运行状态]",
                "知道[服务|副本|模型][是否正常|是否在运行|运行得怎么样]",
            ),
            "运行`fairshard status`。",
        ),
        OPERATING,
        "fairshard status",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[get|print|show|have|export] the [status|state] [as|in] JSON",
                "[read|use|parse|process|evaluate] the [status|state of the service] [from|in] a [script|program]",
                "[get|obtain] a machine-readable status",
                "make the status readable for [a script|a program|machines]",
            ),
            "Run `fairshard status --json`.",
        ),
        (
            (
                "[得到|输出|打印|获取|导出]JSON格式的[状态|服务状态]",
                "[用脚本|在脚本里|用程序|在程序里][读取|解析|处理|获取][状态|服务状态]",
                "[以|用]JSON[输出|显示|查看][状态|服务状态]",
                "[得到|获取]机器可读的状态",
            ),
            "运行`fairshard status --json`。",
        ),
        OPERATING,
        "fairshard status --json",
    ),
    fact(
        Kind.HOW,
        (
            (
                "apply [a change|changes|my changes|a new configuration|an edit of cluster.yaml]",
                "change [the running service|the service while it runs|the configuration of the running service]",
                "[add|remove|swap] a [model|tenant] [without a restart|without restarting|while the service runs]",
                "[update|reconfigure] the [running service|live service|running cluster]",
            ),
            "Edit `cluster.yaml`, then run `fairshard apply`.",
        ),
        (
            (
                "应用[修改|改动|更改|新配置|配置的修改]",
                "[修改|更改|更新|重新配置][正在运行的|运行中的|在线的][服务|集群]",
                "[不重启|不停机|不重新启动][就|][添加|增加|删除|更换][模型|租户]",
                "让[修改|改动|新配置][生效|起作用]",
            ),
            "编辑`cluster.yaml`，然后运行`fairshard apply`。",
        ),
        OPERATING,
        "fairshard apply",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[chat|have a chat|hold a chat] [in|from] [a terminal|the terminal|the shell|the command line]",
                "[talk|speak|write] to the model [in|from] [a terminal|the terminal|the console|the command line]",
                "[open|start] a chat in [a terminal|the terminal|the console]",
                "[chat|talk] with the model on the command line",
            ),
            "Run `fairshard chat`.",
        ),
        (
            (
                "在[终端|命令行|控制台][里|上|][聊天|对话|和模型对话|跟模型聊天|与模型说话]",
                "[从|用][终端|命令行|控制台][和模型聊天|跟模型对话|与模型交谈]",
                "[打开|开始|启动][终端|命令行][聊天|对话]",
            ),
            "运行`fairshard chat`。",
        ),
        README,
        "fairshard chat",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[see|find out|know|learn|discover] what [this machine|my machine|the computer] [lacks|is missing]",
                "[examine|diagnose|inspect|check] [this machine|my machine|the computer|the environment]",
                "find out what is [broken|wrong|missing] [on this machine|here]",
                "find out what is broken",
                "see whether [this machine|my computer] is [fit|ready] for Fairshard",
            ),
            "Run `fairshard doctor`.",
        ),
        (
            (
                "[查看|找出|弄清|知道][机器|这台机器|我的电脑]缺[什么|少什么|哪些东西]",
                "[检查|诊断|检测][这台机器|我的机器|本机|运行环境|电脑]",
                "[找出|查出|弄清|看看][坏了什么|哪里坏了|哪里有毛病|机器有什么问题]",
                "[看看|知道|确认][这台机器|我的电脑][是否适合|能不能用]Fairshard",
            ),
            "运行`fairshard doctor`。",
        ),
        OPERATING,
        "fairshard doctor",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[print|show|get|write out|export|output] the JSON [schema|schema of cluster.yaml]",
                "[get|make|produce|generate] the schema for [an editor|my editor|VS Code|the IDE]",
                "let my editor [know|complete|check] the keys of cluster.yaml",
                "[obtain|see] the schema of the configuration",
            ),
            "Run `fairshard schema`.",
        ),
        (
            (
                "[打印|输出|得到|显示|导出|生成]JSON[模式|Schema]",
                "给[编辑器|我的编辑器|IDE][生成|提供|导出][模式|JSON模式]",
                "让编辑器[补全|检查|认识][cluster.yaml|配置]的键",
                "得到[cluster.yaml|配置]的模式",
            ),
            "运行`fairshard schema`。",
        ),
        "docs/README.md",
        "fairshard schema",
    ),
)
