"""What the columns of a table of touchpoints are called, in four languages."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from journey_editor.capture.names import folded
from journey_editor.model.records import NoteKind

Plain = Literal[
    "stage",
    "title",
    "description",
    "channel",
    "owner",
    "tools",
    "segments",
    "tags",
    "evidence_level",
    "moment_of_truth",
    "emotion",
]
"""A field of a touchpoint; `emotion` is that of all personas."""
Meaning = Plain | NoteKind

LANGUAGES: Final = ("en", "de", "fr", "es")
_NAMES: Final[dict[Meaning, tuple[str, str, str, str]]] = {
    "stage": ("Stage|phase|step", "Phase|abschnitt", "Étape|phase", "Etapa|fase"),
    "title": (
        "Touchpoint|title|name|touch point|interaction|card",
        "Kontaktpunkt|titel|name|touchpoint|interaktion",
        "Point de contact|titre|nom|touchpoint|interaction",
        "Punto de contacto|título|titulo|nombre|touchpoint|interacción",
    ),
    "description": (
        "Description|details|text|summary",
        "Beschreibung|details",
        "Description|détails",
        "Descripción|descripcion|detalles",
    ),
    "channel": (
        "Channel|channels|medium",
        "Kanal|kanäle|medium",
        "Canal|canaux|média",
        "Canal|canales|medio",
    ),
    "owner": (
        "Owner|responsible|team",
        "Verantwortlich|zuständig|besitzer|team|verantwortung",
        "Responsable|propriétaire|équipe",
        "Responsable|propietario|equipo",
    ),
    "tools": (
        "Tools|tool|systems|system",
        "Werkzeuge|werkzeug|systeme|system|tools",
        "Outils|outil|systèmes",
        "Herramientas|herramienta|sistemas",
    ),
    "segments": ("Segments|segment", "Segmente|segment", "Segments|segment", "Segmentos|segmento"),
    "tags": (
        "Tags|tag|labels|keywords",
        "Schlagwörter|schlagwort|tags|stichwörter",
        "Étiquettes|étiquette|mots-clés|tags",
        "Etiquetas|etiqueta|tags",
    ),
    "evidence_level": (
        "Evidence level|evidence",
        "Belegt durch|beleg|evidenz",
        "Niveau de preuve|preuve",
        "Nivel de evidencia",
    ),
    "moment_of_truth": (
        "Moment of truth",
        "Moment der Wahrheit|moment of truth",
        "Moment de vérité|moment of truth",
        "Momento de la verdad|moment of truth",
    ),
    "emotion": (
        "Emotion|emotions|feeling|mood|experience",
        "Gefühl|emotion|emotionen|stimmung",
        "Émotion|émotions|ressenti",
        "Emoción|emociones|sentimiento",
    ),
    "pain_point": (
        "Pain points|pain point|pains|pain",
        "Schmerzpunkte|schmerzpunkt|probleme|pain points",
        "Points de friction|irritants|point de friction",
        "Puntos de dolor|punto de dolor|fricciones",
    ),
    "opportunity": (
        "Opportunities|opportunity|ideas for improvement",
        "Chancen|chance|verbesserungen",
        "Opportunités|opportunité",
        "Oportunidades|oportunidad",
    ),
    "quote": ("Quotes|quote", "Zitate|zitat", "Citations|citation", "Citas|cita"),
    "thought": ("Thoughts|thought", "Gedanken|gedanke", "Pensées|pensée", "Pensamientos|pensamiento"),
    "action": ("Actions|action", "Handlungen|handlung|aktionen", "Actions|action", "Acciones|acción"),
    "backstage": (
        "Backstage",
        "Hinter den Kulissen|backstage",
        "Coulisses|backstage",
        "Entre bastidores|backstage",
    ),
    "evidence": ("Evidence notes|proof", "Belege", "Preuves", "Evidencias"),
    "experiment": (
        "Experiments|experiment",
        "Experimente|experiment",
        "Expériences|expérience",
        "Experimentos",
    ),
    "idea": ("Ideas|idea", "Ideen|idee", "Idées|idée", "Ideas|idea"),
    "question": ("Questions|question", "Fragen|frage", "Questions|question", "Preguntas|pregunta"),
    "text": (
        "Notes|note|comments|comment",
        "Notizen|notiz|kommentare",
        "Notes|note|commentaires",
        "Notas|nota",
    ),
}


def heading(meaning: Meaning, language: str = "en") -> str:
    """What a column is called in a language, in English when the language is not known."""
    place = LANGUAGES.index(language) if language in LANGUAGES else 0
    return _NAMES[meaning][place].split("|")[0]


def meaning(text: str) -> Meaning | None:
    """What a column of this name means, in whichever of the languages; None for other names."""
    return _by_name().get(folded(text.strip(" :*")))


def felt_by(text: str) -> str:
    """The name in the heading of one persona's emotions, as `Emotion: Maya`; empty for other headings."""
    what, colon, name = text.partition(":")
    return name.strip() if colon and meaning(what) == "emotion" else ""


@cache
def _by_name() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    # Languages one after the other: a word that means two things means what it does in the earlier one.
    for place in range(len(LANGUAGES)):
        for meant, names in _NAMES.items():
            for name in names[place].split("|"):
                found.setdefault(folded(name), meant)
    return found
