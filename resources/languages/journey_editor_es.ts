<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>&amp;About Journey Editor</source>
        <translation>&amp;Acerca de Journey Editor</translation>
    </message>
    <message>
        <source>&amp;Audience window</source>
        <translation>Ventana para &amp;el público</translation>
    </message>
    <message>
        <source>&amp;Beginning of the map</source>
        <translation>Principio del &amp;mapa</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Capturar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Tema oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Dot voting…</source>
        <translation>&amp;Votación por puntos…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>Emoció&amp;n</translation>
    </message>
    <message>
        <source>&amp;End of the row</source>
        <translation>Final &amp;de la fila</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>Buscar &amp;y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <translation>A&amp;justar el mapa</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation>Herramienta &amp;Mano</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Keys and capture language</source>
        <translation>&amp;Teclas y lenguaje de captura</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Ca&amp;rriles</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>A&amp;bandonar</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>&amp;Enlazar con…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>M&amp;over</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>P&amp;aleta</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Reh&amp;acer</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Reset timer</source>
        <translation>&amp;Restablecer el temporizador</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>G&amp;uardar</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>Herramienta &amp;Seleccionar</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>Ap&amp;ilado</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>&amp;Dejar de comparar</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Cronolo&amp;gía</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>+ · - · wheel · drag</source>
        <translation>+ · - · rueda · arrastrar</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>+2, +1, 0, -1 and -2</source>
        <translation>+2, +1, 0, -1 y -2</translation>
    </message>
    <message>
        <source>1 of 3</source>
        <translation>1 de 3</translation>
    </message>
    <message>
        <source>2 of 3</source>
        <translation>2 de 3</translation>
    </message>
    <message>
        <source>3 of 3</source>
        <translation>3 de 3</translation>
    </message>
    <message>
        <source>7 or 1:30, then Enter</source>
        <translation>7 o 1:30, luego Intro</translation>
    </message>
    <message>
        <source>A bleed of {bleed} mm cannot be; give 0 to {most}.</source>
        <translation>Un sangrado de {bleed} mm no es posible; indique de 0 a {most}.</translation>
    </message>
    <message>
        <source>A change here changes all of them.</source>
        <translation>Un cambio aquí los cambia todos.</translation>
    </message>
    <message>
        <source>A channel is changed in the inspector of its touchpoint.</source>
        <translation>Un canal se cambia en el inspector de su punto de contacto.</translation>
    </message>
    <message>
        <source>A copy right behind what is selected</source>
        <translation>Una copia justo detrás de lo seleccionado</translation>
    </message>
    <message>
        <source>A lane is named in the inspector, where nothing is selected.</source>
        <translation>Un carril se renombra en el inspector, cuando no hay nada seleccionado.</translation>
    </message>
    <message>
        <source>A lane is switched off in the menu View, under Lanes.</source>
        <translation>Un carril se oculta en el menú Ver, en Carriles.</translation>
    </message>
    <message>
        <source>A lane moves up and down.</source>
        <translation>Un carril se mueve hacia arriba y hacia abajo.</translation>
    </message>
    <message>
        <source>A map always has its title; Enter changes it.</source>
        <translation>Un mapa siempre tiene su título; Intro lo cambia.</translation>
    </message>
    <message>
        <source>A map that has a file is saved there after a change, and never while you type.</source>
        <translation>Un mapa que tiene archivo se guarda en él tras un cambio, nunca mientras se escribe.</translation>
    </message>
    <message>
        <source>A margin of {margin} mm cannot be; give 0 or more.</source>
        <translation>Un margen de {margin} mm no es posible; dé 0 o más.</translation>
    </message>
    <message>
        <source>A margin of {margin} mm leaves no room on {paper}; give less.</source>
        <translation>Un margen de {margin} mm no deja sitio en {paper}; dé menos.</translation>
    </message>
    <message>
        <source>A new round forgets it for good.</source>
        <translation>Una nueva ronda lo descarta para siempre.</translation>
    </message>
    <message>
        <source>A point of a curve moves up and down.</source>
        <translation>Un punto de una curva se mueve hacia arriba y hacia abajo.</translation>
    </message>
    <message>
        <source>A poster gives {size} pt</source>
        <translation>Un póster da {size} pt</translation>
    </message>
    <message>
        <source>A row without a title was left out.</source>
        <translation>Se omitió una fila sin título.</translation>
    </message>
    <message>
        <source>A second window for the projector, while the editor stays here</source>
        <translation>Una segunda ventana para el proyector; el editor se queda aquí</translation>
    </message>
    <message>
        <source>A stage moves to the left and to the right.</source>
        <translation>Una etapa se mueve a la izquierda y a la derecha.</translation>
    </message>
    <message>
        <source>A text of the map has half a character, so the map is not inside the file.</source>
        <translation>Un texto del mapa contiene medio carácter, por eso el mapa no va dentro del archivo.</translation>
    </message>
    <message>
        <source>A timer for the room; an audience window shows it large</source>
        <translation>Un temporizador para la sala; la ventana para el público lo muestra en grande</translation>
    </message>
    <message>
        <source>A timer runs for one second at least and a day at most; type minutes such as 7.</source>
        <translation>Un temporizador dura al menos un segundo y como mucho un día; escriba minutos, por ejemplo 7.</translation>
    </message>
    <message>
        <source>A title cannot be empty; it is kept.</source>
        <translation>Un título no puede estar vacío; se conserva el anterior.</translation>
    </message>
    <message>
        <source>A touchpoint needs a stage; the old one is kept</source>
        <translation>Un punto de contacto necesita una etapa; se conserva la anterior</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>A0 wall</source>
        <translation>A0 de pared</translation>
    </message>
    <message>
        <source>A4 hand-out</source>
        <translation>A4 para repartir</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Journey Editor</source>
        <translation>Acerca de Journey Editor</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este archivo</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Active: keys 1 to 5 set this persona&apos;s feelings</source>
        <translation>Activa: las teclas 1 a 5 fijan los sentimientos de esta persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a channel to all</source>
        <translation>Añadir un canal a todos</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Añadir un carril</translation>
    </message>
    <message>
        <source>Add a lane…</source>
        <translation>Añadir un carril…</translation>
    </message>
    <message>
        <source>Add a persona first: an emotion is always somebody&apos;s.</source>
        <translation>Añada primero una persona: una emoción siempre es de alguien.</translation>
    </message>
    <message>
        <source>Add a persona to say how it feels.</source>
        <translation>Añada una persona para decir cómo se siente.</translation>
    </message>
    <message>
        <source>Add a persona to the map</source>
        <translation>Añadir una persona al mapa</translation>
    </message>
    <message>
        <source>Add a persona who meets {title}</source>
        <translation>Añadir una persona que encuentra {title}</translation>
    </message>
    <message>
        <source>Add a segment to all</source>
        <translation>Añadir un segmento a todos</translation>
    </message>
    <message>
        <source>Add a stage first: {thing} has to be about something.</source>
        <translation>Añada primero una etapa: hace falta para {thing}.</translation>
    </message>
    <message>
        <source>Add a stage {where}</source>
        <translation>Añadir una etapa {where}</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Añadir una etiqueta a todos</translation>
    </message>
    <message>
        <source>Add a tool to all</source>
        <translation>Añadir una herramienta a todos</translation>
    </message>
    <message>
        <source>Add a touchpoint in a first stage</source>
        <translation>Añadir un punto de contacto en una primera etapa</translation>
    </message>
    <message>
        <source>Add a touchpoint {where}</source>
        <translation>Añadir un punto de contacto {where}</translation>
    </message>
    <message>
        <source>Add another note</source>
        <translation>Añadir otra nota</translation>
    </message>
    <message>
        <source>Add experience</source>
        <translation>Añadir experiencia</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Añadir carril</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Añadir métrica</translation>
    </message>
    <message>
        <source>Add pain point</source>
        <translation>Añadir punto de dolor</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Añadir: {thing}</translation>
    </message>
    <message>
        <source>Add {thing} about {title}</source>
        <translation>Añadir {thing} a {title}</translation>
    </message>
    <message>
        <source>Add {thing} here</source>
        <translation>Añadir aquí: {thing}</translation>
    </message>
    <message>
        <source>Add “{item}” to all</source>
        <translation>Añadir «{item}» a todos</translation>
    </message>
    <message>
        <source>Adding counts both rounds together. Replacing keeps only this round for what was voted on; other votes stay. Undo brings the earlier ones back.</source>
        <translation>Añadir suma las dos rondas. Reemplazar conserva solo esta ronda para lo que se votó; los demás votos se quedan. Deshacer recupera los anteriores.</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Tras un minuto</translation>
    </message>
    <message>
        <source>After {n} minutes</source>
        <translation>Tras {n} minutos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All back to the default</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All columns as at first</source>
        <translation>Todas las columnas como al principio</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Todas visibles</translation>
    </message>
    <message>
        <source>All that can be done with it; the same as the Menu key</source>
        <translation>Todo lo que se puede hacer con ello; como la tecla Menú</translation>
    </message>
    <message>
        <source>Also: {keys}</source>
        <translation>También: {keys}</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>An editor for customer journey maps. It works offline, on files that belong to you.

MIT licence. Icons by Lucide (ISC), fonts by the Noto project (OFL), windows by Qt (LGPL).</source>
        <translation>Un editor de mapas de experiencia del cliente. Funciona sin conexión, con archivos que le pertenecen.

