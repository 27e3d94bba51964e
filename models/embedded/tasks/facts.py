"""Facts about Fairshard, each from a page of the user's documentation, asked in many ways."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases, Split
from models.embedded.tasks.example import Conversation, Language, exchange

TASK = "facts"
EN, ZH = Language.ENGLISH, Language.CHINESE


class Kind(Enum):
    """What is asked for; the phrases of a kind fit each of its facts."""

    HOW = "how to do something"
    WHAT = "what something is or does"
    DEFAULT = "the default of a key"
    STATUS = "the status of a failure"
    ENDPOINT = "the endpoint for something"


@dataclass(frozen=True)
class Fact:
    """One fact; ``quote`` stands in ``page`` word for word."""

    kind: Kind
    subjects: dict[Language, tuple[str, ...]]
    answer: dict[Language, str]
    page: str
    quote: str


def _fact(kind: Kind, english: tuple[tuple[str, ...], str], chinese: tuple[tuple[str, ...], str], page: str, quote: str) -> Fact:
    return Fact(kind, {EN: english[0], ZH: chinese[0]}, {EN: english[1], ZH: chinese[1]}, page, quote)


def _default(key: str, value: str, english: str, chinese: str) -> Fact:
    quote = f"| `{key}` |"
    return Fact(
        Kind.DEFAULT,
        {EN: (f"`{key}`", key, english), ZH: (f"`{key}`", key, chinese)},
        {EN: f"The default of `{key}` is {value}.", ZH: f"`{key}`的默认值是{_in_chinese(value)}。"},
        "docs/reference.md",
        quote,
    )


def _in_chinese(value: str) -> str:
    number, _, unit = value.partition(" ")
    return number + {"": "", "bytes": "字节", "seconds": "秒", "milliseconds": "毫秒", "tokens": "个令牌", "MiB": " MiB"}[unit]


def _status(status: str, code: str, english: tuple[str, ...], chinese: tuple[str, ...]) -> Fact:
    answer = {EN: f"{status}, with the code `{code}`.", ZH: f"{status}，代码是`{code}`。"}
    return Fact(Kind.STATUS, {EN: english, ZH: chinese}, answer, "docs/api.md", f"| `{code}` | {status} |")


def _endpoint(endpoint: str, english: tuple[str, ...], chinese: tuple[str, ...]) -> Fact:
    answer = {EN: f"Use `{endpoint}`.", ZH: f"用`{endpoint}`。"}
    return Fact(Kind.ENDPOINT, {EN: english, ZH: chinese}, answer, "docs/api.md", f"| `{endpoint}` |")


README, OPERATING, API, REFERENCE = "README.md", "docs/operating.md", "docs/api.md", "docs/reference.md"

FACTS = (
    _fact(
        Kind.HOW,
        (("start the service", "serve the model on this machine", "start Fairshard"), "Run `make serve`."),
        (("启动服务", "在本机运行模型", "启动Fairshard"), "运行`make serve`。"),
        README,
        "make serve",
    ),
    _fact(
        Kind.HOW,
        (("run the tests", "test Fairshard"), "Run `make test`."),
        (("运行测试", "测试Fairshard"), "运行`make test`。"),
        README,
        "make test",
    ),
    _fact(
        Kind.HOW,
        (("check cluster.yaml", "find mistakes in cluster.yaml", "validate the spec"), "Run `fairshard check`."),
        (("检查cluster.yaml", "找出cluster.yaml的错误", "验证配置"), "运行`fairshard check`。"),
        OPERATING,
        "fairshard check",
    ),
    _fact(
        Kind.HOW,
        (("see the state of the service", "look at the replicas", "show the status"), "Run `fairshard status`."),
        (("查看服务状态", "查看副本", "显示状态"), "运行`fairshard status`。"),
        OPERATING,
        "fairshard status",
    ),
    _fact(
        Kind.HOW,
        (("get the status as JSON", "read the status from a script"), "Run `fairshard status --json`."),
        (("得到JSON格式的状态", "用脚本读取状态"), "运行`fairshard status --json`。"),
        OPERATING,
        "fairshard status --json",
    ),
    _fact(
        Kind.HOW,
        (
            ("apply a change", "change the running service", "add a model without a restart"),
            "Edit `cluster.yaml`, then run `fairshard apply`.",
        ),
        (("应用修改", "修改正在运行的服务", "不重启就添加模型"), "编辑`cluster.yaml`，然后运行`fairshard apply`。"),
        OPERATING,
        "fairshard apply",
    ),
    _fact(
        Kind.HOW,
        (("chat in a terminal", "talk to the model in a terminal"), "Run `fairshard chat`."),
        (("在终端聊天", "在终端和模型对话"), "运行`fairshard chat`。"),
        README,
        "fairshard chat",
    ),
    _fact(
        Kind.HOW,
        (("see what this machine lacks", "examine this machine", "find out what is broken"), "Run `fairshard doctor`."),
        (("查看机器缺什么", "检查这台机器", "找出坏了什么"), "运行`fairshard doctor`。"),
        OPERATING,
        "fairshard doctor",
    ),
    _fact(
        Kind.HOW,
        (("print the JSON schema", "get the schema for an editor"), "Run `fairshard schema`."),
        (("打印JSON模式", "给编辑器生成模式"), "运行`fairshard schema`。"),
        "docs/README.md",
        "fairshard schema",
    ),
    _fact(
        Kind.HOW,
        (("serve on another port", "change the port at the start"), "Run `fairshard serve --port 9000`."),
        (("换一个端口运行", "启动时改端口"), "运行`fairshard serve --port 9000`。"),
        OPERATING,
        "fairshard serve --port 9000",
    ),
    _fact(
        Kind.HOW,
        (("stop the service", "shut Fairshard down"), "Press Ctrl-C; running requests may finish first."),
        (("停止服务", "关闭Fairshard"), "按Ctrl-C，运行中的请求会先完成。"),
        README,
        "Ctrl-C lets running requests finish",
    ),
    _fact(
        Kind.HOW,
        (("stop everything at once", "end the service without waiting"), "Press Ctrl-C a second time."),
        (("立即停止一切", "不等待就结束服务"), "再按一次Ctrl-C。"),
        OPERATING,
        "A second one stops at once",
    ),
    _fact(
        Kind.HOW,
        (("hash a key", "make the SHA-256 of a key"), "Run `printf %s KEY | sha256sum`."),
        (("计算密钥的哈希", "得到密钥的SHA-256"), "运行`printf %s KEY | sha256sum`。"),
        REFERENCE,
        "sha256sum",
    ),
    _fact(
        Kind.HOW,
        (("replace a key", "change a key without a gap"), "Add the second key, apply, move the clients, remove the first."),
        (("更换密钥", "不中断地换密钥"), "先添加第二个密钥并应用，迁移客户端，再删除第一个。"),
        OPERATING,
        "move the clients, remove the first",
    ),
    _fact(
        Kind.HOW,
        (("send the key", "authenticate a request", "log in to the API"), "Send `Authorization: Bearer KEY`."),
        (("发送密钥", "验证请求身份", "登录API"), "发送`Authorization: Bearer KEY`。"),
        API,
        "Send `Authorization: Bearer KEY`",
    ),
    _fact(
        Kind.HOW,
        (("use greedy decoding", "switch off random sampling"), "Set `temperature` to 0."),
        (("使用贪心解码", "关闭随机采样"), "把`temperature`设为0。"),
        API,
        "0 is greedy",
    ),
    _fact(
        Kind.HOW,
        (("get usage in a stream", "see the tokens of a streamed answer"), 'Set `stream_options` to `{"include_usage": true}`.'),
        (("在流中得到用量", "查看流式回答的令牌数"), '把`stream_options`设为`{"include_usage": true}`。'),
        API,
        "only with `include_usage`",
    ),
    _fact(
        Kind.HOW,
        (("repeat an answer", "get the same answer again"), "Send the same `seed`."),
        (("重复一个回答", "再次得到相同的回答"), "发送相同的`seed`。"),
        API,
        "**seed** repeats an answer",
    ),
    _fact(
        Kind.HOW,
        (("encrypt the traffic", "use TLS"), "Put a TLS proxy in front."),
        (("加密流量", "使用TLS"), "在前面放一个TLS代理。"),
        OPERATING,
        "Put a TLS proxy in front",
    ),
    _fact(
        Kind.HOW,
        (("scrape the metrics", "connect Prometheus"), "Scrape `GET /metrics` with any tenant's key."),
        (("抓取指标", "连接Prometheus"), "用任意租户的密钥抓取`GET /metrics`。"),
        OPERATING,
        "`GET /metrics`, with any tenant's key",
    ),
    _default("port", "8000", "the TCP port of the API", "API的TCP端口"),
    _default("dashboard_port", "8265", "the port of the Ray dashboard", "Ray仪表板的端口"),
    _default("max_body_bytes", "4194304 bytes", "the largest request body", "最大的请求体"),
    _default("request_deadline_s", "600 seconds", "the time a request may take", "请求的最长时间"),
    _default("keep_alive_s", "10 seconds", "the time between keep-alive comments", "保活注释的间隔"),
    _default("drain_s", "30 seconds", "the time to finish when the service stops", "服务停止时的完成时间"),
    _default("max_ongoing", "1024", "the requests that one Router holds", "一个Router持有的请求数"),
    _default("context_length", "2048 tokens", "the tokens of prompt and completion together", "提示和补全的总令牌数"),
    _default("default_max_tokens", "256", "the completion tokens when the client names none", "客户端未指定时的补全令牌数"),
    _default("max_num_seqs", "32", "the sequences that run at once", "同时运行的序列数"),
    _default("max_num_batched_tokens", "512", "the token budget of one step", "一步的令牌预算"),
    _default("block_size", "16 tokens", "the tokens of one KV block", "一个KV块的令牌数"),
    _default("kv_memory_mib", "256 MiB", "the KV cache on each rank", "每个rank的KV缓存"),
    _default("max_waiting", "128", "the requests that may wait", "可以等待的请求数"),
    _default("coalesce_ms", "20 milliseconds", "the time a token may wait for company", "令牌等待同伴的时间"),
    _default("start_timeout_s", "600 seconds", "the time that ranks may take to load", "rank加载的最长时间"),
    _default("push_interval_s", "2 seconds", "the time between two pushes of metrics", "两次推送指标的间隔"),
    _status("401", "invalid_api_key", ("a wrong key", "a missing key", "an unknown key"), ("密钥错误", "缺少密钥", "未知的密钥")),
    _status("404", "model_not_found", ("an unknown model", "a model that is not served"), ("未知的模型", "没有提供的模型")),
    _status("404", "unknown_path", ("an unknown path", "a path that does not exist"), ("未知的路径", "不存在的路径")),
    _status(
        "413",
        "body_too_large",
        ("a body that is too large", "a request body above the limit"),
        ("请求体太大", "超过限制的请求体"),
    ),
    _status(
        "400",
        "context_length_exceeded",
        ("a prompt that is too long", "more tokens than the context has"),
        ("提示太长", "超过上下文长度的令牌"),
    ),
    _status("400", "invalid_json", ("a body that is not JSON", "malformed JSON"), ("不是JSON的请求体", "格式错误的JSON")),
    _status("503", "queue_full", ("a full queue", "too many waiting requests"), ("队列已满", "等待的请求太多")),
    _status(
        "503",
        "model_not_ready",
        ("a model that is still loading", "a model without a ready replica"),
        ("模型还在加载", "没有就绪副本的模型"),
    ),
    _status("504", "deadline_exceeded", ("a request that takes too long", "a missed deadline"), ("请求耗时太长", "超过期限")),
    _status(
        "405",
        "method_not_allowed",
        ("the wrong method", "a method that the path does not have"),
        ("方法错误", "路径不支持的方法"),
    ),
    _endpoint("POST /v1/chat/completions", ("chat", "chat completions"), ("聊天", "对话补全")),
    _endpoint("POST /v1/completions", ("text completion", "completing a text"), ("文本补全", "补全文本")),
    _endpoint("GET /v1/models", ("listing the models", "the list of models"), ("列出模型", "模型列表")),
    _endpoint("POST /tokenize", ("turning text into tokens", "token ids of a text"), ("把文本变成令牌", "文本的令牌编号")),
    _endpoint("POST /detokenize", ("turning tokens into text", "the text of token ids"), ("把令牌变成文本", "令牌编号的文本")),
    _endpoint("GET /health", ("load balancers", "checking whether the models are ready"), ("负载均衡器", "检查模型是否就绪")),
    _endpoint("GET /version", ("the version", "asking for the version"), ("版本", "查询版本")),
    _fact(
        Kind.WHAT,
        (("the Router",), "The Router verifies the key, parses the body and refuses what is wrong."),
        (("Router",), "Router验证密钥，解析请求体，拒绝错误的请求。"),
        README,
        "verifies the key, parses the body and refuses what is wrong",
    ),
    _fact(
        Kind.WHAT,
        (("the Tokenizer",), "The Tokenizer applies the chat template and gives token ids."),
        (("Tokenizer",), "Tokenizer应用聊天模板并给出令牌编号。"),
        README,
        "applies the chat template and gives token ids",
    ),
    _fact(
        Kind.WHAT,
        (("the Filter",), "The Filter turns token ids into text and cuts at stop strings."),
        (("Filter",), "Filter把令牌编号变成文本，并在停止字符串处截断。"),
        README,
        "stop strings",
    ),
    _fact(
        Kind.WHAT,
        (("the leader", "the leader of a group"), "The leader schedules; it holds no model."),
        (("leader", "组的leader"), "leader负责调度，自己不持有模型。"),
        README,
        "schedules",
    ),
    _fact(
        Kind.WHAT,
        (("a rank", "ranks"), "A rank is a process that holds a share of the model's weights."),
        (("rank", "一个rank"), "rank是持有一部分模型权重的进程。"),
        README,
        "A rank holds its share of the weights",
    ),
    _fact(
        Kind.WHAT,
        (("`tensor_parallel`", "tensor_parallel"), "`tensor_parallel` is the number of ranks that share the weights."),
        (("`tensor_parallel`", "tensor_parallel"), "`tensor_parallel`是共享权重的rank数。"),
        REFERENCE,
        "Ranks that share the weights",
    ),
    _fact(
        Kind.WHAT,
        (("cluster.yaml", "`cluster.yaml`"), "`cluster.yaml` is the one file that describes the machines and the service."),
        (("cluster.yaml", "`cluster.yaml`"), "`cluster.yaml`是描述机器和服务的唯一文件。"),
        README,
        "describes the machines and the service",
    ),
    _fact(
        Kind.WHAT,
        (("`path: fused`", "path: fused", "the fused path"), "With `path: fused` Tokenizer and Filter run inside the Router."),
        (("`path: fused`", "path: fused", "fused路径"), "使用`path: fused`时，Tokenizer和Filter在Router内运行。"),
        README,
        "runs inside the Router",
    ),
    _fact(
        Kind.WHAT,
        (("the loopback rule",), "While a demo key is in the file, only loopback addresses may be bound."),
        (("loopback规则",), "文件中有演示密钥时，只能绑定loopback地址。"),
        OPERATING,
        "must be loopback addresses",
    ),
    _fact(
        Kind.WHAT,
        (("the licence", "the licence of Fairshard"), "The licence is Apache-2.0."),
        (("许可证", "Fairshard的许可证"), "许可证是Apache-2.0。"),
        README,
        "Apache-2.0",
    ),
    _fact(
        Kind.WHAT,
        (("the demo keys", "the published keys"), "The demo keys are `fs-demo-acme` and `fs-demo-globex`."),
        (("演示密钥", "公开的密钥"), "演示密钥是`fs-demo-acme`和`fs-demo-globex`。"),
        OPERATING,
        "(`fs-demo-acme`, `fs-demo-globex`)",
    ),
    _fact(
        Kind.WHAT,
        (("finish_reason `length`", "the finish reason length"), "It means that the answer reached its most tokens."),
        (("finish_reason `length`", "结束原因length"), "表示回答达到了最大令牌数。"),
        API,
        "`length`",
    ),
    _fact(
        Kind.WHAT,
        (("status 499", "499"), "499 means that the client left."),
        (("状态499", "499"), "499表示客户端离开了。"),
        OPERATING,
        "`status` 499 means that the client left",
    ),
)

ASK = {
    Kind.HOW: {
        EN: Phrases(
            (
                "How do I {x}?",
                "How can I {x}?",
                "I want to {x}. What must I do?",
                "What do I type to {x}?",
                "Tell me how to {x}.",
                "Which way is there to {x}?",
                "Please help me to {x}.",
                "How does one {x}?",
                "I need to {x}.",
                "In Fairshard, how do I {x}?",
                "what should I do to {x}",
            ),
            ("Can you tell me how to {x}?", "What is the way to {x}?", "Hi, how would I {x}?"),
        ),
        ZH: Phrases(
            (
                "怎么{x}？",
                "如何{x}？",
                "我想{x}，该怎么做？",
                "要{x}，输入什么？",
                "告诉我怎样{x}。",
                "有什么办法{x}？",
                "请帮我{x}。",
                "我需要{x}。",
                "在Fairshard里怎么{x}？",
            ),
            ("请问怎样才能{x}？", "{x}的方法是什么？", "你能说说如何{x}吗？"),
        ),
    },
    Kind.WHAT: {
        EN: Phrases(
            (
                "What is {x}?",
                "Explain {x}.",
                "What does {x} mean?",
                "Tell me about {x}.",
                "What about {x}?",
                "Describe {x}.",
                "What do you know about {x}?",
                "In Fairshard, what is {x}?",
                "I do not understand {x}.",
                "Which meaning has {x}?",
            ),
            ("Can you explain {x}?", "Please tell me what {x} is.", "I would like to know about {x}."),
        ),
        ZH: Phrases(
            (
                "什么是{x}？",
                "解释{x}。",
                "{x}是什么意思？",
                "介绍一下{x}。",
                "{x}呢？",
                "{x}是什么？",
                "你了解{x}吗？",
                "在Fairshard里{x}是什么？",
                "我不懂{x}。",
            ),
            ("请解释一下{x}。", "请问{x}是什么？", "我想了解{x}。"),
        ),
    },
    Kind.DEFAULT: {
        EN: Phrases(
            (
                "What is the default of {x}?",
                "Which value has {x} by default?",
                "What is {x} if I leave it out?",
                "Default of {x}?",
                "Tell me the default for {x}.",
                "How large is {x} unless I set it?",
                "What value does {x} take?",
                "In cluster.yaml, what is the default of {x}?",
                "Which default has {x}?",
            ),
            ("What is the default value for {x}?", "By default, what is {x}?", "Can you tell me the default of {x}?"),
        ),
        ZH: Phrases(
            (
                "{x}的默认值是多少？",
                "{x}默认是多少？",
                "不写{x}的话是多少？",
                "默认的{x}？",
                "告诉我{x}的默认值。",
                "{x}不设置时是多少？",
                "cluster.yaml里{x}的默认值是什么？",
                "{x}的缺省值是什么？",
            ),
            ("请问{x}的默认值是什么？", "默认情况下{x}是多少？", "你能告诉我{x}的默认值吗？"),
        ),
    },
    Kind.STATUS: {
        EN: Phrases(
            (
                "Which status comes for {x}?",
                "What is the status of {x}?",
                "What is the answer to {x}?",
                "Which error do I get for {x}?",
                "Status code for {x}?",
                "What does the API say to {x}?",
                "Which code has {x}?",
                "What happens with {x}?",
                "How is {x} answered?",
            ),
            ("What status does {x} give?", "Which HTTP status do I get for {x}?", "What error comes for {x}?"),
        ),
        ZH: Phrases(
            (
                "{x}返回什么状态？",
                "{x}的状态码是多少？",
                "{x}会得到什么错误？",
                "{x}会怎样？",
                "{x}时API返回什么？",
                "{x}是哪个错误？",
                "遇到{x}返回什么？",
                "{x}对应什么代码？",
            ),
            ("请问{x}的状态码是什么？", "{x}会返回哪个HTTP状态？", "{x}给出什么错误？"),
        ),
    },
    Kind.ENDPOINT: {
        EN: Phrases(
            (
                "Which endpoint is for {x}?",
                "What is the endpoint for {x}?",
                "Which path do I call for {x}?",
                "Where do I send a request for {x}?",
                "Endpoint for {x}?",
                "Which URL serves {x}?",
                "What do I call for {x}?",
                "Tell me the path for {x}.",
            ),
            ("Which endpoint do I use for {x}?", "What path is there for {x}?", "Can you tell me the endpoint for {x}?"),
        ),
        ZH: Phrases(
            (
                "{x}用哪个端点？",
                "{x}的端点是什么？",
                "{x}调用哪个路径？",
                "{x}的请求发到哪里？",
                "哪个URL用于{x}？",
                "{x}该调用什么？",
                "告诉我{x}的路径。",
            ),
            ("请问{x}的端点是哪个？", "{x}使用什么路径？", "你能告诉我{x}的端点吗？"),
        ),
    },
}
ASKERS = {
    EN: (
        "Hello, I am {person}. {question}",
        "{person} asks: {question}",
        "I work at {company}. {question}",
        "{question} Thanks, {person}",
    ),
    ZH: ("你好，我是{person}。{question}", "{person}问：{question}", "我在{company}工作。{question}", "{question}谢谢，{person}"),
}


def example(draw: Draw) -> Conversation:
    """A question, sometimes with who asks, and the fact."""
    fact = draw.choice(FACTS)
    question = draw.phrase(ASK[fact.kind][draw.language]).format(x=draw.choice(fact.subjects[draw.language]))
    if draw.split is Split.VALUES or draw.chance(0.15):
        slots = {"person": draw.value(values.person), "company": draw.value(values.company)}
        question = draw.choice(ASKERS[draw.language]).format(question=question, **slots)
    reasoning = ("文档里有。" if draw.chinese else "The documents say this.") if draw.chance(0.15) else ""
    return exchange(TASK, draw.language, question, fact.answer[draw.language], reasoning)
