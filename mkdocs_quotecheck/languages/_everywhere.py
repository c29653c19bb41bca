"""Words that pages in any language have: a name keeps the particles of its own, a theme or a writer the labels of another."""

from mkdocs_quotecheck.languages._schema import words

ARTICLES = words("the a an der die das ein eine le la les un une el los las il lo")

DEFINITE_ARTICLES = words("the der die das den dem le la les l el los las lo")
"""Articles of what is known."""

SURNAME_PARTICLES = words("de da del della di du la le el van von der den ten bin ibn al zu")
"""Small words before or inside a surname: `Ludwig van Beethoven`."""

NAME_PARTICLES = SURNAME_PARTICLES | words("of y e")
"""Small words inside a name: `Isabel of Castile`, `Ortega y Gasset`."""

BODY_LINKS = words("of the for")
"""Small words inside the name of a body that is cited as an author: `Board of the Harbour 2019`."""

NAME_LINKS = NAME_PARTICLES | words("and und et the & dos das san st")
"""Small words between the names of an author line: `Ada Hale and Tom Lind`."""

SENTENCE_OPENERS = words("The A An In On At It This That See Note")
"""What begins a sentence with a capital and no name."""

NAME_POSSESSIVES = ("’s", "'s", "’", "'")
"""What makes the owner of a name, for names keep the possessive of English in any language: `Hale’s`."""

VOCATIVE_OPENERS = words("dear my o oh")
"""What stands before the name of one who is addressed: `dear Marta`."""

QUOTE_TITLES = words("quote cite citation quotation zitat cita quote: cite: 引用 引文 名言")
"""What themes and writers call a quote; such a title is no author line."""

SIDE_NOTES = ("note", "tip", "hint", "warning", "info", "see also", "important", "caution", "example")
"""What an aside that is no pull quote begins with."""

NOTE_LABELS = words(
    "note notes nb fn n anm anmerkung fußnote fussnote nota notas nbp remarque 注 註 注釈 脚注 lower-alpha"
)
"""What stands before the number of a footnote in its mark: `[note 3]`."""

SOUND_LABELS = ("listen", "help", "info", "help·info", "anhören", "écouter", "escuchar", "聆听", "聆聽")
"""Links to a recording of the word before them."""

NOTE_PAGE_LABELS = words("p pp S ch chap vol col fol sec art pág págs pag pags cap Kap Bd Sp n no")
"""Before the page of a note’s work, behind its bracket: `[2](p. 14)`."""

SHORT_PLACE_LABELS = words("p pp S s sec sect ch chap cl art fig tab app no Nr Abs Rn")
"""Before a place inside the bracket of a key, with a point or without: `[3, fig. 4]`."""

PLACE_LABELS = words(
    "Section Sections Chapter Chapters Clause Clauses Article Articles Figure Figures Table Tables Appendix Appendices Annex "
    "Part Abschnitt Kapitel section chapitre sección capítulo"
)
"""The same as whole words: `[RFC9110, Section 4]`."""

TAG_ENDINGS = words(
    "needed required missing fehlt fehlen nécessaire nécessaires souhaité souhaités souhaitée souhaitées requerido requeridos "
    "requerida requeridas faltante"
)
"""What the tags of a wiki end with that no list has: `[translation needed]`."""

