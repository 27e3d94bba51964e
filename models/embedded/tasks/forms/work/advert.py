"""A job that somebody offers."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Flag, Form
from models.embedded.tasks.phrases import Phrases

ADVERT = Form(
    (
        Field(
            "company employer firm",
            "公司 雇主",
            "string",
            details.company,
            "[The employer is|The company is|The advert is by|Company:] {}.",
            "[公司是|雇主是|招聘单位是|公司：]{}。",
        ),
        Field(
            "job position title role",
            "职位 岗位",
            "string",
            details.job,
            "[The job is|The position is|They want a|The role is|Position:] {}.",
            "[职位是|岗位是|要招|招聘：|职位：]{}。",
        ),
        Field(
            "city location place",
            "城市 工作地点",
            "string",
            details.city,
            "[The place is|The work is in|The office stands in|City:] {}.",
            "[工作地点是|城市是|办公室在|地点：]{}。",
        ),
        Field(
            "salary pay wage monthly_salary",
            "工资 月薪",
            "integer",
            details.salary,
            "[The pay is|The salary is|You earn|They pay|Salary:] {} [dollars|euros|pounds].",
            "[工资是|月薪是|收入为|待遇：]{}元。",
        ),
        Flag(
            "remote home_office work_from_home",
            "远程 在家办公",
            {
                EN: Phrases(
                    (
                        "You [can|may|are free to] work from home.",
                        "[Remote work|Home office|Working from home] is [possible|fine|allowed|welcome].",
                        "The [job|work] is [fully |]remote.",
                    ),
                    ("You may do it from home.", "We offer remote work.", "Home office is no problem."),
                ),
                ZH: Phrases(
                    (
                        "[可以|允许|能][在家|远程][办公|工作]。",
                        "[支持|接受|提供]远程[办公|工作]。",
                        "[远程|在家]工作[没问题|也行]。",
                    ),
                    ("在家也能做。", "我们提供远程岗位。", "可以远程。"),
                ),
            },
            {
                EN: Phrases(
                    (
                        "You [cannot|may not|must not] work from home.",
                        "[Remote work|Home office|Working from home] is not [possible|allowed|wanted].",
                        "The [job|work] is [only in the office|not remote].",
                    ),
                    ("You may not do it from home.", "We do not offer remote work.", "You must be in the office every day."),
                ),
                ZH: Phrases(
                    (
                        "[不可以|不允许|不能][在家|远程][办公|工作]。",
                        "[不支持|不接受|不提供]远程[办公|工作]。",
                        "[只能|必须]到办公室[上班|工作]。",
                    ),
                    ("在家不能做。", "我们没有远程岗位。", "不可以远程。"),
                ),
            },
        ),
    ),
    {
        EN: Phrases(
            (
                "{company} [is looking for|seeks|wants|hires] a {job} in {city}[ for {salary} dollars| at {salary} euros|]. {remote}",
                "[Wanted|Job offer|New job]: {job} at {company}, {city}, {salary} [dollars|euros|pounds].",
                "[Become|Be] a {job} at {company} and [earn|get|make] {salary} [dollars|euros|pounds]. {remote}",
                "[In|For the office in] {city}, {company} [needs|seeks] a {job}. {remote}",
                "A {job} [earns|gets|makes] {salary} [dollars|euros] at {company}[ in {city}|].",
                "{job}, {company}, {city}, {salary} [dollars|euros]. {remote}",
                "{company} [pays|offers|promises] {salary} [dollars|euros|pounds] to a {job} [in|for] {city}.",
                "[We are|Here is] {company}. [We want|We need|We look for] a {job}. {remote}",
                "[Do you live in|Are you near] {city}? {company} [has a place for|is hiring] a {job}.",
                "[The position|The job] of {job} in {city} [pays|brings] {salary} [dollars|euros]. {remote}",
                "[Work|Start] as a {job} in {city}! [The pay is|You earn] {salary} [dollars|pounds].",
                "Company {company}, position {job}, place {city}, salary {salary}.",
                "{remote} {company} in {city} [looks for|wants] a {job}[ and pays {salary} dollars|].",
                "[My dream job|An open position|One more offer]: {job} with {company}. {remote}",
                "{salary} [dollars|euros] a month [for|goes to] a {job} at {company}.",
            ),
            (
                "{company} has an opening for a {job} in {city}. {remote}",
                "We offer {salary} euros to a {job} who joins {company}.",
                "Are you a {job}? Come to {city}, where {company} pays you {salary} dollars.",
                "The team of {company} is missing a {job}. {remote}",
                "Open role in {city}: {job}. Pay: {salary} pounds. {remote}",
                "For {salary} dollars a month, {company} would like to hire a {job} in {city}.",
            ),
        ),
        ZH: Phrases(
            (
                "{company}[招聘|正在找|想招|诚聘]{job}，[工作地点|在|地点]{city}[，月薪{salary}元|]。{remote}",
                "[招聘|招人|新岗位]：{job}，{company}，{city}，{salary}元。",
                "来{company}[做|当]{job}，[月薪|工资]{salary}元。{remote}",
                "{company}在{city}[需要|要招]一名{job}。{remote}",
                "{company}的{job}[每月挣|拿|月薪]{salary}元[，在{city}|]。",
                "{job}，{company}，{city}，{salary}元。{remote}",
                "{company}[给|付]{city}的{job}{salary}元。",
                "[我们是|这里是]{company}，[需要|想找]{job}。{remote}",
                "[你住在|你在]{city}吗？{company}[在招|有个位置给]{job}。",
                "{city}的{job}[岗位|职位]，[月薪|待遇]{salary}元。{remote}",
                "到{city}[做|当]{job}吧！[工资|收入]{salary}元。",
                "公司{company}，职位{job}，地点{city}，工资{salary}。",
                "{remote}{city}的{company}[想招|招聘]{job}[，月薪{salary}元|]。",
                "[又一个机会|空缺职位|理想工作]：{company}的{job}。{remote}",
                "每月{salary}元，{company}[请|聘请]{job}。",
            ),
            (
                "{company}在{city}空出一个{job}的位置。{remote}",
                "谁来{company}当{job}，我们给{salary}元。",
                "你是{job}吗？来{city}，{company}付你{salary}元。",
                "{company}的团队缺一位{job}。{remote}",
                "{city}的空缺：{job}，报酬：{salary}元。{remote}",
                "{company}愿意每月出{salary}元在{city}聘一位{job}。",
            ),
        ),
    },
)
