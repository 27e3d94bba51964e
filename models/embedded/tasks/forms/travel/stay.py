"""A stay at a hotel."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Flag, Form
from models.embedded.tasks.phrases import Phrases

STAY = Form(
    (
        Field(
            "guest name guest_name booked_by",
            "客人 姓名",
            "string",
            details.person,
            "[The guest is|The room is for|It was booked by|Guest:] {}.",
            "[客人是|入住人是|预订人是|客人：]{}。",
        ),
        Field(
            "hotel house hotel_name",
            "酒店 酒店名称",
            "string",
            details.house,
            "[The hotel is|The house is called|The stay is at|Hotel:] {}.",
            "[酒店是|住在|酒店名叫|酒店：]{}。",
        ),
        Field(
            "arrival check_in from arrival_date",
            "入住日期 到店日期",
            "string",
            details.date,
            "[The arrival is on|Check-in is on|It begins on|Arrival:] {}.",
            "[入住日期是|到店时间是|入住：|从这天开始：]{}。",
        ),
        Field(
            "nights number_of_nights",
            "晚数 天数",
            "integer",
            details.small,
            "[The stay is {} nights|Nights: {}|{} nights in all|Booked for {} nights].",
            "[住{}晚|晚数：{}|一共{}晚|预订了{}晚]。",
        ),
        Flag(
            "breakfast with_breakfast breakfast_included",
            "含早餐 早餐",
            {
                EN: Phrases(
                    (
                        "Breakfast is [included|part of it|in the price].",
                        "[They|We|The guests] [want|take|have booked] breakfast.",
                        "[It is |]with breakfast[, please|].",
                    ),
                    ("Breakfast comes with it.", "The price includes breakfast.", "Yes to breakfast."),
                ),
                ZH: Phrases(
                    ("[包含|含|带]早餐。", "早餐[包含在内|已包含|在价格里]。", "[要|需要|订了]早餐。"),
                    ("价格包括早餐。", "有早餐。", "早餐也要。"),
                ),
            },
            {
                EN: Phrases(
                    (
                        "Breakfast is not [included|part of it|in the price].",
                        "[They|We|The guests] [do not want|take no|have not booked] breakfast.",
                        "[It is |]without breakfast[, please|].",
                    ),
                    ("Breakfast costs extra and was not booked.", "The price does not include breakfast.", "No to breakfast."),
                ),
                ZH: Phrases(
                    ("[不含|不带|不包含]早餐。", "早餐[不包含在内|没有包含|不在价格里]。", "[不要|不需要|没订]早餐。"),
                    ("价格不包括早餐。", "没有早餐。", "早餐不要了。"),
                ),
            },
        ),
    ),
    {
        EN: Phrases(
            (
                "{guest} [stays|will stay|is staying|sleeps] at {hotel} for {nights} nights[ from {arrival}|, arriving {arrival}|]. {breakfast}",
                "[Booking|Reservation] for {guest}: {hotel}, {arrival}, {nights} nights. {breakfast}",
                "[Please|Kindly] [book|reserve] {nights} nights at {hotel} for {guest}[, arrival {arrival}| from {arrival}|].",
                "{hotel} [expects|awaits|welcomes] {guest} on {arrival}. {breakfast}",
                "[I am|My name is|This is] {guest}. I [need|want|would like] a room at {hotel} from {arrival} for {nights} nights.",
                "{guest}[,|;] {hotel}[,|;] {nights} nights[,|;] {arrival}. {breakfast}",
                "On {arrival} {guest} [arrives|checks in] at {hotel}[ for {nights} nights| and stays {nights} nights|].",
                "[The room|The double room|A single room] at {hotel} is [booked|taken|reserved] by {guest}. {breakfast}",
                "[For|It is] {nights} nights, from {arrival}, at {hotel}. {breakfast}",
                "{breakfast} [That is|This goes for] {guest} at {hotel}[, {nights} nights|].",
                "From {arrival} on, {guest} has a room for {nights} nights.",
                "[Hotel|House] {hotel}, [guest|name] {guest}, [arrival|check-in] {arrival}, nights {nights}.",
                "{guest} [paid for|booked|took] {nights} nights. [The hotel is|It is] {hotel}. {breakfast}",
                "[Our stay|The stay|The holiday] at {hotel} begins on {arrival} and [lasts|takes] {nights} nights.",
                "[Dear|Hello] {guest}, we [look forward to seeing you|have a room for you] at {hotel} on {arrival}.",
            ),
            (
                "{guest} has booked {nights} nights at {hotel}. {breakfast}",
                "Check-in for {guest} at {hotel} is on {arrival}, and the stay is {nights} nights.",
                "We need a room for {guest}. Arrival on {arrival}. Nights: {nights}. {breakfast}",
                "{hotel} has kept a room from {arrival} for {guest}.",
                "A room for {nights} nights, please. The name is {guest}. {breakfast}",
                "Starting {arrival}, {guest} spends {nights} nights in {hotel}.",
            ),
        ),
        ZH: Phrases(
            (
                "{guest}[入住|住在|将住]{hotel}，[{arrival}入住，|从{arrival}起，|]共{nights}晚。{breakfast}",
                "{guest}的[预订|订房]：{hotel}，{arrival}，{nights}晚。{breakfast}",
                "请[为|帮]{guest}[预订|订]{hotel}{nights}晚[，{arrival}入住|]。",
                "{hotel}[{arrival}等待|{arrival}迎接]{guest}。{breakfast}",
                "[我是|我叫]{guest}，[想要|需要]{hotel}的房间，{arrival}起住{nights}晚。",
                "{guest}，{hotel}，{nights}晚，{arrival}。{breakfast}",
                "{arrival}{guest}[到达|入住]{hotel}[，住{nights}晚|]。",
                "{hotel}的[房间|双人间|单人间]由{guest}[订了|预订]。{breakfast}",
                "{arrival}起，在{hotel}住{nights}晚。{breakfast}",
                "{breakfast}这是{guest}在{hotel}的预订[，{nights}晚|]。",
                "从{arrival}开始，{guest}有{nights}晚的房间。",
                "[酒店|宾馆]{hotel}，[客人|姓名]{guest}，[入住|到店]{arrival}，晚数{nights}。",
                "{guest}[付了|订了]{nights}晚，酒店是{hotel}。{breakfast}",
                "[我们|这次]在{hotel}的住宿从{arrival}开始，[一共|持续]{nights}晚。",
                "[尊敬的|您好，]{guest}，{hotel}{arrival}为您[留了|准备了]房间。",
            ),
            (
                "{guest}在{hotel}订下了{nights}晚。{breakfast}",
                "{guest}{arrival}在{hotel}办理入住，住{nights}晚。",
                "我们需要给{guest}一间房，{arrival}到，晚数是{nights}。{breakfast}",
                "{hotel}从{arrival}起给{guest}留房。",
                "请给我{nights}晚的房间，名字是{guest}。{breakfast}",
                "{guest}{arrival}起要在{hotel}过{nights}晚。",
            ),
        ),
    },
)
