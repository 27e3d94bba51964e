"""What the words of the documents mean."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import API, OPERATING, README, REFERENCE, Kind, fact

TERMS = (
    fact(
        Kind.WHAT,
        (
            (
                "the Router",
                "the [Router of Fairshard|Router process|Router deployment]",
                "a Router",
                "the component called Router",
            ),
            "The Router verifies the key, parses the body and refuses what is wrong.",
        ),
        (
            ("Router", "[Router组件|Router部署|这个Router|名叫Router的组件|路由器Router]"),
            "Router验证密钥，解析请求体，拒绝错误的请求。",
        ),
        README,
        "verifies the key, parses the body and refuses what is wrong",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "the Tokenizer",
                "the [Tokenizer of Fairshard|Tokenizer process|Tokenizer deployment]",
                "a Tokenizer",
                "the component called Tokenizer",
            ),
            "The Tokenizer applies the chat template and gives token ids.",
        ),
        (
            ("Tokenizer", "[Tokenizer组件|Tokenizer部署|这个Tokenizer|名叫Tokenizer的组件|分词器Tokenizer]"),
            "Tokenizer应用聊天模板并给出令牌编号。",
        ),
        README,
        "applies the chat template and gives token ids",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "the Filter",
                "the [Filter of Fairshard|Filter process|Filter deployment]",
                "a Filter",
                "the component called Filter",
            ),
            "The Filter turns token ids into text and cuts at stop strings.",
        ),
        (
            ("Filter", "[Filter组件|Filter部署|这个Filter|名叫Filter的组件|过滤器Filter]"),
            "Filter把令牌编号变成文本，并在停止字符串处截断。",
        ),
        README,
        "stop strings",
    ),
    fact(
        Kind.WHAT,
        (
            ("the leader", "the leader of [a group|a replica|the ranks]", "a leader", "the leader process", "the group leader"),
            "The leader schedules; it holds no model.",
        ),
        (("leader", "[组的leader|一组rank的leader|leader进程|副本的leader|领头的leader]"), "leader负责调度，自己不持有模型。"),
        README,
        "schedules",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "a rank",
                "[ranks|one rank|the ranks|a single rank]",
                "a rank [of a model|of a group|in a replica]",
                "the word rank",
            ),
            "A rank is a process that holds a share of the model's weights.",
        ),
        (("rank", "[一个rank|单个rank|模型的rank|rank进程|rank这个词]"), "rank是持有一部分模型权重的进程。"),
        README,
        "A rank holds its share of the weights",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "`tensor_parallel`",
                "tensor_parallel",
                "[tensor parallel|tensor parallelism]",
                "the [key|setting|option] [`tensor_parallel`|tensor_parallel]",
            ),
            "`tensor_parallel` is the number of ranks that share the weights.",
        ),
        (
            (
                "`tensor_parallel`",
                "tensor_parallel",
                "[张量并行|张量并行数]",
                "[键|设置|选项|参数][`tensor_parallel`|tensor_parallel]",
            ),
            "`tensor_parallel`是共享权重的rank数。",
        ),
        REFERENCE,
        "Ranks that share the weights",
    ),
    fact(
        Kind.WHAT,
        (
            ("cluster.yaml", "`cluster.yaml`", "the [file|configuration file] [cluster.yaml|`cluster.yaml`]", "a cluster.yaml"),
            "`cluster.yaml` is the one file that describes the machines and the service.",
        ),
        (
            ("cluster.yaml", "`cluster.yaml`", "[文件|配置文件|集群文件][cluster.yaml|`cluster.yaml`]", "cluster.yaml文件"),
            "`cluster.yaml`是描述机器和服务的唯一文件。",
        ),
        README,
        "describes the machines and the service",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "`path: fused`",
                "path: fused",
                "the [fused path|path fused|fused mode]",
                "the [setting|option] [`path: fused`|path: fused]",
            ),
            "With `path: fused` Tokenizer and Filter run inside the Router.",
        ),
        (
            ("`path: fused`", "path: fused", "[fused路径|fused模式|融合路径]", "[设置|选项|配置][`path: fused`|path: fused]"),
            "使用`path: fused`时，Tokenizer和Filter在Router内运行。",
        ),
        README,
        "runs inside the Router",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "the loopback rule",
                "the rule [about|for|of] loopback",
                "the loopback [restriction|limit]",
                "the rule for demo keys and loopback",
            ),
            "While a demo key is in the file, only loopback addresses may be bound.",
        ),
        (
            ("loopback规则", "[loopback限制|关于loopback的规则|回环规则|回环地址的规则|loopback的规定]"),
            "文件中有演示密钥时，只能绑定loopback地址。",
        ),
        OPERATING,
        "must be loopback addresses",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "the licence",
                "the [licence|license] of Fairshard",
                "the license",
                "Fairshard's [licence|license]",
                "the software licence",
            ),
            "The licence is Apache-2.0.",
        ),
        (("许可证", "Fairshard的[许可证|许可|开源许可证|授权协议]", "[开源许可证|软件许可证|开源协议]"), "许可证是Apache-2.0。"),
        README,
        "Apache-2.0",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "the demo keys",
                "the [published|public|sample] keys",
                "the [demo|published] key",
                "the keys for the demo",
                "a demo key",
            ),
            "The demo keys are `fs-demo-acme` and `fs-demo-globex`.",
        ),
        (
            ("演示密钥", "公开的密钥", "[演示用的密钥|示例密钥|自带的演示密钥|演示用密钥|公开的演示密钥]"),
            "演示密钥是`fs-demo-acme`和`fs-demo-globex`。",
        ),
        OPERATING,
        "(`fs-demo-acme`, `fs-demo-globex`)",
    ),
    fact(
        Kind.WHAT,
        (
            (
                "finish_reason `length`",
                "[the finish reason length|finish_reason length|the finish_reason length|`length` as a finish reason]",
                "a finish reason of length",
                "the finish reason `length`",
            ),
            "It means that the answer reached its most tokens.",
        ),
        (
            (
                "finish_reason `length`",
                "结束原因length",
                "[finish_reason为length|结束原因`length`|finish_reason length|停止原因length|length这个结束原因]",
            ),
            "表示回答达到了最大令牌数。",
        ),
        API,
        "`length`",
    ),
    fact(
        Kind.WHAT,
        (
            ("status 499", "499", "the [status|code|number] 499", "status code 499", "a 499", "a status of 499"),
            "499 means that the client left.",
        ),
        (("状态499", "499", "[状态码499|代码499|状态码为499|日志里的499|499这个状态]"), "499表示客户端离开了。"),
        OPERATING,
        "`status` 499 means that the client left",
    ),
)
