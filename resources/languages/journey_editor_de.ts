<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>&amp;About Journey Editor</source>
        <translation>Über &amp;Journey Editor</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>Pu&amp;blikumsfenster</translation>
    </message>
    <message>
        <source>&amp;Beginning of the map</source>
        <translation>Anfang der &amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Dot voting…</source>
        <translation>P&amp;unktabstimmung…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>E&amp;motion</translation>
    </message>
    <message>
        <source>&amp;End of the row</source>
        <translation>Ende &amp;der Reihe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>Suchen und erset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <translation>&amp;Karte einpassen</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation>Werkzeug &amp;Hand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Keys and capture language</source>
        <translation>&amp;Tasten und Erfassungssprache</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Sp&amp;uren</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>&amp;Verknüpfen mit…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Ver&amp;schieben</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Reset timer</source>
        <translation>&amp;Timer zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>We&amp;rkzeug Auswählen</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>Gest&amp;apelt</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>&amp;Vergleich beenden</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>+ · - · wheel · drag</source>
        <translation>+ · - · Mausrad · Ziehen</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 Min.</translation>
    </message>
    <message>
        <source>+2, +1, 0, -1 and -2</source>
        <translation>+2, +1, 0, -1 und -2</translation>
    </message>
    <message>
        <source>1 of 3</source>
        <translation>1 von 3</translation>
    </message>
    <message>
        <source>2 of 3</source>
        <translation>2 von 3</translation>
    </message>
    <message>
        <source>3 of 3</source>
        <translation>3 von 3</translation>
    </message>
    <message>
        <source>7 or 1:30, then Enter</source>
        <translation>7 oder 1:30, dann Eingabe</translation>
    </message>
    <message>
        <source>A bleed of {bleed} mm cannot be; give 0 to {most}.</source>
        <translation>Ein Beschnitt von {bleed} mm geht nicht; geben Sie 0 bis {most} an.</translation>
    </message>
    <message>
        <source>A change here changes all of them.</source>
        <translation>Eine Änderung hier ändert alle.</translation>
    </message>
    <message>
        <source>A channel is changed in the inspector of its touchpoint.</source>
        <translation>Ein Kanal wird im Inspektor seines Kontaktpunkts geändert.</translation>
    </message>
    <message>
        <source>A copy right behind what is selected</source>
        <translation>Eine Kopie direkt hinter der Auswahl</translation>
    </message>
    <message>
        <source>A lane is named in the inspector, where nothing is selected.</source>
        <translation>Eine Spur wird im Inspektor benannt, wenn nichts ausgewählt ist.</translation>
    </message>
    <message>
        <source>A lane is switched off in the menu View, under Lanes.</source>
        <translation>Eine Spur wird im Menü Ansicht unter Spuren ausgeschaltet.</translation>
    </message>
    <message>
        <source>A lane moves up and down.</source>
        <translation>Eine Spur lässt sich nach oben und unten verschieben.</translation>
    </message>
    <message>
        <source>A map always has its title; Enter changes it.</source>
        <translation>Eine Karte hat immer ihren Titel; die Eingabetaste ändert ihn.</translation>
    </message>
    <message>
        <source>A map that has a file is saved there after a change, and never while you type.</source>
        <translation>Eine Karte mit Datei wird nach einer Änderung dort gespeichert, nie während des Tippens.</translation>
    </message>
    <message>
        <source>A margin of {margin} mm cannot be; give 0 or more.</source>
        <translation>Ein Rand von {margin} mm ist nicht möglich; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>A margin of {margin} mm leaves no room on {paper}; give less.</source>
        <translation>Ein Rand von {margin} mm lässt auf {paper} keinen Platz; geben Sie weniger an.</translation>
    </message>
    <message>
        <source>A new round forgets it for good.</source>
        <translation>Eine neue Runde verwirft es endgültig.</translation>
    </message>
    <message>
        <source>A point of a curve moves up and down.</source>
        <translation>Ein Punkt einer Kurve lässt sich nach oben und unten verschieben.</translation>
    </message>
    <message>
        <source>A poster gives {size} pt</source>
        <translation>Ein Poster ergibt {size} pt</translation>
    </message>
    <message>
        <source>A row without a title was left out.</source>
        <translation>Eine Zeile ohne Titel wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A second window for the projector, while the editor stays here</source>
        <translation>Ein zweites Fenster für den Projektor; der Editor bleibt hier</translation>
    </message>
    <message>
        <source>A stage moves to the left and to the right.</source>
        <translation>Eine Phase lässt sich nach links und rechts verschieben.</translation>
    </message>
    <message>
        <source>A text of the map has half a character, so the map is not inside the file.</source>
        <translation>Ein Text der Karte enthält ein halbes Zeichen, daher liegt die Karte nicht in der Datei.</translation>
    </message>
    <message>
        <source>A timer for the room; an audience window shows it large</source>
        <translation>Ein Timer für den Raum; ein Publikumsfenster zeigt ihn groß</translation>
    </message>
    <message>
        <source>A timer runs for one second at least and a day at most; type minutes such as 7.</source>
        <translation>Ein Timer läuft mindestens eine Sekunde und höchstens einen Tag; geben Sie Minuten ein, etwa 7.</translation>
    </message>
    <message>
        <source>A title cannot be empty; it is kept.</source>
        <translation>Ein Titel kann nicht leer sein; der alte bleibt.</translation>
    </message>
    <message>
        <source>A touchpoint needs a stage; the old one is kept</source>
        <translation>Ein Kontaktpunkt braucht eine Phase; die alte bleibt</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A0 wall</source>
        <translation>A0 für die Wand</translation>
    </message>
    <message>
        <source>A4 hand-out</source>
        <translation>A4 zum Verteilen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>About Journey Editor</source>
        <translation>Über Journey Editor</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Zu dieser Datei</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>Active: keys 1 to 5 set this persona&apos;s feelings</source>
        <translation>Aktiv: Die Tasten 1 bis 5 setzen die Gefühle dieser Persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a channel to all</source>
        <translation>Allen einen Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Add a lane…</source>
        <translation>Spur hinzufügen…</translation>
    </message>
    <message>
        <source>Add a persona first: an emotion is always somebody&apos;s.</source>
        <translation>Bitte zuerst eine Persona hinzufügen: Eine Emotion gehört immer zu jemandem.</translation>
    </message>
    <message>
        <source>Add a persona to say how it feels.</source>
        <translation>Fügen Sie eine Persona hinzu, um zu sagen, wie es sich anfühlt.</translation>
    </message>
    <message>
        <source>Add a persona to the map</source>
        <translation>Fügt der Karte eine Persona hinzu</translation>
    </message>
    <message>
        <source>Add a persona who meets {title}</source>
        <translation>Fügt eine Persona hinzu, die {title} erlebt</translation>
    </message>
    <message>
        <source>Add a segment to all</source>
        <translation>Allen ein Segment hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage first: {thing} has to be about something.</source>
        <translation>Bitte zuerst eine Phase hinzufügen: {thing} muss sich auf etwas beziehen.</translation>
    </message>
    <message>
        <source>Add a stage {where}</source>
        <translation>Fügt eine Phase {where} hinzu</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Allen ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tool to all</source>
        <translation>Allen ein Werkzeug hinzufügen</translation>
    </message>
    <message>
        <source>Add a touchpoint in a first stage</source>
        <translation>Fügt einen Kontaktpunkt in einer ersten Phase hinzu</translation>
    </message>
    <message>
        <source>Add a touchpoint {where}</source>
        <translation>Fügt einen Kontaktpunkt {where} hinzu</translation>
    </message>
    <message>
        <source>Add another note</source>
        <translation>Weitere Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add experience</source>
        <translation>Erlebnis hinzufügen</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Add pain point</source>
        <translation>Schmerzpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>{thing} hinzufügen</translation>
    </message>
    <message>
        <source>Add {thing} about {title}</source>
        <translation>Neu zu {title}: {thing}</translation>
    </message>
    <message>
        <source>Add {thing} here</source>
        <translation>{thing} hier hinzufügen</translation>
    </message>
    <message>
        <source>Add “{item}” to all</source>
        <translation>„{item}“ allen hinzufügen</translation>
    </message>
    <message>
        <source>Adding counts both rounds together. Replacing keeps only this round for what was voted on; other votes stay. Undo brings the earlier ones back.</source>
        <translation>Hinzufügen zählt beide Runden zusammen. Ersetzen behält für das, worüber abgestimmt wurde, nur diese Runde; andere Stimmen bleiben. Rückgängig holt die früheren zurück.</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Nach einer Minute</translation>
    </message>
    <message>
        <source>After {n} minutes</source>
        <translation>Nach {n} Minuten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>All back to the default</source>
        <translation>Alle auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All columns as at first</source>
        <translation>Alle Spalten wie zu Anfang</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle gezeigt</translation>
    </message>
    <message>
        <source>All that can be done with it; the same as the Menu key</source>
        <translation>Alles, was sich damit tun lässt; wie die Menütaste</translation>
    </message>
    <message>
        <source>Also: {keys}</source>
        <translation>Auch: {keys}</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Unten</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Oben</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>An editor for customer journey maps. It works offline, on files that belong to you.

MIT licence. Icons by Lucide (ISC), fonts by the Noto project (OFL), windows by Qt (LGPL).</source>
        <translation>Ein Editor für Customer Journey Maps. Er arbeitet offline, mit Dateien, die Ihnen gehören.

