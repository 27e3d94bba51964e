"""A tool that scales deployments."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

DEPLOYMENT = Parameter(
    "[deployment|name|service|app|deployment_name|service_name|application|workload|[app|workload]_name]",
    "string",
    arguments.deployment,
    {EN: "[Name of the deployment|Service]", ZH: "[部署名|服务名]"},
)

REPLICAS = Parameter(
    "[replicas|count|n|instances|copies|replica_count|number_of_replicas|size|target]",
    "integer",
    arguments.count,
    {EN: "[How many replicas|Number of copies]", ZH: "[副本数|几个副本]"},
)

SCALE = Tool(
    "[scale|scale_deployment|[scale|resize|set]_[service|app|replicas|workload]|set_replica_count|deployment_scale]",
    {EN: "[Scale a deployment|Set the number of replicas]", ZH: "[扩缩容部署|设置副本数]"},
    (DEPLOYMENT, REPLICAS),
    {
        EN: Phrases(
            (
                *ordering(
                    "[scale|bring|resize|set] [deployment |the deployment |service |]{0} to {1} [replicas|instances|copies|pods]"
                ),
                "Scale [deployment |the deployment |service |]{0} to {1}[ replicas| instances| copies| pods|][.|, please.]",
                "[Run|Start|Use|I want|I need|Give] {1} [replicas|instances|copies|pods] of {0}[.|, please.]",
                "{0} [should|must|has to|needs to] [have|run with|run on] {1} [replicas|instances|copies|pods].",
                "{0}: {1} [replicas|instances|copies|pods][.|, please.]",
                "[Set|Change|Put] the [replicas|number of replicas|replica count|size] of {0} to {1}.",
                "[Traffic|Load] is [high|low|growing][, scale|. Scale|, so scale] {0} to {1}.",
                "{1} [replicas|instances|copies] for {0}[.|, please.]",
            ),
            (
                "Please let {0} have {1} replicas.",
                "How about {1} copies of {0}? Scale it.",
                "Increase or shrink {0} until it has {1} instances.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("把[部署|服务|]{0}[扩到|缩到|扩展到|调整到|扩容到]{1}个[副本|实例]"),
                "{0}[扩到|缩到|扩展到|设为|改成]{1}个[副本|实例]。",
                "{0}[需要|应该|要|得][有|运行|]{1}个[副本|实例]。",
                "{0}：{1}个[副本|实例]。",
                "[运行|启动|我要|给我]{1}个{0}的[副本|实例]。",
                "[部署|服务]{0}的[副本数|实例数][设为|改为|调到]{1}。",
                "[流量|负载][很高|很低|变大了]，把{0}[扩到|调到|缩到]{1}个[副本|实例]。",
                "{1}个[副本|实例]，[部署|服务]{0}。",
            ),
            ("请让{0}拥有{1}个副本。", "将{0}的实例数变成{1}。", "{0}现在要{1}个副本才够。"),
        ),
    },
    {"state": values.done},
    {EN: "{0} now has {1} replicas.", ZH: "{0}现在有{1}个副本。"},
)
