"""Tools for the weather, the time and the way to a place."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import CITY, DATE, DESTINATION, ORIGIN, SYSTEM
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

SKY = "[weather|weather like|sky|current weather|weather situation]"
NIGHTS = Parameter(
    "[nights|count|number_of_nights|days|length|stay|night_count|duration]",
    "integer",
    arguments.count,
    {EN: "[How many nights|Length of the stay]", ZH: "[几晚|住几天]"},
)
CUISINE = Parameter(
    "[cuisine|kind|food|type|style|food_type|cuisine_type|dish]",
    "string",
    arguments.cuisine,
    {EN: "[Kind of food|Cuisine]", ZH: "菜系"},
    few=True,
)

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
CLOCK = Tool(
    "[clock|time_in_city|local_time|[get|show|read|city|current|world|check]_time|get_local_time|world_clock|time_now|[query|fetch]_city_time]",
    {EN: "[Local time in a city|Tells what time it is somewhere|Current time of a place]", ZH: "[查询城市时间|某地的当地时间]"},
    (CITY,),
    {
        EN: Phrases(
            (
                *asking("the [time|local time|current time|hour|exact time|clock time] [in|for|at|over in] {0}"),
                "[What|And what] time [is it|do they have|have they got|do people have] in {0}[?| now?| at the moment?| please?]",
                "[How late|What hour|How early] is it in {0}[?| now?| at the moment?]",
                "What [does|do] the [clock|clocks|watches] [say|show|read] in {0}?",
                "{0}: [what time is it|what time|local time|time there|how late is it|which hour]?",
                "Is it [late|early|night|morning|evening|noon|already dark|already tomorrow] in {0} [now|at the moment|already]?",
                "[Time|Local time|Clock|Current time] [in|for|of] {0}[.|?|, please.]",
                "I [have to|must|want to] call [somebody|a friend|my office] in {0}. [What time is it there|How late is it there]?",
                "[My|Our] [friend|mother|colleague] is in {0}. [What time does she have|Is it late there|What is her local time]?",
                "[Have|Are] people in {0} [had lunch|asleep|awake|gone home] [yet|now|already], what time is it there?",
            ),
            (
                "Tell me the time in {0}.",
                "Which time is it now in {0}?",
                "What is the hour over there in {0}?",
                "Give me the clock time for {0}.",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}[的|现在的|当前的][时间|当地时间|钟点|准确时间]"),
                "{0}[现在|那边|那里|当地|此刻]几点[？|了？|钟？|钟了？]",
                "{0}的[当地时间|时间|时刻]是[多少|几点|什么]？",
                "{0}：[现在几点|几点|时间|当地时间|几点了]？",
                "{0}[现在|那边|已经][晚了|是晚上|是早上|天黑了|是半夜|是中午]吗？",
                "{0}[时间|当地时间|几点]？",
                "我要给{0}的[朋友|同事|家人]打电话，[那边几点了|那里现在几点]？",
                "[我妹妹|我朋友|老板]在{0}，[她那里几点|那边晚了吗|当地时间是多少]？",
                "[现在|此刻|眼下]{0}[是什么时间|是几点|几点钟]？",
                "{0}的[钟|表|时钟]显示几点？",
            ),
            ("告诉我{0}的时间。", "请问{0}现在是几点？", "{0}当地是什么时候了？"),
        ),
    },
    {"time": values.clock_time},
    {EN: "In {0} it is {time}.", ZH: "{0}现在是{time}。"},
)
TRAIN = Tool(
    "[next_train|train_times|[find|search|get|query|look_up]_[train|trains|train_times|rail]|train_search|rail_search|train_timetable]",
    {EN: "[Next train between two cities|Find a train|Train timetable]", ZH: "[查询火车|两城之间的下一班火车|列车时刻]"},
    (ORIGIN, DESTINATION),
    {
        EN: Phrases(
            (
                *asking("the [next|first|earliest|best] train [from {0} to {1}|to {1} from {0}|between {0} and {1}]"),
                *ordering("[take|catch|find|get] [a|the next|the first] train [from {0} to {1}|to {1} from {0}]"),
                "When does the [next |first |]train [go|leave|depart|start|run] from {0} to {1}?",
                "I [want to|must|need to|have to|will] [go|get|travel|ride] from {0} to {1} by [train|rail].",
                "[Next|First|A|Any] train to {1} from {0}[?|, please.]",
                "[Is|Are] there [a|any|another] [train|trains|rail connection] from {0} to {1}[?| today?]",
                "{0} to {1}[:|,] [when is the next train|next train|by train|which train|train times]?",
                "How do I [get|travel|go] to {1} from {0} by [train|rail]?",
                "[Train|Trains|Rail|Railway] [{0} to {1}|from {0} to {1}][.|?|, please.]",
                "I am [in|at] {0}[.| and] [When does a train go to {1}?|I need a train to {1}.|Which train brings me to {1}?]",
                "[At what time|When] can I [take|catch] a train from {0} to {1}?",
            ),
            (
                "Which train can I take from {0} to {1}?",
                "Look for a train to {1} that starts in {0}.",
                "What time is the train to {1} leaving {0}?",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("[从|]{0}[到|去][{1}的|{1}的下一班|{1}的最早一班][火车|列车|火车时间|火车班次]"),
                *ordering_zh("[坐火车|乘火车|坐列车]从{0}[去|到]{1}"),
                "从{0}[到|去]{1}的[下一班|最早的|下一趟|]火车[几点|什么时候|何时][开|走|出发|发车|]？",
                "{0}[到|去]{1}的[火车|列车|高铁][什么时候|几点|何时][开|发车|出发]？",
                "有[没有|]从{0}[去|到]{1}的[火车|列车]吗？",
                "{0}到{1}：[下一班火车|火车|几点有车|火车时刻]？",
                "[怎么|如何|怎样]从{0}坐[火车|列车|高铁][到|去]{1}？",
                "[火车|列车|高铁]：{0}到{1}。",
                "我[在|人在|现在在]{0}，[下一班去{1}的火车几点开|想坐火车去{1}|要赶去{1}的火车]。",
                "去{1}的[火车|列车]几点从{0}[开|出发|发车]？",
            ),
            ("从{0}去{1}坐哪班火车？", "请找{0}出发去{1}的火车。", "我什么时候能从{0}坐火车到{1}？"),
        ),
    },
    {"departure": values.clock_time},
    {EN: "The next train from {0} to {1} leaves at {departure}.", ZH: "{0}到{1}的下一班火车{departure}出发。"},
)
FLIGHT = Tool(
    "[[search|find|get|query|look_up]_[flight|flights|planes|air_travel]|flight_search|flights|search_air_tickets]",
    {EN: "[Search flights on a date|Find a flight]", ZH: "[查询航班|按日期找航班]"},
    (ORIGIN, DESTINATION, DATE),
    {
        EN: Phrases(
            (
                *ordering(
                    "[find|book|search|get|look for] [a flight|flights|a plane|a plane ticket] [from {0} to {1} on {2}|on {2} from {0} to {1}]"
                ),
                *asking("the [first|cheapest|best|next] flight from {0} to {1} on {2}"),
                "I [want to|must|need to|will|have to] fly from {0} to {1} on {2}.",
                "[Are there|Do you have|Is there] [flights|any flights|a flight|any plane] from {0} to {1} on {2}?",
                "[Flight|Flights|Plane|By plane][:|] {0} to {1}, {2}[.|, please.]",
                "{2}: [fly|flight|flights|by plane] from {0} to {1}[.|, please.]",
                "On {2} I [fly|am flying|have to fly] from {0} to {1}[.|, which flights are there?|. Which plane can I take?]",
                "I am in {0} and [have to|want to|must] fly to {1} on {2}.",
                "[When|At what time] does a plane [go|leave|fly] from {0} to {1} on {2}?",
            ),
            (
                "Which flights go from {0} to {1} on {2}?",
                "Show flights to {1} leaving {0} on {2}.",
                "I am looking for a flight on {2}, {0} to {1}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[查|找|订|搜索][一下|][{2}从{0}到{1}的|{2}{0}飞{1}的|从{0}到{1}{2}的][航班|机票|飞机]"),
                *asking_zh("{2}从{0}[到|飞]{1}的[航班|飞机|机票|班机]"),
                "我{2}[要|想|得|必须]从{0}飞[到|往]{1}。",
                "{2}[有|有没有]从{0}[飞|到|去]{1}的[航班|飞机|机票]吗？",
                "[航班|机票|飞机]：{0}到{1}，{2}。",
                "{2}，{0}飞{1}[，有航班吗|，有哪些航班|的航班]？",
                "我在{0}，{2}[要|想]坐飞机去{1}。",
                "{2}{0}[到|飞]{1}的飞机[几点飞|几点起飞|什么时候起飞]？",
                "从{0}坐飞机去{1}，{2}[出发|走][，有票吗？|。]",
            ),
            ("哪些航班{2}从{0}飞{1}？", "显示{2}{0}出发到{1}的航班。", "{2}我从{0}飞到{1}坐哪班飞机？"),
        ),
    },
    {"departure": values.clock_time, "price": values.price},
    {EN: "A flight from {0} to {1} leaves at {departure} for {price} dollars.", ZH: "{0}到{1}的航班{departure}起飞，{price}元。"},
)
HOTEL = Tool(
    "[book_hotel|[find|search|reserve|get|request]_[hotel|hotels|lodging|hotel_room]|hotel_search|hotel_booking]",
    {EN: "[Book a hotel in a city|Find a hotel]", ZH: "[预订酒店|在城市找酒店]"},
    (CITY, NIGHTS),
    {
        EN: Phrases(
            (
                *ordering("[book|find|reserve|get] [a hotel|a hotel room|a room in a hotel] in {0} for {1} nights"),
                "[Hotel|A hotel|Hotel room] in {0}, {1} nights[.|, please.]",
                "I [stay|will stay|am staying|sleep] {1} nights in {0} and need a hotel.",
                "[For|During] {1} nights I need a [hotel|hotel room] in {0}.",
                "[Is there|Do you have] a [hotel|free hotel] in {0} for {1} nights?",
                "{0}, {1} nights: [which hotel|hotel, please|find a hotel|book a hotel].",
                "[We|I] [travel|go] to {0} for {1} nights. [Which hotel can we take|Please find a hotel|Is any hotel free]?",
                "{1} nights in a hotel in {0}[.|, please.]",
                "Where [can|could|shall] I [sleep|stay] in {0} for {1} nights?",
            ),
            (
                "Get a hotel booked in {0} for {1} nights.",
                "Which hotel in {0} has a room for {1} nights?",
                "Look for a place to stay {1} nights in {0}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[订|预订|找|预定]{0}的[酒店|宾馆|旅馆]，[住|]{1}晚"),
                *ordering_zh("在{0}[订|找|预订]{1}晚[酒店|宾馆|旅馆]"),
                "{0}的[酒店|宾馆]，{1}晚。",
                "我[在|要在|会在]{0}住{1}晚，[需要酒店|要订酒店|请找个宾馆|住哪家酒店好]。",
                "{0}有[酒店|空的酒店|宾馆]可以住{1}晚吗？",
                "{0}，{1}晚：[订酒店|找酒店|哪家酒店]。",
                "[住|过]{1}晚，{0}的酒店。",
                "我们去{0}{1}晚，[有酒店吗|请订酒店|住哪里]？",
            ),
            ("请给我订{0}的酒店，共{1}晚。", "{0}哪家酒店能住{1}晚？", "我要去{0}，酒店住{1}晚。"),
        ),
    },
    {"hotel": arguments.word, "price": values.price},
    {EN: "Hotel {hotel} in {0} costs {price} dollars for {1} nights.", ZH: "{0}的{hotel}酒店{1}晚{price}元。"},
)
RESTAURANT = Tool(
    "[[find|search|get|query|look_up]_[restaurant|restaurants|place_to_eat|food_place]|restaurant_search|restaurants|restaurant_finder]",
    {EN: "[Find a restaurant by cuisine|Restaurants in a city]", ZH: "[按菜系找餐馆|查找餐厅]"},
    (CITY, CUISINE),
    {
        EN: Phrases(
            (
                *ordering("[find|get|look for|search] [a|some|any] {1} [restaurant|place to eat|food] in {0}"),
                "[Where|In which place] [can|could|do|should] [I|we|one] [eat|get|have|find] {1} food in {0}?",
                "[Is there|Do you know|Is there any] [a|any|one] [good |nice |cheap |]{1} restaurant in {0}?",
                "[I am|We are] in {0} and [want|would like|feel like|look for] {1} food.",
                "{1} [food|restaurant|restaurants|dinner|lunch] in {0}[.|?|, please.]",
                "{0}: [which|any|a] {1} restaurant?",
                "[Tonight|Today|Now] [I|we] want to eat {1} in {0}. [Where|Which restaurant]?",
                "[What is|What's] [a good|the best|the nearest] {1} restaurant in {0}?",
            ),
            (
                "I am hungry for {1} food in {0}.",
                "Which restaurant in {0} is {1}?",
                "Give me the name of a {1} restaurant in {0}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[找|查|搜]一家{0}的{1}[餐厅|餐馆|馆子|饭店]"),
                *asking_zh("{0}[的|好的|最好的]{1}[餐厅|餐馆|饭店]"),
                "{0}[哪里|哪儿|什么地方][能吃|有|可以吃]{1}？",
                "{0}有[没有|][好吃的|便宜的|]{1}[餐厅|餐馆|]吗？",
                "[我|我们]在{0}，想吃{1}。",
                "{0}：{1}[餐厅|餐馆|，哪里有]？",
                "[今晚|今天|中午]想在{0}吃{1}，[去哪家|有餐厅吗|哪里好]？",
                "{1}，{0}，[哪家餐厅|有哪些餐馆|找个餐厅]？",
            ),
            ("我饿了，想在{0}找{1}。", "{0}哪家餐厅做{1}？", "告诉我一家{0}的{1}餐馆。"),
        ),
    },
    {"name": arguments.word},
    {EN: "{name} in {0} has {1} food.", ZH: "{0}的{name}有{1}。"},
)
TRAVEL = (WEATHER, FORECAST, CLOCK, TRAIN, FLIGHT, HOTEL, RESTAURANT)