MIT-Lizenz. Symbole von Lucide (ISC), Schriften vom Noto-Projekt (OFL), Fenster von Qt (LGPL).</translation>
    </message>
    <message>
        <source>Another program has changed “{name}”, and you have changed the map here.</source>
        <translation>Ein anderes Programm hat „{name}“ geändert, und Sie haben die Karte hier geändert.</translation>
    </message>
    <message>
        <source>Another program has changed “{name}”; saving asks which to keep.</source>
        <translation>Ein anderes Programm hat „{name}“ geändert; beim Speichern wird gefragt, was bleibt.</translation>
    </message>
    <message>
        <source>Another program has damaged “{name}”; saving asks which to keep.</source>
        <translation>Ein anderes Programm hat „{name}“ beschädigt; beim Speichern wird gefragt, was bleiben soll.</translation>
    </message>
    <message>
        <source>Another window of Journey Editor has opened or discarded it meanwhile.</source>
        <translation>Ein anderes Fenster des Journey Editors hat es inzwischen geöffnet oder verworfen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Appendix with all notes in full</source>
        <translation>Anhang mit allen Notizen im Wortlaut</translation>
    </message>
    <message>
        <source>Arrange as stacked</source>
        <translation>Gestapelt anordnen</translation>
    </message>
    <message>
        <source>Arrange as timeline</source>
        <translation>Als Zeitachse anordnen</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Arrows move the circle, plus and minus size it, Enter takes it, Esc leaves</source>
        <translation>Pfeile bewegen den Kreis, Plus und Minus ändern die Größe, Eingabe übernimmt, Esc bricht ab</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Publikumsfenster</translation>
    </message>
    <message>
        <source>Audience: {title}</source>
        <translation>Publikum: {title}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic takes the one with the larger type</source>
        <translation>Automatisch nimmt das mit der größeren Schrift</translation>
    </message>
    <message>
        <source>B or . · W or ,</source>
        <translation>B oder . · W oder ,</translation>
    </message>
    <message>
        <source>Back to persona {name}</source>
        <translation>Zurück zur Persona {name}</translation>
    </message>
    <message>
        <source>Back to stage {title}</source>
        <translation>Zurück zur Phase {title}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the person before.</source>
        <translation>Zurück zur vorigen Person.</translation>
    </message>
    <message>
        <source>Back to {title} in {stage}</source>
        <translation>Zurück zu {title} in {stage}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Hinter der Bühne</translation>
    </message>
    <message>
        <source>Begin a journey map</source>
        <translation>Eine Journey Map beginnen</translation>
    </message>
    <message>
        <source>Begin a map</source>
        <translation>Eine Karte beginnen</translation>
    </message>
    <message>
        <source>Beginning of the ro&amp;w</source>
        <translation>&amp;Anfang der Reihe</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Wird ermittelt</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
    <message>
        <source>Bleed in millimetres</source>
        <translation>Beschnitt in Millimetern</translation>
    </message>
    <message>
        <source>Bleed in mm</source>
        <translation>Beschnitt in mm</translation>
    </message>
    <message>
        <source>Both maps feel the same.</source>
        <translation>Beide Karten fühlen sich gleich an.</translation>
    </message>
    <message>
        <source>Both sides must be from 20 to 5080 mm</source>
        <translation>Beide Seiten müssen 20 bis 5080 mm lang sein</translation>
    </message>
    <message>
        <source>By lanes</source>
        <translation>Nach Spuren</translation>
    </message>
    <message>
        <source>By lanes: by stages, and by lanes where type would be too small otherwise</source>
        <translation>Nach Spuren: nach Phasen, und nach Spuren, wo die Schrift sonst zu klein wäre</translation>
    </message>
    <message>
        <source>By stages</source>
        <translation>Nach Phasen</translation>
    </message>
    <message>
        <source>C&amp;onnect tool</source>
        <translation>&amp;Werkzeug Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Capture bar</source>
        <translation>Erfassungszeile</translation>
    </message>
    <message>
        <source>Capture {n} line</source>
        <translation>{n} Zeile erfassen</translation>
    </message>
    <message>
        <source>Capture {n} lines</source>
        <translation>{n} Zeilen erfassen</translation>
    </message>
    <message>
        <source>Capture {title}</source>
        <translation>{title} erfassen</translation>
    </message>
    <message>
        <source>Capture: {part}</source>
        <translation>Erfassen: {part}</translation>
    </message>
    <message>
        <source>Change an emotion; Shift for any value</source>
        <translation>Eine Emotion ändern; mit Umschalt jeden Wert</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Changing the map …</source>
        <translation>Die Karte wird geändert …</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels: {list}</source>
        <translation>Kanäle: {list}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a note first: only notes can be parked.</source>
        <translation>Bitte zuerst eine Notiz wählen: Nur Notizen kommen in den Themenspeicher.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Choose a picture, or drop one here or on the card</source>
        <translation>Ein Bild wählen oder hierher oder auf die Karte ziehen</translation>
    </message>
    <message>
        <source>Choose another touchpoint with the arrows or by typing its title</source>
        <translation>Einen anderen Kontaktpunkt mit den Pfeilen oder durch Tippen des Titels wählen</translation>
    </message>
    <message>
        <source>Choose it as well, or no longer</source>
        <translation>Es dazuwählen oder nicht mehr wählen</translation>
    </message>
    <message>
        <source>Choose one of at least two touchpoints first: a link goes from one to another.</source>
        <translation>Bitte zuerst einen von mindestens zwei Kontaktpunkten wählen: Eine Verknüpfung führt von einem zum anderen.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Choose several beside each other</source>
        <translation>Mehrere nebeneinander wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Co&amp;mpare two personas</source>
        <translation>Z&amp;wei Personas vergleichen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colours of pictures</source>
        <translation>Farben der Bilder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Angezeigte Spalten</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;personas</source>
        <translation>&amp;Personas vergleichen</translation>
    </message>
    <message>
        <source>Compare with another &amp;map…</source>
        <translation>&amp;Mit anderer Karte vergleichen…</translation>
    </message>
    <message>
        <source>Compare with another map</source>
        <translation>Mit anderer Karte vergleichen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copied {n} things.</source>
        <translation>{n} Elemente kopiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy to {title}</source>
        <translation>Nach {title} kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, and delete it</source>
        <translation>Die Auswahl kopieren und löschen</translation>
    </message>
    <message>
        <source>Copy what is selected: for other windows, as notes, and as a table</source>
        <translation>Die Auswahl kopieren: für andere Fenster, als Notizen und als Tabelle</translation>
    </message>
    <message>
        <source>Copy {n} things</source>
        <translation>{n} Elemente kopieren</translation>
    </message>
    <message>
        <source>Copy {where}</source>
        <translation>Kopieren: {where}</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Correct line</source>
        <translation>Zeile korrigieren</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>Ctrl+wheel, or pinch</source>
        <translation>Strg+Mausrad oder Zoomgeste</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut {n} things</source>
        <translation>{n} Elemente ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete emotion</source>
        <translation>Emotion löschen</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Persona löschen</translation>
    </message>
    <message>
        <source>Delete thought</source>
        <translation>Gedanken löschen</translation>
    </message>
    <message>
        <source>Delete touchpoints</source>
        <translation>Kontaktpunkte löschen</translation>
    </message>
    <message>
        <source>Delete view “{name}”</source>
        <translation>Ansicht „{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Delete {n} note</source>
        <translation>{n} Notiz löschen</translation>
    </message>
    <message>
        <source>Delete {n} notes</source>
        <translation>{n} Notizen löschen</translation>
    </message>
    <message>
        <source>Delete {n} thing</source>
        <translation>{n} Element löschen</translation>
    </message>
    <message>
        <source>Delete {n} things</source>
        <translation>{n} Elemente löschen</translation>
    </message>
    <message>
        <source>Delete {n} touchpoint</source>
        <translation>{n} Kontaktpunkt löschen</translation>
    </message>
    <message>
        <source>Delete {n} touchpoints</source>
        <translation>{n} Kontaktpunkte löschen</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Dim nothing (Esc)</source>
        <translation>Nichts abblenden (Esc)</translation>
    </message>
    <message>
        <source>Dim what is not about a persona, a channel, an owner, a word …</source>
        <translation>Alles abblenden außer einer Persona, einem Kanal, Verantwortlichen, einem Wort …</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {line}</source>
        <translation>Wiederholt: {line}</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>Punktabstimmung</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Double-click to add {thing} about {title}</source>
        <translation>Doppelklick: {thing} zu {title}</translation>
    </message>
    <message>
        <source>Double-click to add {thing} in {title}</source>
        <translation>Doppelklick: {thing} in {title}</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag a point of the curve</source>
        <translation>Einen Punkt der Kurve ziehen</translation>
    </message>
    <message>
        <source>Drag from one touchpoint to another to link them</source>
        <translation>Von einem Kontaktpunkt zum anderen ziehen, um sie zu verknüpfen</translation>
    </message>
    <message>
        <source>Drag it to the map</source>
        <translation>Auf die Karte ziehen</translation>
    </message>
    <message>
        <source>Drag it to the map, or press {key} there</source>
        <translation>Auf die Karte ziehen oder dort {key} drücken</translation>
    </message>
    <message>
        <source>Drag notes here that have to wait, or type a question above.</source>
        <translation>Ziehen Sie Notizen, die warten müssen, hierher oder tippen Sie oben eine Frage.</translation>
    </message>
    <message>
        <source>Drag the card’s edge</source>
        <translation>Am Rand der Karte ziehen</translation>
    </message>
    <message>
        <source>Drag to move around</source>
        <translation>Ziehen, um die Karte zu bewegen</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Die Karte wird gezeichnet …</translation>
    </message>
    <message>
        <source>Drawings carry the whole map, so that they can be opened again, with the personas and lanes that are not shown; this leaves it out</source>
        <translation>Zeichnungen enthalten die ganze Karte, damit sie wieder geöffnet werden können, auch mit den Personas und Spuren, die nicht gezeigt werden; dies lässt sie weg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate persona</source>
        <translation>Persona duplizieren</translation>
    </message>
    <message>
        <source>Duplicate what is selected</source>
        <translation>Auswahl duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {n} things</source>
        <translation>{n} Elemente duplizieren</translation>
    </message>
    <message>
        <source>E&amp;nd of the map</source>
        <translation>&amp;Ende der Karte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit metric</source>
        <translation>Kennzahl bearbeiten</translation>
    </message>
    <message>
        <source>Edit te&amp;xt</source>
        <translation>&amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Den Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit thought</source>
        <translation>Gedanken bearbeiten</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation>{field} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Emotion at {title}: {values}</source>
        <translation>Emotion bei {title}: {values}</translation>
    </message>
    <message>
        <source>Emotion of {name}</source>
        <translation>Emotion von {name}</translation>
    </message>
    <message>
        <source>Emotion of {name} at {title}: none</source>
        <translation>Emotion von {name} bei {title}: keine</translation>
    </message>
    <message>
        <source>Emotion of {name} at {title}: {feeling}</source>
        <translation>Emotion von {name} bei {title}: {feeling}</translation>
    </message>
    <message>
        <source>Emotion per persona</source>
        <translation>Emotion je Persona</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter adds · Tab next stage · ↑ last line · Esc closes</source>
        <translation>Eingabe fügt hinzu · Tab nächste Phase · ↑ letzte Zeile · Esc schließt</translation>
    </message>
    <message>
        <source>Enter goes on to the next person.</source>
        <translation>Eingabe geht zur nächsten Person weiter.</translation>
    </message>
    <message>
        <source>Enter opens, Space shows or hides, A makes it active, O shows only this, Alt with an arrow moves, Ctrl+V pastes a photo, Delete deletes</source>
        <translation>Eingabe öffnet, Leertaste zeigt oder verbirgt, A macht aktiv, O zeigt nur diese, Alt mit Pfeil verschiebt, Strg+V fügt ein Foto ein, Entf löscht</translation>
    </message>
    <message>
        <source>Enter runs it   ·   ↑ ↓ choose   ·   Esc closes</source>
        <translation>Eingabe führt aus   ·   ↑ ↓ wählen   ·   Esc schließt</translation>
    </message>
    <message>
        <source>Enter takes this line back</source>
        <translation>Eingabe nimmt diese Zeile zurück</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Alle … Monate</translation>
    </message>
    <message>
        <source>Everybody has voted</source>
        <translation>Alle haben abgestimmt</translation>
    </message>
    <message>
        <source>Everybody has voted; reveal the result.</source>
        <translation>Alle haben abgestimmt; zeigen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Everybody has voted; take a vote back to change one, or reveal the result.</source>
        <translation>Alle haben abgestimmt; nehmen Sie eine Stimme zurück, um sie zu ändern, oder zeigen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Everything got a vote.</source>
        <translation>Alles bekam eine Stimme.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>E&amp;rneut exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Exportiert nach {target}</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportiert.</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>{name} wird exportiert …</translation>
    </message>
    <message>
        <source>F5 · Esc</source>
        <translation>F5 · Esc</translation>
    </message>
    <message>
        <source>Feels &amp;bad: −1</source>
        <translation>Ge&amp;fühl schlecht: −1</translation>
    </message>
    <message>
        <source>Feels &amp;good: +1</source>
        <translation>G&amp;efühl gut: +1</translation>
    </message>
    <message>
        <source>Feels &amp;neutral: 0</source>
        <translation>Gefühl &amp;neutral: 0</translation>
    </message>
    <message>
        <source>Feels &amp;very bad: −2</source>
        <translation>Gefühl &amp;sehr schlecht: −2</translation>
    </message>
    <message>
        <source>Feels v&amp;ery good: +2</source>
        <translation>&amp;Gefühl sehr gut: +2</translation>
    </message>
    <message>
        <source>Fewer lanes</source>
        <translation>Weniger Spuren</translation>
    </message>
    <message>
        <source>Fields of the map itself differ.</source>
        <translation>Felder der Karte selbst unterscheiden sich.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files are opened from the File menu, or dropped on the window.</source>
        <translation>Dateien werden über das Menü Datei geöffnet oder auf das Fenster gezogen.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter and vie&amp;ws…</source>
        <translation>Filter und Ansi&amp;chten…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter on: {counts}</source>
        <translation>Filter an: {counts}</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>Wird gefiltert …</translation>
    </message>
    <message>
        <source>Filters that are kept with the map</source>
        <translation>Filter, die mit der Karte gespeichert sind</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Find a key, an action or a sign</source>
        <translation>Taste, Aktion oder Zeichen suchen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Find an action, or anything on this map</source>
        <translation>Eine Aktion oder etwas auf dieser Karte suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and run any action by name, or go to anything on the map</source>
        <translation>Jede Aktion nach Namen suchen und ausführen oder zu etwas auf der Karte gehen</translation>
    </message>
    <message>
        <source>Find in all texts of the map</source>
        <translation>In allen Texten der Karte suchen</translation>
    </message>
    <message>
        <source>Find words and put others instead</source>
        <translation>Wörter suchen und durch andere ersetzen</translation>
    </message>
    <message>
        <source>Find words in all texts of the map</source>
        <translation>Wörter in allen Texten der Karte suchen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit map</source>
        <translation>Karte einpassen</translation>
    </message>
    <message>
        <source>Fit s&amp;election</source>
        <translation>Auswahl e&amp;inpassen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Fold {name}</source>
        <translation>{name} zuklappen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget the kept choices</source>
        <translation>Die gemerkten Einstellungen vergessen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From -2 to +2</source>
        <translation>Von -2 bis +2</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>Von {low} bis {high}</translation>
    </message>
    <message>
        <source>From {low} to {high}, or none</source>
        <translation>Von {low} bis {high}, oder keine</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustrationen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Gift giver</source>
        <translation>Schenkende</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}</source>
        <translation>Geben Sie eine Zahl von 0 bis {most} an</translation>
    </message>
    <message>
        <source>Go &amp;down</source>
        <translation>&amp;Nach unten gehen</translation>
    </message>
    <message>
        <source>Go &amp;left</source>
        <translation>Nach &amp;links gehen</translation>
    </message>
    <message>
        <source>Go &amp;right</source>
        <translation>Nach &amp;rechts gehen</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Nach &amp;oben gehen</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Eine Seite nach oben oder unten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on to the next person (Page down)</source>
        <translation>Zur nächsten Person weitergehen (Bild ab)</translation>
    </message>
    <message>
        <source>Go on, and keep what is chosen</source>
        <translation>Weitergehen, die Auswahl bleibt</translation>
    </message>
    <message>
        <source>Go to a point of a curve first: only points move a little.</source>
        <translation>Gehen Sie erst zu einem Punkt einer Kurve: Nur Punkte lassen sich ein wenig verschieben.</translation>
    </message>
    <message>
        <source>Go to a thing with the arrows first, then move it.</source>
        <translation>Gehen Sie zuerst mit den Pfeilen zu einem Element, dann verschieben Sie es.</translation>
    </message>
    <message>
        <source>Go to a touchpoint first: emotions are felt there.</source>
        <translation>Gehen Sie zuerst zu einem Kontaktpunkt: Dort werden Emotionen erlebt.</translation>
    </message>
    <message>
        <source>Go to a touchpoint with the arrows or type its title; Enter links, Esc leaves it</source>
        <translation>Mit den Pfeilen zu einem Kontaktpunkt gehen oder seinen Titel tippen; Eingabe verknüpft, Esc bricht ab</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goes to {place}</source>
        <translation>Geht nach {place}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Spur verbergen</translation>
    </message>
    <message>
        <source>Hide the counts and go on voting</source>
        <translation>Die Stimmen verbergen und weiter abstimmen</translation>
    </message>
    <message>
        <source>Highest of {name}</source>
        <translation>Höchster Punkt von {name}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Home · End</source>
        <translation>Pos1 · Ende</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspektor</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id: {id}</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>If you take it over and the map is still open there, it can be saved there under another name only.</source>
        <translation>Wenn Sie sie übernehmen und die Karte dort noch offen ist, lässt sie sich dort nur unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Instead: {what}</source>
        <translation>Stattdessen: {what}</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Es ist schon das erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Es ist schon das letzte.</translation>
    </message>
    <message>
        <source>It waits in the parking lot now.</source>
        <translation>Es wartet jetzt im Themenspeicher.</translation>
    </message>
    <message>
        <source>It was never saved; it has {n} thing.</source>
        <translation>Nie gespeichert; es ist {n} Ding darin.</translation>
    </message>
    <message>
        <source>It was never saved; it has {n} things.</source>
        <translation>Nie gespeichert; es sind {n} Dinge darin.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Es wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Journey Editor</source>
        <translation>Journey Editor</translation>
    </message>
    <message>
        <source>Journey Editor ended before this was saved:</source>
        <translation>Journey Editor wurde beendet, bevor dies gespeichert war:</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Journey Map</translation>
    </message>
    <message>
        <source>Journey maps (*.journey.json *.json *.journey);;All files (*)</source>
        <translation>Journey Maps (*.journey.json *.json *.journey);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep choices</source>
        <translation>Einstellungen merken</translation>
    </message>
    <message>
        <source>Keep in map</source>
        <translation>In der Karte behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Diese Einstellungen unter einem Namen merken</translation>
    </message>
    <message>
        <source>Keep votes</source>
        <translation>Stimmen behalten</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Merken…</translation>
    </message>
    <message>
        <source>Kept in the map; undo takes it out again.</source>
        <translation>In der Karte behalten; Rückgängig nimmt es wieder heraus.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys 1 to 5 on the map set how {name} feels.</source>
        <translation>Die Tasten 1 bis 5 setzen auf der Karte, wie {name} sich fühlt.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 set how {name} feels</source>
        <translation>Die Tasten 1 bis 5 setzen, wie {name} sich fühlt</translation>
    </message>
    <message>
        <source>Keys 1–5</source>
        <translation>Tasten 1–5</translation>
    </message>
    <message>
        <source>Keys and capture language</source>
        <translation>Tasten und Erfassungssprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L&amp;ower a point a little</source>
        <translation>&amp;Punkt etwas senken</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Lane of free text</source>
        <translation>Spur mit freiem Text</translation>
    </message>
    <message>
        <source>Lane title</source>
        <translation>Titel der Spur</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger circle</source>
        <translation>Größerer Kreis</translation>
    </message>
    <message>
        <source>Larger paper</source>
        <translation>Größeres Papier</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Largest gap: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}</source>
        <translation>Größter Abstand: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}</translation>
    </message>
    <message>
        <source>Largest gap: {touchpoint}, {persona} {here} {state}, {there} {other_state}</source>
        <translation>Größter Abstand: {touchpoint}, {persona} {here} {state}, {there} {other_state}</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Lay the curves of another map beside this one&apos;s</source>
        <translation>Die Kurven einer anderen Karte neben die dieser legen</translation>
    </message>
    <message>
        <source>Leave a text, a gesture, a tool or the selection</source>
        <translation>Einen Text, eine Geste, ein Werkzeug oder die Auswahl verlassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Weglassen: {what}</translation>
    </message>
    <message>
        <source>Leave the photo as it was</source>
        <translation>Das Foto lassen, wie es war</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Let go on another touchpoint</source>
        <translation>Auf einem anderen Kontaktpunkt loslassen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Lig&amp;ht theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Link from {title} to {other} deleted</source>
        <translation>Verknüpfung von {title} zu {other} gelöscht</translation>
    </message>
    <message>
        <source>Link from {title}: {kind}</source>
        <translation>Verknüpfung von {title}: {kind}</translation>
    </message>
    <message>
        <source>Link to another touchpoint</source>
        <translation>Mit einem anderen Kontaktpunkt verknüpfen</translation>
    </message>
    <message>
        <source>Link to {title}: {kind}</source>
        <translation>Verknüpfung zu {title}: {kind}</translation>
    </message>
    <message>
        <source>Link touchpoints</source>
        <translation>Kontaktpunkte verknüpfen</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>Link two touchpoints</source>
        <translation>Zwei Kontaktpunkte verknüpfen</translation>
    </message>
    <message>
        <source>Link {ends} ({kind})</source>
        <translation>Verknüpfung {ends} ({kind})</translation>
    </message>
    <message>
        <source>Link {source} to {target}</source>
        <translation>Verknüpft {source} mit {target}</translation>
    </message>
    <message>
        <source>Linked. The order of the cards shows it already; a share or a label draws a line.</source>
        <translation>Verknüpft. Die Reihenfolge der Karten zeigt es schon; ein Anteil oder eine Beschriftung zeichnet eine Linie.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>List of hits</source>
        <translation>Liste der Treffer</translation>
    </message>
    <message>
        <source>Long notes in the appendix</source>
        <translation>Lange Notizen in den Anhang</translation>
    </message>
    <message>
        <source>Long notes in the appendix give {size} pt</source>
        <translation>Lange Notizen im Anhang ergeben {size} pt</translation>
    </message>
    <message>
        <source>Lowest of {name}</source>
        <translation>Tiefster Punkt von {name}</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktiv machen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Maps and notes (*.journey.json *.json *.journey *.notes *.txt);;All files (*)</source>
        <translation>Karten und Notizen (*.journey.json *.json *.journey *.notes *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Maps, also inside PDF, SVG and PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;All files (*)</source>
        <translation>Karten, auch in PDF, SVG und PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Margin in millimetres</source>
        <translation>Rand in Millimetern</translation>
    </message>
    <message>
        <source>Margin in mm</source>
        <translation>Rand in mm</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Akzente beachten</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Menu of what has the keys</source>
        <translation>Menü dessen, was die Tasten hat</translation>
    </message>
    <message>
        <source>Menus, panels and the map grow together. It changes at the next start.</source>
        <translation>Menüs, Bereiche und die Karte wachsen gemeinsam. Die Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Metric {name} {place}</source>
        <translation>Kennzahl {name} {place}</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Metrics are deleted in the inspector.</source>
        <translation>Kennzahlen werden im Inspektor gelöscht.</translation>
    </message>
    <message>
        <source>Metrics are edited in the inspector; M adds one.</source>
        <translation>Kennzahlen werden im Inspektor bearbeitet; M fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Metrics: {list}</source>
        <translation>Kennzahlen: {list}</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>More pages would not make the type larger</source>
        <translation>Mehr Seiten würden die Schrift nicht größer machen</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivationen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Nach unten verschieben</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move around</source>
        <translation>Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move here, about {title}</source>
        <translation>Hierher verschieben, zu {title}</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Persona verschieben</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move to the parking lot</source>
        <translation>In den Themenspeicher verschieben</translation>
    </message>
    <message>
        <source>Move to the selected touchpoint</source>
        <translation>Zum gewählten Kontaktpunkt verschieben</translation>
    </message>
    <message>
        <source>Move to {title}</source>
        <translation>Zu {title} verschieben</translation>
    </message>
    <message>
        <source>Move to “{title}”</source>
        <translation>Zu „{title}“ verschieben</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Move {things}</source>
        <translation>Verschieben: {things}</translation>
    </message>
    <message>
        <source>Move {title} here</source>
        <translation>{title} hierher verschieben</translation>
    </message>
    <message>
        <source>Move {where}</source>
        <translation>Verschieben: {where}</translation>
    </message>
    <message>
        <source>Moved to “{title}”.</source>
        <translation>Zu „{title}“ verschoben.</translation>
    </message>
    <message>
        <source>N&amp;o emotion</source>
        <translation>&amp;Keine Emotion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Name, Enter for the next</source>
        <translation>Name, Eingabe für den nächsten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster Teil des &amp;Fensters</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Handlung</translation>
    </message>
    <message>
        <source>New backstage</source>
        <translation>Neues hinter der Bühne</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu &amp;aus Vorlage</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>New pain point</source>
        <translation>Neuer Schmerzpunkt</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>New thought</source>
        <translation>Neuer Gedanke</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Neuer Kontaktpunkt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No font here has {characters} in “{context}”; boxes stand for them.</source>
        <translation>Keine Schrift hier hat {characters} in „{context}“; Kästchen stehen dafür.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No larger paper makes the type larger</source>
        <translation>Kein größeres Papier macht die Schrift größer</translation>
    </message>
    <message>
        <source>No note is too long for the map</source>
        <translation>Keine Notiz ist zu lang für die Karte</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <source>No program took it; copy it and paste it into your browser.</source>
        <translation>Kein Programm hat ihn angenommen; kopieren Sie ihn und fügen Sie ihn in Ihren Browser ein.</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Noch keine Phase</translation>
    </message>
    <message>
        <source>No touchpoint is called “{title}”</source>
        <translation>Kein Kontaktpunkt heißt „{title}“</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message>
        <source>Nobody yet. Add somebody by name; Enter adds the next one.</source>
        <translation>Noch niemand. Fügen Sie jemanden mit Namen hinzu; Eingabe fügt den nächsten hinzu.</translation>
    </message>
    <message>
        <source>None: nothing is faint</source>
        <translation>Keine: nichts ist blass</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing had to be repaired when this map was opened.</source>
        <translation>Beim Öffnen dieser Map musste nichts repariert werden.</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Nichts hat diesen Namen</translation>
    </message>
    <message>
        <source>Nothing has this name or key</source>
        <translation>Nichts hat diesen Namen oder diese Taste</translation>
    </message>
    <message>
        <source>Nothing here says “{typed}”.</source>
        <translation>Hier steht nirgends „{typed}“.</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”; take a number from the list.</source>
        <translation>Nichts heißt „{typed}“; nehmen Sie eine Nummer aus der Liste.</translation>
    </message>
    <message>
        <source>Nothing is presented now; F5 begins.</source>
        <translation>Es wird gerade nichts präsentiert; F5 beginnt.</translation>
    </message>
    <message>
        <source>Nothing slides, zooms or fades: each change is there at once.</source>
        <translation>Nichts gleitet, zoomt oder blendet: Jede Änderung ist sofort da.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} hour.</source>
        <translation>Von jenem Fenster war seit {n} Stunde nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} hours.</source>
        <translation>Von jenem Fenster war seit {n} Stunden nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} minute.</source>
        <translation>Von jenem Fenster war seit {n} Minute nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} minutes.</source>
        <translation>Von jenem Fenster war seit {n} Minuten nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Number or words, Enter gives the vote</source>
        <translation>Nummer oder Wörter, Eingabe gibt die Stimme ab</translation>
    </message>
    <message>
        <source>Number {number} is no longer on the map; take another one.</source>
        <translation>Nummer {number} ist nicht mehr auf der Karte; nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>G&amp;liederung</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Of menus and panels, from the next start. Each map has a language of its own.</source>
        <translation>Für Menüs und Bereiche, ab dem nächsten Start. Jede Karte hat ihre eigene Sprache.</translation>
    </message>
    <message>
        <source>Off for all</source>
        <translation>Für alle aus</translation>
    </message>
    <message>
        <source>On for all</source>
        <translation>Für alle an</translation>
    </message>
    <message>
        <source>On for {some} of {all}</source>
        <translation>Für {some} von {all} an</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On this map</source>
        <translation>Auf dieser Karte</translation>
    </message>
    <message>
        <source>One &amp;minute more</source>
        <translation>&amp;Eine Minute mehr</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>One more line waits to be corrected.</source>
        <translation>Eine weitere Zeile wartet auf Korrektur.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>One vote for each choice in this round; take another number.</source>
        <translation>In dieser Runde eine Stimme je Auswahl; nehmen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Only the screen: prints and exports stay on white, as you choose there.</source>
        <translation>Nur der Bildschirm: Drucke und Exporte bleiben auf Weiß, wie dort gewählt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Link öffnen …</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>B&amp;eispiel öffnen</translation>
    </message>
    <message>
        <source>Open the filter</source>
        <translation>Den Filter öffnen</translation>
    </message>
    <message>
        <source>Open the same maps again, with what you have chosen</source>
        <translation>Dieselben Karten wieder öffnen, mit Ihrer Wahl</translation>
    </message>
    <message>
        <source>Opening {name} was stopped.</source>
        <translation>Das Öffnen von {name} wurde angehalten.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation>Oder eine Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Order of the journey</source>
        <translation>Reihenfolge der Journey</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eigene Zeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Owners of stages, touchpoints, notes and the review, and the author, are left out</source>
        <translation>Verantwortliche von Phasen, Touchpoints, Notizen und Prüfung sowie die Autorin oder der Autor werden weggelassen</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Page up · Page down</source>
        <translation>Bild auf · Bild ab</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Seite {number}: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages by stages and lanes give {size} pt</source>
        <translation>Seiten nach Phasen und Spuren ergeben {size} pt</translation>
    </message>
    <message>
        <source>Pages by stages give {size} pt</source>
        <translation>Seiten nach Phasen ergeben {size} pt</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parked notes</source>
        <translation>Notizen im Themenspeicher</translation>
    </message>
    <message>
        <source>Parkin&amp;g lot</source>
        <translation>&amp;Themenspeicher</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Gezeigter Teil des Bildes</translation>
    </message>
    <message>
        <source>Parts of the file that this version does not know are kept as they are: {some}.</source>
        <translation>Teile der Datei, die diese Version nicht kennt, bleiben, wie sie sind: {some}.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>Paste at the end of the map</source>
        <translation>Am Ende der Karte einfügen</translation>
    </message>
    <message>
        <source>Paste at {name}</source>
        <translation>Bei {name} einfügen</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Paste parts of a map, notes, or a table of touchpoints</source>
        <translation>Teile einer Karte, Notizen oder eine Tabelle mit Kontaktpunkten einfügen</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>Paste {n} line</source>
        <translation>{n} Zeile einfügen</translation>
    </message>
    <message>
        <source>Paste {n} lines</source>
        <translation>{n} Zeilen einfügen</translation>
    </message>
    <message>
        <source>Paste {n} things</source>
        <translation>{n} Elemente einfügen</translation>
    </message>
    <message>
        <source>Paste {n} touchpoint</source>
        <translation>{n} Kontaktpunkt einfügen</translation>
    </message>
    <message>
        <source>Paste {n} touchpoints</source>
        <translation>{n} Kontaktpunkte einfügen</translation>
    </message>
    <message>
        <source>Paste {place}</source>
        <translation>Einfügen: {place}</translation>
    </message>
    <message>
        <source>Pasted into the parking lot.</source>
        <translation>In den Themenspeicher eingefügt.</translation>
    </message>
    <message>
        <source>Pasting …</source>
        <translation>Wird eingefügt …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pe&amp;rsonas</source>
        <translation>Per&amp;sonas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People, links, numbers</source>
        <translation>Personen, Verknüpfungen, Zahlen</translation>
    </message>
    <message>
        <source>Person {number} has no votes left; go on to the next person.</source>
        <translation>Person {number} hat keine Stimmen mehr; gehen Sie zur nächsten weiter.</translation>
    </message>
    <message>
        <source>Person {person} of {people}</source>
        <translation>Person {person} von {people}</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona {name}</source>
        <translation>Persona {name}</translation>
    </message>
    <message>
        <source>Persona {said}</source>
        <translation>Persona {said}</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas and lanes that are not shown are in the map inside.</source>
        <translation>Personas und Spuren, die nicht gezeigt werden, stehen in der enthaltenen Karte.</translation>
    </message>
    <message>
        <source>Personas are numbered, without photos; the author and the sources of quotes are left out</source>
        <translation>Personas werden nummeriert und stehen ohne Foto; die Autorin oder der Autor und die Quellen der Zitate werden weggelassen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Bilder ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pixels for a point</source>
        <translation>Pixel je Punkt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>&amp;Ab hier präsentieren</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Press a key.</source>
        <translation>Drücken Sie eine Taste.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Projector 16 : 9</source>
        <translation>Projektor 16 : 9</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put away; the filter stays on</source>
        <translation>Ausblenden; der Filter bleibt an</translation>
    </message>
    <message>
        <source>Put the filter bar away</source>
        <translation>Filterleiste ausblenden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question for later</source>
        <translation>Frage für später</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Raise a point a l&amp;ittle</source>
        <translation>Punkt &amp;etwas anheben</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready choices</source>
        <translation>Fertige Einstellungen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Neu aus der Datei lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove experience</source>
        <translation>Erlebnis entfernen</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Spur entfernen</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Kennzahl entfernen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Das Foto entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Rename view to “{name}”</source>
        <translation>Ansicht in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Repeating “{step}” did not work; nothing was changed.</source>
        <translation>„{step}“ ließ sich nicht wiederholen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Das Ersetzen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Replacing …</source>
        <translation>Wird ersetzt …</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result: {votes} from {people}</source>
        <translation>Ergebnis: {votes} von {people}</translation>
    </message>
    <message>
        <source>Reveal result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Reveal the result.</source>
        <translation>Zeigen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Prüfung durch</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Row {row}: {cell} is no emotion; they go from -2 to 2.</source>
        <translation>Zeile {row}: {cell} ist keine Emotion; sie reichen von -2 bis 2.</translation>
    </message>
    <message>
        <source>Row {row}: {cell} is not assumed, observed or measured.</source>
        <translation>Zeile {row}: {cell} ist nicht angenommen, beobachtet oder gemessen.</translation>
    </message>
    <message>
        <source>Run for minutes</source>
        <translation>Minuten laufen lassen</translation>
    </message>
    <message>
        <source>Run for {n} minute</source>
        <translation>{n} Minute laufen lassen</translation>
    </message>
    <message>
        <source>Run for {n} minutes</source>
        <translation>{n} Minuten laufen lassen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Automatisch speichern</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <source>Save the map as</source>
        <translation>Karte speichern unter</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view “{name}”</source>
        <translation>Ansicht „{name}“ speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Saving by itself did not work, and is tried again: {why}</source>
        <translation>Das automatische Speichern gelang nicht und wird erneut versucht: {why}</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>{name} wird gespeichert …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select a touchpoint or stage on the map first</source>
        <translation>Bitte zuerst einen Kontaktpunkt oder eine Phase auf der Karte auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select stages, touchpoints or notes first.</source>
        <translation>Bitte zuerst Phasen, Kontaktpunkte oder Notizen auswählen.</translation>
    </message>
    <message>
        <source>Select what to delete first.</source>
        <translation>Wählen Sie erst aus, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Select, move and edit</source>
        <translation>Auswählen, verschieben und bearbeiten</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Emotion setzen</translation>
    </message>
    <message>
        <source>Set photo</source>
        <translation>Foto setzen</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Mehrere Seiten</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Several votes for one thing</source>
        <translation>Mehrere Stimmen für eine Sache</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Share of those who leave</source>
        <translation>Anteil derer, die weitergehen</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Shift+click, or drag a frame</source>
        <translation>Umschalt+Klick oder Rahmen ziehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all personas</source>
        <translation>&amp;Alle Personas zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all personas</source>
        <translation>Alle Personas zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Spur zeigen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Show only what matches</source>
        <translation>Nur zeigen, was passt</translation>
    </message>
    <message>
        <source>Show two personas only, and where they differ most</source>
        <translation>Nur zwei Personas zeigen, und wo sie sich am meisten unterscheiden</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Zeigen, was</translation>
    </message>
    <message>
        <source>Show what was repaired when the map was opened</source>
        <translation>Zeigen, was beim Öffnen der Map repariert wurde</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Show {name} on the map; Alt+click shows only this</source>
        <translation>{name} auf der Karte zeigen; Alt+Klick zeigt nur diese</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Size of the map</source>
        <translation>Größe der Karte</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Größe des Posters</translation>
    </message>
    <message>
        <source>Smaller circle</source>
        <translation>Kleinerer Kreis</translation>
    </message>
    <message>
        <source>Smaller than {floor} pt:</source>
        <translation>Kleiner als {floor} pt:</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody has had it open since {when}.</source>
        <translation>Jemand hat die Datei seit {when} geöffnet.</translation>
    </message>
    <message>
        <source>Someone no longer on the map</source>
        <translation>Jemand, der nicht mehr auf der Karte ist</translation>
    </message>
    <message>
        <source>Something went wrong inside Journey Editor again; save your map.</source>
        <translation>Im Journey Editor ist wieder etwas schiefgegangen; speichern Sie Ihre Karte.</translation>
    </message>
    <message>
        <source>Something went wrong inside Journey Editor.</source>
        <translation>Im Journey Editor ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space shows or hides a lane, Alt with an arrow moves it</source>
        <translation>Leertaste zeigt oder verbirgt eine Spur, Alt mit Pfeil verschiebt sie</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Stage {number}, then Enter</source>
        <translation>Phase {number}, dann Eingabe</translation>
    </message>
    <message>
        <source>Stage {title}</source>
        <translation>Phase {title}</translation>
    </message>
    <message>
        <source>Stages and touchpoints</source>
        <translation>Phasen und Kontaktpunkte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start or pause &amp;timer</source>
        <translation>Timer &amp;starten oder anhalten</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation>Abstimmung starten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Stopped; nothing has been written.</source>
        <translation>Angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of touchpoints</source>
        <translation>Tabelle der Kontaktpunkte</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the last vote back, or return to the person before (Backspace)</source>
        <translation>Die letzte Stimme zurücknehmen oder zur vorigen Person zurückkehren (Rücktaste)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>Take {name} off the map’s list; its notes are kept</source>
        <translation>{name} aus der Liste der Karte nehmen; die Notizen bleiben</translation>
    </message>
    <message>
        <source>Take {name} off this touchpoint</source>
        <translation>{name} von diesem Kontaktpunkt nehmen</translation>
    </message>
    <message>
        <source>Take “{item}” off all</source>
        <translation>„{item}“ von allen entfernen</translation>
    </message>
    <message>
        <source>Taken back: {line}</source>
        <translation>Zurückgenommen: {line}</translation>
    </message>
    <message>
        <source>Taking back “{step}” did not work; nothing was changed.</source>
        <translation>„{step}“ ließ sich nicht rückgängig machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>Template {title}</source>
        <translation>Vorlage {title}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts that mention them are changed, too. Look for what tells it in other words.</source>
        <translation>Texte, die sie erwähnen, werden ebenfalls geändert. Achten Sie auf Stellen, die es mit anderen Worten verraten.</translation>
    </message>
    <message>
        <source>That is not among the choices of this round; take a number from the list.</source>
        <translation>Das steht in dieser Runde nicht zur Wahl; nehmen Sie eine Nummer aus der Liste.</translation>
    </message>
    <message>
        <source>The carriage returns in {n} text have become plain line breaks.</source>
        <translation>Die Wagenrückläufe in {n} Text wurden zu einfachen Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>The carriage returns in {n} texts have become plain line breaks.</source>
        <translation>Die Wagenrückläufe in {n} Texten wurden zu einfachen Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>The column {names} says nothing that a touchpoint has, so it was left out.</source>
        <translation>Die Spalte {names} enthält nichts, was ein Kontaktpunkt hat, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The columns {names} say nothing that a touchpoint has, so they were left out.</source>
        <translation>Die Spalten {names} enthalten nichts, was ein Kontaktpunkt hat, und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The earlier line stays too, as other steps came after it.</source>
        <translation>Die frühere Zeile bleibt ebenfalls, da andere Schritte folgten.</translation>
    </message>
    <message>
        <source>The file began with a byte order mark; it will be saved without one.</source>
        <translation>Die Datei begann mit einer Byte-Order-Marke; sie wird ohne gespeichert.</translation>
    </message>
    <message>
        <source>The file has all of it.</source>
        <translation>In der Datei steht alles davon.</translation>
    </message>
    <message>
        <source>The file is of the older version {old}; it will be saved as version {new}.</source>
        <translation>Die Datei hat die ältere Version {old}; sie wird als Version {new} gespeichert.</translation>
    </message>
    <message>
        <source>The file is of version {new}, newer than the version {known} that this program knows; it can be looked at, but not saved. Update Journey Editor to edit it.</source>
        <translation>Die Datei hat die Version {new}, neuer als die Version {known}, die dieses Programm kennt; sie lässt sich ansehen, aber nicht speichern. Aktualisieren Sie Journey Editor, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>The filter that is on</source>
        <translation>Der aktive Filter</translation>
    </message>
    <message>
        <source>The first lane of notes</source>
        <translation>Die erste Notizspur</translation>
    </message>
    <message>
        <source>The lane “{lane}” is hidden.</source>
        <translation>Die Spur „{lane}“ ist verborgen.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Der Link ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The map could not be exported.</source>
        <translation>Die Karte konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The map could not be saved; it is still open here.</source>
        <translation>Die Karte konnte nicht gespeichert werden; sie ist hier noch offen.</translation>
    </message>
    <message>
        <source>The map has all of this table already.</source>
        <translation>Die Karte enthält diese Tabelle schon ganz.</translation>
    </message>
    <message>
        <source>The map has all of this text already.</source>
        <translation>Die Karte enthält diesen Text schon ganz.</translation>
    </message>
    <message>
        <source>The map has votes from an earlier round.</source>
        <translation>Die Karte hat Stimmen aus einer früheren Runde.</translation>
    </message>
    <message>
        <source>The map inside</source>
        <translation>Die enthaltene Karte</translation>
    </message>
    <message>
        <source>The map is being laid out</source>
        <translation>Die Karte wird angeordnet</translation>
    </message>
    <message>
        <source>The map is being saved already.</source>
        <translation>Die Karte wird schon gespeichert.</translation>
    </message>
    <message>
        <source>The map is still being opened.</source>
        <translation>Die Karte wird noch geöffnet.</translation>
    </message>
    <message>
        <source>The map is too wide and not too high, so fewer lanes would not make the type larger</source>
        <translation>Die Karte ist zu breit und nicht zu hoch, daher würden weniger Spuren die Schrift nicht größer machen</translation>
    </message>
    <message>
        <source>The map itself</source>
        <translation>Die Karte selbst</translation>
    </message>
    <message>
        <source>The map needs two personas</source>
        <translation>Die Karte braucht zwei Personas</translation>
    </message>
    <message>
        <source>The map without what is left out, as a file that Journey Editor opens.</source>
        <translation>Die Karte ohne das Weggelassene, als Datei, die Journey Editor öffnet.</translation>
    </message>
    <message>
        <source>The map&apos;s title always stands at the top.</source>
        <translation>Der Titel der Karte steht immer oben.</translation>
    </message>
    <message>
        <source>The maps have no touchpoint in common at which anything is felt.</source>
        <translation>Die Karten haben keinen gemeinsamen Kontaktpunkt, an dem etwas empfunden wird.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Die Seiten sind auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The persona “{name}” is not shown now.</source>
        <translation>Die Persona „{name}“ wird gerade nicht gezeigt.</translation>
    </message>
    <message>
        <source>The printer does not take anything; see whether it is on, or choose another.</source>
        <translation>Der Drucker nimmt nichts an; sehen Sie nach, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The printer stopped with an error; see what it says.</source>
        <translation>Der Drucker hat mit einem Fehler angehalten; sehen Sie nach, was er anzeigt.</translation>
    </message>
    <message>
        <source>The situation and goal the map covers</source>
        <translation>Situation und Ziel, um die es geht</translation>
    </message>
    <message>
        <source>The stage “{stage}” is too wide for a page of this paper, so it is drawn at {share} % of its neighbours&apos; size; a larger paper shows it as large as them.</source>
        <translation>Die Phase „{stage}“ ist zu breit für eine Seite dieses Papiers und wird daher mit {share} % der Größe ihrer Nachbarn gezeichnet; ein größeres Papier zeigt sie so groß wie diese.</translation>
    </message>
    <message>
        <source>The timer has run out.</source>
        <translation>Der Timer ist abgelaufen.</translation>
    </message>
    <message>
        <source>The whole map as a file that Journey Editor opens.</source>
        <translation>Die ganze Karte als Datei, die Journey Editor öffnet.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme like the s&amp;ystem</source>
        <translation>Design wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>There are {n} more remarks.</source>
        <translation>Es gibt {n} weitere Hinweise.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Es gibt schon eine Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already; choose another name, or delete that one.</source>
        <translation>Es gibt schon eine Ansicht „{name}“; wählen Sie einen anderen Namen oder löschen Sie jene.</translation>
    </message>
    <message>
        <source>There is no picture to paste; copy one first, or choose a file</source>
        <translation>Es gibt kein Bild zum Einfügen; kopieren Sie zuerst eines oder wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>There is nothing of that kind on the map to vote for; choose another kind.</source>
        <translation>Auf der Karte gibt es nichts dieser Art zur Abstimmung; wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a map can hold.</source>
        <translation>In der Zwischenablage ist nichts, was eine Karte aufnehmen kann.</translation>
    </message>
    <message>
        <source>There is nothing to the left of it.</source>
        <translation>Links davon ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to the right of it.</source>
        <translation>Rechts davon ist nichts.</translation>
    </message>
    <message>
        <source>There is one display only, so this is an ordinary window. Drag it to the projector when that is connected, and press F11 to fill it.</source>
        <translation>Es gibt nur einen Bildschirm, daher ist dies ein gewöhnliches Fenster. Ziehen Sie es auf den Projektor, wenn er angeschlossen ist, und drücken Sie F11, um ihn zu füllen.</translation>
    </message>
    <message>
        <source>There is {n} more remark.</source>
        <translation>Es gibt {n} weiteren Hinweis.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>This cannot be compared: {why}</source>
        <translation>Dies lässt sich nicht vergleichen: {why}</translation>
    </message>
    <message>
        <source>This cannot be pasted: {why}.</source>
        <translation>Das lässt sich nicht einfügen: {why}.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Dies lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This has no text to type here; the inspector shows all about it.</source>
        <translation>Hier gibt es keinen Text zu tippen; der Inspektor zeigt alles dazu.</translation>
    </message>
    <message>
        <source>This is a view that is saved with the map.</source>
        <translation>Dies ist eine Ansicht, die mit der Karte gespeichert ist.</translation>
    </message>
    <message>
        <source>This is no longer on the map.</source>
        <translation>Das ist nicht mehr auf der Map.</translation>
    </message>
    <message>
        <source>This is not drawn on the map; the inspector shows it.</source>
        <translation>Dies ist auf der Karte nicht gezeichnet; der Inspektor zeigt es.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This link is not drawn; the inspector shows it.</source>
        <translation>Diese Verknüpfung ist nicht gezeichnet; der Inspektor zeigt sie.</translation>
    </message>
    <message>
        <source>This link leads to {host}</source>
        <translation>Dieser Link führt zu {host}</translation>
    </message>
    <message>
        <source>This map is of a newer version of Journey Editor, and what this one does not know would be lost; it is not saved.</source>
        <translation>Diese Karte stammt von einer neueren Version des Journey Editors, und was diese nicht kennt, ginge verloren; sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This map is read-only here, so it is not saved; save it under another name.</source>
        <translation>Diese Karte ist hier schreibgeschützt und wird daher nicht gespeichert; speichern Sie sie unter anderem Namen.</translation>
    </message>
    <message>
        <source>This map is read-only; save it under another name to change it.</source>
        <translation>Diese Karte ist schreibgeschützt; speichern Sie sie unter anderem Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This map was inside “{name}”, which stays as it is; saving asks for a file of its own.</source>
        <translation>Diese Karte lag in „{name}“; jene Datei bleibt, wie sie ist, und beim Speichern wird nach einer eigenen Datei gefragt.</translation>
    </message>
    <message>
        <source>This note is in the lane “{lane}”, which is hidden.</source>
        <translation>Diese Notiz ist in der Spur „{lane}“, die verborgen ist.</translation>
    </message>
    <message>
        <source>This note is in the parking lot.</source>
        <translation>Diese Notiz ist im Themenspeicher.</translation>
    </message>
    <message>
        <source>This result is not kept in the map.</source>
        <translation>Dieses Ergebnis ist nicht in der Karte behalten.</translation>
    </message>
    <message>
        <source>This stands where the thing that it tells of stands.</source>
        <translation>Dies steht dort, wo das steht, wovon es handelt.</translation>
    </message>
    <message>
        <source>This went wrong inside Journey Editor ({name}: {error}); your map is unharmed.</source>
        <translation>Das ging im Journey Editor schief ({name}: {error}); Ihre Karte ist unversehrt.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>Thought of {name} at {title} changed</source>
        <translation>Gedanke von {name} bei {title} geändert</translation>
    </message>
    <message>
        <source>Thought of {name}: {words}</source>
        <translation>Gedanke von {name}: {words}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Timer len&amp;gth…</source>
        <translation>&amp;Dauer des Timers…</translation>
    </message>
    <message>
        <source>Timer: {time}, {words}</source>
        <translation>Timer: {time}, {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of {name}</source>
        <translation>Titel von {name}</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Titel: {title}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To compare, the map needs two personas.</source>
        <translation>Zum Vergleichen braucht die Karte zwei Personas.</translation>
    </message>
    <message>
        <source>To the &amp;parking lot</source>
        <translation>&amp;In den Themenspeicher</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint {title} in {stage}</source>
        <translation>Kontaktpunkt {title} in {stage}</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Löst aus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Geben Sie einen Namen für die Datei ein.</translation>
    </message>
    <message>
        <source>Type a question for later</source>
        <translation>Eine Frage für später tippen</translation>
    </message>
    <message>
        <source>Type a stage such as “# Buy”, or a touchpoint such as “Checkout @website”</source>
        <translation>Eine Phase wie „# Kaufen“ oder einen Kontaktpunkt wie „Kasse @website“ tippen</translation>
    </message>
    <message>
        <source>Type a title or text</source>
        <translation>Einen Titel oder Text tippen</translation>
    </message>
    <message>
        <source>Type a touchpoint, “# stage”, “! pain point”, “+ opportunity”, “= -2”; F1 has all</source>
        <translation>Kontaktpunkt, „# Phase“, „! Schmerzpunkt“, „+ Chance“, „= -2“ tippen; F1 zeigt alles</translation>
    </message>
    <message>
        <source>Type another title or text in place</source>
        <translation>Einen anderen Titel oder Text direkt tippen</translation>
    </message>
    <message>
        <source>Type what people say, line by line</source>
        <translation>Tippen, was gesagt wird, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Type width and height of the paper like 600 × 300</source>
        <translation>Geben Sie Breite und Höhe des Papiers ein, etwa 600 × 300</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Journey ohne Titel</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Karte ohne Titel</translation>
    </message>
    <message>
        <source>Update view “{name}”</source>
        <translation>Ansicht „{name}“ aktualisieren</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>„{name}“ aktualisieren</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>Foto verwenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
    <message>
        <source>View: {name}, changed</source>
        <translation>Ansicht: {name}, geändert</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Vote for number {number} taken.</source>
        <translation>Stimme für Nummer {number} gezählt.</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Abstimmen über</translation>
    </message>
    <message>
        <source>Vote taken back.</source>
        <translation>Stimme zurückgenommen.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Votes for each person</source>
        <translation>Stimmen je Person</translation>
    </message>
    <message>
        <source>Warn below, in pt</source>
        <translation>Warnen unter, in pt</translation>
    </message>
    <message>
        <source>Warn of type smaller than this many points</source>
        <translation>Vor Schrift warnen, die kleiner als so viele Punkt ist</translation>
    </message>
    <message>
        <source>Website, shop, phone, …</source>
        <translation>Website, Laden, Telefon, …</translation>
    </message>
    <message>
        <source>What differs from the file</source>
        <translation>Was sich von der Datei unterscheidet</translation>
    </message>
    <message>
        <source>What hurts here?</source>
        <translation>Was schmerzt hier?</translation>
    </message>
    <message>
        <source>What is in the file now is kept beside it, with a ~ at the end of its name.</source>
        <translation>Was jetzt in der Datei steht, bleibt daneben erhalten, mit einem ~ am Ende des Namens.</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept for a crash: {why}</source>
        <translation>Was nicht gespeichert ist, lässt sich nicht für einen Absturz aufheben: {why}</translation>
    </message>
    <message>
        <source>What personas say and think is left out</source>
        <translation>Was Personas sagen und denken, wird weggelassen</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>Was der Kunde hier will</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Was sie sagen würden</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Was repariert wurde</translation>
    </message>
    <message>
        <source>What was set aside in a repair is still in the file, as “{name}”.</source>
        <translation>Was bei einer Reparatur beiseitegelegt wurde, steht noch in der Datei, als „{name}“.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>What {name} thinks here</source>
        <translation>Was {name} hier denkt</translation>
    </message>
    <message>
        <source>Wheel, or drag with Space</source>
        <translation>Mausrad oder Ziehen mit Leertaste</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>Wo gemessen wurde</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Präsentieren</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width × height in millimetres</source>
        <translation>Breite × Höhe in Millimetern</translation>
    </message>
    <message>
        <source>Width × height in mm</source>
        <translation>Breite × Höhe in mm</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Mit der Maus</translation>
    </message>
    <message>
        <source>Without saving, what you did since the last save is lost.</source>
        <translation>Ohne Speichern geht verloren, was Sie seit dem letzten Speichern getan haben.</translation>
    </message>
    <message>
        <source>Without {n} lane {size} pt</source>
        <translation>Ohne {n} Spur {size} pt</translation>
    </message>
    <message>
        <source>Without {n} lanes {size} pt</source>
        <translation>Ohne {n} Spuren {size} pt</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Wörter, nach denen gesucht wird</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your map is still open, and what is not saved has been kept. Save it under another name, then start the program again. The report helps to repair the mistake.</source>
        <translation>Ihre Karte ist noch offen, und was nicht gespeichert ist, wurde aufgehoben. Speichern Sie sie unter einem anderen Namen und starten Sie das Programm neu. Der Bericht hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Your map is still open, but what is not saved could not be kept for the next start. Save it under another name now, then start the program again. The report helps to repair the mistake.</source>
        <translation>Ihre Karte ist noch offen, aber was nicht gespeichert ist, ließ sich nicht für den nächsten Start aufheben. Speichern Sie sie jetzt unter einem anderen Namen und starten Sie dann das Programm neu. Der Bericht hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or a document of an office program</source>
        <translation>ein ZIP-Archiv oder ein Dokument eines Büroprogramms</translation>
    </message>
    <message>
        <source>a backslash stands before a character that needs none</source>
        <translation>ein Backslash steht vor einem Zeichen, das keinen braucht</translation>
    </message>
    <message>
        <source>a backstage</source>
        <translation>etwas hinter der Bühne</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a control character (U+{code}) stands in a text</source>
        <translation>ein Steuerzeichen (U+{code}) steht in einem Text</translation>
    </message>
    <message>
        <source>a diagram of draw.io</source>
        <translation>ein Diagramm von draw.io</translation>
    </message>
    <message>
        <source>a document of an old office program</source>
        <translation>ein Dokument eines alten Büroprogramms</translation>
    </message>
    <message>
        <source>a line break or another control character stands in a text</source>
        <translation>ein Zeilenumbruch oder ein anderes Steuerzeichen steht in einem Text</translation>
    </message>
    <message>
        <source>a link needs two different touchpoints</source>
        <translation>eine Verknüpfung braucht zwei verschiedene Kontaktpunkte</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>eine Kennzahl</translation>
    </message>
    <message>
        <source>a moment of truth</source>
        <translation>ein Moment der Wahrheit</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>hier fehlt ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a number begins with a digit or a minus sign</source>
        <translation>eine Zahl beginnt mit einer Ziffer oder einem Minuszeichen</translation>
    </message>
    <message>
        <source>a number has {count} digits, more than {most}</source>
        <translation>eine Zahl hat {count} Ziffern, mehr als {most}</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>eine Zahl, dann Eingabe</translation>
    </message>
    <message>
        <source>a pain point</source>
        <translation>ein Schmerzpunkt</translation>
    </message>
    <message>
        <source>a part of this path is a file and not a folder; check it</source>
        <translation>ein Teil dieses Pfads ist eine Datei und kein Ordner; prüfen Sie ihn</translation>
    </message>
    <message>
        <source>a part of this path is a file and not a folder; choose another place</source>
        <translation>ein Teil dieses Pfads ist eine Datei und kein Ordner; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>a persona</source>
        <translation>eine Persona</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a plain note</source>
        <translation>eine einfache Notiz</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a question for the parking lot</source>
        <translation>eine Frage für den Themenspeicher</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a quote with its source</source>
        <translation>ein Zitat mit Quelle</translation>
    </message>
    <message>
        <source>a remark stands here, and JSON has none; take it out</source>
        <translation>hier steht eine Anmerkung, und JSON kennt keine; nehmen Sie sie heraus</translation>
    </message>
    <message>
        <source>a stage with its goal</source>
        <translation>eine Phase mit Ziel</translation>
    </message>
    <message>
        <source>a stage, or back to it</source>
        <translation>eine Phase, oder zurück zu ihr</translation>
    </message>
    <message>
        <source>a text of the map has half a character (U+{code}); type that text again; nothing has been changed</source>
        <translation>ein Text der Karte hat ein halbes Zeichen (U+{code}); tippen Sie den Text neu; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>a text stands in straight double quotes, like &quot;this&quot;</source>
        <translation>ein Text steht in geraden doppelten Anführungszeichen, wie &quot;so&quot;</translation>
    </message>
    <message>
        <source>a thought</source>
        <translation>ein Gedanke</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <translation>ein Kontaktpunkt</translation>
    </message>
    <message>
        <source>a touchpoint cannot lead to itself</source>
        <translation>ein Kontaktpunkt kann nicht zu sich selbst führen</translation>
    </message>
    <message>
        <source>a touchpoint has one channel, so “{channel}” becomes a tag</source>
        <translation>ein Kontaktpunkt hat einen Kanal, daher wird „{channel}“ ein Schlagwort</translation>
    </message>
    <message>
        <source>a touchpoint, and how all feel there</source>
        <translation>ein Kontaktpunkt, und wie sich dort alle fühlen</translation>
    </message>
    <message>
        <source>a touchpoint, or back to it</source>
        <translation>ein Kontaktpunkt, oder zurück zu ihm</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a view needs a name</source>
        <translation>eine Ansicht braucht einen Namen</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a zero byte stands here, so the file is damaged, or no text in UTF-8</source>
        <translation>hier steht ein Nullbyte, die Datei ist also beschädigt oder kein Text in UTF-8</translation>
    </message>
    <message>
        <source>active: keys 1 to 5</source>
        <translation>aktiv: Tasten 1 bis 5</translation>
    </message>
    <message>
        <source>actual size original reset zoom</source>
        <translation>tatsächliche Größe Original zurücksetzen Zoom</translation>
    </message>
    <message>
        <source>add new card contact step</source>
        <translation>hinzufügen neu Karte Kontakt Schritt</translation>
    </message>
    <message>
        <source>add new customer user person</source>
        <translation>hinzufügen neu Kunde Nutzer Person</translation>
    </message>
    <message>
        <source>add new idea improvement solution</source>
        <translation>hinzufügen neu Idee Verbesserung Lösung</translation>
    </message>
    <message>
        <source>add new number figure kpi</source>
        <translation>hinzufügen neu Zahl Messwert KPI</translation>
    </message>
    <message>
        <source>add new phase step column</source>
        <translation>hinzufügen neu Abschnitt Schritt Spalte</translation>
    </message>
    <message>
        <source>add new problem issue frustration</source>
        <translation>hinzufügen neu Problem Ärger Frust</translation>
    </message>
    <message>
        <source>add new text comment</source>
        <translation>hinzufügen neu Text Kommentar</translation>
    </message>
    <message>
        <source>add new voice verbatim words</source>
        <translation>hinzufügen neu Stimme wörtlich Worte</translation>
    </message>
    <message>
        <source>after {title}</source>
        <translation>nach {title}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all lanes of a stage at once, or in parts</source>
        <translation>alle Spuren einer Phase auf einmal oder in Teilen</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eine Handlung</translation>
    </message>
    <message>
        <source>an alternative</source>
        <translation>eine Alternative</translation>
    </message>
    <message>
        <source>an evidence</source>
        <translation>ein Beleg</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ein Experiment</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>eine Idee</translation>
    </message>
    <message>
        <source>an idea, evidence, an experiment</source>
        <translation>eine Idee, ein Beleg, ein Experiment</translation>
    </message>
    <message>
        <source>an opportunity</source>
        <translation>eine Chance</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>and {n} more, on the laptop</source>
        <translation>und {n} weitere, auf dem Laptop</translation>
    </message>
    <message>
        <source>another program has changed this file meanwhile; nothing has been changed</source>
        <translation>ein anderes Programm hat diese Datei inzwischen geändert; hier wurde nichts geändert</translation>
    </message>
    <message>
        <source>arrange layout columns</source>
        <translation>anordnen Layout Spalten</translation>
    </message>
    <message>
        <source>arrange layout compact</source>
        <translation>anordnen Layout kompakt</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>at {title}</source>
        <translation>bei {title}</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>zurück widerrufen</translation>
    </message>
    <message>
        <source>backstage</source>
        <translation>hinter der Bühne</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>before {title}</source>
        <translation>vor {title}</translation>
    </message>
    <message>
        <source>black · white screen</source>
        <translation>schwarzer · weißer Bildschirm</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>über {channel}</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>clock countdown time box</source>
        <translation>Uhr Countdown Zeitfenster</translation>
    </message>
    <message>
        <source>conversion 29 %</source>
        <translation>Konversion 29 %</translation>
    </message>
    <message>
        <source>copy clone again</source>
        <translation>kopieren klonen nochmals</translation>
    </message>
    <message>
        <source>correct it in a text editor, or ask for the file again</source>
        <translation>korrigieren Sie es in einem Texteditor oder bitten Sie erneut um die Datei</translation>
    </message>
    <message>
        <source>create blank empty file</source>
        <translation>anlegen leer Datei</translation>
    </message>
    <message>
        <source>damaged broken errors problems salvage panel</source>
        <translation>beschädigt kaputt Fehler Probleme retten</translation>
    </message>
    <message>
        <source>effort {level} of 3</source>
        <translation>Aufwand {level} von 3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>everything mark</source>
        <translation>alles markieren</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>verlassen Ende schließen</translation>
    </message>
    <message>
        <source>frequency {level} of 3</source>
        <translation>Häufigkeit {level} von 3</translation>
    </message>
    <message>
        <source>from the start · leave</source>
        <translation>von Anfang an · verlassen</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>von {source}</translation>
    </message>
    <message>
        <source>full screen slides show</source>
        <translation>Vollbild Folien Vorführung</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>Ziel {goal}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>half of a surrogate pair (U+{code}) stands in a text</source>
        <translation>die Hälfte eines Surrogatpaars (U+{code}) steht in einem Text</translation>
    </message>
    <message>
        <source>help shortcuts keyboard cheat sheet capture language</source>
        <translation>Hilfe Tastenkürzel Tastatur Spickzettel Erfassungssprache</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hide or show the line below</source>
        <translation>die Zeile unten verbergen oder zeigen</translation>
    </message>
    <message>
        <source>how all feel at this touchpoint</source>
        <translation>wie sich alle an diesem Kontaktpunkt fühlen</translation>
    </message>
    <message>
        <source>how each persona feels</source>
        <translation>wie sich jede Persona fühlt</translation>
    </message>
    <message>
        <source>impact {level} of 3</source>
        <translation>Wirkung {level} von 3</translation>
    </message>
    <message>
        <source>in stage {title}</source>
        <translation>in Phase {title}</translation>
    </message>
    <message>
        <source>in the parking lot</source>
        <translation>im Themenspeicher</translation>
    </message>
    <message>
        <source>in the parking lot, as there is no touchpoint yet</source>
        <translation>im Themenspeicher, da es noch keinen Kontaktpunkt gibt</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>in {title}</translation>
    </message>
    <message>
        <source>insert clipboard</source>
        <translation>einsetzen Zwischenablage</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it is a list of one element now</source>
        <translation>es ist jetzt eine Liste mit einem Element</translation>
    </message>
    <message>
        <source>it is a list of what is in it now</source>
        <translation>es ist jetzt eine Liste dessen, was darin steht</translation>
    </message>
    <message>
        <source>it is a plain text now</source>
        <translation>es ist jetzt ein einfacher Text</translation>
    </message>
    <message>
        <source>it is a text now</source>
        <translation>es ist jetzt ein Text</translation>
    </message>
    <message>
        <source>it is an empty map</source>
        <translation>es ist eine leere Karte</translation>
    </message>
    <message>
        <source>it is in the parking lot now</source>
        <translation>es ist jetzt im Themenspeicher</translation>
    </message>
    <message>
        <source>it is in the stage “{title}” now</source>
        <translation>es ist jetzt in der Phase „{title}“</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>es ist ausgelassen</translation>
    </message>
    <message>
        <source>it is set aside in the file</source>
        <translation>es ist in der Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>it is written true, false or null</source>
        <translation>es wird true, false oder null geschrieben</translation>
    </message>
    <message>
        <source>it is {value} now</source>
        <translation>es ist jetzt {value}</translation>
    </message>
    <message>
        <source>it is {value} now, and what was there is set aside in the file</source>
        <translation>es ist jetzt {value}, und was dort stand, ist in der Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>just a title, whatever it begins with</source>
        <translation>nur ein Titel, womit er auch beginnt</translation>
    </message>
    <message>
        <source>lanes continue on further pages, so that they can be read</source>
        <translation>Spuren gehen auf weiteren Seiten weiter, damit sie lesbar sind</translation>
    </message>
    <message>
        <source>larger bigger magnify</source>
        <translation>größer vergrößern Lupe</translation>
    </message>
    <message>
        <source>later notes questions panel</source>
        <translation>später Notizen Fragen Bereich</translation>
    </message>
    <message>
        <source>leads to {title}</source>
        <translation>führt zu {title}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {message}</source>
        <translation>Zeile {line}, Spalte {column}: {message}</translation>
    </message>
    <message>
        <source>link arrow line</source>
        <translation>verknüpfen Pfeil Linie</translation>
    </message>
    <message>
        <source>lists and objects are nested deeper than {most} levels</source>
        <translation>Listen und Objekte sind tiefer als {most} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>load file</source>
        <translation>laden Datei</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>move clipboard</source>
        <translation>verschieben Zwischenablage</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>keine Emotion</translation>
    </message>
    <message>
        <source>no file can have a name this long; check its name</source>
        <translation>keine Datei kann einen so langen Namen haben; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>nothing: a remark for yourself</source>
        <translation>nichts: eine Bemerkung für Sie selbst</translation>
    </message>
    <message>
        <source>of severity 2 and 3</source>
        <translation>mit Schwere 2 und 3</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>verantwortlich {name}</translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <translation>verantwortlich {owner}</translation>
    </message>
    <message>
        <source>pan move scroll</source>
        <translation>schwenken bewegen scrollen</translation>
    </message>
    <message>
        <source>panel side left hide show</source>
        <translation>Bereich Seite links verbergen zeigen</translation>
    </message>
    <message>
        <source>panel side right properties details hide show</source>
        <translation>Bereich Seite rechts Eigenschaften Details verbergen zeigen</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>pdf png svg print picture image share</source>
        <translation>pdf png svg drucken Bild teilen</translation>
    </message>
    <message>
        <source>pdf png svg print repeat</source>
        <translation>pdf png svg drucken wiederholen</translation>
    </message>
    <message>
        <source>persona {number} of {count}</source>
        <translation>Persona {number} von {count}</translation>
    </message>
    <message>
        <source>pointer arrow mouse</source>
        <translation>Zeiger Pfeil Maus</translation>
    </message>
    <message>
        <source>projector second screen beamer</source>
        <translation>Projektor zweiter Bildschirm Beamer</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>remove erase clear</source>
        <translation>entfernen löschen leeren</translation>
    </message>
    <message>
        <source>rename title type</source>
        <translation>umbenennen Titel tippen</translation>
    </message>
    <message>
        <source>repeat again</source>
        <translation>nochmals erneut</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>search look</source>
        <translation>suchen finden</translation>
    </message>
    <message>
        <source>search substitute</source>
        <translation>suchen austauschen</translation>
    </message>
    <message>
        <source>settings options configure language theme dark light size autosave shortcuts keys</source>
        <translation>Optionen konfigurieren Sprache Design dunkel hell Größe automatisch speichern Tastenkürzel</translation>
    </message>
    <message>
        <source>severity goes to 3, so three exclamation marks are enough</source>
        <translation>die Schwere reicht bis 3, drei Ausrufezeichen genügen</translation>
    </message>
    <message>
        <source>severity {severity}</source>
        <translation>Schwere {severity}</translation>
    </message>
    <message>
        <source>severity {severity} of 3</source>
        <translation>Schwere {severity} von 3</translation>
    </message>
    <message>
        <source>show all whole everything zoom</source>
        <translation>alles zeigen ganz Zoom</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>smallest type {size} pt</source>
        <translation>kleinste Schrift {size} pt</translation>
    </message>
    <message>
        <source>spreadsheet list rows panel</source>
        <translation>Tabellenblatt Liste Zeilen Bereich</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>Phase {number} von {count}</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <translation>den Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>voriger Schritt</translation>
    </message>
    <message>
        <source>store copy rename</source>
        <translation>sichern Kopie umbenennen</translation>
    </message>
    <message>
        <source>store write disk</source>
        <translation>sichern schreiben Datenträger</translation>
    </message>
    <message>
        <source>text in UTF-16 or UTF-32</source>
        <translation>Text in UTF-16 oder UTF-32</translation>
    </message>
    <message>
        <source>that stage; 0 is the whole map</source>
        <translation>diese Phase; 0 ist die ganze Karte</translation>
    </message>
    <message>
        <source>the disk gives back something else than what was written; choose another one; nothing has been changed</source>
        <translation>der Datenträger gibt etwas anderes zurück, als geschrieben wurde; wählen Sie einen anderen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the disk is full; make room on it, or choose another one</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>the disk or the network folder did not take the file; choose another place</source>
        <translation>der Datenträger oder der Netzwerkordner hat die Datei nicht angenommen; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>die Datei geht nach ihrem Ende weiter</translation>
    </message>
    <message>
        <source>the file goes on with zeros after its end</source>
        <translation>die Datei geht nach ihrem Ende mit Nullen weiter</translation>
    </message>
    <message>
        <source>the file holds nothing but zeros; open an older copy of it, or ask for it again</source>
        <translation>die Datei enthält nur Nullen; öffnen Sie eine ältere Kopie oder lassen Sie sie sich noch einmal geben</translation>
    </message>
    <message>
        <source>the file is empty; ask for it again, or begin a new map</source>
        <translation>die Datei ist leer; bitten Sie erneut um sie oder beginnen Sie eine neue Karte</translation>
    </message>
    <message>
        <source>the file is of the newer version {version}; update Journey Editor to open it</source>
        <translation>die Datei hat die neuere Version {version}; aktualisieren Sie Journey Editor, um sie zu öffnen</translation>
    </message>
    <message>
        <source>the file would be larger than this disk allows; choose another one</source>
        <translation>die Datei wäre größer, als dieser Datenträger erlaubt; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {place} already</source>
        <translation>die Id „{id}“ gehört schon zu {place}</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {place} already; choose another</source>
        <translation>die Id „{id}“ gehört schon zu {place}; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>the image has more than {most} MB</source>
        <translation>das Bild hat mehr als {most} MB</translation>
    </message>
    <message>
        <source>the last one counts, and the other is set aside in the file</source>
        <translation>der letzte zählt, und der andere ist in der Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>the map has more than {most} values; split it into several</source>
        <translation>die Karte hat mehr als {most} Werte; teilen Sie sie in mehrere auf</translation>
    </message>
    <message>
        <source>the map is too large (more than {most} MB); take large images out of it</source>
        <translation>die Karte ist zu groß (mehr als {most} MB); nehmen Sie große Bilder heraus</translation>
    </message>
    <message>
        <source>the metric has no name</source>
        <translation>die Kennzahl hat keinen Namen</translation>
    </message>
    <message>
        <source>the name is too long for this disk; choose a shorter one</source>
        <translation>der Name ist zu lang für diesen Datenträger; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>the name {name} stands twice in one object</source>
        <translation>der Name {name} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the network folder does not answer; try again, or choose another place</source>
        <translation>der Netzwerkordner antwortet nicht; versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the next touchpoint, with its share</source>
        <translation>der nächste Kontaktpunkt mit Anteil</translation>
    </message>
    <message>
        <source>the number is larger than any that a map can hold</source>
        <translation>die Zahl ist größer als jede, die eine Karte aufnehmen kann</translation>
    </message>
    <message>
        <source>the parking lot</source>
        <translation>der Themenspeicher</translation>
    </message>
    <message>
        <source>the persona has no name</source>
        <translation>die Persona hat keinen Namen</translation>
    </message>
    <message>
        <source>the quotation mark is not closed, so it stays in the title</source>
        <translation>das Anführungszeichen ist nicht geschlossen und bleibt daher im Titel</translation>
    </message>
    <message>
        <source>the stage has no name</source>
        <translation>die Phase hat keinen Namen</translation>
    </message>
    <message>
        <source>the table has more than {most} rows</source>
        <translation>die Tabelle hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>the text has a character that no file can hold (U+{code})</source>
        <translation>der Text hat ein Zeichen, das keine Datei aufnehmen kann (U+{code})</translation>
    </message>
    <message>
        <source>the text has more than {most} lines</source>
        <translation>der Text hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>the text has {count} characters, more than {most}</source>
        <translation>der Text hat {count} Zeichen, mehr als {most}</translation>
    </message>
    <message>
        <source>the text is longer than {most} characters</source>
        <translation>der Text ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>der Text, der hier beginnt, hat kein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the text “{title}” would have more than {most} characters; nothing is replaced</source>
        <translation>der Text „{title}“ hätte mehr als {most} Zeichen; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>the title of the map</source>
        <translation>der Titel der Karte</translation>
    </message>
    <message>
        <source>the version before could not be kept as {name} ({reason}); see what has that name before you save again</source>
        <translation>die Fassung davor konnte nicht als {name} behalten werden ({reason}); sehen Sie nach, was so heißt, bevor Sie wieder speichern</translation>
    </message>
    <message>
        <source>there is no emotion from -2 to 2 behind “=”</source>
        <translation>hinter „=“ steht keine Emotion von -2 bis 2</translation>
    </message>
    <message>
        <source>there is no map inside this {kind}; ask for the file of the map itself</source>
        <translation>in dieser Datei ({kind}) liegt keine Karte; bitten Sie um die Datei der Karte selbst</translation>
    </message>
    <message>
        <source>there is no metric behind “%”</source>
        <translation>hinter „%“ steht keine Kennzahl</translation>
    </message>
    <message>
        <source>there is no persona “{id}”</source>
        <translation>es gibt keine Persona „{id}“</translation>
    </message>
    <message>
        <source>there is no persona “{id}”; add it or correct the id</source>
        <translation>es gibt keine Persona „{id}“; fügen Sie sie hinzu oder korrigieren Sie die Id</translation>
    </message>
    <message>
        <source>there is no stage “{id}”</source>
        <translation>es gibt keine Phase „{id}“</translation>
    </message>
    <message>
        <source>there is no stage “{id}”; add it or correct the id</source>
        <translation>es gibt keine Phase „{id}“; fügen Sie sie hinzu oder korrigieren Sie die Id</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>diese Datei gibt es nicht; prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>there is no such folder; make it, or choose another one</source>
        <translation>diesen Ordner gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>there is no text behind “{sign}”</source>
        <translation>hinter „{sign}“ steht kein Text</translation>
    </message>
    <message>
        <source>there is no title behind the backslash</source>
        <translation>hinter dem Backslash steht kein Titel</translation>
    </message>
    <message>
        <source>there is no touchpoint behind “{sign}”</source>
        <translation>hinter „{sign}“ steht kein Kontaktpunkt</translation>
    </message>
    <message>
        <source>there is no touchpoint or stage “{id}”</source>
        <translation>es gibt weder Kontaktpunkt noch Phase „{id}“</translation>
    </message>
    <message>
        <source>there is no touchpoint or stage “{id}”; add it or correct the id</source>
        <translation>es gibt weder Kontaktpunkt noch Phase „{id}“; fügen Sie sie hinzu oder korrigieren Sie die Id</translation>
    </message>
    <message>
        <source>there is no touchpoint yet for this metric, so it waits as a note</source>
        <translation>für diese Kennzahl gibt es noch keinen Kontaktpunkt, daher wartet sie als Notiz</translation>
    </message>
    <message>
        <source>there is no touchpoint yet for {title}</source>
        <translation>für {title} gibt es noch keinen Kontaktpunkt</translation>
    </message>
    <message>
        <source>there is no touchpoint yet that leads to {title}</source>
        <translation>es gibt noch keinen Kontaktpunkt, der zu {title} führt</translation>
    </message>
    <message>
        <source>there is no touchpoint “{id}”</source>
        <translation>es gibt keinen Kontaktpunkt „{id}“</translation>
    </message>
    <message>
        <source>there is no touchpoint “{id}”; add it or correct the id</source>
        <translation>es gibt keinen Kontaktpunkt „{id}“; fügen Sie ihn hinzu oder korrigieren Sie die Id</translation>
    </message>
    <message>
        <source>there was no persona {name}, so one was made</source>
        <translation>es gab keine Persona {name}, daher wurde eine angelegt</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>sie sind ausgelassen</translation>
    </message>
    <message>
        <source>this PDF is encrypted; ask for one without a password, or for the file of the map itself</source>
        <translation>dieses PDF ist verschlüsselt; bitten Sie um eines ohne Kennwort oder um die Datei der Karte selbst</translation>
    </message>
    <message>
        <source>this SVG declares a document type, which is not read; ask for the file of the map itself</source>
        <translation>dieses SVG deklariert einen Dokumenttyp, der nicht gelesen wird; bitten Sie um die Datei der Karte selbst</translation>
    </message>
    <message>
        <source>this comma is one too many</source>
        <translation>dieses Komma ist eines zu viel</translation>
    </message>
    <message>
        <source>this file is held by the system or another program; choose another name</source>
        <translation>diese Datei wird vom System oder einem anderen Programm festgehalten; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>this file is write-protected; choose another name; nothing has been changed</source>
        <translation>diese Datei ist schreibgeschützt; wählen Sie einen anderen Namen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read; {again}</source>
        <translation>das ist JSON, das sich nicht lesen lässt; {again}</translation>
    </message>
    <message>
        <source>this is JSON, but not a journey map: a map begins with {beginning}</source>
        <translation>das ist JSON, aber keine Journey Map: eine Karte beginnt mit {beginning}</translation>
    </message>
    <message>
        <source>this is a device or a pipe and not an ordinary file; name another</source>
        <translation>das ist ein Gerät oder eine Pipe und keine gewöhnliche Datei; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>this is a folder; add a file name</source>
        <translation>das ist ein Ordner; fügen Sie einen Dateinamen an</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>das ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>this is a link that leads back to itself; choose another name</source>
        <translation>das ist ein Link, der zu sich selbst zurückführt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>this is a link that leads back to itself; choose the file itself</source>
        <translation>das ist ein Link, der zu sich selbst zurückführt; wählen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>this is missing; every {record} needs it</source>
        <translation>das fehlt; jedes Element dieser Art ({record}) braucht es</translation>
    </message>
    <message>
        <source>this is missing; write {version} for the version described today</source>
        <translation>das fehlt; schreiben Sie {version} für die heute beschriebene Version</translation>
    </message>
    <message>
        <source>this is not JSON but {kind}; ask for the file of the map itself</source>
        <translation>das ist kein JSON, sondern {kind}; bitten Sie um die Datei der Karte selbst</translation>
    </message>
    <message>
        <source>this is not JSON: {what}; {again}</source>
        <translation>das ist kein JSON: {what}; {again}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8 in the program it comes from</source>
        <translation>das ist kein UTF-8-Text; speichern Sie die Datei als UTF-8 in dem Programm, aus dem sie stammt</translation>
    </message>
    <message>
        <source>this is {kind} and not UTF-8; save it as UTF-8 in the program it comes from</source>
        <translation>das ist {kind} und kein UTF-8; speichern Sie es als UTF-8 in dem Programm, aus dem es stammt</translation>
    </message>
    <message>
        <source>this place can only be read; choose another folder</source>
        <translation>dieser Ort lässt sich nur lesen; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>this {kind} is damaged; ask for it again, or for the file of the map itself</source>
        <translation>diese Datei ({kind}) ist beschädigt; bitten Sie erneut um sie oder um die Datei der Karte selbst</translation>
    </message>
    <message>
        <source>this {kind} is too large (more than {most} MB); ask for the file of the map itself</source>
        <translation>diese Datei ({kind}) ist zu groß (mehr als {most} MB); bitten Sie um die Datei der Karte selbst</translation>
    </message>
    <message>
        <source>this, or anything from the left, to the map</source>
        <translation>dies oder etwas von links auf die Karte</translation>
    </message>
    <message>
        <source>to the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>tree panel list structure</source>
        <translation>Baum Bereich Liste Struktur</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>Löst aus</translation>
    </message>
    <message>
        <source>two lanes have the id “{id}”</source>
        <translation>zwei Spuren haben die Id „{id}“</translation>
    </message>
    <message>
        <source>two versions of the file were put together here, and one has to go</source>
        <translation>hier wurden zwei Fassungen der Datei zusammengeführt, und eine muss weg</translation>
    </message>
    <message>
        <source>two views have the name “{name}”</source>
        <translation>zwei Ansichten haben den Namen „{name}“</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>ungespeichert</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>view show only hide dim persona segment channel owner tag evidence</source>
        <translation>Ansicht nur zeigen verbergen abblenden Persona Segment Kanal Verantwortlich Schlagwort Beleg</translation>
    </message>
    <message>
        <source>votes dots poll</source>
        <translation>Stimmen Punkte Umfrage</translation>
    </message>
    <message>
        <source>what is beyond {count} characters stands in a note of its own</source>
        <translation>was über {count} Zeichen hinausgeht, steht in einer eigenen Notiz</translation>
    </message>
    <message>
        <source>what is in both is one list now</source>
        <translation>was in beiden steht, ist jetzt eine Liste</translation>
    </message>
    <message>
        <source>what is whole in it is here</source>
        <translation>was darin heil ist, ist hier</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>what this one triggers</source>
        <translation>was dieser auslöst</translation>
    </message>
    <message>
        <source>what would be saved is not read back as this map; nothing has been changed</source>
        <translation>was gespeichert würde, wird nicht als diese Karte zurückgelesen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>whole map · last step</source>
        <translation>ganze Karte · letzter Schritt</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>with its channel</source>
        <translation>mit Kanal</translation>
    </message>
    <message>
        <source>with its owner</source>
        <translation>mit Verantwortlichen</translation>
    </message>
    <message>
        <source>with role and quote</source>
        <translation>mit Rolle und Zitat</translation>
    </message>
    <message>
        <source>you are not allowed to read this file; ask its owner for the right to, or for a copy</source>
        <translation>Sie dürfen diese Datei nicht lesen; bitten Sie ihren Besitzer um das Recht dazu oder um eine Kopie</translation>
    </message>
    <message>
        <source>you are not allowed to write here; choose another folder, or another name</source>
        <translation>Sie dürfen hier nicht schreiben; wählen Sie einen anderen Ordner oder einen anderen Namen</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room, or choose another one</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht; schaffen Sie Platz oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>zoom to selected</source>
        <translation>Zoom auf Auswahl</translation>
    </message>
    <message>
        <source>zoom · move around</source>
        <translation>zoomen · Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>{count} are called {title}; the first is meant</source>
        <translation>{count} heißen {title}; gemeint ist die erste</translation>
    </message>
    <message>
        <source>{count} elements are more than {most}; split the map into several</source>
        <translation>{count} Elemente sind mehr als {most}; teilen Sie die Karte in mehrere</translation>
    </message>
    <message>
        <source>{count} more are in the outline.</source>
        <translation>{count} weitere stehen in der Gliederung.</translation>
    </message>
    <message>
        <source>{count} touchpoints are called {title}; the one in {stage} is meant</source>
        <translation>{count} Kontaktpunkte heißen {title}; gemeint ist der in {stage}</translation>
    </message>
    <message>
        <source>{each} · person {person} of {people}, {left}</source>
        <translation>{each} · Person {person} von {people}, {left}</translation>
    </message>
    <message>
        <source>{emotion}, or none</source>
        <translation>{emotion}, oder keine</translation>
    </message>
    <message>
        <source>{error}; the old one is kept.</source>
        <translation>{error}; der alte Wert bleibt.</translation>
    </message>
    <message>
        <source>{field} cannot be empty; the old one is kept</source>
        <translation>„{field}“ darf nicht leer sein; der alte Wert bleibt</translation>
    </message>
    <message>
        <source>{field} of {n} touchpoint was changed.</source>
        <translation>„{field}“ von {n} Kontaktpunkt wurde geändert.</translation>
    </message>
    <message>
        <source>{field} of {n} touchpoints was changed.</source>
        <translation>„{field}“ von {n} Kontaktpunkten wurde geändert.</translation>
    </message>
    <message>
        <source>{field}: known ones</source>
        <translation>{field}: bekannte</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} and {second} are linked already.</source>
        <translation>{first} und {second} sind schon verknüpft.</translation>
    </message>
    <message>
        <source>{key} alone is for typing, and this works in the whole window. Hold Ctrl or Alt with it.</source>
        <translation>{key} allein ist zum Tippen da, und dies wirkt im ganzen Fenster. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} gehört zu „{action}“.</translation>
    </message>
    <message>
        <source>{key} is needed for moving around and typing. Hold Ctrl or Alt with it.</source>
        <translation>{key} wird zum Bewegen und Tippen gebraucht. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} opens a map or what another program made</source>
        <translation>{key} öffnet eine Karte oder was ein anderes Programm erstellt hat</translation>
    </message>
    <message>
        <source>{key} takes notes line by line, as fast as people talk</source>
        <translation>{key} nimmt Notizen Zeile für Zeile auf, so schnell, wie geredet wird</translation>
    </message>
    <message>
        <source>{kind}, severity {severity}: {words}</source>
        <translation>{kind}, Schwere {severity}: {words}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{made} things from {lines} lines, one step to undo</source>
        <translation>{made} Elemente aus {lines} Zeilen, ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>{menu} · changed</source>
        <translation>{menu} · geändert</translation>
    </message>
    <message>
        <source>{menu}, on the map</source>
        <translation>{menu}, auf der Karte</translation>
    </message>
    <message>
        <source>{menu}, while the map has the keys</source>
        <translation>{menu}, solange die Karte die Tasten hat</translation>
    </message>
    <message>
        <source>{name} added to {place}, {number} of {count}</source>
        <translation>{name} zu {place} hinzugefügt, {number} von {count}</translation>
    </message>
    <message>
        <source>{name} added, {number} of {count}</source>
        <translation>{name} hinzugefügt, {number} von {count}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>{name} deleted, with {n} thing in it</source>
        <translation>{name} gelöscht, mit {n} Element darin</translation>
    </message>
    <message>
        <source>{name} deleted, with {n} things in it</source>
        <translation>{name} gelöscht, mit {n} Elementen darin</translation>
    </message>
    <message>
        <source>{name} is at {place}: {number} of {count}</source>
        <translation>{name} ist bei {place}: {number} von {count}</translation>
    </message>
    <message>
        <source>{name} is in {place}: {number} of {count}</source>
        <translation>{name} ist in {place}: {number} von {count}</translation>
    </message>
    <message>
        <source>{name} is the map itself; choose another name for the one that leaves something out.</source>
        <translation>{name} ist die Karte selbst; wählen Sie einen anderen Namen für die, in der etwas weggelassen ist.</translation>
    </message>
    <message>
        <source>{name} is {number} of {count}</source>
        <translation>{name} ist {number} von {count}</translation>
    </message>
    <message>
        <source>{name} may mean {listed}</source>
        <translation>{name} kann {listed} bedeuten</translation>
    </message>
    <message>
        <source>{name} moved to {place}, {number} of {count}</source>
        <translation>{name} nach {place} verschoben, {number} von {count}</translation>
    </message>
    <message>
        <source>{name} moved, {number} of {count}</source>
        <translation>{name} verschoben, {number} von {count}</translation>
    </message>
    <message>
        <source>{name} no emotion</source>
        <translation>{name} keine Emotion</translation>
    </message>
    <message>
        <source>{name} taken off {title}</source>
        <translation>{name} von {title} genommen</translation>
    </message>
    <message>
        <source>{name} was changed by another program and has been read again.</source>
        <translation>{name} wurde von einem anderen Programm geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>{name} {feeling}</source>
        <translation>{name} {feeling}</translation>
    </message>
    <message>
        <source>{name}, {count} on the map</source>
        <translation>{name}, {count} auf der Karte</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}: automatisch</translation>
    </message>
    <message>
        <source>{name}: emotion</source>
        <translation>{name}: Emotion</translation>
    </message>
    <message>
        <source>{name}: emotion from -2 to +2</source>
        <translation>{name}: Emotion von -2 bis +2</translation>
    </message>
    <message>
        <source>{name}: other…</source>
        <translation>{name}: andere…</translation>
    </message>
    <message>
        <source>{name}: thought</source>
        <translation>{name}: Gedanke</translation>
    </message>
    <message>
        <source>{name}: {step}</source>
        <translation>{name}: {step}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value} and {n} more</source>
        <translation>{name}: {value} und {n} mehr</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} Handlung</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} Handlungen</translation>
    </message>
    <message>
        <source>{n} added: {titles}</source>
        <translation>{n} hinzugefügt: {titles}</translation>
    </message>
    <message>
        <source>{n} backstage note</source>
        <translation>{n} Notiz hinter der Bühne</translation>
    </message>
    <message>
        <source>{n} backstage notes</source>
        <translation>{n} Notizen hinter der Bühne</translation>
    </message>
    <message>
        <source>{n} changed: {titles}</source>
        <translation>{n} geändert: {titles}</translation>
    </message>
    <message>
        <source>{n} emotion changed</source>
        <translation>{n} Emotion geändert</translation>
    </message>
    <message>
        <source>{n} emotions changed</source>
        <translation>{n} Emotionen geändert</translation>
    </message>
    <message>
        <source>{n} experiment</source>
        <translation>{n} Experiment</translation>
    </message>
    <message>
        <source>{n} experiments</source>
        <translation>{n} Experimente</translation>
    </message>
    <message>
        <source>{n} file written to {folder}</source>
        <translation>{n} Datei nach {folder} geschrieben</translation>
    </message>
    <message>
        <source>{n} files written to {folder}</source>
        <translation>{n} Dateien nach {folder} geschrieben</translation>
    </message>
    <message>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>{n} hit replaced.</source>
        <translation>{n} Treffer ersetzt.</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>{n} hits replaced.</source>
        <translation>{n} Treffer ersetzt.</translation>
    </message>
    <message>
        <source>{n} idea</source>
        <translation>{n} Idee</translation>
    </message>
    <message>
        <source>{n} ideas</source>
        <translation>{n} Ideen</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} Verknüpfung</translation>
    </message>
    <message>
        <source>{n} link differs.</source>
        <translation>{n} Verknüpfung unterscheidet sich.</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
    <message>
        <source>{n} links differ.</source>
        <translation>{n} Verknüpfungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} Karte</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} Karten</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{n} more lines wait to be corrected.</source>
        <translation>{n} weitere Zeilen warten auf Korrektur.</translation>
    </message>
    <message>
        <source>{n} more text has characters that no font here has.</source>
        <translation>{n} weiterer Text hat Zeichen, die keine Schrift hier hat.</translation>
    </message>
    <message>
        <source>{n} more texts have characters that no font here has.</source>
        <translation>{n} weitere Texte haben Zeichen, die keine Schrift hier hat.</translation>
    </message>
    <message>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <source>{n} of {total} touchpoints match</source>
        <translation>{n} von {total} Kontaktpunkten passen</translation>
    </message>
    <message>
        <source>{n} of {total} touchpoints matches</source>
        <translation>{n} von {total} Kontaktpunkten passt</translation>
    </message>
    <message>
        <source>{n} opportunities</source>
        <translation>{n} Chancen</translation>
    </message>
    <message>
        <source>{n} opportunity</source>
        <translation>{n} Chance</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>{n} pain point</source>
        <translation>{n} Schmerzpunkt</translation>
    </message>
    <message>
        <source>{n} pain points</source>
        <translation>{n} Schmerzpunkte</translation>
    </message>
    <message>
        <source>{n} parked note</source>
        <translation>{n} Notiz im Themenspeicher</translation>
    </message>
    <message>
        <source>{n} parked notes</source>
        <translation>{n} Notizen im Themenspeicher</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} persona</source>
        <translation>{n} Persona</translation>
    </message>
    <message>
        <source>{n} persona left out</source>
        <translation>{n} Persona ausgelassen</translation>
    </message>
    <message>
        <source>{n} personas</source>
        <translation>{n} Personas</translation>
    </message>
    <message>
        <source>{n} personas left out</source>
        <translation>{n} Personas ausgelassen</translation>
    </message>
    <message>
        <source>{n} piece of evidence</source>
        <translation>{n} Beleg</translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation>{n} Belege</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} Frage</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
    <message>
        <source>{n} quote</source>
        <translation>{n} Zitat</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} Zitate</translation>
    </message>
    <message>
        <source>{n} removed: {titles}</source>
        <translation>{n} entfernt: {titles}</translation>
    </message>
    <message>
        <source>{n} rows without a title were left out.</source>
        <translation>{n} Zeilen ohne Titel wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <source>{n} stage</source>
        <translation>{n} Phase</translation>
    </message>
    <message>
        <source>{n} stages</source>
        <translation>{n} Phasen</translation>
    </message>
    <message>
        <source>{n} thing</source>
        <translation>{n} Element</translation>
    </message>
    <message>
        <source>{n} thing added</source>
        <translation>{n} Element hinzugefügt</translation>
    </message>
    <message>
        <source>{n} thing deleted</source>
        <translation>{n} Element gelöscht</translation>
    </message>
    <message>
        <source>{n} thing moved</source>
        <translation>{n} Element verschoben</translation>
    </message>
    <message>
        <source>{n} thing was repaired in this map. The file stays as it was until you save.</source>
        <translation>{n} Stelle wurde in dieser Map repariert. Die Datei bleibt, wie sie war, bis Sie speichern.</translation>
    </message>
    <message>
        <source>{n} thing: {step}</source>
        <translation>{n} Element: {step}</translation>
    </message>
    <message>
        <source>{n} things</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <source>{n} things added</source>
        <translation>{n} Elemente hinzugefügt</translation>
    </message>
    <message>
        <source>{n} things deleted</source>
        <translation>{n} Elemente gelöscht</translation>
    </message>
    <message>
        <source>{n} things moved</source>
        <translation>{n} Elemente verschoben</translation>
    </message>
    <message>
        <source>{n} things were repaired in this map. The file stays as it was until you save.</source>
        <translation>{n} Stellen wurden in dieser Map repariert. Die Datei bleibt, wie sie war, bis Sie speichern.</translation>
    </message>
    <message>
        <source>{n} things: {step}</source>
        <translation>{n} Elemente: {step}</translation>
    </message>
    <message>
        <source>{n} thought</source>
        <translation>{n} Gedanke</translation>
    </message>
    <message>
        <source>{n} thoughts</source>
        <translation>{n} Gedanken</translation>
    </message>
    <message>
        <source>{n} touchpoint</source>
        <translation>{n} Kontaktpunkt</translation>
    </message>
    <message>
        <source>{n} touchpoint left out, as it is not on this map</source>
        <translation>{n} Kontaktpunkt ausgelassen, da er nicht auf dieser Karte ist</translation>
    </message>
    <message>
        <source>{n} touchpoints</source>
        <translation>{n} Kontaktpunkte</translation>
    </message>
    <message>
        <source>{n} touchpoints left out, as they are not on this map</source>
        <translation>{n} Kontaktpunkte ausgelassen, da sie nicht auf dieser Karte sind</translation>
    </message>
    <message>
        <source>{n} vote</source>
        <translation>{n} Stimme</translation>
    </message>
    <message>
        <source>{n} vote a person</source>
        <translation>{n} Stimme je Person</translation>
    </message>
    <message>
        <source>{n} vote each</source>
        <translation>je {n} Stimme</translation>
    </message>
    <message>
        <source>{n} vote left</source>
        <translation>noch {n} Stimme</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <translation>{n} Stimmen</translation>
    </message>
    <message>
        <source>{n} votes a person</source>
        <translation>{n} Stimmen je Person</translation>
    </message>
    <message>
        <source>{n} votes each</source>
        <translation>je {n} Stimmen</translation>
    </message>
    <message>
        <source>{n} votes left</source>
        <translation>noch {n} Stimmen</translation>
    </message>
    <message>
        <source>{n} was kept, as nothing would be left of a title.</source>
        <translation>{n} blieb, da sonst von einem Titel nichts übrig wäre.</translation>
    </message>
    <message>
        <source>{n} were kept, as nothing would be left of a title.</source>
        <translation>{n} blieben, da sonst von einem Titel nichts übrig wäre.</translation>
    </message>
    <message>
        <source>{n} without a vote.</source>
        <translation>{n} ohne Stimme.</translation>
    </message>
    <message>
        <source>{old} is now {name}</source>
        <translation>{old} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} and {other} feel nothing differently.</source>
        <translation>{one} und {other} empfinden nichts verschieden.</translation>
    </message>
    <message>
        <source>{paper} gives {size} pt</source>
        <translation>{paper} ergibt {size} pt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} at {place}: {feeling}</source>
        <translation>{persona} bei {place}: {feeling}</translation>
    </message>
    <message>
        <source>{persona} is hidden: show this persona first, or choose another.</source>
        <translation>{persona} ist verborgen: Zeigen Sie diese Persona erst an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{persona} meets {title}</source>
        <translation>{persona} erlebt {title}</translation>
    </message>
    <message>
        <source>{place}: {n} control character is left out</source>
        <translation>{place}: {n} Steuerzeichen ist weggelassen</translation>
    </message>
    <message>
        <source>{place}: {n} control characters are left out, the first of them here</source>
        <translation>{place}: {n} Steuerzeichen sind weggelassen, das erste davon hier</translation>
    </message>
    <message>
        <source>{problem} ({reason}); try another place</source>
        <translation>{problem} ({reason}); versuchen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{problem}, did you mean “{guess}”?</source>
        <translation>{problem}; meinten Sie „{guess}“?</translation>
    </message>
    <message>
        <source>{problem}; make it smaller</source>
        <translation>{problem}; machen Sie es kleiner</translation>
    </message>
    <message>
        <source>{problem}; nothing has been changed</source>
        <translation>{problem}; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>{problem}; the old one is kept</source>
        <translation>{problem}; der alte Wert bleibt</translation>
    </message>
    <message>
        <source>{sentence}; nothing is changed.</source>
        <translation>{sentence}; nichts wird geändert.</translation>
    </message>
    <message>
        <source>{sentence}; the old one is kept.</source>
        <translation>{sentence}; der alte Wert bleibt.</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} von {count} gezeigt</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>{stage}, as there is none yet</source>
        <translation>{stage}, da es noch keine gibt</translation>
    </message>
    <message>
        <source>{title} are counted; select the touchpoint to change them</source>
        <translation>{title} werden gezählt; wählen Sie den Kontaktpunkt, um sie zu ändern</translation>
    </message>
    <message>
        <source>{title} linked to {other}</source>
        <translation>{title} mit {other} verknüpft</translation>
    </message>
    <message>
        <source>{title}, from {name}, as of {when}</source>
        <translation>{title}, aus {name}, Stand {when}</translation>
    </message>
    <message>
        <source>{title}, lane {number} of {count}</source>
        <translation>{title}, Spur {number} von {count}</translation>
    </message>
    <message>
        <source>{title}, never saved, as of {when}</source>
        <translation>{title}, nie gespeichert, Stand {when}</translation>
    </message>
    <message>
        <source>{typed} % is not a share; type a number from 0 to 100</source>
        <translation>{typed} % ist kein Anteil; geben Sie eine Zahl von 0 bis 100 ein</translation>
    </message>
    <message>
        <source>{typed} is no emotion: they go from -2 to 2</source>
        <translation>{typed} ist keine Emotion: sie reichen von -2 bis 2</translation>
    </message>
    <message>
        <source>{typed}% is no share: they go from 0 to 100%</source>
        <translation>{typed}% ist kein Anteil: sie reichen von 0 bis 100%</translation>
    </message>
    <message>
        <source>{user} has had it open on {machine} since {when}.</source>
        <translation>{user} hat die Datei auf {machine} seit {when} geöffnet.</translation>
    </message>
    <message>
        <source>{value} is none of {listed}</source>
        <translation>{value} ist nichts von {listed}</translation>
    </message>
    <message>
        <source>{value} is not a colour like #3B6FB6</source>
        <translation>{value} ist keine Farbe wie #3B6FB6</translation>
    </message>
    <message>
        <source>{value} is not a date like 2026-10-01</source>
        <translation>{value} ist kein Datum wie 2026-10-01</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} ist keine Liste</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>{value} is not a list; put the elements into [ ]</source>
        <translation>{value} ist keine Liste; setzen Sie die Elemente in [ ]</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>{value} is not a number from {low} to {high}</source>
        <translation>{value} ist keine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>{value} is not a number of at least {low}</source>
        <translation>{value} ist keine Zahl ab {low}</translation>
    </message>
    <message>
        <source>{value} is not a number that a map can hold</source>
        <translation>{value} ist keine Zahl, die eine Karte aufnehmen kann</translation>
    </message>
    <message>
        <source>{value} is not a version; write {version}</source>
        <translation>{value} ist keine Version; schreiben Sie {version}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {low} to {high}</source>
        <translation>{value} ist keine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>{value} is not a whole number of at least {low}</source>
        <translation>{value} ist keine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <source>{value} is not an id: 1 to 64 of A-Z a-z 0-9 - _ .</source>
        <translation>{value} ist keine Id: 1 bis 64 aus A-Z a-z 0-9 - _ .</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} ist kein Objekt</translation>
    </message>
    <message>
        <source>{value} is not an object; write its members in {braces}</source>
        <translation>{value} ist kein Objekt; schreiben Sie seine Teile in {braces}</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} ist kein Text</translation>
    </message>
    <message>
        <source>{value} is not true or false</source>
        <translation>{value} ist weder true noch false</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} ist zweimal da</translation>
    </message>
    <message>
        <source>{value} is too large a number</source>
        <translation>{value} ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>{votes} from {people}</source>
        <translation>{votes} von {people}</translation>
    </message>
    <message>
        <source>{words} · Ctrl copies</source>
        <translation>{words} · Strg kopiert</translation>
    </message>
    <message>
        <source>“{action}” cannot be used now.</source>
        <translation>„{action}“ ist jetzt nicht verfügbar.</translation>
    </message>
    <message>
        <source>“{id}” has an experience here already</source>
        <translation>„{id}“ hat hier schon ein Erlebnis</translation>
    </message>
    <message>
        <source>“{id}” has an experience here already; remove one of the two</source>
        <translation>„{id}“ hat hier schon ein Erlebnis; entfernen Sie eines der beiden</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; check that it is still there</source>
        <translation>„{name}“ lässt sich nicht lesen; prüfen Sie, ob die Datei noch da ist</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>„{name}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>„{name}“ hat keinen Wert</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels; choose a smaller picture</source>
        <translation>„{name}“ hat zu viele Pixel; wählen Sie ein kleineres Bild</translation>
    </message>
    <message>
        <source>“{name}” is damaged; choose another picture</source>
        <translation>„{name}“ ist beschädigt; wählen Sie ein anderes Bild</translation>
    </message>
    <message>
        <source>“{name}” is deleted; undo brings it back.</source>
        <translation>„{name}“ ist gelöscht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB; choose a smaller picture</source>
        <translation>„{name}“ ist größer als {limit} MB; wählen Sie ein kleineres Bild</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown; choose a PNG or JPEG file</source>
        <translation>„{name}“ ist kein Bild, das sich zeigen lässt; wählen Sie eine PNG- oder JPEG-Datei</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; save the map to keep it.</source>
        <translation>„{name}“ ist nicht mehr da; speichern Sie die Karte, um sie zu behalten.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>„{name}“ ist schon geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere; choose another name.</source>
        <translation>„{name}“ ist anderswo geöffnet; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is {place} of {count} now.</source>
        <translation>„{name}“ ist jetzt {place} von {count}.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>„{quote}“</translation>
    </message>
    <message>
        <source>“{source}” and “{target}” are linked so already</source>
        <translation>„{source}“ und „{target}“ sind so schon verknüpft</translation>
    </message>
    <message>
        <source>“{step}” did not work; nothing was changed.</source>
        <translation>„{step}“ hat nicht geklappt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{typed}” has no emotion from -2 to 2</source>
        <translation>„{typed}“ hat keine Emotion von -2 bis 2</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion from -2 to 2, so it stays text</source>
        <translation>„{typed}“ ist keine Emotion von -2 bis 2 und bleibt daher Text</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion; type a number from -2 to +2</source>
        <translation>„{typed}“ ist keine Emotion; geben Sie eine Zahl von -2 bis +2 ein</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion; type a number from -2 to +2; the old one is kept</source>
        <translation>„{typed}“ ist keine Emotion; geben Sie eine Zahl von -2 bis +2 ein; der alte Wert bleibt</translation>
    </message>
    <message>
        <source>“{typed}” is no time; type minutes such as 7, or 1:30.</source>
        <translation>„{typed}“ ist keine Zeit; geben Sie Minuten wie 7 ein, oder 1:30.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date; type it like 2026-10-01</source>
        <translation>„{typed}“ ist kein Datum; geben Sie es wie 2026-10-01 ein</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; type it like 12 or 3.5</source>
        <translation>„{typed}“ ist keine Zahl; geben Sie sie wie 12 oder 3,5 ein</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number; type it like 12</source>
        <translation>„{typed}“ ist keine ganze Zahl; geben Sie sie wie 12 ein</translation>
    </message>
    <message>
        <source>← ↑ Backspace Page up, right click</source>
        <translation>← ↑ Rücktaste Bild auf, Rechtsklick</translation>
    </message>
    <message>
        <source>→ ↓ Space Enter Page down, click</source>
        <translation>→ ↓ Leertaste Eingabe Bild ab, Klick</translation>
    </message>
</context>
</TS>
