"""What stands beside the service: a proxy for TLS, Prometheus."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import OPERATING, Kind, fact

NEIGHBOURS = (
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
