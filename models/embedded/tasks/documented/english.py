"""How people ask for a fact in English, kind by kind, and what they say around the question."""

from __future__ import annotations

from models.embedded.tasks.documented.fact import Kind
from models.embedded.tasks.phrases import Phrases

HELLO = "[Hello|Hi|Hey|Good morning|Good evening|Excuse me|Sorry|Quick question|One question|A question|Well]"
WISH = "[I would like to know|I'd like to know|I want to know|I need to know|I wonder|We wonder|I have to know|I am curious]"
LOST = "[I do not know|I forgot|I am not sure|I have no idea|I cannot find|I can't remember|Nobody told me|I am unsure]"
TELL = "[Tell me|Please tell me|Let me know|Do you know|Say|Remind me|Explain to me|Please explain|Please say|Help me find out]"
COULD = "[Could you|Could you please|Would you|Would you please|Can you please|Will you please|Can you kindly]"
SCENE = (
    "[I am new to Fairshard|I am new here|It is my first day|I read the documents|I am an operator|We run Fairshard|I look after "
    "the cluster|I just installed Fairshard|I am setting up Fairshard|I am writing a client|We have a cluster|I am preparing a talk]."
)
WHERE = "[| in Fairshard| with Fairshard| here| exactly|, please| then]"
SERVER = "[the API|Fairshard|the server|the service|the Router]"
UNSET = (
    "[by default|if I set nothing|when nothing is set|if I leave it out|when it is left out|unless I set it|if it is missing"
    "|out of the box|if I do not set it|when it is not given|if the file does not say|in a fresh installation]"
)

