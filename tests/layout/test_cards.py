"""Cards, persona cards, chevrons and the title: what is on them, and where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journey_editor.layout import icons
from journey_editor.layout.cards import cards, mood
from journey_editor.layout.colors import READABLE, contrast
from journey_editor.layout.drawing import Figure
from journey_editor.layout.headers import PERSONA_W, TIP, chevron, chevron_height, persona_card, title_block
from journey_editor.layout.marks import Box, Disc, Icon, Path, Picture
from journey_editor.layout.style import Look, Memo, PersonaLook
from journey_editor.layout.theme import theme
from journey_editor.layout.words import words
from journey_editor.model.records import Experience, MapInfo, Persona, Review, Stage, Touchpoint
from tests.layout.ink import texts, written

MAYA = PersonaLook("maya", "Maya", "#D1495B", "#FFFFFF", "#B03A4A", "M")
JONAS = PersonaLook("jonas", "Jonas", "#0072B2", "#FFFFFF", "#0072B2", "J")
LOOK = Look(theme(), words("en"), (MAYA, JONAS))
PLAIN = Touchpoint(id="t", stage="s", title="Checkout")
W = 202.0


def drawn(touchpoint: Touchpoint = PLAIN, **emotions: float | None) -> Figure:
    lived = tuple(Experience(persona=id_, emotion=emotion) for id_, emotion in emotions.items())
    return card(touchpoint, lived)


def card(touchpoint: Touchpoint, lived: tuple[Experience, ...], look: Look = LOOK) -> Figure:
    return cards(Memo(), (touchpoint,), (lived,), look, W).figure(0)


def icon_names(figure: Figure) -> list[str]:
    return [mark.name for mark in figure.marks if isinstance(mark, Icon)]


def stars(figure: Figure) -> list[Path]:
    return [mark for mark in figure.marks if isinstance(mark, Path) and mark.fill == theme().star]


def dots(figure: Figure, r: float = 7) -> list[str | None]:
    return [mark.fill for mark in figure.marks if isinstance(mark, Disc) and mark.r == r]


def test_a_plain_card_has_its_title_and_little_else() -> None:
    figure = drawn()
    assert written(figure) == "Checkout"
    assert (stars(figure), dots(figure)) == ([], [])
    assert figure.name == "Checkout"
    assert figure.band == theme().faint


def test_a_card_shows_channel_people_evidence_star_and_feeling() -> None:
    full = replace(PLAIN, channel="email", moment_of_truth=True, evidence="measured")
    figure = drawn(full, maya=-2, jonas=None)
    assert icon_names(figure) == [icons.channel_icon("email")]
    assert len(stars(figure)) == 1
    assert dots(figure) == [MAYA.fill, JONAS.fill]
    assert written(figure) == "CheckoutMJmeasured"
    assert figure.name == "Checkout, Email, -2"
    smile = [mark for mark in figure.marks if isinstance(mark, Disc) and mark.stroke == theme().emotion(-2)]
    assert len(smile) == 1


def test_the_edge_has_the_colour_of_the_mean_feeling() -> None:
    figure = drawn(maya=2, jonas=1)
    edge = [mark for mark in figure.marks if isinstance(mark, Box)][1]
    assert edge.fill == figure.band == theme().emotion(1.5)
    assert edge.h == figure.h


def test_the_mood_is_that_of_the_personas_that_are_shown() -> None:
    lived = (Experience(persona="maya", emotion=2), Experience(persona="other", emotion=-2))
    assert mood(LOOK, lived) == 2
    assert mood(LOOK, (Experience(persona="maya"),)) is None
    assert mood(LOOK, ()) is None
    assert dots(card(PLAIN, lived)) == [MAYA.fill]


def test_a_card_grows_with_its_title_and_its_people() -> None:
    long = drawn(replace(PLAIN, title="A title that takes two lines of the card"))
    assert long.h == drawn().h + 16
    (field,) = long.fields
    marks = texts(long)
    assert field.name == "title"
    assert all(field.area.contains(mark.x, mark.y - 4) for mark in marks)
    crowd = tuple(replace(MAYA, id=f"p{n}") for n in range(12))
    lived = tuple(Experience(persona=one.id, emotion=0) for one in crowd)
    crowded = card(PLAIN, lived, Look(theme(), words("en"), crowd))
    assert crowded.h == drawn(maya=0).h + 17
    assert len(dots(crowded)) == 12


def test_a_card_is_as_high_as_it_says_before_it_is_drawn() -> None:
    for touchpoint in (PLAIN, replace(PLAIN, evidence="assumed"), replace(PLAIN, title="")):
        figure = drawn(touchpoint, maya=1)
        frame = figure.marks[0]
        assert isinstance(frame, Box)
        assert (frame.w, frame.h) == (figure.w, figure.h)
        assert frame.shadow


def test_a_persona_says_who_and_what() -> None:
    maya = Persona(id="maya", name="Maya", role="Gift giver", age="34", quote="I need it by Friday.")
    figure = persona_card(maya, LOOK)
    assert [mark.text for mark in texts(figure)] == ["M", "Maya", "Gift giver, 34", "“I need it by Friday.”"]
    name, about = texts(figure)[1:3]
    assert about.x > name.x + name.width
    assert figure.w == PERSONA_W
    assert figure.name == "Maya, Gift giver, 34, I need it by Friday."
    assert dots(figure, 14) == [MAYA.fill]


def test_what_has_no_room_beside_the_name_goes_below() -> None:
    maya = Persona(id="maya", name="Maya", role="Has been giving gifts for twenty years")
    name, about = texts(persona_card(maya, LOOK))[1:3]
    assert about.y > name.y + 10
    assert about.x == name.x


def test_a_persona_with_a_photo_has_no_initials() -> None:
    figure = persona_card(Persona(id="maya", name="Maya", image="maya.png"), LOOK)
    (picture,) = (mark for mark in figure.marks if isinstance(mark, Picture))
    assert (picture.source, picture.round) == ("maya.png", True)
    assert written(figure) == "Maya"


@pytest.mark.parametrize("color", ["#3B6FB6", "#FFFF00", "#000000", "#8a93a3"])
def test_a_chevron_can_be_read(color: str) -> None:
    figure = chevron(Stage(id="s", title="Buy", goal="Pays"), color, LOOK, 222, 44, False)
    shape, *marks = figure.marks
    assert isinstance(shape, Path)
    assert shape.fill is not None
    assert figure.band == shape.fill
    assert [mark.text for mark in texts(figure)] == ["Buy", "Pays"]
    assert all(contrast(mark.color, shape.fill) >= READABLE for mark in texts(figure))
    assert len(marks) == 2


def test_only_the_first_chevron_has_a_straight_side() -> None:
    stage = Stage(id="s", title="Buy")
    first, other = (chevron(stage, "#3B6FB6", LOOK, 222, 44, is_first).marks[0] for is_first in (True, False))
    assert isinstance(first, Path)
    assert isinstance(other, Path)
    assert ("L", TIP, 22) in other.commands
    assert ("L", TIP, 22) not in first.commands


def test_a_chevron_is_as_high_as_its_words() -> None:
    assert chevron_height(Stage(id="s", title="Buy", goal="Pays"), 222) == 44
    assert chevron_height(Stage(id="s", title="Buy", goal="Pays " * 30), 222) > 80


def test_the_title_block_says_scenario_state_and_review() -> None:
    info = MapInfo(title="Gift", scenario="From ad to order", state="to-be", review=Review(last="2026-10-01"))
    figure = title_block(info, LOOK, 600)
    assert [mark.text for mark in texts(figure)] == ["Gift", "From ad to order · to-be · reviewed 2026-10-01"]
    assert [field.name for field in figure.fields] == ["title", "scenario"]
    bare = title_block(MapInfo(title=""), LOOK, 600)
    assert written(bare) == "as-is"
    assert bare.fields[0].area.h > 20
