import json
import shutil

import pytest
from tokenizers import Tokenizer

from cluster.errors import BadRequest, LaunchError, PromptTooLong
from cluster.models import tiny
from deployments.messages import ChatMessage, EncodeRequest
from deployments.tokenizer.encoder import Encoder


@pytest.fixture(scope="module")
def directory(tmp_path_factory):
    return tiny.make_tiny(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def encoder(directory):
    return Encoder(directory, context_length=64)


@pytest.fixture
def copy(directory, tmp_path):
    def changed(**config):
        shutil.copytree(directory, tmp_path / "copy")
        path = tmp_path / "copy" / "tokenizer_config.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), **config}))
        return tmp_path / "copy"

    return changed


def ask(content="Hello 你好", **more):
    return EncodeRequest("m", messages=(ChatMessage("user", content),), **more)


@pytest.mark.parametrize("add_generation_prompt", [True, False])
def test_ids_are_what_transformers_makes(directory, encoder, add_generation_prompt):
    transformers = pytest.importorskip("transformers")
    peer = transformers.AutoTokenizer.from_pretrained(directory)
    expected = peer.apply_chat_template(
        [{"role": "user", "content": "Hello 你好"}], add_generation_prompt=add_generation_prompt, tokenize=True, return_dict=True
    )["input_ids"]
    assert encoder.encode(ask(add_generation_prompt=add_generation_prompt)).ids == tuple(expected)
    for text in ("one two", "  <|im_end|>\n\n 12345 it's", "🙂 naïve"):
        assert encoder.encode(EncodeRequest("m", text=text)).ids == tuple(peer(text)["input_ids"])


def test_bos_is_written_once_by_template_or_by_tokenizer(copy):
    template = "{{ bos_token }}{% for m in messages %}{{ m.content }}{% endfor %}"
    encoder = Encoder(copy(bos_token="<|endoftext|>", add_bos_token=True, chat_template=template), 64)
    text, chat = encoder.encode(EncodeRequest("m", text="a")).ids, encoder.encode(ask("a")).ids
    assert text == chat
    assert text.count(tiny.VOCAB - 3) == 1


def test_ids_pass_as_they_are(encoder):
    assert encoder.encode(EncodeRequest("m", ids=(0, 511, 7))).ids == (0, 511, 7)


@pytest.mark.parametrize("token", [-1, 512, 10**6, 2**32, 2**70])
def test_an_id_outside_the_vocabulary_is_named(encoder, token):
    with pytest.raises(BadRequest, match=str(token)) as caught:
        encoder.encode(EncodeRequest("m", ids=(1, token)))
    assert caught.value.param == "prompt"
    with pytest.raises(BadRequest, match=str(token)) as caught:
        encoder.decode((1, token))
    assert caught.value.param == "tokens"


@pytest.mark.parametrize(
    ("request_", "param"),
    [
        (EncodeRequest("m", messages=()), "messages"),
        (EncodeRequest("m", text=""), "prompt"),
        (EncodeRequest("m", ids=()), "prompt"),
    ],
)
def test_nothing_to_begin_with_is_refused(encoder, request_, param):
    with pytest.raises(BadRequest) as caught:
        encoder.encode(request_)
    assert caught.value.param == param


def test_a_prompt_must_leave_room_for_one_token(encoder):
    assert len(encoder.encode(EncodeRequest("m", ids=(1,) * 63)).ids) == 63
    for request in (EncodeRequest("m", ids=(1,) * 64), EncodeRequest("m", text="ab " * 200), ask("ab " * 200)):
        with pytest.raises(PromptTooLong, match="may have 64") as caught:
            encoder.encode(request)
        assert caught.value.param == ("prompt" if request.messages is None else "messages")


def test_decode_gives_the_text_with_special_tokens(encoder):
    text = "<|im_start|>user\n你好 🙂<|im_end|>"
    assert encoder.decode(encoder.encode(EncodeRequest("m", text=text)).ids) == text
    assert encoder.decode(()) == ""


def test_a_model_without_template_says_so(copy):
    with pytest.raises(BadRequest, match="chat template") as caught:
        Encoder(copy(chat_template=None), 64).encode(ask())
    assert caught.value.param == "messages"


def test_a_broken_template_is_found_when_it_is_loaded(copy):
    with pytest.raises(LaunchError, match="chat template"):
        Encoder(copy(chat_template="{% if %}"), 64)


@pytest.mark.parametrize(
    ("marks", "form"),
    [
        (("<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"), "<｜fim▁begin｜>def f(<｜fim▁hole｜>): pass<｜fim▁end｜>"),
        (("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"), "<|fim_prefix|>def f(<|fim_suffix|>): pass<|fim_middle|>"),
    ],
)
def test_a_suffix_makes_a_prompt_in_the_familys_form(directory, tmp_path, marks, form):
    shutil.copytree(directory, tmp_path / "fim")
    path = tmp_path / "fim" / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.add_special_tokens(list(marks))
    tokenizer.save(str(path))
    encoder = Encoder(tmp_path / "fim", 64)
    ids = encoder.encode(EncodeRequest("m", text="def f(", suffix="): pass")).ids
    assert encoder.decode(ids) == form
    assert len([token for token in ids if token >= tiny.VOCAB]) == 3
    assert encoder.encode(EncodeRequest("m", text="", suffix="x")).ids


def test_a_model_without_fill_in_tokens_refuses_a_suffix(encoder):
    with pytest.raises(BadRequest, match="fill in") as caught:
        encoder.encode(EncodeRequest("m", text="a", suffix="b"))
    assert caught.value.param == "suffix"
