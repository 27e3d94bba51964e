"""What the API answers to mistakes, and where it answers to what."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import endpoint, status

API_FACTS = (
    status(
        "401",
        "invalid_api_key",
        (
            "[a wrong|a missing|an unknown|a bad|a false|a mistyped] [key|API key]",
            "a request without [a key|any key]",
            "a key that [nobody has|is wrong]",
        ),
        ("[密钥|API密钥][错误|不对|有误]", "[缺少|没有|忘带][密钥|API密钥]", "[未知|错误|写错]的密钥", "不带密钥的请求"),
    ),
    status(
        "404",
        "model_not_found",
        (
            "[an unknown|a mistyped|a missing] model",
            "a model that [is not served|does not exist|nobody serves]",
            "[a wrong|an unknown] model name",
        ),
        ("[未知|不存在]的模型", "没有提供的模型", "[模型不存在|找不到模型]", "[错误|写错]的模型名"),
    ),
    status(
        "404",
        "unknown_path",
        (
            "[an unknown|a wrong|a mistyped] [path|URL]",
            "a path that [does not exist|is not there|nobody serves]",
            "a URL that is not there",
        ),
        ("[未知|不存在|错误]的[路径|URL]", "[路径不存在|路径错误|找不到路径]", "写错的路径"),
    ),
    status(
        "413",
        "body_too_large",
        (
            "a [|request ]body that is [too large|too big|too long]",
            "a [|request ]body [above|over|beyond] the limit",
            "[an oversized|a huge|too large a] [body|request body]",
        ),
        ("[请求体|请求][太大|过大]", "超过限制的[请求体|请求]", "[请求体|请求]超过[上限|大小限制]", "[过大|太大]的请求体"),
    ),
    status(
        "400",
        "context_length_exceeded",
        (
            "a prompt that is too long",
            "more tokens than the context [has|holds|allows]",
            "[too long a prompt|an overlong prompt|too many tokens]",
            "a prompt [beyond|longer than] the context",
        ),
        ("[提示|提示词][太长|过长]", "超过上下文[长度|]的[令牌|提示]", "[令牌太多|令牌超过上下文]", "[过长|太长]的提示"),
    ),
    status(
        "400",
        "invalid_json",
        (
            "a body that is [not|no] JSON",
            "[malformed|broken|invalid|wrong|bad] JSON",
            "JSON [with a mistake|that does not parse]",
        ),
        ("不是JSON的请求体", "[格式错误|损坏|无效|错误]的JSON", "JSON[格式错误|解析失败|无效|写错了]"),
    ),
    status(
        "503",
        "queue_full",
        (
            "a [full|crowded|filled] queue",
            "too many [waiting|queued] requests",
            "a queue [without room|that is full|with no place left]",
        ),
        ("队列[已满|满了|没有位置]", "等待的请求[太多|过多]", "[排队|等待]的请求过多", "[满|已满]的队列"),
    ),
    status(
        "503",
        "model_not_ready",
        (
            "a model that is [still|yet] loading",
            "a model without a ready replica",
            "a model that is not [ready|loaded|up][| yet]",
            "[an unready|a loading|a starting] model",
        ),
        ("模型[还在|正在|仍在]加载", "没有就绪副本的模型", "模型[还没就绪|尚未就绪|没准备好]", "[正在加载|未就绪]的模型"),
    ),
    status(
        "504",
        "deadline_exceeded",
        (
            "a request that [takes too long|is too slow|runs out of time]",
            "a [missed|passed|exceeded] deadline",
            "[a timeout|a request beyond its deadline|too slow an answer]",
        ),
        ("请求[耗时太长|太慢|超时]", "[超过|错过]期限", "[超时|超时的请求]", "[太慢|耗时太长]的请求"),
    ),
    status(
        "405",
        "method_not_allowed",
        (
            "[the wrong|a wrong|a bad|an unsupported] [|HTTP ]method",
            "a method that the path does not [have|support|allow|know]",
            "a GET where only POST is allowed",
        ),
        ("[方法|HTTP方法|请求方法][错误|不对]", "路径不支持的方法", "[不允许|不支持|错误]的[方法|HTTP方法]"),
    ),
    endpoint(
        "POST /v1/chat/completions",
        (
            "chat",
            "[chat completions|a chat|chatting|conversations|a conversation|chat messages]",
            "[talking|chatting] with a model",
        ),
        ("聊天", "[对话补全|对话|聊天补全|聊天消息|会话]", "[和|跟|与]模型[对话|聊天]"),
    ),
    endpoint(
        "POST /v1/completions",
        (
            "[text completion|text completions|plain completion|a completion of text]",
            "[completing|continuing|finishing] [a text|text|a prompt]",
        ),
        ("[文本补全|文字补全|普通补全|续写]", "[补全|续写|接着写][文本|一段文字|文字]"),
    ),
    endpoint(
        "GET /v1/models",
        (
            "[listing|showing|naming] [the models|all models|the available models]",
            "[the list|a list|the names] of [the models|models]",
            "[the models that are served|the served models]",
        ),
        ("[列出|显示|查询][模型|所有模型|可用的模型]", "[模型列表|模型的列表|模型清单]", "有哪些模型"),
    ),
    endpoint(
        "POST /tokenize",
        (
            "[turning|converting|changing|cutting|splitting] [text|a text] into [tokens|token ids]",
            "[token ids|the tokens|the token ids] of a text",
            "[tokenizing|tokenization]",
        ),
        ("把[文本|文字][变成|转换成|切成|转为][令牌|令牌编号]", "[文本|文字]的[令牌编号|令牌]", "[分词|令牌化]"),
    ),
    endpoint(
        "POST /detokenize",
        (
            "[turning|converting|changing] [tokens|token ids] [back into|into|to] text",
            "the text of [token ids|tokens]",
            "[detokenizing|detokenization]",
        ),
        ("把[令牌|令牌编号][变成|转换成|变回|还原成|转为][文本|文字]", "[令牌编号|令牌]的[文本|文字]", "[反分词|令牌还原]"),
    ),
    endpoint(
        "GET /health",
        (
            "[load balancers|a load balancer|health checks|a health check|the health of the service]",
            "[checking|seeing|asking|testing] whether the [models are|service is] ready",
            "[liveness|readiness] checks",
        ),
        ("[负载均衡器|负载均衡|健康检查|存活检查|服务的健康]", "[检查|查看|查询][模型|服务]是否[就绪|准备好|健康]"),
    ),
    endpoint(
        "GET /version",
        (
            "[the version|the version number|the release|the version of the service]",
            "[asking for|finding out|reading|getting] the [version|version number]",
        ),
        ("[版本|版本号|服务的版本|服务版本]", "[查询|得到|查看|询问|读取][版本|版本号]"),
    ),
)
