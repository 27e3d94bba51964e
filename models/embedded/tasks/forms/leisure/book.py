"""A book that somebody read."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

BOOK = Form(
    (
        Field(
            "title book name",
            "书名 标题",
            "string",
            details.title,
            "[The book is called|The title is|I have read|Title:] {}.",
            "[书名是|标题是|我读了|书名：]{}。",
        ),
        Field(
            "author writer written_by",
            "作者 著者",
            "string",
            details.person,
            "[The author is|It was written by|The pen belongs to|Author:] {}.",
            "[作者是|写书的人是|著者为|作者：]{}。",
        ),
        Field(
            "pages number_of_pages length",
            "页数 篇幅",
            "integer",
            details.quantity,
            "[It has {} pages|Pages: {}|{} pages long|The length is {} pages].",
            "[有{}页|页数：{}|共{}页|篇幅为{}页]。",
        ),
        Field(
            "rating score points grade",
            "评分 分数",
            "number",
            details.grade,
            "[The rating is|I give it|It scores|Rating:] {} [points|out of ten].",
            "[评分是|我给|得分为|评分：]{}分。",
        ),
    ),
    {
        EN: Phrases(
            (
                "{title} by {author} has {pages} pages[ and gets {rating} points|; I give it {rating} points|].",
                "{author} [wrote|is the author of|published] {title}[, {pages} pages| on {pages} pages|]. [Rating|Score]: {rating}.",
                "[I read|We read|She loved] {title}, [written by|by|a book of] {author}[ and gave it {rating} points|].",
                "[The book|The novel] {title} [runs to|has] {pages} pages [and comes from|and is by] {author}.",
                "{title}, {author}, {pages} pages, {rating} points.",
                "[Readers|Critics|Friends] give {title} {rating} [points|of ten].",
                "[With|At] {pages} pages, {title} is [long|not short|quick to read][| for a book by {author}|]. [It gets|Rating:] {rating} points.",
                "{rating} [points|out of ten] for {title}! [The author is|Thank you,|Well done,] {author}.",
                "[A new book|The latest book|The first book] by {author} is called {title}[ and has {pages} pages|].",
                "Title {title}, author {author}, pages {pages}, rating {rating}.",
                "[On|In] {pages} pages {author} tells [a story|the story of a life]: {title}.",
                "[My aunt|The teacher|My neighbour] gave me {title} by {author}.",
                "{author} [needed|filled] {pages} pages for {title}, which [readers rate|we rate] {rating}.",
                "[In the library|In the shop|On the shelf] stands {title}, {pages} pages, [from the pen of|by] {author}.",
                "[I would give|Many give] {author} {rating} points for {title}.",
            ),
            (
                "{author} is the writer of {title}, which has {pages} pages.",
                "I have just finished {title} by {author}. My score is {rating}.",
                "{title} got {rating} points from our readers and is {pages} pages long.",
                "Book of the week: {title}, written by {author}, {rating} points.",
                "Have you read {title}? It has {pages} pages and {author} wrote it.",
                "The library bought {title}; author: {author}, length: {pages} pages, score: {rating}.",
            ),
        ),
        ZH: Phrases(
            (
                "{author}的《{title}》有{pages}页[，评分{rating}分|，我给{rating}分|]。",
                "{author}[写了|出版了]《{title}》[，{pages}页|]，[评分|得分]{rating}。",
                "[我读了|我们读了|她喜欢]{author}[写的|的]《{title}》[，给了{rating}分|]。",
                "[这本书|小说]《{title}》[共|有]{pages}页，[作者是|出自]{author}。",
                "《{title}》，{author}，{pages}页，{rating}分。",
                "[读者|评论家|朋友们]给《{title}》{rating}分。",
                "《{title}》有{pages}页，[很长|不短|很快能读完]，[得|评分]{rating}分。",
                "《{title}》[得到|拿到]{rating}分！[作者是|感谢]{author}。",
                "{author}的[新书|第一本书]叫《{title}》[，{pages}页|]。",
                "书名《{title}》，作者{author}，页数{pages}，评分{rating}。",
                "{author}用{pages}页[讲了一个故事|写完一生]：《{title}》。",
                "[阿姨|老师|邻居]送我{author}的《{title}》。",
                "{author}[花了|写了]{pages}页完成《{title}》，[读者|我们]打{rating}分。",
                "[图书馆|书店|书架上]有《{title}》，{pages}页，[作者{author}|由{author}所写]。",
                "[我会给|很多人给]{author}的《{title}》打{rating}分。",
            ),
            (
                "《{title}》的作者是{author}，一共{pages}页。",
                "我刚读完{author}的《{title}》，我打{rating}分。",
                "《{title}》从读者那里得了{rating}分，长{pages}页。",
                "本周好书：《{title}》，{author}著，{rating}分。",
                "你读过《{title}》吗？{pages}页，{author}写的。",
                "图书馆买了《{title}》，作者：{author}，长度：{pages}页，得分：{rating}。",
            ),
        ),
    },
)
