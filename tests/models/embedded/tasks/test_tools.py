import pytest

from models.embedded.tasks import tools, unknown
from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Conversation, Language
from models.embedded.tasks.toolbox import COMMON, TOOLS

KINDS = {"string": str, "integer": int, "number": (int, float), "boolean": bool}


def examples(split: Split, count: int = 300) -> list[Conversation]:
    return [tools.example(Draw(str(seed), split, language)) for seed in range(count) for language in Language]


@pytest.mark.parametrize("split", list(Split))
def test_calls_fit_the_schemas(split):
    for example in examples(split):
        schemas = {tool["function"]["name"]: tool["function"]["parameters"] for tool in example.tools}
        assert len(schemas) == len(example.tools)
        for call in (call for message in example.messages for call in message.tool_calls):
            schema = schemas[call.name]
            assert set(schema.get("required", [])) <= call.arguments.keys() <= schema["properties"].keys()
            for name, value in call.arguments.items():
                assert isinstance(value, KINDS[schema["properties"][name]["type"]])
                assert value in schema["properties"][name].get("enum", [value])


def test_only_training_has_questions_that_no_tool_answers():
    for split in Split:
        last = [example.messages[-1].content in unknown.ANSWER.values() for example in examples(split)]
        assert 0.04 < sum(last) / len(last) < 0.12 if split is Split.TRAINING else not any(last)


def test_some_names_are_met_in_no_training():
    def offered(split: Split) -> set[str]:
        return {tool["function"]["name"] for example in examples(split) for tool in example.tools}

    names = {name for tool in TOOLS for name in tools.forms(tool.names)}
    assert len(names & offered(Split.VALUES) - offered(Split.TRAINING)) > 20


def test_no_name_stands_for_two_tools():
    names = [name for tool in TOOLS for name in tools.forms(tool.names)]
    assert len(names) == len(set(names))


def test_bystanders_are_of_no_use_for_plain_questions():
    common = {name for tool in TOOLS if tool.group == COMMON for name in tools.forms(tool.names)}
    offered = [tool for seed in range(100) for tool in tools.bystanders(Draw(str(seed), Split.TRAINING, Language.ENGLISH))]
    assert not common & {tool["function"]["name"] for tool in offered}
