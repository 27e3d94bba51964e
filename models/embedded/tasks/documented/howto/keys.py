"""How to make, replace and send keys."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import API, OPERATING, REFERENCE, Kind, fact

KEYS = (
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
)
