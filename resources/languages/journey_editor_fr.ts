<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>&amp;About Journey Editor</source>
        <translation>À &amp;propos de Journey Editor</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>&amp;Fenêtre pour le public</translation>
    </message>
    <message>
        <source>&amp;Beginning of the map</source>
        <translation>Début de &amp;la carte</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Saisir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette &amp;de commandes…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Thème sombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Dot voting…</source>
        <translation>&amp;Vote par points…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>Émo&amp;tion</translation>
    </message>
    <message>
        <source>&amp;End of the row</source>
        <translation>Fin &amp;de la rangée</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>Rec&amp;hercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <translation>Aj&amp;uster la carte</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation>Outil &amp;Main</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>I&amp;nsertion</translation>
    </message>
    <message>
        <source>&amp;Keys and capture language</source>
        <translation>&amp;Touches et langage de saisie</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>&amp;Relier à…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ou&amp;vrir…</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>Pa&amp;lette</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Reset timer</source>
        <translation>&amp;Remettre le minuteur à zéro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>&amp;Outil Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>E&amp;mpilée</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>&amp;Arrêter la comparaison</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Ch&amp;ronologie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>+ · - · wheel · drag</source>
        <translation>+ · - · molette · glisser</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>+2, +1, 0, -1 and -2</source>
        <translation>+2, +1, 0, -1 et -2</translation>
    </message>
    <message>
        <source>1 of 3</source>
        <translation>1 sur 3</translation>
    </message>
    <message>
        <source>2 of 3</source>
        <translation>2 sur 3</translation>
    </message>
    <message>
        <source>3 of 3</source>
        <translation>3 sur 3</translation>
    </message>
    <message>
        <source>7 or 1:30, then Enter</source>
        <translation>7 ou 1:30, puis Entrée</translation>
    </message>
    <message>
        <source>A bleed of {bleed} mm cannot be; give 0 to {most}.</source>
        <translation>Un fond perdu de {bleed} mm est impossible&#xa0;; indiquez de 0 à {most}.</translation>
    </message>
    <message>
        <source>A change here changes all of them.</source>
        <translation>Une modification ici s’applique à tous.</translation>
    </message>
    <message>
        <source>A channel is changed in the inspector of its touchpoint.</source>
        <translation>Un canal se change dans l’inspecteur de son point de contact.</translation>
    </message>
    <message>
        <source>A copy right behind what is selected</source>
        <translation>Une copie juste après la sélection</translation>
    </message>
    <message>
        <source>A lane is named in the inspector, where nothing is selected.</source>
        <translation>Une ligne se renomme dans l’inspecteur, quand rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>A lane is switched off in the menu View, under Lanes.</source>
        <translation>Une ligne se masque dans le menu Affichage, sous Lignes.</translation>
    </message>
    <message>
        <source>A lane moves up and down.</source>
        <translation>Une ligne se déplace vers le haut et vers le bas.</translation>
    </message>
    <message>
        <source>A map always has its title; Enter changes it.</source>
        <translation>Une carte a toujours son titre&#xa0;; Entrée le change.</translation>
    </message>
    <message>
        <source>A map that has a file is saved there after a change, and never while you type.</source>
        <translation>Une carte qui a un fichier y est enregistrée après une modification, jamais pendant la saisie.</translation>
    </message>
    <message>
        <source>A margin of {margin} mm cannot be; give 0 or more.</source>
        <translation>Une marge de {margin} mm est impossible&#xa0;; donnez 0 ou plus.</translation>
    </message>
    <message>
        <source>A margin of {margin} mm leaves no room on {paper}; give less.</source>
        <translation>Une marge de {margin} mm ne laisse pas de place sur {paper}&#xa0;; donnez moins.</translation>
    </message>
    <message>
        <source>A new round forgets it for good.</source>
        <translation>Un nouveau tour l’efface définitivement.</translation>
    </message>
    <message>
        <source>A point of a curve moves up and down.</source>
        <translation>Un point d’une courbe se déplace vers le haut et vers le bas.</translation>
    </message>
    <message>
        <source>A poster gives {size} pt</source>
        <translation>Une affiche donne {size} pt</translation>
    </message>
    <message>
        <source>A row without a title was left out.</source>
        <translation>Une ligne sans titre a été ignorée.</translation>
    </message>
    <message>
        <source>A second window for the projector, while the editor stays here</source>
        <translation>Une seconde fenêtre pour le projecteur, l’éditeur reste ici</translation>
    </message>
    <message>
        <source>A stage moves to the left and to the right.</source>
        <translation>Une étape se déplace vers la gauche et vers la droite.</translation>
    </message>
    <message>
        <source>A text of the map has half a character, so the map is not inside the file.</source>
        <translation>Un texte de la carte contient un demi-caractère, la carte n’est donc pas dans le fichier.</translation>
    </message>
    <message>
        <source>A timer for the room; an audience window shows it large</source>
        <translation>Un minuteur pour la salle&#xa0;; une fenêtre pour le public l’affiche en grand</translation>
    </message>
    <message>
        <source>A timer runs for one second at least and a day at most; type minutes such as 7.</source>
        <translation>Un minuteur dure au moins une seconde et au plus un jour&#xa0;; saisissez des minutes, par exemple 7.</translation>
    </message>
    <message>
        <source>A title cannot be empty; it is kept.</source>
        <translation>Un titre ne peut pas être vide&#xa0;; l’ancien est conservé.</translation>
    </message>
    <message>
        <source>A touchpoint needs a stage; the old one is kept</source>
        <translation>Un point de contact a besoin d’une étape&#xa0;; l’ancienne est conservée</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A0 wall</source>
        <translation>A0 mural</translation>
    </message>
    <message>
        <source>A4 hand-out</source>
        <translation>A4 à distribuer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>About Journey Editor</source>
        <translation>À propos de Journey Editor</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Active: keys 1 to 5 set this persona&apos;s feelings</source>
        <translation>Active&#xa0;: les touches 1 à 5 règlent le ressenti de ce persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a channel to all</source>
        <translation>Ajouter un canal à tous</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a lane…</source>
        <translation>Ajouter une ligne…</translation>
    </message>
    <message>
        <source>Add a persona first: an emotion is always somebody&apos;s.</source>
        <translation>Ajoutez d’abord un persona&#xa0;: une émotion est toujours celle de quelqu’un.</translation>
    </message>
    <message>
        <source>Add a persona to say how it feels.</source>
        <translation>Ajoutez un persona pour dire ce qu’il ressent.</translation>
    </message>
    <message>
        <source>Add a persona to the map</source>
        <translation>Ajouter un persona à la carte</translation>
    </message>
    <message>
        <source>Add a persona who meets {title}</source>
        <translation>Ajouter un persona qui rencontre {title}</translation>
    </message>
    <message>
        <source>Add a segment to all</source>
        <translation>Ajouter un segment à tous</translation>
    </message>
    <message>
        <source>Add a stage first: {thing} has to be about something.</source>
        <translation>Ajoutez d’abord une étape&#xa0;: il en faut une pour {thing}.</translation>
    </message>
    <message>
        <source>Add a stage {where}</source>
        <translation>Ajouter une étape {where}</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Ajouter une étiquette à tous</translation>
    </message>
    <message>
        <source>Add a tool to all</source>
        <translation>Ajouter un outil à tous</translation>
    </message>
    <message>
        <source>Add a touchpoint in a first stage</source>
        <translation>Ajouter un point de contact dans une première étape</translation>
    </message>
    <message>
        <source>Add a touchpoint {where}</source>
        <translation>Ajouter un point de contact {where}</translation>
    </message>
    <message>
        <source>Add another note</source>
        <translation>Ajouter une autre note</translation>
    </message>
    <message>
        <source>Add experience</source>
        <translation>Ajouter un vécu</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Add pain point</source>
        <translation>Ajouter un irritant</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Ajouter un persona</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Ajouter&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Add {thing} about {title}</source>
        <translation>Ajouter {thing} à {title}</translation>
    </message>
    <message>
        <source>Add {thing} here</source>
        <translation>Ajouter ici&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Add “{item}” to all</source>
        <translation>Ajouter «&#xa0;{item}&#xa0;» à tous</translation>
    </message>
    <message>
        <source>Adding counts both rounds together. Replacing keeps only this round for what was voted on; other votes stay. Undo brings the earlier ones back.</source>
        <translation>Ajouter additionne les deux tours. Remplacer ne garde que ce tour pour ce qui a été voté&#xa0;; les autres votes restent. Annuler rétablit les précédents.</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Après une minute</translation>
    </message>
    <message>
        <source>After {n} minutes</source>
        <translation>Après {n} minutes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All back to the default</source>
        <translation>Tout remettre par défaut</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All columns as at first</source>
        <translation>Toutes les colonnes comme au début</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Tous affichés</translation>
    </message>
    <message>
        <source>All that can be done with it; the same as the Menu key</source>
        <translation>Tout ce qu’on peut en faire&#xa0;; comme la touche Menu</translation>
    </message>
    <message>
        <source>Also: {keys}</source>
        <translation>Aussi&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>An editor for customer journey maps. It works offline, on files that belong to you.

MIT licence. Icons by Lucide (ISC), fonts by the Noto project (OFL), windows by Qt (LGPL).</source>
        <translation>Un éditeur de cartes de parcours client. Il fonctionne hors ligne, sur des fichiers qui vous appartiennent.

