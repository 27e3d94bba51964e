import pytest

from cluster.chat.conversation import ChatError, Conversation, Piece, Speed


def conversation(server, key: str = "good", system: str | None = None) -> Conversation:
    return Conversation(server.url, key, "default", system)


def test_an_answer_streams_and_is_remembered(server):
    chat = conversation(server, system="Be brief.")
    assert list(chat.answer("hi")) == [Piece("Hello"), Piece(", "), Piece("wörld "), Piece("你好")]
    assert chat.speed.tokens == 4
    list(chat.answer("again"))
    assert [message["role"] for message in server.bodies[1]["messages"]] == ["system", "user", "assistant", "user"]
    assert server.bodies[1]["messages"][2]["content"] == "Hello, wörld 你好"


def test_reasoning_is_shown_and_not_sent_back(server):
    chat = conversation(server)
    assert list(chat.answer("think")) == [Piece("Hmm", is_reasoning=True), Piece("Four.")]
    assert chat.messages[-1] == {"role": "assistant", "content": "Four."}


def test_reset_keeps_the_system_message(server):
    chat = conversation(server, system="Be brief.")
    list(chat.answer("hi"))
    chat.reset()
    list(chat.answer("new"))
    assert [message["content"] for message in server.bodies[1]["messages"]] == ["Be brief.", "new"]


def test_closing_early_cancels_the_request_and_keeps_what_came(server):
    chat = conversation(server)
    pieces = chat.answer("slow")
    next(pieces)
    pieces.close()
    assert server.cancelled.wait(60)
    assert chat.messages[-1] == {"role": "assistant", "content": "more "}


def test_an_api_error_is_told_in_its_own_words_and_the_question_is_taken_back(server):
    chat = conversation(server, key="bad")
    with pytest.raises(ChatError, match=r"The API key is not known\. \(HTTP 401\)"):
        list(chat.answer("hi"))
    assert chat.messages == []


@pytest.mark.parametrize(("question", "words"), [("error", "lost this request"), ("break", "broke off")])
def test_a_stream_that_fails(server, question, words):
    with pytest.raises(ChatError, match=words):
        list(conversation(server).answer(question))


def test_nobody_answers():
    with pytest.raises(ChatError, match="is the service running"):
        list(Conversation("http://127.0.0.1:1/v1", "k", "default", None).answer("hi"))


def test_a_url_that_is_none():
    with pytest.raises(ChatError, match="is not a URL"):
        list(Conversation("localhost:8000/v1", "k", "default", None).answer("hi"))


def test_speed_needs_two_tokens():
    assert Speed(1, 1.0).tokens_per_s is None
    assert Speed(11, 2.0).tokens_per_s == 5
