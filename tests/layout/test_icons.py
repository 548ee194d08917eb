"""Icons by name, and channels by anything a person calls them."""

from __future__ import annotations

import pytest

from journey_editor.layout import icons
from journey_editor.layout.compose import compose
from journey_editor.layout.marks import Icon
from journey_editor.layout.theme import theme
from tests.layout.crowded import crowded


def test_every_channel_has_an_icon_that_is_bundled() -> None:
    catalogue = icons.catalogue()
    assert len(catalogue) > 20
    assert len({channel.id for channel in catalogue}) == len(catalogue)
    for channel in catalogue:
        assert icons.outline(channel.icon)[0][0] == "M"
    assert {channel.online for channel in catalogue} == {True, False}


def test_every_icon_of_a_drawing_is_bundled() -> None:
    found = {
        mark.name
        for seed in range(12)
        for placed in compose(crowded(seed), theme()).figures
        for mark in placed.figure.marks
        if isinstance(mark, Icon)
    }
    assert len(found) > 2
    assert found <= set(icons.names())


@pytest.mark.parametrize("text", ["call-centre", "Call centre", "call  Centre", "CALL-CENTRE"])
def test_a_channel_is_found_however_it_is_written(text: str) -> None:
    found = icons.channel(text)
    assert found is not None
    assert found.id == "call-centre"


def test_a_channel_is_found_by_its_name_in_any_language() -> None:
    for channel in icons.catalogue():
        for _, name in channel.names:
            assert icons.channel(name) is not None, name
        assert icons.channel(channel.id) is channel


def test_a_channel_is_called_as_in_the_language_of_the_map() -> None:
    assert icons.channel_name("shop", "en") != icons.channel_name("shop", "de-AT")
    assert icons.channel_name("shop", "de-AT") == icons.channel_name("shop", "de")
    assert icons.channel_name("shop", "ar") == icons.channel_name("shop", "en")


def test_own_channels_keep_their_name_and_get_a_neutral_icon() -> None:
    assert icons.channel("Carrier pigeon") is None
    assert icons.channel_name("Carrier pigeon", "de") == "Carrier pigeon"
    assert icons.channel_icon("Carrier pigeon") in icons.names()
    assert icons.channel_icon("email") != icons.channel_icon("Carrier pigeon")


def test_an_icon_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        icons.outline("no such icon")
