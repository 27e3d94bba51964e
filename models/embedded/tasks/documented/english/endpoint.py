"""How people ask in English for the endpoint for something."""

from __future__ import annotations

from models.embedded.tasks.documented.english.wording import COULD, HELLO, LOST, SCENE, TELL, WHERE, WISH
from models.embedded.tasks.phrases import Phrases

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