HOW = Phrases(
    (
        "How [do|can|could|should|must|shall] [I|we|you] {x}" + WHERE + "?",
        "How [does|can|could|would|should] [one|somebody|an operator|a user|someone] {x}" + WHERE + "?",
        "[In|With|For|Using] Fairshard, [how do I|how can I|how do we|how does one|what must I do to|how would you] {x}?",
        "[Please |Kindly |][tell me|show me|explain|explain to me|teach me|say|describe] how [to|I|I can|one can|we can] {x}.",
        COULD + " [show me|explain|say|teach me|describe|tell me|help me understand] how [to|I can|one can|I could] {x}?",
        WISH + " how [to|I|I can|one can|we can|I could|you] {x}.",
        LOST + " how [to|I can|one can|I could|we should] {x}[|. Help me|. Can you help|, please help].",
        "[I want|I need|I have|I would like|I'd like|We want|I am trying|I plan|I wish|My task is|I am asked] to {x}. "
        "[How|How does that work|What do I do|What must I do|What should I run|Which steps are needed|How is that done"
        "|How do I go about it|What is the right way|Any idea|Can you help|Please help|What now|Which command is it|What do I need]?",
        "[I want|I need|I have|I would like|I'd like|We need|I am trying|Please help me|Help me|I must find a way] to {x}[| now].",
        "What [do|should|must|can] [I|we|you] [type|do|run|enter|execute|write|use|call] [to|in order to] {x}?",
        "[Which|What] [command|option|tool|step|method|trick] [do I need|do I use|must I use|is needed|is right|is used|is there"
        "|should I use|would you use] to {x}?",
        "[Which|What] way is there to {x}?",
        "What is the [command|procedure|best way|right way|usual way|easiest way|correct way|recipe|method|quickest way] to {x}?",
        "What is [needed|required|necessary|there to do|to be done|the first thing to do] to {x}?",
        "Is there [a|some|any] [command|way|method|option|tool|simple way|quick way|recipe] to {x}?",
        "[I need|I could use|Looking for|I am looking for|Give me] [help|a hint|advice|instructions|a way|the command|a command"
        "|the steps|the instructions] to {x}.",
        "[how to|howto|how do i|command to|steps to|way to|instructions to|guide to|help to|best way to] {x}",
        "{x}[?|: how?| - how?|, how?|, please.| in Fairshard?|: which command?|: what do I run?|. How?| with Fairshard| how to]",
        "To {x}, what [do I do|must I do|should I run|do I type|is needed|do I need|must I enter|has to be done|command is there]?",
        HELLO + ", how [do|can|could|should|must] [I|we|you] {x}?",
        HELLO + ", [what do I do to|what must I type to|I want to|I need to|I have to|please help me to|is there a way to] {x}?",
        "If I [want|wish|have|need|would like] to {x}, [what do I do|how does it work|what must I run|how do I proceed"
        "|where do I begin|what comes first|which command do I take]?",
        "Is it possible to {x}? [How?|If so, how?|Tell me how.|And how?|What must I do?]",
        "[Can|May|Could] [I|we|one] {x}, and how?",
        SCENE + " [How do I|How can I|How should I|What do I do to|What must I run to|Now I want to|How does one] {x}?",
        "What do the [documents|docs|manual pages] say on how to {x}?",
    ),
    (
        "Can you tell me how to {x}?",
        "What is the way to {x}?",
        "Hi, how would I {x}?",
        "Where do I learn how to {x}?",
        "My boss wants me to {x}, how is it done?",
        "Suppose I have to {x}. What would I do?",
    ),
)
WHAT = Phrases(
    (
        "What [is|exactly is|is meant by|do you mean by|does one mean by|do they mean by] {x}" + WHERE + "?",
        "what's {x}[?||, please?| in Fairshard?| again?]",
        "What [|exactly ]does {x} [mean|do|stand for|say|tell me|tell us|refer to]" + WHERE + "?",
        "[|Please |Kindly |Briefly ]explain {x}[| to me| in short| briefly| in one sentence|, please| in simple words].",
        "[Tell|Please tell|Teach] me [something |more |a bit |a little ||what you know |in short ]about {x}.",
        "[What about|And|And what about|Now] {x}?",
        "[|Please |Kindly ][describe|define|introduce|clarify|outline] {x}[| for me| briefly| in a sentence|, please].",
        "What [do you know|can you tell me|can you say|do the documents say|do the docs say|should I know|is there to know|must I know"
        "|does the manual say] about {x}?",
        "[In|With|Inside|Within] Fairshard, [what is {x}|what does {x} mean|what does {x} do|what do you call {x}|explain {x}]?",
        "I do not [understand|know|get|see] {x}[|. Help me|. Please explain|, can you help|. What is it|. What does it mean].",
        "[I saw|I read about|I came across|I found|Somebody mentioned|My colleague mentioned|The documents mention|I stumbled over"
        "|I am confused by|We talked about|I heard of] {x}. [What is that?|What is it?|What does it mean?|What is this?|Explain it."
        "|Please explain.|What is meant?|What does that mean?|What is it for?|Tell me more.]",
        WISH + " what {x} [is|means|does|is for|stands for|is good for|is about].",
        LOST + " what {x} [is|means|does|is for|stands for]. [Help me|Please explain|Can you tell me|Can you help].",
        "[Tell me|Do you know|Remind me|Say|Explain|Let me know|Please explain|Please say] what {x} [is|means|does|stands for].",
        "[Can|Could|Would] you [tell me|say|describe|explain to me] what {x} [is|means|does|stands for]?",
        COULD + " [explain|describe|define|clarify] {x}[| to me| for me| briefly]?",
        "[Which|What] [meaning|role|purpose|job|function|task|use|sense] [has {x}|does {x} have]?",
        "What is the [meaning|role|purpose|job|function|point|definition|use|idea|task] of {x}?",
        "What is {x} [good for|there for|used for|about|supposed to mean|for|made for]?",
        "What [role does {x} play|purpose does {x} serve|part does {x} play|use is {x}|sense does {x} make|lies behind {x}]?",
        "[meaning of|definition of|explain|what is|define|info on|about|explanation of|details on|facts about] {x}",
        "{x}[?|: what is that?| - what is it?|, what does it mean?| meaning| explained|, please explain.| definition|: explain| what is]",
        "How would you [describe|define|explain] {x}?",
        "[I need|Give me|Show me|I want|Please give me] [a short explanation|a definition|a description|an explanation|the meaning"
        "|the definition] of {x}.",
        HELLO + ", [what is {x}|what does {x} mean|what about {x}|tell me about {x}|please explain {x}|I do not understand {x}]?",
        SCENE + " [What is {x}?|What does {x} mean?|Explain {x}.|What about {x}?|Tell me about {x}.|Please describe {x}.]",
    ),
    (
        "Can you explain {x}?",
        "Please tell me what {x} is.",
        "I would like to know about {x}.",
        "Help me understand {x}.",
        "Is there anything you can say about {x}?",
        "Sorry, but what was {x} again?",
    ),
)
DEFAULT = Phrases(
    (
        "What is the [default|standard|preset|usual|normal|built-in|initial] [|value |setting ]of {x}" + WHERE + "?",
        "What is the [default|default setting|standard value|preset|usual value|built-in value] for {x}" + WHERE + "?",
        "What is the [default|standard|preset|usual|built-in] {key}?",
        "[Which|What] value [has {x}|does {x} have|does {x} take|does {x} get|is taken for {x}|is used for {x}|is set for {x}] "
        + UNSET
        + "?",
        "What value does {x} [take|have|get|start with|default to]?",
        "What is {x} " + UNSET + "?",
        "[What does|To what does] {x} default[| to]?",
        "[default|default of|default for|default value|default value of|standard value of|preset of|default setting] {key}",
        "{key} default[| value| setting| in cluster.yaml|, please|?]",
        "{key}[: default?|: what is the default?|: which default?| - default value?|, which value by default?| if not set?| when unset?]",
        "How [large|big|high|much|long] is {x} " + UNSET + "?",
        "[Tell me|Please tell me|Give me|Show me|I need|Name|State|Say|Remind me of|Look up] the default [|value |setting ][of|for] {x}.",
        COULD + " [tell me|give me|name|say|look up] the default [|value |setting ][of|for] {x}?",
        "[In the reference|In cluster.yaml|In Fairshard|According to the documents|In the spec], [what is the default of {x}"
        "|which default has {x}|which value has {x} by default|what is {x} by default|what does {x} default to]?",
        "Which default [has {x}|does {x} have|is set for {x}|does Fairshard use for {x}|is there for {x}|applies to {x}|belongs to {x}]?",
        "I [leave {x} out|left {x} out|do not set {x}|did not write {x}|forgot {x}|never set {x}|have no {x} in the file]. "
        "[What value does it have|Which value does it take|What does Fairshard use|What is it then|What is the default|What holds then]?",
        "If I [leave {x} out|do not set {x}|omit {x}|do not name {x}|leave out {x}], [what is it|which value holds|what value is used"
        "|what does Fairshard take|what do I get|what is the value]?",
        WISH
        + " [what the default of {x} is|which default {x} has|what {x} is by default|the default of {x}|which value {x} takes].",
        LOST + " [the default of {x}|which default {x} has|what {x} is by default|the default value of {x}].",
        TELL + " [what the default of {x} is|which default {x} has|what {x} is by default|which value {x} has " + UNSET + "].",
        "[Does {x} have a default|Is there a default for {x}|Has {x} got a default|Is there a default value for {x}][? Which one|? What is "
        "it|? Which|, and which|? If so, what is it]?",
        "What [do I get|does Fairshard take|does Fairshard use|is assumed|is used|is taken] for {x} " + UNSET + "?",
        HELLO + ", [what is the default of {x}|which default has {x}|what does {x} default to|what is the default {key}]?",
        SCENE
        + " [What is the default of {x}|Which default has {x}|What is {x} by default|What does {x} default to|Default {key}]?",
    ),
    (
        "What is the default value for {x}?",
        "By default, what is {x}?",
        "Can you tell me the default of {x}?",
        "What number stands for {x} when I say nothing?",
        "Hello, I need the default for {x}.",
        "Without any entry, how is {x} set?",
    ),
)
RETURNED = (
    "[is returned|is sent|is given|follows|do I see|will I get|does the API send|does the API give|does the server return"
    "|does the service return|does Fairshard return|is there|is used|do we get|would I see|is shown]"
)
STATUS = Phrases(
    (
        "[Which|What] [status|error|code|status code|HTTP code|answer|response|error code|reply|HTTP status] "
        + RETURNED
        + " [for|on|after|in case of|with|because of] {x}?",
        "[Which|What] [status|code|status code|answer|response|HTTP code] [comes|comes back|do I get|will come] "
        "[for|on|after|in case of|with] {x}?",
        "[Which|What] [error|error code] [do I get|do we get|comes back|arises|do I meet] [for|on|after|in case of|with] {x}?",
        "What is the [status|status code|HTTP code|error|error code|answer|response|reply|HTTP status] [of|for|to|on|in case of] {x}?",
        "[status|code|error|http status|response|status code|error code|http code] [for|of|on|after] {x}",
        "{x}[: status?|: which status?|: which code?|: what error?| - which error code?|: which HTTP status?|, what comes back?| status"
        "| error code| http code|, which error is it?|: what does the API say?]",
        "What does " + SERVER + " [say to|return for|answer to|send for|reply to|give for|respond to|say about|do with] {x}?",
        "What happens [with|on|after|in case of|when there is|if there is|because of|upon] {x}?",
        "How is {x} [answered|reported|signalled|refused|handled|shown]?",
        "How does " + SERVER + " [answer|report|treat|react to|respond to|handle|refuse] {x}?",
        "What do [I|we|clients] [get|see|receive|get back] [for|after|on|in case of|because of] {x}?",
        "[We had|There is|There was|I have|Suppose there is|Imagine|Think of|Our log shows] {x}. [Which status|What comes back|Which code do "
        "I get|What does the API return|Which error is it|Which HTTP status follows|What is the status code]?",
        "[In case of|After|For|On|With|Upon] {x}, [which status|what error|which code|what status|which error code|which HTTP status] "
        "[comes|is sent|do I get|is returned|follows|is there]?",
        "[Tell me|Please tell me|Give me|Show me|I need|Name|Say|Please name] the [status|code|error|status code|error code|HTTP status] "
        "[for|of|in case of|on] {x}.",
        COULD + " [tell me|give me|name|say] the [status|code|error|status code|error code] [for|of|in case of] {x}?",
        WISH
        + " [which status {x} gives|which code {x} has|how {x} is answered|the status for {x}|what {x} returns|what comes for {x}].",
        LOST + " [which status {x} gives|which code {x} has|the code for {x}|the status of {x}|what {x} returns].",
        TELL + " [which status {x} gives|which code {x} has|how {x} is answered|which error comes for {x}|what {x} leads to].",
        "Which [status|code|error|error code|status code|number] [has|belongs to|stands for|goes with|fits|means|marks|signals] {x}?",
        "Is there [a status|a code|an error|an error code|a status code] for {x}? [Which?|Which one?|What is it?]",
        "What [would|will|does] {x} [lead to|end in|result in|return|cause|give me|bring]?",
        "[Which|What] [status|code|error|status code|error code] [does|will|would] {x} [cause|return|have|lead to|produce|result in]?",
        HELLO + ", [which status comes for {x}|what happens with {x}|what is the status of {x}|which code has {x}]?",
        SCENE
        + " [Which status comes for {x}|What happens with {x}|Which error do I get for {x}|How is {x} answered|Which code has {x}]?",
    ),
    (
        "What status does {x} give?",
        "Which HTTP status do I get for {x}?",
        "What error comes for {x}?",
        "With which code is {x} rejected?",
        "My client gets an error for {x}. Which one should I expect?",
        "Can you tell me how the API reports {x}?",
    ),
)
PATH = "[endpoint|path|URL|route|address]"
ENDPOINT = Phrases(
    (
        "[Which|What] " + PATH + " [is|is used|is meant|is responsible|is right|exists|is made|is the one|must I take] for {x}?",
        "[Which|What] [endpoint|URL|route|address] is there for {x}?",
        "[Which|What] "
        + PATH
        + " [do I call|must I call|should I call|do I need|should I use|can I use|do we call|does one call] for {x}?",
        "[Which|What] " + PATH + " [serves|handles|offers|provides|does|gives|covers|supports] {x}?",
        "What is the [|right |HTTP |API ]" + PATH + " [for|of] {x}?",
        "[endpoint|path|url|route|api path|api endpoint] [for|of] {x}",
        "{x}[: which endpoint?|: endpoint?| endpoint| path| - which URL?|, which path?|: what do I call?| url| api|: where do I send it?]",
        "Where do [I|we|clients] [send|post|direct|address] [a request|requests|a call|the request] for {x}?",
        "Where [do I|can I|does one] [find|get|ask for|reach] {x} [in the API|over HTTP|on the server|with Fairshard]?",
        "What [do|must|should|can] [I|we|clients] [call|request|use|open|take] for {x}" + WHERE + "?",
        "[Tell me|Please tell me|Give me|Show me|I need|Name|Say|I am looking for] the " + PATH + " [for|of] {x}.",
        COULD + " [tell me|give me|name|show me|say] the " + PATH + " [for|of] {x}?",
        WISH
        + " [which endpoint is for {x}|which path to call for {x}|the endpoint for {x}|what to call for {x}|where to send {x}].",
        LOST + " [the endpoint for {x}|which path serves {x}|the path for {x}|which URL is for {x}].",
        TELL
        + " [which endpoint is for {x}|which path I call for {x}|what to call for {x}|which URL serves {x}|which route is for {x}].",
        "Is there [an endpoint|a path|a URL|a route|an API] for {x}? [Which?|Which one?|What is it?|Tell me.]",
        "[For|About|Concerning] {x}, [which endpoint do I call|what do I call|which path is right|which URL do I take|what is the path]?",
        "[I want|I need|My client needs|We need|My program needs|I am interested in] {x}. [Which endpoint is that|What do I call|Which path "
        "do I take|Which URL|Where do I send the request|Which endpoint serves that]?",
        "[In the API|With curl|In Fairshard|Over HTTP|In the documents], [which path is for {x}|what do I call for {x}|which endpoint is "
        "{x}|which endpoint serves {x}]?",
        "How do [I|we|clients] [reach|call|request|access] {x} [in the API|over HTTP|with curl|from a client]?",
        "[Which|What] [request|HTTP request|API call|method and path|call] [is for|gives me|do I send for|serves|is needed for] {x}?",
        HELLO + ", [which endpoint is for {x}|what do I call for {x}|what is the path for {x}|which URL serves {x}]?",
        SCENE
        + " [Which endpoint is for {x}|What do I call for {x}|Which path do I call for {x}|Where do I send a request for {x}]?",
    ),
    (
        "Which endpoint do I use for {x}?",
        "What path is there for {x}?",
        "Can you tell me the endpoint for {x}?",
        "My program is about {x}. To which URL does it talk?",
        "I need the path that belongs to {x}.",
        "Under which address do I get {x}?",
    ),
)
ASKERS = Phrases(
    (
        "[Hello|Hi|Hey|Good morning|Good evening|Good afternoon], [I am|I'm|this is|my name is|here is] {person}. {question}",
        "{person} [asks|wants to know|has a question|writes|would like to know|asked me]: {question}",
        "[I work at|I work for|I am with|I come from|I run the cluster at|I am an engineer at|I joined] {company}. {question}",
        "{question} [Thanks|Thank you|Many thanks|Regards|Best regards|Cheers|Yours], {person}",
        "[My colleague|My boss|Our operator|My friend|Our customer|A colleague named] {person} [asks|wants to know|asked]: {question}",
        "[A customer|Somebody|A colleague|An engineer|A team|The boss] [at|from|of] {company} [asks|wants to know|wrote]: {question}",
        "[{person} of {company}|{person} from {company}|{company}|{person} ({company})]: {question}",
        "[At|Here at|We at] {company} [we use Fairshard|Fairshard runs|we try out Fairshard|there is a question]. {question}",
        "I [talk|spoke|write] [to|with] {person} [today|about Fairshard|now]. {question}",
        "[It is|This is|Here is] {person} [from|of|at] {company}. {question}",
    ),
    (
        "Hi! My name is {person} and I am from {company}. {question}",
        "A message from {person}: {question}",
        "{question} I ask for {company}.",
    ),
)
ASK = {Kind.HOW: HOW, Kind.WHAT: WHAT, Kind.DEFAULT: DEFAULT, Kind.STATUS: STATUS, Kind.ENDPOINT: ENDPOINT}
