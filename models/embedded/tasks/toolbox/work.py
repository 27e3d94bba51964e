"""Tools of an office and of those who run its machines."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import PRIORITY
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

QUERY = Parameter(
    "[query|q|search|text|search_term|keywords|search_query|terms|what]",
    "string",
    arguments.query,
    {EN: "[What to look for|Search terms]", ZH: "[搜索词|查询内容]"},
)
SERVER = Parameter(
    "[server|name|host|machine|server_name|hostname|host_name|node|instance]",
    "string",
    arguments.server,
    {EN: "[Name of the server|Host]", ZH: "[服务器名|主机]"},
)
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
PATH = Parameter(
    "[path|file|file_path|filename|name|location|file_name|source|target_file|filepath]",
    "string",
    arguments.path,
    {EN: "[Path of the file|File]", ZH: "[文件路径|文件]"},
)
PROBLEM = Parameter(
    "[title|problem|text|description|issue|summary|subject|what|error]",
    "string",
    arguments.error,
    {EN: "[What is wrong|Problem]", ZH: "[问题描述|标题]"},
)

SEARCH = Tool(
    "[search|[search|find|query|look_up|get]_[documents|docs|files|knowledge|document]|document_search|doc_search]",
    {EN: "[Search documents|Find documents by words]", ZH: "[搜索文档|按关键词查找文件]"},
    (QUERY,),
    {
        EN: Phrases(
            (
                *ordering('[search|look through|go through] [the|our|all] [documents|files|papers|records] for "{0}"'),
                '[Search|Look through|Scan|Browse] [our |the |all |][documents|files|docs|records] for ["{0}"|{0}][.|, please.]',
                '[Find|Show me|Get|List] [all |the |any |][documents|files|papers|docs] [about|on|with|that mention|containing] ["{0}"|{0}][.|]',
                '[Which|What] [documents|files|papers|docs] [mention|contain|are about|deal with] ["{0}"|{0}]?',
                '[Are there|Do we have] [any |][documents|files|papers] [about|on] ["{0}"|{0}]?',
                '[Document search|Search the documents|Search|Query][:|] ["{0}"|{0}]',
                'I [need|want|am looking for] [documents|files|a document|papers] [about|on] ["{0}"|{0}].',
                'Where [is|do we have] the [document|file|paper] [about|on|with] "{0}"?',
                '[Somebody|My boss|A colleague] [asked for|needs] "{0}". [Search the documents.|Which document is it?|Find the document.]',
            ),
            ('Look for "{0}" in the documents.', 'In which document can I read about "{0}"?', 'Run a document search: "{0}"'),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[搜索|查找|搜|找][关于|有关|包含|提到][“{0}”|{0}]的[文档|文件|资料]"),
                *asking_zh("[关于|有关][“{0}”|{0}]的[文档|文件|资料]"),
                "[在|从]文档[里|中][搜索|查找|找|搜][“{0}”|{0}]。",
                "[哪些|哪个|哪份][文档|文件|资料][提到了|包含|是关于|讲][“{0}”|{0}]？",
                "[有|有没有|我们有][关于|提到][“{0}”|{0}]的[文档|文件]吗？",
                "[文档搜索|搜索文档|搜索|查文件][：|，][“{0}”|{0}]",
                "[同事|老板]要“{0}”，[搜一下文档|在哪个文件里|找文件]。",
            ),
            ("请在资料里找“{0}”。", "哪里有写“{0}”的文件？", "用“{0}”搜一搜文档。"),
        ),
    },
    {"document": arguments.path},
    {EN: "I found {document}.", ZH: "我找到了{document}。"},
    group="files",
)
RESTART = Tool(
    "[restart|reboot|[restart|reboot|reset|cycle]_[server|machine|host|node|instance]|server_restart]",
    {EN: "[Restart a server|Reboot a machine by its name]", ZH: "[重启服务器|按名称重启机器]"},
    (SERVER,),
    {
        EN: Phrases(
            (
                *ordering("[restart|reboot|power cycle|bounce] [server |the server |machine |host |]{0}"),
                "[Restart|Reboot|Reset|Bounce|Power cycle] [server|the server|machine|host|node] {0}[.|, please.|!]",
                "[Server|Machine|Host|Node] {0} [must|should|has to|needs to] be [restarted|rebooted].",
                "{0} [hangs|is stuck|is frozen|does not answer|is slow|is broken][, restart it.|. Reboot it.|, please restart it.]",
                "{0}: [restart|reboot|restart it|please restart].",
                "[Do|Make|Start] a [restart|reboot] of {0}[.|, please.]",
                "[Turn|Switch] server {0} off and on again.",
                "[Server|Machine] {0} [needs|wants] a [restart|reboot].",
            ),
            ("I think {0} wants restarting.", "Server {0} is down, bring it up again.", "Do something about {0}: reboot."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[重启|重新启动|重开|复位][服务器|机器|主机|]{0}"),
                *ordering_zh("把[服务器|机器|主机|]{0}[重启|重新启动]"),
                "[服务器|机器|主机|节点]{0}[需要|应该|要|必须]重[启|新启动]。",
                "{0}[卡住了|没反应|死机了|很慢|坏了]，[重启它|请重启|重新启动]。",
                "{0}：[重启|请重启|重新启动]。",
                "[服务器|主机]{0}[重启|重新启动][，谢谢|]。",
            ),
            ("请为我重启{0}。", "服务器{0}挂了，让它重新起来。", "给{0}来一次重启。"),
        ),
    },
    {"state": values.done},
    {EN: "Server {0} is restarted.", ZH: "服务器{0}已重启。"},
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
FILE = Tool(
    "[read_file|[open|load|show|get|cat|view|print]_[file|text_file|file_content]|file_reader|file_open]",
    {EN: "[Read a file|Open a file by its path]", ZH: "[读取文件|打开文件]"},
    (PATH,),
    {
        EN: Phrases(
            (
                *asking("the [content|text|contents] of [the file |file |]{0}"),
                *ordering("[open|read|show|load|print|display] [the file |file |]{0}"),
                "[Open|Read|Load|Show|Print|Display|View] [the file |file |my file |]{0}[.|, please.]",
                "What [is|stands|does one find] in [the file |file |]{0}?",
                "{0}: [open|show|read|what is in it|print it][.|]",
                "I [want|need|have] to [see|read] [the file |file |]{0}.",
                "[Cat|Type|File] {0}",
            ),
            ("Please let me read {0}", "Which text is written in {0}?", "Go to the file {0} and open it."),
        ),
        ZH: Phrases(
            (
                *asking_zh("[文件|]{0}的内容"),
                *ordering_zh("[打开|读取|读|显示|查看][文件|]{0}"),
                "[文件|]{0}[里|中][有什么|写了什么|是什么]？",
                "{0}：[打开|显示|读一下|看看]。",
                "我[想|要|需要]看[文件|]{0}。",
                "[文件|读文件|打开文件][：|]{0}",
            ),
            ("请让我读一读{0}。", "{0}这个文件写着什么？", "把{0}打开来看看。"),
        ),
    },
    {"content": arguments.query},
    {EN: 'The file {0} says "{content}".', ZH: "文件{0}写着“{content}”。"},
    group="files",
)
TICKET = Tool(
    "[create_ticket|[open|new|file|add|report|create]_[ticket|issue|support_ticket|incident|bug]|ticket|help_desk]",
    {EN: "[Open a support ticket|Report a problem]", ZH: "[创建工单|上报问题]"},
    (PROBLEM, PRIORITY),
    {
        EN: Phrases(
            (
                *ordering('[open|create|file|write] a [ticket|support ticket] "{0}" with {1} priority'),
                '[Open|Create|File|New] [a |]ticket[: |, ]"{0}"[, priority {1}|, {1} priority][.|]',
                "[Ticket|New ticket|Incident|Bug]: {0}, [priority {1}|{1} priority][.|]",
                'A {1} priority [ticket|issue][: |, please: ]"{0}"[.|]',
                '"{0}" [is my problem|is what users report|happens again][, open a {1} priority ticket.|. Ticket with {1} priority, please.]',
                '[Report|Note|Raise] [the problem |the issue |]"{0}" [with|as] {1} priority [ticket|in a ticket].',
                'I [need|want|would like] a ticket of {1} priority: "{0}"[.|]',
                'With {1} priority, [open|create|file] [a|this] ticket: "{0}"[.|]',
            ),
            (
                'Please file a ticket for "{0}", its priority is {1}.',
                'We need a {1} priority ticket about "{0}".',
                'Ticket "{0}" should get priority {1}.',
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[创建|开|新建|提][工单|一个工单|问题单]“{0}”，优先级{1}"),
                "[工单|新工单|问题|故障]：{0}，优先级{1}[。|]",
                "一个{1}优先级的[工单|问题单]：“{0}”。",
                "“{0}”[又出现了|是我的问题]，[请开|开一个|提一个]{1}优先级的工单。",
                "[上报|报告|登记][问题|故障|]“{0}”，{1}优先级[的工单|]。",
                "[以|用]{1}优先级[创建|开|提交]工单“{0}”。",
                "我[要|需要|想]一个[工单|问题单]，{1}优先级，“{0}”。",
            ),
            ("请提交工单“{0}”，优先级为{1}。", "我们要开{1}优先级的工单：“{0}”。", "给“{0}”立一个工单，{1}优先级。"),
        ),
    },
    {"ticket": arguments.order_number},
    {EN: "Ticket {ticket} is open.", ZH: "工单{ticket}已创建。"},
    group="agenda",
)
WORK = (SEARCH, RESTART, SCALE, FILE, TICKET)
