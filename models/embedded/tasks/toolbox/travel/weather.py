"""A tool that tells the weather."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import CITY, SYSTEM
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

SKY = "[weather|weather like|sky|current weather|weather situation]"

WEATHER = Tool(
    "[[get|query|check|fetch|show|read|city]_weather|weather|current_weather|[get_|check_|][weather_report|current_conditions|weather_now]]",
    {
        EN: "[Weather in a city|Get the current weather|Tells the weather of a place]",
        ZH: "[查询城市天气|获取当前天气|某地的天气]",
    },
    (CITY,),
    {
        EN: Phrases(
            (
                *asking("the [weather|current weather|weather report|weather situation|temperature] [in|for|at|over in] {0}"),
                "[What is|What's|How is|How's] the " + SKY + " in {0}[?| today?| now?| at the moment?| right now?]",
                "Is it [cold|warm|hot|wet|dry|sunny|windy|snowing|raining|freezing|nice|stormy] [in|over in] {0}[?| today?| now?]",
                "[Weather|Forecast|Temperature|Weather report|Sky] [for|in|of|at] {0}[.|?|, please.| today.]",
                "[Do I need|Should I take|Shall I pack] [an umbrella|a coat|a warm jacket|sunglasses|boots|gloves] in {0}[?| today?]",
                "I [travel|go|fly|drive|am going|am off] to {0}. [How is the weather there|What is the weather|Is it warm there|Will I get wet]?",
                "{0}: [what is the weather|how is the weather|weather|cold or warm|rain or sun|what about the weather]?",
                "[Will I|Would I|Am I going to] [freeze|get wet|sweat|need a coat|see the sun] in {0}?",
                "[How|What] does the [weather|sky] look [like |]in {0}[?| today?]",
                "[I am|We are] [in|at|near] {0}[.|,] [what is the weather like|is rain coming|how many degrees are there]?",
                "How [cold|hot|wet|windy|cloudy|sunny] [is it|does it get] [today |]in {0}?",
                "[Does|Did] it [rain|snow] in {0} [today|now|right now]?",
            ),
            (
                "Tell me the weather in {0}.",
                "How warm is it in {0}?",
                "What are the weather conditions in {0} like?",
                "Is the sun out in {0}?",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}[的|现在的|今天的|][天气|气温|天气情况|天气状况|温度]"),
                "[今天|现在|此刻|]{0}[的|][天气|气候|天][怎么样|如何|好吗|好不好|是什么样的]？",
                "{0}[今天|现在|那边|][冷吗|热吗|冷不冷|热不热|暖和吗|下雨吗|下雪吗|有风吗|晴吗|是晴天吗|下雨了吗]？",
                "[在|去|到]{0}[需要|用不用|要不要|应该]带[伞|外套|厚衣服|墨镜][吗|]？",
                "我[要|想|准备|打算][去|飞往|到]{0}，[那里天气怎么样|那边冷吗|天气好吗|会下雨吗|气温如何]？",
                "{0}：[天气如何|天气怎么样|天气|冷还是热|气温]？",
                "{0}[天气|气温|天气预报][|，谢谢|查询|呢]。",
                "[我在|我们到了|我住在]{0}，[外面天气怎样|今天会不会下雨|今天天气好吗]？",
                "[出门去|今天去|明早去]{0}会[淋雨|冻着|很热|很冷]吗？",
                "{0}[今天|现在]的天[是阴是晴|蓝不蓝|好不好]？",
                "{0}那[边|里|儿]的[天气|气温|温度][怎么样|如何|是多少]？",
            ),
            ("告诉我{0}的天气。", "{0}现在多少度？", "请问{0}天气好不好？", "{0}外面在下雨吗？"),
        ),
    },
    {"sky": values.sky, "degrees": values.temperature},
    {EN: "In {0} it is {sky}, {degrees} degrees.", ZH: "{0}{sky}，{degrees}度。"},
    extras=(SYSTEM,),
    group="weather",
)
