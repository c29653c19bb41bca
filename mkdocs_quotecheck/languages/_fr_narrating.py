"""What telling French dialogue from narration needs to know of the language."""

from mkdocs_quotecheck.languages._conjugation import Forms, french
from mkdocs_quotecheck.languages._fr_verbs import VERBS
from mkdocs_quotecheck.languages._schema import NarratingWords, words


def _narrative(verb: Forms) -> set[str]:
    """The forms of the simple past, which nobody speaks in; those that are present forms too tell nothing."""
    return {form for form in verb.past if not form.endswith(("ait", "aient"))} - {*verb.present, *verb.base}


NARRATING = NarratingWords(
    third_person_endings=("", "t"),
    narrators=frozenset({"je"}),
    imperatives=("e",),
    forms=frozenset().union(*map(_narrative, VERBS.forms()))
    | words(
        "fut furent eut eurent fit firent prit prirent mit mirent vint vinrent tint tinrent put purent dut durent sut surent voulut "
        "parut parurent courut reçut aperçut crut but lut tut plut connut reconnut mourut naquit vécut sortit partit sentit "
        "servit dormit ouvrit couvrit découvrit offrit souffrit revint devint retint obtint parvint reprit comprit apprit surprit "
        "remit permit promit assit rassit jeta leva alla écarta"
    )
    | frozenset(
        form
        for infinitive in [
            "admirer",
            "attirer",
            "désirer",
            "inspirer",
            "respirer",
            "soupirer",
            "tirer",
            "retirer",
            "virer",
            "expirer",
            "empirer",
            "aspirer",
            "conspirer",
            "déchirer",
            "étirer",
            "transpirer",
            "errer",
            "serrer",
            "resserrer",
            "desserrer",
            "enterrer",
            "opérer",
        ]
        for form in french(infinitive, {}).past
    ),
    endings=("èrent", "irent", "urent", "inrent", "a", "ndit", "rdit", "ttit", "vit", "int", "ait", "aient"),
    other_endings=(
        "era",
        "ira",
        "dra",
        "vra",
        "rra",
        "ttra",
        "îtra",
        "aura",
        "erait",
        "irait",
        "drait",
        "vrait",
        "rrait",
        "ttrait",
        "îtrait",
        "aurait",
        "eraient",
        "iraient",
        "draient",
        "vraient",
        "rraient",
        "ttraient",
        "îtraient",
        "auraient",
    ),
    others=words(
        "a va cela voilà déjà là delà ça ma ta sa la da opéra papa mama caméra visa fait lait trait portrait parfait souhait "
        "extrait attrait retrait vit point joint saint maint teint éteint peint craint plaint feint contraint dépeint revoilà "
        "ouida holà hourra appartient parait paraît sait panorama cinéma agenda"
    ),
    conversing=words(
        "je j me m moi mon ma mes tu te t toi ton ta tes nous notre nos vous votre vos suis ai sommes avons êtes avez"
    ),
    phrases=words("en tout d avec sans à de par dans sur après sous"),
    clauses=words("qui dont lequel laquelle tandis pendant lorsque puis"),
    subjects=words("chacun chacune quelqu’un l’autre l’un tous toutes celui celle"),
    participles=("ant", "ante", "ants", "é", "ée", "és", "ées"),
)
