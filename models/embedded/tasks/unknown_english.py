"""English questions that nothing in training answers."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases

HELLO = "[||||Hello, |Hi, |Hey, |Quick question: |Excuse me, |I wonder: |Tell me, |Just curious: ]"
SAY = (
    "[Tell me|Do you know|I would like to know|I want to know|Can you tell me|Could you tell me|Please tell me|I wonder|Explain]"
)
PLEASE = "[||Please |Could you please |Can you |Would you |I want you to |I need you to ]"

PEOPLE = (
    HELLO + "who [is|was|exactly is] {person}?",
    "[Who|What kind of person] [is|was] {person}[| in history| really| to you]?",
    "How [old|tall|rich|famous|heavy|clever] [is|was] {person}[| today| now]?",
    "[Where|When] [was|is] {person} [born|buried|married|from|raised|elected]?",
    "Is {person} [married|alive|dead|rich|famous|a vegetarian|on holiday|still working|a good {profession}]?",
    "[Which|What] [book|song|film|speech|letter|poem] did {person} [write|make|like|publish|read] [|in {city}|last year|first]?",
    "What [did|does|will] {person} [say|eat|think|do|buy|write] [on {day}|about {topic}|about {animals}|in {city}|next]?",
    "Why did {person} [leave|visit|go to|move to|hate|love] {city}?",
    SAY + " who [invented|discovered|found|designed|built the first] {things}?",
    "Who [invented|discovered|first made|first ate|cooks the best|loves] {food}?",
    "Who is the [best|most famous|richest|tallest|oldest|first|greatest|youngest] {profession} [in the world|of all time|in {city}|alive"
    "|in {country}|today]?",
    "Name [a|one|a famous|another] {profession} [from {country}|from {city}|who likes {animals}|you admire|who won a prize].",
    "Who [wrote|directed|painted|composed|made|created|stars in|is the hero of] {work}?",
    "Who [won|lost|scored|played] [the|in the] {sport} [match|final|game|cup|tournament] [|on {day}|in {city}|last night|in 1998|yesterday]?",
    "[Who|Which person] [is|was] the [king|president|queen|mayor|prime minister|first ruler] of [{country}|{city}]?",
    SAY + " [how old {person} is|where {person} lives|who {person} is|when {person} was born|whether {person} is married].",
    "What is {person}'s [job|age|nationality|e-mail|favourite film|blood type|height|real name|secret]?",
)
PLACES = (
    "What is the [capital|population|flag|currency|anthem|area|national dish|history|climate] of [{country}|{city}]?",
    "How [big|old|large|rich|far away|cold|hot|safe|expensive|beautiful] is [{city}|{country}]?",
    "How many [people|cars|schools|rivers|trees|millionaires|museums|languages] [are there|are] in [{city}|{country}]?",
    "How many people live in [{city}|{country}|{country} and {city} together]?",
    "How far is [{city}|{country}] from [the moon|{city}|the sea|here|{country}]?",
    "[Where|On which continent|On which map|At which river] is [{city}|{country}]?",
    "What is the [tallest|oldest|biggest|nicest|longest] [building|bridge|street|river|church|restaurant|mountain] in [{city}|{country}]?",
    "Which [language|currency|religion|food|music|drink] do people [speak|use|like|have|love] in [{city}|{country}]?",
    "[Recommend|Suggest|Find me|Name|Book me] a [restaurant|hotel|museum|bar|doctor|school|park|dentist|flat] in {city}.",
    "[Is|Was] {city} [a nice place|in {country}|bigger than {city}|worth a visit|safe at night|near the sea|in the north]?",
    "What [can one do|should I see|should I eat|do people wear|is there to do|happens] in {city} [on {day}|in winter|with children|today]?",
    "I am [travelling|flying|moving|going] to {city} [on {day}|tomorrow|next week]. [What should I see?|What shall I pack?|Is it safe?|Which "
    "hotel is good?|Do I need a visa?|How do I get there?]",
    "[Plan|Organise|Describe|Arrange] a [trip|weekend|holiday|tour|journey] [to|in] [{city}|{country}] [for me|for two|with {animals}|].",
    "Which [country|city|people|king|queen] has the most [{animals}|{things}|{food}|gold|mountains|schools]?",
    "Who [founded|conquered|rules|discovered|governs|destroyed] [{city}|{country}]?",
    "When did [{country}|{city}] [become independent|join the war|get its first school|win the {sport} cup]?",
    "What is the history of [{city}|{country}|{food}|{sport}|{things}]?",
    "Tell me about [the people of {city}|the kings of {country}|the music of {country}|{city}|{country}|{animals} in {country}].",
)
NATURE = (
    HELLO + "why do {animals} [sleep|fight|sing|bite|run away|eat so much|hate water|swim|smell|hide|jump|dance]?",
    "How [long|fast|often|far|deep|well] [do|can] {animals} [live|run|sleep|swim|jump|see|dive|breathe|fly]?",
    "What do {animals} [eat|drink|fear|look like|dream of|do in winter|do at night|need|like|hear]?",
    "Where do {animals} [live|sleep|lay eggs|hide|go in winter]?",
    "Are {animals} [dangerous|clever|smarter than {animals}|colour-blind|good pets|related to {animals}|mammals|endangered|poisonous]?",
    "How many [legs|teeth|hearts|eyes|children|species|bones] do {animals} have?",
    "What is the difference between [{animals} and {animals}|{things} and {things}|{food} and {food}|{topic} and {topic}]?",
    "Which are [bigger|faster|older|more expensive|heavier|better], [{animals} or {animals}|{things} or {things}|{item} or {item}]?",
    "[How|Why] do {things} [work|exist|move|break|fall|shine|make noise|matter|cost so much|look like that]?",
    "How [heavy|big|old|loud|dangerous|hot|high|expensive] are {things}?",
    "How does one [make|build|repair|draw|paint|clean|sell|design|import] [{things}|{item}]?",
    "How do I [repair|make|clean|sell|wash|build|paint|colour|recycle] [{item}|{things}]?",
    "When were {things} [invented|discovered|first built|first seen|first used|forbidden]?",
    "Where [can I|do I|do people|does one] [buy|find|see|get|repair|rent] [{item}|{things}|{food}|{animals}] [in {city}|cheaply|here|]?",
    "What are [{item}|{things}|{animals}] [made of|good for|called in {tongue}|worth]?",
    "[What are|Explain|Describe|Define] [{things}|{animals}|{item}] [|to a child|in three sentences|, please|for beginners].",
    "Why is the [sky|sea|grass|snow|blood|sun|night|moon|sand|fire] [blue|green|white|red|so cold|so hot|so bright|so dark|so salty]?",
    "What [happens|would happen] if [the sun explodes|{animals} rule the world|all {things} disappear|nobody sleeps|the moon falls down]?",
    "How [far|big|old|hot|heavy] is the [moon|sun|earth|universe|next star|planet Mars|ocean|brain]?",
    "What is the [boiling point|weight|price|colour|chemical formula|melting point|speed|density] of [water|gold|light|{food}|iron|sound]?",
    "Do {animals} [like|eat|fear|know|need] [{food}|{animals}|music|people|{things}]?",
)
KNOWLEDGE = (
    HELLO + "[what is|what's|explain|define|describe] {topic}[| to a child| briefly| in simple words]?",
    "[Explain|Teach me|Tell me about|Introduce me to|Give me a lesson on|Say something about|Write about] {topic}[|, please| in detail].",
    "[Why|How|When|Where] [did|does|do people think] {topic} [begin|start|end|work|matter|change the world|become important]?",
    "[Which|What] [book|film|course|teacher|museum|website] is [good|best|right] [for|on|about] [{topic}|{sport}|{country}|{animals}]?",
    "[Who|Which scholar] [invented|founded|discovered|shaped|studied|teaches] {topic}?",
    "What are the [rules|origins|basics|dangers|benefits|limits|laws] of [{sport}|{topic}|poker|marriage]?",
    "How [long|many players|much time|many rounds] does a game of {sport} [take|need|last|have]?",
    "How do I [get better at|learn|practise|teach|win at|start with] [{sport}|{topic}|{tongue}]?",
    "What is the [plot|end|moral|main character|best scene|first sentence|meaning] of {work}?",
    "What [happens|is said|goes wrong|is wrong] in {work}?",
    "When [was {work} published|was {work} made|did the war end|was {topic} popular|were {things} new|was the wall built|did people land on the moon]?",
    "Is it [true|possible|proven|likely|a myth] that [{animals} can talk|{food} is healthy|{things} can fly|{country} is rich|life exists on Mars]?",
    "What is the meaning of [life|love|dreams|happiness|the word {invented_word}|{topic}|my dream about {animals}]?",
    "How many [days|seconds|hours|weeks|metres|grams|calories|litres] are in [a leap year|a month|a mile|a pound of {food}|a century|{food}]?",
    "In [which|what] [year|country|city|century] [was {topic} born|did {person} live|did {sport} start|were {things} invented]?",
    "[What|Who] is [{invented_word}|a {invented_word}|the {invented_word}|{invented_word} {invented_word}]?",
    "[Explain|Describe|Define|What means|Have you heard of|I read about] {invented_word}[|, please|. What is it].",
    "What does the word [{invented_word}|{topic}] [mean|come from] [in {tongue}|in {country}|]?",
    "Which [planet|metal|number|element|mountain|river|ocean|bird] is the [largest|smallest|oldest|heaviest|hottest|deepest|fastest]?",
    "[Is|Are] there [life on Mars|{animals} on the moon|ghosts|aliens|{things} in {city}|{animals} in {country}]?",
)
NEWS = (
    HELLO + "what is the weather [in {city}|like|tomorrow|on {day} in {city}|today|going to be in {country}]?",
    "[Will it|Does it|Is it going to] [rain|snow|freeze|storm|get warm] [in {city}|on {day}|tomorrow|in {country}]?",
    "What time is it[| in {city}| now| in {country}| over there]?",
    "[What day|Which date|What date|Which month|Which year] is it[| today| in {city}]?",
    "What [is in the news|happened|is new|is going on] [today|yesterday|in {country}|on {day}|in {city} today|in politics]?",
    "What will [happen|the weather be|I dream|people wear|shares cost] [on {day}|tomorrow|in ten years|next week]?",
    "What is the [share price|value|turnover|profit|phone number|address|slogan|logo] of {company}?",
    "[When|Where|Why] was {company} [founded|sold|closed|born|fined]?",
    "[Who|Which family|Which bank] [owns|runs|founded|bought|leads|left] {company}?",
    "How many [people|offices|customers|cars|shops] does {company} [have|own|need|count]?",
    "What does {company} [sell|make|earn|pay|do|want]?",
    "[How much|What] [does|do|will] [a ticket to {city}|a house in {city}|{item}|{food}|a kilo of {food}|gold|a dog] cost[| today| in {city}]?",
    "[Why|Since when] do [{item}|flats in {city}|tickets to {city}] cost so [much|little]?",
    "Which [shop|shops|market] [sells|has|offers] [the best|cheap|good] [{item}|{food}]?",
    "What is the [exchange rate|price] of [the dollar|the euro|gold|bitcoin|oil|{item}] [today|now|on {day}|in {country}]?",
    "[Is|When is] [the shop|the museum|{company}|the bank|the post office] [open|closed] [on {day}|today|in {city}|tomorrow]?",
)
WISHES = (
    PLEASE
    + "[write|compose|invent|make up] [a poem|a song|a story|a letter|a rhyme|an essay|a speech|a haiku|a fairy tale|a novel] "
    "[about|on] [{animals}|{things}|{topic}|{city}|{person}|{food}|{sport}|love|my cat].",
    PLEASE
    + "tell [me|us] [a joke|a story|a riddle|a fairy tale|something funny|a secret] about [{animals}|a {profession}|{city}|{food}|{person}].",
    PLEASE
    + "translate [{item}|{food}|good morning|I love you|{topic}|thank you|the word {animals}|this letter|my name] [into|to] {tongue}.",
    "[How do you say|What is|How does one write|How do I pronounce] [{item}|{food}|good morning|{animals}|I love you|cheers] in {tongue}?",
    PLEASE
    + "write [a Python program|a Java class|a C function|an SQL query|a shell script|some HTML|a web page|a game|an app|a regex] "
    "[that sorts {item}|that counts {animals}|for {company}|about {animals}|that plays {sport}|to sell {item}|that draws {things}].",
    "[Fix|Debug|Review|Optimise|Rewrite|Test] my [code|Java program|website|SQL query|homework|essay|CV|spreadsheet|Rust program].",
    "How do I [reverse a string|sort a list|read a file|open a socket|parse XML|write a loop] in [Python|Java|C|Rust|Go|JavaScript|PHP]?",
    PLEASE + "draw [me |][{animals}|{things}|a picture of {city}|a portrait of {person}|a map of {country}|a horse].",
    PLEASE
    + "give me [a recipe for {food}|advice on {sport}|five names for a dog|an idea for a present|tips for {city}|a quote by {person}].",
    "[How do I|How does one|What do I need to] [cook|bake|make|fry|serve|season|store|order] {food}[| with {food}| for ten people]?",
    "[I need|I am looking for|I would love] [a recipe for {food}|a present for my mother|a good {profession}|a flat in {city}|a new job].",
    "[Play|Sing|Hum|Dance to] [a song|some music|something by {person}|{work}|a lullaby][| for me|, please].",
    "[Order|Buy|Bring me|Sell|Send me] [a pizza|{item}|{food}|two tickets to {city}|flowers|a taxi][|, please| now].",
    "[Make|Create|Design|Invent] [a logo|a menu|a quiz|a crossword|a timetable|a business plan] for [{company}|my school|{city}|children].",
    "Write [an e-mail|a complaint|a review|an advertisement|a long report|a blog post|a diary entry] [to {company}|about {item}|for {person}].",
    "[Correct|Improve|Continue|Rhyme|Analyse] [my poem|my essay|this story|the grammar of my letter|my novel about {animals}].",
    "[Pretend|Imagine|Act as if] you are [a {profession}|a king|{person}|a pirate|my teacher]. [Talk to me|What do you say|Give me advice].",
)
ADVICE = (
    "[How do I|How can I|How should I|What must I do to] [fall in love|become a {profession}|live longer|earn more|sleep well|learn {tongue}]?",
    "[Should I|Is it wise to|Would you] [{activity}|buy {item}|marry {person}|move to {city}|eat {food}|study {topic}|leave {company}]?",
    "[Which|What] [{food}|phone|car|dog|university|wine|book|laptop|bank] [should I|would you|shall we] [buy|choose|take|recommend|get]?",
    "What [do you think|is your opinion|are your feelings] [of|about|on] [{topic}|{person}|{country}|{food}|{sport}|{company}|{work}]?",
    "[What|Which] is your favourite [colour|food|film|animal|song|sport|city|number|season|book]?",
    "Do you [like|prefer|love|hate|believe in|dream of|eat|fear] [{food}|{animals}|{sport}|{topic}|{city}|{things}|God|music]?",
    "[What is better|Which is nicer|What do you prefer], [{city} or {city}|{food} or {food}|{sport} or {sport}|{country} or {country}]?",
    "I [have a headache|feel sick|cannot sleep|have a fever|broke my arm|am pregnant|feel lonely]. What [should I do|is wrong with me|helps]?",
    "[Is|Are] {food} [healthy|vegan|bad for {animals}|good for children|fattening|from {country}|expensive]?",
    "How many calories [has|have|are in] {food}?",
    "[Can|May|Must] [I|one|my dog|a {profession}] [{activity}|eat {food}|play {sport}|keep {animals}|enter {country}] [at home|at night|]?",
    "I [want|plan|have] to {activity}. [How|What do I need|Any advice|Where do I start|Can you help]?",
    "[How|Where] [do|can|should] [I|we|people] [learn to |]{activity}?",
    "What does a {job} [do|earn|wear|need|eat|study|learn] [|all day|in {country}|at work]?",
    "What does a {profession} [earn|wear|need|do all day|study|do in {city}]?",
    "How [can|does|do] [one|I|somebody] become a [{profession}|{job}]?",
    "[My|Our] [dog|cat|son|daughter|boss|neighbour|car|phone|roof] [is ill|is loud|does not eat|is broken|hates me|is gone]. What [now|do I do]?",
)
MINE = (
    HELLO
    + "what is my [phone number|birthday|address|age|password|shoe size|job|star sign|blood type|flight number|favourite colour]?",
    "[Do you know|Can you guess|Tell me|Guess] my [birthday|age|salary|password|weight|favourite song|mother's name|cat's name|room number]?",
    "[When|Where] [is|was] my [birthday|wedding|appointment|meeting|passport|flight|car|dentist|phone|key ring]?",
    "[Who|How old] is my [mother|boss|brother|doctor|best friend|teacher|neighbour|aunt]?",
    "How much [money|time|holiday|credit] [do I have|is left|have I got][| on my account| this year]?",
    "What did I [eat|say|do|buy|dream|write|wear] [yesterday|on {day}|last year|in {city}|this morning]?",
    "[Where|When|Why] [do|did|will] I [live|work|marry|sleep|travel|meet {person}|go to school]?",
    "What is the [phone number|address|birthday|password|e-mail address|salary] of {person}?",
    "[Where|In which city|On which street|In which house] does {person} [live|work|sleep|shop]?",
    "[How do I reach|How can I call|Who knows|What is the address of] [{person}|{company}|my bank|the police in {city}]?",
    "[Where is|When comes|What about] my [order|parcel|bus|train|refund|invoice|letter]?",
)
SUMS = (
    HELLO + "what is {price} [times|multiplied by|divided by|over|to the power of|modulo] {quantity}?",
    "[How much|What] is [{quantity} percent of {price}|half of {price}|a third of {price}|twice {price}|the double of {price}]?",
    "[What is|Find|Compute|Calculate|Give me] the [square root|cube root|square|logarithm|sine|factorial|cosine|cube] of [{price}|{quantity}].",
    "[Divide|Multiply|Please divide|Please multiply] {price} by {quantity}.",
    "[Calculate|Compute|Work out|Solve] [{price} * {quantity}|{price} / {quantity}|{quantity} x {quantity}|{quantity}% of {price}].",
    "{price} [times|*|/|x|divided by|multiplied by] {quantity}[| = ?|?]",
    "[Is|Are] {quantity} [a prime number|even|odd|divisible by seven|a square|a lucky number|a Fibonacci number]?",
    "[Convert|Turn|Change] {quantity} [miles|pounds|gallons|degrees Fahrenheit|inches|ounces] [into|to] [kilometres|kilos|litres|metres|grams].",
    "[Solve|Prove|Draw|Integrate|Differentiate] [the equation|x squared|this theorem|the function|the integral][| for me|, please].",
    "What is the [average|product|ratio|mean|greatest common divisor] of {quantity} and {price}?",
    "How many [{item}|boxes] do I need if {quantity} people each take {quantity}?",
    "[What is|Tell me] [pi|the value of pi|the largest prime|the golden ratio|infinity|Avogadro's number][| to ten digits|, please].",
)
FAIRSHARD = (
    "How much does Fairshard [cost|earn|weigh|charge] [|a month|a year|per user|for students|in {country}]?",
    "Who [wrote|invented|founded|designed|uses|pays for|owns|sells|loves|hates] Fairshard?",
    "How many [users|customers|developers|stars|fans|offices|lines of code|bugs] [does Fairshard have|has Fairshard]?",
    "[When|Where|Why] was Fairshard [founded|born|invented|first shown|written|named]?",
    "[Which|What] [colour|animal|picture|font|shape] [has|is in|is on|stands in] the [logo|flag|T-shirt] of Fairshard?",
    "Does Fairshard have [a mascot|a song|an office in {city}|a hotline|a podcast|a conference|a newsletter|a shop|a phone app]?",
    "Where is the [office|headquarters|conference|birthday party] of Fairshard?",
    "[Does {company} use|Has {person} written|Is {company} behind|Does {person} like] Fairshard?",
    "[What do customers|What does {person}|What does the press] [say|think] about Fairshard?",
    "Is Fairshard [faster than {company}|popular in {country}|on the stock market|older than {person}|used in {city}|better than {invented_word}]?",
    "What is the [phone number|address|share price|next release date|motto|anthem] of Fairshard?",
    "Which [value|number|setting|default|meaning|limit] has {invented_key}?",
    "What [is the default of {invented_key}|is {invented_key}|does {invented_key} mean|does {invented_key} do]?",
    "[Explain|Describe|Look up|Tell me the default of] {invented_key}[|, please].",
    "[default|default of|what is|value of] {invented_key}",
    "Does Fairshard [know|have|support|accept] [{invented_key}|a key called {invented_key}|the option {invented_key}]? What is it?",
    "How do I [set|change|use|raise] {invented_key}?",
    "In cluster.yaml, what is {invented_key}?",
)
FURTHER = (
    "[And|So] [why is that|how did that happen|where was it|when was that|who told you that]?",
    "[And|What about|How about] [{person}|{city}|{country}|{animals}|{food}|{sport}|{work}]?",
    "[And|But] why [is that so|did {person} do it|does it rain|do {animals} do that|in {city}]?",
    "[{animals}|{food}|{things}|{topic}|{country}|{work}|{city}|{invented_word}|{sport}][?| facts| history| pictures| news| price]",
    "[weather|news|hotels|population|mayor|time|map|flights|jobs] [in |]{city}",
    "[recipe|recipe for|calories|how to cook|history of|price of] {food}",
    "I [like|love|bought|saw|read about|dream of] [{animals}|{food}|{sport}|{work}|{city}]. [Who invented that?|Why is that?|How old is it?|What "
    "do you think?|What else is there?|Where does it come from?|Tell me more about it.]",
    "[My daughter|My teacher|A friend|{person}|Somebody] [asks|wants to know] [why {animals} sleep|who invented {things}|what {topic} is|where "
    "{country} is|how {things} work|who wrote {work}]. [What do I say?|Do you know?|Help!|Can you answer?]",
    "For my [homework|exam|talk|blog|school project] I need [five facts about {animals}|an essay on {topic}|the history of {country}|a summary "
    "of the plot of {work}|the inventor of {things}|a poem about {city}]. Please help.",
    "I am [{person}|a {profession}] from {city} and I have a question: [who wrote {work}|what do {animals} eat|how does {topic} work|what is the "
    "capital of {country}|what does {food} cost|when were {things} invented]?",
    "We are planning [a party|a wedding|a school trip|a dinner] for {quantity} people in {city} on {day}. [Which music|How much wine|What food|"
    "Which hotel] [should we take|do you suggest|is right]?",
)

PHRASES = Phrases(
    (*PEOPLE, *PLACES, *NATURE, *KNOWLEDGE, *NEWS, *WISHES, *ADVICE, *MINE, *SUMS, *FAIRSHARD, *FURTHER),
    (
        "What does {person} do for a living?",
        "How old is the city of {city}?",
        "Who is the boss of {company}?",
        "Where do {item} come from?",
        "What happened in {city} on {day}?",
        "Which team won in {city}?",
        "Which films did {person} make?",
        "Sing a song about {city}.",
        "Do you know {invented_word}?",
        "Can you tell me the default of {invented_key}?",
        "Can you help me find a cheap flight to {city}?",
        "Is it hot in {city} at this time of the year?",
        "How would you cook {food} without an oven?",
        "What is the Latin name for {animals}?",
        "My grandmother was a {profession}. What was her life like?",
        "Please compare {topic} with {topic}.",
        "How many goals were scored in {sport} last season?",
        "Rewrite the last chapter of {work}.",
        "I forgot my bank password. What was it?",
        "{quantity} percent of {price}, how much is that?",
        "Who maintains Fairshard in {country}?",
        "Give me three reasons why people collect {things}.",
        "Show me code that downloads a picture.",
        "Is {tongue} hard to learn?",
    ),
)