EDITORIAL_TAGS = frozenset(
    [
        *("citation needed", "full citation needed", "better source needed", "non-primary source needed", "page needed"),
        *("additional citation needed", "additional citations needed", "citations needed", "citation not found", "cite check"),
        *("verification needed", "failed verification", "not in citation given", "not verified in body", "unreliable source"),
        *("self-published source", "medical citation needed", "third-party source needed", "primary source needed"),
        *("clarification needed", "clarify", "further explanation needed", "elaborate", "specify", "vague", "ambiguous"),
        *("disputed", "disputed – discuss", "dubious", "dubious – discuss", "dubious - discuss", "contradictory", "discuss"),
        *("original research", "improper synthesis", "neutrality is disputed", "undue weight", "peacock prose", "weasel words"),
        *("according to whom", "by whom", "to whom", "attribution needed", "examples needed", "example needed", "update"),
        *("needs update", "as of", "permanent dead link", "dead link", "circular reference", "edit", "quantify", "year needed"),
        *("date missing", "where", "when", "who", "whom", "whose", "which", "why", "how", "how many", "how much", "what"),
        *("need quotation to verify", "quote needed", "quotation needed", "relevant", "relevant to this section", "jargon"),
        *("beleg fehlt", "belege fehlen", "quelle fehlt", "nachweis fehlt", "einzelnachweis fehlt", "wer", "wann", "wo", "welche"),
        *("welcher", "welches", "von wem", "bearbeiten", "veraltet", "unklar"),
        *("réf. nécessaire", "réf. souhaitée", "réf. à confirmer", "référence nécessaire", "référence souhaitée", "source ?"),
        *("réf. incomplète", "source insuffisante", "précision nécessaire", "pas clair", "pertinence contestée", "non neutre"),
        *("à vérifier", "passage problématique", "interprétation personnelle", "qui", "quand", "où", "lequel", "laquelle"),
        *("lesquels", "par qui", "selon qui", "combien", "pourquoi", "comment", "évasif", "quoi", "style à revoir"),
        *("cita requerida", "cita\xa0requerida", "referencia requerida", "aclaración requerida", "verificación requerida"),
        *("fuente no fiable", "¿quién", "quién", "cuándo", "dónde", "cuál", "cuáles", "según quién", "por quién", "por qué"),
        *("¿fuente", "traducción requerida", "editar"),
        *("来源请求", "來源請求", "需要引用", "需要引证", "需要較佳來源", "需要更好来源", "失效連結", "失效链接", "查证请求"),
        *("查證請求", "原創研究", "原创研究", "谁", "誰", "何时", "何時", "哪個", "哪个", "需要解释", "需要解釋", "可疑"),
        *("要出典", "要検証", "要説明", "要追加記述", "独自研究", "信頼性要検証", "要ページ番号", "要文献特定詳細情報", "いつ", "誰によって"),
        *("どこ", "なぜ", "どれ", "中立的な観点", "リンク切れ", "疑問点"),
    ]
)  # fmt: skip
"""What editors of a wiki write into a text to ask its writers for something: `[citation needed]`, without its question mark."""

BOX_TITLES = frozenset(
    [
        *("related", "related articles", "related stories", "related posts", "related content", "related topics"),
        *("related news", "related links", "related coverage", "related reading", "recommended", "recommended for you"),
        *("recommended reading", "you may like", "you might like", "you may also like", "you might also like"),
        *("you may also be interested in", "read more", "read also", "also read", "read next", "up next", "more stories"),
        *("more on this story", "more on this topic", "more from this section", "more news", "more like this"),
        *("most read", "most popular", "most viewed", "trending", "trending now", "popular", "top stories", "don't miss"),
        *("don’t miss", "latest news", "latest stories", "editors' picks", "editors’ picks", "editor’s picks"),
        *("further reading on this site", "more to explore", "see also on this site", "sponsored stories"),
        *("mehr zum thema", "lesen sie auch", "lesen sie mehr", "auch interessant", "das könnte sie auch interessieren"),
        *("das könnte dich auch interessieren", "weitere artikel", "ähnliche artikel", "verwandte artikel"),
        *("meistgelesen", "meistgelesene artikel", "passend zum thema", "weiterlesen", "lesetipp", "lesetipps"),
        *("lire aussi", "à lire aussi", "a lire aussi", "lire la suite", "à lire également", "voir aussi sur ce site"),
        *("sur le même sujet", "articles liés", "articles similaires", "articles connexes", "les plus lus"),
        *("à découvrir", "nos recommandations", "vous aimerez aussi", "dans la même rubrique"),
        *("lea también", "lee también", "leer más", "te puede interesar", "le puede interesar", "también te puede interesar"),
        *("artículos relacionados", "noticias relacionadas", "más información", "lo más leído", "más noticias"),
        *("相关阅读", "相关文章", "相关新闻", "相關閱讀", "相關文章", "相關新聞", "推荐阅读", "推薦閱讀", "延伸阅读", "延伸閱讀"),
        *("热门文章", "猜你喜欢", "更多新闻", "関連記事", "関連リンク", "関連ニュース", "あわせて読みたい", "おすすめ記事"),
        *("おすすめの記事", "こちらもおすすめ", "人気記事", "最新記事"),
    ]
)  # fmt: skip
"""What heads a box of links to other pages of the site."""

