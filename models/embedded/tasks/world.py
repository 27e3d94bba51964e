"""Words for what the world is full of and the model knows nothing about: many, so that it learns to expect others."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw

ANIMALS = (
    "ants bats bears bees beetles butterflies camels cats chickens cows crabs crocodiles crows deer dogs dolphins donkeys ducks "
    "eagles eels elephants fleas flies foxes frogs geese giraffes goats gorillas hamsters hawks hedgehogs hippos horses "
    "jellyfish kangaroos koalas lions lizards llamas lobsters mice monkeys moose mosquitoes moths octopuses ostriches otters owls "
    "oysters pandas parrots peacocks penguins pigeons pigs rabbits raccoons rats ravens reindeer rhinos salmon scorpions seals sharks "
    "sheep snails snakes sparrows spiders squirrels squids storks swans tigers toads trout tuna turkeys turtles vultures walruses "
    "wasps whales wolves worms zebras"
).split()
THINGS = (
    "aeroplanes batteries bicycles boomerangs bridges bulbs calendars canals candles cannons cars castles cathedrals caves clouds "
    "coins comets compasses computers cranes dams deserts diamonds dreams drums earthquakes elevators engines engravings explosions "
    "fireworks flags floods flutes fossils fountains galaxies gardens ghosts glaciers guitars hurricanes icebergs islands jets kites "
    "ladders lakes lasers lenses lighthouses locks magnets meteors microscopes mountains mushrooms nerves novels oceans operas pianos "
    "paintings parachutes pearls planets pumps pyramids radios rainbows rivers robots rockets roses satellites screws shadows ships "
    "skyscrapers snowflakes springs stars statues submarines swords telescopes thunderstorms tides tornadoes towers trains trees "
    "trumpets tunnels vaccines vampires violins viruses volcanoes watches waterfalls waves wheels windmills zips"
).split()
FOODS = (
    "apple pie;bacon;bananas;barley;beef stew;beer;biscuits;borscht;bread;brownies;butter;cabbage soup;carrot cake;cheese;cheesecake;"
    "chilli;chocolate;chutney;cider;coconut milk;coffee;couscous;crackers;cream;curry;dumplings;falafel;fish soup;french fries;fried "
    "rice;garlic;ginger tea;goulash;granola;guacamole;ham;honey;hummus;ice cream;jam;kebab;ketchup;kimchi;lamb;lasagne;lemonade;"
    "lentils;marmalade;mashed potatoes;mayonnaise;meatballs;miso;muffins;mustard;noodles;oatmeal;olive oil;omelettes;onion soup;paella;"
    "pancakes;pasta;peanut butter;pesto;pickles;pizza;popcorn;porridge;pudding;pumpkin soup;quiche;ramen;ratatouille;risotto;roast "
    "duck;salad;salsa;sausages;scones;sourdough;soy sauce;spaghetti;spinach;steak;strudel;sushi;tacos;tea;tiramisu;toast;tofu;tomato "
    "sauce;vinegar;waffles;wine;yoghurt"
).split(";")
SPORTS = (
    "archery badminton baseball basketball billiards bowling boxing canoeing chess climbing cricket curling cycling dancing darts "
    "diving fencing fishing football golf gymnastics handball hiking hockey judo karate kayaking kickboxing lacrosse marathon polo "
    "racquetball rowing rugby running sailing shooting skateboarding skating skiing sledding snooker snowboarding soccer softball squash "
    "sumo surfing swimming taekwondo tennis triathlon volleyball walking weightlifting windsurfing wrestling yoga go bridge poker "
    "checkers juggling parkour"
).split()
TOPICS = (
    "acoustics;algebra;anatomy;ancient Greece;anthropology;archaeology;architecture;astronomy;ballet;banking;bacteria;biology;black "
    "holes;botany;Buddhism;calculus;cancer;capitalism;chemistry;climate change;cloud computing;colonialism;communism;cooking;"
    "copyright law;cryptography;dark matter;Darwinism;democracy;dinosaurs;diplomacy;DNA;ecology;economics;electricity;electrons;"
    "epidemics;ethics;evolution;fascism;feminism;feudalism;film making;folklore;friction;game theory;gender;genetics;"
    "geography;geology;geometry;global trade;gravity;Hinduism;human rights;hypnosis;immigration;impressionism;inflation;insurance;"
    "Islam;jazz;journalism;justice;knitting;latitude;life after death;linguistics;literature;logic;love;machine learning;magnetism;"
    "marketing;mathematics;medicine;meditation;metaphysics;meteorology;migration;monarchy;music theory;mythology;nanotechnology;"
    "nuclear power;nutrition;oceanography;optics;ornithology;osmosis;pharmacy;philosophy;photography;photosynthesis;physics;"
    "plate tectonics;poetry;politics;pollution;poverty;probability;psychology;quantum computing;radioactivity;relativity;religion;"
    "robotics;sculpture;slavery;socialism;sociology;solar energy;space travel;statistics;stoicism;string theory;surrealism;taxes;"
    "terrorism;the big bang;the Bible;the brain;the Cold War;the French Revolution;the heart;the immune system;the Middle Ages;"
    "the moon;the Olympic Games;the Renaissance;the Roman Empire;the stock market;the sun;thermodynamics;time travel;topology;"
    "unemployment;wave mechanics;witchcraft;World War II;zoology"
).split(";")
PROFESSIONS = (
    "barber biologist bookseller boxer bricklayer butcher carpenter cashier "
    "chemist clown coach composer conductor dancer dentist detective diplomat fireman fisherman "
    "florist footballer gardener geologist glazier goalkeeper guitarist historian hunter janitor jeweller journalist judge "
    "king lecturer librarian locksmith magician mathematician mayor mechanic midwife miner minister monk musician novelist "
    "philosopher photographer physicist pianist plumber poet policeman politician president priest professor psychologist queen "
    "referee sailor scientist sculptor secretary shepherd shoemaker skier soldier surgeon swimmer translator violinist "
    "waiter watchmaker weaver welder zookeeper"
).split()
COUNTRIES = (
    "Albania Algeria Angola Argentina Armenia Australia Austria Bangladesh Belgium Bolivia Brazil Bulgaria Cambodia Cameroon Canada "
    "Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt Estonia Ethiopia Finland France Georgia Germany Ghana Greece "
    "Guatemala Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kenya Kuwait Laos Latvia "
    "Lebanon Libya Lithuania Luxembourg Malaysia Mali Malta Mexico Moldova Mongolia Morocco Nepal Nigeria Norway Oman Pakistan Panama "
    "Paraguay Peru Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden "
    "Switzerland Syria Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Venezuela Vietnam Yemen Zambia Zimbabwe"
).split()
TONGUES = (
    "Albanian Arabic Armenian Basque Bengali Bulgarian Burmese Cantonese Catalan Chinese Croatian Czech Danish Dutch Esperanto Estonian "
    "Finnish French Georgian German Greek Hebrew Hindi Hungarian Icelandic Indonesian Irish Italian Japanese Javanese Korean Latin "
    "Latvian Lithuanian Malay Mandarin Mongolian Nepali Norwegian Persian Polish Portuguese Punjabi Romanian Russian Sanskrit Serbian "
    "Slovak Slovene Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tibetan Turkish Ukrainian Urdu Vietnamese Welsh Yiddish Zulu"
).split()
ACTIVITIES = (
    "bake a cake;become rich;boil an egg;book a flight;brush a dog;build a house;buy a car;care for a cactus;catch a fish;change a "
    "tyre;clean a carpet;climb a wall;cure a cold;cut my hair;draw a horse;dye a shirt;fall asleep faster;feed a baby;file my "
    "taxes;find a flat;fix a bike;fly a kite;fold a napkin;forget somebody;get a visa;get rid of mice;grow tomatoes;hang a picture;invest "
    "my savings;iron a shirt;keep bees;knit a scarf;learn Spanish;lose weight;make friends;make soap;meditate;open a jar;pack a "
    "suitcase;paint a wall;peel a mango;plan a wedding;plant a tree;play the violin;polish shoes;quit smoking;raise chickens;read "
    "music;remove a stain;ride a horse;run a marathon;sell my car;sew a button;sharpen a knife;shave;ski;sleep better;sing "
    "higher;solve a Rubik's cube;speak in public;stay healthy;stop a nosebleed;survive in a desert;swim faster;take good photos;"
    "teach a dog to sit;tie a tie;train for a race;travel cheaply;treat a burn;unclog a sink;wash a sweater;whistle;win at chess;"
    "write a novel;write a letter of application;write a wedding speech;wrap a present;find true love;get over a break-up;change "
    "my career;become a pilot;buy a house;paint a portrait;make candles;repair a roof;roast coffee;brew beer;hunt for mushrooms"
).split(";")
WORKS = (
    "Alice in Wonderland;Anna Karenina;Avatar;Bambi;Beowulf;Blade Runner;Brave New World;Carmen;Casablanca;Catch-22;Cinderella;Citizen "
    "Kane;Crime and Punishment;Dracula;Don Quixote;Dune;Emma;Faust;Frankenstein;Frozen;Gladiator;Guernica;Gulliver's Travels;Hamlet;"
    "Harry Potter;Heidi;Inception;Jane Eyre;Jaws;Journey to the West;Jurassic Park;King Lear;Little Women;Lolita;Macbeth;Madame Bovary;"
    "Metropolis;Middlemarch;Moby-Dick;Mona Lisa;Oliver Twist;Othello;Parasite;Peter Pan;Pinocchio;Pride and Prejudice;Psycho;Rebecca;"
    "Robinson Crusoe;Rocky;Romeo and Juliet;Shrek;Sleeping Beauty;Star Wars;Swan Lake;Sunflowers;The Art of War;The Godfather;The Great "
    "Gatsby;The Hobbit;The Iliad;The Jungle Book;The Kiss;The Lion King;The Little Prince;The Magic Flute;The Matrix;The Metamorphosis;"
    "The Night Watch;The Nutcracker;The Odyssey;The Planets;The Scream;The Shining;The Tempest;The Trial;Titanic;Tosca;Toy Story;"
    "Treasure Island;Ulysses;Vertigo;War and Peace;Wuthering Heights"
).split(";")

ANIMALS_ZH = (
    "蚂蚁 蝙蝠 熊 蜜蜂 甲虫 蝴蝶 骆驼 猫 母鸡 奶牛 螃蟹 鳄鱼 乌鸦 鹿 狗 海豚 驴 鸭子 老鹰 鳗鱼 大象 跳蚤 苍蝇 狐狸 青蛙 鹅 长颈鹿 山羊 大猩猩 "
    "仓鼠 刺猬 河马 马 水母 袋鼠 考拉 狮子 蜥蜴 羊驼 龙虾 老鼠 猴子 驼鹿 蚊子 飞蛾 章鱼 鸵鸟 水獭 猫头鹰 牡蛎 熊猫 鹦鹉 孔雀 企鹅 鸽子 猪 兔子 "
    "浣熊 驯鹿 犀牛 三文鱼 蝎子 海豹 鲨鱼 绵羊 蜗牛 蛇 麻雀 蜘蛛 松鼠 鱿鱼 天鹅 老虎 蟾蜍 金枪鱼 火鸡 乌龟 秃鹫 海象 黄蜂 鲸鱼 狼 蚯蚓 斑马 "
    "萤火虫 蜻蜓 蝉 蟋蟀 金鱼 丹顶鹤 白鹭 燕子 喜鹊 穿山甲"
).split()
THINGS_ZH = (
    "飞机 电池 自行车 桥 灯泡 日历 运河 大炮 汽车 城堡 教堂 山洞 云 硬币 彗星 指南针 电脑 起重机 水坝 沙漠 钻石 梦 鼓 地震 电梯 发动机 爆炸 烟花 国旗 "
    "洪水 笛子 化石 喷泉 银河 花园 鬼 冰川 吉他 飓风 冰山 岛屿 风筝 梯子 湖泊 激光 透镜 灯塔 锁 磁铁 流星 显微镜 山脉 蘑菇 神经 小说 海洋 歌剧 "
    "钢琴 油画 降落伞 珍珠 行星 水泵 金字塔 收音机 彩虹 河流 机器人 火箭 玫瑰 卫星 螺丝 影子 轮船 摩天大楼 雪花 泉水 星星 雕像 潜艇 剑 望远镜 雷雨 潮汐 "
    "龙卷风 塔 火车 树木 小号 隧道 疫苗 吸血鬼 小提琴 病毒 火山 手表 瀑布 波浪 轮子 风车 拉链 长城 瓷器 丝绸 灯笼 毛笔 二胡 算盘"
).split()
FOODS_ZH = (
    "苹果派 培根 香蕉 牛肉汤 啤酒 饼干 面包 黄油 白菜汤 蛋糕 奶酪 辣椒酱 巧克力 咖啡 奶油 咖喱 饺子 鱼汤 薯条 炒饭 大蒜 姜茶 火腿 蜂蜜 冰淇淋 果酱 "
    "烤肉 番茄酱 泡菜 羊肉 柠檬水 扁豆 土豆泥 蛋黄酱 肉丸 味噌汤 松饼 芥末 面条 燕麦粥 橄榄油 煎蛋卷 洋葱汤 海鲜饭 意大利面 花生酱 酸黄瓜 披萨 爆米花 "
    "粥 布丁 南瓜汤 拉面 烤鸭 沙拉 香肠 酱油 菠菜 牛排 寿司 茶 豆腐 醋 华夫饼 葡萄酒 酸奶 火锅 包子 馄饨 春卷 月饼 粽子 汤圆 豆浆 油条 麻婆豆腐 "
    "红烧肉 宫保鸡丁 糖醋排骨 鱼香肉丝 小笼包 煎饼 凉皮 臭豆腐 绿豆汤 糖葫芦 米线 年糕 回锅肉 酸菜鱼"
).split()
SPORTS_ZH = (
    "射箭 羽毛球 棒球 篮球 台球 保龄球 拳击 皮划艇 国际象棋 攀岩 板球 冰壶 骑车 跳舞 飞镖 跳水 击剑 钓鱼 足球 高尔夫 体操 手球 徒步 曲棍球 柔道 空手道 "
    "马拉松 马球 划船 橄榄球 跑步 帆船 射击 滑板 滑冰 滑雪 斯诺克 单板滑雪 垒球 壁球 相扑 冲浪 游泳 跆拳道 网球 铁人三项 排球 竞走 举重 帆板 摔跤 瑜伽 "
    "围棋 桥牌 扑克 跳棋 杂耍 跑酷 乒乓球 太极拳 武术 象棋 麻将 跳绳 毽子 龙舟 拔河 跳高"
).split()
TOPICS_ZH = (
    "声学 代数 解剖学 古希腊 人类学 考古学 建筑 天文学 芭蕾 银行业 细菌 生物学 黑洞 植物学 佛教 微积分 癌症 资本主义 化学 气候变化 云计算 殖民主义 烹饪 "
    "著作权法 密码学 暗物质 进化论 民主 恐龙 外交 DNA 生态学 经济学 电 电子 流行病 伦理学 女权主义 封建制度 电影制作 民间传说 摩擦力 博弈论 "
    "遗传学 地理 地质学 几何 国际贸易 引力 人权 催眠 移民 印象派 通货膨胀 保险 爵士乐 新闻学 正义 编织 纬度 语言学 文学 逻辑 爱情 机器学习 磁力 市场营销 "
    "数学 医学 冥想 形而上学 气象学 君主制 乐理 神话 纳米技术 核能 营养学 海洋学 光学 鸟类学 渗透 药学 哲学 摄影 光合作用 物理 板块构造 诗歌 政治 "
    "污染 贫困 概率 心理学 量子计算 放射性 相对论 宗教 机器人学 雕塑 奴隶制 社会学 太阳能 太空旅行 统计学 弦理论 超现实主义 税收 宇宙大爆炸 圣经 大脑 "
    "冷战 法国大革命 心脏 免疫系统 中世纪 月球 奥运会 文艺复兴 罗马帝国 股市 太阳 热力学 时间旅行 拓扑学 失业 二战 动物学 唐朝 秦始皇 丝绸之路 书法 京剧 "
    "中医 儒家 道教 三国 宋词 春节 端午节 科举"
).split()
PROFESSIONS_ZH = (
    "会计 演员 建筑师 宇航员 天文学家 运动员 理发师 生物学家 拳击手 瓦工 屠夫 木匠 收银员 化学家 小丑 教练 作曲家 指挥家 舞蹈家 牙医 侦探 外交官 经济学家 "
    "编辑 电工 探险家 消防员 渔夫 花匠 足球运动员 园丁 地质学家 守门员 吉他手 历史学家 猎人 发明家 清洁工 珠宝商 记者 法官 国王 讲师 图书管理员 锁匠 魔术师 "
    "数学家 市长 机械师 助产士 矿工 部长 和尚 音乐家 小说家 眼镜师 哲学家 摄影师 物理学家 钢琴家 水管工 诗人 警察 政治家 总统 牧师 教授 心理学家 女王 赛车手 "
    "裁判 水手 科学家 雕塑家 秘书 牧羊人 鞋匠 滑雪运动员 士兵 外科医生 游泳运动员 翻译 小提琴家 服务员 钟表匠 焊工 饲养员 皇帝 将军 宰相 书法家"
).split()
COUNTRIES_ZH = (
    "阿尔巴尼亚 阿根廷 澳大利亚 奥地利 孟加拉国 比利时 玻利维亚 巴西 保加利亚 柬埔寨 加拿大 智利 中国 哥伦比亚 克罗地亚 古巴 塞浦路斯 丹麦 厄瓜多尔 埃及 "
    "爱沙尼亚 埃塞俄比亚 芬兰 法国 格鲁吉亚 德国 加纳 希腊 危地马拉 匈牙利 冰岛 印度 印度尼西亚 伊朗 伊拉克 爱尔兰 以色列 意大利 牙买加 日本 约旦 肯尼亚 "
    "科威特 老挝 拉脱维亚 黎巴嫩 利比亚 立陶宛 卢森堡 马来西亚 马里 马耳他 墨西哥 蒙古 摩洛哥 尼泊尔 尼日利亚 挪威 阿曼 巴基斯坦 巴拿马 秘鲁 波兰 葡萄牙 "
    "卡塔尔 罗马尼亚 俄罗斯 卢旺达 塞内加尔 塞尔维亚 斯洛伐克 索马里 西班牙 苏丹 瑞典 瑞士 叙利亚 坦桑尼亚 泰国 突尼斯 土耳其 乌干达 乌克兰 乌拉圭 委内瑞拉 "
    "越南 也门 赞比亚 津巴布韦"
).split()
TONGUES_ZH = (
    "阿尔巴尼亚语 阿拉伯语 巴斯克语 孟加拉语 保加利亚语 缅甸语 粤语 加泰罗尼亚语 克罗地亚语 捷克语 丹麦语 荷兰语 世界语 爱沙尼亚语 芬兰语 法语 格鲁吉亚语 德语 "
    "希腊语 希伯来语 印地语 匈牙利语 冰岛语 印尼语 爱尔兰语 意大利语 日语 爪哇语 韩语 拉丁语 拉脱维亚语 立陶宛语 马来语 蒙古语 尼泊尔语 挪威语 波斯语 波兰语 "
    "葡萄牙语 旁遮普语 罗马尼亚语 俄语 梵语 塞尔维亚语 斯洛伐克语 索马里语 西班牙语 斯瓦希里语 瑞典语 泰米尔语 泰语 藏语 土耳其语 乌克兰语 乌尔都语 越南语 "
    "威尔士语 意第绪语 祖鲁语 闽南话 上海话 四川话 维吾尔语"
).split()
ACTIVITIES_ZH = (
    "烤蛋糕 发财 煮鸡蛋 订机票 给狗洗澡 盖房子 买车 养仙人掌 钓鱼 换轮胎 洗地毯 爬墙 治感冒 剪头发 画马 染衣服 快点睡着 喂宝宝 报税 找房子 修自行车 放风筝 "
    "叠餐巾 忘记一个人 办签证 赶走老鼠 种西红柿 挂画 理财 熨衬衫 养蜂 织围巾 学西班牙语 减肥 交朋友 做肥皂 冥想 打开罐头 收拾行李 刷墙 削芒果 筹备婚礼 种树 "
    "拉小提琴 擦皮鞋 戒烟 养鸡 识五线谱 去掉污渍 骑马 跑马拉松 卖车 缝扣子 磨刀 刮胡子 滑雪 睡得更好 唱高音 玩魔方 当众演讲 保持健康 止鼻血 在沙漠里生存 "
    "游得更快 拍好照片 教狗坐下 打领带 省钱旅行 处理烫伤 疏通水槽 洗毛衣 吹口哨 下赢象棋 写小说 写求职信 包装礼物 找到真爱 走出失恋 换工作 当飞行员 买房 画肖像 "
    "做蜡烛 修屋顶 烘咖啡豆 酿啤酒 采蘑菇 包粽子 练书法 泡茶 养金鱼 剪窗花 腌咸菜"
).split()
WORKS_ZH = (
    "爱丽丝梦游仙境 安娜·卡列尼娜 阿凡达 小鹿斑比 银翼杀手 美丽新世界 卡门 卡萨布兰卡 灰姑娘 公民凯恩 罪与罚 德古拉 堂吉诃德 沙丘 浮士德 弗兰肯斯坦 冰雪奇缘 "
    "角斗士 格尔尼卡 格列佛游记 哈姆雷特 哈利·波特 海蒂 盗梦空间 简·爱 大白鲨 西游记 侏罗纪公园 李尔王 小妇人 麦克白 包法利夫人 大都会 白鲸 蒙娜丽莎 雾都孤儿 "
    "奥赛罗 寄生虫 彼得·潘 木偶奇遇记 傲慢与偏见 惊魂记 蝴蝶梦 鲁滨逊漂流记 洛奇 罗密欧与朱丽叶 怪物史瑞克 睡美人 星球大战 天鹅湖 向日葵 孙子兵法 教父 "
    "了不起的盖茨比 霍比特人 伊利亚特 丛林之书 狮子王 小王子 魔笛 黑客帝国 变形记 夜巡 胡桃夹子 奥德赛 呐喊 闪灵 暴风雨 审判 泰坦尼克号 玩具总动员 金银岛 "
    "尤利西斯 战争与和平 呼啸山庄 红楼梦 三国演义 水浒传 聊斋志异 清明上河图 霸王别姬 卧虎藏龙 阿Q正传 骆驼祥子 围城 边城 平凡的世界 活着 三体 茶馆"
).split()


def animals(draw: Draw) -> str:
    """A kind of animal, in the plural."""
    return draw.choice(ANIMALS_ZH if draw.chinese else ANIMALS)


def things(draw: Draw) -> str:
    """What people make or find in nature, in the plural."""
    return draw.choice(THINGS_ZH if draw.chinese else THINGS)


def food(draw: Draw) -> str:
    """What one eats or drinks."""
    return draw.choice(FOODS_ZH if draw.chinese else FOODS)


def sport(draw: Draw) -> str:
    """A sport or a game."""
    return draw.choice(SPORTS_ZH if draw.chinese else SPORTS)


def topic(draw: Draw) -> str:
    """What one may read a book about."""
    return draw.choice(TOPICS_ZH if draw.chinese else TOPICS)


def profession(draw: Draw) -> str:
    """What somebody is famous as."""
    return draw.choice(PROFESSIONS_ZH if draw.chinese else PROFESSIONS)


def country(draw: Draw) -> str:
    """A country."""
    return draw.choice(COUNTRIES_ZH if draw.chinese else COUNTRIES)


def tongue(draw: Draw) -> str:
    """A language that people speak."""
    return draw.choice(TONGUES_ZH if draw.chinese else TONGUES)


def activity(draw: Draw) -> str:
    """What one may want to do, and what has nothing to do with the service."""
    return draw.choice(ACTIVITIES_ZH if draw.chinese else ACTIVITIES)


def work(draw: Draw) -> str:
    """A book, a film, a picture or an opera."""
    return draw.choice(WORKS_ZH if draw.chinese else WORKS)


MAKERS = (animals, things, food, sport, topic, profession, country, tongue, activity, work)
