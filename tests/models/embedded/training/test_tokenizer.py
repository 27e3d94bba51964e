from hypothesis import given
from hypothesis import strategies as st

from models.embedded.__main__ import learning_texts
from models.embedded.training.tokenizer import CONTROL, MARKUP, VOCABULARY, train_tokenizer
from tests.models.embedded.training.factories import EXAMPLES, tokenizer


def tokens(text: str) -> list[str]:
    return [tokenizer().decode([token]) for token in tokenizer().encode(text).ids]


@given(st.text())
def test_any_text_comes_back_as_it_was(text):
    assert tokenizer().decode(tokenizer().encode(text).ids, skip_special_tokens=False) == text


@given(st.lists(st.sampled_from([*CONTROL, *MARKUP, "名字", " the", "<", "｜", "\n", "e\u0301"])).map("".join))
def test_texts_with_special_tokens_come_back_too(text):
    assert tokenizer().decode(tokenizer().encode(text).ids, skip_special_tokens=False) == text


def test_the_vocabulary_is_full_and_special_tokens_are_one_token_each():
    assert tokenizer().get_vocab_size() == VOCABULARY
    for text in (*CONTROL, *MARKUP):
        assert len(tokenizer().encode(text).ids) == 1


def test_control_tokens_are_hidden_and_markup_is_shown():
    ids = tokenizer().encode("".join((*CONTROL, *MARKUP))).ids
    assert tokenizer().decode(ids, skip_special_tokens=True).replace(" ", "") == "".join(MARKUP)


def test_digits_and_chinese_characters_stand_alone():
    assert tokens("2048") == ["2", "0", "4", "8"]
    assert tokens("你好") == ["你", "好"]


def test_a_rare_word_has_the_same_tokens_wherever_it_stands():
    rare = tokens("Vashtoreck")
    assert len(rare) > 1
    assert tokens('"Vashtoreck"') == ['"', *rare, '"']
    assert tokens(" Vashtoreck") == [" ", *rare]


def test_common_words_take_their_space_along():
    assert tokens("What is the name") == ["What", " is", " the", " name"]


def test_the_same_texts_give_the_same_tokenizer():
    texts = learning_texts(1, EXAMPLES)
    assert train_tokenizer(texts).to_str() == tokenizer().to_str()
