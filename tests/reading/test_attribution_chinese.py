"""Who is named for a quotation in Chinese and Japanese: the subject stands at the head of its clause."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, Person, find_quotations

PEOPLE = (
    Person(id="lan", name="沈若兰", pronouns="she"),
    Person(id="bo", name="郑大波", pronouns="he"),
)

NAMED = {
    "a hearer behind the subject": ("沈若兰对郑大波说：“船明天不开。”", "lan"),
    "a hearer with a modifier": ("沈若兰对发愁的郑大波小声说：“船明天不开。”", "lan"),
    "an adverb in 地": ("郑大波不耐烦地问：“船什么时候开？”", "bo"),
    "an earlier clause": ("郑大波放下缆绳，回头说：“船明天不开。”", "bo"),
    "a time clause with another subject": ("等郑大波走了以后，沈若兰才说：“船明天不开。”", "lan"),
    "a modifier before the name": ("浑身湿透的郑大波说：“船明天不开。”", "bo"),
    "a role before the name": ("船长沈若兰周五表示：“船明天不开。”", "lan"),
    "two roles before the name": ("市政府发言人沈若兰昨天在记者会上表示：“船明天不开。”", "lan"),
    "the given name alone": ("若兰说：“船明天不开。”", "lan"),
    "surname and title": ("沈老师说：“船明天不开。”", "lan"),
    "behind the words": ("“船明天不开。”郑大波对沈若兰说。", "bo"),
    "a verb some clauses behind": ("“船明天不开吗？”沈若兰抬起头，问。", "lan"),
    "a colon at the end of the paragraph before": ("郑大波说：\n\n“船明天不开。”", "bo"),
}

NOT_NAMED = {
    "the owner of the one who speaks": "郑大波他妈说：“船明天不开。”",
    "the hearer": "船东问郑大波：“船明天开不开？”",
    "the object of 把": "风把沈若兰吹倒了，船东说：“船明天不开。”",
}


@pytest.mark.parametrize(("text", "person"), NAMED.values(), ids=NAMED)
def test_the_subject_is_the_speaker(text: str, person: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", people=PEOPLE, language="zh")
    assert found.attribution is not None
    assert found.attribution.person == person


@pytest.mark.parametrize("text", NOT_NAMED.values(), ids=NOT_NAMED)
def test_another_noun_phrase_is_not(text: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", people=PEOPLE, language="zh")
    assert found.attribution is None or found.attribution.person is None


def test_short_turns_are_quotations() -> None:
    text = "沈若兰问：“开船吗？”\n\n“开。”\n\n“几点？”郑大波看着她。\n\n“六点。”沈若兰说。"
    found = find_quotations(text, media_type="text/plain", people=PEOPLE, language="zh")
    assert [each.role.value for each in found] == ["quotation"] * 4


def test_a_sound_inside_a_sentence_is_none() -> None:
    (found,) = find_quotations(
        "只听“轰”的一声，桥塌了。", media_type="text/plain", people=PEOPLE, language="zh"
    )
    assert found.role.value == "mention"


def test_a_passive_names_nobody() -> None:
    (found,) = find_quotations("郑大波被称为“铁人”。", media_type="text/plain", people=PEOPLE, language="zh")
    assert found.attribution is None or found.attribution.person is None


ACCORDING = {
    "a verb of saying": ("zh", "据林岚介绍，“码头已经关闭三天了”。", "林岚"),
    "a document": ("zh", "根据港务报告，“码头已经关闭三天了”。", "港务报告"),
    "behind the words": ("zh", "“码头已经关闭三天了”，据林岚说。", "林岚"),
    "nobody": ("zh", "据报道，“码头已经关闭三天了”。", None),
    "hearsay": ("zh", "据悉，“码头已经关闭三天了”。", None),
    "japanese": ("ja", "高木直子氏によると、「港は閉鎖されている」という。", "高木直子氏"),
    "japanese, behind a comma": ("ja", "しかし、高木直子によれば「港は閉鎖されている」。", "高木直子"),
    "japanese, a name with its title behind the words": (
        "ja",
        "「港は閉鎖されている」と高木直子氏。",
        "高木直子氏",
    ),
    "japanese, no name behind the words": ("ja", "「港は閉鎖されている」と書かれた看板。", None),
    "japanese, of something else": ("ja", "報告によると死者はなく、店は「休業中」だった。", None),
}


@pytest.mark.parametrize(("code", "text", "speaker"), ACCORDING.values(), ids=ACCORDING)
def test_according_to_whom(code: str, text: str, speaker: str | None) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language=code)
    assert (found.attribution.speaker if found.attribution else None) == speaker


JAPANESE = (Person("takagi", "高木直子"), Person("mori", "森 一郎"))


@pytest.mark.parametrize(
    ("mention", "person"),
    [
        ("高木直子", "takagi"),
        ("高木直子氏", "takagi"),
        ("高木さん", "takagi"),
        ("高木市長", "takagi"),
        ("市長の高木直子氏", "takagi"),
        ("森一郎さん", "mori"),
        ("森氏", "mori"),
        ("高橋氏", None),
        ("高木直子氏の秘書", None),
    ],
)
def test_a_japanese_name_with_its_title_is_the_registered_person(mention: str, person: str | None) -> None:
    text = f"{mention}は『港は閉鎖されている』と述べた。"
    (found,) = find_quotations(text, media_type="text/plain", language="ja", people=JAPANESE)
    assert found.attribution is not None
    assert found.attribution.person == person


@pytest.mark.parametrize("name", ["森(旧 姓)", "+森 一郎", "森* 一郎"])
def test_any_registered_name_can_be_looked_for_in_japanese(name: str) -> None:
    text = "高木直子氏は『港は閉鎖されている』と述べた。"
    people = (Person("other", name), *JAPANESE)
    (found,) = find_quotations(text, media_type="text/plain", language="ja", people=people)
    assert found.attribution is not None
    assert found.attribution.person == "takagi"


STATED = {
    "林岚说：“没有钱。”": Confidence.HIGH,
    "林岚没有说“码头已经关闭三天了”。": Confidence.LOW,
    "如果林岚说“码头已经关闭三天了”，我们就走。": Confidence.LOW,
    "“码头已经关闭三天了，”林岚没有说。": Confidence.LOW,
    "“码头已经关闭三天了，”林岚说，周平没有回答。": Confidence.HIGH,
}


@pytest.mark.parametrize(("text", "confidence"), STATED.items())
def test_what_is_denied_or_supposed_is_not_sure(text: str, confidence: Confidence) -> None:
    found = find_quotations(text, media_type="text/plain", language="zh", people=(Person("lan", "林岚"),))[0]
    assert found.attribution is not None
    assert (found.attribution.person, found.attribution.confidence) == ("lan", confidence)


FRAMED = {
    "what somebody says": ("按照沈若兰的说法，“船明天不开”。", True),
    "in somebody’s words": ("用沈若兰的话说，“船明天不开”。", True),
    "as somebody sees it": ("在沈若兰看来，“船明天不开”。", False),
}


@pytest.mark.parametrize(("text", "sure"), FRAMED.values(), ids=FRAMED)
def test_what_stands_around_the_name_says_according_to_whom(text: str, sure: bool) -> None:
    (found,) = find_quotations(text, media_type="text/plain", people=PEOPLE, language="zh")
    assert found.attribution is not None
    assert found.attribution.person == "lan"
    assert (found.attribution.confidence is Confidence.HIGH) == sure


def test_a_frame_without_a_person_names_nobody() -> None:
    (found,) = find_quotations(
        "按照当时的说法，“船明天不开”。", media_type="text/plain", people=PEOPLE, language="zh"
    )
    assert found.attribution is None


def test_whom_somebody_asks_says_nothing() -> None:
    (found,) = find_quotations(
        "郑大波被沈若兰问道：“船明天开吗？”", media_type="text/plain", people=PEOPLE, language="zh"
    )
    assert found.attribution is None or found.attribution.confidence is Confidence.LOW


def test_japanese_names_who_speaks_by_a_quoting_adverb() -> None:
    (found,) = find_quotations("佐藤恵いわく「船は明日出ない」。", media_type="text/plain", language="ja")
    assert found.attribution is not None
    assert found.attribution.speaker == "佐藤恵"


ABROAD = (
    Person(id="hale", name="エイダ・ヘイル", aliases=("艾达·黑尔", "Ada Hale")),
    Person(id="sato", name="佐藤恵"),
)
CALLED = {
    "a last name": ("ja", "ヘイルは「船は明日出ない」と述べた。", "hale"),
    "a first name": ("ja", "エイダは「船は明日出ない」と述べた。", "hale"),
    "a last name and a title": ("ja", "ヘイル氏は「船は明日出ない」と述べた。", "hale"),
    "the last name of somebody else": ("ja", "ベン・ヘイルは「船は明日出ない」と述べた。", None),
    "a longer name": ("ja", "ヘイルズは「船は明日出ない」と述べた。", None),
    "in Latin letters": ("ja", "Ada Haleは「船は明日出ない」と述べた。", "hale"),
    "a last name in Latin letters": ("ja", "Haleは「船は明日出ない」と述べた。", "hale"),
    "somebody else in Latin letters": ("ja", "Tom Haleは「船は明日出ない」と述べた。", None),
    "a surname of two characters": ("ja", "佐藤は「船は明日出ない」と述べた。", "sato"),
    "transcribed in Chinese": ("zh", "黑尔说：“船明天不开。”", "hale"),
    "somebody else transcribed in Chinese": ("zh", "本·黑尔说：“船明天不开。”", None),
    "Latin letters in Chinese": ("zh", "Hale说：“船明天不开。”", "hale"),
    "somebody else in Latin letters in Chinese": ("zh", "Tom Hale说：“船明天不开。”", None),
}


@pytest.mark.parametrize(("code", "text", "person"), CALLED.values(), ids=CALLED)
def test_names_from_elsewhere_have_the_last_name_last(code: str, text: str, person: str | None) -> None:
    (found,) = find_quotations(text, media_type="text/plain", people=ABROAD, language=code)
    assert found.attribution is not None
    assert found.attribution.person == person


TOPICS = {
    "a day is no subject": ("この日は、組合の三人が港を訪れ、佐藤恵が「船を出してほしい」と述べた。", "佐藤恵"),
    "a clause behind the words": ("佐藤恵は「船は古い」としながらも、出ると述べた。", "佐藤恵"),
    "a clause between": ("佐藤恵は、雨が降ると「船は出ない」と言った。", "佐藤恵"),
    "a day before the subject": ("昨日は佐藤恵が「船は出ない」と言った。", "佐藤恵"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), TOPICS.values(), ids=TOPICS)
def test_the_japanese_subject_nearest_to_the_words_or_first_in_the_sentence(text: str, speaker: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="ja")
    assert found.attribution is not None
    assert found.attribution.speaker == speaker


def test_whoever_acts_behind_the_words_may_have_said_them() -> None:
    text = "“船怎么样？”沈若兰问。“不行了。”郑大波点头。"
    _, last = find_quotations(text, media_type="text/plain", people=PEOPLE, language="zh")
    assert last.attribution is not None
    assert (last.attribution.person, last.attribution.confidence) == ("bo", Confidence.LOW)


IN_JAPANESE = (Person(id="lan", name="沈若蘭"), Person(id="bo", name="鄭大波"))
PAGES = {
    "two paragraphs, Chinese": (
        "zh",
        "沈若兰说“明天没有船来码头”。\n\n郑大波称“我来了”。",
        [("lan", True), ("bo", True)],
    ),
    "parts of sentences, quoted in a report": (
        "zh",
        "沈若兰认为，码头“应该在春天重新开放”。\n\n郑大波批评说，这个计划“没有考虑到渔民的生活”。",
        [("lan", False), ("bo", False)],
    ),
    "the name of a ship beside them": (
        "zh",
        "沈若兰说“没有船来”。\n\n郑大波上了“海风”号。",
        [("lan", True), None],
    ),
    "two paragraphs, Japanese": (
        "ja",
        "沈若蘭は「船は来なかった」と言った。\n\n鄭大波は「私は来た」と言った。",
        [("lan", True), ("bo", True)],
    ),
    "labels with a colon": (
        "ja",
        "沈若蘭：「船は来なかった」\n\n鄭大波：「私は来た」",
        [("lan", True), ("bo", True)],
    ),
    "a source at the head of the sentence": (
        "ja",
        "沈若蘭によれば、橋は「冬を越せない」。",
        [("lan", False)],
    ),
    "a source and another speaker": (
        "ja",
        "沈若蘭によれば、鄭大波は「冬を越せない」と述べた。",
        [("bo", True)],
    ),
    "whose words somebody gives": ("zh", "沈若兰引用郑大波的话说：“桥只能走羊。”", [("bo", False)]),
    "whose words somebody has given": ("zh", "沈若兰转述了郑大波的话：“桥只能走羊。”", [("bo", False)]),
    "labels without one": (
        "ja",
        "沈若蘭「船は来なかった」\n鄭大波「私は来た」",
        [("lan", False), ("bo", False)],
    ),
    "a book behind a name": ("ja", "沈若蘭『港の冬』（2001年）", [None]),
    "what somebody owns": ("ja", "沈若蘭の「港」", [None]),
}


@pytest.mark.parametrize(("code", "text", "told"), PAGES.values(), ids=PAGES)
def test_every_paragraph_of_a_page_names_its_speaker(
    code: str, text: str, told: list[tuple[str, bool] | None]
) -> None:
    people = IN_JAPANESE if code == "ja" else PEOPLE
    found = find_quotations(text, media_type="text/plain", people=people, language=code)
    said = [each.attribution for each in found]
    assert [
        (each.person, each.confidence is Confidence.HIGH) if each and each.person else None for each in said
    ] == told


BETWEEN = {
    "somebody else acts": ("“桥关了。”沈若兰说。郑大波摇摇头。“三月就开了。”", ("bo", False)),
    "somebody unknown acts": ("“桥关了。”沈若兰说。船东摇摇头。“三月就开了。”", ("lan", False)),
    "she acts herself": ("“桥关了。”沈若兰说。她叹了口气。“三月就关了。”", ("lan", True)),
    "nobody acts": ("“桥关了。”沈若兰对郑大波说。“三月就关了。”", ("lan", True)),
}


@pytest.mark.parametrize(("text", "told"), BETWEEN.values(), ids=BETWEEN)
def test_a_speaker_is_not_carried_over_a_sentence_about_another(
    text: str, told: tuple[str | None, bool]
) -> None:
    last = find_quotations(text, media_type="text/plain", people=PEOPLE, language="zh")[-1].attribution
    assert last is not None
    assert (last.person, last.confidence is Confidence.HIGH) == told
