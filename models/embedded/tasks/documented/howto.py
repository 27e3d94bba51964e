"""How to do things: mostly which command to run."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import API, OPERATING, README, REFERENCE, Kind, fact

HOWTO = (
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
    fact(
        Kind.HOW,
        (
            (
                "hash [a key|an API key|my key|the key of a tenant]",
                "[make|get|compute|calculate|obtain] the [SHA-256|sha256|hash|SHA-256 hash] of [a key|my key|an API key]",
                "turn a key into its hash",
                "find the sha256 [for|that belongs to] a key",
            ),
            "Run `printf %s KEY | sha256sum`.",
        ),
        (
            (
                "[计算|算出|得到|求出|生成][密钥|API密钥|一个密钥|我的密钥]的[哈希|哈希值|SHA-256|sha256|SHA-256哈希]",
                "[给|对][密钥|API密钥][做哈希|算哈希|求哈希值]",
                "把密钥[变成|转换成|换成]哈希",
            ),
            "运行`printf %s KEY | sha256sum`。",
        ),
        REFERENCE,
        "sha256sum",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[replace|rotate|exchange|renew|swap] [a key|an API key|the key of a tenant|old keys]",
                "change [a key|an API key|a tenant's key] without [a gap|an outage|an interruption]",
                "give a tenant a new key",
                "[get rid of|retire|phase out] an old key",
            ),
            "Add the second key, apply, move the clients, remove the first.",
        ),
        (
            (
                "[更换|轮换|替换|换掉|更新][密钥|API密钥|租户的密钥|旧密钥]",
                "[不中断|无缝|不停机|平滑][地|][换密钥|更换密钥|轮换密钥]",
                "给租户[换|发|设置][新密钥|新的密钥]",
                "[淘汰|弃用][旧密钥|旧的密钥]",
            ),
            "先添加第二个密钥并应用，迁移客户端，再删除第一个。",
        ),
        OPERATING,
        "move the clients, remove the first",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[send|pass|transmit|supply|present] [the key|my key|an API key]",
                "authenticate [a request|my requests|a client|myself]",
                "[log in|sign in] to the [API|service]",
                "[prove|show] who I am to the API",
            ),
            "Send `Authorization: Bearer KEY`.",
        ),
        (
            (
                "[发送|传递|提交|提供|带上][密钥|API密钥|我的密钥]",
                "[验证|认证][请求身份|请求|客户端|身份|我的请求]",
                "[登录|登入][API|服务]",
                "向API[证明身份|表明身份|认证]",
            ),
            "发送`Authorization: Bearer KEY`。",
        ),
        API,
        "Send `Authorization: Bearer KEY`",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[use|switch on|turn on|get|choose|enable] greedy [decoding|sampling|search]",
                "[switch off|turn off|disable|avoid] random [sampling|choices]",
                "[decode|sample] greedily",
                "always take the most likely token",
            ),
            "Set `temperature` to 0.",
        ),
        (
            (
                "[使用|开启|启用|打开|进行]贪心[解码|采样|搜索]",
                "[关闭|关掉|禁用|避免]随机[采样|抽样|选择]",
                "总是[选|取][最可能的|概率最大的]令牌",
                "让采样不[随机|再随机]",
            ),
            "把`temperature`设为0。",
        ),
        API,
        "0 is greedy",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[get|see|receive|include|have] [usage|the usage|token usage] in [a stream|streaming|a streamed answer]",
                "[see|count|know|get] the [tokens|token counts] of a [streamed answer|stream]",
                "[make|let] a stream [report|tell|contain] its usage",
                "[learn|find out] how many tokens a streamed answer [took|used]",
            ),
            'Set `stream_options` to `{"include_usage": true}`.',
        ),
        (
            (
                "在[流|流式输出|流式回答|流式响应][中|里][得到|看到|获取|包含][用量|令牌用量|使用量]",
                "[查看|知道|统计|得到][流式回答|流式输出|流]的[令牌数|用量|令牌用量]",
                "让[流|流式回答][报告|返回|带上][用量|令牌数]",
            ),
            '把`stream_options`设为`{"include_usage": true}`。',
        ),
        API,
        "only with `include_usage`",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[repeat|reproduce|recreate] [an answer|the same answer|a result|a completion]",
                "get the same [answer|result|completion|text] [again|twice|every time]",
                "make [answers|results] [reproducible|repeatable|deterministic]",
                "[receive|obtain] an identical answer [again|twice]",
            ),
            "Send the same `seed`.",
        ),
        (
            (
                "[重复|重现|复现|再现][一个|同一个|][回答|答案|结果|补全]",
                "[再次|再一次|每次|又一次][得到|获得][相同|同样|一样]的[回答|答案|结果]",
                "让[回答|结果|答案][可重复|可复现|每次一样]",
            ),
            "发送相同的`seed`。",
        ),
        API,
        "**seed** repeats an answer",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[encrypt|protect|secure] [the traffic|the connection|all connections|the HTTP traffic]",
                "[use|get|set up|add|switch on|enable] [TLS|HTTPS|SSL|encryption]",
                "[serve|offer] the API over [HTTPS|TLS]",
                "keep others from reading the traffic",
            ),
            "Put a TLS proxy in front.",
        ),
        (
            (
                "[加密|保护][流量|通信|连接|网络流量|HTTP流量]",
                "[使用|启用|开启|配置|加上|设置][TLS|HTTPS|SSL|加密]",
                "[通过|用][HTTPS|TLS]提供[API|服务]",
                "防止别人[偷看|读取|窃听]流量",
            ),
            "在前面放一个TLS代理。",
        ),
        OPERATING,
        "Put a TLS proxy in front",
    ),
    fact(
        Kind.HOW,
        (
            (
                "[scrape|collect|read|fetch|get|gather] [the metrics|metrics|all metrics]",
                "[connect|attach|set up|hook up|use] [Prometheus|a Prometheus server]",
                "[monitor|watch] [the service|Fairshard] with [Prometheus|metrics]",
                "let Prometheus read the metrics",
            ),
            "Scrape `GET /metrics` with any tenant's key.",
        ),
        (
            (
                "[抓取|收集|读取|采集|获取][指标|监控指标|所有指标]",
                "[连接|接入|配置|使用|对接][Prometheus|Prometheus监控]",
                "用[Prometheus|指标][监控|观察][服务|Fairshard]",
                "让Prometheus[读|抓取|采集]指标",
            ),
            "用任意租户的密钥抓取`GET /metrics`。",
        ),
        OPERATING,
        "`GET /metrics`, with any tenant's key",
    ),
)