ADVERTISING_LABELS = frozenset(
    [
        *("advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "skip advertisement"),
        *("article continues below", "story continues below", "article continues after advertisement"),
        *("story continues below advertisement", "article continues below advertisement", "continue reading below"),
        *("continue reading the main story", "advertisement - scroll to continue", "supported by"),
        *("anzeige", "werbung", "anzeigen", "artikel wird nach der anzeige fortgesetzt"),
        *("publicité", "annonce", "la suite après cette publicité", "la suite après la publicité"),
        *("publicidad", "anuncio", "anuncios", "continúa después de la publicidad"),
        *("广告", "廣告", "広告", "スポンサーリンク", "スポンサードリンク"),
    ]
)  # fmt: skip
"""What stands by itself where an advertisement was."""

REFERENCE_SIGNS = words(
    "f ff bis vol no nr ed eds et al p pp c ca v vs cf n par para abs art s t supra infra slip op cit loc id ibid passim"
)
"""Abbreviations and small words of references: `ff.`, `vol.`, `et al.`, `v.` between the parties of a case."""

REFERENCE_SIGNALS = words(
    "see also e g eg accord compare contra generally but cf quoting citing vgl siehe voir véase"
)
"""What stands before a reference that supports the words: `See, e.g.,`."""

LEGAL_CITATION_SIGNALS = words(
    "see cf accord contra compare in id ibid supra infra quoting citing voir siehe so auch vgl véase ver"
)
"""What opens a citation of a judgment or statute: `see`, `vgl`, `voir`."""

LEGAL_CITATION_WORDS = words(
    "also but e g eg i with and or at of the v vs c p pp n nn no nos ex rel re per aff d rev aff'd rev'd "
    "cert denied granted dissenting concurring opinion plurality curiam ch art arts sec idem cir 2d 3d "
    "4th st nd rd th et seq al bei und oder ff f rn rdnr urt urteil beschl beschluss vom az aussi not tel "
    "que de du des la le les l arrêt civ crim com soc ass plén sentencia auto núm fj y del el los rec"
)
"""Small words of such citations besides signals: courts, links, shortened words."""

PAGE_WORDS = words("page seite página pagina")
"""Words before the number of a page in the head or foot of a page."""

PAGE_WORDS_BEHIND = words("页 頁 ページ")
"""Words behind such a number."""

TOTAL_LINKS = words("of von de di sur")
"""What stands between such a number and that of all pages: `3 of 12`."""

CLOCK_WORDS = ("o’clock", "o'clock", "uhr", "h", "heure", "heures", "時", "点")
"""What stands behind the hour of a time of day and behind no count: `14 Uhr`."""

HOUR_WORDS = words("h hs hrs uhr heures heure horas hora 時 时 点 點")
"""What stands between hours and minutes: `14 h 30`."""

NUMBER_MARKS = ("第",)
"""What right before a number makes an ordinal of it that names something: `第3`."""

INSERTED_SUFFIXES = words("bis ter quater quinquies sexies septies octies nonies decies")
"""Behind the number of an article that was put in behind another: `5 bis`."""

ARTICLE_SERIES = words("L R D")
"""Before the number of an article of a French code, the series that it belongs to: `L. 121-1`."""

PART_NAMES = ("Section", "Chapter", "Part", "Article", "Annex", "Appendix")
"""Names of numbered parts before a number that heads a line with its title: `Section 4.2  Retention`."""

ORDINAL_SUFFIXES = words("st nd rd th . e ª ᵉ")
"""Behind the figures of an ordinal: `2nd edition`, `3. Auflage`."""

EDITION_WORDS = words(
    "edition ed version v revision rev issue release édition éd edición auflage aufl ausgabe"
)
"""Beside the number of an edition in a title, without the point of those that are cut short: `2nd edition`, `Aufl. 3`."""

UNDATED = ("in press", "n.d.", "forthcoming")
"""What stands for the year of a work that has none: `(Hale, in press)`."""

HEADING_STYLES = ("heading", "Überschrift", "titre", "título")
"""How word processors name the styles of headings, before their level."""

PAGE_LABELS = words("pages page pg p seite s página pagina pág folio fol f")
"""What stands before the number of a page in a page break: `page 12`, `S. 4`."""

BOOK_LINKS = words("of the de del des der la los las")
"""Small words inside the name of a book that is cited by chapter and verse: `Song of Reeds 4:2`."""

UNNAMED_SPEAKERS = words(
    "voice voices audience questioner caller heckler unidentified unknown unnamed stimme stimmen zuruf zurufe publikum "
    "voix public voz voces público"
)
"""Words of labels for somebody whom a transcript does not name: `Voice from the gallery`, `Une voix`."""
UNNAMED_SPEAKER_LINKS = words(
    "from in at on of member speaker participant man woman aus im von dans de du depuis desde en"
)
"""What follows them in such a label."""

LABEL_PARTICLES = words("of the de du des der von van zu la le del d' d’")
"""Small words inside the label of a speaker: `FELL of Skarn`."""

ROLE_LINKS = words("and und et y for für pour para")
"""Small words inside the role behind a name in a label, besides particles: `Minister for Ports`."""

AUTHOR_LINKS = words("and und et y &")
"""What stands between the authors in the properties of a file."""

BYLINES = words("by par por von")
"""What stands before the name in an author line."""

LETTER_WORDS = words("A I O À Y")
"""Words of one letter, in one language or another: behind a large first letter a space may stand."""

REFERENCE_PAGES = words("p pp")
"""Before the pages at the end of a reference, with a point: `pp. 12`."""

REFERENCE_EDITORS = words("ed eds")
"""Behind the editors of a book, in brackets and with a point: `(eds.)`."""

FRAGMENT_LABELS = {
    "section": words("sec section"),
    "page": words("p pg page"),
    "article": words("art article artikel artículo articulo"),
    "chapter": words("ch chap chapter chapitre"),
}
"""Before a number in the fragment of a link, by the kind of place it numbers: `#page-12`, `#art5`."""

LANGUAGE_NAMES = {
    "english": "en", "american": "en-US", "british": "en-GB", "german": "de", "ngerman": "de", "french": "fr",
    "spanish": "es", "italian": "it", "portuguese": "pt", "dutch": "nl", "chinese": "zh", "japanese": "ja",
}  # fmt: skip
"""How files of references name the languages, and their codes."""

BOX_NAMES = {
    "comments": words("kommentar kommentare leserkommentare leserkommentar commentaire commentaires comentario comentarios reaktionen"),
    "consent": words("hinweis bandeau aviso"),
    "advertising": words("anzeige anzeigen werbung publicite publicidad"),
    "sharing": words("teilen partage compartir"),
    "links": words("verwandte aehnliche similaires relacionados relacionadas"),
    "beside the text": words("faktenbox infokasten"),
    "signing up": words("abonnieren abonnement suscripcion"),
}  # fmt: skip
"""How sites in other languages than English name the boxes beside their text, by what these are for."""

REFERENCE_ENDINGS = ("available at", "available from", "available online")
"""What stands before the address at the end of a reference."""

HONORIFICS = words("hon honourable honorable")
"""Titles of transcripts that name no office and tell no gender."""

ROLE_ENDINGS = ("er", "or")
"""Endings of roles in the labels of transcripts, in any language: `moderator`, `Sprecher`."""

NUMBER_ABBREVIATIONS = words("no nos nr nrs")
"""Short for *number*, with a capital or a point: `No 77`, `nos. 3 and 4`; without either, `no` is a negation."""

PAYWALL_PHRASES = (
    *("subscribe to continue", "subscribe to read", "subscribe now to continue", "subscribe now to read"),
    *(
        "subscriber only",
        "subscribers only",
        "already a subscriber",
        "to continue reading",
        "log in to continue",
    ),
    *("login to continue", "log in to read", "login to read", "jetzt weiterlesen", "nur für abonnent"),
    *("réservé aux abonnés", "solo para suscriptores", "仅限订阅", "订阅后阅读", "会員限定", "有料会員"),
)
"""What a page says that shows its document to those who pay."""

CONSENT_PHRASES = (
    *(
        "cookie",
        "consent",
        "einwilligung",
        "zustimm",
        "consentement",
        "consentimiento",
        "before you continue",
    ),
    *("privacy choices", "クッキー", "同意"),
)
"""Words of a page that asks for consent before it shows its document."""

ROBOT_PHRASES = (
    *("just a moment", "checking your browser", "verify that you are a human", "verify that you are human"),
    *(
        "verify you are a human",
        "verify you are human",
        "verifying you are human",
        "verifying that you are human",
    ),
    *("captcha", "access denied", "unusual traffic", "are you a robot", "attention required"),
)
"""What a page says that checks whether a person asks."""

UNTITLED = (
    "untitled",
    "microsoft word",
    "unbenannt",
    "sans titre",
    "sin título",
    "document1",
    "无标题",
    "無題",
)
"""How the title in the properties of a file begins that nobody gave it."""