Licencia MIT. Iconos de Lucide (ISC), tipos de letra del proyecto Noto (OFL), ventanas de Qt (LGPL).</translation>
    </message>
    <message>
        <source>Another program has changed “{name}”, and you have changed the map here.</source>
        <translation>Otro programa ha cambiado «{name}», y usted ha cambiado el mapa aquí.</translation>
    </message>
    <message>
        <source>Another program has changed “{name}”; saving asks which to keep.</source>
        <translation>Otro programa ha cambiado «{name}»; al guardar se preguntará qué conservar.</translation>
    </message>
    <message>
        <source>Another program has damaged “{name}”; saving asks which to keep.</source>
        <translation>Otro programa ha dañado «{name}»; al guardar se preguntará cuál conservar.</translation>
    </message>
    <message>
        <source>Another window of Journey Editor has opened or discarded it meanwhile.</source>
        <translation>Otra ventana de Journey Editor lo ha abierto o descartado mientras tanto.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Appendix with all notes in full</source>
        <translation>Apéndice con todas las notas completas</translation>
    </message>
    <message>
        <source>Arrange as stacked</source>
        <translation>Disponer apilado</translation>
    </message>
    <message>
        <source>Arrange as timeline</source>
        <translation>Disponer como cronología</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Arrows move the circle, plus and minus size it, Enter takes it, Esc leaves</source>
        <translation>Las flechas mueven el círculo, más y menos cambian su tamaño, Intro lo acepta, Esc sale</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Ventana para el público</translation>
    </message>
    <message>
        <source>Audience: {title}</source>
        <translation>Público: {title}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic takes the one with the larger type</source>
        <translation>Automática toma la de letra más grande</translation>
    </message>
    <message>
        <source>B or . · W or ,</source>
        <translation>B o . · W o ,</translation>
    </message>
    <message>
        <source>Back to persona {name}</source>
        <translation>De vuelta a la persona {name}</translation>
    </message>
    <message>
        <source>Back to stage {title}</source>
        <translation>De vuelta a la etapa {title}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the person before.</source>
        <translation>De vuelta a la persona anterior.</translation>
    </message>
    <message>
        <source>Back to {title} in {stage}</source>
        <translation>De vuelta a {title} en {stage}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Entre bastidores</translation>
    </message>
    <message>
        <source>Begin a journey map</source>
        <translation>Empezar un mapa de experiencia</translation>
    </message>
    <message>
        <source>Begin a map</source>
        <translation>Empezar un mapa</translation>
    </message>
    <message>
        <source>Beginning of the ro&amp;w</source>
        <translation>&amp;Principio de la fila</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Pantalla en blanco</translation>
    </message>
    <message>
        <source>Bleed in millimetres</source>
        <translation>Sangrado en milímetros</translation>
    </message>
    <message>
        <source>Bleed in mm</source>
        <translation>Sangrado en mm</translation>
    </message>
    <message>
        <source>Both maps feel the same.</source>
        <translation>Los dos mapas se sienten igual.</translation>
    </message>
    <message>
        <source>Both sides must be from 20 to 5080 mm</source>
        <translation>Ambos lados deben medir de 20 a 5080 mm</translation>
    </message>
    <message>
        <source>By lanes</source>
        <translation>Por carriles</translation>
    </message>
    <message>
        <source>By lanes: by stages, and by lanes where type would be too small otherwise</source>
        <translation>Por carriles: por etapas, y por carriles donde la letra sería demasiado pequeña</translation>
    </message>
    <message>
        <source>By stages</source>
        <translation>Por etapas</translation>
    </message>
    <message>
        <source>C&amp;onnect tool</source>
        <translation>&amp;Herramienta Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Capture bar</source>
        <translation>Barra de captura</translation>
    </message>
    <message>
        <source>Capture {n} line</source>
        <translation>Capturar {n} línea</translation>
    </message>
    <message>
        <source>Capture {n} lines</source>
        <translation>Capturar {n} líneas</translation>
    </message>
    <message>
        <source>Capture {title}</source>
        <translation>Capturar {title}</translation>
    </message>
    <message>
        <source>Capture: {part}</source>
        <translation>Captura: {part}</translation>
    </message>
    <message>
        <source>Change an emotion; Shift for any value</source>
        <translation>Cambiar una emoción; con Mayús, cualquier valor</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Cambiar emoción</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Changing the map …</source>
        <translation>Cambiando el mapa…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels: {list}</source>
        <translation>Canales: {list}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a note first: only notes can be parked.</source>
        <translation>Elija primero una nota: solo las notas se pueden aparcar.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Choose a picture, or drop one here or on the card</source>
        <translation>Elija una imagen, o suéltela aquí o en la tarjeta</translation>
    </message>
    <message>
        <source>Choose another touchpoint with the arrows or by typing its title</source>
        <translation>Elegir otro punto de contacto con las flechas o escribiendo su título</translation>
    </message>
    <message>
        <source>Choose it as well, or no longer</source>
        <translation>Elegirlo también, o dejar de elegirlo</translation>
    </message>
    <message>
        <source>Choose one of at least two touchpoints first: a link goes from one to another.</source>
        <translation>Elija primero uno de al menos dos puntos de contacto: un enlace va de uno a otro.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Choose several beside each other</source>
        <translation>Elegir varios contiguos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Co&amp;mpare two personas</source>
        <translation>Comparar &amp;dos personas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colours of pictures</source>
        <translation>Colores de las imágenes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Columnas visibles</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare &amp;personas</source>
        <translation>Comparar &amp;personas</translation>
    </message>
    <message>
        <source>Compare with another &amp;map…</source>
        <translation>&amp;Comparar con otro mapa…</translation>
    </message>
    <message>
        <source>Compare with another map</source>
        <translation>Comparar con otro mapa</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copied {n} things.</source>
        <translation>{n} elementos copiados.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy to {title}</source>
        <translation>Copiar a {title}</translation>
    </message>
    <message>
        <source>Copy what is selected, and delete it</source>
        <translation>Copiar lo seleccionado y eliminarlo</translation>
    </message>
    <message>
        <source>Copy what is selected: for other windows, as notes, and as a table</source>
        <translation>Copiar lo seleccionado: para otras ventanas, como notas y como tabla</translation>
    </message>
    <message>
        <source>Copy {n} things</source>
        <translation>Copiar {n} elementos</translation>
    </message>
    <message>
        <source>Copy {where}</source>
        <translation>Copiar: {where}</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Correct line</source>
        <translation>Corregir línea</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Ctrl+wheel, or pinch</source>
        <translation>Ctrl+rueda, o pellizcar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;rtar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut {n} things</source>
        <translation>Cortar {n} elementos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete emotion</source>
        <translation>Eliminar emoción</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Delete thought</source>
        <translation>Eliminar pensamiento</translation>
    </message>
    <message>
        <source>Delete touchpoints</source>
        <translation>Eliminar puntos de contacto</translation>
    </message>
    <message>
        <source>Delete view “{name}”</source>
        <translation>Eliminar la vista «{name}»</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Delete {n} note</source>
        <translation>Eliminar {n} nota</translation>
    </message>
    <message>
        <source>Delete {n} notes</source>
        <translation>Eliminar {n} notas</translation>
    </message>
    <message>
        <source>Delete {n} thing</source>
        <translation>Eliminar {n} elemento</translation>
    </message>
    <message>
        <source>Delete {n} things</source>
        <translation>Eliminar {n} elementos</translation>
    </message>
    <message>
        <source>Delete {n} touchpoint</source>
        <translation>Eliminar {n} punto de contacto</translation>
    </message>
    <message>
        <source>Delete {n} touchpoints</source>
        <translation>Eliminar {n} puntos de contacto</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Dim nothing (Esc)</source>
        <translation>No atenuar nada (Esc)</translation>
    </message>
    <message>
        <source>Dim what is not about a persona, a channel, an owner, a word …</source>
        <translation>Atenuar lo que no trata de una persona, un canal, un responsable, una palabra …</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done again: {line}</source>
        <translation>Rehecha: {line}</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>Votación por puntos</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Double-click to add {thing} about {title}</source>
        <translation>Doble clic para añadir {thing} a {title}</translation>
    </message>
    <message>
        <source>Double-click to add {thing} in {title}</source>
        <translation>Doble clic para añadir {thing} en {title}</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Drag a point of the curve</source>
        <translation>Arrastrar un punto de la curva</translation>
    </message>
    <message>
        <source>Drag from one touchpoint to another to link them</source>
        <translation>Arrastrar de un punto de contacto a otro para enlazarlos</translation>
    </message>
    <message>
        <source>Drag it to the map</source>
        <translation>Arrastrar al mapa</translation>
    </message>
    <message>
        <source>Drag it to the map, or press {key} there</source>
        <translation>Arrastrar al mapa, o pulsar {key} allí</translation>
    </message>
    <message>
        <source>Drag notes here that have to wait, or type a question above.</source>
        <translation>Arrastre aquí las notas que deben esperar, o escriba arriba una pregunta.</translation>
    </message>
    <message>
        <source>Drag the card’s edge</source>
        <translation>Arrastrar el borde de la tarjeta</translation>
    </message>
    <message>
        <source>Drag to move around</source>
        <translation>Arrastrar para desplazarse</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>Drawings carry the whole map, so that they can be opened again, with the personas and lanes that are not shown; this leaves it out</source>
        <translation>Los dibujos llevan todo el mapa, para poder abrirlos de nuevo, con las personas y los carriles que no se muestran; esto lo deja fuera</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate persona</source>
        <translation>Duplicar persona</translation>
    </message>
    <message>
        <source>Duplicate what is selected</source>
        <translation>Duplicar lo seleccionado</translation>
    </message>
    <message>
        <source>Duplicate {n} things</source>
        <translation>Duplicar {n} elementos</translation>
    </message>
    <message>
        <source>E&amp;nd of the map</source>
        <translation>&amp;Final del mapa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit metric</source>
        <translation>Editar métrica</translation>
    </message>
    <message>
        <source>Edit te&amp;xt</source>
        <translation>&amp;Editar texto</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Edit thought</source>
        <translation>Editar pensamiento</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Editar título</translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation>Editar: {field}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Emotion at {title}: {values}</source>
        <translation>Emoción en {title}: {values}</translation>
    </message>
    <message>
        <source>Emotion of {name}</source>
        <translation>Emoción de {name}</translation>
    </message>
    <message>
        <source>Emotion of {name} at {title}: none</source>
        <translation>Emoción de {name} en {title}: ninguna</translation>
    </message>
    <message>
        <source>Emotion of {name} at {title}: {feeling}</source>
        <translation>Emoción de {name} en {title}: {feeling}</translation>
    </message>
    <message>
        <source>Emotion per persona</source>
        <translation>Emoción por persona</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter adds · Tab next stage · ↑ last line · Esc closes</source>
        <translation>Intro añade · Tab etapa siguiente · ↑ última línea · Esc cierra</translation>
    </message>
    <message>
        <source>Enter goes on to the next person.</source>
        <translation>Intro pasa a la persona siguiente.</translation>
    </message>
    <message>
        <source>Enter opens, Space shows or hides, A makes it active, O shows only this, Alt with an arrow moves, Ctrl+V pastes a photo, Delete deletes</source>
        <translation>Intro abre, Espacio muestra u oculta, A la activa, O muestra solo esta, Alt con una flecha mueve, Ctrl+V pega una foto, Supr elimina</translation>
    </message>
    <message>
        <source>Enter runs it   ·   ↑ ↓ choose   ·   Esc closes</source>
        <translation>Intro ejecuta   ·   ↑ ↓ elegir   ·   Esc cierra</translation>
    </message>
    <message>
        <source>Enter takes this line back</source>
        <translation>Intro retira esta línea</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Cada … meses</translation>
    </message>
    <message>
        <source>Everybody has voted</source>
        <translation>Todos han votado</translation>
    </message>
    <message>
        <source>Everybody has voted; reveal the result.</source>
        <translation>Todos han votado; muestre el resultado.</translation>
    </message>
    <message>
        <source>Everybody has voted; take a vote back to change one, or reveal the result.</source>
        <translation>Todos han votado; retire un voto para cambiarlo, o muestre el resultado.</translation>
    </message>
    <message>
        <source>Everything got a vote.</source>
        <translation>Todo recibió algún voto.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>&amp;Exportar de nuevo</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Exportado a {target}</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportado.</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>Exportando {name} …</translation>
    </message>
    <message>
        <source>F5 · Esc</source>
        <translation>F5 · Esc</translation>
    </message>
    <message>
        <source>Feels &amp;bad: −1</source>
        <translation>S&amp;e siente mal: −1</translation>
    </message>
    <message>
        <source>Feels &amp;good: +1</source>
        <translation>Se siente &amp;bien: +1</translation>
    </message>
    <message>
        <source>Feels &amp;neutral: 0</source>
        <translation>Se siente &amp;neutral: 0</translation>
    </message>
    <message>
        <source>Feels &amp;very bad: −2</source>
        <translation>Se s&amp;iente muy mal: −2</translation>
    </message>
    <message>
        <source>Feels v&amp;ery good: +2</source>
        <translation>Se siente &amp;muy bien: +2</translation>
    </message>
    <message>
        <source>Fewer lanes</source>
        <translation>Menos carriles</translation>
    </message>
    <message>
        <source>Fields of the map itself differ.</source>
        <translation>Difieren campos del propio mapa.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files are opened from the File menu, or dropped on the window.</source>
        <translation>Los archivos se abren desde el menú Archivo, o se sueltan en la ventana.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter and vie&amp;ws…</source>
        <translation>&amp;Filtro y vistas…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter on: {counts}</source>
        <translation>Filtro activo: {counts}</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>Filtrando…</translation>
    </message>
    <message>
        <source>Filters that are kept with the map</source>
        <translation>Filtros que se guardan con el mapa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>Find a key, an action or a sign</source>
        <translation>Buscar una tecla, una acción o un signo</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Find an action, or anything on this map</source>
        <translation>Buscar una acción, o cualquier cosa de este mapa</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find and run any action by name, or go to anything on the map</source>
        <translation>Buscar y ejecutar cualquier acción por su nombre, o ir a cualquier cosa del mapa</translation>
    </message>
    <message>
        <source>Find in all texts of the map</source>
        <translation>Buscar en todos los textos del mapa</translation>
    </message>
    <message>
        <source>Find words and put others instead</source>
        <translation>Buscar palabras y poner otras en su lugar</translation>
    </message>
    <message>
        <source>Find words in all texts of the map</source>
        <translation>Buscar palabras en todos los textos del mapa</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit map</source>
        <translation>Ajustar el mapa</translation>
    </message>
    <message>
        <source>Fit s&amp;election</source>
        <translation>Aj&amp;ustar la selección</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold {name}</source>
        <translation>Plegar {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Forget the kept choices</source>
        <translation>Olvidar las opciones guardadas</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From -2 to +2</source>
        <translation>De -2 a +2</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>De {low} a {high}</translation>
    </message>
    <message>
        <source>From {low} to {high}, or none</source>
        <translation>De {low} a {high}, o ninguna</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustraciones</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Gift giver</source>
        <translation>Quien regala</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}</source>
        <translation>Indique un número de 0 a {most}</translation>
    </message>
    <message>
        <source>Go &amp;down</source>
        <translation>&amp;Ir abajo</translation>
    </message>
    <message>
        <source>Go &amp;left</source>
        <translation>I&amp;r a la izquierda</translation>
    </message>
    <message>
        <source>Go &amp;right</source>
        <translation>Ir a &amp;la derecha</translation>
    </message>
    <message>
        <source>Go &amp;up</source>
        <translation>Ir &amp;arriba</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Subir o bajar una página</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on to the next person (Page down)</source>
        <translation>Pasar a la persona siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Go on, and keep what is chosen</source>
        <translation>Avanzar sin perder la selección</translation>
    </message>
    <message>
        <source>Go to a point of a curve first: only points move a little.</source>
        <translation>Vaya primero a un punto de una curva: solo los puntos se mueven un poco.</translation>
    </message>
    <message>
        <source>Go to a thing with the arrows first, then move it.</source>
        <translation>Vaya primero a un elemento con las flechas, luego muévalo.</translation>
    </message>
    <message>
        <source>Go to a touchpoint first: emotions are felt there.</source>
        <translation>Vaya primero a un punto de contacto: allí se sienten las emociones.</translation>
    </message>
    <message>
        <source>Go to a touchpoint with the arrows or type its title; Enter links, Esc leaves it</source>
        <translation>Vaya a un punto de contacto con las flechas o escriba su título; Intro enlaza, Esc lo deja</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Goes to {place}</source>
        <translation>Va a {place}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Ocultar de nuevo</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Ocultar carril</translation>
    </message>
    <message>
        <source>Hide the counts and go on voting</source>
        <translation>Ocultar el recuento y seguir votando</translation>
    </message>
    <message>
        <source>Highest of {name}</source>
        <translation>Lo más alto de {name}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Home · End</source>
        <translation>Inicio · Fin</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id: {id}</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>If you take it over and the map is still open there, it can be saved there under another name only.</source>
        <translation>Si lo toma y el mapa sigue abierto allí, allí solo se podrá guardar con otro nombre.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Instead: {what}</source>
        <translation>En su lugar: {what}</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Ya es el primero.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Ya es el último.</translation>
    </message>
    <message>
        <source>It waits in the parking lot now.</source>
        <translation>Ahora espera en el aparcamiento.</translation>
    </message>
    <message>
        <source>It was never saved; it has {n} thing.</source>
        <translation>Nunca se guardó; tiene {n} elemento.</translation>
    </message>
    <message>
        <source>It was never saved; it has {n} things.</source>
        <translation>Nunca se guardó; tiene {n} elementos.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Se ha detenido; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Journey Editor</source>
        <translation>Journey Editor</translation>
    </message>
    <message>
        <source>Journey Editor ended before this was saved:</source>
        <translation>Journey Editor terminó antes de que esto se guardara:</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Mapa de experiencia</translation>
    </message>
    <message>
        <source>Journey maps (*.journey.json *.json *.journey);;All files (*)</source>
        <translation>Mapas de experiencia (*.journey.json *.json *.journey);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keep choices</source>
        <translation>Guardar opciones</translation>
    </message>
    <message>
        <source>Keep in map</source>
        <translation>Conservar en el mapa</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Guardar estas opciones con un nombre</translation>
    </message>
    <message>
        <source>Keep votes</source>
        <translation>Conservar votos</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Kept in the map; undo takes it out again.</source>
        <translation>Conservado en el mapa; deshacer lo quita.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys 1 to 5 on the map set how {name} feels.</source>
        <translation>En el mapa, las teclas 1 a 5 fijan cómo se siente {name}.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 set how {name} feels</source>
        <translation>Las teclas 1 a 5 fijan cómo se siente {name}</translation>
    </message>
    <message>
        <source>Keys 1–5</source>
        <translation>Teclas 1–5</translation>
    </message>
    <message>
        <source>Keys and capture language</source>
        <translation>Teclas y lenguaje de captura</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>L&amp;ower a point a little</source>
        <translation>&amp;Bajar un poco un punto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Lane of free text</source>
        <translation>Carril de texto libre</translation>
    </message>
    <message>
        <source>Lane title</source>
        <translation>Título del carril</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger circle</source>
        <translation>Círculo más grande</translation>
    </message>
    <message>
        <source>Larger paper</source>
        <translation>Papel más grande</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Largest gap: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}</source>
        <translation>Mayor distancia: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}</translation>
    </message>
    <message>
        <source>Largest gap: {touchpoint}, {persona} {here} {state}, {there} {other_state}</source>
        <translation>Mayor distancia: {touchpoint}, {persona} {here} {state}, {there} {other_state}</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Usadas hace poco</translation>
    </message>
    <message>
        <source>Lay the curves of another map beside this one&apos;s</source>
        <translation>Poner las curvas de otro mapa junto a las de este</translation>
    </message>
    <message>
        <source>Leave a text, a gesture, a tool or the selection</source>
        <translation>Abandonar un texto, un gesto, una herramienta o la selección</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Dejar fuera: {what}</translation>
    </message>
    <message>
        <source>Leave the photo as it was</source>
        <translation>Dejar la foto como estaba</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Let go on another touchpoint</source>
        <translation>Soltar sobre otro punto de contacto</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Lig&amp;ht theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link from {title} to {other} deleted</source>
        <translation>Enlace de {title} a {other} eliminado</translation>
    </message>
    <message>
        <source>Link from {title}: {kind}</source>
        <translation>Enlace desde {title}: {kind}</translation>
    </message>
    <message>
        <source>Link to another touchpoint</source>
        <translation>Enlazar con otro punto de contacto</translation>
    </message>
    <message>
        <source>Link to {title}: {kind}</source>
        <translation>Enlace a {title}: {kind}</translation>
    </message>
    <message>
        <source>Link touchpoints</source>
        <translation>Enlazar puntos de contacto</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Enlazar con…</translation>
    </message>
    <message>
        <source>Link two touchpoints</source>
        <translation>Enlazar dos puntos de contacto</translation>
    </message>
    <message>
        <source>Link {ends} ({kind})</source>
        <translation>Enlace {ends} ({kind})</translation>
    </message>
    <message>
        <source>Link {source} to {target}</source>
        <translation>Enlazar {source} con {target}</translation>
    </message>
    <message>
        <source>Linked. The order of the cards shows it already; a share or a label draws a line.</source>
        <translation>Enlazado. El orden de las tarjetas ya lo muestra; una proporción o una etiqueta dibuja una línea.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>List of hits</source>
        <translation>Lista de resultados</translation>
    </message>
    <message>
        <source>Long notes in the appendix</source>
        <translation>Notas largas en el apéndice</translation>
    </message>
    <message>
        <source>Long notes in the appendix give {size} pt</source>
        <translation>Notas largas en el apéndice dan {size} pt</translation>
    </message>
    <message>
        <source>Lowest of {name}</source>
        <translation>Lo más bajo de {name}</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Maps and notes (*.journey.json *.json *.journey *.notes *.txt);;All files (*)</source>
        <translation>Mapas y notas (*.journey.json *.json *.journey *.notes *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Maps, also inside PDF, SVG and PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;All files (*)</source>
        <translation>Mapas, también dentro de PDF, SVG y PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Margin in millimetres</source>
        <translation>Margen en milímetros</translation>
    </message>
    <message>
        <source>Margin in mm</source>
        <translation>Margen en mm</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Menu of what has the keys</source>
        <translation>Menú de lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Menus, panels and the map grow together. It changes at the next start.</source>
        <translation>Menús, paneles y mapa crecen juntos. Cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metric {name} {place}</source>
        <translation>Métrica {name} {place}</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Metrics are deleted in the inspector.</source>
        <translation>Las métricas se eliminan en el inspector.</translation>
    </message>
    <message>
        <source>Metrics are edited in the inspector; M adds one.</source>
        <translation>Las métricas se editan en el inspector; M añade una.</translation>
    </message>
    <message>
        <source>Metrics: {list}</source>
        <translation>Métricas: {list}</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>More pages would not make the type larger</source>
        <translation>Más páginas no harían la letra más grande</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivaciones</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>M&amp;over abajo</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a &amp;la derecha</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Mover arriba</translation>
    </message>
    <message>
        <source>Move around</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move here, about {title}</source>
        <translation>Mover aquí, sobre {title}</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Mover carril</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Mover persona</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Mover etapa</translation>
    </message>
    <message>
        <source>Move to the parking lot</source>
        <translation>Mover al aparcamiento</translation>
    </message>
    <message>
        <source>Move to the selected touchpoint</source>
        <translation>Mover al punto de contacto elegido</translation>
    </message>
    <message>
        <source>Move to {title}</source>
        <translation>Mover a {title}</translation>
    </message>
    <message>
        <source>Move to “{title}”</source>
        <translation>Mover a «{title}»</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Mover punto de contacto</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move {things}</source>
        <translation>Mover: {things}</translation>
    </message>
    <message>
        <source>Move {title} here</source>
        <translation>Mover {title} aquí</translation>
    </message>
    <message>
        <source>Move {where}</source>
        <translation>Mover: {where}</translation>
    </message>
    <message>
        <source>Moved to “{title}”.</source>
        <translation>Movido a «{title}».</translation>
    </message>
    <message>
        <source>N&amp;o emotion</source>
        <translation>&amp;Sin emoción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Name, Enter for the next</source>
        <translation>Nombre, Intro para el siguiente</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Zona siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>New backstage</source>
        <translation>Nuevo entre bastidores</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nueva evidencia</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nuevo &amp;desde plantilla</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nueva idea</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Nueva métrica</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>New pain point</source>
        <translation>Nuevo punto de dolor</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>New thought</source>
        <translation>Nuevo pensamiento</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nuevo punto de contacto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No font here has {characters} in “{context}”; boxes stand for them.</source>
        <translation>Ninguna fuente de aquí tiene {characters} en «{context}»; los sustituyen recuadros.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No larger paper makes the type larger</source>
        <translation>Ningún papel más grande agranda la letra</translation>
    </message>
    <message>
        <source>No note is too long for the map</source>
        <translation>Ninguna nota es demasiado larga para el mapa</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Aún sin foto</translation>
    </message>
    <message>
        <source>No program took it; copy it and paste it into your browser.</source>
        <translation>Ningún programa lo ha aceptado; cópielo y péguelo en su navegador.</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Aún sin etapa</translation>
    </message>
    <message>
        <source>No touchpoint is called “{title}”</source>
        <translation>Ningún punto de contacto se llama «{title}»</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Nadie ha votado.</translation>
    </message>
    <message>
        <source>Nobody yet. Add somebody by name; Enter adds the next one.</source>
        <translation>Aún nadie. Añada a alguien por su nombre; Intro añade al siguiente.</translation>
    </message>
    <message>
        <source>None: nothing is faint</source>
        <translation>Ninguna: nada se atenúa</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing had to be repaired when this map was opened.</source>
        <translation>No hubo que reparar nada al abrir este mapa.</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Nada tiene este nombre</translation>
    </message>
    <message>
        <source>Nothing has this name or key</source>
        <translation>Nada tiene este nombre ni esta tecla</translation>
    </message>
    <message>
        <source>Nothing here says “{typed}”.</source>
        <translation>Nada aquí dice «{typed}».</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”; take a number from the list.</source>
        <translation>Nada se llama «{typed}»; tome un número de la lista.</translation>
    </message>
    <message>
        <source>Nothing is presented now; F5 begins.</source>
        <translation>Ahora no se presenta nada; F5 empieza.</translation>
    </message>
    <message>
        <source>Nothing slides, zooms or fades: each change is there at once.</source>
        <translation>Nada se desliza, se acerca ni se funde: cada cambio es inmediato.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} hour.</source>
        <translation>Desde hace {n} hora no se sabe nada de esa ventana.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} hours.</source>
        <translation>Desde hace {n} horas no se sabe nada de esa ventana.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} minute.</source>
        <translation>Desde hace {n} minuto no se sabe nada de esa ventana.</translation>
    </message>
    <message>
        <source>Nothing was heard of that window for {n} minutes.</source>
        <translation>Desde hace {n} minutos no se sabe nada de esa ventana.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Number or words, Enter gives the vote</source>
        <translation>Número o palabras, Intro da el voto</translation>
    </message>
    <message>
        <source>Number {number} is no longer on the map; take another one.</source>
        <translation>El número {number} ya no está en el mapa; tome otro.</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Of menus and panels, from the next start. Each map has a language of its own.</source>
        <translation>De menús y paneles, desde el próximo inicio. Cada mapa tiene su propio idioma.</translation>
    </message>
    <message>
        <source>Off for all</source>
        <translation>Desactivado en todos</translation>
    </message>
    <message>
        <source>On for all</source>
        <translation>Activado en todos</translation>
    </message>
    <message>
        <source>On for {some} of {all}</source>
        <translation>Activado en {some} de {all}</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>On this map</source>
        <translation>En este mapa</translation>
    </message>
    <message>
        <source>One &amp;minute more</source>
        <translation>&amp;Un minuto más</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>One more line waits to be corrected.</source>
        <translation>Otra línea espera corrección.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>One vote for each choice in this round; take another number.</source>
        <translation>Un voto por opción en esta ronda; tome otro número.</translation>
    </message>
    <message>
        <source>Only the screen: prints and exports stay on white, as you choose there.</source>
        <translation>Solo la pantalla: lo impreso y exportado sigue en blanco, según lo que elija allí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Abrir un mapa</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>&amp;Abrir un ejemplo</translation>
    </message>
    <message>
        <source>Open the filter</source>
        <translation>Abrir el filtro</translation>
    </message>
    <message>
        <source>Open the same maps again, with what you have chosen</source>
        <translation>Volver a abrir los mismos mapas, con lo elegido</translation>
    </message>
    <message>
        <source>Opening {name} was stopped.</source>
        <translation>Se ha detenido la apertura de {name}.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Abriendo {name} …</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation>O suelte un archivo aquí</translation>
    </message>
    <message>
        <source>Order of the journey</source>
        <translation>Orden del recorrido</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
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
        <translation>Se dejan fuera los responsables de etapas, puntos de contacto, notas y revisión, y el autor</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Page up · Page down</source>
        <translation>Re Pág · Av Pág</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Página {number}: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages by stages and lanes give {size} pt</source>
        <translation>Páginas por etapas y carriles dan {size} pt</translation>
    </message>
    <message>
        <source>Pages by stages give {size} pt</source>
        <translation>Páginas por etapas dan {size} pt</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Punto de dolor</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Puntos de dolor</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parked notes</source>
        <translation>Notas aparcadas</translation>
    </message>
    <message>
        <source>Parkin&amp;g lot</source>
        <translation>Aparca&amp;miento</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Parte visible de la imagen</translation>
    </message>
    <message>
        <source>Parts of the file that this version does not know are kept as they are: {some}.</source>
        <translation>Las partes del archivo que esta versión no conoce se conservan tal cual: {some}.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Pegar una foto</translation>
    </message>
    <message>
        <source>Paste at the end of the map</source>
        <translation>Pegar al final del mapa</translation>
    </message>
    <message>
        <source>Paste at {name}</source>
        <translation>Pegar en {name}</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Pegar aquí</translation>
    </message>
    <message>
        <source>Paste parts of a map, notes, or a table of touchpoints</source>
        <translation>Pegar partes de un mapa, notas o una tabla de puntos de contacto</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <source>Paste {n} line</source>
        <translation>Pegar {n} línea</translation>
    </message>
    <message>
        <source>Paste {n} lines</source>
        <translation>Pegar {n} líneas</translation>
    </message>
    <message>
        <source>Paste {n} things</source>
        <translation>Pegar {n} elementos</translation>
    </message>
    <message>
        <source>Paste {n} touchpoint</source>
        <translation>Pegar {n} punto de contacto</translation>
    </message>
    <message>
        <source>Paste {n} touchpoints</source>
        <translation>Pegar {n} puntos de contacto</translation>
    </message>
    <message>
        <source>Paste {place}</source>
        <translation>Pegar: {place}</translation>
    </message>
    <message>
        <source>Pasted into the parking lot.</source>
        <translation>Pegado en el aparcamiento.</translation>
    </message>
    <message>
        <source>Pasting …</source>
        <translation>Pegando…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pe&amp;rsonas</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People, links, numbers</source>
        <translation>Personas, enlaces, números</translation>
    </message>
    <message>
        <source>Person {number} has no votes left; go on to the next person.</source>
        <translation>A la persona {number} no le quedan votos; pase a la siguiente.</translation>
    </message>
    <message>
        <source>Person {person} of {people}</source>
        <translation>Persona {person} de {people}</translation>
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
        <translation>Las personas y los carriles que no se muestran están en el mapa incluido.</translation>
    </message>
    <message>
        <source>Personas are numbered, without photos; the author and the sources of quotes are left out</source>
        <translation>Las personas se numeran, sin fotos; se dejan fuera el autor y las fuentes de las citas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Imágenes ({suffixes});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pixels for a point</source>
        <translation>Píxeles por punto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Póster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Zona previa de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>Presentar &amp;desde aquí</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
    <message>
        <source>Press a key.</source>
        <translation>Pulse una tecla.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se ha detenido la impresión.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Projector 16 : 9</source>
        <translation>Proyector 16 : 9</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Put away; the filter stays on</source>
        <translation>Quitar; el filtro sigue activo</translation>
    </message>
    <message>
        <source>Put the filter bar away</source>
        <translation>Quitar la barra de filtro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question for later</source>
        <translation>Pregunta para después</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Raise a point a l&amp;ittle</source>
        <translation>&amp;Subir un poco un punto</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready choices</source>
        <translation>Opciones listas</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Volver a leer el archivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove experience</source>
        <translation>Quitar experiencia</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Quitar carril</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Quitar métrica</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Renombrar carril</translation>
    </message>
    <message>
        <source>Rename view to “{name}”</source>
        <translation>Renombrar la vista como «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renombrar «{name}»…</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Repeating “{step}” did not work; nothing was changed.</source>
        <translation>No se ha podido rehacer «{step}»; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Reemplazarlo no se puede deshacer.</translation>
    </message>
    <message>
        <source>Replacing …</source>
        <translation>Reemplazando…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result: {votes} from {people}</source>
        <translation>Resultado: {votes} de {people}</translation>
    </message>
    <message>
        <source>Reveal result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Reveal the result.</source>
        <translation>Muestre el resultado.</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Responsable de la revisión</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Row {row}: {cell} is no emotion; they go from -2 to 2.</source>
        <translation>Fila {row}: {cell} no es una emoción; van de -2 a 2.</translation>
    </message>
    <message>
        <source>Row {row}: {cell} is not assumed, observed or measured.</source>
        <translation>Fila {row}: {cell} no es supuesto, observado ni medido.</translation>
    </message>
    <message>
        <source>Run for minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Run for {n} minute</source>
        <translation>Iniciar durante {n} minuto</translation>
    </message>
    <message>
        <source>Run for {n} minutes</source>
        <translation>Iniciar durante {n} minutos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Guardar automáticamente</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>¿Guardar los cambios de «{title}»?</translation>
    </message>
    <message>
        <source>Save the map as</source>
        <translation>Guardar el mapa como</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save view “{name}”</source>
        <translation>Guardar la vista «{name}»</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saving by itself did not work, and is tried again: {why}</source>
        <translation>El guardado automático falló y se intentará de nuevo: {why}</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Guardando {name} …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select a touchpoint or stage on the map first</source>
        <translation>Seleccione primero un punto de contacto o una etapa en el mapa</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select stages, touchpoints or notes first.</source>
        <translation>Seleccione primero etapas, puntos de contacto o notas.</translation>
    </message>
    <message>
        <source>Select what to delete first.</source>
        <translation>Seleccione primero qué eliminar.</translation>
    </message>
    <message>
        <source>Select, move and edit</source>
        <translation>Seleccionar, mover y editar</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Fijar emoción</translation>
    </message>
    <message>
        <source>Set photo</source>
        <translation>Poner foto</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Varias páginas</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>Several votes for one thing</source>
        <translation>Varios votos para una misma cosa</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Share of those who leave</source>
        <translation>Parte de quienes salen</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Shift+click, or drag a frame</source>
        <translation>Mayús+clic, o arrastrar un marco</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;all personas</source>
        <translation>&amp;Mostrar todas las personas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all personas</source>
        <translation>Mostrar todas las personas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Mostrar carril</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esta</translation>
    </message>
    <message>
        <source>Show only what matches</source>
        <translation>Mostrar solo lo que coincide</translation>
    </message>
    <message>
        <source>Show two personas only, and where they differ most</source>
        <translation>Mostrar solo dos personas, y dónde difieren más</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Mostrar qué</translation>
    </message>
    <message>
        <source>Show what was repaired when the map was opened</source>
        <translation>Mostrar lo que se reparó al abrir el mapa</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Show {name} on the map; Alt+click shows only this</source>
        <translation>Mostrar {name} en el mapa; Alt+clic muestra solo esta</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Size of the map</source>
        <translation>Tamaño del mapa</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Tamaño del póster</translation>
    </message>
    <message>
        <source>Smaller circle</source>
        <translation>Círculo más pequeño</translation>
    </message>
    <message>
        <source>Smaller than {floor} pt:</source>
        <translation>Menor que {floor} pt:</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody has had it open since {when}.</source>
        <translation>Alguien lo tiene abierto desde {when}.</translation>
    </message>
    <message>
        <source>Someone no longer on the map</source>
        <translation>Alguien que ya no está en el mapa</translation>
    </message>
    <message>
        <source>Something went wrong inside Journey Editor again; save your map.</source>
        <translation>Ha vuelto a fallar algo dentro de Journey Editor; guarde su mapa.</translation>
    </message>
    <message>
        <source>Something went wrong inside Journey Editor.</source>
        <translation>Algo ha fallado dentro de Journey Editor.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space shows or hides a lane, Alt with an arrow moves it</source>
        <translation>Espacio muestra u oculta un carril, Alt con una flecha lo mueve</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Apilado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Etapa 1</translation>
    </message>
    <message>
        <source>Stage {number}, then Enter</source>
        <translation>Etapa {number}, luego Intro</translation>
    </message>
    <message>
        <source>Stage {title}</source>
        <translation>Etapa {title}</translation>
    </message>
    <message>
        <source>Stages and touchpoints</source>
        <translation>Etapas y puntos de contacto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start or pause &amp;timer</source>
        <translation>&amp;Iniciar o pausar el temporizador</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation>Empezar la votación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Stopped; nothing has been written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table of touchpoints</source>
        <translation>Tabla de puntos de contacto</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloide</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Quedársela</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Take the last vote back, or return to the person before (Backspace)</source>
        <translation>Retirar el último voto, o volver a la persona anterior (Retroceso)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Take {name} off the map’s list; its notes are kept</source>
        <translation>Quitar {name} de la lista del mapa; sus notas se conservan</translation>
    </message>
    <message>
        <source>Take {name} off this touchpoint</source>
        <translation>Quitar a {name} de este punto de contacto</translation>
    </message>
    <message>
        <source>Take “{item}” off all</source>
        <translation>Quitar «{item}» de todos</translation>
    </message>
    <message>
        <source>Taken back: {line}</source>
        <translation>Retirada: {line}</translation>
    </message>
    <message>
        <source>Taking back “{step}” did not work; nothing was changed.</source>
        <translation>No se ha podido deshacer «{step}»; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipo o persona</translation>
    </message>
    <message>
        <source>Template {title}</source>
        <translation>Plantilla {title}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texts that mention them are changed, too. Look for what tells it in other words.</source>
        <translation>También se cambian los textos que los mencionan. Busque lo que lo diga con otras palabras.</translation>
    </message>
    <message>
        <source>That is not among the choices of this round; take a number from the list.</source>
        <translation>Eso no está entre las opciones de esta ronda; tome un número de la lista.</translation>
    </message>
    <message>
        <source>The carriage returns in {n} text have become plain line breaks.</source>
        <translation>Los retornos de carro de {n} texto son ahora saltos de línea simples.</translation>
    </message>
    <message>
        <source>The carriage returns in {n} texts have become plain line breaks.</source>
        <translation>Los retornos de carro de {n} textos son ahora saltos de línea simples.</translation>
    </message>
    <message>
        <source>The column {names} says nothing that a touchpoint has, so it was left out.</source>
        <translation>La columna {names} no dice nada que tenga un punto de contacto, así que se omitió.</translation>
    </message>
    <message>
        <source>The columns {names} say nothing that a touchpoint has, so they were left out.</source>
        <translation>Las columnas {names} no dicen nada que tenga un punto de contacto, así que se omitieron.</translation>
    </message>
    <message>
        <source>The earlier line stays too, as other steps came after it.</source>
        <translation>La línea anterior también se queda, pues le siguieron otros pasos.</translation>
    </message>
    <message>
        <source>The file began with a byte order mark; it will be saved without one.</source>
        <translation>El archivo empezaba con una marca de orden de bytes; se guardará sin ella.</translation>
    </message>
    <message>
        <source>The file has all of it.</source>
        <translation>El archivo lo tiene todo.</translation>
    </message>
    <message>
        <source>The file is of the older version {old}; it will be saved as version {new}.</source>
        <translation>El archivo es de la versión anterior {old}; se guardará como versión {new}.</translation>
    </message>
    <message>
        <source>The file is of version {new}, newer than the version {known} that this program knows; it can be looked at, but not saved. Update Journey Editor to edit it.</source>
        <translation>El archivo es de la versión {new}, más reciente que la versión {known} que conoce este programa; se puede ver, pero no guardar. Actualice Journey Editor para editarlo.</translation>
    </message>
    <message>
        <source>The filter that is on</source>
        <translation>El filtro activo</translation>
    </message>
    <message>
        <source>The first lane of notes</source>
        <translation>El primer carril de notas</translation>
    </message>
    <message>
        <source>The lane “{lane}” is hidden.</source>
        <translation>El carril «{lane}» está oculto.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>No se ha podido abrir el enlace.</translation>
    </message>
    <message>
        <source>The map could not be exported.</source>
        <translation>No se pudo exportar el mapa.</translation>
    </message>
    <message>
        <source>The map could not be saved; it is still open here.</source>
        <translation>No se pudo guardar el mapa; sigue abierto aquí.</translation>
    </message>
    <message>
        <source>The map has all of this table already.</source>
        <translation>El mapa ya contiene toda esta tabla.</translation>
    </message>
    <message>
        <source>The map has all of this text already.</source>
        <translation>El mapa ya contiene todo este texto.</translation>
    </message>
    <message>
        <source>The map has votes from an earlier round.</source>
        <translation>El mapa tiene votos de una ronda anterior.</translation>
    </message>
    <message>
        <source>The map inside</source>
        <translation>El mapa incluido</translation>
    </message>
    <message>
        <source>The map is being laid out</source>
        <translation>El mapa se está componiendo</translation>
    </message>
    <message>
        <source>The map is being saved already.</source>
        <translation>El mapa ya se está guardando.</translation>
    </message>
    <message>
        <source>The map is still being opened.</source>
        <translation>El mapa todavía se está abriendo.</translation>
    </message>
    <message>
        <source>The map is too wide and not too high, so fewer lanes would not make the type larger</source>
        <translation>El mapa es demasiado ancho y no demasiado alto, así que menos carriles no harían la letra más grande</translation>
    </message>
    <message>
        <source>The map itself</source>
        <translation>El propio mapa</translation>
    </message>
    <message>
        <source>The map needs two personas</source>
        <translation>El mapa necesita dos personas</translation>
    </message>
    <message>
        <source>The map without what is left out, as a file that Journey Editor opens.</source>
        <translation>El mapa sin lo que se deja fuera, como archivo que abre Journey Editor.</translation>
    </message>
    <message>
        <source>The map&apos;s title always stands at the top.</source>
        <translation>El título del mapa siempre está arriba.</translation>
    </message>
    <message>
        <source>The maps have no touchpoint in common at which anything is felt.</source>
        <translation>Los mapas no tienen ningún punto de contacto común donde se sienta algo.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Las páginas van camino de la impresora.</translation>
    </message>
    <message>
        <source>The persona “{name}” is not shown now.</source>
        <translation>La persona «{name}» no se muestra ahora.</translation>
    </message>
    <message>
        <source>The printer does not take anything; see whether it is on, or choose another.</source>
        <translation>La impresora no acepta nada; mire si está encendida, o elija otra.</translation>
    </message>
    <message>
        <source>The printer stopped with an error; see what it says.</source>
        <translation>La impresora se ha detenido con un error; mire lo que indica.</translation>
    </message>
    <message>
        <source>The situation and goal the map covers</source>
        <translation>La situación y el objetivo que cubre el mapa</translation>
    </message>
    <message>
        <source>The stage “{stage}” is too wide for a page of this paper, so it is drawn at {share} % of its neighbours&apos; size; a larger paper shows it as large as them.</source>
        <translation>La etapa «{stage}» es demasiado ancha para una página de este papel, así que se dibuja al {share} % del tamaño de sus vecinas; un papel mayor la muestra tan grande como ellas.</translation>
    </message>
    <message>
        <source>The timer has run out.</source>
        <translation>El temporizador ha terminado.</translation>
    </message>
    <message>
        <source>The whole map as a file that Journey Editor opens.</source>
        <translation>Todo el mapa como archivo que abre Journey Editor.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme like the s&amp;ystem</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>There are {n} more remarks.</source>
        <translation>Hay {n} observaciones más.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Ya existe un archivo «{name}».</translation>
    </message>
    <message>
        <source>There is a view “{name}” already; choose another name, or delete that one.</source>
        <translation>Ya hay una vista «{name}»; elija otro nombre, o elimine aquella.</translation>
    </message>
    <message>
        <source>There is no picture to paste; copy one first, or choose a file</source>
        <translation>No hay imagen que pegar; copie una primero, o elija un archivo</translation>
    </message>
    <message>
        <source>There is nothing of that kind on the map to vote for; choose another kind.</source>
        <translation>No hay nada de ese tipo en el mapa que votar; elija otro tipo.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a map can hold.</source>
        <translation>No hay nada en el portapapeles que quepa en un mapa.</translation>
    </message>
    <message>
        <source>There is nothing to the left of it.</source>
        <translation>No hay nada a su izquierda.</translation>
    </message>
    <message>
        <source>There is nothing to the right of it.</source>
        <translation>No hay nada a su derecha.</translation>
    </message>
    <message>
        <source>There is one display only, so this is an ordinary window. Drag it to the projector when that is connected, and press F11 to fill it.</source>
        <translation>Solo hay una pantalla, así que esta es una ventana normal. Arrástrela al proyector cuando esté conectado y pulse F11 para llenarlo.</translation>
    </message>
    <message>
        <source>There is {n} more remark.</source>
        <translation>Hay {n} observación más.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>This cannot be compared: {why}</source>
        <translation>Esto no se puede comparar: {why}</translation>
    </message>
    <message>
        <source>This cannot be pasted: {why}.</source>
        <translation>Esto no se puede pegar: {why}.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>This has no text to type here; the inspector shows all about it.</source>
        <translation>Aquí no hay texto que escribir; el inspector lo muestra todo.</translation>
    </message>
    <message>
        <source>This is a view that is saved with the map.</source>
        <translation>Esta es una vista guardada con el mapa.</translation>
    </message>
    <message>
        <source>This is no longer on the map.</source>
        <translation>Esto ya no está en el mapa.</translation>
    </message>
    <message>
        <source>This is not drawn on the map; the inspector shows it.</source>
        <translation>Esto no se dibuja en el mapa; el inspector lo muestra.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>This link is not drawn; the inspector shows it.</source>
        <translation>Este enlace no se dibuja; el inspector lo muestra.</translation>
    </message>
    <message>
        <source>This link leads to {host}</source>
        <translation>Este enlace lleva a {host}</translation>
    </message>
    <message>
        <source>This map is of a newer version of Journey Editor, and what this one does not know would be lost; it is not saved.</source>
        <translation>Este mapa es de una versión más reciente de Journey Editor, y lo que esta no conoce se perdería; no se guarda.</translation>
    </message>
    <message>
        <source>This map is read-only here, so it is not saved; save it under another name.</source>
        <translation>Este mapa es aquí de solo lectura, así que no se guarda; guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>This map is read-only; save it under another name to change it.</source>
        <translation>Este mapa es de solo lectura; guárdelo con otro nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>This map was inside “{name}”, which stays as it is; saving asks for a file of its own.</source>
        <translation>Este mapa estaba dentro de «{name}», que queda como está; al guardar se pide un archivo propio.</translation>
    </message>
    <message>
        <source>This note is in the lane “{lane}”, which is hidden.</source>
        <translation>Esta nota está en el carril «{lane}», que está oculto.</translation>
    </message>
    <message>
        <source>This note is in the parking lot.</source>
        <translation>Esta nota está en el aparcamiento.</translation>
    </message>
    <message>
        <source>This result is not kept in the map.</source>
        <translation>Este resultado no está conservado en el mapa.</translation>
    </message>
    <message>
        <source>This stands where the thing that it tells of stands.</source>
        <translation>Esto está donde está aquello de lo que habla.</translation>
    </message>
    <message>
        <source>This went wrong inside Journey Editor ({name}: {error}); your map is unharmed.</source>
        <translation>Esto ha fallado dentro de Journey Editor ({name}: {error}); su mapa está intacto.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Thought of {name} at {title} changed</source>
        <translation>Pensamiento de {name} en {title} cambiado</translation>
    </message>
    <message>
        <source>Thought of {name}: {words}</source>
        <translation>Pensamiento de {name}: {words}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Timer len&amp;gth…</source>
        <translation>Duración del &amp;temporizador…</translation>
    </message>
    <message>
        <source>Timer: {time}, {words}</source>
        <translation>Temporizador: {time}, {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of {name}</source>
        <translation>Título de {name}</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Título: {title}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To compare, the map needs two personas.</source>
        <translation>Para comparar, el mapa necesita dos personas.</translation>
    </message>
    <message>
        <source>To the &amp;parking lot</source>
        <translation>&amp;Al aparcamiento</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Touchpoint {title} in {stage}</source>
        <translation>Punto de contacto {title} en {stage}</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadena</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Escriba un nombre para el archivo.</translation>
    </message>
    <message>
        <source>Type a question for later</source>
        <translation>Escriba una pregunta para después</translation>
    </message>
    <message>
        <source>Type a stage such as “# Buy”, or a touchpoint such as “Checkout @website”</source>
        <translation>Escriba una etapa como «# Compra», o un punto de contacto como «Pago @website»</translation>
    </message>
    <message>
        <source>Type a title or text</source>
        <translation>Escribir un título o texto</translation>
    </message>
    <message>
        <source>Type a touchpoint, “# stage”, “! pain point”, “+ opportunity”, “= -2”; F1 has all</source>
        <translation>Escriba un punto de contacto, «# etapa», «! punto de dolor», «+ oportunidad», «= -2»; F1 lo muestra todo</translation>
    </message>
    <message>
        <source>Type another title or text in place</source>
        <translation>Escribir otro título o texto en el sitio</translation>
    </message>
    <message>
        <source>Type what people say, line by line</source>
        <translation>Escribir lo que se dice, línea a línea</translation>
    </message>
    <message>
        <source>Type width and height of the paper like 600 × 300</source>
        <translation>Escriba el ancho y el alto del papel, como 600 × 300</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Recorrido sin título</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Mapa sin título</translation>
    </message>
    <message>
        <source>Update view “{name}”</source>
        <translation>Actualizar la vista «{name}»</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Actualizar «{name}»</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>Usar foto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <source>View: {name}, changed</source>
        <translation>Vista: {name}, cambiada</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Vote for number {number} taken.</source>
        <translation>Voto para el número {number} anotado.</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Votar sobre</translation>
    </message>
    <message>
        <source>Vote taken back.</source>
        <translation>Voto retirado.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Votes for each person</source>
        <translation>Votos por persona</translation>
    </message>
    <message>
        <source>Warn below, in pt</source>
        <translation>Avisar por debajo de, en pt</translation>
    </message>
    <message>
        <source>Warn of type smaller than this many points</source>
        <translation>Avisar de letra menor que estos puntos</translation>
    </message>
    <message>
        <source>Website, shop, phone, …</source>
        <translation>Sitio web, tienda, teléfono, …</translation>
    </message>
    <message>
        <source>What differs from the file</source>
        <translation>Lo que difiere del archivo</translation>
    </message>
    <message>
        <source>What hurts here?</source>
        <translation>¿Qué duele aquí?</translation>
    </message>
    <message>
        <source>What is in the file now is kept beside it, with a ~ at the end of its name.</source>
        <translation>Lo que hay ahora en el archivo se conserva al lado, con un ~ al final del nombre.</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept for a crash: {why}</source>
        <translation>Lo que no está guardado no se puede conservar para un fallo: {why}</translation>
    </message>
    <message>
        <source>What personas say and think is left out</source>
        <translation>Se deja fuera lo que dicen y piensan las personas</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>Lo que el cliente quiere aquí</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Lo que dirían</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Lo que se reparó</translation>
    </message>
    <message>
        <source>What was set aside in a repair is still in the file, as “{name}”.</source>
        <translation>Lo que se apartó en una reparación sigue en el archivo, como «{name}».</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Lo que estaba mal</translation>
    </message>
    <message>
        <source>What {name} thinks here</source>
        <translation>Lo que piensa {name} aquí</translation>
    </message>
    <message>
        <source>Wheel, or drag with Space</source>
        <translation>Rueda, o arrastrar con Espacio</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>Dónde se midió</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Durante la presentación</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width × height in millimetres</source>
        <translation>Ancho × alto en milímetros</translation>
    </message>
    <message>
        <source>Width × height in mm</source>
        <translation>Ancho × alto en mm</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Con el ratón</translation>
    </message>
    <message>
        <source>Without saving, what you did since the last save is lost.</source>
        <translation>Si no guarda, se pierde lo que hizo desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Without {n} lane {size} pt</source>
        <translation>Sin {n} carril {size} pt</translation>
    </message>
    <message>
        <source>Without {n} lanes {size} pt</source>
        <translation>Sin {n} carriles {size} pt</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your map is still open, and what is not saved has been kept. Save it under another name, then start the program again. The report helps to repair the mistake.</source>
        <translation>Su mapa sigue abierto, y lo que no está guardado se ha conservado. Guárdelo con otro nombre y vuelva a iniciar el programa. El informe ayuda a corregir el error.</translation>
    </message>
    <message>
        <source>Your map is still open, but what is not saved could not be kept for the next start. Save it under another name now, then start the program again. The report helps to repair the mistake.</source>
        <translation>Su mapa sigue abierto, pero lo que no está guardado no se ha podido conservar para el próximo inicio. Guárdelo ahora con otro nombre y vuelva a iniciar el programa. El informe ayuda a corregir el error.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>a \u deben seguir cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or a document of an office program</source>
        <translation>un archivo ZIP o un documento de ofimática</translation>
    </message>
    <message>
        <source>a backslash stands before a character that needs none</source>
        <translation>una barra invertida precede a un carácter que no la necesita</translation>
    </message>
    <message>
        <source>a backstage</source>
        <translation>algo entre bastidores</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>aquí faltan dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>aquí falta una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a control character (U+{code}) stands in a text</source>
        <translation>hay un carácter de control (U+{code}) en un texto</translation>
    </message>
    <message>
        <source>a diagram of draw.io</source>
        <translation>un diagrama de draw.io</translation>
    </message>
    <message>
        <source>a document of an old office program</source>
        <translation>un documento de un programa de ofimática antiguo</translation>
    </message>
    <message>
        <source>a line break or another control character stands in a text</source>
        <translation>hay un salto de línea u otro carácter de control en un texto</translation>
    </message>
    <message>
        <source>a link needs two different touchpoints</source>
        <translation>un enlace necesita dos puntos de contacto distintos</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>una métrica</translation>
    </message>
    <message>
        <source>a moment of truth</source>
        <translation>un momento de la verdad</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>aquí falta un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a number begins with a digit or a minus sign</source>
        <translation>un número empieza por una cifra o un signo menos</translation>
    </message>
    <message>
        <source>a number has {count} digits, more than {most}</source>
        <translation>un número tiene {count} dígitos, más de {most}</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>un número, luego Intro</translation>
    </message>
    <message>
        <source>a pain point</source>
        <translation>un punto de dolor</translation>
    </message>
    <message>
        <source>a part of this path is a file and not a folder; check it</source>
        <translation>una parte de esta ruta es un archivo y no una carpeta; compruébela</translation>
    </message>
    <message>
        <source>a part of this path is a file and not a folder; choose another place</source>
        <translation>una parte de esta ruta es un archivo y no una carpeta; elija otro lugar</translation>
    </message>
    <message>
        <source>a persona</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a plain note</source>
        <translation>una nota simple</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>a question for the parking lot</source>
        <translation>una pregunta para el aparcamiento</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>a quote with its source</source>
        <translation>una cita con su fuente</translation>
    </message>
    <message>
        <source>a remark stands here, and JSON has none; take it out</source>
        <translation>aquí hay un comentario, y JSON no los tiene; quítelo</translation>
    </message>
    <message>
        <source>a stage with its goal</source>
        <translation>una etapa con su objetivo</translation>
    </message>
    <message>
        <source>a stage, or back to it</source>
        <translation>una etapa, o de vuelta a ella</translation>
    </message>
    <message>
        <source>a text of the map has half a character (U+{code}); type that text again; nothing has been changed</source>
        <translation>un texto del mapa tiene medio carácter (U+{code}); escríbalo de nuevo; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>a text stands in straight double quotes, like &quot;this&quot;</source>
        <translation>un texto va entre comillas dobles rectas, como &quot;esto&quot;</translation>
    </message>
    <message>
        <source>a thought</source>
        <translation>un pensamiento</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <translation>un punto de contacto</translation>
    </message>
    <message>
        <source>a touchpoint cannot lead to itself</source>
        <translation>un punto de contacto no puede llevar a sí mismo</translation>
    </message>
    <message>
        <source>a touchpoint has one channel, so “{channel}” becomes a tag</source>
        <translation>un punto de contacto tiene un canal, así que «{channel}» pasa a ser etiqueta</translation>
    </message>
    <message>
        <source>a touchpoint, and how all feel there</source>
        <translation>un punto de contacto, y cómo se sienten todos allí</translation>
    </message>
    <message>
        <source>a touchpoint, or back to it</source>
        <translation>un punto de contacto, o de vuelta a él</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>aquí falta un valor</translation>
    </message>
    <message>
        <source>a view needs a name</source>
        <translation>una vista necesita un nombre</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a zero byte stands here, so the file is damaged, or no text in UTF-8</source>
        <translation>aquí hay un byte cero, así que el archivo está dañado, o no es texto UTF-8</translation>
    </message>
    <message>
        <source>active: keys 1 to 5</source>
        <translation>activa: teclas 1 a 5</translation>
    </message>
    <message>
        <source>actual size original reset zoom</source>
        <translation>tamaño real original restablecer zoom</translation>
    </message>
    <message>
        <source>add new card contact step</source>
        <translation>añadir nuevo tarjeta contacto paso</translation>
    </message>
    <message>
        <source>add new customer user person</source>
        <translation>añadir nuevo cliente usuario persona</translation>
    </message>
    <message>
        <source>add new idea improvement solution</source>
        <translation>añadir nuevo idea mejora solución</translation>
    </message>
    <message>
        <source>add new number figure kpi</source>
        <translation>añadir nuevo número cifra kpi</translation>
    </message>
    <message>
        <source>add new phase step column</source>
        <translation>añadir nuevo fase paso columna</translation>
    </message>
    <message>
        <source>add new problem issue frustration</source>
        <translation>añadir nuevo problema incidencia frustración</translation>
    </message>
    <message>
        <source>add new text comment</source>
        <translation>añadir nuevo texto comentario</translation>
    </message>
    <message>
        <source>add new voice verbatim words</source>
        <translation>añadir nuevo voz literal palabras</translation>
    </message>
    <message>
        <source>after {title}</source>
        <translation>después de {title}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all lanes of a stage at once, or in parts</source>
        <translation>todos los carriles de una etapa a la vez, o por partes</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternativa</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <source>an alternative</source>
        <translation>una alternativa</translation>
    </message>
    <message>
        <source>an evidence</source>
        <translation>una evidencia</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>un experimento</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>una idea</translation>
    </message>
    <message>
        <source>an idea, evidence, an experiment</source>
        <translation>una idea, una evidencia, un experimento</translation>
    </message>
    <message>
        <source>an opportunity</source>
        <translation>una oportunidad</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>and {n} more, on the laptop</source>
        <translation>y {n} más, en el portátil</translation>
    </message>
    <message>
        <source>another program has changed this file meanwhile; nothing has been changed</source>
        <translation>otro programa ha cambiado este archivo mientras tanto; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>arrange layout columns</source>
        <translation>disponer diseño columnas</translation>
    </message>
    <message>
        <source>arrange layout compact</source>
        <translation>disponer diseño compacto</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>at {title}</source>
        <translation>en {title}</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>atrás revertir</translation>
    </message>
    <message>
        <source>backstage</source>
        <translation>entre bastidores</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>before {title}</source>
        <translation>antes de {title}</translation>
    </message>
    <message>
        <source>black · white screen</source>
        <translation>pantalla negra · blanca</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>por {channel}</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>clock countdown time box</source>
        <translation>reloj cuenta atrás tiempo</translation>
    </message>
    <message>
        <source>conversion 29 %</source>
        <translation>conversión 29 %</translation>
    </message>
    <message>
        <source>copy clone again</source>
        <translation>copiar clonar otra vez</translation>
    </message>
    <message>
        <source>correct it in a text editor, or ask for the file again</source>
        <translation>corríjalo en un editor de texto, o pida el archivo de nuevo</translation>
    </message>
    <message>
        <source>create blank empty file</source>
        <translation>crear blanco vacío archivo</translation>
    </message>
    <message>
        <source>damaged broken errors problems salvage panel</source>
        <translation>dañado roto errores problemas recuperar</translation>
    </message>
    <message>
        <source>effort {level} of 3</source>
        <translation>esfuerzo {level} de 3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>everything mark</source>
        <translation>todo marcar</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>salir terminar fin</translation>
    </message>
    <message>
        <source>frequency {level} of 3</source>
        <translation>frecuencia {level} de 3</translation>
    </message>
    <message>
        <source>from the start · leave</source>
        <translation>desde el principio · salir</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>full screen slides show</source>
        <translation>pantalla completa diapositivas</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>objetivo {goal}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>half of a surrogate pair (U+{code}) stands in a text</source>
        <translation>hay medio par sustituto (U+{code}) en un texto</translation>
    </message>
    <message>
        <source>help shortcuts keyboard cheat sheet capture language</source>
        <translation>ayuda atajos teclado chuleta lenguaje de captura</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hide or show the line below</source>
        <translation>ocultar o mostrar la línea inferior</translation>
    </message>
    <message>
        <source>how all feel at this touchpoint</source>
        <translation>cómo se sienten todos en este punto de contacto</translation>
    </message>
    <message>
        <source>how each persona feels</source>
        <translation>cómo se siente cada persona</translation>
    </message>
    <message>
        <source>impact {level} of 3</source>
        <translation>impacto {level} de 3</translation>
    </message>
    <message>
        <source>in stage {title}</source>
        <translation>en la etapa {title}</translation>
    </message>
    <message>
        <source>in the parking lot</source>
        <translation>en el aparcamiento</translation>
    </message>
    <message>
        <source>in the parking lot, as there is no touchpoint yet</source>
        <translation>en el aparcamiento, pues aún no hay punto de contacto</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>en {title}</translation>
    </message>
    <message>
        <source>insert clipboard</source>
        <translation>insertar portapapeles</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it is a list of one element now</source>
        <translation>ahora es una lista de un elemento</translation>
    </message>
    <message>
        <source>it is a list of what is in it now</source>
        <translation>ahora es una lista de lo que contiene</translation>
    </message>
    <message>
        <source>it is a plain text now</source>
        <translation>ahora es un texto simple</translation>
    </message>
    <message>
        <source>it is a text now</source>
        <translation>ahora es un texto</translation>
    </message>
    <message>
        <source>it is an empty map</source>
        <translation>es un mapa vacío</translation>
    </message>
    <message>
        <source>it is in the parking lot now</source>
        <translation>ahora está en el aparcamiento</translation>
    </message>
    <message>
        <source>it is in the stage “{title}” now</source>
        <translation>ahora está en la etapa «{title}»</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>it is set aside in the file</source>
        <translation>se aparta en el archivo</translation>
    </message>
    <message>
        <source>it is written true, false or null</source>
        <translation>se escribe true, false o null</translation>
    </message>
    <message>
        <source>it is {value} now</source>
        <translation>ahora es {value}</translation>
    </message>
    <message>
        <source>it is {value} now, and what was there is set aside in the file</source>
        <translation>ahora es {value}, y lo que había se aparta en el archivo</translation>
    </message>
    <message>
        <source>just a title, whatever it begins with</source>
        <translation>solo un título, empiece como empiece</translation>
    </message>
    <message>
        <source>lanes continue on further pages, so that they can be read</source>
        <translation>los carriles siguen en otras páginas, para que se puedan leer</translation>
    </message>
    <message>
        <source>larger bigger magnify</source>
        <translation>más grande ampliar lupa</translation>
    </message>
    <message>
        <source>later notes questions panel</source>
        <translation>después notas preguntas panel</translation>
    </message>
    <message>
        <source>leads to {title}</source>
        <translation>lleva a {title}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {message}</source>
        <translation>línea {line}, columna {column}: {message}</translation>
    </message>
    <message>
        <source>link arrow line</source>
        <translation>enlace flecha línea</translation>
    </message>
    <message>
        <source>lists and objects are nested deeper than {most} levels</source>
        <translation>listas y objetos están anidados en más de {most} niveles</translation>
    </message>
    <message>
        <source>load file</source>
        <translation>cargar archivo</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>move clipboard</source>
        <translation>mover portapapeles</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>sin emoción</translation>
    </message>
    <message>
        <source>no file can have a name this long; check its name</source>
        <translation>ningún archivo puede tener un nombre tan largo; compruebe el nombre</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>nothing: a remark for yourself</source>
        <translation>nada: un comentario para usted</translation>
    </message>
    <message>
        <source>of severity 2 and 3</source>
        <translation>de gravedad 2 y 3</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
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
        <translation>desplazar mover</translation>
    </message>
    <message>
        <source>panel side left hide show</source>
        <translation>panel lado izquierdo ocultar mostrar</translation>
    </message>
    <message>
        <source>panel side right properties details hide show</source>
        <translation>panel lado derecho propiedades detalles ocultar mostrar</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>parte {part} de {parts}</translation>
    </message>
    <message>
        <source>pdf png svg print picture image share</source>
        <translation>pdf png svg imprimir imagen compartir</translation>
    </message>
    <message>
        <source>pdf png svg print repeat</source>
        <translation>pdf png svg imprimir repetir</translation>
    </message>
    <message>
        <source>persona {number} of {count}</source>
        <translation>persona {number} de {count}</translation>
    </message>
    <message>
        <source>pointer arrow mouse</source>
        <translation>puntero flecha ratón</translation>
    </message>
    <message>
        <source>projector second screen beamer</source>
        <translation>proyector segunda pantalla</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>remove erase clear</source>
        <translation>quitar borrar vaciar</translation>
    </message>
    <message>
        <source>rename title type</source>
        <translation>renombrar título escribir</translation>
    </message>
    <message>
        <source>repeat again</source>
        <translation>repetir otra vez</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>search look</source>
        <translation>buscar encontrar</translation>
    </message>
    <message>
        <source>search substitute</source>
        <translation>buscar sustituir</translation>
    </message>
    <message>
        <source>settings options configure language theme dark light size autosave shortcuts keys</source>
        <translation>ajustes opciones configurar idioma tema oscuro claro tamaño autoguardado atajos teclas</translation>
    </message>
    <message>
        <source>severity goes to 3, so three exclamation marks are enough</source>
        <translation>la gravedad llega a 3, bastan tres signos de exclamación</translation>
    </message>
    <message>
        <source>severity {severity}</source>
        <translation>gravedad {severity}</translation>
    </message>
    <message>
        <source>severity {severity} of 3</source>
        <translation>gravedad {severity} de 3</translation>
    </message>
    <message>
        <source>show all whole everything zoom</source>
        <translation>mostrar todo entero zoom</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeño</translation>
    </message>
    <message>
        <source>smallest type {size} pt</source>
        <translation>letra más pequeña {size} pt</translation>
    </message>
    <message>
        <source>spreadsheet list rows panel</source>
        <translation>hoja de cálculo lista filas panel</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>etapa {number} de {count}</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <translation>iniciar o pausar el temporizador</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>paso anterior</translation>
    </message>
    <message>
        <source>store copy rename</source>
        <translation>guardar copia renombrar</translation>
    </message>
    <message>
        <source>store write disk</source>
        <translation>guardar escribir disco</translation>
    </message>
    <message>
        <source>text in UTF-16 or UTF-32</source>
        <translation>texto en UTF-16 o UTF-32</translation>
    </message>
    <message>
        <source>that stage; 0 is the whole map</source>
        <translation>esa etapa; 0 es todo el mapa</translation>
    </message>
    <message>
        <source>the disk gives back something else than what was written; choose another one; nothing has been changed</source>
        <translation>el disco devuelve algo distinto de lo que se escribió; elija otro; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the disk is full; make room on it, or choose another one</source>
        <translation>el disco está lleno; haga sitio, o elija otro</translation>
    </message>
    <message>
        <source>the disk or the network folder did not take the file; choose another place</source>
        <translation>el disco o la carpeta de red no aceptó el archivo; elija otro lugar</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>el archivo termina a medias</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>el archivo sigue después de su final</translation>
    </message>
    <message>
        <source>the file goes on with zeros after its end</source>
        <translation>el archivo sigue con ceros después de su final</translation>
    </message>
    <message>
        <source>the file holds nothing but zeros; open an older copy of it, or ask for it again</source>
        <translation>el archivo solo contiene ceros; abra una copia más antigua, o pídalo de nuevo</translation>
    </message>
    <message>
        <source>the file is empty; ask for it again, or begin a new map</source>
        <translation>el archivo está vacío; pídalo de nuevo, o empiece un mapa nuevo</translation>
    </message>
    <message>
        <source>the file is of the newer version {version}; update Journey Editor to open it</source>
        <translation>el archivo es de la versión más reciente {version}; actualice Journey Editor para abrirlo</translation>
    </message>
    <message>
        <source>the file would be larger than this disk allows; choose another one</source>
        <translation>el archivo sería más grande de lo que permite este disco; elija otro</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {place} already</source>
        <translation>el id «{id}» ya es el de {place}</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {place} already; choose another</source>
        <translation>el id «{id}» ya es el de {place}; elija otro</translation>
    </message>
    <message>
        <source>the image has more than {most} MB</source>
        <translation>la imagen tiene más de {most} MB</translation>
    </message>
    <message>
        <source>the last one counts, and the other is set aside in the file</source>
        <translation>cuenta el último, y el otro se aparta en el archivo</translation>
    </message>
    <message>
        <source>the map has more than {most} values; split it into several</source>
        <translation>el mapa tiene más de {most} valores; divídalo en varios</translation>
    </message>
    <message>
        <source>the map is too large (more than {most} MB); take large images out of it</source>
        <translation>el mapa es demasiado grande (más de {most} MB); quítele las imágenes grandes</translation>
    </message>
    <message>
        <source>the metric has no name</source>
        <translation>la métrica no tiene nombre</translation>
    </message>
    <message>
        <source>the name is too long for this disk; choose a shorter one</source>
        <translation>el nombre es demasiado largo para este disco; elija uno más corto</translation>
    </message>
    <message>
        <source>the name {name} stands twice in one object</source>
        <translation>el nombre {name} aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>the network folder does not answer; try again, or choose another place</source>
        <translation>la carpeta de red no responde; inténtelo de nuevo o elija otro lugar</translation>
    </message>
    <message>
        <source>the next touchpoint, with its share</source>
        <translation>el siguiente punto de contacto, con su parte</translation>
    </message>
    <message>
        <source>the number is larger than any that a map can hold</source>
        <translation>el número es mayor que cualquiera que quepa en un mapa</translation>
    </message>
    <message>
        <source>the parking lot</source>
        <translation>el aparcamiento</translation>
    </message>
    <message>
        <source>the persona has no name</source>
        <translation>la persona no tiene nombre</translation>
    </message>
    <message>
        <source>the quotation mark is not closed, so it stays in the title</source>
        <translation>las comillas no están cerradas, así que quedan en el título</translation>
    </message>
    <message>
        <source>the stage has no name</source>
        <translation>la etapa no tiene nombre</translation>
    </message>
    <message>
        <source>the table has more than {most} rows</source>
        <translation>la tabla tiene más de {most} filas</translation>
    </message>
    <message>
        <source>the text has a character that no file can hold (U+{code})</source>
        <translation>el texto tiene un carácter que ningún archivo puede guardar (U+{code})</translation>
    </message>
    <message>
        <source>the text has more than {most} lines</source>
        <translation>el texto tiene más de {most} líneas</translation>
    </message>
    <message>
        <source>the text has {count} characters, more than {most}</source>
        <translation>el texto tiene {count} caracteres, más de {most}</translation>
    </message>
    <message>
        <source>the text is longer than {most} characters</source>
        <translation>el texto tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>el texto que empieza aquí no tiene comilla de cierre</translation>
    </message>
    <message>
        <source>the text “{title}” would have more than {most} characters; nothing is replaced</source>
        <translation>el texto «{title}» tendría más de {most} caracteres; no se reemplaza nada</translation>
    </message>
    <message>
        <source>the title of the map</source>
        <translation>el título del mapa</translation>
    </message>
    <message>
        <source>the version before could not be kept as {name} ({reason}); see what has that name before you save again</source>
        <translation>la versión anterior no se pudo conservar como {name} ({reason}); mire qué tiene ese nombre antes de guardar de nuevo</translation>
    </message>
    <message>
        <source>there is no emotion from -2 to 2 behind “=”</source>
        <translation>no hay ninguna emoción de -2 a 2 tras «=»</translation>
    </message>
    <message>
        <source>there is no map inside this {kind}; ask for the file of the map itself</source>
        <translation>no hay ningún mapa dentro de este archivo ({kind}); pida el archivo del mapa mismo</translation>
    </message>
    <message>
        <source>there is no metric behind “%”</source>
        <translation>no hay ninguna métrica tras «%»</translation>
    </message>
    <message>
        <source>there is no persona “{id}”</source>
        <translation>no hay persona «{id}»</translation>
    </message>
    <message>
        <source>there is no persona “{id}”; add it or correct the id</source>
        <translation>no hay persona «{id}»; añádala o corrija el id</translation>
    </message>
    <message>
        <source>there is no stage “{id}”</source>
        <translation>no hay etapa «{id}»</translation>
    </message>
    <message>
        <source>there is no stage “{id}”; add it or correct the id</source>
        <translation>no hay etapa «{id}»; añádala o corrija el id</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>no existe ese archivo; compruebe su nombre y carpeta</translation>
    </message>
    <message>
        <source>there is no such folder; make it, or choose another one</source>
        <translation>no existe esa carpeta; créela, o elija otra</translation>
    </message>
    <message>
        <source>there is no text behind “{sign}”</source>
        <translation>no hay texto tras «{sign}»</translation>
    </message>
    <message>
        <source>there is no title behind the backslash</source>
        <translation>no hay título tras la barra invertida</translation>
    </message>
    <message>
        <source>there is no touchpoint behind “{sign}”</source>
        <translation>no hay punto de contacto tras «{sign}»</translation>
    </message>
    <message>
        <source>there is no touchpoint or stage “{id}”</source>
        <translation>no hay punto de contacto ni etapa «{id}»</translation>
    </message>
    <message>
        <source>there is no touchpoint or stage “{id}”; add it or correct the id</source>
        <translation>no hay punto de contacto ni etapa «{id}»; añádalos o corrija el id</translation>
    </message>
    <message>
        <source>there is no touchpoint yet for this metric, so it waits as a note</source>
        <translation>aún no hay punto de contacto para esta métrica, así que espera como nota</translation>
    </message>
    <message>
        <source>there is no touchpoint yet for {title}</source>
        <translation>aún no hay punto de contacto para {title}</translation>
    </message>
    <message>
        <source>there is no touchpoint yet that leads to {title}</source>
        <translation>aún no hay punto de contacto que lleve a {title}</translation>
    </message>
    <message>
        <source>there is no touchpoint “{id}”</source>
        <translation>no hay punto de contacto «{id}»</translation>
    </message>
    <message>
        <source>there is no touchpoint “{id}”; add it or correct the id</source>
        <translation>no hay punto de contacto «{id}»; añádalo o corrija el id</translation>
    </message>
    <message>
        <source>there was no persona {name}, so one was made</source>
        <translation>no había ninguna persona {name}, así que se creó</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>se omiten</translation>
    </message>
    <message>
        <source>this PDF is encrypted; ask for one without a password, or for the file of the map itself</source>
        <translation>este PDF está cifrado; pida uno sin contraseña, o el archivo del mapa mismo</translation>
    </message>
    <message>
        <source>this SVG declares a document type, which is not read; ask for the file of the map itself</source>
        <translation>este SVG declara un tipo de documento, que no se lee; pida el archivo del mapa mismo</translation>
    </message>
    <message>
        <source>this comma is one too many</source>
        <translation>esta coma sobra</translation>
    </message>
    <message>
        <source>this file is held by the system or another program; choose another name</source>
        <translation>el sistema u otro programa retiene este archivo; elija otro nombre</translation>
    </message>
    <message>
        <source>this file is write-protected; choose another name; nothing has been changed</source>
        <translation>este archivo está protegido contra escritura; elija otro nombre; no ha cambiado nada</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read; {again}</source>
        <translation>esto es JSON que no se puede leer; {again}</translation>
    </message>
    <message>
        <source>this is JSON, but not a journey map: a map begins with {beginning}</source>
        <translation>esto es JSON, pero no un mapa de experiencia: un mapa empieza por {beginning}</translation>
    </message>
    <message>
        <source>this is a device or a pipe and not an ordinary file; name another</source>
        <translation>esto es un dispositivo o una tubería y no un archivo normal; indique otro</translation>
    </message>
    <message>
        <source>this is a folder; add a file name</source>
        <translation>esto es una carpeta; añada un nombre de archivo</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>esto es una carpeta; indique un archivo dentro de ella</translation>
    </message>
    <message>
        <source>this is a link that leads back to itself; choose another name</source>
        <translation>esto es un enlace que vuelve a sí mismo; elija otro nombre</translation>
    </message>
    <message>
        <source>this is a link that leads back to itself; choose the file itself</source>
        <translation>esto es un enlace que vuelve a sí mismo; elija el propio archivo</translation>
    </message>
    <message>
        <source>this is missing; every {record} needs it</source>
        <translation>esto falta; todo elemento de este tipo ({record}) lo necesita</translation>
    </message>
    <message>
        <source>this is missing; write {version} for the version described today</source>
        <translation>esto falta; escriba {version} para la versión descrita hoy</translation>
    </message>
    <message>
        <source>this is not JSON but {kind}; ask for the file of the map itself</source>
        <translation>esto no es JSON sino {kind}; pida el archivo del mapa mismo</translation>
    </message>
    <message>
        <source>this is not JSON: {what}; {again}</source>
        <translation>esto no es JSON: {what}; {again}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8 in the program it comes from</source>
        <translation>esto no es texto UTF-8; guarde el archivo como UTF-8 en el programa de origen</translation>
    </message>
    <message>
        <source>this is {kind} and not UTF-8; save it as UTF-8 in the program it comes from</source>
        <translation>esto es {kind} y no UTF-8; guárdelo como UTF-8 en el programa de origen</translation>
    </message>
    <message>
        <source>this place can only be read; choose another folder</source>
        <translation>este lugar es de solo lectura; elija otra carpeta</translation>
    </message>
    <message>
        <source>this {kind} is damaged; ask for it again, or for the file of the map itself</source>
        <translation>este archivo ({kind}) está dañado; pídalo de nuevo, o el archivo del mapa mismo</translation>
    </message>
    <message>
        <source>this {kind} is too large (more than {most} MB); ask for the file of the map itself</source>
        <translation>este archivo ({kind}) es demasiado grande (más de {most} MB); pida el archivo del mapa mismo</translation>
    </message>
    <message>
        <source>this, or anything from the left, to the map</source>
        <translation>esto, o cualquier cosa de la izquierda, al mapa</translation>
    </message>
    <message>
        <source>to the map</source>
        <translation>al mapa</translation>
    </message>
    <message>
        <source>tree panel list structure</source>
        <translation>árbol panel lista estructura</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>desencadena</translation>
    </message>
    <message>
        <source>two lanes have the id “{id}”</source>
        <translation>dos carriles tienen el id «{id}»</translation>
    </message>
    <message>
        <source>two versions of the file were put together here, and one has to go</source>
        <translation>aquí se juntaron dos versiones del archivo, y una sobra</translation>
    </message>
    <message>
        <source>two views have the name “{name}”</source>
        <translation>dos vistas tienen el nombre «{name}»</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mal</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bien</translation>
    </message>
    <message>
        <source>view show only hide dim persona segment channel owner tag evidence</source>
        <translation>vista mostrar solo ocultar atenuar persona segmento canal responsable etiqueta evidencia</translation>
    </message>
    <message>
        <source>votes dots poll</source>
        <translation>votos puntos encuesta</translation>
    </message>
    <message>
        <source>what is beyond {count} characters stands in a note of its own</source>
        <translation>lo que pasa de {count} caracteres va en una nota aparte</translation>
    </message>
    <message>
        <source>what is in both is one list now</source>
        <translation>lo que hay en ambas es ahora una sola lista</translation>
    </message>
    <message>
        <source>what is whole in it is here</source>
        <translation>lo que está entero en él está aquí</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de qué trata</translation>
    </message>
    <message>
        <source>what this one triggers</source>
        <translation>lo que este desencadena</translation>
    </message>
    <message>
        <source>what would be saved is not read back as this map; nothing has been changed</source>
        <translation>lo que se guardaría no se vuelve a leer como este mapa; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>whole map · last step</source>
        <translation>todo el mapa · último paso</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>con una etiqueta</translation>
    </message>
    <message>
        <source>with its channel</source>
        <translation>con su canal</translation>
    </message>
    <message>
        <source>with its owner</source>
        <translation>con su responsable</translation>
    </message>
    <message>
        <source>with role and quote</source>
        <translation>con rol y cita</translation>
    </message>
    <message>
        <source>you are not allowed to read this file; ask its owner for the right to, or for a copy</source>
        <translation>no tiene permiso para leer este archivo; pídalo a su dueño, o una copia</translation>
    </message>
    <message>
        <source>you are not allowed to write here; choose another folder, or another name</source>
        <translation>no tiene permiso para escribir aquí; elija otra carpeta, u otro nombre</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room, or choose another one</source>
        <translation>su parte del disco está agotada; haga sitio, o elija otro</translation>
    </message>
    <message>
        <source>zoom to selected</source>
        <translation>zoom a lo seleccionado</translation>
    </message>
    <message>
        <source>zoom · move around</source>
        <translation>zoom · desplazarse</translation>
    </message>
    <message>
        <source>{count} are called {title}; the first is meant</source>
        <translation>{count} se llaman {title}; se toma la primera</translation>
    </message>
    <message>
        <source>{count} elements are more than {most}; split the map into several</source>
        <translation>{count} elementos son más de {most}; divida el mapa en varios</translation>
    </message>
    <message>
        <source>{count} more are in the outline.</source>
        <translation>Hay {count} más en el esquema.</translation>
    </message>
    <message>
        <source>{count} touchpoints are called {title}; the one in {stage} is meant</source>
        <translation>{count} puntos de contacto se llaman {title}; se toma el de {stage}</translation>
    </message>
    <message>
        <source>{each} · person {person} of {people}, {left}</source>
        <translation>{each} · persona {person} de {people}, {left}</translation>
    </message>
    <message>
        <source>{emotion}, or none</source>
        <translation>{emotion}, o ninguna</translation>
    </message>
    <message>
        <source>{error}; the old one is kept.</source>
        <translation>{error}; se conserva el valor anterior.</translation>
    </message>
    <message>
        <source>{field} cannot be empty; the old one is kept</source>
        <translation>«{field}» no puede estar vacío; se conserva el valor anterior</translation>
    </message>
    <message>
        <source>{field} of {n} touchpoint was changed.</source>
        <translation>Se cambió «{field}» de {n} punto de contacto.</translation>
    </message>
    <message>
        <source>{field} of {n} touchpoints was changed.</source>
        <translation>Se cambió «{field}» de {n} puntos de contacto.</translation>
    </message>
    <message>
        <source>{field}: known ones</source>
        <translation>{field}: conocidos</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} and {second} are linked already.</source>
        <translation>{first} y {second} ya están enlazados.</translation>
    </message>
    <message>
        <source>{key} alone is for typing, and this works in the whole window. Hold Ctrl or Alt with it.</source>
        <translation>{key} sola sirve para escribir, y esto actúa en toda la ventana. Manténgala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} pertenece a «{action}».</translation>
    </message>
    <message>
        <source>{key} is needed for moving around and typing. Hold Ctrl or Alt with it.</source>
        <translation>{key} hace falta para moverse y escribir. Manténgala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} opens a map or what another program made</source>
        <translation>{key} abre un mapa o lo que hizo otro programa</translation>
    </message>
    <message>
        <source>{key} takes notes line by line, as fast as people talk</source>
        <translation>{key} toma notas línea a línea, tan rápido como se habla</translation>
    </message>
    <message>
        <source>{kind}, severity {severity}: {words}</source>
        <translation>{kind}, gravedad {severity}: {words}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{made} things from {lines} lines, one step to undo</source>
        <translation>{made} elementos de {lines} líneas, un paso para deshacer</translation>
    </message>
    <message>
        <source>{menu} · changed</source>
        <translation>{menu} · cambiado</translation>
    </message>
    <message>
        <source>{menu}, on the map</source>
        <translation>{menu}, en el mapa</translation>
    </message>
    <message>
        <source>{menu}, while the map has the keys</source>
        <translation>{menu}, mientras el mapa tiene el teclado</translation>
    </message>
    <message>
        <source>{name} added to {place}, {number} of {count}</source>
        <translation>{name} añadido a {place}, {number} de {count}</translation>
    </message>
    <message>
        <source>{name} added, {number} of {count}</source>
        <translation>{name} añadido, {number} de {count}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} eliminado</translation>
    </message>
    <message>
        <source>{name} deleted, with {n} thing in it</source>
        <translation>{name} eliminado, con {n} elemento dentro</translation>
    </message>
    <message>
        <source>{name} deleted, with {n} things in it</source>
        <translation>{name} eliminado, con {n} elementos dentro</translation>
    </message>
    <message>
        <source>{name} is at {place}: {number} of {count}</source>
        <translation>{name} está en {place}: {number} de {count}</translation>
    </message>
    <message>
        <source>{name} is in {place}: {number} of {count}</source>
        <translation>{name} está en {place}: {number} de {count}</translation>
    </message>
    <message>
        <source>{name} is the map itself; choose another name for the one that leaves something out.</source>
        <translation>{name} es el propio mapa; elija otro nombre para el que deja algo fuera.</translation>
    </message>
    <message>
        <source>{name} is {number} of {count}</source>
        <translation>{name} es {number} de {count}</translation>
    </message>
    <message>
        <source>{name} may mean {listed}</source>
        <translation>{name} puede ser {listed}</translation>
    </message>
    <message>
        <source>{name} moved to {place}, {number} of {count}</source>
        <translation>{name} movido a {place}, {number} de {count}</translation>
    </message>
    <message>
        <source>{name} moved, {number} of {count}</source>
        <translation>{name} movido, {number} de {count}</translation>
    </message>
    <message>
        <source>{name} no emotion</source>
        <translation>{name} sin emoción</translation>
    </message>
    <message>
        <source>{name} taken off {title}</source>
        <translation>{name} quitado de {title}</translation>
    </message>
    <message>
        <source>{name} was changed by another program and has been read again.</source>
        <translation>Otro programa cambió {name}, y se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>{name} {feeling}</source>
        <translation>{name} {feeling}</translation>
    </message>
    <message>
        <source>{name}, {count} on the map</source>
        <translation>{name}, {count} en el mapa</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}: automático</translation>
    </message>
    <message>
        <source>{name}: emotion</source>
        <translation>{name}: emoción</translation>
    </message>
    <message>
        <source>{name}: emotion from -2 to +2</source>
        <translation>{name}: emoción de -2 a +2</translation>
    </message>
    <message>
        <source>{name}: other…</source>
        <translation>{name}: otro…</translation>
    </message>
    <message>
        <source>{name}: thought</source>
        <translation>{name}: pensamiento</translation>
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
        <translation>{name}: {value} y {n} más</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} acción</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} acciones</translation>
    </message>
    <message>
        <source>{n} added: {titles}</source>
        <translation>{n} de más: {titles}</translation>
    </message>
    <message>
        <source>{n} backstage note</source>
        <translation>{n} nota entre bastidores</translation>
    </message>
    <message>
        <source>{n} backstage notes</source>
        <translation>{n} notas entre bastidores</translation>
    </message>
    <message>
        <source>{n} changed: {titles}</source>
        <translation>{n} con cambios: {titles}</translation>
    </message>
    <message>
        <source>{n} emotion changed</source>
        <translation>{n} emoción cambiada</translation>
    </message>
    <message>
        <source>{n} emotions changed</source>
        <translation>{n} emociones cambiadas</translation>
    </message>
    <message>
        <source>{n} experiment</source>
        <translation>{n} experimento</translation>
    </message>
    <message>
        <source>{n} experiments</source>
        <translation>{n} experimentos</translation>
    </message>
    <message>
        <source>{n} file written to {folder}</source>
        <translation>{n} archivo escrito en {folder}</translation>
    </message>
    <message>
        <source>{n} files written to {folder}</source>
        <translation>{n} archivos escritos en {folder}</translation>
    </message>
    <message>
        <source>{n} hit</source>
        <translation>{n} resultado</translation>
    </message>
    <message>
        <source>{n} hit replaced.</source>
        <translation>{n} resultado reemplazado.</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} resultados</translation>
    </message>
    <message>
        <source>{n} hits replaced.</source>
        <translation>{n} resultados reemplazados.</translation>
    </message>
    <message>
        <source>{n} idea</source>
        <translation>{n} idea</translation>
    </message>
    <message>
        <source>{n} ideas</source>
        <translation>{n} ideas</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} enlace</translation>
    </message>
    <message>
        <source>{n} link differs.</source>
        <translation>{n} enlace difiere.</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} enlaces</translation>
    </message>
    <message>
        <source>{n} links differ.</source>
        <translation>{n} enlaces difieren.</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} mapa</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} mapas</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{n} more lines wait to be corrected.</source>
        <translation>{n} líneas más esperan corrección.</translation>
    </message>
    <message>
        <source>{n} more text has characters that no font here has.</source>
        <translation>{n} texto más tiene caracteres que ninguna fuente de aquí tiene.</translation>
    </message>
    <message>
        <source>{n} more texts have characters that no font here has.</source>
        <translation>{n} textos más tienen caracteres que ninguna fuente de aquí tiene.</translation>
    </message>
    <message>
        <source>{n} note</source>
        <translation>{n} nota</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <source>{n} of {total} touchpoints match</source>
        <translation>{n} de {total} puntos de contacto coinciden</translation>
    </message>
    <message>
        <source>{n} of {total} touchpoints matches</source>
        <translation>{n} de {total} puntos de contacto coincide</translation>
    </message>
    <message>
        <source>{n} opportunities</source>
        <translation>{n} oportunidades</translation>
    </message>
    <message>
        <source>{n} opportunity</source>
        <translation>{n} oportunidad</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} página</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <source>{n} pain point</source>
        <translation>{n} punto de dolor</translation>
    </message>
    <message>
        <source>{n} pain points</source>
        <translation>{n} puntos de dolor</translation>
    </message>
    <message>
        <source>{n} parked note</source>
        <translation>{n} nota aparcada</translation>
    </message>
    <message>
        <source>{n} parked notes</source>
        <translation>{n} notas aparcadas</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} persona</translation>
    </message>
    <message>
        <source>{n} persona</source>
        <translation>{n} persona</translation>
    </message>
    <message>
        <source>{n} persona left out</source>
        <translation>{n} persona omitida</translation>
    </message>
    <message>
        <source>{n} personas</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>{n} personas left out</source>
        <translation>{n} personas omitidas</translation>
    </message>
    <message>
        <source>{n} piece of evidence</source>
        <translation>{n} evidencia</translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation>{n} evidencias</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} pregunta</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} preguntas</translation>
    </message>
    <message>
        <source>{n} quote</source>
        <translation>{n} cita</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} citas</translation>
    </message>
    <message>
        <source>{n} removed: {titles}</source>
        <translation>{n} de menos: {titles}</translation>
    </message>
    <message>
        <source>{n} rows without a title were left out.</source>
        <translation>Se omitieron {n} filas sin título.</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>selección: {n}</translation>
    </message>
    <message>
        <source>{n} stage</source>
        <translation>{n} etapa</translation>
    </message>
    <message>
        <source>{n} stages</source>
        <translation>{n} etapas</translation>
    </message>
    <message>
        <source>{n} thing</source>
        <translation>{n} elemento</translation>
    </message>
    <message>
        <source>{n} thing added</source>
        <translation>{n} elemento añadido</translation>
    </message>
    <message>
        <source>{n} thing deleted</source>
        <translation>{n} elemento eliminado</translation>
    </message>
    <message>
        <source>{n} thing moved</source>
        <translation>{n} elemento movido</translation>
    </message>
    <message>
        <source>{n} thing was repaired in this map. The file stays as it was until you save.</source>
        <translation>Se reparó {n} cosa en este mapa. El archivo queda como estaba hasta que guarde.</translation>
    </message>
    <message>
        <source>{n} thing: {step}</source>
        <translation>{n} elemento: {step}</translation>
    </message>
    <message>
        <source>{n} things</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <source>{n} things added</source>
        <translation>{n} elementos añadidos</translation>
    </message>
    <message>
        <source>{n} things deleted</source>
        <translation>{n} elementos eliminados</translation>
    </message>
    <message>
        <source>{n} things moved</source>
        <translation>{n} elementos movidos</translation>
    </message>
    <message>
        <source>{n} things were repaired in this map. The file stays as it was until you save.</source>
        <translation>Se repararon {n} cosas en este mapa. El archivo queda como estaba hasta que guarde.</translation>
    </message>
    <message>
        <source>{n} things: {step}</source>
        <translation>{n} elementos: {step}</translation>
    </message>
    <message>
        <source>{n} thought</source>
        <translation>{n} pensamiento</translation>
    </message>
    <message>
        <source>{n} thoughts</source>
        <translation>{n} pensamientos</translation>
    </message>
    <message>
        <source>{n} touchpoint</source>
        <translation>{n} punto de contacto</translation>
    </message>
    <message>
        <source>{n} touchpoint left out, as it is not on this map</source>
        <translation>{n} punto de contacto omitido, pues no está en este mapa</translation>
    </message>
    <message>
        <source>{n} touchpoints</source>
        <translation>{n} puntos de contacto</translation>
    </message>
    <message>
        <source>{n} touchpoints left out, as they are not on this map</source>
        <translation>{n} puntos de contacto omitidos, pues no están en este mapa</translation>
    </message>
    <message>
        <source>{n} vote</source>
        <translation>{n} voto</translation>
    </message>
    <message>
        <source>{n} vote a person</source>
        <translation>{n} voto por persona</translation>
    </message>
    <message>
        <source>{n} vote each</source>
        <translation>{n} voto cada uno</translation>
    </message>
    <message>
        <source>{n} vote left</source>
        <translation>queda {n} voto</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <translation>{n} votos</translation>
    </message>
    <message>
        <source>{n} votes a person</source>
        <translation>{n} votos por persona</translation>
    </message>
    <message>
        <source>{n} votes each</source>
        <translation>{n} votos cada uno</translation>
    </message>
    <message>
        <source>{n} votes left</source>
        <translation>quedan {n} votos</translation>
    </message>
    <message>
        <source>{n} was kept, as nothing would be left of a title.</source>
        <translation>Se conservó {n}, pues no quedaría nada de un título.</translation>
    </message>
    <message>
        <source>{n} were kept, as nothing would be left of a title.</source>
        <translation>Se conservaron {n}, pues no quedaría nada de un título.</translation>
    </message>
    <message>
        <source>{n} without a vote.</source>
        <translation>{n} sin voto.</translation>
    </message>
    <message>
        <source>{old} is now {name}</source>
        <translation>{old} se llama ahora {name}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} and {other} feel nothing differently.</source>
        <translation>{one} y {other} no sienten nada distinto.</translation>
    </message>
    <message>
        <source>{paper} gives {size} pt</source>
        <translation>{paper} da {size} pt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} at {place}: {feeling}</source>
        <translation>{persona} en {place}: {feeling}</translation>
    </message>
    <message>
        <source>{persona} is hidden: show this persona first, or choose another.</source>
        <translation>{persona} está oculto: muestre primero este persona o elija otro.</translation>
    </message>
    <message>
        <source>{persona} meets {title}</source>
        <translation>{persona} encuentra {title}</translation>
    </message>
    <message>
        <source>{place}: {n} control character is left out</source>
        <translation>{place}: se omite {n} carácter de control</translation>
    </message>
    <message>
        <source>{place}: {n} control characters are left out, the first of them here</source>
        <translation>{place}: se omiten {n} caracteres de control, el primero aquí</translation>
    </message>
    <message>
        <source>{problem} ({reason}); try another place</source>
        <translation>{problem} ({reason}); pruebe otro lugar</translation>
    </message>
    <message>
        <source>{problem}, did you mean “{guess}”?</source>
        <translation>{problem}, ¿quiso decir «{guess}»?</translation>
    </message>
    <message>
        <source>{problem}; make it smaller</source>
        <translation>{problem}; redúzcalo</translation>
    </message>
    <message>
        <source>{problem}; nothing has been changed</source>
        <translation>{problem}; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>{problem}; the old one is kept</source>
        <translation>{problem}; se conserva el valor anterior</translation>
    </message>
    <message>
        <source>{sentence}; nothing is changed.</source>
        <translation>{sentence}; no se cambia nada.</translation>
    </message>
    <message>
        <source>{sentence}; the old one is kept.</source>
        <translation>{sentence}; se conserva el valor anterior.</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} de {count} visibles</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>{stage}, as there is none yet</source>
        <translation>{stage}, pues aún no hay ninguna</translation>
    </message>
    <message>
        <source>{title} are counted; select the touchpoint to change them</source>
        <translation>{title} se cuentan; seleccione el punto de contacto para cambiarlos</translation>
    </message>
    <message>
        <source>{title} linked to {other}</source>
        <translation>{title} enlazado con {other}</translation>
    </message>
    <message>
        <source>{title}, from {name}, as of {when}</source>
        <translation>{title}, de {name}, a fecha de {when}</translation>
    </message>
    <message>
        <source>{title}, lane {number} of {count}</source>
        <translation>{title}, carril {number} de {count}</translation>
    </message>
    <message>
        <source>{title}, never saved, as of {when}</source>
        <translation>{title}, nunca guardado, a fecha de {when}</translation>
    </message>
    <message>
        <source>{typed} % is not a share; type a number from 0 to 100</source>
        <translation>{typed} % no es una parte; escriba un número de 0 a 100</translation>
    </message>
    <message>
        <source>{typed} is no emotion: they go from -2 to 2</source>
        <translation>{typed} no es una emoción: van de -2 a 2</translation>
    </message>
    <message>
        <source>{typed}% is no share: they go from 0 to 100%</source>
        <translation>{typed}% no es una parte: van de 0 a 100%</translation>
    </message>
    <message>
        <source>{user} has had it open on {machine} since {when}.</source>
        <translation>{user} lo tiene abierto en {machine} desde {when}.</translation>
    </message>
    <message>
        <source>{value} is none of {listed}</source>
        <translation>{value} no es ninguno de {listed}</translation>
    </message>
    <message>
        <source>{value} is not a colour like #3B6FB6</source>
        <translation>{value} no es un color como #3B6FB6</translation>
    </message>
    <message>
        <source>{value} is not a date like 2026-10-01</source>
        <translation>{value} no es una fecha como 2026-10-01</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} no es una lista</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} no es una lista de textos</translation>
    </message>
    <message>
        <source>{value} is not a list; put the elements into [ ]</source>
        <translation>{value} no es una lista; ponga los elementos entre [ ]</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <source>{value} is not a number from {low} to {high}</source>
        <translation>{value} no es un número de {low} a {high}</translation>
    </message>
    <message>
        <source>{value} is not a number of at least {low}</source>
        <translation>{value} no es un número de al menos {low}</translation>
    </message>
    <message>
        <source>{value} is not a number that a map can hold</source>
        <translation>{value} no es un número que quepa en un mapa</translation>
    </message>
    <message>
        <source>{value} is not a version; write {version}</source>
        <translation>{value} no es una versión; escriba {version}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} no es un número entero</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {low} to {high}</source>
        <translation>{value} no es un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{value} is not a whole number of at least {low}</source>
        <translation>{value} no es un número entero de al menos {low}</translation>
    </message>
    <message>
        <source>{value} is not an id: 1 to 64 of A-Z a-z 0-9 - _ .</source>
        <translation>{value} no es un id: de 1 a 64 de A-Z a-z 0-9 - _ .</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} no es un objeto</translation>
    </message>
    <message>
        <source>{value} is not an object; write its members in {braces}</source>
        <translation>{value} no es un objeto; escriba sus miembros entre {braces}</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} no es texto</translation>
    </message>
    <message>
        <source>{value} is not true or false</source>
        <translation>{value} no es true ni false</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} está dos veces</translation>
    </message>
    <message>
        <source>{value} is too large a number</source>
        <translation>{value} es un número demasiado grande</translation>
    </message>
    <message>
        <source>{votes} from {people}</source>
        <translation>{votes} de {people}</translation>
    </message>
    <message>
        <source>{words} · Ctrl copies</source>
        <translation>{words} · Ctrl copia</translation>
    </message>
    <message>
        <source>“{action}” cannot be used now.</source>
        <translation>«{action}» no está disponible ahora.</translation>
    </message>
    <message>
        <source>“{id}” has an experience here already</source>
        <translation>«{id}» ya tiene una experiencia aquí</translation>
    </message>
    <message>
        <source>“{id}” has an experience here already; remove one of the two</source>
        <translation>«{id}» ya tiene una experiencia aquí; quite una de las dos</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; check that it is still there</source>
        <translation>«{name}» no se puede leer; compruebe que sigue ahí</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>No se pudo abrir «{name}».</translation>
    </message>
    <message>
        <source>“{name}” has no value</source>
        <translation>«{name}» no tiene valor</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels; choose a smaller picture</source>
        <translation>«{name}» tiene demasiados píxeles; elija una imagen más pequeña</translation>
    </message>
    <message>
        <source>“{name}” is damaged; choose another picture</source>
        <translation>«{name}» está dañado; elija otra imagen</translation>
    </message>
    <message>
        <source>“{name}” is deleted; undo brings it back.</source>
        <translation>«{name}» se ha eliminado; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB; choose a smaller picture</source>
        <translation>«{name}» supera {limit} MB; elija una imagen más pequeña</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown; choose a PNG or JPEG file</source>
        <translation>«{name}» no es una imagen que se pueda mostrar; elija un archivo PNG o JPEG</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; save the map to keep it.</source>
        <translation>«{name}» ya no está; guarde el mapa para conservarlo.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>«{name}» ya está abierto.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere; choose another name.</source>
        <translation>«{name}» está abierto en otro lugar; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is {place} of {count} now.</source>
        <translation>«{name}» es ahora {place} de {count}.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>“{source}” and “{target}” are linked so already</source>
        <translation>«{source}» y «{target}» ya están enlazados así</translation>
    </message>
    <message>
        <source>“{step}” did not work; nothing was changed.</source>
        <translation>«{step}» no ha funcionado; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{typed}” has no emotion from -2 to 2</source>
        <translation>«{typed}» no tiene emoción de -2 a 2</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion from -2 to 2, so it stays text</source>
        <translation>«{typed}» no es una emoción de -2 a 2, así que queda como texto</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion; type a number from -2 to +2</source>
        <translation>«{typed}» no es una emoción; escriba un número de -2 a +2</translation>
    </message>
    <message>
        <source>“{typed}” is no emotion; type a number from -2 to +2; the old one is kept</source>
        <translation>«{typed}» no es una emoción; escriba un número de -2 a +2; se conserva el valor anterior</translation>
    </message>
    <message>
        <source>“{typed}” is no time; type minutes such as 7, or 1:30.</source>
        <translation>«{typed}» no es un tiempo; escriba minutos como 7, o 1:30.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date; type it like 2026-10-01</source>
        <translation>«{typed}» no es una fecha; escríbala como 2026-10-01</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; type it like 12 or 3.5</source>
        <translation>«{typed}» no es un número; escríbalo como 12 o 3,5</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number; type it like 12</source>
        <translation>«{typed}» no es un número entero; escríbalo como 12</translation>
    </message>
    <message>
        <source>← ↑ Backspace Page up, right click</source>
        <translation>← ↑ Retroceso Re Pág, clic derecho</translation>
    </message>
    <message>
        <source>→ ↓ Space Enter Page down, click</source>
        <translation>→ ↓ Espacio Intro Av Pág, clic</translation>
    </message>
</context>
</TS>