Licence MIT. Icônes de Lucide (ISC), polices du projet Noto (OFL), fenêtres de Qt (LGPL).</translation>
    </message>
    <message>
        <source>Another program has changed “{name}”, and you have changed the map here.</source>
        <translation>Un autre programme a modifié «&#xa0;{name}&#xa0;», et vous avez modifié la carte ici.</translation>
    </message>
    <message>
        <source>Another program has changed “{name}”; saving asks which to keep.</source>
        <translation>Un autre programme a modifié «&#xa0;{name}&#xa0;»&#xa0;; à l’enregistrement, il vous sera demandé quoi garder.</translation>
    </message>
    <message>
        <source>Another program has damaged “{name}”; saving asks which to keep.</source>
        <translation>Un autre programme a endommagé «&#xa0;{name}&#xa0;»&#xa0;; l’enregistrement demandera que garder.</translation>
    </message>
    <message>
        <source>Another window of Journey Editor has opened or discarded it meanwhile.</source>
        <translation>Une autre fenêtre de Journey Editor l’a ouvert ou abandonné entre-temps.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Appendix with all notes in full</source>
        <translation>Annexe avec toutes les notes en entier</translation>
    </message>
    <message>
        <source>Arrange as stacked</source>
        <translation>Disposer en pile</translation>
    </message>
    <message>
        <source>Arrange as timeline</source>
        <translation>Disposer en chronologie</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Arrows move the circle, plus and minus size it, Enter takes it, Esc leaves</source>
        <translation>Les flèches déplacent le cercle, plus et moins changent sa taille, Entrée valide, Échap quitte</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Fenêtre pour le public</translation>
    </message>
    <message>
        <source>Audience: {title}</source>
        <translation>Public&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic takes the one with the larger type</source>
        <translation>Automatique prend celle dont le texte est plus grand</translation>
    </message>
    <message>
        <source>B or . · W or ,</source>
        <translation>B ou . · W ou ,</translation>
    </message>
    <message>
        <source>Back to persona {name}</source>
        <translation>Retour au persona {name}</translation>
    </message>
    <message>
        <source>Back to stage {title}</source>
        <translation>Retour à l’étape {title}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Remettre par défaut</translation>
    </message>
    <message>
        <source>Back to the person before.</source>
        <translation>Retour à la personne précédente.</translation>
    </message>
    <message>
        <source>Back to {title} in {stage}</source>
        <translation>Retour à {title} dans {stage}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Coulisses</translation>
    </message>
    <message>
        <source>Begin a journey map</source>
        <translation>Commencer une carte de parcours</translation>
    </message>
    <message>
        <source>Begin a map</source>
        <translation>Commencer une carte</translation>
    </message>
    <message>
        <source>Beginning of the ro&amp;w</source>
        <translation>Début de la &amp;rangée</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>En cours de calcul</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Écran vide</translation>
    </message>
    <message>
        <source>Bleed in millimetres</source>
        <translation>Fond perdu en millimètres</translation>
    </message>
    <message>
        <source>Bleed in mm</source>
        <translation>Fond perdu en mm</translation>
    </message>
    <message>
        <source>Both maps feel the same.</source>
        <translation>Les deux cartes ont le même ressenti.</translation>
    </message>
    <message>
        <source>Both sides must be from 20 to 5080 mm</source>
        <translation>Les deux côtés doivent aller de 20 à 5080 mm</translation>
    </message>
    <message>
        <source>By lanes</source>
        <translation>Par lignes</translation>
    </message>
    <message>
        <source>By lanes: by stages, and by lanes where type would be too small otherwise</source>
        <translation>Par lignes&#xa0;: par étapes, et par lignes là où le texte serait trop petit sinon</translation>
    </message>
    <message>
        <source>By stages</source>
        <translation>Par étapes</translation>
    </message>
    <message>
        <source>C&amp;onnect tool</source>
        <translation>Outil &amp;Relier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Capture bar</source>
        <translation>Barre de saisie</translation>
    </message>
    <message>
        <source>Capture {n} line</source>
        <translation>Saisir {n} ligne</translation>
    </message>
    <message>
        <source>Capture {n} lines</source>
        <translation>Saisir {n} lignes</translation>
    </message>
    <message>
        <source>Capture {title}</source>
        <translation>Saisir {title}</translation>
    </message>
    <message>
        <source>Capture: {part}</source>
        <translation>Saisie&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Change an emotion; Shift for any value</source>
        <translation>Modifier une émotion&#xa0;; Maj pour toute valeur</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Modifier l’émotion</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Changing the map …</source>
        <translation>Modification de la carte…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels: {list}</source>
        <translation>Canaux&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a note first: only notes can be parked.</source>
        <translation>Choisissez d’abord une note&#xa0;: seules les notes peuvent être mises de côté.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Choose a picture, or drop one here or on the card</source>
        <translation>Choisir une image, ou en déposer une ici ou sur la fiche</translation>
    </message>
    <message>
        <source>Choose another touchpoint with the arrows or by typing its title</source>
        <translation>Choisir un autre point de contact avec les flèches ou en tapant son titre</translation>
    </message>
    <message>
        <source>Choose it as well, or no longer</source>
        <translation>Le choisir aussi, ou ne plus le choisir</translation>
    </message>
    <message>
        <source>Choose one of at least two touchpoints first: a link goes from one to another.</source>
        <translation>Choisissez d’abord un point de contact parmi au moins deux&#xa0;: un lien va de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Choose several beside each other</source>
        <translation>En choisir plusieurs côte à côte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Co&amp;mpare two personas</source>
        <translation>Comparer &amp;deux personas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colours of pictures</source>
        <translation>Couleurs des images</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Colonnes à afficher</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare &amp;personas</source>
        <translation>Comparer &amp;les personas</translation>
    </message>
    <message>
        <source>Compare with another &amp;map…</source>
        <translation>&amp;Comparer avec une autre carte…</translation>
    </message>
    <message>
        <source>Compare with another map</source>
        <translation>Comparer avec une autre carte</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copied {n} things.</source>
        <translation>{n} éléments copiés.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy to {title}</source>
        <translation>Copier vers {title}</translation>
    </message>
    <message>
        <source>Copy what is selected, and delete it</source>
        <translation>Copier la sélection et la supprimer</translation>
    </message>
    <message>
        <source>Copy what is selected: for other windows, as notes, and as a table</source>
        <translation>Copier la sélection&#xa0;: pour d’autres fenêtres, en notes et en tableau</translation>
    </message>
    <message>
        <source>Copy {n} things</source>
        <translation>Copier {n} éléments</translation>
    </message>
    <message>
        <source>Copy {where}</source>
        <translation>Copier&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Correct line</source>
        <translation>Corriger la ligne</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Page de couverture</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Ctrl+wheel, or pinch</source>
        <translation>Ctrl+molette, ou pincement</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cut {n} things</source>
        <translation>Couper {n} éléments</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete emotion</source>
        <translation>Supprimer l’émotion</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Supprimer le persona</translation>
    </message>
    <message>
        <source>Delete thought</source>
        <translation>Supprimer la pensée</translation>
    </message>
    <message>
        <source>Delete touchpoints</source>
        <translation>Supprimer les points de contact</translation>
    </message>
    <message>
        <source>Delete view “{name}”</source>
        <translation>Supprimer la vue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Delete {n} note</source>
        <translation>Supprimer {n} note</translation>
    </message>
    <message>
        <source>Delete {n} notes</source>
        <translation>Supprimer {n} notes</translation>
    </message>
    <message>
        <source>Delete {n} thing</source>
        <translation>Supprimer {n} élément</translation>
    </message>
    <message>
        <source>Delete {n} things</source>
        <translation>Supprimer {n} éléments</translation>
    </message>
    <message>
        <source>Delete {n} touchpoint</source>
        <translation>Supprimer {n} point de contact</translation>
    </message>
    <message>
        <source>Delete {n} touchpoints</source>
        <translation>Supprimer {n} points de contact</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dim nothing (Esc)</source>
        <translation>Ne rien estomper (Échap)</translation>
    </message>
    <message>
        <source>Dim what is not about a persona, a channel, an owner, a word …</source>
        <translation>Estomper ce qui ne concerne pas un persona, un canal, un responsable, un mot …</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done again: {line}</source>
        <translation>Rétablie&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>Vote par points</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Double-click to add {thing} about {title}</source>
        <translation>Double-cliquer pour ajouter {thing} à {title}</translation>
    </message>
    <message>
        <source>Double-click to add {thing} in {title}</source>
        <translation>Double-cliquer pour ajouter {thing} dans {title}</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag a point of the curve</source>
        <translation>Glisser un point de la courbe</translation>
    </message>
    <message>
        <source>Drag from one touchpoint to another to link them</source>
        <translation>Glisser d’un point de contact à un autre pour les relier</translation>
    </message>
    <message>
        <source>Drag it to the map</source>
        <translation>Glisser sur la carte</translation>
    </message>
    <message>
        <source>Drag it to the map, or press {key} there</source>
        <translation>Glisser sur la carte, ou y appuyer sur {key}</translation>
    </message>
    <message>
        <source>Drag notes here that have to wait, or type a question above.</source>
        <translation>Glissez ici les notes qui doivent attendre, ou tapez une question ci-dessus.</translation>
    </message>
    <message>
        <source>Drag the card’s edge</source>
        <translation>Glisser le bord de la fiche</translation>
    </message>
    <message>
        <source>Drag to move around</source>
        <translation>Glisser pour se déplacer</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Dessin de la carte…</translation>
    </message>
    <message>
        <source>Drawings carry the whole map, so that they can be opened again, with the personas and lanes that are not shown; this leaves it out</source>
        <translation>Les dessins contiennent toute la carte, pour pouvoir être rouverts, avec les personas et les couloirs qui ne sont pas montrés&#xa0;; ceci la laisse de côté</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate persona</source>
        <translation>Dupliquer le persona</translation>
    </message>
    <message>
        <source>Duplicate what is selected</source>
        <translation>Dupliquer la sélection</translation>
    </message>
    <message>
        <source>Duplicate {n} things</source>
        <translation>Dupliquer {n} éléments</translation>
    </message>
    <message>
        <source>E&amp;nd of the map</source>
        <translation>&amp;Fin de la carte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit metric</source>
        <translation>Modifier l’indicateur</translation>
    </message>
    <message>
        <source>Edit te&amp;xt</source>
        <translation>Modi&amp;fier le texte</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Edit thought</source>
        <translation>Modifier la pensée</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation>Modifier&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Emotion at {title}: {values}</source>
        <translation>Émotion à {title}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Emotion of {name}</source>
        <translation>Émotion de {name}</translation>
    </message>
    <message>
        <source>Emotion of {name} at {title}: none</source>
        <translation>Émotion de {name} à {title}&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Emotion of {name} at {title}: {feeling}</source>
        <translation>Émotion de {name} à {title}&#xa0;: {feeling}</translation>
    </message>
    <message>
        <source>Emotion per persona</source>
        <translation>Émotion par persona</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter adds · Tab next stage · ↑ last line · Esc closes</source>
        <translation>Entrée ajoute · Tab étape suivante · ↑ dernière ligne · Échap ferme</translation>
    </message>
    <message>
        <source>Enter goes on to the next person.</source>
        <translation>Entrée passe à la personne suivante.</translation>
    </message>
    <message>
        <source>Enter opens, Space shows or hides, A makes it active, O shows only this, Alt with an arrow moves, Ctrl+V pastes a photo, Delete deletes</source>
        <translation>Entrée ouvre, Espace affiche ou masque, A rend actif, O n’affiche que celui-ci, Alt et une flèche déplace, Ctrl+V colle une photo, Suppr supprime</translation>
    </message>
    <message>
        <source>Enter runs it   ·   ↑ ↓ choose   ·   Esc closes</source>
        <translation>Entrée exécute   ·   ↑ ↓ choisir   ·   Échap ferme</translation>
    </message>
    <message>
        <source>Enter takes this line back</source>
        <translation>Entrée retire cette ligne</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Échap ferme</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Tous les … mois</translation>
    </message>
    <message>
        <source>Everybody has voted</source>
        <translation>Tout le monde a voté</translation>
    </message>
    <message>
        <source>Everybody has voted; reveal the result.</source>
        <translation>Tout le monde a voté&#xa0;; dévoilez le résultat.</translation>
    </message>
    <message>
        <source>Everybody has voted; take a vote back to change one, or reveal the result.</source>
        <translation>Tout le monde a voté&#xa0;; reprenez une voix pour la changer, ou dévoilez le résultat.</translation>
    </message>
    <message>
        <source>Everything got a vote.</source>
        <translation>Tout a reçu une voix.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>E&amp;xporter à nouveau</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Exporté vers {target}</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exporté.</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>Exportation de {name} …</translation>
    </message>
    <message>
        <source>F5 · Esc</source>
        <translation>F5 · Échap</translation>
    </message>
    <message>
        <source>Feels &amp;bad: −1</source>
        <translation>Ressenti &amp;mauvais&#xa0;: −1</translation>
    </message>
    <message>
        <source>Feels &amp;good: +1</source>
        <translation>Ressenti &amp;bon&#xa0;: +1</translation>
    </message>
    <message>
        <source>Feels &amp;neutral: 0</source>
        <translation>Ressenti &amp;neutre&#xa0;: 0</translation>
    </message>
    <message>
        <source>Feels &amp;very bad: −2</source>
        <translation>Ressenti &amp;très mauvais&#xa0;: −2</translation>
    </message>
    <message>
        <source>Feels v&amp;ery good: +2</source>
        <translation>&amp;Ressenti très bon&#xa0;: +2</translation>
    </message>
    <message>
        <source>Fewer lanes</source>
        <translation>Moins de lignes</translation>
    </message>
    <message>
        <source>Fields of the map itself differ.</source>
        <translation>Des champs de la carte elle-même diffèrent.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files are opened from the File menu, or dropped on the window.</source>
        <translation>Les fichiers s’ouvrent par le menu Fichier, ou se déposent sur la fenêtre.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter and vie&amp;ws…</source>
        <translation>&amp;Filtre et vues…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter on: {counts}</source>
        <translation>Filtre actif&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>Filtrage…</translation>
    </message>
    <message>
        <source>Filters that are kept with the map</source>
        <translation>Filtres gardés avec la carte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <source>Find a key, an action or a sign</source>
        <translation>Chercher une touche, une action ou un signe</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Find an action, or anything on this map</source>
        <translation>Chercher une action, ou quoi que ce soit sur cette carte</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find and run any action by name, or go to anything on the map</source>
        <translation>Chercher et exécuter toute action par son nom, ou aller à un élément de la carte</translation>
    </message>
    <message>
        <source>Find in all texts of the map</source>
        <translation>Rechercher dans tous les textes de la carte</translation>
    </message>
    <message>
        <source>Find words and put others instead</source>
        <translation>Rechercher des mots et les remplacer par d’autres</translation>
    </message>
    <message>
        <source>Find words in all texts of the map</source>
        <translation>Rechercher des mots dans tous les textes de la carte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit map</source>
        <translation>Ajuster la carte</translation>
    </message>
    <message>
        <source>Fit s&amp;election</source>
        <translation>A&amp;juster la sélection</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold {name}</source>
        <translation>Replier {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget the kept choices</source>
        <translation>Oublier les choix gardés</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From -2 to +2</source>
        <translation>De -2 à +2</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>De {low} à {high}</translation>
    </message>
    <message>
        <source>From {low} to {high}, or none</source>
        <translation>De {low} à {high}, ou aucune</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustrations</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Gift giver</source>
        <translation>Acheteuse de cadeaux</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}</source>
        <translation>Indiquez un nombre de 0 à {most}</translation>
    </message>
    <message>
        <source>Go &amp;down</source>
        <translation>Aller &amp;en bas</translation>
    </message>
    <message>
        <source>Go &amp;left</source>
        <translation>Aller à &amp;gauche</translation>
    </message>
    <message>
        <source>Go &amp;right</source>
        <translation>&amp;Aller à droite</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Aller en &amp;haut</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Monter ou descendre d’une page</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on to the next person (Page down)</source>
        <translation>Passer à la personne suivante (Page suivante)</translation>
    </message>
    <message>
        <source>Go on, and keep what is chosen</source>
        <translation>Avancer en gardant la sélection</translation>
    </message>
    <message>
        <source>Go to a point of a curve first: only points move a little.</source>
        <translation>Allez d’abord à un point d’une courbe&#xa0;: seuls les points se déplacent un peu.</translation>
    </message>
    <message>
        <source>Go to a thing with the arrows first, then move it.</source>
        <translation>Allez d’abord à un élément avec les flèches, puis déplacez-le.</translation>
    </message>
    <message>
        <source>Go to a touchpoint first: emotions are felt there.</source>
        <translation>Allez d’abord à un point de contact&#xa0;: c’est là que se vivent les émotions.</translation>
    </message>
    <message>
        <source>Go to a touchpoint with the arrows or type its title; Enter links, Esc leaves it</source>
        <translation>Allez à un point de contact avec les flèches ou tapez son titre&#xa0;; Entrée relie, Échap abandonne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goes to {place}</source>
        <translation>Va dans {place}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Masquer la ligne</translation>
    </message>
    <message>
        <source>Hide the counts and go on voting</source>
        <translation>Masquer les voix et continuer à voter</translation>
    </message>
    <message>
        <source>Highest of {name}</source>
        <translation>Plus haut de {name}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Home · End</source>
        <translation>Début · Fin</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>If you take it over and the map is still open there, it can be saved there under another name only.</source>
        <translation>Si vous la reprenez et que la carte y est encore ouverte, elle ne pourra y être enregistrée que sous un autre nom.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Instead: {what}</source>
        <translation>À la place&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>C’est déjà le premier.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>C’est déjà le dernier.</translation>
    </message>
    <message>
        <source>It waits in the parking lot now.</source>
        <translation>Cela attend maintenant au parking.</translation>
    </message>
    <message>
        <source>It was never saved; it has {n} thing.</source>
        <translation>Jamais enregistrée&#xa0;; elle contient {n} élément.</translation>
    </message>
    <message>
        <source>It was never saved; it has {n} things.</source>
        <translation>Jamais enregistrée&#xa0;; elle contient {n} éléments.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>L’opération a été arrêtée&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Journey Editor</source>
        <translation>Journey Editor</translation>
    </message>
    <message>
        <source>Journey Editor ended before this was saved:</source>
        <translation>Journey Editor s’est arrêté avant que ceci soit enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Carte de parcours</translation>
    </message>
    <message>
        <source>Journey maps (*.journey.json *.json *.journey);;All files (*)</source>
        <translation>Cartes de parcours (*.journey.json *.json *.journey);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep choices</source>
        <translation>Garder les choix</translation>
    </message>
    <message>
        <source>Keep in map</source>
        <translation>Garder dans la carte</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Garder ces choix sous un nom</translation>
    </message>
    <message>
        <source>Keep votes</source>
        <translation>Garder les votes</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Kept in the map; undo takes it out again.</source>
        <translation>Gardé dans la carte&#xa0;; annuler le retire.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys 1 to 5 on the map set how {name} feels.</source>
        <translation>Sur la carte, les touches 1 à 5 règlent le ressenti de {name}.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 set how {name} feels</source>
        <translation>Les touches 1 à 5 règlent le ressenti de {name}</translation>
    </message>
    <message>
        <source>Keys 1–5</source>
        <translation>Touches 1–5</translation>
    </message>
    <message>
        <source>Keys and capture language</source>
        <translation>Touches et langage de saisie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>L&amp;ower a point a little</source>
        <translation>Abaisser &amp;un peu un point</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lane of free text</source>
        <translation>Ligne de texte libre</translation>
    </message>
    <message>
        <source>Lane title</source>
        <translation>Titre de la ligne</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger circle</source>
        <translation>Cercle plus grand</translation>
    </message>
    <message>
        <source>Larger paper</source>
        <translation>Papier plus grand</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Largest gap: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}</source>
        <translation>Plus grand écart&#xa0;: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}</translation>
    </message>
    <message>
        <source>Largest gap: {touchpoint}, {persona} {here} {state}, {there} {other_state}</source>
        <translation>Plus grand écart&#xa0;: {touchpoint}, {persona} {here} {state}, {there} {other_state}</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Dernière revue</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernières utilisées</translation>
    </message>
    <message>
        <source>Lay the curves of another map beside this one&apos;s</source>
        <translation>Placer les courbes d’une autre carte à côté de celles-ci</translation>
    </message>
    <message>
        <source>Leave a text, a gesture, a tool or the selection</source>
        <translation>Quitter un texte, un geste, un outil ou la sélection</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Laisser de côté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Leave the photo as it was</source>
        <translation>Laisser la photo telle quelle</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Let go on another touchpoint</source>
        <translation>Relâcher sur un autre point de contact</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Lig&amp;ht theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link from {title} to {other} deleted</source>
        <translation>Lien de {title} à {other} supprimé</translation>
    </message>
    <message>
        <source>Link from {title}: {kind}</source>
        <translation>Lien depuis {title}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Link to another touchpoint</source>
        <translation>Relier à un autre point de contact</translation>
    </message>
    <message>
        <source>Link to {title}: {kind}</source>
        <translation>Lien vers {title}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Link touchpoints</source>
        <translation>Relier des points de contact</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Relier à…</translation>
    </message>
    <message>
        <source>Link two touchpoints</source>
        <translation>Relier deux points de contact</translation>
    </message>
    <message>
        <source>Link {ends} ({kind})</source>
        <translation>Lien {ends} ({kind})</translation>
    </message>
    <message>
        <source>Link {source} to {target}</source>
        <translation>Relier {source} à {target}</translation>
    </message>
    <message>
        <source>Linked. The order of the cards shows it already; a share or a label draws a line.</source>
        <translation>Relié. L’ordre des cartes le montre déjà&#xa0;; une part ou un libellé trace une ligne.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>List of hits</source>
        <translation>Liste des occurrences</translation>
    </message>
    <message>
        <source>Long notes in the appendix</source>
        <translation>Notes longues en annexe</translation>
    </message>
    <message>
        <source>Long notes in the appendix give {size} pt</source>
        <translation>Des notes longues en annexe donnent {size} pt</translation>
    </message>
    <message>
        <source>Lowest of {name}</source>
        <translation>Plus bas de {name}</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Rendre actif</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Maps and notes (*.journey.json *.json *.journey *.notes *.txt);;All files (*)</source>
        <translation>Cartes et notes (*.journey.json *.json *.journey *.notes *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Maps, also inside PDF, SVG and PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;All files (*)</source>
        <translation>Cartes, aussi dans PDF, SVG et PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Margin in millimetres</source>
        <translation>Marge en millimètres</translation>
    </message>
    <message>
        <source>Margin in mm</source>
        <translation>Marge en mm</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Respecter les accents</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Menu of what has the keys</source>
        <translation>Menu de ce qui a le clavier</translation>
    </message>
    <message>
        <source>Menus, panels and the map grow together. It changes at the next start.</source>
        <translation>Menus, panneaux et carte grandissent ensemble. Le changement prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Metric {name} {place}</source>
        <translation>Indicateur {name} {place}</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Metrics are deleted in the inspector.</source>
        <translation>Les indicateurs se suppriment dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Metrics are edited in the inspector; M adds one.</source>
        <translation>Les indicateurs se modifient dans l’inspecteur&#xa0;; M en ajoute un.</translation>
    </message>
    <message>
        <source>Metrics: {list}</source>
        <translation>Indicateurs&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment de vérité</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>More pages would not make the type larger</source>
        <translation>Plus de pages n’agrandiraient pas le texte</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivations</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Déplacer vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Déplacer vers &amp;la droite</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer &amp;vers le haut</translation>
    </message>
    <message>
        <source>Move around</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Move here, about {title}</source>
        <translation>Déplacer ici, à propos de {title}</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Déplacer la ligne</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Déplacer le persona</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>Move to the parking lot</source>
        <translation>Mettre au parking</translation>
    </message>
    <message>
        <source>Move to the selected touchpoint</source>
        <translation>Déplacer vers le point de contact choisi</translation>
    </message>
    <message>
        <source>Move to {title}</source>
        <translation>Déplacer vers {title}</translation>
    </message>
    <message>
        <source>Move to “{title}”</source>
        <translation>Déplacer vers «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Déplacer le point de contact</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} vers le bas</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} vers le haut</translation>
    </message>
    <message>
        <source>Move {things}</source>
        <translation>Déplacer&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Move {title} here</source>
        <translation>Déplacer {title} ici</translation>
    </message>
    <message>
        <source>Move {where}</source>
        <translation>Déplacer&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Moved to “{title}”.</source>
        <translation>Déplacé vers «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>N&amp;o emotion</source>
        <translation>&amp;Aucune émotion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Name, Enter for the next</source>
        <translation>Nom, Entrée pour le suivant</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New backstage</source>
        <translation>Nouvelle coulisse</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nouvelle preuve</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouveau à partir &amp;d’un modèle</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>New pain point</source>
        <translation>Nouvel irritant</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau verbatim</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau tour</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>New thought</source>
        <translation>Nouvelle pensée</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nouveau point de contact</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No font here has {characters} in “{context}”; boxes stand for them.</source>
        <translation>Aucune police ici n’a {characters} dans «&#xa0;{context}&#xa0;»&#xa0;; des cases les remplacent.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No larger paper makes the type larger</source>
        <translation>Aucun papier plus grand n’agrandit le texte</translation>
    </message>
    <message>
        <source>No note is too long for the map</source>
        <translation>Aucune note n’est trop longue pour la carte</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>No program took it; copy it and paste it into your browser.</source>
        <translation>Aucun programme ne l’a pris&#xa0;; copiez-le et collez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Pas encore d’étape</translation>
    </message>
    <message>
        <source>No touchpoint is called “{title}”</source>
        <translation>Aucun point de contact ne s’appelle «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Personne n’a voté.</translation>
    </message>
    <message>
        <source>Nobody yet. Add somebody by name; Enter adds the next one.</source>
        <translation>Personne pour l’instant. Ajoutez quelqu’un par son nom&#xa0;; Entrée ajoute le suivant.</translation>
    </message>
    <message>
        <source>None: nothing is faint</source>
        <translation>Aucune&#xa0;: rien n’est estompé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing had to be repaired when this map was opened.</source>
        <translation>Rien n’a dû être réparé à l’ouverture de cette carte.</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Nothing has this name or key</source>
        <translation>Rien ne porte ce nom ni cette touche</translation>
    </message>
    <message>
        <source>Nothing here says “{typed}”.</source>
        <translation>Rien ici ne dit «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”; take a number from the list.</source>
        <translation>Rien ne s’appelle «&#xa0;{typed}&#xa0;»&#xa0;; prenez un numéro dans la liste.</translation>
    </message>
    <message>
        <source>Nothing is presented now; F5 begins.</source>
        <translation>Rien n’est présenté pour l’instant&#xa0;; F5 commence.</translation>
    </message>
    <message>
        <source>Nothing slides, zooms or fades: each change is there at once.</source>
        <translation>Rien ne glisse, ne zoome ni ne fond&#xa0;: chaque changement est immédiat.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} hour.</source>
        <translation>Aucune nouvelle de cette fenêtre depuis {n} heure.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} hours.</source>
        <translation>Aucune nouvelle de cette fenêtre depuis {n} heures.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} minute.</source>
        <translation>Aucune nouvelle de cette fenêtre depuis {n} minute.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} minutes.</source>
        <translation>Aucune nouvelle de cette fenêtre depuis {n} minutes.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Number or words, Enter gives the vote</source>
        <translation>Numéro ou mots, Entrée donne la voix</translation>
    </message>
    <message>
        <source>Number {number} is no longer on the map; take another one.</source>
        <translation>Le numéro {number} n’est plus sur la carte&#xa0;; prenez-en un autre.</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Of menus and panels, from the next start. Each map has a language of its own.</source>
        <translation>Celle des menus et panneaux, dès le prochain démarrage. Chaque carte a sa propre langue.</translation>
    </message>
    <message>
        <source>Off for all</source>
        <translation>Désactivé pour tous</translation>
    </message>
    <message>
        <source>On for all</source>
        <translation>Activé pour tous</translation>
    </message>
    <message>
        <source>On for {some} of {all}</source>
        <translation>Activé pour {some} sur {all}</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On this map</source>
        <translation>Sur cette carte</translation>
    </message>
    <message>
        <source>One &amp;minute more</source>
        <translation>&amp;Une minute de plus</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>One more line waits to be corrected.</source>
        <translation>Une autre ligne attend d’être corrigée.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>One vote for each choice in this round; take another number.</source>
        <translation>Une seule voix par choix dans ce tour&#xa0;; prenez un autre numéro.</translation>
    </message>
    <message>
        <source>Only the screen: prints and exports stay on white, as you choose there.</source>
        <translation>L’écran seulement&#xa0;: impressions et exports restent sur blanc, selon ce que vous y choisissez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Ouvrir &amp;un exemple</translation>
    </message>
    <message>
        <source>Open the filter</source>
        <translation>Ouvrir le filtre</translation>
    </message>
    <message>
        <source>Open the same maps again, with what you have chosen</source>
        <translation>Rouvrir les mêmes cartes, avec votre choix</translation>
    </message>
    <message>
        <source>Opening {name} was stopped.</source>
        <translation>L’ouverture de {name} a été arrêtée.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Ouverture de {name} …</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation>Ou déposez un fichier ici</translation>
    </message>
    <message>
        <source>Order of the journey</source>
        <translation>Ordre du parcours</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille personnalisée</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Durée libre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Owners of stages, touchpoints, notes and the review, and the author, are left out</source>
        <translation>Les responsables des étapes, des points de contact, des notes et de la revue, ainsi que l’auteur, sont laissés de côté</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Page up · Page down</source>
        <translation>Page précédente · Page suivante</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Page {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages by stages and lanes give {size} pt</source>
        <translation>Des pages par étapes et lignes donnent {size} pt</translation>
    </message>
    <message>
        <source>Pages by stages give {size} pt</source>
        <translation>Des pages par étapes donnent {size} pt</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
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
        <translation>Notes au parking</translation>
    </message>
    <message>
        <source>Parkin&amp;g lot</source>
        <translation>P&amp;arking</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Partie visible de l’image</translation>
    </message>
    <message>
        <source>Parts of the file that this version does not know are kept as they are: {some}.</source>
        <translation>Les parties du fichier que cette version ne connaît pas sont gardées telles quelles&#xa0;: {some}.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Coller une photo</translation>
    </message>
    <message>
        <source>Paste at the end of the map</source>
        <translation>Coller à la fin de la carte</translation>
    </message>
    <message>
        <source>Paste at {name}</source>
        <translation>Coller à {name}</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Paste parts of a map, notes, or a table of touchpoints</source>
        <translation>Coller des parties de carte, des notes ou un tableau de points de contact</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Coller la photo</translation>
    </message>
    <message>
        <source>Paste {n} line</source>
        <translation>Coller {n} ligne</translation>
    </message>
    <message>
        <source>Paste {n} lines</source>
        <translation>Coller {n} lignes</translation>
    </message>
    <message>
        <source>Paste {n} things</source>
        <translation>Coller {n} éléments</translation>
    </message>
    <message>
        <source>Paste {n} touchpoint</source>
        <translation>Coller {n} point de contact</translation>
    </message>
    <message>
        <source>Paste {n} touchpoints</source>
        <translation>Coller {n} points de contact</translation>
    </message>
    <message>
        <source>Paste {place}</source>
        <translation>Coller&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Pasted into the parking lot.</source>
        <translation>Collé au parking.</translation>
    </message>
    <message>
        <source>Pasting …</source>
        <translation>Collage…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pe&amp;rsonas</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People, links, numbers</source>
        <translation>Personnes, liens, chiffres</translation>
    </message>
    <message>
        <source>Person {number} has no votes left; go on to the next person.</source>
        <translation>La personne {number} n’a plus de voix&#xa0;; passez à la suivante.</translation>
    </message>
    <message>
        <source>Person {person} of {people}</source>
        <translation>Personne {person} sur {people}</translation>
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
        <translation>Les personas et les couloirs qui ne sont pas montrés sont dans la carte incluse.</translation>
    </message>
    <message>
        <source>Personas are numbered, without photos; the author and the sources of quotes are left out</source>
        <translation>Les personas sont numérotées, sans photo&#xa0;; l’auteur et les sources des citations sont laissés de côté</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Images ({suffixes});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pixels for a point</source>
        <translation>Pixels par point</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>É&amp;tape précédente</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>Présenter à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>Press a key.</source>
        <translation>Appuyez sur une touche.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Projector 16 : 9</source>
        <translation>Projecteur 16&#xa0;: 9</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Put away; the filter stays on</source>
        <translation>Masquer&#xa0;; le filtre reste actif</translation>
    </message>
    <message>
        <source>Put the filter bar away</source>
        <translation>Masquer la barre de filtre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question for later</source>
        <translation>Question pour plus tard</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Raise a point a l&amp;ittle</source>
        <translation>&amp;Relever un peu un point</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready choices</source>
        <translation>Choix tout prêts</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove experience</source>
        <translation>Retirer le vécu</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Retirer l’indicateur</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Renommer la ligne</translation>
    </message>
    <message>
        <source>Rename view to “{name}”</source>
        <translation>Renommer la vue en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renommer «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Repeating “{step}” did not work; nothing was changed.</source>
        <translation>«&#xa0;{step}&#xa0;» n’a pas pu être rétabli&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Le remplacement ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Replacing …</source>
        <translation>Remplacement…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result: {votes} from {people}</source>
        <translation>Résultat&#xa0;: {votes} de {people}</translation>
    </message>
    <message>
        <source>Reveal result</source>
        <translation>Dévoiler le résultat</translation>
    </message>
    <message>
        <source>Reveal the result.</source>
        <translation>Dévoilez le résultat.</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Responsable de la revue</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Row {row}: {cell} is no emotion; they go from -2 to 2.</source>
        <translation>Ligne {row}&#xa0;: {cell} n’est pas une émotion&#xa0;; elles vont de -2 à 2.</translation>
    </message>
    <message>
        <source>Row {row}: {cell} is not assumed, observed or measured.</source>
        <translation>Ligne {row}&#xa0;: {cell} n’est ni supposé, ni observé, ni mesuré.</translation>
    </message>
    <message>
        <source>Run for minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Run for {n} minute</source>
        <translation>Lancer pour {n} minute</translation>
    </message>
    <message>
        <source>Run for {n} minutes</source>
        <translation>Lancer pour {n} minutes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Enregistrer automatiquement</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Save the map as</source>
        <translation>Enregistrer la carte sous</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save view “{name}”</source>
        <translation>Enregistrer la vue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saving by itself did not work, and is tried again: {why}</source>
        <translation>L’enregistrement automatique a échoué et sera retenté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Enregistrement de {name} …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sél&amp;ectionner</translation>
    </message>
    <message>
        <source>Select a touchpoint or stage on the map first</source>
        <translation>Sélectionnez d’abord un point de contact ou une étape sur la carte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select stages, touchpoints or notes first.</source>
        <translation>Sélectionnez d’abord des étapes, des points de contact ou des notes.</translation>
    </message>
    <message>
        <source>Select what to delete first.</source>
        <translation>Sélectionnez d’abord ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Select, move and edit</source>
        <translation>Sélectionner, déplacer et modifier</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Régler l’émotion</translation>
    </message>
    <message>
        <source>Set photo</source>
        <translation>Mettre la photo</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Plusieurs pages</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>Several votes for one thing</source>
        <translation>Plusieurs voix pour une même chose</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share of those who leave</source>
        <translation>Part de ceux qui partent</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Shift+click, or drag a frame</source>
        <translation>Maj+clic, ou tracer un cadre</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show &amp;all personas</source>
        <translation>Afficher &amp;tous les personas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all personas</source>
        <translation>Afficher tous les personas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Afficher la ligne</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>N’afficher que celui-ci</translation>
    </message>
    <message>
        <source>Show only what matches</source>
        <translation>N’afficher que ce qui correspond</translation>
    </message>
    <message>
        <source>Show two personas only, and where they differ most</source>
        <translation>N’afficher que deux personas, et où ils diffèrent le plus</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Montrer quoi</translation>
    </message>
    <message>
        <source>Show what was repaired when the map was opened</source>
        <translation>Montrer ce qui a été réparé à l’ouverture de la carte</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Show {name} on the map; Alt+click shows only this</source>
        <translation>Afficher {name} sur la carte&#xa0;; Alt+clic n’affiche que celui-ci</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>Size of the map</source>
        <translation>Taille de la carte</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Taille de l’affiche</translation>
    </message>
    <message>
        <source>Smaller circle</source>
        <translation>Cercle plus petit</translation>
    </message>
    <message>
        <source>Smaller than {floor} pt:</source>
        <translation>Plus petit que {floor} pt&#xa0;:</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody has had it open since {when}.</source>
        <translation>Quelqu’un l’a ouvert depuis le {when}.</translation>
    </message>
    <message>
        <source>Someone no longer on the map</source>
        <translation>Quelqu’un qui n’est plus sur la carte</translation>
    </message>
    <message>
        <source>Something went wrong inside Journey Editor again; save your map.</source>
        <translation>Une erreur s’est encore produite dans Journey Editor&#xa0;; enregistrez votre carte.</translation>
    </message>
    <message>
        <source>Something went wrong inside Journey Editor.</source>
        <translation>Une erreur s’est produite dans Journey Editor.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space shows or hides a lane, Alt with an arrow moves it</source>
        <translation>Espace affiche ou masque une ligne, Alt et une flèche la déplace</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilée</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Étape 1</translation>
    </message>
    <message>
        <source>Stage {number}, then Enter</source>
        <translation>Étape {number}, puis Entrée</translation>
    </message>
    <message>
        <source>Stage {title}</source>
        <translation>Étape {title}</translation>
    </message>
    <message>
        <source>Stages and touchpoints</source>
        <translation>Étapes et points de contact</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Start or pause &amp;timer</source>
        <translation>&amp;Démarrer ou suspendre le minuteur</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation>Commencer le vote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Stopped; nothing has been written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of touchpoints</source>
        <translation>Tableau des points de contact</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloïd</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the last vote back, or return to the person before (Backspace)</source>
        <translation>Reprendre la dernière voix, ou revenir à la personne précédente (Retour arrière)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take {name} off the map’s list; its notes are kept</source>
        <translation>Retirer {name} de la liste de la carte&#xa0;; ses notes sont gardées</translation>
    </message>
    <message>
        <source>Take {name} off this touchpoint</source>
        <translation>Retirer {name} de ce point de contact</translation>
    </message>
    <message>
        <source>Take “{item}” off all</source>
        <translation>Retirer «&#xa0;{item}&#xa0;» de tous</translation>
    </message>
    <message>
        <source>Taken back: {line}</source>
        <translation>Retirée&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Taking back “{step}” did not work; nothing was changed.</source>
        <translation>«&#xa0;{step}&#xa0;» n’a pas pu être annulé&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Équipe ou personne</translation>
    </message>
    <message>
        <source>Template {title}</source>
        <translation>Modèle {title}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts that mention them are changed, too. Look for what tells it in other words.</source>
        <translation>Les textes qui les mentionnent sont modifiés aussi. Cherchez ce qui le dit en d’autres termes.</translation>
    </message>
    <message>
        <source>That is not among the choices of this round; take a number from the list.</source>
        <translation>Cela ne fait pas partie des choix de ce tour&#xa0;; prenez un numéro dans la liste.</translation>
    </message>
    <message>
        <source>The carriage returns in {n} text have become plain line breaks.</source>
        <translation>Les retours chariot de {n} texte sont devenus de simples sauts de ligne.</translation>
    </message>
    <message>
        <source>The carriage returns in {n} texts have become plain line breaks.</source>
        <translation>Les retours chariot de {n} textes sont devenus de simples sauts de ligne.</translation>
    </message>
    <message>
        <source>The column {names} says nothing that a touchpoint has, so it was left out.</source>
        <translation>La colonne {names} ne dit rien qu’un point de contact possède, elle a donc été ignorée.</translation>
    </message>
    <message>
        <source>The columns {names} say nothing that a touchpoint has, so they were left out.</source>
        <translation>Les colonnes {names} ne disent rien qu’un point de contact possède, elles ont donc été ignorées.</translation>
    </message>
    <message>
        <source>The earlier line stays too, as other steps came after it.</source>
        <translation>La ligne précédente reste aussi, car d’autres étapes l’ont suivie.</translation>
    </message>
    <message>
        <source>The file began with a byte order mark; it will be saved without one.</source>
        <translation>Le fichier commençait par une marque d’ordre des octets&#xa0;; il sera enregistré sans elle.</translation>
    </message>
    <message>
        <source>The file has all of it.</source>
        <translation>Le fichier contient tout cela.</translation>
    </message>
    <message>
        <source>The file is of the older version {old}; it will be saved as version {new}.</source>
        <translation>Le fichier est de l’ancienne version {old}&#xa0;; il sera enregistré en version {new}.</translation>
    </message>
    <message>
        <source>The file is of version {new}, newer than the version {known} that this program knows; it can be looked at, but not saved. Update Journey Editor to edit it.</source>
        <translation>Le fichier est de la version {new}, plus récente que la version {known} connue de ce programme&#xa0;; il peut être consulté, mais pas enregistré. Mettez Journey Editor à jour pour le modifier.</translation>
    </message>
    <message>
        <source>The filter that is on</source>
        <translation>Le filtre actif</translation>
    </message>
    <message>
        <source>The first lane of notes</source>
        <translation>La première ligne de notes</translation>
    </message>
    <message>
        <source>The lane “{lane}” is hidden.</source>
        <translation>La ligne «&#xa0;{lane}&#xa0;» est masquée.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Le lien n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The map could not be exported.</source>
        <translation>La carte n’a pas pu être exportée.</translation>
    </message>
    <message>
        <source>The map could not be saved; it is still open here.</source>
        <translation>La carte n’a pas pu être enregistrée&#xa0;; elle est encore ouverte ici.</translation>
    </message>
    <message>
        <source>The map has all of this table already.</source>
        <translation>La carte contient déjà tout ce tableau.</translation>
    </message>
    <message>
        <source>The map has all of this text already.</source>
        <translation>La carte contient déjà tout ce texte.</translation>
    </message>
    <message>
        <source>The map has votes from an earlier round.</source>
        <translation>La carte a des voix d’un tour précédent.</translation>
    </message>
    <message>
        <source>The map inside</source>
        <translation>La carte incluse</translation>
    </message>
    <message>
        <source>The map is being laid out</source>
        <translation>La carte est en cours de mise en page</translation>
    </message>
    <message>
        <source>The map is being saved already.</source>
        <translation>La carte est déjà en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>The map is still being opened.</source>
        <translation>La carte est encore en cours d’ouverture.</translation>
    </message>
    <message>
        <source>The map is too wide and not too high, so fewer lanes would not make the type larger</source>
        <translation>La carte est trop large et pas trop haute, moins de lignes n’agrandiraient donc pas le texte</translation>
    </message>
    <message>
        <source>The map itself</source>
        <translation>La carte elle-même</translation>
    </message>
    <message>
        <source>The map needs two personas</source>
        <translation>La carte a besoin de deux personas</translation>
    </message>
    <message>
        <source>The map without what is left out, as a file that Journey Editor opens.</source>
        <translation>La carte sans ce qui est laissé de côté, dans un fichier que Journey Editor ouvre.</translation>
    </message>
    <message>
        <source>The map&apos;s title always stands at the top.</source>
        <translation>Le titre de la carte est toujours en haut.</translation>
    </message>
    <message>
        <source>The maps have no touchpoint in common at which anything is felt.</source>
        <translation>Les cartes n’ont aucun point de contact commun où l’on ressente quelque chose.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Les pages sont en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>The persona “{name}” is not shown now.</source>
        <translation>Le persona «&#xa0;{name}&#xa0;» n’est pas affiché actuellement.</translation>
    </message>
    <message>
        <source>The printer does not take anything; see whether it is on, or choose another.</source>
        <translation>L’imprimante n’accepte rien&#xa0;; voyez si elle est allumée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The printer stopped with an error; see what it says.</source>
        <translation>L’imprimante s’est arrêtée sur une erreur&#xa0;; voyez ce qu’elle indique.</translation>
    </message>
    <message>
        <source>The situation and goal the map covers</source>
        <translation>La situation et l’objectif que couvre la carte</translation>
    </message>
    <message>
        <source>The stage “{stage}” is too wide for a page of this paper, so it is drawn at {share} % of its neighbours&apos; size; a larger paper shows it as large as them.</source>
        <translation>L’étape «&#xa0;{stage}&#xa0;» est trop large pour une page de ce papier&#xa0;; elle est donc dessinée à {share}&#xa0;% de la taille de ses voisines&#xa0;; un papier plus grand la montre aussi grande qu’elles.</translation>
    </message>
    <message>
        <source>The timer has run out.</source>
        <translation>Le minuteur est arrivé à zéro.</translation>
    </message>
    <message>
        <source>The whole map as a file that Journey Editor opens.</source>
        <translation>Toute la carte dans un fichier que Journey Editor ouvre.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme like the s&amp;ystem</source>
        <translation>T&amp;hème du système</translation>
    </message>
    <message>
        <source>There are {n} more remarks.</source>
        <translation>Il y a {n} autres remarques.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Il existe déjà un fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a view “{name}” already; choose another name, or delete that one.</source>
        <translation>Il y a déjà une vue «&#xa0;{name}&#xa0;»&#xa0;; choisissez un autre nom, ou supprimez celle-là.</translation>
    </message>
    <message>
        <source>There is no picture to paste; copy one first, or choose a file</source>
        <translation>Il n’y a pas d’image à coller&#xa0;; copiez-en une d’abord, ou choisissez un fichier</translation>
    </message>
    <message>
        <source>There is nothing of that kind on the map to vote for; choose another kind.</source>
        <translation>Il n’y a rien de ce type sur la carte pour quoi voter&#xa0;; choisissez un autre type.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a map can hold.</source>
        <translation>Le presse-papiers ne contient rien qu’une carte puisse accueillir.</translation>
    </message>
    <message>
        <source>There is nothing to the left of it.</source>
        <translation>Il n’y a rien à sa gauche.</translation>
    </message>
    <message>
        <source>There is nothing to the right of it.</source>
        <translation>Il n’y a rien à sa droite.</translation>
    </message>
    <message>
        <source>There is one display only, so this is an ordinary window. Drag it to the projector when that is connected, and press F11 to fill it.</source>
        <translation>Il n’y a qu’un écran, ceci est donc une fenêtre ordinaire. Glissez-la sur le projecteur quand il est branché, et appuyez sur F11 pour le remplir.</translation>
    </message>
    <message>
        <source>There is {n} more remark.</source>
        <translation>Il y a {n} autre remarque.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>This cannot be compared: {why}</source>
        <translation>Ceci ne peut pas être comparé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>This cannot be pasted: {why}.</source>
        <translation>Ceci ne peut pas être collé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Ceci ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This has no text to type here; the inspector shows all about it.</source>
        <translation>Il n’y a pas de texte à taper ici&#xa0;; l’inspecteur en montre tout.</translation>
    </message>
    <message>
        <source>This is a view that is saved with the map.</source>
        <translation>Ceci est une vue enregistrée avec la carte.</translation>
    </message>
    <message>
        <source>This is no longer on the map.</source>
        <translation>Ce n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>This is not drawn on the map; the inspector shows it.</source>
        <translation>Ceci n’est pas dessiné sur la carte&#xa0;; l’inspecteur l’affiche.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ceci n’est plus là.</translation>
    </message>
    <message>
        <source>This link is not drawn; the inspector shows it.</source>
        <translation>Ce lien n’est pas dessiné&#xa0;; l’inspecteur l’affiche.</translation>
    </message>
    <message>
        <source>This link leads to {host}</source>
        <translation>Ce lien mène à {host}</translation>
    </message>
    <message>
        <source>This map is of a newer version of Journey Editor, and what this one does not know would be lost; it is not saved.</source>
        <translation>Cette carte vient d’une version plus récente de Journey Editor, et ce que celle-ci ne connaît pas serait perdu&#xa0;; elle n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>This map is read-only here, so it is not saved; save it under another name.</source>
        <translation>Cette carte est ici en lecture seule, elle n’est donc pas enregistrée&#xa0;; enregistrez-la sous un autre nom.</translation>
    </message>
    <message>
        <source>This map is read-only; save it under another name to change it.</source>
        <translation>Cette carte est en lecture seule&#xa0;; enregistrez-la sous un autre nom pour la modifier.</translation>
    </message>
    <message>
        <source>This map was inside “{name}”, which stays as it is; saving asks for a file of its own.</source>
        <translation>Cette carte était dans «&#xa0;{name}&#xa0;», qui reste tel quel&#xa0;; l’enregistrement demandera un fichier à elle.</translation>
    </message>
    <message>
        <source>This note is in the lane “{lane}”, which is hidden.</source>
        <translation>Cette note est dans la ligne «&#xa0;{lane}&#xa0;», qui est masquée.</translation>
    </message>
    <message>
        <source>This note is in the parking lot.</source>
        <translation>Cette note est au parking.</translation>
    </message>
    <message>
        <source>This result is not kept in the map.</source>
        <translation>Ce résultat n’est pas gardé dans la carte.</translation>
    </message>
    <message>
        <source>This stands where the thing that it tells of stands.</source>
        <translation>Ceci se trouve là où se trouve ce dont il parle.</translation>
    </message>
    <message>
        <source>This went wrong inside Journey Editor ({name}: {error}); your map is unharmed.</source>
        <translation>Erreur interne de Journey Editor ({name}&#xa0;: {error})&#xa0;; votre carte est intacte.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensée</translation>
    </message>
    <message>
        <source>Thought of {name} at {title} changed</source>
        <translation>Pensée de {name} à {title} modifiée</translation>
    </message>
    <message>
        <source>Thought of {name}: {words}</source>
        <translation>Pensée de {name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensées</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Timer len&amp;gth…</source>
        <translation>Durée du &amp;minuteur…</translation>
    </message>
    <message>
        <source>Timer: {time}, {words}</source>
        <translation>Minuteur&#xa0;: {time}, {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of {name}</source>
        <translation>Titre de {name}</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Titre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To compare, the map needs two personas.</source>
        <translation>Pour comparer, la carte a besoin de deux personas.</translation>
    </message>
    <message>
        <source>To the &amp;parking lot</source>
        <translation>&amp;Au parking</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoint {title} in {stage}</source>
        <translation>Point de contact {title} dans {stage}</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclenche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Saisissez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>Type a question for later</source>
        <translation>Tapez une question pour plus tard</translation>
    </message>
    <message>
        <source>Type a stage such as “# Buy”, or a touchpoint such as “Checkout @website”</source>
        <translation>Tapez une étape comme «&#xa0;# Achat&#xa0;», ou un point de contact comme «&#xa0;Paiement @website&#xa0;»</translation>
    </message>
    <message>
        <source>Type a title or text</source>
        <translation>Taper un titre ou un texte</translation>
    </message>
    <message>
        <source>Type a touchpoint, “# stage”, “! pain point”, “+ opportunity”, “= -2”; F1 has all</source>
        <translation>Tapez un point de contact, «&#xa0;# étape&#xa0;», «&#xa0;! irritant&#xa0;», «&#xa0;+ opportunité&#xa0;», «&#xa0;= -2&#xa0;»&#xa0;; F1 montre tout</translation>
    </message>
    <message>
        <source>Type another title or text in place</source>
        <translation>Taper un autre titre ou texte sur place</translation>
    </message>
    <message>
        <source>Type what people say, line by line</source>
        <translation>Taper ce que les gens disent, ligne par ligne</translation>
    </message>
    <message>
        <source>Type width and height of the paper like 600 × 300</source>
        <translation>Saisissez la largeur et la hauteur du papier, par exemple 600 × 300</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Parcours sans titre</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Carte sans titre</translation>
    </message>
    <message>
        <source>Update view “{name}”</source>
        <translation>Mettre à jour la vue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Mettre à jour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>Utiliser la photo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>View: {name}, changed</source>
        <translation>Vue&#xa0;: {name}, modifiée</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Vote for number {number} taken.</source>
        <translation>Voix pour le numéro {number} prise en compte.</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Voter sur</translation>
    </message>
    <message>
        <source>Vote taken back.</source>
        <translation>Voix reprise.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Votes for each person</source>
        <translation>Voix par personne</translation>
    </message>
    <message>
        <source>Warn below, in pt</source>
        <translation>Avertir sous, en pt</translation>
    </message>
    <message>
        <source>Warn of type smaller than this many points</source>
        <translation>Avertir d’un texte plus petit que ce nombre de points</translation>
    </message>
    <message>
        <source>Website, shop, phone, …</source>
        <translation>Site web, magasin, téléphone, …</translation>
    </message>
    <message>
        <source>What differs from the file</source>
        <translation>Ce qui diffère du fichier</translation>
    </message>
    <message>
        <source>What hurts here?</source>
        <translation>Qu’est-ce qui irrite ici&#xa0;?</translation>
    </message>
    <message>
        <source>What is in the file now is kept beside it, with a ~ at the end of its name.</source>
        <translation>Le contenu actuel du fichier est conservé à côté, avec un ~ à la fin du nom.</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept for a crash: {why}</source>
        <translation>Ce qui n’est pas enregistré ne peut pas être gardé en cas de panne&#xa0;: {why}</translation>
    </message>
    <message>
        <source>What personas say and think is left out</source>
        <translation>Ce que disent et pensent les personas est laissé de côté</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>Ce que le client veut ici</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Ce qu’ils diraient</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Ce qui a été réparé</translation>
    </message>
    <message>
        <source>What was set aside in a repair is still in the file, as “{name}”.</source>
        <translation>Ce qui a été mis de côté lors d’une réparation est encore dans le fichier, sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Ce qui n’allait pas</translation>
    </message>
    <message>
        <source>What {name} thinks here</source>
        <translation>Ce que pense {name} ici</translation>
    </message>
    <message>
        <source>Wheel, or drag with Space</source>
        <translation>Molette, ou glisser avec Espace</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>Où cela a été mesuré</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Pendant la présentation</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width × height in millimetres</source>
        <translation>Largeur × hauteur en millimètres</translation>
    </message>
    <message>
        <source>Width × height in mm</source>
        <translation>Largeur × hauteur en mm</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Avec la souris</translation>
    </message>
    <message>
        <source>Without saving, what you did since the last save is lost.</source>
        <translation>Sans enregistrer, ce que vous avez fait depuis le dernier enregistrement est perdu.</translation>
    </message>
    <message>
        <source>Without {n} lane {size} pt</source>
        <translation>Sans {n} ligne {size} pt</translation>
    </message>
    <message>
        <source>Without {n} lanes {size} pt</source>
        <translation>Sans {n} lignes {size} pt</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Your map is still open, and what is not saved has been kept. Save it under another name, then start the program again. The report helps to repair the mistake.</source>
        <translation>Votre carte est toujours ouverte, et ce qui n’est pas enregistré a été gardé. Enregistrez-la sous un autre nom, puis redémarrez le programme. Le rapport aide à corriger l’erreur.</translation>
    </message>
    <message>
        <source>Your map is still open, but what is not saved could not be kept for the next start. Save it under another name now, then start the program again. The report helps to repair the mistake.</source>
        <translation>Votre carte est toujours ouverte, mais ce qui n’est pas enregistré n’a pas pu être gardé pour le prochain démarrage. Enregistrez-la maintenant sous un autre nom, puis redémarrez le programme. Le rapport aide à corriger l’erreur.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u doit être suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or a document of an office program</source>
        <translation>une archive ZIP ou un document de bureautique</translation>
    </message>
    <message>
        <source>a backslash stands before a character that needs none</source>
        <translation>une barre oblique inverse précède un caractère qui n’en a pas besoin</translation>
    </message>
    <message>
        <source>a backstage</source>
        <translation>une coulisse</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>il manque un deux-points ici</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>il manque une virgule ou un crochet fermant ici</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a control character (U+{code}) stands in a text</source>
        <translation>un caractère de contrôle (U+{code}) se trouve dans un texte</translation>
    </message>
    <message>
        <source>a diagram of draw.io</source>
        <translation>un diagramme de draw.io</translation>
    </message>
    <message>
        <source>a document of an old office program</source>
        <translation>un document d’un ancien programme de bureautique</translation>
    </message>
    <message>
        <source>a line break or another control character stands in a text</source>
        <translation>un saut de ligne ou un autre caractère de contrôle se trouve dans un texte</translation>
    </message>
    <message>
        <source>a link needs two different touchpoints</source>
        <translation>un lien a besoin de deux points de contact différents</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>un indicateur</translation>
    </message>
    <message>
        <source>a moment of truth</source>
        <translation>un moment de vérité</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>il manque un nom entre guillemets doubles ici</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a number begins with a digit or a minus sign</source>
        <translation>un nombre commence par un chiffre ou un signe moins</translation>
    </message>
    <message>
        <source>a number has {count} digits, more than {most}</source>
        <translation>un nombre a {count} chiffres, plus de {most}</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>un nombre, puis Entrée</translation>
    </message>
    <message>
        <source>a pain point</source>
        <translation>un irritant</translation>
    </message>
    <message>
        <source>a part of this path is a file and not a folder; check it</source>
        <translation>une partie de ce chemin est un fichier et non un dossier&#xa0;; vérifiez-le</translation>
    </message>
    <message>
        <source>a part of this path is a file and not a folder; choose another place</source>
        <translation>une partie de ce chemin est un fichier et non un dossier&#xa0;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>a persona</source>
        <translation>un persona</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a plain note</source>
        <translation>une simple note</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>a question for the parking lot</source>
        <translation>une question pour le parking</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>un verbatim</translation>
    </message>
    <message>
        <source>a quote with its source</source>
        <translation>un verbatim avec sa source</translation>
    </message>
    <message>
        <source>a remark stands here, and JSON has none; take it out</source>
        <translation>il y a ici un commentaire, et JSON n’en a pas&#xa0;; enlevez-le</translation>
    </message>
    <message>
        <source>a stage with its goal</source>
        <translation>une étape avec son objectif</translation>
    </message>
    <message>
        <source>a stage, or back to it</source>
        <translation>une étape, ou retour à celle-ci</translation>
    </message>
    <message>
        <source>a text of the map has half a character (U+{code}); type that text again; nothing has been changed</source>
        <translation>un texte de la carte contient un demi-caractère (U+{code})&#xa0;; retapez ce texte&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>a text stands in straight double quotes, like &quot;this&quot;</source>
        <translation>un texte se met entre guillemets droits doubles, comme &quot;ceci&quot;</translation>
    </message>
    <message>
        <source>a thought</source>
        <translation>une pensée</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <translation>un point de contact</translation>
    </message>
    <message>
        <source>a touchpoint cannot lead to itself</source>
        <translation>un point de contact ne peut pas mener à lui-même</translation>
    </message>
    <message>
        <source>a touchpoint has one channel, so “{channel}” becomes a tag</source>
        <translation>un point de contact a un seul canal, «&#xa0;{channel}&#xa0;» devient donc une étiquette</translation>
    </message>
    <message>
        <source>a touchpoint, and how all feel there</source>
        <translation>un point de contact, et le ressenti de tous</translation>
    </message>
    <message>
        <source>a touchpoint, or back to it</source>
        <translation>un point de contact, ou retour à celui-ci</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>il manque une valeur ici</translation>
    </message>
    <message>
        <source>a view needs a name</source>
        <translation>une vue a besoin d’un nom</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a zero byte stands here, so the file is damaged, or no text in UTF-8</source>
        <translation>il y a ici un octet nul, le fichier est donc endommagé, ou n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>active: keys 1 to 5</source>
        <translation>actif&#xa0;: touches 1 à 5</translation>
    </message>
    <message>
        <source>actual size original reset zoom</source>
        <translation>taille réelle d’origine remettre zoom</translation>
    </message>
    <message>
        <source>add new card contact step</source>
        <translation>ajouter nouveau fiche contact étape</translation>
    </message>
    <message>
        <source>add new customer user person</source>
        <translation>ajouter nouveau client utilisateur personne</translation>
    </message>
    <message>
        <source>add new idea improvement solution</source>
        <translation>ajouter nouveau idée amélioration solution</translation>
    </message>
    <message>
        <source>add new number figure kpi</source>
        <translation>ajouter nouveau nombre chiffre kpi</translation>
    </message>
    <message>
        <source>add new phase step column</source>
        <translation>ajouter nouveau phase colonne</translation>
    </message>
    <message>
        <source>add new problem issue frustration</source>
        <translation>ajouter nouveau problème souci frustration</translation>
    </message>
    <message>
        <source>add new text comment</source>
        <translation>ajouter nouveau texte commentaire</translation>
    </message>
    <message>
        <source>add new voice verbatim words</source>
        <translation>ajouter nouveau voix citation paroles</translation>
    </message>
    <message>
        <source>after {title}</source>
        <translation>après {title}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all lanes of a stage at once, or in parts</source>
        <translation>toutes les lignes d’une étape à la fois, ou par parties</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternative</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>une action</translation>
    </message>
    <message>
        <source>an alternative</source>
        <translation>une alternative</translation>
    </message>
    <message>
        <source>an evidence</source>
        <translation>une preuve</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>une expérience</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>une idée</translation>
    </message>
    <message>
        <source>an idea, evidence, an experiment</source>
        <translation>une idée, une preuve, une expérience</translation>
    </message>
    <message>
        <source>an opportunity</source>
        <translation>une opportunité</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>and {n} more, on the laptop</source>
        <translation>et {n} de plus, sur le portable</translation>
    </message>
    <message>
        <source>another program has changed this file meanwhile; nothing has been changed</source>
        <translation>un autre programme a modifié ce fichier entre-temps&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>arrange layout columns</source>
        <translation>disposer mise en page colonnes</translation>
    </message>
    <message>
        <source>arrange layout compact</source>
        <translation>disposer mise en page compacte</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>at {title}</source>
        <translation>à {title}</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>retour défaire</translation>
    </message>
    <message>
        <source>backstage</source>
        <translation>coulisses</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>before {title}</source>
        <translation>avant {title}</translation>
    </message>
    <message>
        <source>black · white screen</source>
        <translation>écran noir · blanc</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>par {channel}</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>non disponible maintenant</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>clock countdown time box</source>
        <translation>horloge compte à rebours durée</translation>
    </message>
    <message>
        <source>conversion 29 %</source>
        <translation>conversion 29 %</translation>
    </message>
    <message>
        <source>copy clone again</source>
        <translation>copier cloner encore</translation>
    </message>
    <message>
        <source>correct it in a text editor, or ask for the file again</source>
        <translation>corrigez-le dans un éditeur de texte, ou redemandez le fichier</translation>
    </message>
    <message>
        <source>create blank empty file</source>
        <translation>créer vierge vide fichier</translation>
    </message>
    <message>
        <source>damaged broken errors problems salvage panel</source>
        <translation>endommagé cassé erreurs problèmes récupérer</translation>
    </message>
    <message>
        <source>effort {level} of 3</source>
        <translation>effort {level} sur 3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>everything mark</source>
        <translation>tout marquer</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>sortir terminer fin</translation>
    </message>
    <message>
        <source>frequency {level} of 3</source>
        <translation>fréquence {level} sur 3</translation>
    </message>
    <message>
        <source>from the start · leave</source>
        <translation>depuis le début · quitter</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>full screen slides show</source>
        <translation>plein écran diapositives</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>objectif {goal}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>half of a surrogate pair (U+{code}) stands in a text</source>
        <translation>la moitié d’une paire de substitution (U+{code}) se trouve dans un texte</translation>
    </message>
    <message>
        <source>help shortcuts keyboard cheat sheet capture language</source>
        <translation>aide raccourcis clavier aide-mémoire langage de saisie</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>hide or show the line below</source>
        <translation>masquer ou afficher la ligne du bas</translation>
    </message>
    <message>
        <source>how all feel at this touchpoint</source>
        <translation>le ressenti de tous à ce point de contact</translation>
    </message>
    <message>
        <source>how each persona feels</source>
        <translation>le ressenti de chaque persona</translation>
    </message>
    <message>
        <source>impact {level} of 3</source>
        <translation>impact {level} sur 3</translation>
    </message>
    <message>
        <source>in stage {title}</source>
        <translation>dans l’étape {title}</translation>
    </message>
    <message>
        <source>in the parking lot</source>
        <translation>au parking</translation>
    </message>
    <message>
        <source>in the parking lot, as there is no touchpoint yet</source>
        <translation>au parking, car il n’y a pas encore de point de contact</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>dans {title}</translation>
    </message>
    <message>
        <source>insert clipboard</source>
        <translation>insérer presse-papiers</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>il ne peut pas être écrit</translation>
    </message>
    <message>
        <source>it is a list of one element now</source>
        <translation>c’est maintenant une liste d’un seul élément</translation>
    </message>
    <message>
        <source>it is a list of what is in it now</source>
        <translation>c’est maintenant une liste de ce qu’il contient</translation>
    </message>
    <message>
        <source>it is a plain text now</source>
        <translation>c’est maintenant un simple texte</translation>
    </message>
    <message>
        <source>it is a text now</source>
        <translation>c’est maintenant un texte</translation>
    </message>
    <message>
        <source>it is an empty map</source>
        <translation>c’est une carte vide</translation>
    </message>
    <message>
        <source>it is in the parking lot now</source>
        <translation>c’est maintenant au parking</translation>
    </message>
    <message>
        <source>it is in the stage “{title}” now</source>
        <translation>c’est maintenant dans l’étape «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>c’est laissé de côté</translation>
    </message>
    <message>
        <source>it is set aside in the file</source>
        <translation>c’est mis de côté dans le fichier</translation>
    </message>
    <message>
        <source>it is written true, false or null</source>
        <translation>cela s’écrit true, false ou null</translation>
    </message>
    <message>
        <source>it is {value} now</source>
        <translation>c’est maintenant {value}</translation>
    </message>
    <message>
        <source>it is {value} now, and what was there is set aside in the file</source>
        <translation>c’est maintenant {value}, et ce qui s’y trouvait est mis de côté dans le fichier</translation>
    </message>
    <message>
        <source>just a title, whatever it begins with</source>
        <translation>juste un titre, quel que soit son début</translation>
    </message>
    <message>
        <source>lanes continue on further pages, so that they can be read</source>
        <translation>les lignes continuent sur d’autres pages, pour rester lisibles</translation>
    </message>
    <message>
        <source>larger bigger magnify</source>
        <translation>plus grand agrandir loupe</translation>
    </message>
    <message>
        <source>later notes questions panel</source>
        <translation>plus tard notes questions panneau</translation>
    </message>
    <message>
        <source>leads to {title}</source>
        <translation>mène à {title}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {message}</source>
        <translation>ligne {line}, colonne {column}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>link arrow line</source>
        <translation>lien flèche ligne</translation>
    </message>
    <message>
        <source>lists and objects are nested deeper than {most} levels</source>
        <translation>listes et objets sont imbriqués sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>load file</source>
        <translation>charger fichier</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment de vérité</translation>
    </message>
    <message>
        <source>move clipboard</source>
        <translation>déplacer presse-papiers</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>aucune émotion</translation>
    </message>
    <message>
        <source>no file can have a name this long; check its name</source>
        <translation>aucun fichier ne peut avoir un nom si long&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>nothing: a remark for yourself</source>
        <translation>rien&#xa0;: une remarque pour vous</translation>
    </message>
    <message>
        <source>of severity 2 and 3</source>
        <translation>de gravité 2 et 3</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>responsable {name}</translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <translation>responsable {owner}</translation>
    </message>
    <message>
        <source>pan move scroll</source>
        <translation>défiler déplacer</translation>
    </message>
    <message>
        <source>panel side left hide show</source>
        <translation>panneau côté gauche masquer afficher</translation>
    </message>
    <message>
        <source>panel side right properties details hide show</source>
        <translation>panneau côté droit propriétés détails masquer afficher</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>pdf png svg print picture image share</source>
        <translation>pdf png svg imprimer image partager</translation>
    </message>
    <message>
        <source>pdf png svg print repeat</source>
        <translation>pdf png svg imprimer répéter</translation>
    </message>
    <message>
        <source>persona {number} of {count}</source>
        <translation>persona {number} sur {count}</translation>
    </message>
    <message>
        <source>pointer arrow mouse</source>
        <translation>pointeur flèche souris</translation>
    </message>
    <message>
        <source>projector second screen beamer</source>
        <translation>projecteur second écran vidéoprojecteur</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>remove erase clear</source>
        <translation>retirer effacer vider</translation>
    </message>
    <message>
        <source>rename title type</source>
        <translation>renommer titre taper</translation>
    </message>
    <message>
        <source>repeat again</source>
        <translation>répéter encore</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>search look</source>
        <translation>chercher trouver</translation>
    </message>
    <message>
        <source>search substitute</source>
        <translation>chercher substituer</translation>
    </message>
    <message>
        <source>settings options configure language theme dark light size autosave shortcuts keys</source>
        <translation>réglages options configurer langue thème sombre clair taille enregistrement raccourcis touches</translation>
    </message>
    <message>
        <source>severity goes to 3, so three exclamation marks are enough</source>
        <translation>la gravité va jusqu’à 3, trois points d’exclamation suffisent</translation>
    </message>
    <message>
        <source>severity {severity}</source>
        <translation>gravité {severity}</translation>
    </message>
    <message>
        <source>severity {severity} of 3</source>
        <translation>gravité {severity} sur 3</translation>
    </message>
    <message>
        <source>show all whole everything zoom</source>
        <translation>tout afficher entier zoom</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petit</translation>
    </message>
    <message>
        <source>smallest type {size} pt</source>
        <translation>plus petits caractères {size} pt</translation>
    </message>
    <message>
        <source>spreadsheet list rows panel</source>
        <translation>tableur liste lignes panneau</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>étape {number} sur {count}</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <translation>démarrer ou suspendre le minuteur</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>store copy rename</source>
        <translation>sauver copie renommer</translation>
    </message>
    <message>
        <source>store write disk</source>
        <translation>sauver écrire disque</translation>
    </message>
    <message>
        <source>text in UTF-16 or UTF-32</source>
        <translation>du texte en UTF-16 ou UTF-32</translation>
    </message>
    <message>
        <source>that stage; 0 is the whole map</source>
        <translation>cette étape&#xa0;; 0 est toute la carte</translation>
    </message>
    <message>
        <source>the disk gives back something else than what was written; choose another one; nothing has been changed</source>
        <translation>le disque rend autre chose que ce qui a été écrit&#xa0;; choisissez-en un autre&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the disk is full; make room on it, or choose another one</source>
        <translation>le disque est plein&#xa0;; libérez de la place, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>the disk or the network folder did not take the file; choose another place</source>
        <translation>le disque ou le dossier réseau n’a pas accepté le fichier&#xa0;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>le fichier s’arrête au milieu</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>le fichier continue après sa fin</translation>
    </message>
    <message>
        <source>the file goes on with zeros after its end</source>
        <translation>le fichier continue avec des zéros après sa fin</translation>
    </message>
    <message>
        <source>the file holds nothing but zeros; open an older copy of it, or ask for it again</source>
        <translation>le fichier ne contient que des zéros&#xa0;; ouvrez-en une copie plus ancienne, ou redemandez-le</translation>
    </message>
    <message>
        <source>the file is empty; ask for it again, or begin a new map</source>
        <translation>le fichier est vide&#xa0;; redemandez-le, ou commencez une nouvelle carte</translation>
    </message>
    <message>
        <source>the file is of the newer version {version}; update Journey Editor to open it</source>
        <translation>le fichier est de la version plus récente {version}&#xa0;; mettez Journey Editor à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>the file would be larger than this disk allows; choose another one</source>
        <translation>le fichier serait plus grand que ce disque ne le permet&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {place} already</source>
        <translation>l’id «&#xa0;{id}&#xa0;» est déjà celui de {place}</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {place} already; choose another</source>
        <translation>l’id «&#xa0;{id}&#xa0;» est déjà celui de {place}&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the image has more than {most} MB</source>
        <translation>l’image a plus de {most} Mo</translation>
    </message>
    <message>
        <source>the last one counts, and the other is set aside in the file</source>
        <translation>le dernier compte, et l’autre est mis de côté dans le fichier</translation>
    </message>
    <message>
        <source>the map has more than {most} values; split it into several</source>
        <translation>la carte a plus de {most} valeurs&#xa0;; divisez-la en plusieurs</translation>
    </message>
    <message>
        <source>the map is too large (more than {most} MB); take large images out of it</source>
        <translation>la carte est trop grande (plus de {most} Mo)&#xa0;; enlevez-en les grandes images</translation>
    </message>
    <message>
        <source>the metric has no name</source>
        <translation>l’indicateur n’a pas de nom</translation>
    </message>
    <message>
        <source>the name is too long for this disk; choose a shorter one</source>
        <translation>le nom est trop long pour ce disque&#xa0;; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>the name {name} stands twice in one object</source>
        <translation>le nom {name} figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>the network folder does not answer; try again, or choose another place</source>
        <translation>le dossier réseau ne répond pas&#xa0;; réessayez, ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the next touchpoint, with its share</source>
        <translation>le point de contact suivant, avec sa part</translation>
    </message>
    <message>
        <source>the number is larger than any that a map can hold</source>
        <translation>le nombre est plus grand que tout ce qu’une carte peut contenir</translation>
    </message>
    <message>
        <source>the parking lot</source>
        <translation>le parking</translation>
    </message>
    <message>
        <source>the persona has no name</source>
        <translation>le persona n’a pas de nom</translation>
    </message>
    <message>
        <source>the quotation mark is not closed, so it stays in the title</source>
        <translation>le guillemet n’est pas fermé, il reste donc dans le titre</translation>
    </message>
    <message>
        <source>the stage has no name</source>
        <translation>l’étape n’a pas de nom</translation>
    </message>
    <message>
        <source>the table has more than {most} rows</source>
        <translation>le tableau a plus de {most} lignes</translation>
    </message>
    <message>
        <source>the text has a character that no file can hold (U+{code})</source>
        <translation>le texte a un caractère qu’aucun fichier ne peut contenir (U+{code})</translation>
    </message>
    <message>
        <source>the text has more than {most} lines</source>
        <translation>le texte a plus de {most} lignes</translation>
    </message>
    <message>
        <source>the text has {count} characters, more than {most}</source>
        <translation>le texte a {count} caractères, plus de {most}</translation>
    </message>
    <message>
        <source>the text is longer than {most} characters</source>
        <translation>le texte dépasse {most} caractères</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>le texte qui commence ici n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <source>the text “{title}” would have more than {most} characters; nothing is replaced</source>
        <translation>le texte «&#xa0;{title}&#xa0;» aurait plus de {most} caractères&#xa0;; rien n’est remplacé</translation>
    </message>
    <message>
        <source>the title of the map</source>
        <translation>le titre de la carte</translation>
    </message>
    <message>
        <source>the version before could not be kept as {name} ({reason}); see what has that name before you save again</source>
        <translation>la version précédente n’a pas pu être gardée sous {name} ({reason})&#xa0;; regardez ce qui porte ce nom avant d’enregistrer de nouveau</translation>
    </message>
    <message>
        <source>there is no emotion from -2 to 2 behind “=”</source>
        <translation>il n’y a pas d’émotion de -2 à 2 après «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>there is no map inside this {kind}; ask for the file of the map itself</source>
        <translation>il n’y a pas de carte dans ce fichier ({kind})&#xa0;; demandez le fichier de la carte elle-même</translation>
    </message>
    <message>
        <source>there is no metric behind “%”</source>
        <translation>il n’y a pas d’indicateur après «&#xa0;%&#xa0;»</translation>
    </message>
    <message>
        <source>there is no persona “{id}”</source>
        <translation>il n’y a pas de persona «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no persona “{id}”; add it or correct the id</source>
        <translation>il n’y a pas de persona «&#xa0;{id}&#xa0;»&#xa0;; ajoutez-le ou corrigez l’id</translation>
    </message>
    <message>
        <source>there is no stage “{id}”</source>
        <translation>il n’y a pas d’étape «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no stage “{id}”; add it or correct the id</source>
        <translation>il n’y a pas d’étape «&#xa0;{id}&#xa0;»&#xa0;; ajoutez-la ou corrigez l’id</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>there is no such folder; make it, or choose another one</source>
        <translation>ce dossier n’existe pas&#xa0;; créez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>there is no text behind “{sign}”</source>
        <translation>il n’y a pas de texte après «&#xa0;{sign}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no title behind the backslash</source>
        <translation>il n’y a pas de titre après la barre oblique inverse</translation>
    </message>
    <message>
        <source>there is no touchpoint behind “{sign}”</source>
        <translation>il n’y a pas de point de contact après «&#xa0;{sign}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no touchpoint or stage “{id}”</source>
        <translation>il n’y a ni point de contact ni étape «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no touchpoint or stage “{id}”; add it or correct the id</source>
        <translation>il n’y a ni point de contact ni étape «&#xa0;{id}&#xa0;»&#xa0;; ajoutez-la ou corrigez l’id</translation>
    </message>
    <message>
        <source>there is no touchpoint yet for this metric, so it waits as a note</source>
        <translation>il n’y a pas encore de point de contact pour cet indicateur, il attend donc sous forme de note</translation>
    </message>
    <message>
        <source>there is no touchpoint yet for {title}</source>
        <translation>il n’y a pas encore de point de contact pour {title}</translation>
    </message>
    <message>
        <source>there is no touchpoint yet that leads to {title}</source>
        <translation>il n’y a pas encore de point de contact qui mène à {title}</translation>
    </message>
    <message>
        <source>there is no touchpoint “{id}”</source>
        <translation>il n’y a pas de point de contact «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no touchpoint “{id}”; add it or correct the id</source>
        <translation>il n’y a pas de point de contact «&#xa0;{id}&#xa0;»&#xa0;; ajoutez-le ou corrigez l’id</translation>
    </message>
    <message>
        <source>there was no persona {name}, so one was made</source>
        <translation>il n’y avait pas de persona {name}, il a donc été créé</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>ils sont laissés de côté</translation>
    </message>
    <message>
        <source>this PDF is encrypted; ask for one without a password, or for the file of the map itself</source>
        <translation>ce PDF est chiffré&#xa0;; demandez-en un sans mot de passe, ou le fichier de la carte elle-même</translation>
    </message>
    <message>
        <source>this SVG declares a document type, which is not read; ask for the file of the map itself</source>
        <translation>ce SVG déclare un type de document, qui n’est pas lu&#xa0;; demandez le fichier de la carte elle-même</translation>
    </message>
    <message>
        <source>this comma is one too many</source>
        <translation>cette virgule est de trop</translation>
    </message>
    <message>
        <source>this file is held by the system or another program; choose another name</source>
        <translation>ce fichier est retenu par le système ou un autre programme&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>this file is write-protected; choose another name; nothing has been changed</source>
        <translation>ce fichier est protégé en écriture&#xa0;; choisissez un autre nom&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read; {again}</source>
        <translation>c’est du JSON illisible&#xa0;; {again}</translation>
    </message>
    <message>
        <source>this is JSON, but not a journey map: a map begins with {beginning}</source>
        <translation>c’est du JSON, mais pas une carte de parcours&#xa0;: une carte commence par {beginning}</translation>
    </message>
    <message>
        <source>this is a device or a pipe and not an ordinary file; name another</source>
        <translation>c’est un périphérique ou un tube et non un fichier ordinaire&#xa0;; nommez-en un autre</translation>
    </message>
    <message>
        <source>this is a folder; add a file name</source>
        <translation>c’est un dossier&#xa0;; ajoutez un nom de fichier</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>c’est un dossier&#xa0;; nommez un fichier dedans</translation>
    </message>
    <message>
        <source>this is a link that leads back to itself; choose another name</source>
        <translation>c’est un lien qui renvoie à lui-même&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>this is a link that leads back to itself; choose the file itself</source>
        <translation>c’est un lien qui renvoie à lui-même&#xa0;; choisissez le fichier lui-même</translation>
    </message>
    <message>
        <source>this is missing; every {record} needs it</source>
        <translation>ceci manque&#xa0;; tout élément de cette sorte ({record}) en a besoin</translation>
    </message>
    <message>
        <source>this is missing; write {version} for the version described today</source>
        <translation>ceci manque&#xa0;; écrivez {version} pour la version décrite aujourd’hui</translation>
    </message>
    <message>
        <source>this is not JSON but {kind}; ask for the file of the map itself</source>
        <translation>ce n’est pas du JSON mais {kind}&#xa0;; demandez le fichier de la carte elle-même</translation>
    </message>
    <message>
        <source>this is not JSON: {what}; {again}</source>
        <translation>ce n’est pas du JSON&#xa0;: {what}&#xa0;; {again}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8 in the program it comes from</source>
        <translation>ce n’est pas du texte UTF-8&#xa0;; enregistrez le fichier en UTF-8 dans le programme d’où il vient</translation>
    </message>
    <message>
        <source>this is {kind} and not UTF-8; save it as UTF-8 in the program it comes from</source>
        <translation>c’est {kind} et non de l’UTF-8&#xa0;; enregistrez-le en UTF-8 dans le programme d’où il vient</translation>
    </message>
    <message>
        <source>this place can only be read; choose another folder</source>
        <translation>cet endroit est en lecture seule&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>this {kind} is damaged; ask for it again, or for the file of the map itself</source>
        <translation>ce fichier ({kind}) est endommagé&#xa0;; redemandez-le, ou le fichier de la carte elle-même</translation>
    </message>
    <message>
        <source>this {kind} is too large (more than {most} MB); ask for the file of the map itself</source>
        <translation>ce fichier ({kind}) est trop grand (plus de {most} Mo)&#xa0;; demandez le fichier de la carte elle-même</translation>
    </message>
    <message>
        <source>this, or anything from the left, to the map</source>
        <translation>ceci, ou un élément de gauche, vers la carte</translation>
    </message>
    <message>
        <source>to the map</source>
        <translation>à la carte</translation>
    </message>
    <message>
        <source>tree panel list structure</source>
        <translation>arbre panneau liste structure</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>déclenche</translation>
    </message>
    <message>
        <source>two lanes have the id “{id}”</source>
        <translation>deux lignes ont l’id «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>two versions of the file were put together here, and one has to go</source>
        <translation>deux versions du fichier ont été réunies ici, et l’une doit partir</translation>
    </message>
    <message>
        <source>two views have the name “{name}”</source>
        <translation>deux vues portent le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bien</translation>
    </message>
    <message>
        <source>view show only hide dim persona segment channel owner tag evidence</source>
        <translation>vue afficher seulement masquer estomper persona segment canal responsable étiquette preuve</translation>
    </message>
    <message>
        <source>votes dots poll</source>
        <translation>voix points sondage</translation>
    </message>
    <message>
        <source>what is beyond {count} characters stands in a note of its own</source>
        <translation>ce qui dépasse {count} caractères va dans une note à part</translation>
    </message>
    <message>
        <source>what is in both is one list now</source>
        <translation>ce qui est dans les deux forme maintenant une seule liste</translation>
    </message>
    <message>
        <source>what is whole in it is here</source>
        <translation>ce qui y est intact est ici</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>what this one triggers</source>
        <translation>ce que celui-ci déclenche</translation>
    </message>
    <message>
        <source>what would be saved is not read back as this map; nothing has been changed</source>
        <translation>ce qui serait enregistré n’est pas relu comme cette carte&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>whole map · last step</source>
        <translation>toute la carte · dernière étape</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>with its channel</source>
        <translation>avec son canal</translation>
    </message>
    <message>
        <source>with its owner</source>
        <translation>avec son responsable</translation>
    </message>
    <message>
        <source>with role and quote</source>
        <translation>avec rôle et verbatim</translation>
    </message>
    <message>
        <source>you are not allowed to read this file; ask its owner for the right to, or for a copy</source>
        <translation>vous n’avez pas le droit de lire ce fichier&#xa0;; demandez ce droit à son propriétaire, ou une copie</translation>
    </message>
    <message>
        <source>you are not allowed to write here; choose another folder, or another name</source>
        <translation>vous n’avez pas le droit d’écrire ici&#xa0;; choisissez un autre dossier, ou un autre nom</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room, or choose another one</source>
        <translation>votre part du disque est épuisée&#xa0;; libérez de la place, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>zoom to selected</source>
        <translation>zoom sur la sélection</translation>
    </message>
    <message>
        <source>zoom · move around</source>
        <translation>zoomer · se déplacer</translation>
    </message>
    <message>
        <source>{count} are called {title}; the first is meant</source>
        <translation>{count} s’appellent {title}&#xa0;; il s’agit de la première</translation>
    </message>
    <message>
        <source>{count} elements are more than {most}; split the map into several</source>
        <translation>{count} éléments, c’est plus de {most}&#xa0;; divisez la carte en plusieurs</translation>
    </message>
    <message>
        <source>{count} more are in the outline.</source>
        <translation>{count} autres sont dans le plan.</translation>
    </message>
    <message>
        <source>{count} touchpoints are called {title}; the one in {stage} is meant</source>
        <translation>{count} points de contact s’appellent {title}&#xa0;; il s’agit de celui dans {stage}</translation>
    </message>
    <message>
        <source>{each} · person {person} of {people}, {left}</source>
        <translation>{each} · personne {person} sur {people}, {left}</translation>
    </message>
    <message>
        <source>{emotion}, or none</source>
        <translation>{emotion}, ou aucune</translation>
    </message>
    <message>
        <source>{error}; the old one is kept.</source>
        <translation>{error}&#xa0;; l’ancienne valeur est conservée.</translation>
    </message>
    <message>
        <source>{field} cannot be empty; the old one is kept</source>
        <translation>«&#xa0;{field}&#xa0;» ne peut pas être vide&#xa0;; l’ancienne valeur est conservée</translation>
    </message>
    <message>
        <source>{field} of {n} touchpoint was changed.</source>
        <translation>«&#xa0;{field}&#xa0;» de {n} point de contact a été modifié.</translation>
    </message>
    <message>
        <source>{field} of {n} touchpoints was changed.</source>
        <translation>«&#xa0;{field}&#xa0;» de {n} points de contact a été modifié.</translation>
    </message>
    <message>
        <source>{field}: known ones</source>
        <translation>{field}&#xa0;: connus</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} and {second} are linked already.</source>
        <translation>{first} et {second} sont déjà reliés.</translation>
    </message>
    <message>
        <source>{key} alone is for typing, and this works in the whole window. Hold Ctrl or Alt with it.</source>
        <translation>{key} seule sert à taper, et ceci agit dans toute la fenêtre. Maintenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is needed for moving around and typing. Hold Ctrl or Alt with it.</source>
        <translation>{key} sert à se déplacer et à taper. Maintenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>{key} opens a map or what another program made</source>
        <translation>{key} ouvre une carte ou ce qu’un autre programme a produit</translation>
    </message>
    <message>
        <source>{key} takes notes line by line, as fast as people talk</source>
        <translation>{key} prend des notes ligne par ligne, au rythme de la parole</translation>
    </message>
    <message>
        <source>{kind}, severity {severity}: {words}</source>
        <translation>{kind}, gravité {severity}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{made} things from {lines} lines, one step to undo</source>
        <translation>{made} éléments à partir de {lines} lignes, une seule étape à annuler</translation>
    </message>
    <message>
        <source>{menu} · changed</source>
        <translation>{menu} · modifié</translation>
    </message>
    <message>
        <source>{menu}, on the map</source>
        <translation>{menu}, sur la carte</translation>
    </message>
    <message>
        <source>{menu}, while the map has the keys</source>
        <translation>{menu}, tant que la carte a le clavier</translation>
    </message>
    <message>
        <source>{name} added to {place}, {number} of {count}</source>
        <translation>{name} ajouté à {place}, {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} added, {number} of {count}</source>
        <translation>{name} ajouté, {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} supprimé</translation>
    </message>
    <message>
        <source>{name} deleted, with {n} thing in it</source>
        <translation>{name} supprimé, avec {n} élément dedans</translation>
    </message>
    <message>
        <source>{name} deleted, with {n} things in it</source>
        <translation>{name} supprimé, avec {n} éléments dedans</translation>
    </message>
    <message>
        <source>{name} is at {place}: {number} of {count}</source>
        <translation>{name} est à {place}&#xa0;: {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} is in {place}: {number} of {count}</source>
        <translation>{name} est dans {place}&#xa0;: {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} is the map itself; choose another name for the one that leaves something out.</source>
        <translation>{name} est la carte elle-même&#xa0;; choisissez un autre nom pour celle qui laisse quelque chose de côté.</translation>
    </message>
    <message>
        <source>{name} is {number} of {count}</source>
        <translation>{name} est {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} may mean {listed}</source>
        <translation>{name} peut désigner {listed}</translation>
    </message>
    <message>
        <source>{name} moved to {place}, {number} of {count}</source>
        <translation>{name} déplacé vers {place}, {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} moved, {number} of {count}</source>
        <translation>{name} déplacé, {number} sur {count}</translation>
    </message>
    <message>
        <source>{name} no emotion</source>
        <translation>{name} aucune émotion</translation>
    </message>
    <message>
        <source>{name} taken off {title}</source>
        <translation>{name} retiré de {title}</translation>
    </message>
    <message>
        <source>{name} was changed by another program and has been read again.</source>
        <translation>{name} a été modifié par un autre programme et a été relu.</translation>
    </message>
    <message>
        <source>{name} {feeling}</source>
        <translation>{name} {feeling}</translation>
    </message>
    <message>
        <source>{name}, {count} on the map</source>
        <translation>{name}, {count} sur la carte</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}&#xa0;: automatique</translation>
    </message>
    <message>
        <source>{name}: emotion</source>
        <translation>{name}&#xa0;: émotion</translation>
    </message>
    <message>
        <source>{name}: emotion from -2 to +2</source>
        <translation>{name}&#xa0;: émotion de -2 à +2</translation>
    </message>
    <message>
        <source>{name}: other…</source>
        <translation>{name}&#xa0;: autre…</translation>
    </message>
    <message>
        <source>{name}: thought</source>
        <translation>{name}&#xa0;: pensée</translation>
    </message>
    <message>
        <source>{name}: {step}</source>
        <translation>{name}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{name}: {value} and {n} more</source>
        <translation>{name}&#xa0;: {value} et {n} de plus</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} action</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>{n} added: {titles}</source>
        <translation>{n} en plus&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>{n} backstage note</source>
        <translation>{n} note en coulisses</translation>
    </message>
    <message>
        <source>{n} backstage notes</source>
        <translation>{n} notes en coulisses</translation>
    </message>
    <message>
        <source>{n} changed: {titles}</source>
        <translation>{n} avec changement&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>{n} emotion changed</source>
        <translation>{n} émotion modifiée</translation>
    </message>
    <message>
        <source>{n} emotions changed</source>
        <translation>{n} émotions modifiées</translation>
    </message>
    <message>
        <source>{n} experiment</source>
        <translation>{n} expérience</translation>
    </message>
    <message>
        <source>{n} experiments</source>
        <translation>{n} expériences</translation>
    </message>
    <message>
        <source>{n} file written to {folder}</source>
        <translation>{n} fichier écrit dans {folder}</translation>
    </message>
    <message>
        <source>{n} files written to {folder}</source>
        <translation>{n} fichiers écrits dans {folder}</translation>
    </message>
    <message>
        <source>{n} hit</source>
        <translation>{n} occurrence</translation>
    </message>
    <message>
        <source>{n} hit replaced.</source>
        <translation>{n} occurrence remplacée.</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <source>{n} hits replaced.</source>
        <translation>{n} occurrences remplacées.</translation>
    </message>
    <message>
        <source>{n} idea</source>
        <translation>{n} idée</translation>
    </message>
    <message>
        <source>{n} ideas</source>
        <translation>{n} idées</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} lien</translation>
    </message>
    <message>
        <source>{n} link differs.</source>
        <translation>{n} lien diffère.</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} liens</translation>
    </message>
    <message>
        <source>{n} links differ.</source>
        <translation>{n} liens diffèrent.</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} carte</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} cartes</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} more lines wait to be corrected.</source>
        <translation>{n} autres lignes attendent d’être corrigées.</translation>
    </message>
    <message>
        <source>{n} more text has characters that no font here has.</source>
        <translation>{n} autre texte a des caractères qu’aucune police ici n’a.</translation>
    </message>
    <message>
        <source>{n} more texts have characters that no font here has.</source>
        <translation>{n} autres textes ont des caractères qu’aucune police ici n’a.</translation>
    </message>
    <message>
        <source>{n} note</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>{n} of {total} touchpoints match</source>
        <translation>{n} points de contact sur {total} correspondent</translation>
    </message>
    <message>
        <source>{n} of {total} touchpoints matches</source>
        <translation>{n} point de contact sur {total} correspond</translation>
    </message>
    <message>
        <source>{n} opportunities</source>
        <translation>{n} opportunités</translation>
    </message>
    <message>
        <source>{n} opportunity</source>
        <translation>{n} opportunité</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{n} pain point</source>
        <translation>{n} irritant</translation>
    </message>
    <message>
        <source>{n} pain points</source>
        <translation>{n} irritants</translation>
    </message>
    <message>
        <source>{n} parked note</source>
        <translation>{n} note au parking</translation>
    </message>
    <message>
        <source>{n} parked notes</source>
        <translation>{n} notes au parking</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} personne</translation>
    </message>
    <message>
        <source>{n} persona</source>
        <translation>{n} persona</translation>
    </message>
    <message>
        <source>{n} persona left out</source>
        <translation>{n} persona laissé de côté</translation>
    </message>
    <message>
        <source>{n} personas</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>{n} personas left out</source>
        <translation>{n} personas laissés de côté</translation>
    </message>
    <message>
        <source>{n} piece of evidence</source>
        <translation>{n} preuve</translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation>{n} preuves</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} question</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <source>{n} quote</source>
        <translation>{n} verbatim</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} verbatims</translation>
    </message>
    <message>
        <source>{n} removed: {titles}</source>
        <translation>{n} en moins&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>{n} rows without a title were left out.</source>
        <translation>{n} lignes sans titre ont été ignorées.</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>sélection&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} stage</source>
        <translation>{n} étape</translation>
    </message>
    <message>
        <source>{n} stages</source>
        <translation>{n} étapes</translation>
    </message>
    <message>
        <source>{n} thing</source>
        <translation>{n} élément</translation>
    </message>
    <message>
        <source>{n} thing added</source>
        <translation>{n} élément ajouté</translation>
    </message>
    <message>
        <source>{n} thing deleted</source>
        <translation>{n} élément supprimé</translation>
    </message>
    <message>
        <source>{n} thing moved</source>
        <translation>{n} élément déplacé</translation>
    </message>
    <message>
        <source>{n} thing was repaired in this map. The file stays as it was until you save.</source>
        <translation>{n} élément a été réparé dans cette carte. Le fichier reste tel quel jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>{n} thing: {step}</source>
        <translation>{n} élément&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{n} things</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <source>{n} things added</source>
        <translation>{n} éléments ajoutés</translation>
    </message>
    <message>
        <source>{n} things deleted</source>
        <translation>{n} éléments supprimés</translation>
    </message>
    <message>
        <source>{n} things moved</source>
        <translation>{n} éléments déplacés</translation>
    </message>
    <message>
        <source>{n} things were repaired in this map. The file stays as it was until you save.</source>
        <translation>{n} éléments ont été réparés dans cette carte. Le fichier reste tel quel jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>{n} things: {step}</source>
        <translation>{n} éléments&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{n} thought</source>
        <translation>{n} pensée</translation>
    </message>
    <message>
        <source>{n} thoughts</source>
        <translation>{n} pensées</translation>
    </message>
    <message>
        <source>{n} touchpoint</source>
        <translation>{n} point de contact</translation>
    </message>
    <message>
        <source>{n} touchpoint left out, as it is not on this map</source>
        <translation>{n} point de contact laissé de côté, car il n’est pas sur cette carte</translation>
    </message>
    <message>
        <source>{n} touchpoints</source>
        <translation>{n} points de contact</translation>
    </message>
    <message>
        <source>{n} touchpoints left out, as they are not on this map</source>
        <translation>{n} points de contact laissés de côté, car ils ne sont pas sur cette carte</translation>
    </message>
    <message>
        <source>{n} vote</source>
        <translation>{n} voix</translation>
    </message>
    <message>
        <source>{n} vote a person</source>
        <translation>{n} voix par personne</translation>
    </message>
    <message>
        <source>{n} vote each</source>
        <translation>{n} voix chacun</translation>
    </message>
    <message>
        <source>{n} vote left</source>
        <translation>encore {n} voix</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <translation>{n} voix</translation>
    </message>
    <message>
        <source>{n} votes a person</source>
        <translation>{n} voix par personne</translation>
    </message>
    <message>
        <source>{n} votes each</source>
        <translation>{n} voix chacun</translation>
    </message>
    <message>
        <source>{n} votes left</source>
        <translation>encore {n} voix</translation>
    </message>
    <message>
        <source>{n} was kept, as nothing would be left of a title.</source>
        <translation>{n} conservée, car il ne resterait rien d’un titre.</translation>
    </message>
    <message>
        <source>{n} were kept, as nothing would be left of a title.</source>
        <translation>{n} conservées, car il ne resterait rien d’un titre.</translation>
    </message>
    <message>
        <source>{n} without a vote.</source>
        <translation>{n} sans voix.</translation>
    </message>
    <message>
        <source>{old} is now {name}</source>
        <translation>{old} s’appelle maintenant {name}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} and {other} feel nothing differently.</source>
        <translation>{one} et {other} ne ressentent rien différemment.</translation>
    </message>
    <message>
        <source>{paper} gives {size} pt</source>
        <translation>{paper} donne {size} pt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} at {place}: {feeling}</source>
        <translation>{persona} à {place}&#xa0;: {feeling}</translation>
    </message>
    <message>
        <source>{persona} is hidden: show this persona first, or choose another.</source>
        <translation>{persona} est masqué&#xa0;: affichez d’abord ce persona, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{persona} meets {title}</source>
        <translation>{persona} rencontre {title}</translation>
    </message>
    <message>
        <source>{place}: {n} control character is left out</source>
        <translation>{place}&#xa0;: {n} caractère de contrôle est omis</translation>
    </message>
    <message>
        <source>{place}: {n} control characters are left out, the first of them here</source>
        <translation>{place}&#xa0;: {n} caractères de contrôle sont omis, le premier ici</translation>
    </message>
    <message>
        <source>{problem} ({reason}); try another place</source>
        <translation>{problem} ({reason})&#xa0;; essayez un autre endroit</translation>
    </message>
    <message>
        <source>{problem}, did you mean “{guess}”?</source>
        <translation>{problem}, vouliez-vous dire «&#xa0;{guess}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{problem}; make it smaller</source>
        <translation>{problem}&#xa0;; réduisez-le</translation>
    </message>
    <message>
        <source>{problem}; nothing has been changed</source>
        <translation>{problem}&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>{problem}; the old one is kept</source>
        <translation>{problem}&#xa0;; l’ancienne valeur est conservée</translation>
    </message>
    <message>
        <source>{sentence}; nothing is changed.</source>
        <translation>{sentence}&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>{sentence}; the old one is kept.</source>
        <translation>{sentence}&#xa0;; l’ancienne valeur est conservée.</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} sur {count} affichés</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>{stage}, as there is none yet</source>
        <translation>{stage}, car il n’y en a pas encore</translation>
    </message>
    <message>
        <source>{title} are counted; select the touchpoint to change them</source>
        <translation>Les {title} sont comptés&#xa0;; choisissez le point de contact pour les modifier</translation>
    </message>
    <message>
        <source>{title} linked to {other}</source>
        <translation>{title} relié à {other}</translation>
    </message>
    <message>
        <source>{title}, from {name}, as of {when}</source>
        <translation>{title}, de {name}, état du {when}</translation>
    </message>
    <message>
        <source>{title}, lane {number} of {count}</source>
        <translation>{title}, ligne {number} sur {count}</translation>
    </message>
    <message>
        <source>{title}, never saved, as of {when}</source>
        <translation>{title}, jamais enregistrée, état du {when}</translation>
    </message>
    <message>
        <source>{typed} % is not a share; type a number from 0 to 100</source>
        <translation>{typed} % n’est pas une part&#xa0;; saisissez un nombre de 0 à 100</translation>
    </message>
    <message>
        <source>{typed} is no emotion: they go from -2 to 2</source>
        <translation>{typed} n’est pas une émotion&#xa0;: elles vont de -2 à 2</translation>
    </message>
    <message>
        <source>{typed}% is no share: they go from 0 to 100%</source>
        <translation>{typed}% n’est pas une part&#xa0;: elles vont de 0 à 100%</translation>
    </message>
    <message>
        <source>{user} has had it open on {machine} since {when}.</source>
        <translation>{user} l’a ouvert sur {machine} depuis le {when}.</translation>
    </message>
    <message>
        <source>{value} is none of {listed}</source>
        <translation>{value} n’est aucun de {listed}</translation>
    </message>
    <message>
        <source>{value} is not a colour like #3B6FB6</source>
        <translation>{value} n’est pas une couleur comme #3B6FB6</translation>
    </message>
    <message>
        <source>{value} is not a date like 2026-10-01</source>
        <translation>{value} n’est pas une date comme 2026-10-01</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} n’est pas une liste</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>{value} is not a list; put the elements into [ ]</source>
        <translation>{value} n’est pas une liste&#xa0;; mettez les éléments entre [ ]</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{value} is not a number from {low} to {high}</source>
        <translation>{value} n’est pas un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>{value} is not a number of at least {low}</source>
        <translation>{value} n’est pas un nombre d’au moins {low}</translation>
    </message>
    <message>
        <source>{value} is not a number that a map can hold</source>
        <translation>{value} n’est pas un nombre qu’une carte peut contenir</translation>
    </message>
    <message>
        <source>{value} is not a version; write {version}</source>
        <translation>{value} n’est pas une version&#xa0;; écrivez {version}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {low} to {high}</source>
        <translation>{value} n’est pas un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{value} is not a whole number of at least {low}</source>
        <translation>{value} n’est pas un nombre entier d’au moins {low}</translation>
    </message>
    <message>
        <source>{value} is not an id: 1 to 64 of A-Z a-z 0-9 - _ .</source>
        <translation>{value} n’est pas un id&#xa0;: de 1 à 64 parmi A-Z a-z 0-9 - _ .</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} n’est pas un objet</translation>
    </message>
    <message>
        <source>{value} is not an object; write its members in {braces}</source>
        <translation>{value} n’est pas un objet&#xa0;; écrivez ses membres entre {braces}</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} n’est pas du texte</translation>
    </message>
    <message>
        <source>{value} is not true or false</source>
        <translation>{value} n’est ni true ni false</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} est là deux fois</translation>
    </message>
    <message>
        <source>{value} is too large a number</source>
        <translation>{value} est un nombre trop grand</translation>
    </message>
    <message>
        <source>{votes} from {people}</source>
        <translation>{votes} de {people}</translation>
    </message>
    <message>
        <source>{words} · Ctrl copies</source>
        <translation>{words} · Ctrl copie</translation>
    </message>
    <message>
        <source>“{action}” cannot be used now.</source>
        <translation>«&#xa0;{action}&#xa0;» n’est pas disponible maintenant.</translation>
    </message>
    <message>
        <source>“{id}” has an experience here already</source>
        <translation>«&#xa0;{id}&#xa0;» a déjà un vécu ici</translation>
    </message>
    <message>
        <source>“{id}” has an experience here already; remove one of the two</source>
        <translation>«&#xa0;{id}&#xa0;» a déjà un vécu ici&#xa0;; retirez l’un des deux</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; check that it is still there</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;; vérifiez qu’il est toujours là</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de valeur</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels; choose a smaller picture</source>
        <translation>«&#xa0;{name}&#xa0;» a trop de pixels&#xa0;; choisissez une image plus petite</translation>
    </message>
    <message>
        <source>“{name}” is damaged; choose another picture</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;; choisissez une autre image</translation>
    </message>
    <message>
        <source>“{name}” is deleted; undo brings it back.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimé&#xa0;; annuler le rétablit.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB; choose a smaller picture</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit} Mo&#xa0;; choisissez une image plus petite</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown; choose a PNG or JPEG file</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image affichable&#xa0;; choisissez un fichier PNG ou JPEG</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; save the map to keep it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là&#xa0;; enregistrez la carte pour la garder.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà ouvert.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere; choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert ailleurs&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is {place} of {count} now.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant {place} sur {count}.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>“{source}” and “{target}” are linked so already</source>
        <translation>«&#xa0;{source}&#xa0;» et «&#xa0;{target}&#xa0;» sont déjà reliés ainsi</translation>
    </message>
    <message>
        <source>“{step}” did not work; nothing was changed.</source>
        <translation>«&#xa0;{step}&#xa0;» n’a pas marché&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{typed}” has no emotion from -2 to 2</source>
        <translation>«&#xa0;{typed}&#xa0;» n’a pas d’émotion de -2 à 2</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion from -2 to 2, so it stays text</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une émotion de -2 à 2, cela reste donc du texte</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion; type a number from -2 to +2</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une émotion&#xa0;; saisissez un nombre de -2 à +2</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion; type a number from -2 to +2; the old one is kept</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une émotion&#xa0;; saisissez un nombre de -2 à +2&#xa0;; l’ancienne valeur est conservée</translation>
    </message>
    <message>
        <source>“{typed}” is no time; type minutes such as 7, or 1:30.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une durée&#xa0;; saisissez des minutes comme 7, ou 1:30.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date; type it like 2026-10-01</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date&#xa0;; saisissez-la comme 2026-10-01</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; type it like 12 or 3.5</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre&#xa0;; saisissez-le comme 12 ou 3,5</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number; type it like 12</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre entier&#xa0;; saisissez-le comme 12</translation>
    </message>
    <message>
        <source>← ↑ Backspace Page up, right click</source>
        <translation>← ↑ Retour arrière Page préc., clic droit</translation>
    </message>
    <message>
        <source>→ ↓ Space Enter Page down, click</source>
        <translation>→ ↓ Espace Entrée Page suiv., clic</translation>
    </message>
</context>
</TS>
