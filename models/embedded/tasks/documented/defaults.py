"""The defaults of the keys of ``cluster.yaml``."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import default

DEFAULTS = (
    default(
        "port",
        "8000",
        (
            "the TCP port of the API",
            "the [API|HTTP|service] port",
            "the port [of|for] the [service|server]",
            "the port that clients use",
        ),
        ("API的TCP端口", "[API|HTTP|服务]端口", "[服务|服务器|API]的端口", "客户端用的端口"),
    ),
    default(
        "dashboard_port",
        "8265",
        ("the port of the Ray dashboard", "the [Ray dashboard|dashboard's] port", "the port on which the dashboard listens"),
        ("Ray仪表板的端口", "[仪表板|仪表盘|Ray仪表板]端口", "仪表板监听的端口"),
    ),
    default(
        "max_body_bytes",
        "4194304 bytes",
        ("the largest request body", "the [maximum|greatest] [body size|request size]", "the limit of [a body|the request body]"),
        ("最大的请求体", "请求体的[上限|最大字节数|大小限制]", "[最大请求大小|请求体大小上限]"),
    ),
    default(
        "request_deadline_s",
        "600 seconds",
        (
            "the time a request may take",
            "the [deadline|time limit] of [a request|requests]",
            "the [longest|maximum] request time",
        ),
        ("请求的最长时间", "请求的[期限|时间上限|截止时间]", "一个请求[可以花|能用]的时间"),
    ),
    default(
        "keep_alive_s",
        "10 seconds",
        (
            "the time between keep-alive comments",
            "the [interval|pause] [of|between] keep-alive [comments|messages]",
            "the keep-alive interval",
        ),
        ("保活注释的间隔", "[保活|保活消息的|keep-alive的]间隔", "两次保活注释之间的时间"),
    ),
    default(
        "drain_s",
        "30 seconds",
        (
            "the time to finish when the service stops",
            "the [drain time|draining time]",
            "the time that running requests get at a stop",
        ),
        ("服务停止时的完成时间", "[停机时的|停止时的]等待时间", "停止时留给运行中请求的时间"),
    ),
    default(
        "max_ongoing",
        "1024",
        (
            "the requests that one Router holds",
            "the [number|limit] of requests [in|of|at] one Router",
            "the [maximum|limit] of ongoing requests",
        ),
        ("一个Router持有的请求数", "[每个|一个]Router[同时|最多]持有的请求[数|上限]", "正在进行的请求的上限"),
    ),
    default(
        "context_length",
        "2048 tokens",
        (
            "the tokens of prompt and completion together",
            "the [context window|context size|length of the context]",
            "the [maximum|limit] of tokens in the context",
        ),
        ("提示和补全的总令牌数", "[上下文|上下文窗口]的[长度|大小|令牌数]", "[上下文长度|上下文窗口]"),
    ),
    default(
        "default_max_tokens",
        "256",
        (
            "the completion tokens when the client names none",
            "the [number|limit] of completion tokens without a request for it",
            "the length of an answer when the client sets no max_tokens",
        ),
        ("客户端未指定时的补全令牌数", "[没有指定|未设置]max_tokens时的[令牌数|回答长度]", "客户端不说时的回答长度"),
    ),
    default(
        "max_num_seqs",
        "32",
        (
            "the sequences that run at once",
            "the [number|limit|maximum] of [parallel|simultaneous|concurrent] sequences",
            "the sequences per replica",
        ),
        ("同时运行的序列数", "[并行|并发|同时]序列的[上限|数量|最大数]", "每个副本的序列数"),
    ),
    default(
        "max_num_batched_tokens",
        "512",
        ("the token budget of one step", "the [tokens|token limit] [of|in|per] [a|one|each] step", "the most tokens in a batch"),
        ("一步的令牌预算", "[每一步|每步|单步]的令牌[上限|预算|数]", "一个批次的最多令牌数"),
    ),
    default(
        "block_size",
        "16 tokens",
        (
            "the tokens of one KV block",
            "the [size|length] of [a|one] [KV block|cache block]",
            "the [KV block size|tokens per block]",
        ),
        ("一个KV块的令牌数", "[KV块|缓存块]的[大小|长度]", "[每块|每个KV块]的令牌数"),
    ),
    default(
        "kv_memory_mib",
        "256 MiB",
        ("the KV cache on each rank", "the [memory|size|MiB] of the KV cache", "the [cache memory|KV memory] per rank"),
        ("每个rank的KV缓存", "KV缓存的[内存|大小|MiB数]", "[每个rank|一个rank]的[KV内存|缓存内存]"),
    ),
    default(
        "max_waiting",
        "128",
        (
            "the requests that may wait",
            "the [length|size|limit] of the [queue|waiting queue]",
            "the [number|maximum] of waiting requests",
        ),
        ("可以等待的请求数", "[等待队列|队列]的[长度|上限|大小]", "等待请求的[上限|最大数]"),
    ),
    default(
        "coalesce_ms",
        "20 milliseconds",
        (
            "the time a token may wait for company",
            "the [time|milliseconds] for which tokens are gathered",
            "the [longest wait|waiting time] of a token in a stream",
        ),
        ("令牌等待同伴的时间", "[令牌|流中令牌]的[最长等待时间|等待毫秒数]", "[聚集|合并]令牌的时间"),
    ),
    default(
        "start_timeout_s",
        "600 seconds",
        (
            "the time that ranks may take to load",
            "the [time limit|timeout] [for|of] [loading|the start of] [ranks|a replica]",
            "the [longest|maximum] loading time",
        ),
        ("rank加载的最长时间", "[加载|启动]的[超时|时间上限]", "副本[加载|启动]的超时时间"),
    ),
    default(
        "push_interval_s",
        "2 seconds",
        (
            "the time between two pushes of metrics",
            "the [interval|pause] [of|between] [pushes|metric pushes]",
            "the push interval of the metrics",
        ),
        ("两次推送指标的间隔", "[推送指标|指标推送]的[间隔|周期]", "多久推送一次指标的间隔"),
    ),
)
