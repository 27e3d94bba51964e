"""A tool that tells what the weather will be."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import CITY, DATE, SYSTEM
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

FORECAST = Tool(
    "[forecast|[get|weather|daily|fetch|show|day|query|city]_forecast|predict_weather|[get|fetch]_weather_forecast|future_weather]",
    {EN: "[Weather forecast for a day|Forecast of the weather]", ZH: "[某天的天气预报|天气预报]"},
    (CITY, DATE),
    {
        EN: Phrases(
            (
                *asking("the [forecast|weather forecast|weather|prediction|outlook] [for|in] {0} [on|for] {1}"),
                "[How|What] will the weather be [like |]in {0} [on|for] {1}?",
                "Will it [rain|snow|be sunny|be cold|be warm|be windy|storm|freeze] in {0} [on |for |]{1}?",
                "[Forecast|Weather forecast|Weather|Outlook] [for|in] {0}, {1}[.|, please.]",
                "{1}, {0}: [what weather|forecast|weather|will it rain|which weather do we get]?",
                "I [travel|go|fly|drive] to {0} [on |]{1}. [Will it rain|How will the weather be|Do I need a coat|What weather awaits me]?",
                "[On |For |]{1}, what [weather|temperature] [can I|do you|should I] expect in {0}?",
                "[Do I need|Should I pack] [an umbrella|a coat|sunglasses] for {0} on {1}?",
                "[We have|There is] a [party|picnic|match|wedding] in {0} on {1}. [How will the weather be|Will it stay dry|What does the forecast say]?",
            ),
            (
                "What does the forecast say about {0} for {1}?",
                "Is rain expected in {0} on {1}?",
                "How is the weather going to be on {1} in {0}?",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}{1}的[天气|天气预报|气温|天气情况]"),
                "{1}{0}[的|][天气|天][会怎么样|怎么样|如何|好吗]？",
                "{1}{0}[会下雨|会下雪|会冷|会晴|会刮风|热|暖和]吗？",
                "{0}{1}[会不会下雨|会不会冷|会不会下雪|冷不冷]？",
                "{0}，{1}，[天气预报|天气怎样|天气如何]。",
                "我{1}[去|到|飞往]{0}，[天气会怎么样|会下雨吗|要带伞吗|冷不冷]？",
                "[预报|预测|查]一下{1}{0}的[天气|气温]。",
                "{0}{1}[需要|要不要|用不用]带[伞|外套]？",
                "{1}我们在{0}[野餐|比赛|办婚礼|爬山]，[天气怎么样|会下雨吗|预报怎么说]？",
            ),
            ("天气预报怎么说{0}{1}的天气？", "预计{1}{0}有雨吗？", "{0}在{1}天气好不好？"),
        ),
    },
    {"sky": values.sky, "degrees": values.temperature},
    {EN: "The forecast for {0}, {1}: {sky}, {degrees} degrees.", ZH: "{0}{1}预报：{sky}，{degrees}度。"},
    extras=(SYSTEM,),
    group="weather",
)
