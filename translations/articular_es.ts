<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ArticleIdCheck</name>
    <message>
        <source>Another article has the same number: %1.</source>
        <translation>Otro artículo tiene el mismo número: %1.</translation>
    </message>
    <message>
        <source>Reviews belong to an article by its number, so two articles with one number would share them. This happens when a folder is copied: remove the number from the copy, and it gets one of its own.</source>
        <translation>Las revisiones pertenecen a un artículo por su número, así que dos artículos con un mismo número las compartirían. Esto pasa al copiar una carpeta: quite el número de la copia y recibirá uno propio.</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Quitarlo aquí</translation>
    </message>
</context>
<context>
    <name>AuthorCheck</name>
    <message>
        <source>The article names no author.</source>
        <translation>El artículo no nombra a ningún autor.</translation>
    </message>
    <message>
        <source>Readers of health information must be able to see who wrote it; the line below the title stays empty.</source>
        <translation>Quienes leen información sobre salud deben poder ver quién la escribió; la línea bajo el título queda vacía.</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nombrar a %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s list of people has no name for “%1”.</source>
        <translation>La lista de personas de la clínica no tiene nombre para “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not in the clinic&apos;s list of people.</source>
        <translation>“%1” no está en la lista de personas de la clínica.</translation>
    </message>
    <message>
        <source>The page takes the author&apos;s name and credentials from the clinic&apos;s list of people; without it the line below the title stays empty.</source>
        <translation>La página toma el nombre y las credenciales del autor de la lista de personas de la clínica; sin ellos, la línea bajo el título queda vacía.</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>Cambiar a “%1”</translation>
    </message>
</context>
<context>
    <name>CallToActionCheck</name>
    <message>
        <source>“%1” is a call to action of its own; use one of the clinic&apos;s.</source>
        <translation>“%1” es una llamada a la acción propia; use una de las de la clínica.</translation>
    </message>
    <message>
        <source>The clinic&apos;s calls to action were looked at by who answers for them, and change in all articles at once.</source>
        <translation>Las llamadas a la acción de la clínica las ha visto quien responde de ellas, y cambian a la vez en todos los artículos.</translation>
    </message>
    <message>
        <source>Replace it by the call to action “%1”</source>
        <translation>Sustituirlo por la llamada a la acción “%1”</translation>
    </message>
</context>
<context>
    <name>CategoryCheck</name>
    <message>
        <source>The article has no category.</source>
        <translation>El artículo no tiene categoría.</translation>
    </message>
    <message>
        <source>The category decides where the website lists the article and which disclaimers it needs.</source>
        <translation>La categoría decide dónde muestra el sitio web el artículo y qué avisos legales necesita.</translation>
    </message>
    <message>
        <source>Set it to “%1”</source>
        <translation>Poner “%1”</translation>
    </message>
    <message>
        <source>The category “%1” cannot be checked: the clinic has no list of categories.</source>
        <translation>La categoría “%1” no se puede comprobar: la clínica no tiene lista de categorías.</translation>
    </message>
    <message>
        <source>Without a list the website may get a new category for every spelling.</source>
        <translation>Sin una lista, el sitio web puede acabar con una categoría nueva por cada forma de escribirla.</translation>
    </message>
    <message>
        <source>The clinic does not allow articles in the category “%1”.</source>
        <translation>La clínica no permite artículos de la categoría “%1”.</translation>
    </message>
    <message>
        <source>The clinic&apos;s list marks this category as prohibited.</source>
        <translation>La lista de la clínica marca esta categoría como prohibida.</translation>
    </message>
    <message>
        <source>The clinic has no category “%1”.</source>
        <translation>La clínica no tiene la categoría “%1”.</translation>
    </message>
    <message>
        <source>Only categories of the clinic&apos;s list exist on the website.</source>
        <translation>En el sitio web solo existen las categorías de la lista de la clínica.</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>Cambiar a “%1”</translation>
    </message>
    <message>
        <source>A category is named twice.</source>
        <translation>Una categoría aparece dos veces.</translation>
    </message>
    <message>
        <source>The first category is the main one; each needs to be named only once.</source>
        <translation>La primera categoría es la principal; basta nombrar cada una una vez.</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Nombrar cada una una vez</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Moved away:</source>
        <translation>Se quitó de aquí:</translation>
    </message>
    <message>
        <source>Moved here:</source>
        <translation>Se movió aquí:</translation>
    </message>
    <message>
        <source>Changed in its look, a link or a picture</source>
        <translation>Cambió su aspecto, un enlace o una imagen</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Se movió aquí</translation>
    </message>
    <message>
        <source>Was here, moved</source>
        <translation>Estaba aquí; se movió</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Give it a title</source>
        <translation>Poner un título</translation>
    </message>
    <message>
        <source>Say in a few words what the article answers.</source>
        <translation>Diga en pocas palabras a qué responde el artículo.</translation>
    </message>
    <message>
        <source>Name the author</source>
        <translation>Nombrar al autor</translation>
    </message>
    <message>
        <source>Pick who wrote it from the clinic&apos;s list of people.</source>
        <translation>Elija en la lista de personas de la clínica quién lo escribió.</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Elegir una categoría</translation>
    </message>
    <message>
        <source>Pick where on the website it belongs.</source>
        <translation>Elija a qué parte del sitio web pertenece.</translation>
    </message>
    <message>
        <source>Describe every picture</source>
        <translation>Describir cada imagen</translation>
    </message>
    <message>
        <source>Put the disclaimers in place</source>
        <translation>Colocar los avisos legales</translation>
    </message>
    <message>
        <source>Say whether it needs a medical-claims review</source>
        <translation>Indicar si necesita una revisión de afirmaciones médicas</translation>
    </message>
    <message>
        <source>Give a source for every study mentioned</source>
        <translation>Dar una fuente para cada estudio mencionado</translation>
    </message>
    <message>
        <source>Decide every claim</source>
        <translation>Decidir sobre cada afirmación</translation>
    </message>
    <message>
        <source>Make sure no patient can be recognised</source>
        <translation>Comprobar que no se reconozca a ningún paciente</translation>
    </message>
    <message>
        <source>Get it approved</source>
        <translation>Obtener la aprobación</translation>
    </message>
    <message>
        <source>The article details cannot be read; mend the problem in them first.</source>
        <translation>Los datos del artículo no se pueden leer; corrija primero el problema que hay en ellos.</translation>
    </message>
    <message>
        <source>Say in a sentence or two what it is about</source>
        <translation>Decir en una o dos frases de qué trata</translation>
    </message>
    <message>
        <source>Search results show it below the title.</source>
        <translation>Los resultados de búsqueda lo muestran bajo el título.</translation>
    </message>
    <message>
        <source>Choose the main picture and describe it</source>
        <translation>Elegir la imagen principal y describirla</translation>
    </message>
    <message>
        <source>Lists of articles and shared links show it.</source>
        <translation>Las listas de artículos y los enlaces compartidos la muestran.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the article&apos;s folder.</source>
        <translation>La imagen “%1” no está en la carpeta del artículo.</translation>
    </message>
    <message>
        <source>Say what it shows, for people who cannot see it.</source>
        <translation>Diga qué muestra, para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Escribir el texto</translation>
    </message>
    <message>
        <source>It has %1 words; an article of this kind needs at least %2.</source>
        <translation>Tiene %1 palabras; un artículo de este tipo necesita al menos %2.</translation>
    </message>
    <message>
        <source>Mend the must-fix problems</source>
        <translation>Resolver los problemas que hay que corregir</translation>
    </message>
    <message>
        <source>Answer yes unless the text says nothing about health.</source>
        <translation>Responda que sí, salvo que el texto no diga nada sobre salud.</translation>
    </message>
    <message>
        <source>%1 problems must be fixed.</source>
        <translation>Hay que corregir %1 problemas.</translation>
    </message>
    <message>
        <source>The reviewer wants this changed: “%1”</source>
        <translation>El revisor quiere que se cambie esto: “%1”</translation>
    </message>
    <message>
        <source>One sentence waits for the reviewer.</source>
        <translation>Una frase espera al revisor.</translation>
    </message>
    <message>
        <source>%1 sentences wait for the reviewer.</source>
        <translation>%1 frases esperan al revisor.</translation>
    </message>
    <message>
        <source>Claims were not checked: no rules for %1. Look for them yourself.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1. Búsquelas usted.</translation>
    </message>
    <message>
        <source>This waits for the reviewer.</source>
        <translation>Esto espera al revisor.</translation>
    </message>
    <message>
        <source>It has 1 word; an article of this kind needs at least %1.</source>
        <translation>Tiene 1 palabra; un artículo de este tipo necesita al menos %1.</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Promises a cure or a certain result: %1.</source>
        <translation>Promete una cura o un resultado seguro: %1.</translation>
    </message>
    <message>
        <source>Says that something helps: %1.</source>
        <translation>Dice que algo ayuda: %1.</translation>
    </message>
    <message>
        <source>Says what is treated: %1.</source>
        <translation>Dice qué se trata: %1.</translation>
    </message>
    <message>
        <source>Says that something is safe or painless: %1.</source>
        <translation>Dice que algo es seguro o indoloro: %1.</translation>
    </message>
    <message>
        <source>Says that something is the best, the only one, or better than others: %1.</source>
        <translation>Dice que algo es lo mejor, lo único o mejor que otros: %1.</translation>
    </message>
    <message>
        <source>Speaks of an approval or a registration: %1.</source>
        <translation>Habla de una aprobación o un registro: %1.</translation>
    </message>
    <message>
        <source>Tells what a patient experienced: %1.</source>
        <translation>Cuenta lo que vivió un paciente: %1.</translation>
    </message>
    <message>
        <source>Takes your own patients for proof: %1.</source>
        <translation>Toma a sus propios pacientes como prueba: %1.</translation>
    </message>
    <message>
        <source>Says how soon or how long something helps: %1.</source>
        <translation>Dice cuándo empieza a ayudar algo o cuánto dura: %1.</translation>
    </message>
    <message>
        <source>Says how something works in the body: %1.</source>
        <translation>Dice cómo actúa algo en el cuerpo: %1.</translation>
    </message>
    <message>
        <source>Gives a figure: %1.</source>
        <translation>Da una cifra: %1.</translation>
    </message>
    <message>
        <source>Mentions studies: %1.</source>
        <translation>Menciona estudios: %1.</translation>
    </message>
    <message>
        <source>Rests on animals or the laboratory: %1.</source>
        <translation>Se basa en animales o en el laboratorio: %1.</translation>
    </message>
    <message>
        <source>Tells readers what they have or need: %1.</source>
        <translation>Dice a los lectores qué tienen o necesitan: %1.</translation>
    </message>
    <message>
        <source>May keep readers from other care: %1.</source>
        <translation>Puede apartar a los lectores de otra atención: %1.</translation>
    </message>
    <message>
        <source>Presses or tempts readers to buy: %1.</source>
        <translation>Presiona o tienta a los lectores a comprar: %1.</translation>
    </message>
    <message>
        <source>Praises without saying what: %1.</source>
        <translation>Elogia sin decir qué: %1.</translation>
    </message>
    <message>
        <source>Softens a statement, which does not prove it: %1.</source>
        <translation>Suaviza una afirmación, lo que no la demuestra: %1.</translation>
    </message>
    <message>
        <source>%1 said of “%2”</source>
        <translation>%1, dicho de «%2»</translation>
    </message>
</context>
<context>
    <name>ClaimsFlagCheck</name>
    <message>
        <source>The article does not say whether its medical claims need a review.</source>
        <translation>El artículo no dice si sus afirmaciones médicas necesitan revisión.</translation>
    </message>
    <message>
        <source>A reviewer has to know whether the text claims anything about health before it goes out.</source>
        <translation>Antes de la publicación, el revisor debe saber si el texto afirma algo sobre salud.</translation>
    </message>
    <message>
        <source>The answer about the medical-claims review can only be “required” or “not-required”.</source>
        <translation>La respuesta sobre la revisión de afirmaciones médicas solo puede ser «required» o «not-required».</translation>
    </message>
    <message>
        <source>Ask for the review</source>
        <translation>Pedir la revisión</translation>
    </message>
    <message>
        <source>The article says that it needs no review of medical claims, but it makes some: “%1”</source>
        <translation>El artículo dice que no necesita revisión de afirmaciones médicas, pero hace alguna: “%1”</translation>
    </message>
</context>
<context>
    <name>ClinicTextDateCheck</name>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Readers take a dated text for news, and what it says may no longer hold.</source>
        <translation>Los lectores toman un texto con fecha por una novedad, y lo que dice puede haber dejado de ser cierto.</translation>
    </message>
    <message>
        <source>The notice “%1” is past its last day, %2.</source>
        <translation>El último día del aviso “%1” ya pasó: %2.</translation>
    </message>
    <message>
        <source>The notice “%1” is not meant to be shown before %2.</source>
        <translation>El aviso “%1” no debe mostrarse antes del %2.</translation>
    </message>
    <message>
        <source>The call to action “%1” is past its last day, %2.</source>
        <translation>El último día de la llamada a la acción “%1” ya pasó: %2.</translation>
    </message>
    <message>
        <source>The call to action “%1” is not meant to be shown before %2.</source>
        <translation>La llamada a la acción “%1” no debe mostrarse antes del %2.</translation>
    </message>
    <message>
        <source>The clinic text “%1” is past its last day, %2.</source>
        <translation>El último día del texto de la clínica “%1” ya pasó: %2.</translation>
    </message>
    <message>
        <source>The clinic text “%1” is not meant to be shown before %2.</source>
        <translation>El texto de la clínica “%1” no debe mostrarse antes del %2.</translation>
    </message>
</context>
<context>
    <name>DateCheck</name>
    <message>
        <source>The article has no date.</source>
        <translation>El artículo no tiene fecha.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read; write it like %2.</source>
        <translation>“%1” no es una fecha que se pueda leer; escríbala así: %2.</translation>
    </message>
    <message>
        <source>Readers of health information must be able to see how old it is.</source>
        <translation>Quienes leen información sobre salud deben poder ver de cuándo es.</translation>
    </message>
    <message>
        <source>Set it to today</source>
        <translation>Poner la fecha de hoy</translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>The article has no description for search results.</source>
        <translation>El artículo no tiene descripción para los resultados de búsqueda.</translation>
    </message>
    <message>
        <source>Without one, search engines pick a sentence of their own.</source>
        <translation>Sin ella, los buscadores eligen una frase por su cuenta.</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 to %3 are best.</source>
        <translation>La descripción tiene %1 caracteres; lo mejor es de %2 a %3.</translation>
    </message>
    <message>
        <source>There is room to say in search results what the article answers.</source>
        <translation>Hay espacio para decir en los resultados de búsqueda a qué responde el artículo.</translation>
    </message>
    <message>
        <source>Search results cut off what is longer.</source>
        <translation>Los resultados de búsqueda cortan lo que es más largo.</translation>
    </message>
</context>
<context>
    <name>DisclaimerCheck</name>
    <message>
        <source>A disclaimer is kept once, with the clinic&apos;s texts, and placed in articles by its name.</source>
        <translation>Un aviso legal se guarda una sola vez, con los textos de la clínica, y se coloca en los artículos por su nombre.</translation>
    </message>
    <message>
        <source>The clinic asks for the disclaimer “%1” in every article, but there is no such text.</source>
        <translation>La clínica pide el aviso legal “%1” en todos los artículos, pero no existe ese texto.</translation>
    </message>
    <message>
        <source>The clinic has no disclaimer “%1”.</source>
        <translation>La clínica no tiene el aviso legal “%1”.</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>Cambiar a “%1”</translation>
    </message>
    <message>
        <source>The disclaimer “%1” is missing.</source>
        <translation>Falta el aviso legal “%1”.</translation>
    </message>
    <message>
        <source>The clinic requires it for articles of this category.</source>
        <translation>La clínica lo exige en los artículos de esta categoría.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Colocarlo</translation>
    </message>
    <message>
        <source>The clinic requires it for what this text claims.</source>
        <translation>La clínica lo exige por lo que afirma este texto.</translation>
    </message>
</context>
<context>
    <name>ExportChecks</name>
    <message>
        <source>A page with such a mistake looks different in every browser, or its links lead nowhere.</source>
        <translation>Una página con un error así se ve distinta en cada navegador, o sus enlaces no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Search engines show author, date and clinic only when all of it is there.</source>
        <translation>Los buscadores muestran autor, fecha y clínica solo cuando está todo.</translation>
    </message>
    <message>
        <source>Readers cannot open it, and it tells how the clinic&apos;s computer is set up.</source>
        <translation>Los lectores no pueden abrirlo, y revela cómo está organizado el ordenador de la clínica.</translation>
    </message>
    <message>
        <source>The approval record proves later who approved what; without it nothing is published.</source>
        <translation>El registro de aprobación demuestra más tarde quién aprobó qué; sin él no se publica nada.</translation>
    </message>
</context>
<context>
    <name>FeaturedImageCheck</name>
    <message>
        <source>The article has no main picture.</source>
        <translation>El artículo no tiene imagen principal.</translation>
    </message>
    <message>
        <source>Lists of articles, search results and shared links show it.</source>
        <translation>Las listas de artículos, los resultados de búsqueda y los enlaces compartidos la muestran.</translation>
    </message>
    <message>
        <source>The main picture must be a file in the article&apos;s folder.</source>
        <translation>La imagen principal debe ser un archivo de la carpeta del artículo.</translation>
    </message>
    <message>
        <source>Pictures are published together with the article; nothing is loaded from elsewhere.</source>
        <translation>Las imágenes se publican junto con el artículo; no se carga nada de otro lugar.</translation>
    </message>
    <message>
        <source>The main picture “%1” is not in the article&apos;s folder.</source>
        <translation>La imagen principal “%1” no está en la carpeta del artículo.</translation>
    </message>
    <message>
        <source>The page would show an empty place.</source>
        <translation>La página mostraría un hueco vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read.</source>
        <translation>“%1” no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>The main picture is %1 pixels wide; at least %2 are needed.</source>
        <translation>La imagen principal tiene %1 píxeles de ancho; se necesitan al menos %2.</translation>
    </message>
    <message>
        <source>A smaller one looks blurred on large screens and is not shown in search results.</source>
        <translation>Una más pequeña se ve borrosa en pantallas grandes y no aparece en los resultados de búsqueda.</translation>
    </message>
    <message>
        <source>The main picture has no description.</source>
        <translation>La imagen principal no tiene descripción.</translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead.</source>
        <translation>Quienes no pueden verla oyen la descripción en su lugar.</translation>
    </message>
    <message>
        <source>The main picture&apos;s description is only a file name.</source>
        <translation>La descripción de la imagen principal es solo un nombre de archivo.</translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead; a file name tells them nothing.</source>
        <translation>Quienes no pueden verla oyen la descripción en su lugar; un nombre de archivo no les dice nada.</translation>
    </message>
    <message>
        <source>The main picture&apos;s description has %1 characters; up to %2 are best.</source>
        <translation>La descripción de la imagen principal tiene %1 caracteres; lo mejor es un máximo de %2.</translation>
    </message>
    <message>
        <source>Screen readers read it in one go, without pauses.</source>
        <translation>Los lectores de pantalla la leen de un tirón, sin pausas.</translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>The article details cannot be read until this is mended. Nothing of the text was changed.</source>
        <translation>Los datos del artículo no se pueden leer hasta que esto se corrija. No se cambió nada del texto.</translation>
    </message>
    <message>
        <source>“%1” says again what another line of the article details says.</source>
        <translation>“%1” repite lo que ya dice otra línea de los datos del artículo.</translation>
    </message>
    <message>
        <source>Only one of the two is used; remove the one that is wrong.</source>
        <translation>Solo se usa una de las dos; quite la que esté mal.</translation>
    </message>
    <message>
        <source>“%1” is ignored.</source>
        <translation>“%1” no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Status, reviewer and review date follow from the reviews and cannot be written by hand.</source>
        <translation>El estado, el revisor y la fecha de revisión salen de las revisiones y no se pueden escribir a mano.</translation>
    </message>
    <message>
        <source>“%1” is kept, but the program does not use it.</source>
        <translation>“%1” se conserva, pero el programa no lo usa.</translation>
    </message>
    <message>
        <source>It may be meant for another program, or be a slip of the pen.</source>
        <translation>Puede ser para otro programa o un error al escribir.</translation>
    </message>
    <message>
        <source>The clinic&apos;s files decide what every page shows; whoever looks after them should mend this one.</source>
        <translation>Los archivos de la clínica deciden lo que muestra cada página; quien se ocupa de ellos debería corregir este.</translation>
    </message>
    <message>
        <source>Nothing else about this file can be checked.</source>
        <translation>No se puede comprobar nada más de este archivo.</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or deleted. Check the name and the folder.</source>
        <translation>No existe el archivo “%1”. Quizá se movió, se renombró o se eliminó. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Nothing was changed. Ask the owner of the file for permission.</source>
        <translation>No tiene permiso para leer “%1”. No se cambió nada. Pida permiso al propietario del archivo.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself, so there is no file to read. Nothing was changed. Mend or delete the link.</source>
        <translation>“%1” es un enlace que vuelve a sí mismo, así que no hay ningún archivo que leer. No se cambió nada. Corrija o elimine el enlace.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, so there is no such file.</source>
        <translation>El nombre “%1” es demasiado largo para este disco, así que no existe tal archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed. Try again, or copy the file to another disk and open it there.</source>
        <translation>No se pudo leer “%1”: %2. No se cambió nada. Inténtelo de nuevo, o copie el archivo a otro disco y ábralo allí.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Save to another folder.</source>
        <translation>La carpeta “%1” no existe. Guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to write it or its folder “%1”. Save to another folder.</source>
        <translation>No tiene permiso para escribir en el archivo o en su carpeta “%1”. Guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is read-only. Save to another disk.</source>
        <translation>El disco que contiene “%1” es de solo lectura. Guarde en otro disco.</translation>
    </message>
    <message>
        <source>The disk is full. Delete something, or save to another disk.</source>
        <translation>El disco está lleno. Elimine algo o guarde en otro disco.</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size. Save to another disk.</source>
        <translation>El disco no admite un archivo de este tamaño. Guarde en otro disco.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Save under a shorter name.</source>
        <translation>El nombre es demasiado largo para este disco. Guarde con un nombre más corto.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself. Save under another name.</source>
        <translation>Es un enlace que vuelve a sí mismo. Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>The computer says: %1. Try again, or save to another folder.</source>
        <translation>El equipo dice: %1. Inténtelo de nuevo o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 Your text is still open, and a file that was there before is unchanged.</source>
        <translation>“%1” no se guardó. %2 Su texto sigue abierto y, si ya había un archivo, no ha cambiado.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, because a file of that name is in the way. Nothing was changed. Choose another name.</source>
        <translation>No se puede crear la carpeta “%1” porque hay un archivo con ese nombre. No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Nothing was changed. Choose another place.</source>
        <translation>No se puede crear la carpeta “%1”: %2. No se cambió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Nothing was changed. Choose a file.</source>
        <translation>“%1” es una carpeta, no un archivo. No se cambió nada. Elija un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Nothing was changed. Choose a file.</source>
        <translation>“%1” es un dispositivo o una tubería, no un archivo. No se cambió nada. Elija un archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and at most %3 can be opened. It was not read and is unchanged. Check that it is the right file.</source>
        <translation>“%1” es demasiado grande: tiene %2 y se pueden abrir como máximo %3. No se leyó y no ha cambiado. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1” is not a text file: line %2 holds a NUL character. It is unchanged. Check that it is the right file.</source>
        <translation>“%1” no es un archivo de texto: la línea %2 contiene un carácter NUL. No ha cambiado. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1” is not in the UTF-8 encoding: line %2 holds a character that cannot be read. It is unchanged. Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>“%1” no está en la codificación UTF-8: la línea %2 contiene un carácter que no se puede leer. No ha cambiado. Ábralo en el programa que lo escribió y guárdelo como texto UTF-8.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>“%1” ya existe y se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk gave back something else than was written to it, so it may be failing. Your text is still open, and a file that was there before is unchanged. Save to another disk.</source>
        <translation>“%1” no se guardó: el disco devolvió algo distinto de lo que se escribió en él, así que puede estar fallando. Su texto sigue abierto y, si ya había un archivo, no ha cambiado. Guarde en otro disco.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>Standard input is too large: at most %1 can be read.</source>
        <translation>La entrada estándar es demasiado grande: se pueden leer como máximo %1.</translation>
    </message>
    <message>
        <source>Line %1 of standard input is not UTF-8 text.</source>
        <translation>La línea %1 de la entrada estándar no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The folder “%1” is put together from several disks, and the text cannot be moved between them. Save to another folder.</source>
        <translation>La carpeta «%1» está formada por varios discos y el texto no se puede mover entre ellos. Guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it there and save again, or save under another name.</source>
        <translation>Otro programa tiene el archivo en uso. Ciérrelo allí y guarde de nuevo, o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>The network folder or disk with “%1” is not reachable. Connect it again and save, or save to this computer.</source>
        <translation>No se puede acceder a la carpeta de red o al disco que contiene «%1». Conéctelo de nuevo y guarde, o guarde en este equipo.</translation>
    </message>
    <message>
        <source>The disk reports an error. Save to another disk, and have this one looked at.</source>
        <translation>El disco informa de un error. Guarde en otro disco y haga revisar este.</translation>
    </message>
    <message>
        <source>“%1” was not saved: another program or person changed the file in the meantime, and it was left as it is now. Your text is still open. Compare the two, or save yours under another name.</source>
        <translation>«%1» no se guardó: otro programa u otra persona cambió el archivo mientras tanto, y se dejó como está ahora. Su texto sigue abierto. Compare los dos o guarde el suyo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>Line 1: the article details begin with “---” but never end. Put “---” on a line of its own after the last of them. Your text is unchanged.</source>
        <translation>Línea 1: los datos del artículo empiezan con “---” pero no terminan. Ponga “---” en una línea aparte después del último. Su texto no ha cambiado.</translation>
    </message>
    <message>
        <source>End the article details before the first empty line</source>
        <translation>Terminar los datos del artículo antes de la primera línea vacía</translation>
    </message>
    <message>
        <source>Line 1: the article details are longer than 64 KB, which is too long to read. Move what is not needed below the closing “---”. Your text is unchanged.</source>
        <translation>Línea 1: los datos del artículo ocupan más de 64 KB, demasiado para leerlos. Mueva lo que no haga falta debajo del “---” final. Su texto no ha cambiado.</translation>
    </message>
    <message>
        <source>The article details cannot be changed here while they cannot be read. Your text is as it was. %1</source>
        <translation>Los datos del artículo no se pueden cambiar aquí mientras no se puedan leer. Su texto está como estaba. %1</translation>
    </message>
</context>
<context>
    <name>FundingCheck</name>
    <message>
        <source>The article speaks for a treatment, but does not say who offers it or who paid for the text.</source>
        <translation>El artículo habla a favor de un tratamiento, pero no dice quién lo ofrece ni quién pagó el texto.</translation>
    </message>
    <message>
        <source>Readers weigh what they read better when they know who earns by it.</source>
        <translation>Los lectores valoran mejor lo que leen cuando saben quién gana con ello.</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Decir “%1”</translation>
    </message>
</context>
<context>
    <name>HeadingCheck</name>
    <message>
        <source>This heading has no words.</source>
        <translation>Este encabezado no tiene palabras.</translation>
    </message>
    <message>
        <source>Screen readers announce a heading and then nothing.</source>
        <translation>Los lectores de pantalla anuncian un encabezado y después nada.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Only the title may be a heading of the first level.</source>
        <translation>Solo el título puede ser un encabezado de primer nivel.</translation>
    </message>
    <message>
        <source>The page has one main heading, its title; parts of the text begin at the second level.</source>
        <translation>La página tiene un solo encabezado principal, su título; las partes del texto empiezan en el segundo nivel.</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <source>This heading is of level %1, but the one above it is of level %2.</source>
        <translation>Este encabezado es de nivel %1, pero el anterior es de nivel %2.</translation>
    </message>
    <message>
        <source>People who move from heading to heading by ear think that a part is missing.</source>
        <translation>Quienes van de encabezado en encabezado de oído creen que falta una parte.</translation>
    </message>
    <message>
        <source>Make it level %1</source>
        <translation>Pasarlo al nivel %1</translation>
    </message>
    <message>
        <source>This bold line looks like a heading but is none.</source>
        <translation>Esta línea en negrita parece un encabezado, pero no lo es.</translation>
    </message>
    <message>
        <source>It is missing from the outline, and screen readers do not offer it as a heading.</source>
        <translation>No aparece en el esquema, y los lectores de pantalla no la ofrecen como encabezado.</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>Convertirla en encabezado</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>The clinic&apos;s page design has a mistake, so nothing was written: %1</source>
        <translation>El diseño de página de la clínica tiene un error, por lo que no se escribió nada: %1</translation>
    </message>
    <message>
        <source>The page would load “%1” from elsewhere.</source>
        <translation>La página cargaría «%1» desde otro lugar.</translation>
    </message>
    <message>
        <source>The file “%1” is missing.</source>
        <translation>Falta el archivo «%1».</translation>
    </message>
    <message>
        <source>The page of %1 did not pass its own test, so nothing was written. %2</source>
        <translation>La página de %1 no pasó su propia prueba, así que no se escribió nada. %2</translation>
    </message>
</context>
<context>
    <name>HtmlTree</name>
    <message>
        <source>Line %1: &lt;%2&gt; is never closed.</source>
        <translation>Línea %1: &lt;%2&gt; no se cierra.</translation>
    </message>
    <message>
        <source>Line %1: &lt;/%2&gt; closes nothing.</source>
        <translation>Línea %1: &lt;/%2&gt; no cierra nada.</translation>
    </message>
    <message>
        <source>The page is too large to be looked at.</source>
        <translation>La página es demasiado grande para examinarla.</translation>
    </message>
    <message>
        <source>The page&apos;s elements are nested deeper than %1 levels.</source>
        <translation>Los elementos de la página están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The page cannot be read as HTML.</source>
        <translation>La página no se puede leer como HTML.</translation>
    </message>
    <message>
        <source>Mistakes in the page&apos;s HTML, which browsers mend in their own way: %1.</source>
        <translation>Errores en el HTML de la página, que cada navegador corrige a su manera: %1.</translation>
    </message>
</context>
<context>
    <name>Hugo</name>
    <message>
        <source>The file “%1” is missing.</source>
        <translation>Falta el archivo «%1».</translation>
    </message>
    <message>
        <source>The page of %1 for Hugo did not pass its own test, so nothing was written. %2</source>
        <translation>La página de %1 para Hugo no superó su propia prueba, así que no se escribió nada. %2</translation>
    </message>
</context>
<context>
    <name>InsertCheck</name>
    <message>
        <source>Change it to “%1”</source>
        <translation>Cambiar a “%1”</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The video needs an address that begins with https://.</source>
        <translation>El video necesita una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The page shows a card that links to the video; without an address there is nothing to link to.</source>
        <translation>La página muestra una tarjeta que enlaza con el video; sin dirección no hay con qué enlazar.</translation>
    </message>
    <message>
        <source>“%1” cannot be inserted. These can: disclaimer, cta, notice, video.</source>
        <translation>“%1” no se puede insertar. Sí se pueden: disclaimer, cta, notice, video.</translation>
    </message>
    <message>
        <source>The page would show the two braces and what is between them.</source>
        <translation>La página mostraría las dos llaves y lo que hay entre ellas.</translation>
    </message>
    <message>
        <source>The clinic has no notice “%1”.</source>
        <translation>La clínica no tiene el aviso “%1”.</translation>
    </message>
    <message>
        <source>The clinic has no call to action “%1”.</source>
        <translation>La clínica no tiene la llamada a la acción “%1”.</translation>
    </message>
    <message>
        <source>The clinic has no disclaimer “%1”.</source>
        <translation>La clínica no tiene el aviso legal “%1”.</translation>
    </message>
    <message>
        <source>The clinic has no text “%1”.</source>
        <translation>La clínica no tiene el texto “%1”.</translation>
    </message>
    <message>
        <source>Clinic texts are kept once and placed in articles by their name; nothing would be shown here.</source>
        <translation>Los textos de la clínica se guardan una sola vez y se colocan en los artículos por su nombre; aquí no se mostraría nada.</translation>
    </message>
</context>
<context>
    <name>KeyMessageCheck</name>
    <message>
        <source>The article does not say in one place what a reader should remember.</source>
        <translation>El artículo no dice en un solo lugar qué debe recordar el lector.</translation>
    </message>
    <message>
        <source>Many people read only the beginning. One to three sentences that stand out are what they keep.</source>
        <translation>Mucha gente lee solo el principio. De una a tres frases destacadas son lo que recuerdan.</translation>
    </message>
    <message>
        <source>Put a box for it after the first paragraph</source>
        <translation>Poner un recuadro después del primer párrafo</translation>
    </message>
    <message>
        <source>Put a box for it at the top</source>
        <translation>Poner un recuadro al principio</translation>
    </message>
    <message>
        <source>The main message stands below the first part; move it up.</source>
        <translation>El mensaje principal está debajo de la primera parte; súbalo.</translation>
    </message>
    <message>
        <source>Many people read only the beginning.</source>
        <translation>Mucha gente lee solo el principio.</translation>
    </message>
    <message>
        <source>The main message has %1 sentences; up to %2 can be remembered.</source>
        <translation>El mensaje principal tiene %1 frases; se recuerdan hasta %2.</translation>
    </message>
    <message>
        <source>A message that says many things says none that stays.</source>
        <translation>Un mensaje que dice muchas cosas no deja ninguna.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link leads nowhere: its address is empty.</source>
        <translation>Este enlace no lleva a ninguna parte: su dirección está vacía.</translation>
    </message>
    <message>
        <source>Readers press it and nothing happens.</source>
        <translation>Los lectores lo pulsan y no pasa nada.</translation>
    </message>
    <message>
        <source>The address “%1” cannot be a link of the page.</source>
        <translation>La dirección “%1” no puede ser un enlace de la página.</translation>
    </message>
    <message>
        <source>Only web addresses, mail addresses and files in the article&apos;s folder work for readers; addresses that run code or point to your own computer do not.</source>
        <translation>A los lectores solo les sirven direcciones web, direcciones de correo y archivos de la carpeta del artículo; no las que ejecutan código o apuntan a su propio equipo.</translation>
    </message>
    <message>
        <source>No heading of this article is called “%1”.</source>
        <translation>Ningún encabezado de este artículo se llama “%1”.</translation>
    </message>
    <message>
        <source>Readers press the link and stay where they are.</source>
        <translation>Los lectores pulsan el enlace y se quedan donde están.</translation>
    </message>
    <message>
        <source>The file “%1” is not in the article&apos;s folder.</source>
        <translation>El archivo “%1” no está en la carpeta del artículo.</translation>
    </message>
    <message>
        <source>Only files beside the article are published with it.</source>
        <translation>Solo los archivos que están junto al artículo se publican con él.</translation>
    </message>
    <message>
        <source>“%1” leads to your own computer.</source>
        <translation>“%1” lleva a su propio equipo.</translation>
    </message>
    <message>
        <source>Readers have nothing at this address.</source>
        <translation>Los lectores no tienen nada en esta dirección.</translation>
    </message>
    <message>
        <source>This address carries tracking codes.</source>
        <translation>Esta dirección lleva códigos de seguimiento.</translation>
    </message>
    <message>
        <source>They tell another company which link a reader pressed, and make the address hard to read.</source>
        <translation>Cuentan a otra empresa qué enlace pulsó un lector y hacen que la dirección cueste de leer.</translation>
    </message>
    <message>
        <source>Remove the tracking codes</source>
        <translation>Quitar los códigos de seguimiento</translation>
    </message>
    <message>
        <source>This link has no words to press.</source>
        <translation>Este enlace no tiene palabras que pulsar.</translation>
    </message>
    <message>
        <source>Nobody can see it, and screen readers read out its address.</source>
        <translation>Nadie puede verlo, y los lectores de pantalla leen su dirección en voz alta.</translation>
    </message>
    <message>
        <source>The words “%1” do not say where the link leads.</source>
        <translation>Las palabras “%1” no dicen adónde lleva el enlace.</translation>
    </message>
    <message>
        <source>People who move from link to link by ear hear only these words.</source>
        <translation>Quienes van de enlace en enlace de oído solo oyen estas palabras.</translation>
    </message>
    <message>
        <source>This picture has no address.</source>
        <translation>Esta imagen no tiene dirección.</translation>
    </message>
    <message>
        <source>The page would show an empty place.</source>
        <translation>La página mostraría un hueco vacío.</translation>
    </message>
    <message>
        <source>The picture “%1” must be a file in the article&apos;s folder.</source>
        <translation>La imagen “%1” debe ser un archivo de la carpeta del artículo.</translation>
    </message>
    <message>
        <source>Pictures are published together with the article; nothing is loaded from elsewhere.</source>
        <translation>Las imágenes se publican junto con el artículo; no se carga nada de otro lugar.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the article&apos;s folder.</source>
        <translation>La imagen “%1” no está en la carpeta del artículo.</translation>
    </message>
    <message>
        <source>This link shows a bare address; say in words where it leads.</source>
        <translation>Este enlace muestra la dirección tal cual; diga con palabras adónde lleva.</translation>
    </message>
    <message>
        <source>Screen readers spell an address out, and nobody remembers it.</source>
        <translation>Los lectores de pantalla la deletrean, y nadie la recuerda.</translation>
    </message>
</context>
<context>
    <name>MedicalWordCheck</name>
    <message>
        <source>“%1” is not explained where it first stands.</source>
        <translation>“%1” no se explica donde aparece por primera vez.</translation>
    </message>
    <message>
        <source>Most readers do not know this medical word. A few plain words behind it are enough: %1.</source>
        <translation>La mayoría de los lectores no conoce esta palabra médica. Bastan unas palabras sencillas detrás: %1.</translation>
    </message>
    <message>
        <source>Add “(%1)”</source>
        <translation>Añadir “(%1)”</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The article details cannot be read, so nothing was written: %1</source>
        <translation>Los datos del artículo no se pueden leer, por lo que no se escribió nada: %1</translation>
    </message>
    <message>
        <source>No physician has approved this text yet; only a draft can be exported.</source>
        <translation>Ningún médico ha aprobado aún este texto; solo se puede exportar un borrador.</translation>
    </message>
</context>
<context>
    <name>PackageTest</name>
    <message>
        <source>The data for search engines describe no %1.</source>
        <translation>Los datos para los buscadores no describen ningún %1.</translation>
    </message>
    <message>
        <source>The data for search engines lack for %1: %2.</source>
        <translation>A los datos para los buscadores les falta para %1: %2.</translation>
    </message>
    <message>
        <source>The data for search engines hold a date that is none: %1.</source>
        <translation>Los datos para los buscadores tienen una fecha que no lo es: %1.</translation>
    </message>
    <message>
        <source>The data for search engines refer to %1, which is not there.</source>
        <translation>Los datos para los buscadores se refieren a %1, que no está.</translation>
    </message>
    <message>
        <source>Two parts of the page have the same name “%1”.</source>
        <translation>Dos partes de la página tienen el mismo nombre “%1”.</translation>
    </message>
    <message>
        <source>The link “%1” leads to no part of the page.</source>
        <translation>El enlace “%1” no lleva a ninguna parte de la página.</translation>
    </message>
    <message>
        <source>The article&apos;s part of the page has an element “%1”, which it may not have.</source>
        <translation>La parte del artículo en la página tiene un elemento “%1” que no puede tener.</translation>
    </message>
    <message>
        <source>The article&apos;s part of the page runs code: “%1”.</source>
        <translation>La parte del artículo en la página ejecuta código: “%1”.</translation>
    </message>
    <message>
        <source>The data for search engines cannot be read.</source>
        <translation>No se pueden leer los datos para los buscadores.</translation>
    </message>
    <message>
        <source>The file “%1” names a folder of this computer.</source>
        <translation>El archivo “%1” nombra una carpeta de este ordenador.</translation>
    </message>
    <message>
        <source>The picture “%1” holds more than its pixels, such as place, time or names.</source>
        <translation>La imagen “%1” contiene más que sus píxeles, como lugar, hora o nombres.</translation>
    </message>
</context>
<context>
    <name>PassiveCheck</name>
    <message>
        <source>%1 of %2 sentences do not say who does what; this is the first.</source>
        <translation>%1 de %2 frases no dicen quién hace qué; esta es la primera.</translation>
    </message>
    <message>
        <source>“We clean the skin” is easier to follow than “the skin is cleaned”. Up to %1 in 100 sentences of the second kind do no harm.</source>
        <translation>“We clean the skin” se sigue mejor que “the skin is cleaned”. Hasta %1 de cada 100 frases de la segunda clase no molestan.</translation>
    </message>
</context>
<context>
    <name>PictureCheck</name>
    <message>
        <source>This picture has no description.</source>
        <translation>Esta imagen no tiene descripción.</translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead. Write it between the square brackets; if the picture only decorates, write &quot;decorative&quot; after its address.</source>
        <translation>Quienes no pueden verla oyen la descripción en su lugar. Escríbala entre los corchetes; si la imagen solo decora, escriba &quot;decorative&quot; después de su dirección.</translation>
    </message>
    <message>
        <source>This picture&apos;s description is only a file name.</source>
        <translation>La descripción de esta imagen es solo un nombre de archivo.</translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead; a file name tells them nothing.</source>
        <translation>Quienes no pueden verla oyen la descripción en su lugar; un nombre de archivo no les dice nada.</translation>
    </message>
    <message>
        <source>This picture&apos;s description has %1 characters; up to %2 are allowed.</source>
        <translation>La descripción de esta imagen tiene %1 caracteres; se permiten hasta %2.</translation>
    </message>
    <message>
        <source>Screen readers read it in one go, without pauses. What needs more words belongs in the text.</source>
        <translation>Los lectores de pantalla la leen de un tirón, sin pausas. Lo que necesite más palabras va en el texto.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture “%1” is not in the article&apos;s folder; the page has its description instead.</source>
        <translation>La imagen “%1” no está en la carpeta del artículo; la página tiene su descripción en su lugar.</translation>
    </message>
    <message>
        <source>The picture “%1” was left out: %2</source>
        <translation>Se omitió la imagen “%1”: %2</translation>
    </message>
</context>
<context>
    <name>PlaceholderCheck</name>
    <message>
        <source>%1 still has to be replaced by your own words.</source>
        <translation>Falta sustituir %1 por sus propias palabras.</translation>
    </message>
    <message>
        <source>“%1” was left here for later.</source>
        <translation>“%1” se dejó aquí para más tarde.</translation>
    </message>
    <message>
        <source>It is a prompt and not meant for readers. If the brackets are meant, write \[ before the first one.</source>
        <translation>Es una indicación y no es para los lectores. Si los corchetes son intencionados, escriba \[ antes del primero.</translation>
    </message>
    <message>
        <source>It is a note to yourself and not meant for readers.</source>
        <translation>Es una nota para usted y no es para los lectores.</translation>
    </message>
</context>
<context>
    <name>PlainNumberCheck</name>
    <message>
        <source>“%1” says little to most readers.</source>
        <translation>“%1” dice poco a la mayoría de los lectores.</translation>
    </message>
    <message>
        <source>Say instead how many people out of 100 it happened to, with and without the treatment.</source>
        <translation>Diga en cambio a cuántas personas de cada 100 les pasó, con el tratamiento y sin él.</translation>
    </message>
    <message>
        <source>“%1” does not tell how large the risk is.</source>
        <translation>“%1” no dice lo grande que es el riesgo.</translation>
    </message>
    <message>
        <source>A change in percent sounds large even when few people are concerned. Say how many out of 100 it is before and after.</source>
        <translation>Un cambio en porcentaje suena grande aunque afecte a pocas personas. Diga cuántas de cada 100 son antes y después.</translation>
    </message>
    <message>
        <source>“%1” is easier to picture as “%2”.</source>
        <translation>“%1” se imagina mejor como “%2”.</translation>
    </message>
    <message>
        <source>Many people cannot picture a percentage, but can picture people.</source>
        <translation>Mucha gente no puede imaginarse un porcentaje, pero sí personas.</translation>
    </message>
    <message>
        <source>Add “(%1)”</source>
        <translation>Añadir “(%1)”</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>This article belongs to a practice clinic. Practice articles can only be exported as drafts.</source>
        <translation>Este artículo pertenece a una clínica de práctica. Los artículos de práctica solo se pueden exportar como borradores.</translation>
    </message>
    <message>
        <source>The practice clinic is invented, so nothing from it may go on a real website.</source>
        <translation>La clínica de práctica es inventada, así que nada de ella puede ir a un sitio web real.</translation>
    </message>
</context>
<context>
    <name>RawHtmlCheck</name>
    <message>
        <source>Program code of a web page cannot be part of an article.</source>
        <translation>El código de programa de una página web no puede formar parte de un artículo.</translation>
    </message>
    <message>
        <source>Web page code (HTML) is shown to readers as it is written here.</source>
        <translation>El código de página web (HTML) se muestra a los lectores tal como está escrito aquí.</translation>
    </message>
    <message>
        <source>Code from elsewhere could change the clinic&apos;s page, so it is never passed through.</source>
        <translation>El código ajeno podría cambiar la página de la clínica, por eso nunca se deja pasar.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>This comment is not published.</source>
        <translation>Este comentario no se publica.</translation>
    </message>
    <message>
        <source>Comments stay in the article&apos;s file; readers never see them.</source>
        <translation>Los comentarios se quedan en el archivo del artículo; los lectores nunca los ven.</translation>
    </message>
</context>
<context>
    <name>ReadabilityCheck</name>
    <message>
        <source>The text reads at grade %1; the target is %2.</source>
        <translation>El texto se lee con el grado %1; el objetivo es %2.</translation>
    </message>
    <message>
        <source>The text reads at grade %1; the target is %2. Hard sentences: %3 of %4.</source>
        <translation>El texto se lee con el grado %1; el objetivo es %2. Frases difíciles: %3 de %4.</translation>
    </message>
    <message>
        <source>A grade is the years of school that a reader needs. Without the words that nobody can avoid here it is %1. Mend the hardest sentence first: make two of it, or use shorter words.</source>
        <translation>Un grado son los años de escuela que necesita quien lee. Sin las palabras que aquí nadie puede evitar es %1. Arregle primero la frase más difícil: haga dos de ella o use palabras más cortas.</translation>
    </message>
    <message>
        <source>%1 of %2 sentences have more than 20 words.</source>
        <translation>%1 de %2 frases tienen más de 20 palabras.</translation>
    </message>
    <message>
        <source>Readers lose the thread in long sentences. A quarter of them may be long; this one is the longest.</source>
        <translation>En las frases largas se pierde el hilo. Una cuarta parte puede ser larga; esta es la más larga.</translation>
    </message>
    <message>
        <source>This paragraph has %1 words.</source>
        <translation>Este párrafo tiene %1 palabras.</translation>
    </message>
    <message>
        <source>On a telephone it is a wall of text. Paragraphs of up to 150 words are read more often.</source>
        <translation>En un teléfono es un muro de texto. Los párrafos de hasta 150 palabras se leen más.</translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <source>the site notice</source>
        <translation>el aviso del sitio</translation>
    </message>
    <message>
        <source>the newsletter sign-up</source>
        <translation>la suscripción al boletín</translation>
    </message>
    <message>
        <source>the calls to action</source>
        <translation>las llamadas a la acción</translation>
    </message>
    <message>
        <source>the clinic&apos;s address</source>
        <translation>la dirección de la clínica</translation>
    </message>
    <message>
        <source>the copyright line</source>
        <translation>la línea de derechos de autor</translation>
    </message>
    <message>
        <source>the disclaimers</source>
        <translation>los avisos legales</translation>
    </message>
    <message>
        <source>the reviewer&apos;s line</source>
        <translation>la línea del revisor</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this text</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>How to publish this page</source>
        <translation>Cómo publicar esta página</translation>
    </message>
    <message>
        <source>This is a draft. No physician has approved it, and it must not go on a public website.</source>
        <translation>Esto es un borrador. Ningún médico lo ha aprobado y no debe ir a un sitio web público.</translation>
    </message>
    <message>
        <source>On a plain web server</source>
        <translation>En un servidor web sencillo</translation>
    </message>
    <message>
        <source>Make a folder for the page on the server.</source>
        <translation>Cree una carpeta para la página en el servidor.</translation>
    </message>
    <message>
        <source>Copy index.html, article.css and the folders images and assets (where present) into it.</source>
        <translation>Copie en ella index.html, article.css y las carpetas images y assets (si las hay).</translation>
    </message>
    <message>
        <source>Open the page in a browser and compare it with index.html on your computer.</source>
        <translation>Abra la página en un navegador y compárela con el index.html de su equipo.</translation>
    </message>
    <message>
        <source>In a content management system</source>
        <translation>En un gestor de contenidos</translation>
    </message>
    <message>
        <source>Upload the pictures from the folder images.</source>
        <translation>Suba las imágenes de la carpeta images.</translation>
    </message>
    <message>
        <source>Paste the content of fragment.html as the body of the page: it has no style and no script.</source>
        <translation>Pegue el contenido de fragment.html como cuerpo de la página: no tiene estilo ni código de programa.</translation>
    </message>
    <message>
        <source>Set the addresses of the pictures to where you uploaded them.</source>
        <translation>Ponga en las direcciones de las imágenes el lugar al que las subió.</translation>
    </message>
    <message>
        <source>What your website must add</source>
        <translation>Lo que debe añadir su sitio web</translation>
    </message>
    <message>
        <source>manifest-sha256.txt lists the checksum of every file; sha256sum -c checks them.</source>
        <translation>manifest-sha256.txt contiene la suma de verificación de cada archivo; sha256sum -c las comprueba.</translation>
    </message>
    <message>
        <source>By hand, in the editor</source>
        <translation>A mano, en el editor</translation>
    </message>
    <message>
        <source>Upload the pictures from the folder media to the media library. media.csv has the alternative text, caption and credit of each.</source>
        <translation>Suba las imágenes de la carpeta media a la biblioteca de medios. media.csv contiene el texto alternativo, el pie y el crédito de cada una.</translation>
    </message>
    <message>
        <source>Open blocks.html in a text editor and set the addresses of the pictures, which begin with media/, to those of the media library.</source>
        <translation>Abra blocks.html en un editor de texto y cambie las direcciones de las imágenes, que empiezan por media/, por las de la biblioteca de medios.</translation>
    </message>
    <message>
        <source>Make a new post, open its code editor (Options, Code editor), paste everything and go back to the visual editor.</source>
        <translation>Cree una entrada nueva, abra su editor de código (Opciones, Editor de código), pegue todo y vuelva al editor visual.</translation>
    </message>
    <message>
        <source>Type the title, choose the categories and tags (they are in post.json), and copy the excerpt from excerpt.txt.</source>
        <translation>Escriba el título, elija las categorías y etiquetas (están en post.json) y copie el extracto de excerpt.txt.</translation>
    </message>
    <message>
        <source>Copy search-title.txt and description.txt into the fields of your search plugin, if there is one.</source>
        <translation>Copie search-title.txt y description.txt en los campos de su complemento de búsqueda, si lo hay.</translation>
    </message>
    <message>
        <source>By a program</source>
        <translation>Mediante un programa</translation>
    </message>
    <message>
        <source>Send each file of the folder media to wp/v2/media, with its texts from media.csv.</source>
        <translation>Envíe cada archivo de la carpeta media a wp/v2/media, con sus textos de media.csv.</translation>
    </message>
    <message>
        <source>In post.json, put the addresses of the uploaded pictures in place of those that begin with media/, the number of the main picture into featured_media, and the site&apos;s own numbers of the categories and tags in place of their names.</source>
        <translation>En post.json, ponga las direcciones de las imágenes subidas en lugar de las que empiezan por media/, el número de la imagen principal en featured_media y los números propios del sitio en lugar de los nombres de las categorías y etiquetas.</translation>
    </message>
    <message>
        <source>Send post.json to wp/v2/posts. The post is a draft there until somebody publishes it.</source>
        <translation>Envíe post.json a wp/v2/posts. Allí la entrada es un borrador hasta que alguien la publique.</translation>
    </message>
    <message>
        <source>In a Hugo site</source>
        <translation>En un sitio de Hugo</translation>
    </message>
    <message>
        <source>Copy the folders content and layouts into the folder of the site. The layouts all have names that begin with “articular”; they are the same in every package.</source>
        <translation>Copie las carpetas content y layouts en la carpeta del sitio. Todas las plantillas tienen nombres que empiezan por «articular»; son las mismas en todos los paquetes.</translation>
    </message>
    <message>
        <source>In the theme&apos;s &lt;head&gt;, once for all articles, add: {{ partial &quot;articular/head.html&quot; . }}. It brings the data for search engines.</source>
        <translation>En el &lt;head&gt; del tema, una sola vez para todos los artículos, añada: {{ partial &quot;articular/head.html&quot; . }}. Aporta los datos para los buscadores.</translation>
    </message>
    <message>
        <source>Build the site and compare the page with the approved one.</source>
        <translation>Genere el sitio y compare la página con la aprobada.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>This file is no copy of an article.</source>
        <translation>Este archivo no es la copia de un artículo.</translation>
    </message>
    <message>
        <source>Copies of texts that are not saved yet cannot be kept. Save often, and ask whoever looks after this computer for room and permission in the program&apos;s folder.</source>
        <translation>No se pueden conservar copias de los textos sin guardar. Guarde a menudo y pida a quien cuida de este ordenador espacio y permiso en la carpeta del programa.</translation>
    </message>
</context>
<context>
    <name>ReferenceMarkCheck</name>
    <message>
        <source>The clinic has no reference “%1”.</source>
        <translation>La clínica no tiene ninguna referencia «%1».</translation>
    </message>
    <message>
        <source>The page would show a number with no source behind it. Choose one of the clinic&apos;s references, or add this one to them.</source>
        <translation>La página mostraría un número sin ninguna fuente detrás. Elija una de las referencias de la clínica o añada esta.</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>Cambiarlo por «%1»</translation>
    </message>
    <message>
        <source>There is no note for “%1”.</source>
        <translation>No hay ninguna nota para «%1».</translation>
    </message>
    <message>
        <source>The page would show these characters as they are. Write the note on a line of its own that begins with “%1:”, or remove the mark.</source>
        <translation>La página mostraría estos caracteres tal cual. Escriba la nota en una línea propia que empiece por «%1:» o quite la marca.</translation>
    </message>
    <message>
        <source>Nothing in the text leads to the note “%1”.</source>
        <translation>Nada en el texto lleva a la nota «%1».</translation>
    </message>
    <message>
        <source>The page does not show it. Put %1 where it belongs, or remove the note.</source>
        <translation>La página no la muestra. Ponga %1 donde corresponda o quite la nota.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
</context>
<context>
    <name>ReferenceSourceCheck</name>
    <message>
        <source>who wrote it</source>
        <translation>quién la escribió</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>su título</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>su año</translation>
    </message>
    <message>
        <source>a DOI, PubMed number or web address</source>
        <translation>un DOI, un número de PubMed o una dirección web</translation>
    </message>
    <message>
        <source>The reference “%1” does not say: %2.</source>
        <translation>La referencia «%1» no dice: %2.</translation>
    </message>
    <message>
        <source>Readers can only trust a source that they can find, and judge it by who wrote it and when.</source>
        <translation>Los lectores solo pueden confiar en una fuente que puedan encontrar, y la juzgan por quién la escribió y cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>The reference “%1” is from %2, more than %n years ago.</source>
        <translation>
            <numerusform>La referencia «%1» es de %2, hace más de %n año.</numerusform>
            <numerusform>La referencia «%1» es de %2, hace más de %n años.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer studies may have found something else. Cite a newer source, or say in the reference&apos;s note why this one is still the right one.</source>
        <translation>Estudios más recientes pueden haber encontrado otra cosa. Cite una fuente más reciente o diga en la nota de la referencia por qué esta sigue siendo la adecuada.</translation>
    </message>
    <message>
        <source>Cite another source for what the text says here, or take the statement out.</source>
        <translation>Cite otra fuente para lo que dice aquí el texto o quite la afirmación.</translation>
    </message>
    <message>
        <source>The clinic withdrew the reference “%1”; it must not be cited any more.</source>
        <translation>La clínica retiró la referencia «%1»; ya no debe citarse.</translation>
    </message>
    <message>
        <source>The reason given: “%1”</source>
        <translation>Motivo indicado: «%1»</translation>
    </message>
</context>
<context>
    <name>SearchBasicsCheck</name>
    <message>
        <source>The text has %1 words; search engines rarely show one with fewer than %2.</source>
        <translation>El texto tiene %1 palabras; los buscadores rara vez muestran uno con menos de %2.</translation>
    </message>
    <message>
        <source>A longer text answers more of what people ask.</source>
        <translation>Un texto más largo responde a más preguntas.</translation>
    </message>
    <message>
        <source>No link leads to another page of the clinic.</source>
        <translation>Ningún enlace lleva a otra página de la clínica.</translation>
    </message>
    <message>
        <source>Such links help readers and search engines to find the rest of the website.</source>
        <translation>Esos enlaces ayudan a lectores y buscadores a encontrar el resto del sitio.</translation>
    </message>
    <message>
        <source>No link leads to a page elsewhere.</source>
        <translation>Ningún enlace lleva a una página de fuera.</translation>
    </message>
    <message>
        <source>A link to a good source shows that the text rests on more than itself.</source>
        <translation>Un enlace a una buena fuente muestra que el texto se apoya en algo más que sí mismo.</translation>
    </message>
</context>
<context>
    <name>SectionCheck</name>
    <message>
        <source>No heading leads to: %1.</source>
        <translation>Ningún título lleva a: %1.</translation>
    </message>
    <message>
        <source>People look for these parts in an article of this kind, and without them it tells one side only.</source>
        <translation>La gente busca estas partes en un artículo de este tipo, y sin ellas cuenta solo un lado.</translation>
    </message>
    <message>
        <source>Add headings to fill in</source>
        <translation>Añadir títulos para rellenar</translation>
    </message>
    <message>
        <source>what studies show</source>
        <translation>lo que muestran los estudios</translation>
    </message>
    <message>
        <source>the risks</source>
        <translation>los riesgos</translation>
    </message>
    <message>
        <source>the choices there are</source>
        <translation>las opciones que hay</translation>
    </message>
    <message>
        <source>who it is for and who not</source>
        <translation>para quién es y para quién no</translation>
    </message>
    <message>
        <source>what is not known</source>
        <translation>lo que no se sabe</translation>
    </message>
    <message>
        <source>what other people can expect</source>
        <translation>lo que pueden esperar otras personas</translation>
    </message>
    <message>
        <source>what to do next</source>
        <translation>qué hacer después</translation>
    </message>
</context>
<context>
    <name>SectionLengthCheck</name>
    <message>
        <source>%1 words stand before the first heading; %2 are enough.</source>
        <translation>Hay %1 palabras antes del primer título; bastan %2.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 words; after %3 readers look for a heading.</source>
        <translation>La parte “%1” tiene %2 palabras; después de %3 los lectores buscan un título.</translation>
    </message>
    <message>
        <source>Headings let readers find their place again and skip what they know.</source>
        <translation>Los títulos permiten volver a encontrar el sitio y saltarse lo que ya se sabe.</translation>
    </message>
</context>
<context>
    <name>ShortFormCheck</name>
    <message>
        <source>“%1” is not written out where it first stands.</source>
        <translation>“%1” no está escrito por completo donde aparece por primera vez.</translation>
    </message>
    <message>
        <source>Readers who do not know the short form cannot follow what comes after it.</source>
        <translation>Quien no conoce la sigla no puede seguir lo que viene después.</translation>
    </message>
    <message>
        <source>“%1” is not written out where it first stands: %2.</source>
        <translation>“%1” no está escrito por completo donde aparece por primera vez: %2.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
</context>
<context>
    <name>SlugCheck</name>
    <message>
        <source>The article has no short name for its address.</source>
        <translation>El artículo no tiene nombre corto para su dirección.</translation>
    </message>
    <message>
        <source>The short name is the end of the article&apos;s address on the website.</source>
        <translation>El nombre corto es el final de la dirección del artículo en el sitio web.</translation>
    </message>
    <message>
        <source>The short name “%1” may only have small letters a to z, digits and single hyphens.</source>
        <translation>El nombre corto “%1” solo puede tener letras minúsculas de la a a la z, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>Other characters make an address that is hard to read, to type and to share.</source>
        <translation>Con otros caracteres la dirección cuesta más de leer, de escribir y de compartir.</translation>
    </message>
    <message>
        <source>Another article has the short name “%1” too: %2.</source>
        <translation>Otro artículo tiene también el nombre corto “%1”: %2.</translation>
    </message>
    <message>
        <source>Two articles cannot have one address: the later one would replace the earlier one.</source>
        <translation>Dos artículos no pueden tener la misma dirección: el último sustituiría al primero.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>Nobody has looked for slips of the pen, so their absence means nothing.</source>
        <translation>Nadie ha buscado errores al escribir, así que no ver ninguno no significa nada.</translation>
    </message>
    <message>
        <source>Spelling was checked with the dictionary %1, which is for another region.</source>
        <translation>La ortografía se comprobó con el diccionario %1, que es de otra región.</translation>
    </message>
    <message>
        <source>This computer has no dictionary for the region that the article is written for.</source>
        <translation>Este equipo no tiene un diccionario de la región para la que se escribe el artículo.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>“%1” no está en el diccionario.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary. It is here %2 times.</source>
        <translation>“%1” no está en el diccionario. Aparece %2 veces.</translation>
    </message>
    <message>
        <source>It begins with a capital and may be a name. Then it is right, and the clinic can add it to its words.</source>
        <translation>Empieza con mayúscula y puede ser un nombre. Entonces está bien, y la clínica puede añadirlo a sus palabras.</translation>
    </message>
    <message>
        <source>Slips of the pen make readers doubt the rest. If the word is right, the clinic can add it to its words.</source>
        <translation>Los errores al escribir hacen dudar de lo demás. Si la palabra está bien, la clínica puede añadirla a sus palabras.</translation>
    </message>
    <message>
        <source>%1 more words are not in the dictionary.</source>
        <translation>Otras %1 palabras no están en el diccionario.</translation>
    </message>
    <message>
        <source>So many are rarely slips of the pen. Is the article in the language that its details say?</source>
        <translation>Tantas rara vez son errores al escribir. ¿Está el artículo en el idioma que dicen sus detalles?</translation>
    </message>
</context>
<context>
    <name>TableCheck</name>
    <message>
        <source>The table&apos;s first row, which names its columns, is empty.</source>
        <translation>La primera fila de la tabla, que da nombre a las columnas, está vacía.</translation>
    </message>
    <message>
        <source>A column of this table has no name in its first row.</source>
        <translation>Una columna de esta tabla no tiene nombre en la primera fila.</translation>
    </message>
    <message>
        <source>Screen readers say the column&apos;s name with each cell; without one a number means nothing.</source>
        <translation>Los lectores de pantalla dicen el nombre de la columna con cada celda; sin él un número no significa nada.</translation>
    </message>
</context>
<context>
    <name>TitleCheck</name>
    <message>
        <source>The article has no title.</source>
        <translation>El artículo no tiene título.</translation>
    </message>
    <message>
        <source>The title is the page&apos;s heading and what search results show.</source>
        <translation>El título es el encabezado de la página y lo que muestran los resultados de búsqueda.</translation>
    </message>
    <message>
        <source>A longer title is cut off where people first see it, often before its point.</source>
        <translation>Un título más largo se corta donde primero se ve, a menudo antes de lo importante.</translation>
    </message>
    <message>
        <source>The title has %1 characters; search results show about the first %2.</source>
        <translation>El título tiene %1 caracteres; los resultados de búsqueda muestran más o menos los primeros %2.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This earlier text is damaged and cannot be shown. The article itself is untouched.</source>
        <translation>Este texto anterior está dañado y no se puede mostrar. El artículo en sí no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>WordPress</name>
    <message>
        <source>The file “%1” is missing.</source>
        <translation>Falta el archivo «%1».</translation>
    </message>
    <message>
        <source>The blocks do not hold the words of the page.</source>
        <translation>Los bloques no contienen las palabras de la página.</translation>
    </message>
    <message>
        <source>The blocks of %1 did not pass their own test, so nothing was written. %2</source>
        <translation>Los bloques de %1 no superaron su propia prueba, así que no se escribió nada. %2</translation>
    </message>
</context>
<context>
    <name>WordPressBlocks</name>
    <message>
        <source>The settings of a WordPress block “%1” cannot be read.</source>
        <translation>No se pueden leer los ajustes de un bloque de WordPress «%1».</translation>
    </message>
    <message>
        <source>A WordPress block “%1” ends where it did not begin.</source>
        <translation>Un bloque de WordPress «%1» termina donde no empezó.</translation>
    </message>
    <message>
        <source>A WordPress block does not end.</source>
        <translation>Un bloque de WordPress no termina.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>%1 is there already with other content and was left as it is. Replace it, or choose another folder.</source>
        <translation>%1 ya existe con otro contenido y se dejó como está. Sustitúyalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was changed.</source>
        <translation>No se pudo escribir %1; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is now in %2.</source>
        <translation>No se pudo escribir %1. Lo que había antes está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 was written, but the old folder could not be removed: %2.</source>
        <translation>Se escribió %1, pero no se pudo quitar la carpeta antigua: %2.</translation>
    </message>
    <message>
        <source>The zip file could not be read back, so nothing was written.</source>
        <translation>No se pudo volver a leer el archivo ZIP, por lo que no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>YamlEdits</name>
    <message>
        <source>“%1” cannot be changed here without changing something else. The text is as it was. Change it in the text itself.</source>
        <translation>“%1” no se puede cambiar aquí sin cambiar otra cosa. El texto está como estaba. Cámbielo en el propio texto.</translation>
    </message>
</context>
<context>
    <name>YamlWords</name>
    <message>
        <source>a value that begins with “%1” must be in quotation marks.</source>
        <translation>un valor que empieza por “%1” debe ir entre comillas.</translation>
    </message>
    <message>
        <source>a value with a colon in it must be in quotation marks.</source>
        <translation>un valor que contiene dos puntos debe ir entre comillas.</translation>
    </message>
    <message>
        <source>there is no colon after a name. Write “name: value”.</source>
        <translation>faltan los dos puntos después de un nombre. Escriba “nombre: valor”.</translation>
    </message>
    <message>
        <source>there must be a space after the colon.</source>
        <translation>debe haber un espacio después de los dos puntos.</translation>
    </message>
    <message>
        <source>there is text after the closing “%1”. Put the whole value in quotation marks.</source>
        <translation>hay texto después de “%1”, que cierra el valor. Ponga todo el valor entre comillas.</translation>
    </message>
    <message>
        <source>the bracket “%1” is never closed.</source>
        <translation>falta el cierre de “%1”.</translation>
    </message>
    <message>
        <source>the quotation mark is never closed.</source>
        <translation>las comillas no se cierran.</translation>
    </message>
    <message>
        <source>this line cannot be understood. Write “name: value”, and put a value with special characters in quotation marks.</source>
        <translation>no se entiende esta línea. Escriba “nombre: valor” y ponga entre comillas los valores con caracteres especiales.</translation>
    </message>
    <message>
        <source>there must be one short name before the colon.</source>
        <translation>debe haber un único nombre breve antes de los dos puntos.</translation>
    </message>
    <message>
        <source>there is an invisible control character (%1). Delete it.</source>
        <translation>hay un carácter de control invisible (%1). Elimínelo.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Delete one of the two.</source>
        <translation>“%1” aparece dos veces. Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>the line begins with other spaces than the lines above it.</source>
        <translation>la línea empieza con espacios distintos de los de las líneas anteriores.</translation>
    </message>
    <message>
        <source>this is not a list of names and values. Write “name: value” on each line.</source>
        <translation>esto no es una lista de nombres y valores. Escriba “nombre: valor” en cada línea.</translation>
    </message>
    <message>
        <source>there is a character that cannot be read. Save the file as UTF-8 text.</source>
        <translation>hay un carácter que no se puede leer. Guarde el archivo como texto UTF-8.</translation>
    </message>
    <message>
        <source>a second part begins here with “---”. Only one is allowed.</source>
        <translation>aquí empieza una segunda parte con “---”. Solo se permite una.</translation>
    </message>
    <message>
        <source>the line begins with a tab. Use spaces.</source>
        <translation>la línea empieza con un tabulador. Use espacios.</translation>
    </message>
    <message>
        <source>lists within lists go deeper than 20 levels.</source>
        <translation>las listas dentro de listas superan los 20 niveles.</translation>
    </message>
    <message>
        <source>the text is too long to be read.</source>
        <translation>el texto es demasiado largo para leerlo.</translation>
    </message>
    <message>
        <source>Put the value in quotation marks</source>
        <translation>Poner el valor entre comillas</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Añadir el espacio</translation>
    </message>
    <message>
        <source>Replace the tab by two spaces</source>
        <translation>Sustituir el tabulador por dos espacios</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence that begins in lower case</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The zip file could not be made. Nothing was written and your text is unchanged. Try again.</source>
        <translation>No se pudo crear el archivo ZIP. No se escribió nada y su texto no ha cambiado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The zip file is damaged and cannot be read. Nothing was changed. Make or fetch it anew.</source>
        <translation>El archivo ZIP está dañado y no se puede leer. No se cambió nada. Créelo o consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The zip file cannot hold a file named “%1”: on another computer it would land elsewhere or replace another file. Nothing was written. Rename the file.</source>
        <translation>El archivo ZIP no puede contener un archivo llamado “%1”: en otro equipo iría a parar a otro lugar o sustituiría a otro archivo. No se escribió nada. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: its list of entries does not fit its content. Fetch it again.</source>
        <translation>El archivo está dañado o cortado: su lista de entradas no corresponde a su contenido. Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Entries of the file lie over each other, as in files made to fill up a disk. It was not unpacked.</source>
        <translation>Las entradas del archivo están unas sobre otras, como en los archivos hechos para llenar un disco. No se desempaquetó.</translation>
    </message>
    <message>
        <source>This is no zip file.</source>
        <translation>Esto no es un archivo zip.</translation>
    </message>
    <message>
        <source>The file holds more than %L1 entries. It was not unpacked.</source>
        <translation>El archivo contiene más de %L1 entradas. No se desempaquetó.</translation>
    </message>
    <message>
        <source>The file holds an entry without a name, or with one of more than %L1 bytes. It was not unpacked.</source>
        <translation>El archivo contiene una entrada sin nombre, o con uno de más de %L1 bytes. No se desempaquetó.</translation>
    </message>
    <message>
        <source>The name of an entry is no text. The file was not unpacked.</source>
        <translation>El nombre de una entrada no es texto. El archivo no se desempaquetó.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing of the file was unpacked.</source>
        <translation>«%1» está protegido con una contraseña. No se desempaquetó nada del archivo.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not used for such files. Nothing of it was unpacked.</source>
        <translation>«%1» está comprimido de una forma que no se usa en estos archivos. No se desempaquetó nada.</translation>
    </message>
    <message>
        <source>The file would unpack to more than %L1 megabytes. It was not unpacked.</source>
        <translation>El archivo ocuparía más de %L1 megabytes al desempaquetarse. No se desempaquetó.</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than it takes, as in files made to fill up a disk. It was not unpacked.</source>
        <translation>«%1» ocuparía muchísimo más al desempaquetarse, como en los archivos hechos para llenar un disco. No se desempaquetó.</translation>
    </message>
    <message>
        <source>“%1” is called otherwise in the file&apos;s list than at its place. It was not unpacked.</source>
        <translation>«%1» se llama de otro modo en la lista del archivo que en su lugar. No se desempaquetó.</translation>
    </message>
    <message>
        <source>“%1” would land outside of its folder or under another name.</source>
        <translation>«%1» acabaría fuera de su carpeta o con otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, not a file.</source>
        <translation>«%1» es un enlace a otro lugar, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” is in the file twice.</source>
        <translation>«%1» está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name on many computers.</source>
        <translation>«%1» y «%2» son un mismo nombre en muchos equipos.</translation>
    </message>
</context>
<context>
    <name>articular::ActionTable</name>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Nuevo artículo…</translation>
    </message>
    <message>
        <source>&amp;Open article…</source>
        <translation>&amp;Abrir artículo…</translation>
    </message>
    <message>
        <source>Open clinic &amp;folder…</source>
        <translation>Abrir car&amp;peta de la clínica…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Encabe&amp;zado</translation>
    </message>
    <message>
        <source>Bullet li&amp;st</source>
        <translation>&amp;Lista con viñetas</translation>
    </message>
    <message>
        <source>Nu&amp;mbered list</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>Ci&amp;ta</translation>
    </message>
    <message>
        <source>Show &amp;text</source>
        <translation>Mostrar &amp;texto</translation>
    </message>
    <message>
        <source>Show &amp;page</source>
        <translation>Mostrar &amp;página</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panel anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Como el &amp;equipo</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Lista de tareas</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;roblemas</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Artíc&amp;ulos</translation>
    </message>
    <message>
        <source>Read the clinic&apos;s files &amp;again</source>
        <translation>&amp;Volver a leer los archivos de la clínica</translation>
    </message>
    <message>
        <source>&amp;About Articular</source>
        <translation>&amp;Acerca de Articular</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;consents…</source>
        <translation>&amp;Consentimientos de pacientes…</translation>
    </message>
    <message>
        <source>&amp;Import references…</source>
        <translation>&amp;Importar referencias…</translation>
    </message>
    <message>
        <source>&amp;Reference…</source>
        <translation>&amp;Referencia…</translation>
    </message>
    <message>
        <source>&amp;Turn a typed list into references…</source>
        <translation>&amp;Convertir una lista escrita en referencias…</translation>
    </message>
    <message>
        <source>&amp;Mark the selected text as a claim</source>
        <translation>&amp;Marcar el texto seleccionado como afirmación</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>A&amp;firmaciones</translation>
    </message>
    <message>
        <source>&amp;Send for review…</source>
        <translation>&amp;Enviar a revisión…</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>Make a &amp;new version</source>
        <translation>Crear una versión &amp;nueva</translation>
    </message>
    <message>
        <source>See &amp;what changed…</source>
        <translation>Ver qué &amp;ha cambiado…</translation>
    </message>
    <message>
        <source>&amp;Go back to the approved text</source>
        <translation>&amp;Volver al texto aprobado</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Aprobar…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>&amp;Devolver…</translation>
    </message>
    <message>
        <source>&amp;People who approve…</source>
        <translation>&amp;Personas que aprueban…</translation>
    </message>
    <message>
        <source>&amp;Join this clinic…</source>
        <translation>&amp;Unirse a esta clínica…</translation>
    </message>
    <message>
        <source>&amp;Verify record…</source>
        <translation>Verificar re&amp;gistro…</translation>
    </message>
    <message>
        <source>As &amp;wide as its pane</source>
        <translation>Del &amp;ancho de su panel</translation>
    </message>
    <message>
        <source>On a &amp;desktop screen</source>
        <translation>En una pantalla de &amp;escritorio</translation>
    </message>
    <message>
        <source>On a &amp;tablet</source>
        <translation>En una &amp;tableta</translation>
    </message>
    <message>
        <source>On a &amp;phone</source>
        <translation>En un telé&amp;fono</translation>
    </message>
    <message>
        <source>In the colours of the wind&amp;ow</source>
        <translation>Con los colores de la &amp;ventana</translation>
    </message>
    <message>
        <source>In &amp;light colours</source>
        <translation>Con colores c&amp;laros</translation>
    </message>
    <message>
        <source>In dar&amp;k colours</source>
        <translation>Con colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Reading order, without design</source>
        <translation>Orden de lect&amp;ura, sin diseño</translation>
    </message>
    <message>
        <source>&amp;Scroll text and page together</source>
        <translation>De&amp;splazar texto y página a la vez</translation>
    </message>
    <message>
        <source>In &amp;search results and shared links…</source>
        <translation>En resultados de &amp;búsqueda y enlaces compartidos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Publish on &amp;WordPress…</source>
        <translation>Publicar en &amp;WordPress…</translation>
    </message>
    <message>
        <source>Compare with the &amp;site…</source>
        <translation>Comparar con el sit&amp;io…</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of the text…</source>
        <translation>&amp;Versiones anteriores del texto…</translation>
    </message>
    <message>
        <source>Open the article closed las&amp;t</source>
        <translation>Abrir el artículo cerrado por ú&amp;ltima vez</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>&amp;Pestaña siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>Tab &amp;used before</source>
        <translation>Pestaña &amp;usada antes</translation>
    </message>
    <message>
        <source>Tab used lon&amp;gest ago</source>
        <translation>Pestaña usada hace más &amp;tiempo</translation>
    </message>
    <message>
        <source>T&amp;able…</source>
        <translation>T&amp;abla…</translation>
    </message>
    <message>
        <source>&amp;Note box</source>
        <translation>Recuadro de &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Warning box</source>
        <translation>Recuadro de a&amp;dvertencia</translation>
    </message>
    <message>
        <source>&amp;Key points box</source>
        <translation>Recuadro de puntos c&amp;lave</translation>
    </message>
    <message>
        <source>Subh&amp;eading</source>
        <translation>&amp;Subtítulo</translation>
    </message>
    <message>
        <source>Sm&amp;aller subheading</source>
        <translation>Subtítulo &amp;menor</translation>
    </message>
    <message>
        <source>D&amp;uplicate lines</source>
        <translation>Du&amp;plicar líneas</translation>
    </message>
    <message>
        <source>Move lines u&amp;p</source>
        <translation>Su&amp;bir líneas</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Ba&amp;jar líneas</translation>
    </message>
    <message>
        <source>Changes since it was sa&amp;ved</source>
        <translation>Cambios desde que se &amp;guardó</translation>
    </message>
    <message>
        <source>Changes since it was &amp;approved</source>
        <translation>Cambios desde que se a&amp;probó</translation>
    </message>
    <message>
        <source>Open page in &amp;browser</source>
        <translation>Abrir la página en el &amp;navegador</translation>
    </message>
    <message>
        <source>Clinic &amp;texts…</source>
        <translation>&amp;Textos de la clínica…</translation>
    </message>
    <message>
        <source>Where is it &amp;used?…</source>
        <translation>¿Dónde se &amp;usa?…</translation>
    </message>
    <message>
        <source>&amp;Correct this page…</source>
        <translation>&amp;Corregir esta página…</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>Pegar como texto si&amp;n formato</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Imágenes…</translation>
    </message>
    <message>
        <source>Normal te&amp;xt</source>
        <translation>Te&amp;xto normal</translation>
    </message>
    <message>
        <source>Added &amp;words…</source>
        <translation>&amp;Palabras añadidas…</translation>
    </message>
    <message>
        <source>Rev&amp;iew it</source>
        <translation>Rev&amp;isarlo</translation>
    </message>
    <message>
        <source>Add a note to the se&amp;lected text…</source>
        <translation>Añadir una nota a&amp;l texto seleccionado…</translation>
    </message>
    <message>
        <source>Take t&amp;his page down…</source>
        <translation>Re&amp;tirar esta página…</translation>
    </message>
    <message>
        <source>Reviews that are d&amp;ue…</source>
        <translation>Revi&amp;siones pendientes…</translation>
    </message>
    <message>
        <source>M&amp;y signing key…</source>
        <translation>Mi clave de &amp;firma…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>Nú&amp;meros de línea</translation>
    </message>
    <message>
        <source>Sho&amp;w article details as text</source>
        <translation>Mostrar los datos del artículo como te&amp;xto</translation>
    </message>
    <message>
        <source>Tab key leaves the te&amp;xt</source>
        <translation>La tecla Tab &amp;sale del texto</translation>
    </message>
    <message>
        <source>As pr&amp;inted</source>
        <translation>&amp;Como impresa</translation>
    </message>
    <message>
        <source>No changes &amp;marked</source>
        <translation>Sin cambios &amp;marcados</translation>
    </message>
    <message>
        <source>Readab&amp;ility</source>
        <translation>Le&amp;ctura</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Focus on one paragrap&amp;h</source>
        <translation>Modo de enfo&amp;que: un solo párrafo</translation>
    </message>
    <message>
        <source>Keep the cursor&apos;s line in the &amp;middle</source>
        <translation>Mantener fi&amp;ja la línea del cursor</translation>
    </message>
    <message>
        <source>Changes since an &amp;earlier text…</source>
        <translation>Cambios desde un te&amp;xto anterior…</translation>
    </message>
    <message>
        <source>Close &amp;brackets and quotation marks</source>
        <translation>Cerrar paréntesis y com&amp;illas automáticamente</translation>
    </message>
</context>
<context>
    <name>articular::AddPersonDialog</name>
    <message>
        <source>&amp;Sign and add</source>
        <translation>&amp;Firmar y añadir</translation>
    </message>
    <message>
        <source>Add an approver</source>
        <translation>Añadir a una persona que aprueba</translation>
    </message>
    <message>
        <source>The request says that it comes from %1. Call on a number that you know, and let the six words be read out to you.</source>
        <translation>La solicitud dice que viene de %1. Llame a un número que usted conozca y pida que le lean las seis palabras.</translation>
    </message>
</context>
<context>
    <name>articular::ApprovalCertificate</name>
    <message>
        <source>Approval: %1</source>
        <translation>Aprobación: %1</translation>
    </message>
    <message>
        <source>What you signed</source>
        <translation>Lo que ha firmado</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>No forma parte</translation>
    </message>
    <message>
        <source>The copyright year, the line that names the reviewer, review dates and draft marks. They follow from the signature.</source>
        <translation>El año de los derechos de autor, la línea que nombra al revisor, las fechas de revisión y las marcas de borrador. Se siguen de la firma.</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>This page is a copy to keep. What proves the approval is the signed record in the article&apos;s folder: review/events/%1 with %1.sig beside it.</source>
        <translation>Esta página es una copia para guardar. Lo que prueba la aprobación es el registro firmado en la carpeta del artículo: review/events/%1, con %1.sig a su lado.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, credentials</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>licence number, region</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>To be reviewed again by</source>
        <translation>Revisar de nuevo antes del</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Disclaimers</source>
        <translation>Avisos legales</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>Llamadas a la acción</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>%1 accepted, %2 found to be no claim</source>
        <translation>%1 aceptadas, %2 que no son afirmaciones</translation>
    </message>
    <message>
        <source>Checksum of the files</source>
        <translation>Suma de control de los archivos</translation>
    </message>
    <message>
        <source>Checksum of the page</source>
        <translation>Suma de control de la página</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
</context>
<context>
    <name>articular::ApprovalCommands</name>
    <message>
        <source>The text was changed while you read it. Nothing was signed; open this again and read what changed.</source>
        <translation>El texto cambió mientras usted lo leía. No se firmó nada; vuelva a abrir esto y lea lo que cambió.</translation>
    </message>
    <message>
        <source>The page is published already. Take the page down instead.</source>
        <translation>La página ya está publicada. Retire la página en su lugar.</translation>
    </message>
    <message>
        <source>Save the article first: a review is about the text in its file.</source>
        <translation>Guarde antes el artículo: la revisión trata del texto que está en su archivo.</translation>
    </message>
    <message>
        <source>The clinic does not know who you are: your name is not among its people. Nothing was recorded.</source>
        <translation>La clínica no sabe quién es usted: su nombre no está entre sus personas. No se registró nada.</translation>
    </message>
    <message>
        <source>You approve with a signing key, and this computer has none of yours yet.</source>
        <translation>Se aprueba con una clave de firma, y este ordenador aún no tiene ninguna suya.</translation>
    </message>
    <message>
        <source>Make my signing key…</source>
        <translation>Crear mi clave de firma…</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Aprobado: %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>PDF para imprimir o enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>approval-of-%1.html</source>
        <translation>aprobacion-de-%1.html</translation>
    </message>
    <message>
        <source>Your copy is saved: %1</source>
        <translation>Su copia está guardada: %1</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>The page is then not approved any more. That you approved it stays on record, with the reason that you give here.</source>
        <translation>La página deja entonces de estar aprobada. Que usted la aprobó queda registrado, con el motivo que indique aquí.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirarla</translation>
    </message>
    <message>
        <source>Your approval is taken back.</source>
        <translation>Su aprobación está retirada.</translation>
    </message>
    <message>
        <source>Send back to the writer</source>
        <translation>Devolver al redactor</translation>
    </message>
    <message>
        <source>The article goes back to the writer with your notes. If several people review it, it goes back for all of them.</source>
        <translation>El artículo vuelve al redactor con las notas de usted. Si lo revisan varias personas, vuelve para todas ellas.</translation>
    </message>
    <message>
        <source>&amp;What has to change (may stay empty when your notes say it):</source>
        <translation>&amp;Qué tiene que cambiar (puede quedar vacío si sus notas lo dicen):</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>The article is back with its writer.</source>
        <translation>El artículo está de nuevo con su redactor.</translation>
    </message>
    <message>
        <source>Take this page down</source>
        <translation>Retirar esta página</translation>
    </message>
    <message>
        <source>&amp;Take it down</source>
        <translation>&amp;Retirarla</translation>
    </message>
    <message>
        <source>The page is taken down here. Now take it off the website too.</source>
        <translation>La página está retirada aquí. Quítela ahora también del sitio web.</translation>
    </message>
    <message>
        <source>Select the words that the note is about in the text first.</source>
        <translation>Seleccione antes en el texto las palabras de las que trata la nota.</translation>
    </message>
    <message>
        <source>The note is there for the writer. It goes with the article when you send it back.</source>
        <translation>La nota está lista para el redactor. Acompaña al artículo cuando usted lo devuelva.</translation>
    </message>
    <message>
        <source>Your suggestions say something about health that nobody decided about yet: %1</source>
        <comment>sentences</comment>
        <translation>Sus sugerencias dicen algo sobre la salud sobre lo que nadie ha decidido aún: %1</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>The approval ends. The page must also come off the website: tell whoever looks after it. The text itself is kept.</source>
        <translation>La aprobación termina. La página también debe salir del sitio web: avise a quien lo cuida. El texto en sí se conserva.</translation>
    </message>
    <message>
        <source>“%1” was not signed: %2</source>
        <comment>title, why</comment>
        <translation>«%1» no se firmó: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>title, what is signed</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of an article</comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Not signed yet. It is signed with the next article that you approve, if its text is still the same then.</source>
        <translation>Aún no está firmado. Se firmará junto con el próximo artículo que apruebe, si su texto sigue siendo el mismo.</translation>
    </message>
</context>
<context>
    <name>articular::ApprovalOffer</name>
    <message>
        <source>Nobody has said yet who may approve: set that up first.</source>
        <translation>Nadie ha dicho todavía quién puede aprobar: establézcalo primero.</translation>
    </message>
    <message>
        <source>The signing key of this computer is not in the list of people who may approve. Send your request to the administrator.</source>
        <translation>La clave de firma de este ordenador no está en la lista de personas que pueden aprobar. Envíe su solicitud al administrador.</translation>
    </message>
    <message>
        <source>%1 is not listed as a reviewer, so this key approves no articles.</source>
        <translation>%1 no figura como revisor en la lista, así que esta clave no aprueba artículos.</translation>
    </message>
    <message>
        <source>The text of version %1 is not kept here, so what changed cannot be shown.</source>
        <translation>El texto de la versión %1 no se conserva aquí, así que no se puede mostrar lo que cambió.</translation>
    </message>
</context>
<context>
    <name>articular::ApprovalRecord</name>
    <message>
        <source>This approval was written by a newer version of the program. It does not count here; update the program.</source>
        <translation>Esta aprobación la escribió una versión más nueva del programa. Aquí no cuenta; actualice el programa.</translation>
    </message>
    <message>
        <source>This is not a whole approval. It does not count.</source>
        <translation>Esto no es una aprobación completa. No cuenta.</translation>
    </message>
    <message>
        <source>The approval is too large to be kept. Nothing was recorded.</source>
        <translation>La aprobación es demasiado grande para guardarla. No se registró nada.</translation>
    </message>
    <message>
        <source>The signature of “%1” is a link to another place. It does not count.</source>
        <translation>La firma de «%1» es un enlace a otro lugar. No cuenta.</translation>
    </message>
    <message>
        <source>The signature of “%1” is not there. The approval does not count until it is.</source>
        <translation>Falta la firma de «%1». La aprobación no cuenta hasta que esté.</translation>
    </message>
    <message>
        <source>The signature of “%1” cannot be read or is far too large. The approval does not count.</source>
        <translation>La firma de «%1» no se puede leer o es demasiado grande. La aprobación no cuenta.</translation>
    </message>
</context>
<context>
    <name>articular::ApprovalRules</name>
    <message>
        <source>Nobody has said yet who may approve: set that up first.</source>
        <translation>Aún no se ha dicho quién puede aprobar: configúrelo primero.</translation>
    </message>
    <message>
        <source>“%1” may not approve in this role.</source>
        <translation>«%1» no puede aprobar en esta función.</translation>
    </message>
    <message>
        <source>The clinic does not ask for an approval in this role.</source>
        <translation>La clínica no pide una aprobación en esta función.</translation>
    </message>
    <message>
        <source>This is not the signing key that %1 has now.</source>
        <translation>Esta no es la clave de firma que %1 tiene ahora.</translation>
    </message>
    <message>
        <source>%1&apos;s licence ended on %2.</source>
        <translation>La licencia de %1 terminó el %2.</translation>
    </message>
    <message>
        <source>%1 wrote, saved or sent this text, so somebody else has to approve it.</source>
        <translation>%1 escribió, guardó o envió este texto, así que tiene que aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>%1 has approved it in this role already.</source>
        <translation>%1 ya lo aprobó en esta función.</translation>
    </message>
    <message>
        <source>%1 has approved it in another role already; somebody else has to approve it in this one.</source>
        <translation>%1 ya lo aprobó en otra función; en esta tiene que aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>A note says that something must be mended first.</source>
        <translation>Una nota dice que antes hay que corregir algo.</translation>
    </message>
    <message>
        <source>%1 notes say that something must be mended first.</source>
        <translation>%1 notas dicen que antes hay que corregir algo.</translation>
    </message>
    <message>
        <source>One claim still has to be decided about.</source>
        <translation>Falta decidir sobre una afirmación.</translation>
    </message>
    <message>
        <source>%1 claims still have to be decided about.</source>
        <translation>Falta decidir sobre %1 afirmaciones.</translation>
    </message>
    <message>
        <source>Claims were not checked: no rules for %1. Say that you looked for claims yourself.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1. Diga que las buscó usted.</translation>
    </message>
    <message>
        <source>The text is not the approved one, so it cannot be confirmed as still correct. Send it for review.</source>
        <translation>El texto no es el aprobado, así que no se puede confirmar que siga siendo correcto. Envíelo a revisión.</translation>
    </message>
    <message>
        <source>The text was not sent for review.</source>
        <translation>El texto no se envió a revisión.</translation>
    </message>
    <message>
        <source>The text was changed after it was sent. It has to be sent again.</source>
        <translation>El texto se cambió después de enviarlo. Hay que enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>No version was approved before, so the whole article has to be read.</source>
        <translation>Antes no se aprobó ninguna versión, así que hay que leer todo el artículo.</translation>
    </message>
    <message>
        <source>The writer does not say that the article makes no medical claims.</source>
        <translation>El redactor no dice que el artículo carezca de afirmaciones médicas.</translation>
    </message>
    <message>
        <source>Only a physician confirms that an article makes no medical claims, and this text makes some or the role is another.</source>
        <translation>Solo un médico confirma que un artículo no hace afirmaciones médicas, y este texto las hace o la función es otra.</translation>
    </message>
    <message>
        <source>One matter has to be decided first: %1</source>
        <translation>Antes hay que decidir sobre un asunto: %1</translation>
    </message>
    <message>
        <source>%1 matters have to be decided first, the first: %2</source>
        <translation>Antes hay que decidir sobre %1 asuntos; el primero: %2</translation>
    </message>
    <message>
        <source>The clinic changed what articles may say (%1), so the article has to be sent for review again.</source>
        <translation>La clínica cambió lo que pueden decir los artículos (%1), así que hay que enviar el artículo de nuevo a revisión.</translation>
    </message>
    <message>
        <source>You changed nothing yet: leave suggestions in the text, or approve it as it is.</source>
        <translation>Aún no cambió nada: deje sugerencias en el texto o apruébelo como está.</translation>
    </message>
    <message>
        <source>%1 approved it with changes already. They have to be applied first.</source>
        <translation>%1 ya lo aprobó con cambios. Antes hay que aplicarlos.</translation>
    </message>
    <message>
        <source>This is not the text that was sent with your changes. Open it again.</source>
        <translation>Este no es el texto que se envió con sus cambios. Ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>articular::ApprovalSigning</name>
    <message>
        <source>%1 Nothing was recorded.</source>
        <translation>%1 No se registró nada.</translation>
    </message>
</context>
<context>
    <name>articular::ApproveSheet</name>
    <message>
        <source>The whole article</source>
        <translation>El artículo entero</translation>
    </message>
    <message>
        <source>Only what changed since version %1</source>
        <translation>Solo lo que cambió desde la versión %1</translation>
    </message>
    <message>
        <source>Still correct, read again</source>
        <translation>Sigue siendo correcto, leído de nuevo</translation>
    </message>
    <message>
        <source>With my changes</source>
        <translation>Con mis cambios</translation>
    </message>
    <message>
        <source>No medical claims</source>
        <translation>Sin afirmaciones médicas</translation>
    </message>
    <message>
        <source>Words: %1. Pictures: %2. References: %3. Disclaimers: %4. Calls to action: %5. Notices: %6.</source>
        <translation>Palabras: %1. Imágenes: %2. Referencias: %3. Descargos: %4. Llamadas a la acción: %5. Avisos: %6.</translation>
    </message>
    <message>
        <source>Paragraphs not yet on your screen: %1</source>
        <translation>Párrafos que aún no estuvieron en su pantalla: %1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 found to be no claim, %3 still open</source>
        <translation>%1 aceptadas, %2 que no son afirmaciones, %3 aún abiertas</translation>
    </message>
    <message>
        <source>You have not approved this article before.</source>
        <translation>Usted no ha aprobado antes este artículo.</translation>
    </message>
    <message>
        <source>You have not approved this article before. Changed by: %1.</source>
        <translation>Usted no ha aprobado antes este artículo. Cambiado por: %1.</translation>
    </message>
    <message>
        <source>By nobody else since you approved version %1.</source>
        <translation>Por nadie más desde que usted aprobó la versión %1.</translation>
    </message>
    <message>
        <source>Since you approved version %1, by: %2.</source>
        <translation>Desde que usted aprobó la versión %1, por: %2.</translation>
    </message>
    <message>
        <source>What was changed outside this program counts as a change by %1, who sent the text.</source>
        <translation>Lo que se cambió fuera de este programa cuenta como un cambio de %1, que envió el texto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, credentials</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signing as %1, %2</source>
        <translation>Firma como %1, %2</translation>
    </message>
    <message>
        <source>Signing as %1, %2, licence %3</source>
        <translation>Firma como %1, %2, licencia %3</translation>
    </message>
    <message>
        <source>&amp;Sign and approve</source>
        <translation>&amp;Firmar y aprobar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve “%1”, version %2</source>
        <translation>Aprobar «%1», versión %2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Show what was not on your screen yet</source>
        <translation>Mostrar lo que aún no estuvo en su pantalla</translation>
    </message>
    <message>
        <source>What you sign</source>
        <translation>Lo que firma</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>No forma parte</translation>
    </message>
    <message>
        <source>The copyright year, the line that names the reviewer, review dates and draft marks. They follow from your signature.</source>
        <translation>El año de los derechos de autor, la línea que nombra al revisor, las fechas de revisión y las marcas de borrador. Se siguen de su firma.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Lo que declara</translation>
    </message>
    <message>
        <source>Your signature is bound to the sentence that you choose.</source>
        <translation>Su firma queda unida a la frase que elija.</translation>
    </message>
    <message>
        <source>I looked for claims myself</source>
        <translation>He buscado yo las afirmaciones</translation>
    </message>
    <message>
        <source>Claims were not checked: no rules for %1.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1.</translation>
    </message>
    <message>
        <source>All of it was on your screen.</source>
        <translation>Todo estuvo en su pantalla.</translation>
    </message>
    <message>
        <source>Say that you looked for claims yourself, or do not approve.</source>
        <translation>Diga que ha buscado usted las afirmaciones, o no apruebe.</translation>
    </message>
    <message>
        <source>Every change was on your screen.</source>
        <translation>Todos los cambios estuvieron en su pantalla.</translation>
    </message>
    <message>
        <source>Choose the sentence that is true.</source>
        <translation>Elija la frase que es verdad.</translation>
    </message>
    <message>
        <source>The pag&amp;e as it is signed:</source>
        <translation>La &amp;página tal como se firma:</translation>
    </message>
    <message>
        <source>Your suggestions</source>
        <translation>Sus sugerencias</translation>
    </message>
    <message>
        <source>They are in this text. To approve it as it was sent, mark them as done first.</source>
        <translation>Están en este texto. Para aprobarlo tal como se envió, márquelas antes como resueltas.</translation>
    </message>
    <message>
        <source>Sign those with it that I have read already</source>
        <translation>Firmar también los que ya he leído</translation>
    </message>
    <message>
        <source>Sign it &amp;later, with others</source>
        <translation>Firmarlo &amp;más tarde, junto con otros</translation>
    </message>
</context>
<context>
    <name>articular::ArticleAnalysis</name>
    <message>
        <source>%1 let this stand: %2</source>
        <comment>name, reason</comment>
        <translation>%1 aceptó esto: %2</translation>
    </message>
    <message>
        <source>This article was not approved yet, so there is nothing to compare it with.</source>
        <translation>Este artículo aún no se ha aprobado, así que no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>Nothing changed since the text was saved.</source>
        <translation>Nada ha cambiado desde que se guardó el texto.</translation>
    </message>
    <message>
        <source>Nothing changed since the text was approved.</source>
        <translation>Nada ha cambiado desde que se aprobó el texto.</translation>
    </message>
    <message>
        <source>Changes since the text was saved: %1, marked in the page.</source>
        <translation>Cambios desde que se guardó el texto: %1, marcados en la página.</translation>
    </message>
    <message>
        <source>Changes since the text was approved: %1, marked in the page.</source>
        <translation>Cambios desde que se aprobó el texto: %1, marcados en la página.</translation>
    </message>
    <message>
        <source>Suggestions of reviewers: %1, marked in the page. Apply them in the notes.</source>
        <translation>Sugerencias de los revisores: %1, marcadas en la página. Aplíquelas en las notas.</translation>
    </message>
    <message>
        <source>Readers see the same as in the earlier text that was chosen.</source>
        <translation>Los lectores ven lo mismo que en el texto anterior elegido.</translation>
    </message>
    <message>
        <source>Changes since the earlier text that was chosen: %1, marked in the page.</source>
        <translation>Cambios desde el texto anterior elegido: %1, marcados en la página.</translation>
    </message>
</context>
<context>
    <name>articular::ArticleLock</name>
    <message>
        <source>%1. Open it to read, or ask for it to be closed there.</source>
        <translation>%1. Ábralo para leer o pida que lo cierren allí.</translation>
    </message>
    <message>
        <source>Open on “%1” since %2</source>
        <comment>computer, time or day</comment>
        <translation>Abierto en «%1» desde %2</translation>
    </message>
    <message>
        <source>Open by %1 on “%2” since %3</source>
        <comment>name, computer, time or day</comment>
        <translation>Abierto por %1 en «%2» desde %3</translation>
    </message>
    <message>
        <source>%1; this may have been left behind</source>
        <comment>who has it open, since when</comment>
        <translation>%1; puede que haya quedado así por descuido</translation>
    </message>
</context>
<context>
    <name>articular::ArticleNotices</name>
    <message>
        <source>A file of the clinic cannot be used as it is: %1, line %2.</source>
        <translation>Un archivo de la clínica no se puede usar tal como está: %1, línea %2.</translation>
    </message>
    <message>
        <source>More places like this: %1.</source>
        <translation>Otros lugares así: %1.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>The article&apos;s details cannot be read. Your text is untouched. %1</source>
        <translation>Los datos del artículo no se pueden leer. Su texto está intacto. %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
</context>
<context>
    <name>articular::ArticleReport</name>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1, made by Articular on %2.</source>
        <comment>file, date and time</comment>
        <translation>%1, hecho por Articular el %2.</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done.</source>
        <translation>Lista de tareas: %1 de %2 hechas.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <comment>heading, how many</comment>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>rule, where it comes from</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <comment>heading, how many</comment>
        <translation>Afirmaciones (%1)</translation>
    </message>
    <message>
        <source>Claims were not checked: no rules for %1.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1.</translation>
    </message>
    <message>
        <source>Decided about, and no longer in the text</source>
        <translation>Ya se decidió sobre ellas y no están en el texto</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>kinds of claim, explanation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Sin decidir.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, name, what was decided</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (an earlier wording)</source>
        <translation>%1 (una redacción anterior)</translation>
    </message>
    <message>
        <source>; source: %1 %2</source>
        <comment>reference, place in it</comment>
        <translation>; fuente: %1 %2</translation>
    </message>
    <message>
        <source>; “%1”</source>
        <comment>a note</comment>
        <translation>; «%1»</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Reglas desactivadas</translation>
    </message>
    <message>
        <source>%1: by the clinic, for all articles</source>
        <comment>rule</comment>
        <translation>%1: por la clínica, para todos los artículos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Switched off by the writer (%1)</source>
        <comment>heading, how many</comment>
        <translation>Desactivado por quien escribe (%1)</translation>
    </message>
</context>
<context>
    <name>articular::ArticleState</name>
    <message>
        <source>Nobody has said yet who may approve.</source>
        <translation>Aún no se ha dicho quién puede aprobar.</translation>
    </message>
    <message>
        <source>It is the approval of another article.</source>
        <translation>Es la aprobación de otro artículo.</translation>
    </message>
    <message>
        <source>Its file was renamed, so it may be an old approval put in again.</source>
        <translation>Su archivo cambió de nombre, así que puede ser una aprobación antigua puesta de nuevo.</translation>
    </message>
    <message>
        <source>The clinic does not ask for an approval in this role.</source>
        <translation>La clínica no pide una aprobación en esta función.</translation>
    </message>
    <message>
        <source>%1 wrote, saved or sent this text, so somebody else has to approve it.</source>
        <translation>%1 escribió, guardó o envió este texto, así que tiene que aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>The record “%1”, on which it rests, was changed afterwards.</source>
        <translation>El registro «%1», en el que se apoya, se cambió después.</translation>
    </message>
    <message>
        <source>A record on which it rests was removed.</source>
        <translation>Se quitó un registro en el que se apoya.</translation>
    </message>
    <message>
        <source>%1 records on which it rests were removed.</source>
        <translation>Se quitaron %1 registros en los que se apoya.</translation>
    </message>
    <message>
        <source>Waiting for a file from %1&apos;s computer.</source>
        <translation>Esperando un archivo del ordenador de %1.</translation>
    </message>
    <message>
        <source>Waiting for %1 files from %2&apos;s computer.</source>
        <translation>Esperando %1 archivos del ordenador de %2.</translation>
    </message>
    <message>
        <source>It confirms a text that is not the approved one.</source>
        <translation>Confirma un texto que no es el aprobado.</translation>
    </message>
    <message>
        <source>It was not given for the text that was sent.</source>
        <translation>No se dio para el texto que se envió.</translation>
    </message>
    <message>
        <source>%1 has approved it in another role already; somebody else has to approve it in this one.</source>
        <translation>%1 ya lo aprobó en otra función; en esta tiene que aprobarlo otra persona.</translation>
    </message>
</context>
<context>
    <name>articular::ArticleTicks</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>M&amp;arcar todos</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;No marcar ninguno</translation>
    </message>
    <message>
        <source>Several articles of the clinic</source>
        <translation>Varios artículos de la clínica</translation>
    </message>
    <message>
        <source>Articles of the clinic</source>
        <translation>Artículos de la clínica</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>Este artículo: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>article, what is known of it</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>articular::ArticlesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, state and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, folder</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>articular::ArticlesPanel</name>
    <message>
        <source>No article has these words in its title or folder.</source>
        <translation>Ningún artículo tiene estas palabras en su título o carpeta.</translation>
    </message>
    <message>
        <source>The articles of the clinic&apos;s folder appear here.</source>
        <translation>Aquí aparecen los artículos de la carpeta de la clínica.</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Buscar un artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Nuevo artículo…</translation>
    </message>
</context>
<context>
    <name>articular::AuthorsField</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Add another author</source>
        <translation>Añadir otro autor</translation>
    </message>
    <message>
        <source>Author %1</source>
        <translation>Autor %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>%1 (not among the clinic&apos;s people)</source>
        <translation>%1 (no está entre las personas de la clínica)</translation>
    </message>
</context>
<context>
    <name>articular::Bag</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” does not say what it has to.</source>
        <translation>«%1» no dice lo que tiene que decir.</translation>
    </message>
    <message>
        <source>The list “%1” is not written as such lists are.</source>
        <translation>La lista «%1» no está escrita como se escriben esas listas.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>Se cambió el nombre de «%1» a «%2».</translation>
    </message>
    <message>
        <source>“%1” was added: it is in no list.</source>
        <translation>Se añadió «%1»: no está en ninguna lista.</translation>
    </message>
    <message>
        <source>“%1” was altered: its checksum is another one.</source>
        <translation>Se alteró «%1»: su suma de comprobación es otra.</translation>
    </message>
    <message>
        <source>Number or size of the files is not what “%1” says.</source>
        <translation>La cantidad o el tamaño de los archivos no es lo que dice «%1».</translation>
    </message>
</context>
<context>
    <name>articular::BrowserPage</name>
    <message>
        <source>No browser could be started. The page is in the file “%1”; you can open it by hand.</source>
        <translation>No se pudo abrir ningún navegador. La página está en el archivo «%1»; puede abrirlo a mano.</translation>
    </message>
</context>
<context>
    <name>articular::CanonicalJson</name>
    <message>
        <source>The file is damaged or was not written by this program.</source>
        <translation>El archivo está dañado o no lo escribió este programa.</translation>
    </message>
    <message>
        <source>The file says one thing twice, so it is not clear which of the two counts.</source>
        <translation>El archivo dice una cosa dos veces y no está claro cuál de las dos cuenta.</translation>
    </message>
</context>
<context>
    <name>articular::CardsDialog</name>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>No description yet: search engines take any words of the page.</source>
        <translation>Aún sin descripción: los buscadores toman cualquier frase de la página.</translation>
    </message>
    <message>
        <source>The address of your website</source>
        <translation>La dirección de su sitio web</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Aún sin descripción</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>Imagen principal</translation>
    </message>
    <message>
        <source>Main picture: %1</source>
        <translation>Imagen principal: %1</translation>
    </message>
    <message>
        <source>Without a main picture the link is shared as words alone.</source>
        <translation>Sin imagen principal, el enlace se comparte solo con palabras.</translation>
    </message>
    <message>
        <source>The main picture “%1” was not found, so the link is shared as words alone.</source>
        <translation>No se encontró la imagen principal «%1», así que el enlace se comparte solo con palabras.</translation>
    </message>
    <message>
        <source>In search results and shared links</source>
        <translation>En resultados de búsqueda y enlaces compartidos</translation>
    </message>
    <message>
        <source>In search results</source>
        <translation>En los resultados de búsqueda</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>As a shared link</source>
        <translation>Como enlace compartido</translation>
    </message>
    <message>
        <source>Each service draws it a little differently; the words, their lengths and the picture&apos;s shape are what most of them show.</source>
        <translation>Cada servicio lo muestra de forma algo distinta; las palabras, su longitud y la forma de la imagen son las que muestra la mayoría.</translation>
    </message>
    <message>
        <source>Change the &amp;details</source>
        <translation>Cambiar los &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>articular::CertificateDialog</name>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Your approval is signed and recorded.</source>
        <translation>Su aprobación está firmada y registrada.</translation>
    </message>
    <message>
        <source>Until the page is published you can take it back. That is recorded too, with your reason.</source>
        <translation>Hasta que la página se publique puede retirarla. También eso se registra, con su motivo.</translation>
    </message>
    <message>
        <source>What you signed</source>
        <translation>Lo que ha firmado</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Retirarla…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <comment>title of an article</comment>
        <translation>&amp;Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>articular::ChangePersonDialog</name>
    <message>
        <source>&amp;Sign the change</source>
        <translation>&amp;Firmar el cambio</translation>
    </message>
    <message>
        <source>Change roles and licence</source>
        <translation>Cambiar funciones y licencia</translation>
    </message>
    <message>
        <source>A role that is taken away ends today: approvals that were given in it before go on to count.</source>
        <translation>Una función que se quita termina hoy: las aprobaciones dadas antes en ella siguen contando.</translation>
    </message>
</context>
<context>
    <name>articular::ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>articular::ChecklistPanel</name>
    <message>
        <source>Open an article to see what it still needs.</source>
        <translation>Abra un artículo para ver qué le falta.</translation>
    </message>
    <message numerus="yes">
        <source>All %n things are done</source>
        <translation>
            <numerusform>La única tarea (%n) está hecha</numerusform>
            <numerusform>Las %n tareas están hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>Siguiente tarea</translation>
    </message>
</context>
<context>
    <name>articular::ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Ir allí: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articular::ClaimCheck</name>
    <message>
        <source>In Australia patients&apos; words about their treatment must not be used to advertise it. Take them out.</source>
        <translation>En Australia no se pueden usar palabras de pacientes sobre su tratamiento para anunciarlo. Quítelas.</translation>
    </message>
    <message>
        <source>It was decided for the earlier wording: “%1”.</source>
        <translation>Se decidió para la redacción anterior: “%1”.</translation>
    </message>
    <message>
        <source>It is one of the clinic&apos;s approved texts (%1); the reviewer only confirms it.</source>
        <translation>Es uno de los textos aprobados de la clínica (%1); el revisor solo lo confirma.</translation>
    </message>
    <message>
        <source>%1 asks for a source here.</source>
        <translation>%1 pide aquí una fuente.</translation>
    </message>
    <message>
        <source>%1 asks for other words here.</source>
        <translation>%1 pide aquí otras palabras.</translation>
    </message>
    <message>
        <source>%1 rejected this sentence.</source>
        <translation>%1 rechazó esta frase.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimCommands</name>
    <message>
        <source>This sentence is in the clinic&apos;s file “%1”.</source>
        <translation>Esta frase está en el archivo de la clínica «%1».</translation>
    </message>
    <message>
        <source>Save the article first: what is decided about it is kept beside its file.</source>
        <translation>Guarde antes el artículo: lo que se decide sobre él se guarda junto a su archivo.</translation>
    </message>
    <message>
        <source>Reviewers mark claims. If you are one, say so in the claims panel first.</source>
        <translation>Son los revisores quienes marcan afirmaciones. Si usted lo es, indíquelo antes en el panel de afirmaciones.</translation>
    </message>
    <message>
        <source>Select the words of the claim in the text first.</source>
        <translation>Seleccione antes en el texto las palabras de la afirmación.</translation>
    </message>
    <message>
        <source>Say in the details who the author is: the reviewer wants to know who asks.</source>
        <translation>Indique en los datos quién es el autor: el revisor quiere saber quién pregunta.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimContextCheck</name>
    <message>
        <source>%1 sentences speak of benefits and none of risks.</source>
        <translation>%1 frases hablan de beneficios y ninguna de riesgos.</translation>
    </message>
    <message>
        <source>Readers can only choose when they know both sides. Say what can go wrong and for whom it is not.</source>
        <translation>Los lectores solo pueden elegir si conocen ambos lados. Diga qué puede salir mal y para quién no es.</translation>
    </message>
    <message>
        <source>The text does not say what is not known yet.</source>
        <translation>El texto no dice lo que aún no se sabe.</translation>
    </message>
    <message>
        <source>Every treatment has open questions: how long it lasts, whom it helps, how good the studies are. One sentence is enough.</source>
        <translation>Todo tratamiento tiene preguntas abiertas: cuánto dura, a quién ayuda, cómo son los estudios. Basta una frase.</translation>
    </message>
    <message>
        <source>Claims were not checked: no rules for %1.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1.</translation>
    </message>
    <message>
        <source>The program knows which words make a claim in English, and the rules of the US, the UK and Australia. Look for claims yourself.</source>
        <translation>El programa sabe qué palabras hacen una afirmación en inglés y conoce las reglas de EE. UU., el Reino Unido y Australia. Busque usted las afirmaciones.</translation>
    </message>
    <message>
        <source>Beside a patient&apos;s result nothing says what most people can expect.</source>
        <translation>Junto al resultado de un paciente nada dice qué puede esperar la mayoría.</translation>
    </message>
    <message>
        <source>Readers take one result for the usual one. “Results vary” is not enough: say what happened to most people, for example “In a study, 6 of 10 people had less pain after a year.”</source>
        <translation>Los lectores toman un resultado por el habitual. “Los resultados varían” no basta: diga qué le pasó a la mayoría, por ejemplo: “En un estudio, 6 de cada 10 personas tuvieron menos dolor al cabo de un año.”</translation>
    </message>
    <message>
        <source>Add a sentence to fill in</source>
        <translation>Añadir una frase por completar</translation>
    </message>
</context>
<context>
    <name>articular::ClaimDetails</name>
    <message>
        <source>These words are one of the clinic&apos;s approved texts.</source>
        <translation>Estas palabras son uno de los textos aprobados de la clínica.</translation>
    </message>
    <message>
        <source>The clinic approved these words, but not for here: %1</source>
        <translation>La clínica aprobó estas palabras, pero no para este artículo: %1</translation>
    </message>
    <message>
        <source>Similar approved text: “%1”</source>
        <translation>Texto aprobado parecido: «%1»</translation>
    </message>
    <message>
        <source>These sentences were decided about and are not in the text any more. Nothing is to be done.</source>
        <translation>Ya se decidió sobre estas frases y no están en el texto. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Sentences of this kind are decided one by one.</source>
        <translation>Las frases de este tipo se deciden una por una.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Give a source…</source>
        <translation>Dar una fuente…</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Usar esta redacción</translation>
    </message>
    <message>
        <source>Ask the reviewer about this sentence…</source>
        <translation>Preguntar al revisor por esta frase…</translation>
    </message>
    <message>
        <source>Keep this wording for other articles</source>
        <translation>Conservar esta redacción para otros artículos</translation>
    </message>
    <message>
        <source>Adds it to the clinic&apos;s approved texts, for articles of the same category and place.</source>
        <translation>La añade a los textos aprobados de la clínica, para artículos de la misma categoría y del mismo lugar.</translation>
    </message>
    <message>
        <source>Choose a sentence to see why it is listed and what to do about it.</source>
        <translation>Elija una frase para ver por qué está en la lista y qué hacer con ella.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimLedger</name>
    <message>
        <source>Promises of a cure</source>
        <translation>Promesas de curación</translation>
    </message>
    <message>
        <source>Patients&apos; own words</source>
        <translation>Palabras de pacientes</translation>
    </message>
    <message>
        <source>Approvals and registrations</source>
        <translation>Aprobaciones y registros</translation>
    </message>
    <message>
        <source>Better than others</source>
        <translation>Mejor que otros</translation>
    </message>
    <message>
        <source>Treats an illness</source>
        <translation>Trata una enfermedad</translation>
    </message>
    <message>
        <source>Instead of other care</source>
        <translation>En lugar de otra atención</translation>
    </message>
    <message>
        <source>Safe or without side effects</source>
        <translation>Seguro o sin efectos secundarios</translation>
    </message>
    <message>
        <source>Numbers, studies and how long it lasts</source>
        <translation>Cifras, estudios y cuánto dura</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo actúa</translation>
    </message>
    <message>
        <source>It helps</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Marked by a reviewer</source>
        <translation>Marcadas por un revisor</translation>
    </message>
    <message>
        <source>A reviewer marked it as a claim.</source>
        <translation>Un revisor la marcó como afirmación.</translation>
    </message>
    <message>
        <source>A reviewer decided about it as a claim.</source>
        <translation>Un revisor decidió sobre ella como afirmación.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimLibrary</name>
    <message>
        <source>The clinic withdrew this text.</source>
        <translation>La clínica retiró este texto.</translation>
    </message>
    <message>
        <source>The clinic approved this text until %1 only.</source>
        <translation>La clínica aprobó este texto solo hasta el %1.</translation>
    </message>
    <message>
        <source>The clinic approved a similar text.</source>
        <translation>La clínica aprobó un texto parecido.</translation>
    </message>
    <message>
        <source>It is approved for %1 only.</source>
        <translation>Está aprobado solo para %1.</translation>
    </message>
    <message>
        <source>It is approved in the language %1 only.</source>
        <translation>Está aprobado solo en el idioma %1.</translation>
    </message>
    <message>
        <source>It needs these words in the same section: “%1”</source>
        <translation>Necesita estas palabras en el mismo apartado: “%1”</translation>
    </message>
</context>
<context>
    <name>articular::ClaimLibraryCheck</name>
    <message>
        <source>Use the approved text</source>
        <translation>Usar el texto aprobado</translation>
    </message>
    <message>
        <source>The clinic withdrew this text (“%1”); it must not be used any more.</source>
        <translation>La clínica retiró este texto (“%1”); ya no se puede usar.</translation>
    </message>
    <message>
        <source>The clinic&apos;s approval of this text (“%1”) is over.</source>
        <translation>La aprobación de la clínica para este texto (“%1”) ha terminado.</translation>
    </message>
    <message>
        <source>The clinic has an approved text that is much like this: “%1”</source>
        <translation>La clínica tiene un texto aprobado muy parecido a este: “%1”</translation>
    </message>
    <message>
        <source>The clinic approved this text (“%1”) for elsewhere only.</source>
        <translation>La clínica aprobó este texto (“%1”) solo para otro lugar.</translation>
    </message>
    <message>
        <source>Write it in other words, or ask whoever looks after the approved texts.</source>
        <translation>Escríbalo con otras palabras o pregunte a quien cuida los textos aprobados.</translation>
    </message>
    <message>
        <source>The reviewer decides about it as about any other claim.</source>
        <translation>El revisor decide sobre ella como sobre cualquier otra afirmación.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimPhrases</name>
    <message>
        <source>promises a cure</source>
        <translation>promete una curación</translation>
    </message>
    <message>
        <source>says it helps</source>
        <translation>dice que ayuda</translation>
    </message>
    <message>
        <source>names an illness it treats</source>
        <translation>nombra una enfermedad que trata</translation>
    </message>
    <message>
        <source>says it is safe</source>
        <translation>dice que es seguro</translation>
    </message>
    <message>
        <source>says it is better</source>
        <translation>dice que es mejor</translation>
    </message>
    <message>
        <source>speaks of approval</source>
        <translation>habla de aprobación</translation>
    </message>
    <message>
        <source>a patient&apos;s story</source>
        <translation>la historia de un paciente</translation>
    </message>
    <message>
        <source>own experience as proof</source>
        <translation>la propia experiencia como prueba</translation>
    </message>
    <message>
        <source>says how long it lasts</source>
        <translation>dice cuánto dura</translation>
    </message>
    <message>
        <source>says how it works</source>
        <translation>dice cómo actúa</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>da una cifra</translation>
    </message>
    <message>
        <source>mentions studies</source>
        <translation>menciona estudios</translation>
    </message>
    <message>
        <source>from the laboratory to patients</source>
        <translation>del laboratorio a los pacientes</translation>
    </message>
    <message>
        <source>personal advice</source>
        <translation>consejo personal</translation>
    </message>
    <message>
        <source>against other treatment</source>
        <translation>contra otro tratamiento</translation>
    </message>
    <message>
        <source>offer or hurry</source>
        <translation>oferta o prisa</translation>
    </message>
    <message>
        <source>big words</source>
        <translation>palabras grandilocuentes</translation>
    </message>
    <message>
        <source>“may help” without proof</source>
        <translation>«puede ayudar» sin pruebas</translation>
    </message>
    <message>
        <source>No treatment can be promised to work. Say what studies found, and for how many people.</source>
        <translation>No se puede prometer que un tratamiento funcione. Diga qué encontraron los estudios y en cuántas personas.</translation>
    </message>
    <message>
        <source>Readers take it as proven in people. It needs a source that shows it in people.</source>
        <translation>Los lectores lo toman por demostrado en personas. Necesita una fuente que lo muestre en personas.</translation>
    </message>
    <message>
        <source>Naming an illness says what the treatment is meant for. Rules for unapproved treatments begin here.</source>
        <translation>Nombrar una enfermedad indica para qué es el tratamiento. Aquí empiezan las normas sobre tratamientos no aprobados.</translation>
    </message>
    <message>
        <source>Nothing is free of risk. Say which risks there are and how often they happen.</source>
        <translation>Nada está libre de riesgos. Diga qué riesgos hay y con qué frecuencia se presentan.</translation>
    </message>
    <message>
        <source>“Better” needs a study that compared the two.</source>
        <translation>«Mejor» necesita un estudio que haya comparado ambas cosas.</translation>
    </message>
    <message>
        <source>Only exact wording about approval is safe. A registered study is no approval.</source>
        <translation>Sobre la aprobación, solo una redacción exacta es segura. Un estudio registrado no es una aprobación.</translation>
    </message>
    <message>
        <source>Readers expect the same result. A patient&apos;s story needs consent and must say what most people can expect.</source>
        <translation>Los lectores esperan el mismo resultado. La historia de un paciente necesita consentimiento y debe decir qué puede esperar la mayoría de las personas.</translation>
    </message>
    <message>
        <source>What a clinic has seen is not a study. Say so, or give a study.</source>
        <translation>Lo que ha visto una clínica no es un estudio. Dígalo así o dé un estudio.</translation>
    </message>
    <message>
        <source>A source has to have followed people at least as long.</source>
        <translation>La fuente debe haber seguido a las personas al menos durante ese tiempo.</translation>
    </message>
    <message>
        <source>If it is a theory, say so: “researchers think”. If it is known, give a source.</source>
        <translation>Si es una teoría, dígalo: «los investigadores creen». Si se sabe, dé una fuente.</translation>
    </message>
    <message>
        <source>A figure needs its page in the source, and of how many people it speaks.</source>
        <translation>Una cifra necesita su página en la fuente y el número de personas al que se refiere.</translation>
    </message>
    <message>
        <source>Each mention of studies needs a source that the reader can look up.</source>
        <translation>Cada mención de estudios necesita una fuente que el lector pueda consultar.</translation>
    </message>
    <message>
        <source>What happens in cells or animals may not happen in people. Say which it was.</source>
        <translation>Lo que ocurre en células o animales puede no ocurrir en personas. Diga de cuál de los casos se trata.</translation>
    </message>
    <message>
        <source>An article cannot know the reader. Let them ask their own physician.</source>
        <translation>Un artículo no puede conocer al lector. Invítelo a preguntar a su propio médico.</translation>
    </message>
    <message>
        <source>Readers may leave out treatment that they need. Name the alternatives fairly.</source>
        <translation>Los lectores podrían dejar un tratamiento que necesitan. Nombre las alternativas de forma imparcial.</translation>
    </message>
    <message>
        <source>Offers and hurry have no place beside a medical decision. State the terms, or leave it out.</source>
        <translation>Las ofertas y las prisas no tienen lugar junto a una decisión médica. Indique las condiciones o quítelo.</translation>
    </message>
    <message>
        <source>Big words promise what no source says.</source>
        <translation>Las palabras grandilocuentes prometen lo que ninguna fuente dice.</translation>
    </message>
    <message>
        <source>“May” and “can” do not replace a source.</source>
        <translation>«Podría» y «puede» no sustituyen a una fuente.</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marcada a mano</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of claims</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation>necesita una fuente</translation>
    </message>
    <message>
        <source>needs other words</source>
        <translation>necesita otras palabras</translation>
    </message>
    <message>
        <source>must go</source>
        <translation>debe quitarse</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>no es una afirmación</translation>
    </message>
    <message>
        <source>marked as a claim</source>
        <translation>marcada como afirmación</translation>
    </message>
    <message>
        <source>Articular found one sentence. It can miss some.</source>
        <translation>Articular encontró una frase. Puede pasar algunas por alto.</translation>
    </message>
    <message>
        <source>Articular found %1 sentences. It can miss some.</source>
        <translation>Articular encontró %1 frases. Puede pasar algunas por alto.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimRecorder</name>
    <message numerus="yes">
        <source>%n decisions were recorded.</source>
        <translation>
            <numerusform>Se registró %n decisión.</numerusform>
            <numerusform>Se registraron %n decisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence is among the claims now.</source>
        <translation>La frase ya está entre las afirmaciones.</translation>
    </message>
    <message>
        <source>The reviewer finds your question at this sentence. You can go on.</source>
        <translation>El revisor encontrará su pregunta en esta frase. Puede continuar.</translation>
    </message>
    <message>
        <source>The wording is among the clinic&apos;s approved texts now.</source>
        <translation>La redacción ya está entre los textos aprobados de la clínica.</translation>
    </message>
    <message>
        <source>The sentence changed in the meantime. Nothing was recorded; please look at it again.</source>
        <translation>La frase cambió entretanto. No se registró nada; vuelva a mirarla, por favor.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimTexts</name>
    <message>
        <source>“%1” promises a cure or a certain result.</source>
        <translation>“%1” promete una curación o un resultado seguro.</translation>
    </message>
    <message>
        <source>“%1” says that something helps.</source>
        <translation>“%1” dice que algo ayuda.</translation>
    </message>
    <message>
        <source>“%1” says that something treats an illness.</source>
        <translation>“%1” dice que algo trata una enfermedad.</translation>
    </message>
    <message>
        <source>“%1” says that something is safe or has no side effects.</source>
        <translation>“%1” dice que algo es seguro o no tiene efectos secundarios.</translation>
    </message>
    <message>
        <source>“%1” says that something is better than something else.</source>
        <translation>“%1” dice que algo es mejor que otra cosa.</translation>
    </message>
    <message>
        <source>“%1” speaks of an approval or a registration.</source>
        <translation>“%1” habla de una aprobación o de un registro.</translation>
    </message>
    <message>
        <source>“%1” says how long something lasts.</source>
        <translation>“%1” dice cuánto dura algo.</translation>
    </message>
    <message>
        <source>“%1” gives a result in numbers.</source>
        <translation>“%1” da un resultado en cifras.</translation>
    </message>
    <message>
        <source>“%1” says as a fact how something works.</source>
        <translation>“%1” da por hecho cómo actúa algo.</translation>
    </message>
    <message>
        <source>“%1” offers the clinic&apos;s own experience as proof.</source>
        <translation>“%1” presenta la experiencia de la clínica como prueba.</translation>
    </message>
    <message>
        <source>“%1” tells of a patient&apos;s own result.</source>
        <translation>“%1” cuenta el resultado de un paciente.</translation>
    </message>
    <message>
        <source>“%1” tells readers what they have or need.</source>
        <translation>“%1” dice a los lectores qué tienen o qué necesitan.</translation>
    </message>
    <message>
        <source>“%1” speaks against surgery, medicines or other care.</source>
        <translation>“%1” habla en contra de la cirugía, los medicamentos u otra atención.</translation>
    </message>
    <message>
        <source>“%1” draws conclusions for people from animals or cells.</source>
        <translation>“%1” saca conclusiones para personas a partir de animales o células.</translation>
    </message>
    <message>
        <source>“%1” stands where readers look first, and claims something.</source>
        <translation>“%1” está donde los lectores miran primero y afirma algo.</translation>
    </message>
    <message>
        <source>Nothing helps everybody, and such promises are what regulators act on first. Write instead what studies found and in how many people: “In a study, 6 of 10 people had less pain after a year.”</source>
        <translation>Nada ayuda a todos, y esas promesas son lo primero que persiguen las autoridades. Escriba qué encontraron los estudios y en cuántas personas: “En un estudio, 6 de cada 10 personas tuvieron menos dolor al cabo de un año.”</translation>
    </message>
    <message>
        <source>Readers take it as the clinic&apos;s word. Name a study of people that shows it, or say it more carefully.</source>
        <translation>Los lectores lo toman como palabra de la clínica. Nombre un estudio en personas que lo muestre o dígalo con más cautela.</translation>
    </message>
    <message>
        <source>Naming an illness that something is for needs an approval or studies that show it. Say that it is studied in this illness, or leave the illness out.</source>
        <translation>Nombrar una enfermedad para la que sirve algo exige una aprobación o estudios que lo muestren. Diga que se estudia en esa enfermedad o no la nombre.</translation>
    </message>
    <message>
        <source>What works can also harm. Say which risks there are and how often they come; “like all procedures, it has risks” is the least.</source>
        <translation>Lo que actúa también puede dañar. Diga qué riesgos hay y con qué frecuencia; “como todo procedimiento, tiene riesgos” es lo mínimo.</translation>
    </message>
    <message>
        <source>This needs a study that compared both. Name it, or leave the comparison out.</source>
        <translation>Esto exige un estudio que comparó ambas cosas. Nómbrelo o quite la comparación.</translation>
    </message>
    <message>
        <source>Readers take “registered” or “listed” for “approved”. Use only the exact words that hold; a study that is listed is not an approval.</source>
        <translation>Los lectores toman “registrado” o “inscrito” por “aprobado”. Use solo las palabras exactas que valen; un estudio inscrito no es una aprobación.</translation>
    </message>
    <message>
        <source>This needs a study that followed people for at least as long. Say how long it did.</source>
        <translation>Esto exige un estudio que siguió a las personas al menos ese tiempo. Diga cuánto.</translation>
    </message>
    <message>
        <source>A number means little without the number of people, and without a source with its page.</source>
        <translation>Una cifra dice poco sin el número de personas y sin una fuente con su página.</translation>
    </message>
    <message>
        <source>How something works is often not known for certain. Write “researchers think that…”, or name the source.</source>
        <translation>Cómo actúa algo a menudo no se sabe con certeza. Escriba “los investigadores creen que…” o nombre la fuente.</translation>
    </message>
    <message>
        <source>What a clinic sees is no study: those who stay away are not counted. Say that it is an observation, or leave it out.</source>
        <translation>Lo que ve una clínica no es un estudio: quienes no vuelven no se cuentan. Diga que es una observación o quítelo.</translation>
    </message>
    <message>
        <source>Readers expect the same for themselves. It needs the patient&apos;s written consent and, beside it, what most people can expect.</source>
        <translation>Los lectores esperan lo mismo para sí. Hace falta el consentimiento escrito del paciente y, al lado, qué puede esperar la mayoría.</translation>
    </message>
    <message>
        <source>Nobody can know that without an examination. Tell readers to talk to their doctor about it.</source>
        <translation>Nadie puede saberlo sin una exploración. Diga a los lectores que hablen con su médico.</translation>
    </message>
    <message>
        <source>Readers may go without care that they need. Name the other choices too, with what speaks for and against them.</source>
        <translation>Los lectores pueden renunciar a una atención que necesitan. Nombre también las otras opciones, con lo que habla a favor y en contra.</translation>
    </message>
    <message>
        <source>What works in a laboratory often does not work in people. Add a study of people, or say that there is none yet.</source>
        <translation>Lo que funciona en un laboratorio a menudo no funciona en personas. Añada un estudio en personas o diga que aún no lo hay.</translation>
    </message>
    <message>
        <source>Many readers see nothing else. Say it as carefully as the text does, or ask it as a question.</source>
        <translation>Muchos lectores no ven nada más. Dígalo con la misma cautela que el texto o como pregunta.</translation>
    </message>
    <message>
        <source>“%1” was marked as a claim by a reviewer.</source>
        <translation>Un revisor marcó “%1” como afirmación.</translation>
    </message>
    <message>
        <source>Or ask %1 about this sentence.</source>
        <translation>O pregunte a %1 por esta frase.</translation>
    </message>
    <message>
        <source>Dr. %1</source>
        <translation>Dr. %1</translation>
    </message>
    <message>
        <source>the medical reviewer</source>
        <translation>la persona que hace la revisión médica</translation>
    </message>
    <message>
        <source>Also in this sentence: “%1”.</source>
        <translation>También en esta frase: «%1».</translation>
    </message>
</context>
<context>
    <name>articular::ClaimWords</name>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, by whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked the reviewer</source>
        <translation>se preguntó al revisor</translation>
    </message>
    <message>
        <source>reworded since it was accepted</source>
        <translation>redactada de otro modo desde que se aceptó</translation>
    </message>
    <message>
        <source>reworded since it was decided</source>
        <translation>redactada de otro modo desde que se decidió</translation>
    </message>
    <message>
        <source>has a source</source>
        <translation>tiene una fuente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Nothing to do as long as these words stay.</source>
        <translation>No hay que hacer nada mientras estas palabras no cambien.</translation>
    </message>
    <message>
        <source>Nothing to do: the reviewer sees no claim here.</source>
        <translation>No hay que hacer nada: el revisor no ve aquí ninguna afirmación.</translation>
    </message>
    <message>
        <source>This stands in one of the clinic&apos;s texts, and is changed there.</source>
        <translation>Esto está en uno de los textos de la clínica, y se cambia allí.</translation>
    </message>
    <message>
        <source>Use other words: say what studies found, without a promise.</source>
        <translation>Use otras palabras: diga qué encontraron los estudios, sin prometer nada.</translation>
    </message>
    <message>
        <source>The reviewer decides, and whoever looks after compliance.</source>
        <translation>Deciden el revisor y quien se ocupa del cumplimiento normativo.</translation>
    </message>
    <message>
        <source>The reviewer decides.</source>
        <translation>Decide el revisor.</translation>
    </message>
    <message>
        <source>Give a source, or use softer words.</source>
        <translation>Dé una fuente o use palabras más prudentes.</translation>
    </message>
    <message>
        <source>Use softer words here, and say it with a source in the text.</source>
        <translation>Use aquí palabras más prudentes y dígalo en el texto con una fuente.</translation>
    </message>
    <message>
        <source>Say for whom it holds, and what is not known.</source>
        <translation>Diga a quién se aplica y qué no se sabe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, name, what was decided</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (an earlier wording)</source>
        <translation>%1 (una redacción anterior)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>articular::ClaimsField</name>
    <message>
        <source>Does this article make medical claims that a physician must check?</source>
        <translation>¿Hace este artículo afirmaciones médicas que un médico deba comprobar?</translation>
    </message>
    <message>
        <source>Yes, have them reviewed</source>
        <translation>Sí, que se revisen</translation>
    </message>
    <message>
        <source>No claims, my statement</source>
        <translation>No las hay, lo declaro yo</translation>
    </message>
    <message>
        <source>The reviewer confirms it.</source>
        <translation>El revisor lo confirma.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimsLibrary</name>
    <message>
        <source>The approved claim “%1” has no text. It was left out.</source>
        <translation>La afirmación aprobada “%1” no tiene texto. Se dejó fuera.</translation>
    </message>
    <message>
        <source>A claim needs words. Nothing was changed.</source>
        <translation>Una afirmación necesita palabras. No se cambió nada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s approved claims hold this text already, as “%1”. Nothing was changed.</source>
        <translation>Las afirmaciones aprobadas de la clínica ya contienen este texto, como “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>The claim could not be added without changing other lines of the file. Nothing was changed.</source>
        <translation>La afirmación no se pudo añadir sin cambiar otras líneas del archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The status of “%1” must be approved or withdrawn. It counts as withdrawn.</source>
        <translation>El estado de “%1” debe ser approved o withdrawn. Cuenta como retirada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s approved claims have none that is called “%1”. Nothing was changed.</source>
        <translation>Entre las afirmaciones aprobadas de la clínica no hay ninguna que se llame «%1». No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>articular::ClaimsModel</name>
    <message>
        <source>No longer in the text</source>
        <translation>Ya no están en el texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>family of claims and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kinds of claim, how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>how it stands, kinds of claim, sentence</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of claim, explanation</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articular::ClaimsPanel</name>
    <message>
        <source>Claims were not checked: no rules for %1.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1.</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Ya se decidió sobre todas.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>Deciding as %1…</source>
        <translation>Decide como %1…</translation>
    </message>
    <message>
        <source>I decide about claims…</source>
        <translation>Yo decido sobre las afirmaciones…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Mark the selected text as a claim</source>
        <translation>Marcar el texto seleccionado como afirmación</translation>
    </message>
</context>
<context>
    <name>articular::ClinicInWindow</name>
    <message>
        <source>Open the folder of a clinic first.</source>
        <translation>Abra primero la carpeta de una clínica.</translation>
    </message>
    <message>
        <source>This article lies in no clinic&apos;s folder. What is shown is of the clinic in “%1”.</source>
        <translation>Este artículo no está en la carpeta de ninguna clínica. Lo que se muestra es de la clínica en «%1».</translation>
    </message>
</context>
<context>
    <name>articular::ClinicProfile</name>
    <message>
        <source>“%1” is not a language such as en-US. English is used instead.</source>
        <translation>“%1” no es un idioma como en-US. Se usa el inglés en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as America/Denver. The computer&apos;s is used.</source>
        <translation>“%1” no es una zona horaria como America/Denver. Se usa la del equipo.</translation>
    </message>
    <message>
        <source>“%1” is not a place such as US-CO or GB. It was left out.</source>
        <translation>“%1” no es un lugar como US-CO o GB. Se omitió.</translation>
    </message>
    <message>
        <source>“%1” is not a part of the page. The parts are: %2.</source>
        <translation>“%1” no es una parte de la página. Las partes son: %2.</translation>
    </message>
    <message>
        <source>“%1” must be article, website or unused. It counts as article.</source>
        <translation>“%1” debe ser article, website o unused. Se toma como article.</translation>
    </message>
    <message>
        <source>The level of “%1” must be off, info, warning or error. Its usual level is used.</source>
        <translation>El nivel de “%1” debe ser off, info, warning o error. Se usa su nivel habitual.</translation>
    </message>
    <message>
        <source>“%1” is not a role that approves. The roles are: %2.</source>
        <translation>“%1” no es un papel que aprueba. Los papeles son: %2.</translation>
    </message>
    <message>
        <source>“%1” is no word. It was left out.</source>
        <translation>“%1” no es una palabra. Se omitió.</translation>
    </message>
    <message>
        <source>“%1” has no plain words beside it. It was left out.</source>
        <translation>“%1” no tiene al lado palabras sencillas. Se omitió.</translation>
    </message>
</context>
<context>
    <name>articular::ClinicText</name>
    <message>
        <source>This clinic text must say what it is: kind: notice, cta or callout. It was left out.</source>
        <translation>Este texto de la clínica debe decir qué es: kind: notice, cta o callout. Se omitió.</translation>
    </message>
    <message>
        <source>“placement” must be inline or end. It counts as end.</source>
        <translation>“placement” debe ser inline o end. Se toma como end.</translation>
    </message>
    <message>
        <source>The last day is before the first one, so this clinic text is never shown.</source>
        <translation>El último día es anterior al primero, así que este texto de la clínica nunca se muestra.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, but the clinic has no such text.</source>
        <translation>“%1” nombra “%2”, pero la clínica no tiene ese texto.</translation>
    </message>
</context>
<context>
    <name>articular::ClinicTextRollout</name>
    <message>
        <source>To republish (%1 on the site)</source>
        <translation>Para publicar de nuevo (%1 en el sitio)</translation>
    </message>
    <message>
        <source>Needs review again (%1 on the site)</source>
        <translation>Hay que revisar de nuevo (%1 en el sitio)</translation>
    </message>
    <message>
        <source>Not approved any more until the words are signed (%1 on the site)</source>
        <translation>Ya no están aprobados hasta que se firmen las palabras (%1 en el sitio)</translation>
    </message>
    <message>
        <source>To republish when the words are in force (%1 on the site)</source>
        <translation>Para publicar de nuevo cuando las palabras estén en vigor (%1 en el sitio)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Clinic texts</source>
        <translation>Textos de la clínica</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Publicar de nuevo</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Sign the words</source>
        <translation>Firmar las palabras</translation>
    </message>
    <message>
        <source>Publish again when the words are in force</source>
        <translation>Publicar de nuevo cuando las palabras estén en vigor</translation>
    </message>
</context>
<context>
    <name>articular::ClinicTexts</name>
    <message>
        <source>“%1” is no record of a clinic text. It does not count.</source>
        <translation>«%1» no es un registro de un texto de la clínica. No cuenta.</translation>
    </message>
    <message>
        <source>Clinic texts are signed by a medical reviewer or a compliance reviewer.</source>
        <translation>Los textos de la clínica los firma un revisor médico o un revisor de cumplimiento.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but a record says %2 already. Set the clock first.</source>
        <translation>El reloj de este ordenador dice %1, pero un registro dice ya %2. Ponga antes el reloj en hora.</translation>
    </message>
    <message>
        <source>These words of the clinic text are signed already.</source>
        <translation>Estas palabras del texto de la clínica ya están firmadas.</translation>
    </message>
    <message>
        <source>“%1” is no clinic text. Name its file, as in disclaimers/general.md.</source>
        <translation>«%1» no es un texto de la clínica. Indique su archivo, como en disclaimers/general.md.</translation>
    </message>
    <message>
        <source>This is not the signing key that the list has for “%1”. Nothing was signed.</source>
        <translation>Esta no es la clave de firma que la lista tiene para «%1». No se firmó nada.</translation>
    </message>
    <message>
        <source>The folder clinic/texts is a link to another place. Nothing was signed.</source>
        <translation>La carpeta clinic/texts es un enlace a otro lugar. No se firmó nada.</translation>
    </message>
    <message>
        <source>the clinic&apos;s name and address</source>
        <translation>el nombre y la dirección de la clínica</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>el boletín</translation>
    </message>
    <message>
        <source>the frame of the clinic&apos;s pages</source>
        <translation>el marco de las páginas de la clínica</translation>
    </message>
    <message>
        <source>the look of the clinic&apos;s pages</source>
        <translation>el aspecto de las páginas de la clínica</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a clinic text</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>articular::ClinicTextsDialog</name>
    <message>
        <source>Clinic texts</source>
        <translation>Textos de la clínica</translation>
    </message>
    <message>
        <source>Disclaimers, notices and the like stand in many articles. When their words change, a reviewer signs the new version and says whether it changes what articles may say. Until somebody signs, articles that show them are not approved.</source>
        <translation>Los avisos legales, las notas y otros textos están en muchos artículos. Cuando cambian sus palabras, quien revisa firma la nueva versión y dice si cambia lo que los artículos pueden decir. Hasta que alguien firme, los artículos que los muestran no están aprobados.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Nueva versión…</translation>
    </message>
    <message>
        <source>&amp;Where is it used?</source>
        <translation>¿&amp;Dónde se usa?</translation>
    </message>
    <message>
        <source>What it asks for in &amp;articles…</source>
        <translation>Qué pide en los &amp;artículos…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>articular::CommandLine</name>
    <message>
        <source>--rendering is auto, gpu or software, not “%1”.</source>
        <translation>--rendering debe ser auto, gpu o software, no “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción “%1”.</translation>
    </message>
    <message>
        <source>Usage: articular [options] [PATH…]
Write, check and approve a clinic&apos;s patient articles.

PATH is an article, the folder of an article, or a clinic&apos;s folder.

  --new-instance                  start a program of its own
  --rendering=auto|gpu|software   who draws the page: chosen by the program, the
                                  graphics card, or the processor
  --version                       print the version
  --help                          print this
</source>
        <translation>Uso: articular [opciones] [RUTA…]
Escribir, comprobar y aprobar los artículos para pacientes de una clínica.

RUTA es un artículo, la carpeta de un artículo o la carpeta de una clínica.

  --new-instance                  iniciar un programa aparte
  --rendering=auto|gpu|software   quién dibuja la página: lo que elija el programa,
                                  la tarjeta gráfica o el procesador
  --version                       mostrar la versión
  --help                          mostrar esta ayuda
</translation>
    </message>
</context>
<context>
    <name>articular::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Type some words of a command</source>
        <translation>Escriba algunas palabras de un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>articular::ComparedWords</name>
    <message>
        <source>Six words: %1</source>
        <translation>Seis palabras: %1</translation>
    </message>
    <message>
        <source>They match, word for word</source>
        <translation>Coinciden, palabra por palabra</translation>
    </message>
    <message>
        <source>They are other words</source>
        <translation>Son otras palabras</translation>
    </message>
    <message>
        <source>Then somebody else&apos;s key is in between. Do not go on; ask for the words again.</source>
        <translation>Entonces hay por medio la clave de otra persona. No siga; vuelva a pedir las palabras.</translation>
    </message>
    <message>
        <source>Compare the six words on the telephone first.</source>
        <translation>Compare antes las seis palabras por teléfono.</translation>
    </message>
</context>
<context>
    <name>articular::ConsentCheck</name>
    <message>
        <source>Nobody has said yet whether the main picture shows a patient, a scan or a screen.</source>
        <translation>Nadie ha dicho aún si la imagen principal muestra un paciente, una radiografía o una pantalla.</translation>
    </message>
    <message>
        <source>The main picture shows a patient, a scan or a screen, but no consent is named.</source>
        <translation>La imagen principal muestra un paciente, una radiografía o una pantalla, pero no se nombra ningún consentimiento.</translation>
    </message>
    <message>
        <source>Nobody has said yet that no name, date or number can be read in the main picture.</source>
        <translation>Nadie ha dicho aún que en la imagen principal no se puede leer ningún nombre, fecha ni número.</translation>
    </message>
    <message>
        <source>Names, dates and numbers in a picture tell who a patient is. Look at it closely, then answer in the article&apos;s details.</source>
        <translation>Los nombres, fechas y números de una imagen dicen quién es un paciente. Mírela de cerca y responda en los datos del artículo.</translation>
    </message>
    <message>
        <source>A patient&apos;s words or story stand here, but the article names no consent.</source>
        <translation>Aquí figuran palabras o la historia de un paciente, pero el artículo no nombra ningún consentimiento.</translation>
    </message>
    <message>
        <source>Write its number into the article&apos;s details (consents). If nobody is quoted, the reviewer can decide that it is no claim.</source>
        <translation>Escriba su número en los datos del artículo (consents). Si no se cita a nadie, el revisor puede decidir que no es una afirmación.</translation>
    </message>
    <message>
        <source>The clinic&apos;s list of consents has no “%1”.</source>
        <translation>La lista de consentimientos de la clínica no tiene “%1”.</translation>
    </message>
    <message>
        <source>The consent “%1” was withdrawn.</source>
        <translation>El consentimiento “%1” fue retirado.</translation>
    </message>
    <message>
        <source>The consent “%1” ended on %2.</source>
        <translation>El consentimiento “%1” terminó el %2.</translation>
    </message>
    <message>
        <source>The consent “%1” is not for the web.</source>
        <translation>El consentimiento “%1” no es para la web.</translation>
    </message>
    <message>
        <source>Nobody may be shown or quoted without having agreed to it in writing, for the web, as long as the page is up.</source>
        <translation>Nadie puede mostrarse ni citarse sin haberlo aceptado por escrito, para la web, mientras la página esté publicada.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether a patient can be recognised in the picture “%1”.</source>
        <translation>Nadie ha dicho todavía si en la imagen «%1» se puede reconocer a un paciente.</translation>
    </message>
    <message>
        <source>Look closely. It is fine when it shows no patient, scan or screen, or when the patient&apos;s consent is in the details, and when no name, date or number can be read in it.</source>
        <translation>Mírela con atención. Está bien cuando no muestra ningún paciente, prueba de imagen ni pantalla, o cuando el consentimiento del paciente está en los datos, y cuando no se puede leer en ella ningún nombre, fecha ni número.</translation>
    </message>
    <message>
        <source>I looked: no patient, or with consent</source>
        <translation>La he mirado: ningún paciente, o con consentimiento</translation>
    </message>
</context>
<context>
    <name>articular::ConsentCommands</name>
    <message>
        <source>Open an article or a clinic&apos;s folder first: the records belong to a clinic.</source>
        <translation>Abra antes un artículo o la carpeta de una clínica: los registros son de una clínica.</translation>
    </message>
    <message>
        <source>The record was not saved. %1</source>
        <translation>El registro no se guardó. %1</translation>
    </message>
</context>
<context>
    <name>articular::ConsentEdits</name>
    <message>
        <source>A consent number has letters, digits and hyphens only, as in c-0142. “%1” was not saved.</source>
        <translation>Un número de consentimiento solo lleva letras, cifras y guiones, como c-0142. «%1» no se guardó.</translation>
    </message>
</context>
<context>
    <name>articular::Consents</name>
    <message>
        <source>A patient&apos;s name must not stand in this file: it belongs on the paper alone. Take the line out.</source>
        <translation>El nombre de un paciente no debe figurar en este archivo: solo va en el papel. Quite la línea.</translation>
    </message>
    <message>
        <source>A consent is for web or print, not for “%1”.</source>
        <translation>Un consentimiento es para web o print, no para “%1”.</translation>
    </message>
</context>
<context>
    <name>articular::ConsentsDialog</name>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fecha final</translation>
    </message>
    <message>
        <source>Patients&apos; consents</source>
        <translation>Consentimientos de pacientes</translation>
    </message>
    <message>
        <source>Who may be shown or quoted, by number. Never enter a patient&apos;s name here: it belongs on the paper alone.</source>
        <translation>A quién se puede mostrar o citar, por número. No escriba aquí nunca el nombre de un paciente: solo debe estar en el papel.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A patient&apos;s words</source>
        <translation>Palabras de un paciente</translation>
    </message>
    <message>
        <source>A patient&apos;s story</source>
        <translation>La historia de un paciente</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Paper is kept</source>
        <translation>El papel &amp;está en</translation>
    </message>
    <message>
        <source>Cabinet 3, folder C</source>
        <translation>Armario 3, carpeta C</translation>
    </message>
    <message>
        <source>The patient has with&amp;drawn it</source>
        <translation>El paciente lo ha &amp;retirado</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>On the we&amp;bsite</source>
        <translation>En el sitio &amp;web</translation>
    </message>
    <message>
        <source>In pr&amp;int</source>
        <translation>En pape&amp;l</translation>
    </message>
</context>
<context>
    <name>articular::ContentList</name>
    <message>
        <source>The file name “%1” cannot be used in an article that is reviewed. Rename the file.</source>
        <translation>El nombre de archivo «%1» no se puede usar en un artículo que se revisa. Cambie el nombre.</translation>
    </message>
</context>
<context>
    <name>articular::CorrectionDialog</name>
    <message>
        <source>Correct this page</source>
        <translation>Corregir esta página</translation>
    </message>
    <message>
        <source>What is wrong with “%1”?</source>
        <translation>¿Qué está mal en «%1»?</translation>
    </message>
    <message>
        <source>A typing error</source>
        <translation>Un error de escritura</translation>
    </message>
    <message>
        <source>What the page says stays the same.</source>
        <translation>Lo que dice la página sigue siendo lo mismo.</translation>
    </message>
    <message>
        <source>A fact is wrong or out of date</source>
        <translation>Un dato es erróneo o está anticuado</translation>
    </message>
    <message>
        <source>Nobody comes to harm by it.</source>
        <translation>Nadie sufre daño por ello.</translation>
    </message>
    <message>
        <source>It could harm somebody</source>
        <translation>Podría hacer daño a alguien</translation>
    </message>
    <message>
        <source>A wrong dose, a warning that is missing, somebody who can be recognised.</source>
        <translation>Una dosis errónea, una advertencia que falta, alguien a quien se puede reconocer.</translation>
    </message>
    <message>
        <source>Open the page on the &amp;site</source>
        <translation>Abrir la página en el &amp;sitio</translation>
    </message>
    <message>
        <source>It is &amp;down: record that…</source>
        <translation>Ya está re&amp;tirada: anotarlo…</translation>
    </message>
    <message>
        <source>Make a &amp;new version</source>
        <translation>Crear una versión &amp;nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First make sure that nobody reads it: no page is recorded, so ask whoever runs the website.</source>
        <translation>Primero asegúrese de que nadie la lea: no hay ninguna página anotada, así que pregunte a quien lleva el sitio web.</translation>
    </message>
    <message>
        <source>First take the page down: %1</source>
        <translation>Primero retire la página: %1</translation>
    </message>
    <message>
        <source>The page on the site stays as it is until you have chosen.</source>
        <translation>La página del sitio sigue como está hasta que usted elija.</translation>
    </message>
    <message>
        <source>The page is taken down. Make a new version, mend it, and send it for review: the reviewer reads the whole of it before it goes out again.</source>
        <translation>La página está retirada. Haga una nueva versión, corríjala y envíela a revisión: quien revisa la lee entera antes de que vuelva a salir.</translation>
    </message>
    <message>
        <source>The page stays on the site meanwhile. Make a new version, mend the fact and its source, and send it for review: the reviewer is shown what changed. Then publish it in place of the old one.</source>
        <translation>Mientras tanto, la página sigue en el sitio. Haga una nueva versión, corrija el dato y su fuente, y envíela a revisión: quien revisa ve lo que ha cambiado. Después publíquela en lugar de la anterior.</translation>
    </message>
    <message>
        <source>The page stays on the site meanwhile. Make a new version, mend the words, and send it for review: the reviewer is shown only what changed and can sign just that. Then publish it in place of the old one.</source>
        <translation>Mientras tanto, la página sigue en el sitio. Haga una nueva versión, corrija las palabras y envíela a revisión: quien revisa ve solo lo que ha cambiado y puede firmar solo eso. Después publíquela en lugar de la anterior.</translation>
    </message>
    <message>
        <source>1. In WordPress: open the post and choose “Switch to draft”. On another site: ask whoever runs it to take the page away.
2. Open the address in a private window of the browser: it must be gone. Empty the site&apos;s cache if it is not.
3. Record here that it is down, and why. After that the text can be mended in peace.</source>
        <translation>1. En WordPress: abra la entrada y elija «Cambiar a borrador». En otro sitio: pida a quien lo administra que retire la página.
2. Abra la dirección en una ventana privada del navegador: ya no debe estar. Si aún está, vacíe la caché del sitio.
3. Anote aquí que está retirada y por qué. Después el texto puede corregirse con calma.</translation>
    </message>
</context>
<context>
    <name>articular::DateField</name>
    <message>
        <source>Not set</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>The text says “%1”, which is not a date.</source>
        <translation>El texto dice “%1”, que no es una fecha.</translation>
    </message>
</context>
<context>
    <name>articular::Deciding</name>
    <message>
        <source>The clinic&apos;s list of people has no “%1”. Nothing was recorded.</source>
        <translation>La lista de personas de la clínica no tiene “%1”. No se registró nada.</translation>
    </message>
    <message>
        <source>“%1” is not a role that decides about claims: %2. Nothing was recorded.</source>
        <translation>“%1” no es un papel que decide sobre afirmaciones: %2. No se registró nada.</translation>
    </message>
    <message>
        <source>Say which reference supports the claim. Nothing was recorded.</source>
        <translation>Indique qué referencia respalda la afirmación. No se registró nada.</translation>
    </message>
    <message>
        <source>The clinic has no reference “%1”. Nothing was recorded.</source>
        <translation>La clínica no tiene la referencia “%1”. No se registró nada.</translation>
    </message>
    <message>
        <source>The note is too long: up to %1 characters are kept. Nothing was recorded.</source>
        <translation>La nota es demasiado larga: se guardan hasta %1 caracteres. No se registró nada.</translation>
    </message>
    <message>
        <source>This sentence is too long to be decided about: more than %1 characters. Make several of it. Nothing was recorded.</source>
        <translation>Esta frase es demasiado larga para decidir sobre ella: más de %1 caracteres. Divídala en varias. No se registró nada.</translation>
    </message>
    <message>
        <source>Promises of a cure, comparisons, approvals and patients&apos; own words are decided one by one. Nothing was recorded.</source>
        <translation>Las promesas de curación, comparaciones, aprobaciones y palabras de pacientes se deciden una por una. No se registró nada.</translation>
    </message>
    <message>
        <source>These words are not in the text. Nothing was recorded.</source>
        <translation>Estas palabras no están en el texto. No se registró nada.</translation>
    </message>
    <message>
        <source>This sentence is among the claims already. Nothing was recorded.</source>
        <translation>Esta frase ya está entre las afirmaciones. No se registró nada.</translation>
    </message>
    <message>
        <source>Only an accepted claim can become one of the clinic&apos;s approved texts.</source>
        <translation>Solo una afirmación aceptada puede pasar a ser un texto aprobado de la clínica.</translation>
    </message>
</context>
<context>
    <name>articular::DecisionBox</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>No es una afirmación</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Necesita una fuente</translation>
    </message>
    <message>
        <source>Needs other words</source>
        <translation>Necesita otras palabras</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>These words may be published.</source>
        <translation>Estas palabras se pueden publicar.</translation>
    </message>
    <message>
        <source>The sentence claims nothing about health. It is not asked about again.</source>
        <translation>La frase no afirma nada sobre salud. No se vuelve a preguntar por ella.</translation>
    </message>
    <message>
        <source>Back to the writer: it may stay once it has a source.</source>
        <translation>Vuelve a quien escribe: puede quedarse cuando tenga una fuente.</translation>
    </message>
    <message>
        <source>Back to the writer: it may stay in other words.</source>
        <translation>Vuelve a quien escribe: puede quedarse con otras palabras.</translation>
    </message>
    <message>
        <source>Back to the writer: it must not be published.</source>
        <translation>Vuelve a quien escribe: no debe publicarse.</translation>
    </message>
    <message>
        <source>Your decision about all %1 open sentences of this group</source>
        <translation>Su decisión sobre las %1 frases pendientes de este grupo</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Note for the writer (optional)</source>
        <translation>Nota para quien escribe (opcional)</translation>
    </message>
    <message>
        <source>Note for the writer</source>
        <translation>Nota para quien escribe</translation>
    </message>
</context>
<context>
    <name>articular::Decisions</name>
    <message>
        <source>The review record “%1” is not a whole decision about a sentence. It does not count.</source>
        <translation>El registro de revisión “%1” no es una decisión completa sobre una frase. No cuenta.</translation>
    </message>
</context>
<context>
    <name>articular::DeskList</name>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>Por revisar de nuevo</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>Your articles</source>
        <translation>Sus artículos</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, what is to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>alrededor de un minuto</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>unos %1 minutos</translation>
    </message>
    <message>
        <source>was needed by %1</source>
        <translation>se necesitaba para el %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>se necesita para el %1</translation>
    </message>
    <message>
        <source>one note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
</context>
<context>
    <name>articular::DetailsChip</name>
    <message>
        <source>Title, author and other details</source>
        <translation>Título, autor y otros datos</translation>
    </message>
    <message>
        <source>Open the form of the article&apos;s details. View, Show article details as text brings their lines here.</source>
        <translation>Abrir el formulario de los datos del artículo. Ver, Mostrar los datos del artículo como texto trae aquí sus líneas.</translation>
    </message>
</context>
<context>
    <name>articular::DetailsForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description for search results</source>
        <translation>Descripción para los resultados de búsqueda</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde va</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Main category:</source>
        <translation>Categoría principal:</translation>
    </message>
    <message>
        <source>The clinic has no list of categories.</source>
        <translation>La clínica no tiene lista de categorías.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>The last part of the page&apos;s address: small letters, digits and hyphens.</source>
        <translation>La última parte de la dirección de la página: letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Escrito para</translation>
    </message>
    <message>
        <source>The clinic&apos;s texts on the page</source>
        <translation>Los textos de la clínica en la página</translation>
    </message>
    <message>
        <source>Disclaimers</source>
        <translation>Avisos legales</translation>
    </message>
    <message>
        <source>The clinic has no disclaimers yet.</source>
        <translation>La clínica aún no tiene avisos legales.</translation>
    </message>
    <message>
        <source>Notices at the top</source>
        <translation>Avisos al principio</translation>
    </message>
    <message>
        <source>The clinic has no notices.</source>
        <translation>La clínica no tiene avisos.</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>Llamadas a la acción</translation>
    </message>
    <message>
        <source>The clinic has no calls to action.</source>
        <translation>La clínica no tiene llamadas a la acción.</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>Imagen principal</translation>
    </message>
    <message>
        <source>Describe it for people who cannot see it</source>
        <translation>Descripción para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Solo decora</translation>
    </message>
    <message>
        <source>It is only decoration: nothing to describe</source>
        <translation>Solo decora: no hay nada que describir</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Número de consentimiento</translation>
    </message>
    <message>
        <source>Needed when a patient can be seen.</source>
        <translation>Necesario cuando se ve a un paciente.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Tipo de artículo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>A condition explained</source>
        <translation>Explicación de una enfermedad</translation>
    </message>
    <message>
        <source>A procedure explained</source>
        <translation>Explicación de un procedimiento</translation>
    </message>
    <message>
        <source>Research summed up</source>
        <translation>Resumen de una investigación</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>A patient&apos;s story</source>
        <translation>La historia de un paciente</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Main message, in one to three sentences</source>
        <translation>Mensaje principal, en una a tres frases</translation>
    </message>
    <message>
        <source>Interests: who pays, who offers the treatment</source>
        <translation>Intereses: quién paga, quién ofrece el tratamiento</translation>
    </message>
    <message>
        <source>Places whose rules apply</source>
        <translation>Lugares cuyas normas se aplican</translation>
    </message>
    <message>
        <source>Earlier addresses of this page</source>
        <translation>Direcciones anteriores de esta página</translation>
    </message>
    <message>
        <source>Main address, when the page exists more than once</source>
        <translation>Dirección principal, si la página existe más de una vez</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Se conservan como están</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, credentials</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Profesionales de la salud</translation>
    </message>
    <message>
        <source>Separated by commas: US-CO, GB</source>
        <translation>Separados por comas: US-CO, GB</translation>
    </message>
    <message>
        <source>As the clinic: %1</source>
        <translation>Como la clínica: %1</translation>
    </message>
    <message>
        <source>Does it show a patient, a scan or a screen?</source>
        <translation>¿Muestra a un paciente, una radiografía o una pantalla?</translation>
    </message>
    <message>
        <source>Nothing to read in it</source>
        <translation>Nada legible en ella</translation>
    </message>
    <message>
        <source>I checked: no name, date or number can be read</source>
        <translation>Lo comprobé: no se lee ningún nombre, fecha ni número</translation>
    </message>
</context>
<context>
    <name>articular::DetailsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>name of an entry, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The article&apos;s details cannot be read, so they cannot be changed here. Your text is untouched. %1</source>
        <translation>Los datos del artículo no se pueden leer, así que no se pueden cambiar aquí. Su texto está intacto. %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Datos del artículo</translation>
    </message>
</context>
<context>
    <name>articular::DialogPrompts</name>
    <message>
        <source>Articles (*.md *.markdown)</source>
        <translation>Artículos (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir artículo</translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation>Guardar artículo como</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved yet.</source>
        <translation>“%1” tiene cambios que aún no se han guardado.</translation>
    </message>
    <message>
        <source>If you do not save, what you wrote since the last save is lost.</source>
        <translation>Si no guarda, se perderá lo que escribió desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>About Articular</source>
        <translation>Acerca de Articular</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Articular %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Articular %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Write, check and approve a clinic&apos;s patient articles. Everything stays on this computer until you export it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Escribir, comprobar y aprobar los artículos para pacientes de una clínica. Todo se queda en este equipo hasta que usted lo exporte.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Choose the main picture</source>
        <translation>Elegir la imagen principal</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>References (*.nbib *.ris *.bib *.json)</source>
        <translation>Referencias (*.nbib *.ris *.bib *.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>PDF para imprimir o enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>What is not saved is lost when they close.</source>
        <translation>Lo que no se guarde se pierde cuando se cierren.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Ask about each</source>
        <translation>Preguntar por cada uno</translation>
    </message>
    <message>
        <source>Save none</source>
        <translation>No guardar ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have changes that are not saved yet.</source>
        <translation>
            <numerusform>%n artículo tiene cambios que aún no se han guardado.</numerusform>
            <numerusform>%n artículos tienen cambios que aún no se han guardado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articular::Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used, so the spelling was not checked. Install it again.</source>
        <translation>El diccionario %1 no se puede usar, así que la ortografía no se comprobó. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>articular::DisclosureCheck</name>
    <message>
        <source>The disclaimer “%1” stands far from the sentence that needs it.</source>
        <translation>El aviso legal “%1” está lejos de la frase que lo necesita.</translation>
    </message>
    <message>
        <source>Readers who stop here never see it. Put it into the same section.</source>
        <translation>Quien deja de leer aquí nunca lo ve. Póngalo en el mismo apartado.</translation>
    </message>
    <message>
        <source>Put it after this paragraph</source>
        <translation>Ponerlo después de este párrafo</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Ponerlo en su sitio</translation>
    </message>
    <message>
        <source>The clinic requires this text, word for word, wherever the treatment is named.</source>
        <translation>La clínica exige este texto, palabra por palabra, donde se nombre el tratamiento.</translation>
    </message>
    <message>
        <source>In %1 a page that names this treatment must show this text, word for word.</source>
        <translation>En %1 una página que nombra este tratamiento debe mostrar este texto, palabra por palabra.</translation>
    </message>
    <message>
        <source>The page names “%1” but does not show the clinic text “%2”.</source>
        <translation>La página nombra “%1” pero no muestra el texto de la clínica “%2”.</translation>
    </message>
</context>
<context>
    <name>articular::DocumentSession</name>
    <message>
        <source>“%1” contains characters that stand for nothing in Unicode, so it may not be a text. It was not opened, and nothing was changed.</source>
        <translation>“%1” contiene caracteres que no representan nada en Unicode, así que puede no ser un texto. No se abrió y no se cambió nada.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” is %2 and too large for an article; the limit is %3. Nothing was changed. Divide it into several articles, or open it in another program.</source>
        <translation>«%1» ocupa %2 y es demasiado grande para un artículo; el límite es %3. No se cambió nada. Divídalo en varios artículos o ábralo en otro programa.</translation>
    </message>
</context>
<context>
    <name>articular::DueCommands</name>
    <message>
        <source>The calendar file is saved. It holds titles and dates only: %1</source>
        <translation>El archivo de calendario está guardado. Contiene solo títulos y fechas: %1</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>reviews.ics</source>
        <translation>revisiones.ics</translation>
    </message>
    <message>
        <source>No version of this article was approved yet, so readers cannot have it. Mend the text as it is.</source>
        <translation>Todavía no se ha aprobado ninguna versión de este artículo, así que los lectores no pueden tenerlo. Corrija el texto tal como está.</translation>
    </message>
</context>
<context>
    <name>articular::DueDialog</name>
    <message>
        <source>Now: a clinic text changes what it says</source>
        <translation>Ahora: un texto de la clínica cambia lo que dice</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Soon, on %1</source>
        <translation>Pronto, el %1</translation>
    </message>
    <message>
        <source>Reviews that are due</source>
        <translation>Revisiones pendientes</translation>
    </message>
    <message>
        <source>Looking at the clinic&apos;s articles…</source>
        <translation>Mirando los artículos de la clínica…</translation>
    </message>
    <message>
        <source>Read the whole page again. If nothing has to change, “still correct” is one of the sentences that you can sign. Nothing is taken off the site by itself.</source>
        <translation>Lea otra vez toda la página. Si no hay que cambiar nada, «sigue siendo correcto» es una de las frases que puede firmar. Nada se retira del sitio por sí solo.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>&amp;Look at it again…</source>
        <translation>&amp;Mirarlo de nuevo…</translation>
    </message>
    <message>
        <source>Titles and dates only</source>
        <translation>Solo títulos y fechas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No approved article waits for another review.</source>
        <translation>Ningún artículo aprobado espera otra revisión.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hoy no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Due now: %1. A page that is due stays on the site until somebody decides.</source>
        <translation>Pendientes ahora: %1. Una página pendiente sigue en el sitio hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Save as c&amp;alendar file…</source>
        <translation>Guardar como archivo de ca&amp;lendario…</translation>
    </message>
</context>
<context>
    <name>articular::DueReviews</name>
    <message>
        <source>Review again: %1</source>
        <translation>Revisar de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>articular::EndKeyDialog</name>
    <message>
        <source>&amp;Sign and end the key</source>
        <translation>&amp;Firmar y dar de baja la clave</translation>
    </message>
    <message>
        <source>End a signing key</source>
        <translation>Dar de baja una clave de firma</translation>
    </message>
    <message>
        <source>%1 cannot sign with this key any more. A new key is added with a new request.</source>
        <translation>%1 ya no podrá firmar con esta clave. Una clave nueva se añade con una solicitud nueva.</translation>
    </message>
    <message>
        <source>It is not used any more, and nobody else has it</source>
        <translation>Ya no se usa, y nadie más la tiene</translation>
    </message>
    <message>
        <source>All approvals that it signed go on to count.</source>
        <translation>Todas las aprobaciones que firmó siguen contando.</translation>
    </message>
    <message>
        <source>It was lost, or somebody else may have it</source>
        <translation>Se perdió, o puede tenerla otra persona</translation>
    </message>
    <message>
        <source>Approvals that it signed from that day on count no more.</source>
        <translation>Las aprobaciones que firmó desde ese día dejan de contar.</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Perdida desde</translation>
    </message>
    <message>
        <source>Say why the key ends.</source>
        <translation>Diga por qué se da de baja la clave.</translation>
    </message>
    <message>
        <source>&amp;Lost since:</source>
        <translation>Perdida &amp;desde:</translation>
    </message>
</context>
<context>
    <name>articular::Enrolment</name>
    <message>
        <source>This file is not a request to be listed. Ask for the one that was made with the key.</source>
        <translation>Este archivo no es una solicitud para entrar en la lista. Pida el que se creó con la clave.</translation>
    </message>
</context>
<context>
    <name>articular::ErasedText</name>
    <message>
        <source>Give the words to be erased: at least %1 letters.</source>
        <translation>Indique las palabras que hay que borrar: al menos %1 letras.</translation>
    </message>
    <message>
        <source>This is too long to be erased at once. Erase it in parts.</source>
        <translation>Es demasiado largo para borrarlo de una vez. Bórrelo por partes.</translation>
    </message>
    <message>
        <source>These words stand where something was erased already.</source>
        <translation>Estas palabras están donde ya se borró algo.</translation>
    </message>
</context>
<context>
    <name>articular::Erasing</name>
    <message>
        <source>Nobody is set up as administrator, so nothing can be erased with a record of it.</source>
        <translation>No hay ningún administrador, así que no se puede borrar nada dejando constancia.</translation>
    </message>
    <message>
        <source>Only the administrator erases text.</source>
        <translation>Solo el administrador borra texto.</translation>
    </message>
    <message>
        <source>This is not the signing key that %1 has now.</source>
        <translation>Esta no es la clave de firma que %1 tiene ahora.</translation>
    </message>
    <message>
        <source>The article has no number of its own yet, so there is no review to erase from. Change the text itself.</source>
        <translation>El artículo aún no tiene número propio, así que no hay revisión de la que borrar. Cambie el texto mismo.</translation>
    </message>
    <message>
        <source>Say why it is erased, without repeating it.</source>
        <translation>Diga por qué se borra, sin repetirlo.</translation>
    </message>
    <message>
        <source>The reason repeats what is to be erased. Say it in other words.</source>
        <translation>El motivo repite lo que hay que borrar. Dígalo con otras palabras.</translation>
    </message>
    <message>
        <source>It stands in “%1”, which somebody signed. That cannot be changed without ending what was signed.</source>
        <translation>Está en «%1», que alguien firmó. No se puede cambiar sin que deje de valer lo firmado.</translation>
    </message>
    <message>
        <source>It stands in too many files to be erased at once. Nothing was erased.</source>
        <translation>Está en demasiados archivos para borrarlo de una vez. No se borró nada.</translation>
    </message>
    <message>
        <source>These words stand neither in the article nor in its review. Nothing was erased.</source>
        <translation>Estas palabras no están en el artículo ni en su revisión. No se borró nada.</translation>
    </message>
</context>
<context>
    <name>articular::Erasures</name>
    <message>
        <source>This is no whole record of what was erased. It does not count.</source>
        <translation>Este registro de lo borrado no está completo. No cuenta.</translation>
    </message>
</context>
<context>
    <name>articular::Events</name>
    <message>
        <source>“%1” is no record of this article&apos;s review. It does not count; take it out of the folder.</source>
        <translation>“%1” no es un registro de la revisión de este artículo. No cuenta; sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>The review record “%1” is a link to another place. It does not count.</source>
        <translation>El registro de revisión “%1” es un enlace a otro lugar. No cuenta.</translation>
    </message>
    <message>
        <source>The review record “%1” does not count: %2</source>
        <translation>El registro de revisión “%1” no cuenta: %2</translation>
    </message>
    <message>
        <source>The review record “%1” was written by a newer version of the program. It does not count here; update the program.</source>
        <translation>El registro de revisión “%1” lo escribió una versión más nueva del programa. Aquí no cuenta; actualice el programa.</translation>
    </message>
    <message>
        <source>The review record “%1” does not say what happened, when and by whom. It does not count.</source>
        <translation>El registro de revisión “%1” no dice qué pasó, cuándo y quién lo hizo. No cuenta.</translation>
    </message>
    <message>
        <source>The review record “%1” is about another article. It does not count here.</source>
        <translation>El registro de revisión “%1” es de otro artículo. Aquí no cuenta.</translation>
    </message>
    <message>
        <source>This is too long to be recorded. Nothing was recorded; shorten the note or the sentence.</source>
        <translation>Es demasiado largo para registrarlo. No se registró nada; acorte la nota o la frase.</translation>
    </message>
    <message>
        <source>Two versions of one review record were kept, the other as “%1”. It does not count; compare the two and delete it.</source>
        <translation>Se conservaron dos versiones de un registro de revisión; la otra es “%1”. No cuenta: compare las dos y elimínela.</translation>
    </message>
    <message>
        <source>Two versions of this article were kept, the other as “%1”. Compare them and delete one.</source>
        <translation>Se conservaron dos versiones de este artículo; la otra es “%1”. Compárelas y elimine una.</translation>
    </message>
</context>
<context>
    <name>articular::ExportCommands</name>
    <message>
        <source>Save the article first: its pictures are looked for beside its file.</source>
        <translation>Guarde primero el artículo: sus imágenes se buscan junto a su archivo.</translation>
    </message>
    <message>
        <source>Folder for what is exported</source>
        <translation>Carpeta para lo que se exporta</translation>
    </message>
</context>
<context>
    <name>articular::ExportLooks</name>
    <message>
        <source>The article details cannot be read: %1</source>
        <translation>Los datos del artículo no se pueden leer: %1</translation>
    </message>
</context>
<context>
    <name>articular::ExportResults</name>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Unchanged, it was there already</source>
        <translation>Sin cambios, ya estaba ahí</translation>
    </message>
    <message>
        <source>Not made: there is another file of this name</source>
        <translation>No se hizo: hay otro archivo con este nombre</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No se exportó</translation>
    </message>
    <message>
        <source>Not exported, it was cancelled</source>
        <translation>No se exportó, se canceló</translation>
    </message>
    <message>
        <source>Approval record: keep it with the clinic&apos;s files</source>
        <translation>Registro de aprobación: guárdelo con los archivos de la clínica</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>For WordPress</source>
        <translation>Para WordPress</translation>
    </message>
    <message>
        <source>For Hugo</source>
        <translation>Para Hugo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>One file is ready.</source>
        <translation>Un archivo está listo.</translation>
    </message>
    <message>
        <source>%1 files are ready.</source>
        <translation>%1 archivos están listos.</translation>
    </message>
    <message>
        <source>One article was not exported.</source>
        <translation>Un artículo no se exportó.</translation>
    </message>
    <message>
        <source>%1 articles were not exported.</source>
        <translation>%1 artículos no se exportaron.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>article, what was made of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>articular::ExportRun</name>
    <message>
        <source>%1: %2</source>
        <comment>an article and a note about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articular::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>For a plain web server, or to paste into any website program.</source>
        <translation>Para un servidor web sencillo, o para pegarla en cualquier programa de sitios web.</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>To paste into WordPress, with its pictures in a folder.</source>
        <translation>Para pegarla en WordPress, con sus imágenes en una carpeta.</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>For a website that is made with Hugo.</source>
        <translation>Para un sitio web hecho con Hugo.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print or to send. A draft is a proof for review, with numbered paragraphs.</source>
        <translation>Para imprimir o enviar. Un borrador es una prueba para revisión, con los párrafos numerados.</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Qué artículos</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Into the folder:</source>
        <translation>En la carpeta:</translation>
    </message>
    <message>
        <source>Export as &amp;draft</source>
        <translation>Exportar como &amp;borrador</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Cuánto se ha exportado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Replace the other files</source>
        <translation>&amp;Reemplazar los otros archivos</translation>
    </message>
    <message>
        <source>Publish on &amp;WordPress…</source>
        <translation>Publicar en &amp;WordPress…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>can be published</source>
        <translation>se puede publicar</translation>
    </message>
    <message>
        <source>only as a draft</source>
        <translation>solo como borrador</translation>
    </message>
    <message>
        <source>Looking at the clinic&apos;s files…</source>
        <translation>Mirando los archivos de la clínica…</translation>
    </message>
    <message>
        <source>Making the page: %1</source>
        <translation>Haciendo la página: %1</translation>
    </message>
    <message>
        <source>Making page %1 of %2: %3</source>
        <translation>Haciendo la página %1 de %2: %3</translation>
    </message>
    <message>
        <source>Tick an article.</source>
        <translation>Marque un artículo.</translation>
    </message>
    <message>
        <source>Tick what it is for.</source>
        <translation>Marque para qué es.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>articular::FileCommands</name>
    <message>
        <source>Open clinic folder</source>
        <translation>Abrir carpeta de la clínica</translation>
    </message>
    <message>
        <source>“%1” is neither a clinic folder nor the folder of an article, so there is nothing to open in it. Choose the folder that contains “clinic” and “articles”.</source>
        <translation>“%1” no es la carpeta de una clínica ni la de un artículo, así que no hay nada que abrir en ella. Elija la carpeta que contiene “clinic” y “articles”.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Línea %1.</translation>
    </message>
    <message>
        <source>No recent articles</source>
        <translation>Ningún artículo reciente</translation>
    </message>
    <message>
        <source>Saving “%1” takes long: its folder may be on a slow network. Your text is here, and you can go on writing.</source>
        <translation>Guardar «%1» está tardando: puede que su carpeta esté en una red lenta. Su texto está aquí y puede seguir escribiendo.</translation>
    </message>
</context>
<context>
    <name>articular::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>This pattern needs too many steps in this text. Not all of it was searched; please make the pattern simpler.</source>
        <translation>Este patrón necesita demasiados pasos en este texto. No se buscó en todo él; simplifique el patrón, por favor.</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>de nuevo desde el principio</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>de nuevo desde el final</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«%1» pasa a ser «%2».</translation>
    </message>
    <message>
        <source>One place was replaced. Undo takes it back.</source>
        <translation>Se reemplazó una aparición. Puede deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were replaced. Undo takes all of them back.</source>
        <translation>
            <numerusform>Se reemplazó %n aparición. Puede deshacerlo.</numerusform>
            <numerusform>Se reemplazaron %n apariciones. Puede deshacerlas todas de una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texto que se pone en su lugar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options of the search</source>
        <translation>Opciones de la búsqueda</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Solo palabras &amp;enteras</translation>
    </message>
    <message>
        <source>Only in the &amp;selected part</source>
        <translation>Solo en la parte &amp;seleccionada</translation>
    </message>
    <message>
        <source>&amp;Pattern (regular expression)</source>
        <translation>&amp;Patrón (expresión regular)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Apariciones encontradas</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
</context>
<context>
    <name>articular::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of problems and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <comment>level, line, message</comment>
        <translation>%1, línea %2, %3</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>level, file name, message</comment>
        <translation>%1, archivo %2, %3</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>group of problems, how many are shown, how many there are</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>problems that are not shown yet</comment>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>message, why it is switched off</comment>
        <translation>%1 Motivo: %2</translation>
    </message>
</context>
<context>
    <name>articular::FirstListDialog</name>
    <message>
        <source>&amp;Sign the list</source>
        <translation>&amp;Firmar la lista</translation>
    </message>
    <message>
        <source>Who may approve here?</source>
        <translation>¿Quién puede aprobar aquí?</translation>
    </message>
    <message>
        <source>You begin the list of people who may approve, and look after it from now on. Your key signs it; every other computer compares your six words once.</source>
        <translation>Usted empieza la lista de personas que pueden aprobar y la cuida desde ahora. Su clave la firma; cada uno de los demás ordenadores compara una vez sus seis palabras.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>¿Quién aprueba?</translation>
    </message>
</context>
<context>
    <name>articular::FirstRunDialog</name>
    <message>
        <source>Please give the whole path of the folder.</source>
        <translation>Indique la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>This folder is not a clinic folder: nothing about a clinic is in it. Ask a colleague which one your clinic uses.</source>
        <translation>Esta carpeta no es de una clínica: no contiene nada sobre una clínica. Pregunte a un colega cuál usa su clínica.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s colleagues can tell you which folder it is. You choose your name from its people later.</source>
        <translation>Sus colegas de la clínica pueden decirle qué carpeta es. Después elegirá su nombre entre las personas de la clínica.</translation>
    </message>
    <message>
        <source>Next, a practice clinic opens with an article that has mistakes on purpose. Mending them takes two minutes. Nothing leaves this computer.</source>
        <translation>A continuación se abre una clínica de práctica con un artículo que tiene errores a propósito. Corregirlos lleva dos minutos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Welcome to Articular</source>
        <translation>Le damos la bienvenida a Articular</translation>
    </message>
    <message>
        <source>Three questions, then you can begin. Every answer can be changed later.</source>
        <translation>Tres preguntas y podrá empezar. Todas las respuestas se pueden cambiar más tarde.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>My name is</source>
        <translation>Me llamo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As readers should see it</source>
        <translation>Como deben verlo los lectores</translation>
    </message>
    <message>
        <source>I join a clinic folder that is there already</source>
        <translation>Me uno a una carpeta de clínica que ya existe</translation>
    </message>
    <message>
        <source>What do you mostly do?</source>
        <translation>¿Qué hace sobre todo?</translation>
    </message>
    <message>
        <source>I write articles</source>
        <translation>Escribo artículos</translation>
    </message>
    <message>
        <source>I review them as a physician</source>
        <translation>Los reviso como médico</translation>
    </message>
    <message>
        <source>I look after the clinic&apos;s texts, people and website</source>
        <translation>Me ocupo de los textos, las personas y el sitio web de la clínica</translation>
    </message>
    <message>
        <source>Which folder is the clinic&apos;s?</source>
        <translation>¿Cuál es la carpeta de la clínica?</translation>
    </message>
    <message>
        <source>Where should your work be kept?</source>
        <translation>¿Dónde quiere guardar su trabajo?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>articular::FormatBar</name>
    <message>
        <source>Paragraph style</source>
        <translation>Estilo de párrafo</translation>
    </message>
    <message>
        <source>What the paragraph at the cursor is: normal text or a heading</source>
        <translation>Lo que es el párrafo donde está el cursor: texto normal o un título</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Recuadro</translation>
    </message>
    <message>
        <source>Insert a box</source>
        <translation>Insertar un recuadro</translation>
    </message>
    <message>
        <source>Box: key points, a note or a warning</source>
        <translation>Recuadro: puntos clave, una nota o una advertencia</translation>
    </message>
    <message>
        <source>Insert a text of the clinic</source>
        <translation>Insertar un texto de la clínica</translation>
    </message>
    <message>
        <source>Text of the clinic: a disclaimer, a notice or a call to action</source>
        <translation>Texto de la clínica: un aviso legal, un aviso o una llamada a la acción</translation>
    </message>
</context>
<context>
    <name>articular::HistoryList</name>
    <message>
        <source>History of the review: %1</source>
        <comment>title of an article</comment>
        <translation>Historial de la revisión: %1</translation>
    </message>
    <message>
        <source>%1 events; all times are UTC.</source>
        <translation>%1 sucesos; todas las horas son UTC.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>Began a new version.</source>
        <translation>Empezó una versión nueva.</translation>
    </message>
    <message>
        <source>Made the article.</source>
        <translation>Creó el artículo.</translation>
    </message>
    <message>
        <source>Brought the text in from another file.</source>
        <translation>Trajo el texto de otro archivo.</translation>
    </message>
    <message>
        <source>Saved the text.</source>
        <translation>Guardó el texto.</translation>
    </message>
    <message>
        <source>Took it back from review.</source>
        <translation>Lo retiró de la revisión.</translation>
    </message>
    <message>
        <source>Gave it back to the writer.</source>
        <translation>Lo devolvió al redactor.</translation>
    </message>
    <message>
        <source>Took the article down.</source>
        <translation>Retiró el artículo.</translation>
    </message>
    <message>
        <source>Let a problem stand (%1). Reason: %2</source>
        <comment>rule, reason</comment>
        <translation>Dejó pasar un problema (%1). Motivo: %2</translation>
    </message>
    <message>
        <source>Exported version %1 as “%2”.</source>
        <translation>Exportó la versión %1 como «%2».</translation>
    </message>
    <message>
        <source>Put version %1 on the site: %2</source>
        <translation>Puso la versión %1 en el sitio: %2</translation>
    </message>
    <message>
        <source>Erased identifying text.</source>
        <translation>Borró texto identificativo.</translation>
    </message>
    <message>
        <source>Sent version %1 for review to %2.</source>
        <translation>Envió la versión %1 a revisión a %2.</translation>
    </message>
    <message>
        <source>%1 Needed by %2.</source>
        <translation>%1 Se necesita para el %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a sentence, a message</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Approved something; the record cannot be read.</source>
        <translation>Aprobó algo; el registro no se puede leer.</translation>
    </message>
    <message>
        <source>Signed version %1 as %2: “%3”</source>
        <comment>number, role, statement</comment>
        <translation>Firmó la versión %1 como %2: «%3»</translation>
    </message>
    <message>
        <source>Decided about a sentence; the record is not whole.</source>
        <translation>Decidió sobre una frase; el registro no está completo.</translation>
    </message>
    <message>
        <source>Decided as %1 about “%2”: %3.</source>
        <comment>role, sentence, what was decided</comment>
        <translation>Decidió como %1 sobre «%2»: %3.</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Fuente: %2.</translation>
    </message>
    <message>
        <source>Answered a note: “%1”</source>
        <translation>Respondió a una nota: «%1»</translation>
    </message>
    <message>
        <source>Opened a note again.</source>
        <translation>Volvió a abrir una nota.</translation>
    </message>
    <message>
        <source>Marked a note as done.</source>
        <translation>Marcó una nota como resuelta.</translation>
    </message>
    <message>
        <source>Left a note on “%1”: “%2”</source>
        <translation>Dejó una nota sobre «%1»: «%2»</translation>
    </message>
    <message>
        <source>Wants “%1” mended: “%2”</source>
        <translation>Quiere que se corrija «%1»: «%2»</translation>
    </message>
    <message>
        <source>Asked about “%1”.</source>
        <translation>Preguntó por «%1».</translation>
    </message>
    <message>
        <source>Asked about “%1”: “%2”</source>
        <translation>Preguntó por «%1»: «%2»</translation>
    </message>
    <message>
        <source>Suggested “%2” instead of “%1”.</source>
        <translation>Sugirió «%2» en lugar de «%1».</translation>
    </message>
    <message>
        <source>It does not count: %1</source>
        <translation>No cuenta: %1</translation>
    </message>
    <message>
        <source>Arrived late: %1 had not seen it when signing version %2.</source>
        <translation>Llegó tarde: %1 no lo había visto al firmar la versión %2.</translation>
    </message>
    <message>
        <source>Altered: it is not what %1 saw when signing version %2.</source>
        <translation>Alterado: no es lo que %1 vio al firmar la versión %2.</translation>
    </message>
    <message>
        <source>Its time is still to come: the clock of the computer that wrote it is wrong.</source>
        <translation>Su hora aún no ha llegado: el reloj del equipo que lo escribió está mal.</translation>
    </message>
    <message>
        <source>%1 had seen it when signing version %2.</source>
        <translation>%1 lo había visto al firmar la versión %2.</translation>
    </message>
    <message>
        <source>Something was recorded here, and the record is not there: it was removed, or has not arrived yet.</source>
        <translation>Aquí se registró algo y el registro no está: se eliminó o aún no ha llegado.</translation>
    </message>
    <message>
        <source>Took the approval back.</source>
        <translation>Retiró la aprobación.</translation>
    </message>
    <message>
        <source>Text was erased from it since %1 signed version %2.</source>
        <translation>Se borró texto de ello desde que %1 firmó la versión %2.</translation>
    </message>
    <message>
        <source>Took back, as %1, what was decided about “%2”.</source>
        <comment>role, sentence</comment>
        <translation>Retiró, como %1, lo decidido sobre «%2».</translation>
    </message>
</context>
<context>
    <name>articular::ImagePipeline</name>
    <message>
        <source>“%1” is damaged or not a picture. Nothing was changed; choose a JPEG or PNG file instead.</source>
        <translation>“%1” está dañado o no es una imagen. No se cambió nada; elija un archivo JPEG o PNG.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 × %3 pixels. Nothing was changed; save it smaller, at most 64 million pixels, and choose it again.</source>
        <translation>“%1” es demasiado grande: %2 × %3 píxeles. No se cambió nada; guárdela más pequeña, con un máximo de 64 millones de píxeles, y elíjala de nuevo.</translation>
    </message>
</context>
<context>
    <name>articular::InsertCommands</name>
    <message>
        <source>Disclaimers</source>
        <translation>Avisos legales</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>Llamadas a la acción</translation>
    </message>
    <message>
        <source>The clinic has no texts of its own yet</source>
        <translation>La clínica aún no tiene textos propios</translation>
    </message>
</context>
<context>
    <name>articular::JoinDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>Join this clinic</source>
        <translation>Unirse a esta clínica</translation>
    </message>
    <message>
        <source>%1 is the administrator of this clinic&apos;s list of people who may approve. Call on a number that you know, and let the six words of the administrator&apos;s key be read out to you.</source>
        <translation>%1 administra la lista de personas que pueden aprobar en esta clínica. Llame a un número que usted conozca y pida que le lean las seis palabras de la clave del administrador.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
</context>
<context>
    <name>articular::KeyDialog</name>
    <message>
        <source>My signing key</source>
        <translation>Mi clave de firma</translation>
    </message>
    <message>
        <source>With this key you sign what you approve. It is kept on this computer, for you alone, and its passphrase is asked at each signature. Nobody can recover a forgotten passphrase.</source>
        <translation>Con esta clave firma lo que aprueba. Se guarda en este ordenador, solo para usted, y su frase de contraseña se pide en cada firma. Nadie puede recuperar una frase de contraseña olvidada.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Su nombre:</translation>
    </message>
    <message>
        <source>C&amp;redentials:</source>
        <translation>&amp;Titulación:</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>&amp;Frase de contraseña nueva:</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>&amp;La misma otra vez:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make my key</source>
        <translation>&amp;Crear mi clave</translation>
    </message>
    <message>
        <source>1. Save the request and send it to the administrator of your clinic; it holds no secret.
2. Read these six words to the administrator on the telephone. Only then is it certain that the key is yours.</source>
        <translation>1. Guarde la solicitud y envíela al administrador de su clínica; no contiene ningún secreto.
2. Lea estas seis palabras al administrador por teléfono. Solo así es seguro que la clave es de usted.</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>Crear una clave &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation>&amp;Guardar la solicitud…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Your signing key is made.</source>
        <translation>Su clave de firma está creada.</translation>
    </message>
    <message>
        <source>This computer has your signing key.</source>
        <translation>Este ordenador tiene su clave de firma.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Type the same passphrase a second time.</source>
        <translation>Escriba la misma frase de contraseña otra vez.</translation>
    </message>
</context>
<context>
    <name>articular::LanguageNames</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
</context>
<context>
    <name>articular::LengthMeter</name>
    <message>
        <source>Best with %1 to %2 characters</source>
        <translation>Lo mejor: de %1 a %2 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>Best with up to %n characters</source>
        <translation>
            <numerusform>Lo mejor: hasta %n carácter</numerusform>
            <numerusform>Lo mejor: hasta %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters: %2 more would be good</source>
        <translation>%1 caracteres: convienen %2 más</translation>
    </message>
    <message>
        <source>%1 characters: %2 too many</source>
        <translation>%1 caracteres: sobran %2</translation>
    </message>
    <message>
        <source>%1 characters: a good length</source>
        <translation>%1 caracteres: buena longitud</translation>
    </message>
</context>
<context>
    <name>articular::MainWindow</name>
    <message>
        <source>This problem is in the clinic&apos;s file “%1”.</source>
        <translation>Este problema está en el archivo “%1” de la clínica.</translation>
    </message>
    <message>
        <source>The link to “%1” is not opened from here: it does not lead to a website.</source>
        <translation>El enlace a “%1” no se abre desde aquí: no lleva a un sitio web.</translation>
    </message>
    <message>
        <source>The text changed at this place in the meantime. Nothing was changed; please try again.</source>
        <translation>El texto cambió en este lugar mientras tanto. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Practice clinic: try anything here. Nothing from it can be published.</source>
        <translation>Clínica de práctica: pruebe aquí lo que quiera. Nada de ella se puede publicar.</translation>
    </message>
</context>
<context>
    <name>articular::MarkdownEdit</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Write here. The page follows beside it.</source>
        <translation>Escriba aquí. La página aparece al lado.</translation>
    </message>
</context>
<context>
    <name>articular::NewArticle</name>
    <message>
        <source>There is no template “%1”. Nothing was written; choose one of: %2.</source>
        <translation>No existe la plantilla “%1”. No se escribió nada; elija una de estas: %2.</translation>
    </message>
    <message>
        <source>There is an article with this title already: %1. Nothing was written; choose another title.</source>
        <translation>Ya existe un artículo con este título: %1. No se escribió nada; elija otro título.</translation>
    </message>
</context>
<context>
    <name>articular::NewArticleDialog</name>
    <message>
        <source>A condition explained</source>
        <translation>Explicación de una enfermedad</translation>
    </message>
    <message>
        <source>A procedure explained</source>
        <translation>Explicación de un procedimiento</translation>
    </message>
    <message>
        <source>Research summed up</source>
        <translation>Resumen de una investigación</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>A patient&apos;s story</source>
        <translation>La historia de un paciente</translation>
    </message>
    <message>
        <source>What it is, how it feels, what helps and when to see a doctor.</source>
        <translation>Qué es, qué se siente, qué ayuda y cuándo ir al médico.</translation>
    </message>
    <message>
        <source>What happens before, during and after, with risks and alternatives.</source>
        <translation>Qué pasa antes, durante y después, con riesgos y alternativas.</translation>
    </message>
    <message>
        <source>What was studied, what was found and what is not known yet.</source>
        <translation>Qué se estudió, qué se encontró y qué no se sabe aún.</translation>
    </message>
    <message>
        <source>The questions that patients ask most, answered briefly.</source>
        <translation>Lo que más preguntan los pacientes, con respuestas breves.</translation>
    </message>
    <message>
        <source>One person&apos;s way, told with consent and without promises.</source>
        <translation>El camino de una persona, contado con consentimiento y sin promesas.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo artículo</translation>
    </message>
    <message>
        <source>What will you write?</source>
        <translation>¿Qué va a escribir?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>You can also decide later</source>
        <translation>También puede decidirlo más tarde</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>articular::NewClinicText</name>
    <message>
        <source>A clinic text needs words. Nothing was changed.</source>
        <translation>Un texto de la clínica necesita palabras. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>articular::NewCommands</name>
    <message>
        <source>Practice clinic</source>
        <translation>Clínica de práctica</translation>
    </message>
</context>
<context>
    <name>articular::NewVersionDialog</name>
    <message>
        <source>&amp;Save and sign</source>
        <translation>&amp;Guardar y firmar</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Nueva versión de «%1»</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>These words are in the clinic&apos;s settings or in the design of its pages. Change them there; here you sign them as they are now.</source>
        <translation>Estas palabras están en los ajustes de la clínica o en el diseño de sus páginas. Cámbielas allí; aquí las firma tal como están ahora.</translation>
    </message>
    <message>
        <source>Does it change what articles may say?</source>
        <translation>¿Cambia lo que los artículos pueden decir?</translation>
    </message>
    <message>
        <source>No: the meaning is the same</source>
        <translation>No: el sentido es el mismo</translation>
    </message>
    <message>
        <source>Articles that show it stay approved, and are to be published again.</source>
        <translation>Los artículos que lo muestran siguen aprobados y hay que publicarlos de nuevo.</translation>
    </message>
    <message>
        <source>Yes: it says something else</source>
        <translation>Sí: dice otra cosa</translation>
    </message>
    <message>
        <source>Articles that show it have to be reviewed again.</source>
        <translation>Los artículos que lo muestran deben revisarse de nuevo.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Escriba primero las palabras.</translation>
    </message>
    <message>
        <source>Other words need another version: it was “%1” until now.</source>
        <translation>Otras palabras necesitan otra versión: hasta ahora era «%1».</translation>
    </message>
    <message>
        <source>Say whether it changes what articles may say.</source>
        <translation>Diga si cambia lo que los artículos pueden decir.</translation>
    </message>
</context>
<context>
    <name>articular::NoteCommands</name>
    <message>
        <source>Say in the details who the author is: the reviewer wants to know who answers.</source>
        <translation>Indique en los detalles quién es el autor: quien revisa quiere saber quién responde.</translation>
    </message>
    <message>
        <source>The text changed at this place in the meantime. Nothing was changed; please try again.</source>
        <translation>El texto cambió en este lugar mientras tanto. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>articular::NoteDetails</name>
    <message>
        <source>Choose a note to see what it is about.</source>
        <translation>Elija una nota para ver de qué trata.</translation>
    </message>
    <message>
        <source>About: “%1”</source>
        <translation>Sobre: «%1»</translation>
    </message>
    <message>
        <source>The words changed since; change the text by hand.</source>
        <translation>Las palabras han cambiado; cambie el texto a mano.</translation>
    </message>
    <message>
        <source>Puts these words in the text. You can undo it.</source>
        <translation>Pone estas palabras en el texto. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
<context>
    <name>articular::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Una observación</translation>
    </message>
    <message>
        <source>Must be mended before I approve</source>
        <translation>Hay que corregirlo antes de que yo apruebe</translation>
    </message>
    <message>
        <source>A question to the writer</source>
        <translation>Una pregunta al redactor</translation>
    </message>
    <message>
        <source>Other words instead</source>
        <translation>Otras palabras en su lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Añadir nota</translation>
    </message>
    <message>
        <source>&amp;Words to stand there instead (empty: nothing):</source>
        <translation>&amp;Palabras que deben estar en su lugar (vacío: nada):</translation>
    </message>
    <message>
        <source>&amp;Your note:</source>
        <translation>&amp;Su nota:</translation>
    </message>
    <message>
        <source>Words to stand there instead</source>
        <translation>Palabras que deben estar en su lugar</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
</context>
<context>
    <name>articular::NoteWords</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Corregir sin falta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>kind of note, name, day</comment>
        <translation>%1, de %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, day, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The words changed since. This may be the place.</source>
        <translation>Las palabras han cambiado. Puede que este sea el lugar.</translation>
    </message>
    <message>
        <source>The words do not stand in the text any more.</source>
        <translation>Las palabras ya no están en el texto.</translation>
    </message>
    <message>
        <source>Take out: “%1”</source>
        <translation>Quitar: «%1»</translation>
    </message>
    <message>
        <source>Instead: “%1”</source>
        <translation>En su lugar: «%1»</translation>
    </message>
</context>
<context>
    <name>articular::Notes</name>
    <message>
        <source>There is no note “%1”. Nothing was recorded.</source>
        <translation>No hay ninguna nota «%1». No se registró nada.</translation>
    </message>
    <message>
        <source>Several notes begin with “%1”: give more of the name. Nothing was recorded.</source>
        <translation>Varias notas empiezan por «%1»: indique más del nombre. No se registró nada.</translation>
    </message>
    <message>
        <source>A note needs a text. Nothing was recorded.</source>
        <translation>Una nota necesita un texto. No se registró nada.</translation>
    </message>
    <message>
        <source>“%1” stands in several places: quote more words around it. Nothing was recorded.</source>
        <translation>«%1» está en varios lugares: cite más palabras alrededor. No se registró nada.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the text. Nothing was recorded.</source>
        <translation>«%1» no está en el texto. No se registró nada.</translation>
    </message>
    <message>
        <source>An answer needs a text. Nothing was recorded.</source>
        <translation>Una respuesta necesita un texto. No se registró nada.</translation>
    </message>
    <message>
        <source>The words that this suggestion is about do not stand in the text any more. Change the text by hand.</source>
        <translation>Las palabras de esta sugerencia ya no están en el texto. Cambie el texto a mano.</translation>
    </message>
</context>
<context>
    <name>articular::NotesPanel</name>
    <message>
        <source>%1, done</source>
        <comment>kind of note</comment>
        <translation>%1, hecha</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>kind of note, note, where it stands</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>No notes. What a reviewer writes about the text is shown here.</source>
        <translation>No hay notas. Aquí se muestra lo que quien revisa escribe sobre el texto.</translation>
    </message>
    <message>
        <source>All notes are done.</source>
        <translation>Todas las notas están hechas.</translation>
    </message>
    <message>
        <source>One note is open.</source>
        <translation>Una nota pendiente.</translation>
    </message>
    <message>
        <source>%1 notes are open.</source>
        <translation>%1 notas pendientes.</translation>
    </message>
    <message>
        <source>Must be fixed: %1.</source>
        <translation>Por corregir sin falta: %1.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Also those of earlier rounds that are done</source>
        <translation>También las hechas de rondas anteriores</translation>
    </message>
</context>
<context>
    <name>articular::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>articular::OpenDecisions</name>
    <message>
        <source>A text is approved only when a reviewer has decided about everything that needs it.</source>
        <translation>Un texto solo se aprueba cuando un revisor ha decidido sobre todo lo que lo necesita.</translation>
    </message>
    <message>
        <source>One matter still has to be decided by a reviewer.</source>
        <translation>Un revisor todavía tiene que decidir sobre un asunto.</translation>
    </message>
    <message>
        <source>%1 matters still have to be decided by a reviewer.</source>
        <translation>Un revisor todavía tiene que decidir sobre %1 asuntos.</translation>
    </message>
</context>
<context>
    <name>articular::OutlinePanel</name>
    <message>
        <source>(empty heading)</source>
        <translation>(encabezado vacío)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Headings appear here as you write them.</source>
        <translation>Los encabezados aparecen aquí a medida que los escribe.</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Mover la sección hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Mover la sección hacia a&amp;bajo</translation>
    </message>
</context>
<context>
    <name>articular::PageReading</name>
    <message>
        <source>The page as it is signed</source>
        <translation>La página tal como se firma</translation>
    </message>
    <message>
        <source>New: </source>
        <translation>Nuevo: </translation>
    </message>
    <message>
        <source>Removed: </source>
        <translation>Quitado: </translation>
    </message>
</context>
<context>
    <name>articular::PageRenderer</name>
    <message>
        <source>The clinic has no disclaimer named “%1”.</source>
        <translation>La clínica no tiene ningún aviso legal llamado “%1”.</translation>
    </message>
    <message>
        <source>The clinic has no call to action named “%1”.</source>
        <translation>La clínica no tiene ninguna llamada a la acción llamada “%1”.</translation>
    </message>
    <message>
        <source>The clinic has no notice named “%1”.</source>
        <translation>La clínica no tiene ningún aviso llamado “%1”.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be put here. Use disclaimer, cta, notice or video.</source>
        <translation>“%1” no es nada que se pueda poner aquí. Use disclaimer, cta, notice o video.</translation>
    </message>
    <message>
        <source>“%1” is not shown: today is outside its dates.</source>
        <translation>“%1” no se muestra: hoy está fuera de sus fechas.</translation>
    </message>
    <message>
        <source>“%1” is not the web address of a video.</source>
        <translation>“%1” no es la dirección web de un video.</translation>
    </message>
    <message>
        <source>Your website adds this</source>
        <translation>Su sitio web añade esto</translation>
    </message>
    <message>
        <source>“%1” is not in the list of people</source>
        <translation>“%1” no está en la lista de personas</translation>
    </message>
    <message>
        <source>No main picture yet</source>
        <translation>Sin imagen principal por ahora</translation>
    </message>
    <message>
        <source>The main picture was not found: %1</source>
        <translation>No se encontró la imagen principal: %1</translation>
    </message>
    <message>
        <source>The clinic has no reference named “%1”</source>
        <translation>La clínica no tiene ninguna referencia llamada “%1”</translation>
    </message>
</context>
<context>
    <name>articular::PageViewCommands</name>
    <message>
        <source>Reading order</source>
        <translation>Orden de lectura</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
</context>
<context>
    <name>articular::PageWords</name>
    <message>
        <source>[Picture without description]</source>
        <translation>[Imagen sin descripción]</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
    <message>
        <source>%1 (link to %2)</source>
        <comment>words, web address</comment>
        <translation>%1 (enlace a %2)</translation>
    </message>
    <message>
        <source>Title in search results: %1</source>
        <translation>Título en los resultados de búsqueda: %1</translation>
    </message>
    <message>
        <source>Description in search results: %1</source>
        <translation>Descripción en los resultados de búsqueda: %1</translation>
    </message>
    <message>
        <source>Added by the look of the page: %1</source>
        <translation>Añadido por el diseño de la página: %1</translation>
    </message>
    <message>
        <source>Look of the page: the clinic&apos;s file with the number %1…</source>
        <translation>Diseño de la página: el archivo de la clínica con el número %1…</translation>
    </message>
    <message>
        <source>(struck out)</source>
        <translation>(tachado)</translation>
    </message>
    <message>
        <source>(hint: %1)</source>
        <translation>(indicación: %1)</translation>
    </message>
    <message>
        <source>(read aloud: %1)</source>
        <translation>(se lee en voz alta: %1)</translation>
    </message>
    <message>
        <source>(in the field: %1)</source>
        <translation>(en el campo: %1)</translation>
    </message>
    <message>
        <source>(numbered from %1)</source>
        <translation>(numerado desde %1)</translation>
    </message>
    <message>
        <source>(sent to %1)</source>
        <translation>(se envía a %1)</translation>
    </message>
</context>
<context>
    <name>articular::PassagesModel</name>
    <message>
        <source>%1  %2</source>
        <comment>a paragraph&apos;s grade and its first words</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Grade %1, %2 words</source>
        <translation>Grado %1, %2 palabras</translation>
    </message>
</context>
<context>
    <name>articular::PasteCheck</name>
    <message>
        <source>This looks like a patient: %1.</source>
        <translation>Esto parece de un paciente: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>No es de un paciente</translation>
    </message>
    <message>
        <source>[removed]</source>
        <translation>[quitado]</translation>
    </message>
    <message>
        <source>The text changed at this place in the meantime. Nothing was removed: please look at what you pasted.</source>
        <translation>El texto cambió entretanto en este lugar. No se quitó nada: revise lo que pegó.</translation>
    </message>
</context>
<context>
    <name>articular::PasteCommands</name>
    <message>
        <source>Pasted with its headings, lists, links and tables. Its pictures were left out: save them on this computer, then use Insert, Pictures.</source>
        <translation>Pegado con sus títulos, listas, enlaces y tablas. Sus imágenes quedaron fuera: guárdelas en este equipo y use Insertar, Imágenes.</translation>
    </message>
    <message>
        <source>Pasted with its headings, lists, links and tables.</source>
        <translation>Pegado con sus títulos, listas, enlaces y tablas.</translation>
    </message>
    <message>
        <source>Keep plain text instead</source>
        <translation>Dejar solo el texto sin formato</translation>
    </message>
</context>
<context>
    <name>articular::PdfFinish</name>
    <message>
        <source>The page could not be made into a PDF. Nothing was written.</source>
        <translation>No se pudo hacer un PDF de la página. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>articular::PdfTarget</name>
    <message>
        <source>Only the window makes PDF files: open the article there and export it.</source>
        <translation>Solo la ventana hace archivos PDF: abra el artículo allí y expórtelo.</translation>
    </message>
</context>
<context>
    <name>articular::People</name>
    <message>
        <source>A person needs a name. Nothing was changed.</source>
        <translation>Una persona necesita un nombre. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>articular::PeopleCommands</name>
    <message>
        <source>Open the folder of a clinic first: each clinic has its own list of people who may approve.</source>
        <translation>Abra antes la carpeta de una clínica: cada clínica tiene su propia lista de personas que pueden aprobar.</translation>
    </message>
    <message>
        <source>The request is saved. Send it to the administrator: %1</source>
        <translation>La solicitud está guardada. Envíela al administrador: %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Requests (*.json)</source>
        <translation>Solicitudes (*.json)</translation>
    </message>
    <message>
        <source>request-of-%1.json</source>
        <translation>solicitud-de-%1.json</translation>
    </message>
    <message>
        <source>This clinic has no list of people who may approve yet. Its administrator makes it first.</source>
        <translation>Esta clínica aún no tiene lista de personas que pueden aprobar. Antes la crea su administrador.</translation>
    </message>
    <message>
        <source>This computer now knows the clinic&apos;s administrator.</source>
        <translation>Este ordenador conoce ahora al administrador de la clínica.</translation>
    </message>
    <message>
        <source>You sign the list with your signing key. Make it first; then set up the list.</source>
        <translation>La lista se firma con su clave de firma. Cree antes la clave y después la lista.</translation>
    </message>
    <message>
        <source>This clinic has a list already. It was left as it is.</source>
        <translation>Esta clínica ya tiene una lista. Se dejó como está.</translation>
    </message>
    <message>
        <source>The list is signed. On every other computer, “Join this clinic” compares your six words once.</source>
        <translation>La lista está firmada. En cada uno de los demás ordenadores, «Unirse a esta clínica» compara una vez sus seis palabras.</translation>
    </message>
    <message>
        <source>Request of an approver</source>
        <translation>Solicitud de una persona que aprueba</translation>
    </message>
    <message>
        <source>The person is in the list now.</source>
        <translation>La persona está ahora en la lista.</translation>
    </message>
    <message>
        <source>The change is signed.</source>
        <translation>El cambio está firmado.</translation>
    </message>
    <message>
        <source>The key counts no more. With a new request the person gets another one.</source>
        <translation>La clave ya no cuenta. Con una solicitud nueva, la persona recibe otra.</translation>
    </message>
    <message>
        <source>The signing key of this computer is gone. Nothing was signed.</source>
        <translation>La clave de firma de este ordenador ya no está. No se firmó nada.</translation>
    </message>
</context>
<context>
    <name>articular::PeopleDialog</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, terminó el %2</translation>
    </message>
    <message>
        <source>In use, on this computer</source>
        <translation>En uso, en este ordenador</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>En uso desde el %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <translation>Perdida desde el %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Dada de baja</translation>
    </message>
    <message>
        <source>&amp;Set up the list…</source>
        <translation>&amp;Crear la lista…</translation>
    </message>
    <message>
        <source>&amp;Join this clinic…</source>
        <translation>&amp;Unirse a esta clínica…</translation>
    </message>
    <message>
        <source>&amp;Add an approver…</source>
        <translation>&amp;Añadir a una persona…</translation>
    </message>
    <message>
        <source>Change &amp;roles and licence…</source>
        <translation>Cambiar &amp;funciones y licencia…</translation>
    </message>
    <message>
        <source>&amp;End the key…</source>
        <translation>&amp;Dar de baja la clave…</translation>
    </message>
    <message>
        <source>R&amp;ules for approving…</source>
        <translation>&amp;Reglas para aprobar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>People who approve</source>
        <translation>Personas que aprueban</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Nobody approves a text that they wrote or sent.</source>
        <translation>Nadie aprueba un texto que ha escrito o enviado.</translation>
    </message>
    <message>
        <source>Authors may approve their own texts.</source>
        <translation>Los autores pueden aprobar sus propios textos.</translation>
    </message>
    <message>
        <source>%1 looks after this list. Each article needs the approval of: %2.</source>
        <translation>%1 cuida de esta lista. Cada artículo necesita la aprobación de: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, credentials</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>articular::PersonFields</name>
    <message>
        <source>State or country, for example US-CO</source>
        <translation>Estado o país, por ejemplo US-CO</translation>
    </message>
    <message>
        <source>Its last day is</source>
        <translation>Su último día es</translation>
    </message>
    <message>
        <source>Last day of the licence</source>
        <translation>Último día de la licencia</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>C&amp;redentials:</source>
        <translation>&amp;Titulación:</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Funciones:</translation>
    </message>
    <message>
        <source>&amp;Licence number:</source>
        <translation>Número de &amp;licencia:</translation>
    </message>
    <message>
        <source>Licensed &amp;in:</source>
        <translation>Licencia &amp;en:</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos una función.</translation>
    </message>
    <message>
        <source>A medical reviewer needs a licence number.</source>
        <translation>Un revisor médico necesita un número de licencia.</translation>
    </message>
</context>
<context>
    <name>articular::PictureCommands</name>
    <message>
        <source>Save the article first: its pictures are kept beside its file.</source>
        <translation>Primero guarde el artículo: sus imágenes se conservan junto a su archivo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Another picture is still being added. Please choose this one again in a moment.</source>
        <translation>Todavía se está añadiendo otra imagen. Vuelva a elegir esta dentro de un momento.</translation>
    </message>
    <message>
        <source>The picture was stored as “%1”, but the text could not be changed. Please choose that picture again.</source>
        <translation>La imagen se guardó como «%1», pero no se pudo cambiar el texto. Vuelva a elegir esa imagen.</translation>
    </message>
    <message>
        <source>The picture is stored beside the article as “%1”, without place, date or camera. Does it show a patient, a scan or a screen?</source>
        <translation>La imagen quedó guardada junto al artículo como «%1», sin lugar, fecha ni cámara. ¿Muestra a un paciente, una radiografía o una pantalla?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>The answer could not be written into the article&apos;s details. Please give it there.</source>
        <translation>La respuesta no se pudo escribir en los datos del artículo. Indíquela allí.</translation>
    </message>
    <message>
        <source>Enter the number of the consent. Then look closely: no name, date or number may be readable in the picture, and say so below the number.</source>
        <translation>Escriba el número del consentimiento. Después mire con atención: en la imagen no debe poder leerse ningún nombre, fecha ni número; confírmelo debajo del número.</translation>
    </message>
</context>
<context>
    <name>articular::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the main picture</source>
        <translation>Elegir la imagen principal</translation>
    </message>
    <message>
        <source>The main picture</source>
        <translation>La imagen principal</translation>
    </message>
</context>
<context>
    <name>articular::PictureIntake</name>
    <message>
        <source>There are too many pictures in the article&apos;s folder. The picture was not added; remove some that are not used from the folder “images”.</source>
        <translation>Hay demasiadas imágenes en la carpeta del artículo. La imagen no se añadió; quite de la carpeta «images» algunas que no se usen.</translation>
    </message>
</context>
<context>
    <name>articular::PictureMarks</name>
    <message>
        <source>The picture of before is not kept.</source>
        <translation>La imagen de antes no se conserva.</translation>
    </message>
    <message>
        <source>Description of the picture:</source>
        <translation>Descripción de la imagen:</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>a picture</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a picture</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>Picture that is gone</source>
        <translation>Imagen que ya no está</translation>
    </message>
</context>
<context>
    <name>articular::PicturePairs</name>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>Esta imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>a picture</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a picture</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The picture of before is not kept.</source>
        <translation>La imagen de antes no se conserva.</translation>
    </message>
</context>
<context>
    <name>articular::PictureQuestions</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>%1: ¿qué muestra?</translation>
    </message>
    <message>
        <source>For people who cannot see it, in a sentence</source>
        <translation>En una frase, para quien no puede verla</translation>
    </message>
    <message>
        <source>It only decorates: nothing is lost without it</source>
        <translation>Solo decora: sin ella no se pierde nada</translation>
    </message>
    <message>
        <source>Does it show a patient, a scan or a screen?</source>
        <translation>¿Muestra a un paciente, una radiografía o una pantalla?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Number of the consent</source>
        <translation>Número del consentimiento</translation>
    </message>
    <message>
        <source>I looked closely: no name, date or number can be read in it</source>
        <translation>La he mirado de cerca: no se puede leer ningún nombre, fecha ni número</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>No se puede mostrar aquí.</translation>
    </message>
</context>
<context>
    <name>articular::PicturesSheet</name>
    <message>
        <source>Insert a picture</source>
        <translation>Insertar una imagen</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Insertar imágenes</translation>
    </message>
    <message>
        <source>Pictures are stored beside the article without place, date or camera, under a name that says nothing.</source>
        <translation>Las imágenes se guardan junto al artículo sin lugar, fecha ni cámara, con un nombre que no dice nada.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Pictures that wait for answers: %1</source>
        <translation>Imágenes pendientes de respuesta: %1</translation>
    </message>
</context>
<context>
    <name>articular::PlainPreview</name>
    <message>
        <source>Page as plain text</source>
        <translation>Página como texto sin formato</translation>
    </message>
</context>
<context>
    <name>articular::PolicyDialog</name>
    <message>
        <source>&amp;Sign the change</source>
        <translation>&amp;Firmar el cambio</translation>
    </message>
    <message>
        <source>Rules for approving</source>
        <translation>Reglas para aprobar</translation>
    </message>
    <message>
        <source>Approvals that do not meet the new rules count no more.</source>
        <translation>Las aprobaciones que no cumplen las nuevas reglas dejan de contar.</translation>
    </message>
</context>
<context>
    <name>articular::PolicyFields</name>
    <message>
        <source>One physician approves each article</source>
        <translation>Un médico aprueba cada artículo</translation>
    </message>
    <message>
        <source>A physician and somebody for compliance</source>
        <translation>Un médico y una persona de cumplimiento</translation>
    </message>
    <message>
        <source>Somebody for compliance alone</source>
        <translation>Solo una persona de cumplimiento</translation>
    </message>
    <message>
        <source>Nobody approves a text that they wrote or sent</source>
        <translation>Nadie aprueba un texto que ha escrito o enviado</translation>
    </message>
    <message>
        <source>Without this, a page that its author approved never says that it was medically reviewed.</source>
        <translation>Sin esto, una página aprobada por su autor nunca dice que fue revisada por un médico.</translation>
    </message>
    <message>
        <source>Months until a page is due for review a&amp;gain:</source>
        <translation>Meses hasta que una página toca &amp;revisarla de nuevo:</translation>
    </message>
</context>
<context>
    <name>articular::PreviewNotice</name>
    <message>
        <source>Words and pictures exact. Look: built-in, because the clinic&apos;s page design has a mistake: %1 (%2, line %3)</source>
        <translation>Palabras e imágenes exactas. Aspecto: el incluido, porque el diseño de página de la clínica tiene un error: %1 (%2, línea %3)</translation>
    </message>
    <message>
        <source>Words and pictures exact. Look: the clinic&apos;s</source>
        <translation>Palabras e imágenes exactas. Aspecto: el de la clínica</translation>
    </message>
    <message>
        <source>Words and pictures exact. Look: built-in</source>
        <translation>Palabras e imágenes exactas. Aspecto: el incluido</translation>
    </message>
    <message>
        <source>Words and pictures exact. Look: the clinic&apos;s as it was, because its page design has a mistake now: %1 (%2, line %3)</source>
        <translation>Palabras e imágenes exactas. Aspecto: el de la clínica tal como era, porque el diseño de su página tiene ahora un error: %1 (%2, línea %3)</translation>
    </message>
    <message>
        <source>On screen: change %1</source>
        <translation>En pantalla: cambio %1</translation>
    </message>
</context>
<context>
    <name>articular::PrintDesk</name>
    <message>
        <source>It was cancelled; nothing was written.</source>
        <translation>Se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>This computer cannot make PDF files.</source>
        <translation>Este equipo no puede hacer archivos PDF.</translation>
    </message>
</context>
<context>
    <name>articular::PrintRequest</name>
    <message>
        <source>This is not a page that can be printed. --print-pdf is for articular-cli; use its export.</source>
        <translation>Esto no es una página que se pueda imprimir. --print-pdf es para articular-cli; use su exportación.</translation>
    </message>
</context>
<context>
    <name>articular::PrivacyCommands</name>
    <message>
        <source>This is no patient&apos;s.</source>
        <translation>Esto no es de ningún paciente.</translation>
    </message>
    <message>
        <source>Save the article first: what is said to the reviewer is kept beside its file.</source>
        <translation>Guarde antes el artículo: lo que se dice al revisor se conserva junto a su archivo.</translation>
    </message>
    <message>
        <source>Say in the details who the author is: the reviewer wants to know who asks.</source>
        <translation>Indique en los datos quién es el autor: el revisor quiere saber quién pregunta.</translation>
    </message>
</context>
<context>
    <name>articular::ProblemDetails</name>
    <message>
        <source>Choose a problem to see why it matters and how to mend it.</source>
        <translation>Elija un problema para ver por qué importa y cómo corregirlo.</translation>
    </message>
    <message>
        <source>Where this rule comes from</source>
        <translation>De dónde viene esta regla</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Fix all of this kind (%1)</source>
        <translation>Corregir todos los de este tipo (%1)</translation>
    </message>
    <message>
        <source>Switch off here…</source>
        <translation>Desactivar aquí…</translation>
    </message>
    <message>
        <source>Keeps this rule silent in this part of the text, for a reason that you give</source>
        <translation>Hace callar esta regla en esta parte del texto, por el motivo que usted indique</translation>
    </message>
    <message>
        <source>It does not count here. Reason: %1</source>
        <translation>Aquí no cuenta. Motivo: %1</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>No es de un paciente</translation>
    </message>
    <message>
        <source>Says so to the reviewer, who decides about it. You can send the article then.</source>
        <translation>Se lo dice al revisor, que decide. Después puede enviar el artículo.</translation>
    </message>
    <message>
        <source>Ask the reviewer about this…</source>
        <translation>Preguntar al revisor por esto…</translation>
    </message>
    <message>
        <source>The reviewer is told about it and decides.</source>
        <translation>El revisor lo sabe y decide.</translation>
    </message>
</context>
<context>
    <name>articular::ProblemFilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Words to look for in the problems</source>
        <translation>Palabras que buscar en los problemas</translation>
    </message>
    <message>
        <source>Kind of problems to show</source>
        <translation>Tipo de problemas que mostrar</translation>
    </message>
</context>
<context>
    <name>articular::ProblemGroup</name>
    <message>
        <source>Must fix</source>
        <translation>Hay que corregir</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>Para el revisor</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Se puede mejorar</translation>
    </message>
    <message>
        <source>In the clinic&apos;s files</source>
        <translation>En los archivos de la clínica</translation>
    </message>
    <message>
        <source>Switched off here</source>
        <translation>Desactivado aquí</translation>
    </message>
</context>
<context>
    <name>articular::ProblemKinds</name>
    <message>
        <source>Required parts</source>
        <translation>Partes obligatorias</translation>
    </message>
    <message>
        <source>Medical claims</source>
        <translation>Afirmaciones médicas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Wording and spelling</source>
        <translation>Redacción y ortografía</translation>
    </message>
    <message>
        <source>Headings, lists and links</source>
        <translation>Títulos, listas y enlaces</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Buscadores</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Archivos que no se pueden leer</translation>
    </message>
</context>
<context>
    <name>articular::ProblemsPanel</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>Corregir todos los de este tipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing must be fixed.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message>
        <source>No problem has these words or is of this kind.</source>
        <translation>Ningún problema tiene estas palabras o es de este tipo.</translation>
    </message>
    <message>
        <source>Next thing to fix</source>
        <translation>Lo siguiente por corregir</translation>
    </message>
    <message>
        <source>Goes to what is most useful to mend now</source>
        <translation>Va a lo que más conviene corregir ahora</translation>
    </message>
    <message>
        <source>Switch off here…</source>
        <translation>Desactivar aquí…</translation>
    </message>
</context>
<context>
    <name>articular::ProseCheck</name>
    <message>
        <source>The wording was not checked: there are no rules for %1.</source>
        <translation>La redacción no se comprobó: no hay reglas para %1.</translation>
    </message>
    <message>
        <source>Wording, confusable words and privacy in the text have to be read for by a person.</source>
        <translation>Una persona tiene que leer el texto y fijarse en la redacción, las palabras que se confunden y la privacidad.</translation>
    </message>
    <message>
        <source>It is in one of the clinic&apos;s rule files; whoever looks after them should mend it. All other rules are used.</source>
        <translation>Está en uno de los archivos de reglas de la clínica; quien se ocupa de ellos debería corregirlo. Se usan todas las demás reglas.</translation>
    </message>
</context>
<context>
    <name>articular::ProseFixes</name>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>articular::ProseRule</name>
    <message>
        <source>The rule %1 asks for it.</source>
        <translation>Lo pide la regla %1.</translation>
    </message>
    <message>
        <source>“%1” is not a valid pattern (%2). This rule is not used.</source>
        <translation>«%1» no es un patrón válido (%2). Esta regla no se usa.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Por ejemplo: %1.</translation>
    </message>
</context>
<context>
    <name>articular::PublishCommands</name>
    <message>
        <source>Save the article first: what is published is the text in its file.</source>
        <translation>Guarde primero el artículo: se publica el texto de su archivo.</translation>
    </message>
</context>
<context>
    <name>articular::PublishSheet</name>
    <message>
        <source>Publish on WordPress</source>
        <translation>Publicar en WordPress</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Compare with the site…</source>
        <translation>&amp;Comparar con el sitio…</translation>
    </message>
    <message>
        <source>Getting the page ready…</source>
        <translation>Preparando la página…</translation>
    </message>
    <message>
        <source>Upload the pictures</source>
        <translation>Suba las imágenes</translation>
    </message>
    <message>
        <source>&amp;Open picture folder</source>
        <translation>&amp;Abrir la carpeta de imágenes</translation>
    </message>
    <message>
        <source>Say where the first picture is</source>
        <translation>Diga dónde está la primera imagen</translation>
    </message>
    <message>
        <source>Address of the first picture</source>
        <translation>Dirección de la primera imagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Paste the article</source>
        <translation>Pegue el artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Copy &amp;article</source>
        <translation>Copiar el a&amp;rtículo</translation>
    </message>
    <message>
        <source>Copy the words for search results</source>
        <translation>Copie los textos para los buscadores</translation>
    </message>
    <message>
        <source>Into the fields of your search plug-in, if the site has one, and into “Excerpt” in the post&apos;s settings.</source>
        <translation>En los campos de su complemento para buscadores, si el sitio tiene uno, y en «Extracto» en los ajustes de la entrada.</translation>
    </message>
    <message>
        <source>Search title</source>
        <translation>Título para buscadores</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Publish it, and paste the page&apos;s address</source>
        <translation>Publíquela y pegue la dirección de la página</translation>
    </message>
    <message>
        <source>Then the clinic knows which version is on the site, where, and since when.</source>
        <translation>Así la clínica sabe qué versión está en el sitio, dónde y desde cuándo.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Only an approved article can be published.</source>
        <translation>Solo se puede publicar un artículo aprobado.</translation>
    </message>
    <message>
        <source>Version %1 is approved. Five steps bring it to the site.</source>
        <translation>La versión %1 está aprobada. Cinco pasos la llevan al sitio.</translation>
    </message>
    <message>
        <source>Version %1 is on the site already. To put it there again, replace everything in that post.</source>
        <translation>La versión %1 ya está en el sitio. Para ponerla otra vez, reemplace todo en esa entrada.</translation>
    </message>
    <message>
        <source>Version %1 is on the site, version %2 is approved. Replace everything in that post.</source>
        <translation>La versión %1 está en el sitio, la versión %2 está aprobada. Reemplace todo en esa entrada.</translation>
    </message>
    <message>
        <source>This page has no pictures.</source>
        <translation>Esta página no tiene imágenes.</translation>
    </message>
    <message>
        <source>In the Media Library open “%1”, press “Copy URL to clipboard”, and paste it here.</source>
        <translation>En la biblioteca de medios abra «%1», pulse «Copiar la URL al portapapeles» y péguela aquí.</translation>
    </message>
    <message>
        <source>Make a new post in WordPress. Paste the title into the title, and the article below it.</source>
        <translation>Haga una entrada nueva en WordPress. Pegue el título en el título y el artículo debajo.</translation>
    </message>
    <message>
        <source>The picture is at:</source>
        <translation>La imagen está en:</translation>
    </message>
    <message>
        <source>The pictures are at:</source>
        <translation>Las imágenes están en:</translation>
    </message>
    <message>
        <source>Recorded: version %1 is on the site.</source>
        <translation>Anotado: la versión %1 está en el sitio.</translation>
    </message>
    <message>
        <source>Say first where the first picture is.</source>
        <translation>Diga antes dónde está la primera imagen.</translation>
    </message>
    <message>
        <source>Drag the file in the folder into the Media Library of WordPress.</source>
        <translation>Arrastre el archivo de la carpeta a la biblioteca de medios de WordPress.</translation>
    </message>
    <message>
        <source>Drag all %1 files in the folder into the Media Library of WordPress.</source>
        <translation>Arrastre los %1 archivos de la carpeta a la biblioteca de medios de WordPress.</translation>
    </message>
    <message>
        <source>The pictures are in %1. Drag them into the Media Library of WordPress.</source>
        <translation>Las imágenes están en %1. Arrástrelas a la biblioteca de medios de WordPress.</translation>
    </message>
    <message>
        <source>Open the post in WordPress, and choose “Code editor” in its menu ⋮. Click into the text, select all of it (Ctrl+A) and paste (Ctrl+V). Then choose “Visual editor” again.</source>
        <translation>Abra la entrada en WordPress y elija «Editor de código» en su menú ⋮. Pulse en el texto, selecciónelo todo (Ctrl+A) y pegue (Ctrl+V). Luego vuelva a elegir «Editor visual».</translation>
    </message>
    <message>
        <source>The pictures are those of version %1: the Media Library has them. Upload nothing again.</source>
        <translation>Las imágenes son las de la versión %1: la biblioteca de medios ya las tiene. No suba nada otra vez.</translation>
    </message>
</context>
<context>
    <name>articular::PublishStep</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a step</comment>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>articular::QuestionDialog</name>
    <message>
        <source>Ask the reviewer</source>
        <translation>Preguntar al revisor</translation>
    </message>
    <message>
        <source>You can go on and send the article. It is not published before the reviewer has decided.</source>
        <translation>Puede continuar y enviar el artículo. No se publica antes de que el revisor haya decidido.</translation>
    </message>
    <message>
        <source>What would you like to know? It may stay empty.</source>
        <translation>¿Qué le gustaría saber? Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>articular::ReadabilityPanel</name>
    <message>
        <source>Hardest sentences</source>
        <translation>Frases más difíciles</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Paragraphs with their grades</source>
        <translation>Párrafos con sus grados</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Otras cifras</translation>
    </message>
    <message>
        <source>Reading grades are made for English. There are none for %1.</source>
        <translation>Los grados de lectura están hechos para el inglés. No los hay para %1.</translation>
    </message>
    <message>
        <source>The reading grade appears here as you write.</source>
        <translation>El grado de lectura aparece aquí mientras escribe.</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>That is within the target, grade %1. Most patients can read it.</source>
        <translation>Está dentro del objetivo, el grado %1. La mayoría de los pacientes puede leerlo.</translation>
    </message>
    <message>
        <source>The target is grade %1. Many patients can read it.</source>
        <translation>El objetivo es el grado %1. Muchos pacientes pueden leerlo.</translation>
    </message>
    <message>
        <source>The target is grade %1. Above grade %2 many patients give up.</source>
        <translation>El objetivo es el grado %1. Por encima del grado %2 muchos pacientes lo dejan.</translation>
    </message>
    <message>
        <source>Without the words that nobody can avoid here: grade %1.</source>
        <translation>Sin las palabras que aquí nadie puede evitar: grado %1.</translation>
    </message>
    <message>
        <source>No sentence is hard to read.</source>
        <translation>Ninguna frase es difícil de leer.</translation>
    </message>
    <message>
        <source>%1 words in %2 sentences</source>
        <translation>%1 palabras en %2 frases</translation>
    </message>
    <message>
        <source>Sentences of more than 20 words: %1</source>
        <translation>Frases de más de 20 palabras: %1</translation>
    </message>
    <message>
        <source>Reading ease (Flesch): %1 of 100</source>
        <translation>Facilidad de lectura (Flesch): %1 de 100</translation>
    </message>
    <message>
        <source>SMOG grade: %1</source>
        <translation>Grado SMOG: %1</translation>
    </message>
    <message>
        <source>SMOG grade: %1, a guess from fewer than 30 sentences</source>
        <translation>Grado SMOG: %1, una conjetura con menos de 30 frases</translation>
    </message>
</context>
<context>
    <name>articular::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>articular::ReasonList</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Enviar a revisión…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Set up approval…</source>
        <translation>Preparar la aprobación…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick an article.</source>
        <translation>Marque un artículo.</translation>
    </message>
    <message>
        <source>Looking whether it can be published…</source>
        <translation>Mirando si se puede publicar…</translation>
    </message>
    <message>
        <source>Looking which can be published… %1 of %2</source>
        <translation>Mirando cuáles se pueden publicar… %1 de %2</translation>
    </message>
    <message>
        <source>It cannot be exported at all: %1</source>
        <translation>No se puede exportar de ningún modo: %1</translation>
    </message>
    <message>
        <source>It can be published: version %1 is approved.</source>
        <translation>Se puede publicar: la versión %1 está aprobada.</translation>
    </message>
    <message>
        <source>It can only be exported as a draft. The reason:</source>
        <translation>Solo se puede exportar como borrador. El motivo:</translation>
    </message>
    <message>
        <source>It can only be exported as a draft. %1 reasons:</source>
        <translation>Solo se puede exportar como borrador. %1 motivos:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>All %1 can be published.</source>
        <translation>Los %1 se pueden publicar.</translation>
    </message>
    <message>
        <source>None of the %1 can be published yet; drafts can be made.</source>
        <translation>Ninguno de los %1 se puede publicar aún; se pueden hacer borradores.</translation>
    </message>
    <message>
        <source>%1 of %2 can be published. The others only as drafts:</source>
        <translation>%1 de %2 se pueden publicar. Los demás solo como borradores:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an article and a note about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articular::RecordCommands</name>
    <message>
        <source>Choose an approval record</source>
        <translation>Elegir un registro de aprobación</translation>
    </message>
    <message>
        <source>Approval records (*.zip)</source>
        <translation>Registros de aprobación (*.zip)</translation>
    </message>
    <message>
        <source>Choose a page of the website</source>
        <translation>Elegir una página del sitio web</translation>
    </message>
    <message>
        <source>Saved pages and website packages (*.html *.htm *.txt *.zip)</source>
        <translation>Páginas guardadas y paquetes para el sitio web (*.html *.htm *.txt *.zip)</translation>
    </message>
    <message>
        <source>No version of this article was approved yet, so there is nothing to compare the site with.</source>
        <translation>Aún no se aprobó ninguna versión de este artículo, así que no hay con qué comparar el sitio.</translation>
    </message>
</context>
<context>
    <name>articular::RecordContent</name>
    <message>
        <source>“%1” is missing or cannot be read.</source>
        <translation>«%1» falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The page could not be made again, because the disk for temporary files is full or locked.</source>
        <translation>La página no se pudo volver a hacer porque el disco de archivos temporales está lleno o bloqueado.</translation>
    </message>
</context>
<context>
    <name>articular::RecordExport</name>
    <message>
        <source>The approval record did not pass its own test, so it was not written. %1</source>
        <translation>El registro de aprobación no superó su propia prueba, así que no se escribió. %1</translation>
    </message>
</context>
<context>
    <name>articular::RecordMaker</name>
    <message>
        <source>A record on which the approval rests is not there, so no approval record was made.</source>
        <translation>Falta un documento en el que se apoya la aprobación, así que no se hizo ningún registro de aprobación.</translation>
    </message>
    <message>
        <source>The list of people who may approve was just changed. Try again.</source>
        <translation>La lista de personas que pueden aprobar se acaba de cambiar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This text is not the approved one, so no approval record was made.</source>
        <translation>Este texto no es el aprobado, así que no se hizo ningún registro de aprobación.</translation>
    </message>
</context>
<context>
    <name>articular::RecordSigners</name>
    <message>
        <source>The six words are not those of the administrator who signed this list.</source>
        <translation>Las seis palabras no son las del administrador que firmó esta lista.</translation>
    </message>
    <message>
        <source>The file of signers is not written as Articular writes it, or names patterns instead of people.</source>
        <translation>El archivo de firmantes no está escrito como lo escribe Articular, o nombra patrones en lugar de personas.</translation>
    </message>
    <message>
        <source>The administrator who signed this list is not in the file of signers.</source>
        <translation>El administrador que firmó esta lista no está en el archivo de firmantes.</translation>
    </message>
    <message>
        <source>The list of people or its signature is missing or far too large.</source>
        <translation>La lista de personas o su firma falta o es demasiado grande.</translation>
    </message>
    <message>
        <source>The list of people was changed: its signature is not the administrator&apos;s.</source>
        <translation>La lista de personas se cambió: su firma no es la del administrador.</translation>
    </message>
</context>
<context>
    <name>articular::RecordSteps</name>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>This is no approval record: its files are not in one folder.</source>
        <translation>Esto no es un registro de aprobación: sus archivos no están en una sola carpeta.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Archivos: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«%1» no está en la lista.</translation>
    </message>
    <message>
        <source>“%1” is not the file of the list.</source>
        <translation>«%1» no es el archivo de la lista.</translation>
    </message>
    <message>
        <source>“%1” of the list is missing.</source>
        <translation>Falta «%1», que está en la lista.</translation>
    </message>
    <message>
        <source>The list is missing, or is not written as such lists are.</source>
        <translation>La lista falta, o no está escrita como se escriben esas listas.</translation>
    </message>
    <message>
        <source>“%1” says something else than these files show.</source>
        <translation>«%1» dice algo distinto de lo que muestran estos archivos.</translation>
    </message>
    <message>
        <source>“%1” shows something else than these files.</source>
        <translation>«%1» muestra algo distinto de estos archivos.</translation>
    </message>
    <message>
        <source>The file of signers does not have “%1” with this key and role.</source>
        <translation>El archivo de firmantes no tiene a «%1» con esta clave y esta función.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>file name, message</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Its signature is missing.</source>
        <translation>Falta su firma.</translation>
    </message>
    <message>
        <source>“%1” was changed after the approval.</source>
        <translation>«%1» se cambió después de la aprobación.</translation>
    </message>
    <message>
        <source>“%1” was added: no approval names it.</source>
        <translation>Se añadió «%1»: ninguna aprobación lo nombra.</translation>
    </message>
    <message>
        <source>%1 as %2 on %3: “%4”</source>
        <comment>name, role, date, signed sentence</comment>
        <translation>%1 como %2 el %3: «%4»</translation>
    </message>
    <message>
        <source>The record holds no approval.</source>
        <translation>El registro no contiene ninguna aprobación.</translation>
    </message>
    <message>
        <source>“%1” does not count: %2</source>
        <comment>file name, reason</comment>
        <translation>«%1» no cuenta: %2</translation>
    </message>
    <message>
        <source>The approvals were given for another text than the one in this record.</source>
        <translation>Las aprobaciones se dieron para otro texto, no para el de este registro.</translation>
    </message>
    <message>
        <source>Not everybody approved it who has to.</source>
        <translation>No lo aprobaron todas las personas que tienen que hacerlo.</translation>
    </message>
    <message>
        <source>Earlier steps of the review: %1.</source>
        <translation>Pasos anteriores de la revisión: %1.</translation>
    </message>
    <message>
        <source>The record says that it is of another article.</source>
        <translation>El registro dice que es de otro artículo.</translation>
    </message>
    <message>
        <source>A record cannot vouch for its own list. Compare the administrator&apos;s six words, which the clinic tells you.</source>
        <translation>Un registro no puede responder de su propia lista. Compare las seis palabras del administrador, que le dice la clínica.</translation>
    </message>
    <message>
        <source>Signed by %1, the administrator.</source>
        <translation>Firmada por %1, el administrador.</translation>
    </message>
    <message>
        <source>It is a newer list than at the time of the approval.</source>
        <translation>Es una lista más nueva que la del momento de la aprobación.</translation>
    </message>
    <message>
        <source>The record holds more than %1 signatures.</source>
        <translation>El registro contiene más de %1 firmas.</translation>
    </message>
    <message>
        <source>An administrator erased something from it, and signed that.</source>
        <translation>Un administrador borró algo de ello, y lo firmó.</translation>
    </message>
</context>
<context>
    <name>articular::RecordVerification</name>
    <message>
        <source>An earlier step made this impossible.</source>
        <translation>Un paso anterior lo hizo imposible.</translation>
    </message>
    <message>
        <source>The file can be opened</source>
        <translation>El archivo se puede abrir</translation>
    </message>
    <message>
        <source>The file names in it are safe</source>
        <translation>Los nombres de sus archivos son seguros</translation>
    </message>
    <message>
        <source>Nothing is missing, added or renamed</source>
        <translation>No falta, sobra ni cambió de nombre nada</translation>
    </message>
    <message>
        <source>No file was altered</source>
        <translation>Ningún archivo se alteró</translation>
    </message>
    <message>
        <source>The page&apos;s files are those of their list</source>
        <translation>Los archivos de la página son los de su lista</translation>
    </message>
    <message>
        <source>The page text is what these files show</source>
        <translation>El texto de la página es lo que muestran estos archivos</translation>
    </message>
    <message>
        <source>The approvals are signed, for this page</source>
        <translation>Las aprobaciones están firmadas, para esta página</translation>
    </message>
    <message>
        <source>What the approvals rest on is unaltered</source>
        <translation>Aquello en lo que se apoyan las aprobaciones no se alteró</translation>
    </message>
    <message>
        <source>The list of people who may approve is the clinic&apos;s</source>
        <translation>La lista de personas que pueden aprobar es la de la clínica</translation>
    </message>
    <message>
        <source>The website shows what was approved</source>
        <translation>El sitio web muestra lo aprobado</translation>
    </message>
    <message>
        <source>Valid: version %1 of “%2” is what was approved, and who signed is proven.</source>
        <translation>Válido: la versión %1 de «%2» es lo que se aprobó, y está demostrado quién firmó.</translation>
    </message>
    <message>
        <source>Intact; who signed is not proven.</source>
        <translation>Intacto; no está demostrado quién firmó.</translation>
    </message>
    <message>
        <source>The record is intact, but the website shows something else.</source>
        <translation>El registro está intacto, pero el sitio web muestra otra cosa.</translation>
    </message>
    <message>
        <source>Not valid. Do not rely on this record.</source>
        <translation>No es válido. No confíe en este registro.</translation>
    </message>
</context>
<context>
    <name>articular::RecoveryDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>This text was never saved.</source>
        <translation>Este texto no se guardó nunca.</translation>
    </message>
    <message>
        <source>The file it belongs to is not there any more: %1</source>
        <translation>El archivo al que pertenece ya no está: %1</translation>
    </message>
    <message>
        <source>The saved file has the same text. You can delete this copy.</source>
        <translation>El archivo guardado tiene el mismo texto. Puede eliminar esta copia.</translation>
    </message>
    <message>
        <source>Coloured lines are not in the saved file %1.</source>
        <translation>Las líneas en color no están en el archivo guardado %1.</translation>
    </message>
    <message>
        <source>This text exists nowhere else and cannot be brought back. Press the button once more to delete it.</source>
        <translation>Este texto no existe en ningún otro sitio y no se podrá recuperar. Pulse el botón otra vez para eliminarlo.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar del todo</translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation>Textos recuperados</translation>
    </message>
    <message>
        <source>Articular ended before these texts were saved. Nothing in them is lost.</source>
        <translation>Articular se cerró antes de guardar estos textos. No se ha perdido nada de ellos.</translation>
    </message>
    <message>
        <source>The recovered text</source>
        <translation>El texto recuperado</translation>
    </message>
    <message>
        <source>&amp;Open this text</source>
        <translation>&amp;Abrir este texto</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>%1
Written %2</source>
        <comment>name of the article, date and time</comment>
        <translation>%1
Escrito el %2</translation>
    </message>
    <message>
        <source>Open &amp;all</source>
        <translation>Abrir &amp;todos</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceCommands</name>
    <message>
        <source>References are kept with a clinic. Open an article of a clinic first.</source>
        <translation>Las referencias se guardan con la clínica. Abra primero un artículo de una clínica.</translation>
    </message>
    <message>
        <source>The clinic has this source already, as [@%1].</source>
        <translation>La clínica ya tiene esta fuente, como [@%1].</translation>
    </message>
    <message>
        <source>Another file is still being read. Please choose this one again in a moment.</source>
        <translation>Todavía se está leyendo otro archivo. Vuelva a elegir este dentro de un momento.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1”: %2 Nothing was added.</source>
        <translation>«%1»: %2 No se añadió nada.</translation>
    </message>
    <message>
        <source>“%1” holds these references. Those with a tick are added to the clinic&apos;s.</source>
        <translation>«%1» contiene estas referencias. Las marcadas se añaden a las de la clínica.</translation>
    </message>
    <message>
        <source>References added: %1. Type [@ in the text to cite one.</source>
        <translation>Referencias añadidas: %1. Escriba [@ en el texto para citar una.</translation>
    </message>
    <message>
        <source>No typed list was found. It is a numbered list below a heading such as “References” or “Sources”.</source>
        <translation>No se encontró ninguna lista escrita. Es una lista numerada debajo de un título como «Referencias» o «Fuentes».</translation>
    </message>
    <message>
        <source>These words found no field: %1</source>
        <translation>Estas palabras no encontraron campo: %1</translation>
    </message>
    <message>
        <source>Marks in the text: %1.</source>
        <translation>Marcas en el texto: %1.</translation>
    </message>
    <message>
        <source>The text does not cite it, so the page will not list it.</source>
        <translation>El texto no la cita, así que la página no la mostrará.</translation>
    </message>
    <message>
        <source>Please compare each reference with what was typed. The marks in the text become citations and the typed list goes; one Undo brings both back.</source>
        <translation>Compare cada referencia con lo que se escribió. Las marcas del texto se convierten en citas y la lista escrita desaparece; un solo Deshacer recupera ambas.</translation>
    </message>
    <message>
        <source>These marks name no item of the list and stay as they are: %1</source>
        <translation>Estas marcas no nombran ningún elemento de la lista y se quedan como están: %1</translation>
    </message>
    <message>
        <source>The text changed in the meantime. Please close this and start again.</source>
        <translation>El texto cambió entretanto. Cierre esta ventana y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The typed list is now a list of references.</source>
        <translation>La lista escrita es ahora una lista de referencias.</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceCompleter</name>
    <message>
        <source>References of the clinic</source>
        <translation>Referencias de la clínica</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceDialog</name>
    <message>
        <source>Please compare the fields below with the source.</source>
        <translation>Compare los campos de abajo con la fuente.</translation>
    </message>
    <message>
        <source>These words found no field: %1</source>
        <translation>Estas palabras no encontraron campo: %1</translation>
    </message>
    <message>
        <source>Only the first of the entries is shown. For many, choose File, Import references.</source>
        <translation>Solo se muestra la primera entrada. Para muchas, elija Archivo, Importar referencias.</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Nueva referencia</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>Cambiar referencia</translation>
    </message>
    <message>
        <source>Paste a citation, and the fields fill themselves. Or fill them in below.</source>
        <translation>Pegue una cita y los campos se rellenan solos. O rellénelos abajo.</translation>
    </message>
    <message>
        <source>Smith JA, Jones B. Title of the article. Name of the journal. 2021;12(3):45-50. doi: …</source>
        <translation>Smith JA, Jones B. Título del artículo. Nombre de la revista. 2021;12(3):45-50. doi: …</translation>
    </message>
    <message>
        <source>Citation to take apart</source>
        <translation>Cita para analizar</translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation>Añadir referencia</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceFile</name>
    <message>
        <source>The clinic already has a reference “%1”. Nothing was changed; please give the new one another key.</source>
        <translation>La clínica ya tiene una referencia «%1». No se cambió nada; dé otra clave a la nueva.</translation>
    </message>
    <message>
        <source>The clinic has no reference “%1” any more, so nothing was changed. Somebody may have renamed or removed it.</source>
        <translation>La clínica ya no tiene ninguna referencia «%1», así que no se cambió nada. Puede que alguien la haya renombrado o quitado.</translation>
    </message>
    <message>
        <source>With these entries the clinic&apos;s references would be larger than can be read. Nothing was changed; add fewer at a time.</source>
        <translation>Con estas entradas, las referencias de la clínica serían demasiado grandes para leerlas. No se cambió nada; añada menos a la vez.</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceForm</name>
    <message>
        <source>The title is missing.</source>
        <translation>Falta el título.</translation>
    </message>
    <message>
        <source>The date is a year such as 2021, or 2021-05, or 2021-05-17.</source>
        <translation>La fecha es un año como 2021, o 2021-05, o 2021-05-17.</translation>
    </message>
    <message>
        <source>A DOI begins with “10.” and has a slash, such as 10.1000/182.</source>
        <translation>Un DOI empieza por «10.» y lleva una barra, como 10.1000/182.</translation>
    </message>
    <message>
        <source>A PubMed number has digits only.</source>
        <translation>Un número de PubMed solo tiene cifras.</translation>
    </message>
    <message>
        <source>A web address begins with https:// and has no spaces.</source>
        <translation>Una dirección web empieza por https:// y no tiene espacios.</translation>
    </message>
    <message>
        <source>The day on which you read it is written 2021-05-17.</source>
        <translation>El día en que la leyó se escribe 2021-05-17.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editores</translation>
    </message>
    <message>
        <source>Title of the book</source>
        <translation>Título del libro</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Periódico</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Revista</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Año o fecha</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universidad</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Quién la publica</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número de informe</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>PubMed number</source>
        <translation>Número de PubMed</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Why this source</source>
        <translation>Por qué esta fuente</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Artículo de revista</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Capítulo de un libro</translation>
    </message>
    <message>
        <source>Report or guideline</source>
        <translation>Informe o guía</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Artículo de periódico</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>One a line: Smith, Jane A.
or the name of an organization</source>
        <translation>Uno por línea: Smith, Jane A.
o el nombre de una organización</translation>
    </message>
    <message>
        <source>2021, 2021-05 or 2021-05-17</source>
        <translation>2021, 2021-05 o 2021-05-17</translation>
    </message>
    <message>
        <source>For an older source: why it is still the right one</source>
        <translation>Para una fuente antigua: por qué sigue siendo la adecuada</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceImport</name>
    <message>
        <source>The entry “%1” is not closed or not well-formed. What was read before that place was taken.</source>
        <translation>La entrada «%1» no está cerrada o está mal formada. Se tomó lo leído antes de ese lugar.</translation>
    </message>
    <message>
        <source>The file holds no references.</source>
        <translation>El archivo no contiene referencias.</translation>
    </message>
    <message>
        <source>The list has no end (a line “]”). The entries before were taken.</source>
        <translation>La lista no tiene final (una línea «]»). Se tomaron las entradas anteriores.</translation>
    </message>
    <message>
        <source>The entry from line %1 on is broken here. It was left out.</source>
        <translation>La entrada que empieza en la línea %1 está rota aquí. Se omitió.</translation>
    </message>
    <message>
        <source>This line is not as PubMed writes it. It was left out.</source>
        <translation>Esta línea no es como las escribe PubMed. Se omitió.</translation>
    </message>
    <message>
        <source>This file holds no references in a form that can be read: CSL-JSON, PubMed, RIS or BibTeX.</source>
        <translation>Este archivo no contiene referencias en un formato que se pueda leer: CSL-JSON, PubMed, RIS o BibTeX.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it was read as Western European. Please check the names with accents.</source>
        <translation>El archivo no es UTF-8, así que se leyó como europeo occidental. Compruebe los nombres con acentos.</translation>
    </message>
    <message>
        <source>An entry has neither a title nor an author. It was left out.</source>
        <translation>Una entrada no tiene ni título ni autor. Se omitió.</translation>
    </message>
    <message>
        <source>This line belongs to no entry. It was left out.</source>
        <translation>Esta línea no pertenece a ninguna entrada. Se omitió.</translation>
    </message>
    <message>
        <source>This entry has no end (a line “ER  -”). It was taken up to the next one.</source>
        <translation>Esta entrada no tiene final (una línea «ER  -»). Se tomó hasta la siguiente.</translation>
    </message>
    <message>
        <source>The file holds more entries than can be added at once. Those behind this one were left out.</source>
        <translation>El archivo contiene más entradas de las que se pueden añadir a la vez. Las que siguen a esta se omitieron.</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceListModel</name>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (retirada)</translation>
    </message>
</context>
<context>
    <name>articular::ReferencePicker</name>
    <message>
        <source>The clinic has no references yet. Add one, or choose File, Import references.</source>
        <translation>La clínica aún no tiene referencias. Añada una o elija Archivo, Importar referencias.</translation>
    </message>
    <message>
        <source>No reference has all of these words.</source>
        <translation>Ninguna referencia tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Insert reference</source>
        <translation>Insertar referencia</translation>
    </message>
    <message>
        <source>Author, words of the title, or year</source>
        <translation>Autor, palabras del título o año</translation>
    </message>
    <message>
        <source>Search references</source>
        <translation>Buscar referencias</translation>
    </message>
    <message>
        <source>References of the clinic</source>
        <translation>Referencias de la clínica</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The clinic withdrew “%1”, so it is not cited any more.</source>
        <translation>La clínica retiró «%1», por lo que ya no se cita.</translation>
    </message>
    <message>
        <source>The reason given: “%1”</source>
        <translation>Motivo indicado: «%1»</translation>
    </message>
</context>
<context>
    <name>articular::ReferenceReview</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>New. It is cited as [@%1].</source>
        <translation>Nueva. Se cita como [@%1].</translation>
    </message>
    <message>
        <source>The clinic has it already, as [@%1].</source>
        <translation>La clínica ya la tiene, como [@%1].</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Turn into references</source>
        <translation>Convertir en referencias</translation>
    </message>
    <message>
        <source>Add references (%1)</source>
        <translation>Añadir referencias (%1)</translation>
    </message>
    <message>
        <source>Turn a typed list into references</source>
        <translation>Convertir una lista escrita en referencias</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>References found</source>
        <translation>Referencias encontradas</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>articular::References</name>
    <message>
        <source>The clinic&apos;s references cannot be read from line %1 on, so none of them is shown. Nothing was changed; mend the file or export it again from the reference program.</source>
        <translation>Las referencias de la clínica no se pueden leer a partir de la línea %1, así que no se muestra ninguna. No se cambió nada; corrija el archivo o expórtelo de nuevo desde el programa de referencias.</translation>
    </message>
</context>
<context>
    <name>articular::RenderingProbe</name>
    <message>
        <source>The page is shown as plain text, because a part of Qt WebEngine is missing on this computer. Install Qt WebEngine and start Articular again to see the page with its look.</source>
        <translation>La página se muestra como texto sin formato porque en este equipo falta una parte de Qt WebEngine. Instale Qt WebEngine e inicie Articular de nuevo para ver la página con su aspecto.</translation>
    </message>
    <message>
        <source>The page is shown as plain text, because Articular was started by the administrator (root) and the part that draws the page is not safe there. Start Articular as an ordinary user to see the page with its look: log in as that user and run: articular</source>
        <translation>La página se muestra como texto sin formato porque Articular lo inició el administrador (root) y la parte que dibuja la página no es segura así. Inicie Articular como usuario normal para ver la página con su aspecto: inicie sesión como ese usuario y ejecute: articular</translation>
    </message>
    <message>
        <source>The page is shown as plain text, because this computer does not let programs shut the page off from the rest (user namespaces are switched off). Ask its administrator to allow them, then start Articular again.</source>
        <translation>La página se muestra como texto sin formato porque este equipo no deja que los programas aíslen la página del resto (los espacios de nombres de usuario están desactivados). Pida a su administrador que los permita e inicie Articular de nuevo.</translation>
    </message>
</context>
<context>
    <name>articular::ReportCommands</name>
    <message>
        <source>report-%1.html</source>
        <comment>file name; no spaces</comment>
        <translation>informe-%1.html</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Haciendo el informe…</translation>
    </message>
    <message>
        <source>The report is ready: %1</source>
        <translation>El informe está listo: %1</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
</context>
<context>
    <name>articular::Review</name>
    <message>
        <source>No medical reviewer has been asked to read this article.</source>
        <translation>Aún no se ha pedido a ningún revisor médico que lea este artículo.</translation>
    </message>
    <message>
        <source>Readers are told which physician reviewed the page, and when.</source>
        <translation>A los lectores se les dice qué médico revisó la página y cuándo.</translation>
    </message>
    <message>
        <source>This article was taken down. It needs a new approval before it may go out again.</source>
        <translation>Este artículo se retiró. Necesita una nueva aprobación para volver a publicarse.</translation>
    </message>
    <message>
        <source>The text was changed since version %1 was approved, so it may not go out. You can export a draft.</source>
        <translation>El texto cambió desde que se aprobó la versión %1, así que no puede publicarse. Puede exportar un borrador.</translation>
    </message>
    <message>
        <source>It is with the reviewer, so it may not go out yet. You can export a draft.</source>
        <translation>Lo tiene el revisor, así que aún no puede publicarse. Puede exportar un borrador.</translation>
    </message>
    <message>
        <source>No physician has approved this text yet, so it may not go out. You can export a draft.</source>
        <translation>Ningún médico ha aprobado aún este texto, así que no puede publicarse. Puede exportar un borrador.</translation>
    </message>
    <message>
        <source>Every medical article needs a physician&apos;s approval of exactly the text that readers will see.</source>
        <translation>Todo artículo médico necesita que un médico apruebe exactamente el texto que verán los lectores.</translation>
    </message>
    <message>
        <source>A reviewer wants this mended: “%1”</source>
        <translation>Un revisor quiere que se corrija esto: «%1»</translation>
    </message>
    <message>
        <source>The article is approved only when everything is done that a reviewer marked so.</source>
        <translation>El artículo se aprueba solo cuando está hecho todo lo que un revisor marcó así.</translation>
    </message>
    <message>
        <source>One claim still has to be decided about.</source>
        <translation>Falta decidir sobre una afirmación.</translation>
    </message>
    <message>
        <source>%1 claims still have to be decided about.</source>
        <translation>Falta decidir sobre %1 afirmaciones.</translation>
    </message>
    <message>
        <source>A text is approved only when a reviewer has decided about everything that it claims.</source>
        <translation>Un texto se aprueba solo cuando un revisor ha decidido sobre todo lo que afirma.</translation>
    </message>
    <message>
        <source>Everybody who could approve this text wrote, saved or sent it: %1.</source>
        <translation>Todos los que podrían aprobar este texto lo escribieron, guardaron o enviaron: %1.</translation>
    </message>
    <message>
        <source>Somebody else than those who wrote a text has to approve it.</source>
        <translation>Un texto lo tiene que aprobar alguien que no lo haya escrito.</translation>
    </message>
    <message>
        <source>%1&apos;s licence ended on %2, so an approval by them would not count.</source>
        <translation>La licencia de %1 terminó el %2, así que su aprobación no contaría.</translation>
    </message>
    <message>
        <source>Only a physician with a licence in force approves medical articles.</source>
        <translation>Solo un médico con licencia vigente aprueba artículos médicos.</translation>
    </message>
    <message>
        <source>The article was to be reviewed again by %1.</source>
        <translation>El artículo debía revisarse de nuevo antes del %1.</translation>
    </message>
    <message>
        <source>The article is to be reviewed again by %1.</source>
        <translation>El artículo debe revisarse de nuevo antes del %1.</translation>
    </message>
    <message>
        <source>Medicine moves on: what was right a year ago has to be read again.</source>
        <translation>La medicina avanza: lo que era correcto hace un año hay que leerlo otra vez.</translation>
    </message>
    <message>
        <source>What was decided in review is kept in files beside the article. All others still count.</source>
        <translation>Lo decidido en la revisión se guarda en archivos junto al artículo. Todos los demás siguen contando.</translation>
    </message>
    <message>
        <source>An approval does not count: %1</source>
        <translation>Una aprobación no cuenta: %1</translation>
    </message>
    <message>
        <source>Nobody who was asked to review this article has the specialty for “%1”: %2.</source>
        <translation>Nadie de quienes deben revisar este artículo tiene la especialidad para «%1»: %2.</translation>
    </message>
    <message>
        <source>A reviewer should know the field. Send it to somebody who does, or write the specialty into the list of people.</source>
        <translation>Un revisor debe conocer el campo. Envíelo a alguien que lo conozca o escriba la especialidad en la lista de personas.</translation>
    </message>
    <message>
        <source>%1 approved it with changes that are not in the text yet. Apply them first.</source>
        <translation>%1 lo aprobó con cambios que aún no están en el texto. Aplíquelos primero.</translation>
    </message>
    <message>
        <source>The clinic changed %1, and nobody signed the new words, so the approval of this article ended. You can export a draft.</source>
        <comment>names of texts</comment>
        <translation>La clínica cambió %1 y nadie firmó las nuevas palabras, así que la aprobación de este artículo terminó. Puede exportar un borrador.</translation>
    </message>
    <message>
        <source>The clinic changed what articles may say (%1). This article has to be reviewed again before it goes out.</source>
        <comment>names of texts</comment>
        <translation>La clínica cambió lo que pueden decir los artículos (%1). Este artículo debe revisarse de nuevo antes de publicarse.</translation>
    </message>
    <message>
        <source>A reviewer has to see whether the article is still right beside the clinic&apos;s new words.</source>
        <translation>Un revisor tiene que ver si el artículo sigue siendo correcto junto a las nuevas palabras de la clínica.</translation>
    </message>
</context>
<context>
    <name>articular::ReviewCommands</name>
    <message>
        <source>The program is looking where this article stands in review.</source>
        <translation>El programa está mirando en qué punto de la revisión está este artículo.</translation>
    </message>
    <message>
        <source>It is being sent for review.</source>
        <translation>Se está enviando a revisión.</translation>
    </message>
    <message>
        <source>%1. To change it, take it back first.</source>
        <comment>where the article stands</comment>
        <translation>%1. Para cambiarlo, recupérelo antes.</translation>
    </message>
    <message>
        <source>%1. To change it, make a new version first.</source>
        <comment>where the article stands</comment>
        <translation>%1. Para cambiarlo, cree antes una versión nueva.</translation>
    </message>
    <message>
        <source>The text here is not the one that was sent.</source>
        <translation>El texto de aquí no es el que se envió.</translation>
    </message>
    <message>
        <source>Back to you</source>
        <translation>De vuelta a usted</translation>
    </message>
    <message>
        <source>Back to you, one note</source>
        <translation>De vuelta a usted, una nota</translation>
    </message>
    <message>
        <source>Back to you, %1 notes</source>
        <translation>De vuelta a usted, %1 notas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the reviewer&apos;s reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The file was changed since, but nothing that readers see.</source>
        <translation>El archivo ha cambiado desde entonces, pero nada de lo que ven los lectores.</translation>
    </message>
    <message>
        <source>The text on screen is not the approved one.</source>
        <translation>El texto en pantalla no es el aprobado.</translation>
    </message>
    <message>
        <source>Your own changes are not saved.</source>
        <translation>Sus propios cambios no están guardados.</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Crear una versión nueva</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Ver qué ha cambiado</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar las notas</translation>
    </message>
    <message>
        <source>Go back to the approved text</source>
        <translation>Volver al texto aprobado</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Enviar a revisión…</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Guardar lo mío como copia…</translation>
    </message>
    <message>
        <source>Your changes were not saved: %1</source>
        <translation>Sus cambios no se guardaron: %1</translation>
    </message>
    <message>
        <source>Say in the details who the author is: the reviewer wants to know who sends it.</source>
        <translation>Indique en los detalles quién es el autor: quien revisa quiere saber quién lo envía.</translation>
    </message>
    <message>
        <source>Save the article first: what is decided about it is kept beside its file.</source>
        <translation>Guarde primero el artículo: lo que se decide sobre él se guarda junto a su archivo.</translation>
    </message>
    <message>
        <source>Readers see the same as in the text that was sent.</source>
        <translation>Los lectores ven lo mismo que en el texto enviado.</translation>
    </message>
    <message>
        <source>Readers see the same as in the approved text.</source>
        <translation>Los lectores ven lo mismo que en el texto aprobado.</translation>
    </message>
    <message>
        <source>Compared with the text that was sent:</source>
        <translation>Comparado con el texto enviado:</translation>
    </message>
    <message>
        <source>Compared with the approved text:</source>
        <translation>Comparado con el texto aprobado:</translation>
    </message>
    <message>
        <source>No version of it is approved.</source>
        <translation>No hay ninguna versión aprobada.</translation>
    </message>
    <message>
        <source>The article&apos;s text is the approved one already. What differs is a picture or one of the clinic&apos;s files.</source>
        <translation>El texto del artículo ya es el aprobado. Lo que difiere es una imagen o un archivo de la clínica.</translation>
    </message>
    <message>
        <source>The approved text is back. The changed one is kept beside it as “%1”.</source>
        <translation>El texto aprobado ha vuelto. El cambiado se guarda a su lado como «%1».</translation>
    </message>
    <message>
        <source>%1. Both of you may write: nothing is lost, whoever saves second is asked which text is to stay.</source>
        <comment>who has it open</comment>
        <translation>%1. Ambos pueden escribir: no se pierde nada, y a quien guarde en segundo lugar se le pregunta qué texto debe quedar.</translation>
    </message>
    <message>
        <source>%1. You can read it here; you can write when it is closed there.</source>
        <comment>who has it open</comment>
        <translation>%1. Aquí puede leerlo; podrá escribir cuando se cierre allí.</translation>
    </message>
    <message>
        <source>%1 · You can read it here</source>
        <comment>who has it open</comment>
        <translation>%1 · Aquí puede leerlo</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Apply %1&apos;s changes</source>
        <comment>name</comment>
        <translation>Aplicar los cambios de %1</translation>
    </message>
    <message>
        <source>The text on screen has changes of your own. Undo them, or save them as a copy, and apply then.</source>
        <translation>El texto en pantalla tiene cambios propios. Deshágalos o guárdelos como copia y aplíquelos después.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Revisarlo</translation>
    </message>
</context>
<context>
    <name>articular::ReviewFolder</name>
    <message>
        <source>Only an article in a folder of its own can be reviewed: save it as article.md first. Nothing was recorded.</source>
        <translation>Solo se puede revisar un artículo en su propia carpeta: guárdelo primero como article.md. No se registró nada.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, so nothing of this review counts. Put the folder itself there.</source>
        <translation>«%1» es un enlace a otro lugar, así que nada de esta revisión cuenta. Ponga ahí la carpeta misma.</translation>
    </message>
</context>
<context>
    <name>articular::ReviewHistory</name>
    <message>
        <source>A record says that something was erased, but nobody signed it. It does not count.</source>
        <translation>Un registro dice que se borró algo, pero nadie lo firmó. No cuenta.</translation>
    </message>
    <message>
        <source>A record says that something was erased, but no administrator signed it so: %1</source>
        <translation>Un registro dice que se borró algo, pero ningún administrador lo firmó así: %1</translation>
    </message>
</context>
<context>
    <name>articular::ReviewItems</name>
    <message>
        <source>Your earlier notes</source>
        <translation>Sus notas anteriores</translation>
    </message>
    <message>
        <source>Notes of others</source>
        <translation>Notas de otras personas</translation>
    </message>
    <message>
        <source>Your notes of now</source>
        <translation>Sus notas de ahora</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>It was about: “%1”</source>
        <translation>Se refería a: «%1»</translation>
    </message>
    <message>
        <source>Your words stand in the text now.</source>
        <translation>Sus palabras están ahora en el texto.</translation>
    </message>
    <message>
        <source>The words that it was about are not in the text any more.</source>
        <translation>Las palabras a las que se refería ya no están en el texto.</translation>
    </message>
    <message>
        <source>The text is the same there as it was.</source>
        <translation>Ahí el texto sigue igual que antes.</translation>
    </message>
    <message>
        <source>Now it says: “%1”</source>
        <translation>Ahora dice: «%1»</translation>
    </message>
    <message>
        <source>What changed since version %1</source>
        <translation>Lo que cambió desde la versión %1</translation>
    </message>
    <message>
        <source>What your suggestions change</source>
        <translation>Lo que cambian sus sugerencias</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Before: “%1”</source>
        <translation>Antes: «%1»</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>No se indica ninguna fuente.</translation>
    </message>
    <message>
        <source>Its source is a footnote of the text.</source>
        <translation>Su fuente es una nota al pie del texto.</translation>
    </message>
    <message>
        <source>Its source “%1” is not among the clinic&apos;s references.</source>
        <translation>Su fuente «%1» no está entre las referencias de la clínica.</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Allí: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>These words are one of the clinic&apos;s approved texts.</source>
        <translation>Estas palabras son uno de los textos aprobados de la clínica.</translation>
    </message>
    <message>
        <source>The clinic approved these words, but not for here: %1</source>
        <translation>La clínica aprobó estas palabras, pero no para este lugar: %1</translation>
    </message>
    <message>
        <source>Similar approved text: “%1”</source>
        <translation>Texto aprobado parecido: «%1»</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 pregunta: «%2»</translation>
    </message>
</context>
<context>
    <name>articular::ReviewPhrases</name>
    <message>
        <source>compliance reviewer</source>
        <translation>revisor de cumplimiento</translation>
    </message>
    <message>
        <source>medical reviewer</source>
        <translation>revisor médico</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>With %1 since %2</source>
        <comment>names, time or day</comment>
        <translation>Con %1 desde %2</translation>
    </message>
    <message>
        <source>Back from %1 since %2</source>
        <comment>name, time or day</comment>
        <translation>Devuelto por %1 desde %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <comment>names, day</comment>
        <translation>Aprobado por %1 el %2</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Cambiado desde la aprobación</translation>
    </message>
    <message>
        <source>To be reviewed again since %1</source>
        <translation>Pendiente de nueva revisión desde %1</translation>
    </message>
    <message>
        <source>Taken down on %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>On the site: version %1, approved %2</source>
        <comment>number, day</comment>
        <translation>En el sitio: versión %1, aprobada %2</translation>
    </message>
    <message>
        <source>To be taken off the site: version %1, %2</source>
        <comment>number, web address</comment>
        <translation>Hay que quitar del sitio: versión %1, %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation>Borrador de la versión %1</translation>
    </message>
    <message>
        <source>Nobody has said yet who may approve.</source>
        <translation>Aún no se ha dicho quién puede aprobar.</translation>
    </message>
    <message>
        <source>It has to be sent for review.</source>
        <translation>Hay que enviarlo a revisión.</translation>
    </message>
    <message>
        <source>An approval by a %1 is missing.</source>
        <translation>Falta la aprobación de un %1.</translation>
    </message>
    <message>
        <source>The text was changed after it was sent; it has to be sent again.</source>
        <translation>El texto se cambió después de enviarlo; hay que enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>An approval does not count: %1</source>
        <translation>Una aprobación no cuenta: %1</translation>
    </message>
    <message>
        <source>The record “%1” has a time that is still to come: the clock of the computer that wrote it is wrong.</source>
        <translation>El registro «%1» tiene una hora que aún no ha llegado: el reloj del ordenador que lo escribió está mal.</translation>
    </message>
    <message>
        <source>Approved with %1&apos;s changes, which are not in the text yet</source>
        <translation>Aprobado con los cambios de %1, que aún no están en el texto</translation>
    </message>
    <message>
        <source>To be reviewed again: the clinic changed what articles may say (%1)</source>
        <comment>names of texts</comment>
        <translation>Hay que revisarlo de nuevo: la clínica cambió lo que pueden decir los artículos (%1)</translation>
    </message>
    <message>
        <source>%1; to be published again</source>
        <comment>what is on the site</comment>
        <translation>%1; hay que publicarla de nuevo</translation>
    </message>
    <message>
        <source>The changes that %1 approved have to be applied.</source>
        <translation>Hay que aplicar los cambios que %1 aprobó.</translation>
    </message>
    <message>
        <source>The clinic changed %1, and nobody signed the new words.</source>
        <comment>names of texts</comment>
        <translation>La clínica cambió %1 y nadie firmó las nuevas palabras.</translation>
    </message>
    <message>
        <source>The clinic&apos;s new words go out with it: %1.</source>
        <comment>names of texts</comment>
        <translation>Las nuevas palabras de la clínica salen con él: %1.</translation>
    </message>
    <message>
        <source>Until their first day the words before stay in force: %1.</source>
        <comment>names of texts</comment>
        <translation>Hasta su primer día siguen en vigor las palabras anteriores: %1.</translation>
    </message>
    <message>
        <source>Identifying text was erased by %1 on %2.</source>
        <comment>name, day</comment>
        <translation>%1 borró texto que identificaba a alguien el %2.</translation>
    </message>
    <message>
        <source>Text that was erased is still or again in “%1”. Let the administrator erase it once more.</source>
        <translation>Un texto que se borró sigue o vuelve a estar en «%1». Pida al administrador que lo borre otra vez.</translation>
    </message>
    <message>
        <source>Approval taken back on %1</source>
        <translation>Aprobación retirada el %1</translation>
    </message>
</context>
<context>
    <name>articular::ReviewQueue</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>group, text, how it stands</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Settled (A)</source>
        <translation>Resuelta (A)</translation>
    </message>
    <message>
        <source>Seen (A)</source>
        <translation>Visto (A)</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Still open (R)</source>
        <translation>Sigue pendiente (R)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rechazar (R)</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Todas están decididas.</translation>
    </message>
    <message>
        <source>%1 still to decide.</source>
        <translation>Quedan %1 por decidir.</translation>
    </message>
    <message>
        <source>All of the page was on your screen.</source>
        <translation>Toda la página estuvo en su pantalla.</translation>
    </message>
    <message>
        <source>Paragraphs not yet on your screen: %1. Space turns the page.</source>
        <translation>Párrafos que aún no estuvieron en su pantalla: %1. La barra espaciadora pasa la página.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Needs a source (C)</source>
        <translation>Necesita una fuente (C)</translation>
    </message>
    <message>
        <source>Needs other words (W)</source>
        <translation>Necesita otras palabras (W)</translation>
    </message>
    <message>
        <source>Not a claim (X)</source>
        <translation>No es una afirmación (X)</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>Nota… (N)</translation>
    </message>
    <message>
        <source>Mark as a claim (M)</source>
        <translation>Marcar como afirmación (M)</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Deshacer (U)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>articular::ReviewRecorder</name>
    <message>
        <source>Wrote, saved or sent this text, so somebody else has to approve it.</source>
        <translation>Escribió, guardó o envió este texto, así que otra persona tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>It is with a reviewer already. Take it back first to send another text.</source>
        <translation>Ya está en revisión. Recupérelo antes de enviar otro texto.</translation>
    </message>
    <message>
        <source>This very text is approved already, so there is nothing to send.</source>
        <translation>Este mismo texto ya está aprobado, así que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Nobody has said yet who may approve in this clinic, so an approval cannot count. It can be sent and commented on all the same.</source>
        <translation>Todavía no se ha dicho quién puede aprobar en esta clínica, así que una aprobación no puede contar. De todos modos puede enviarse y comentarse.</translation>
    </message>
    <message>
        <source>This article was not approved yet, so there is nothing to compare it with.</source>
        <translation>Este artículo aún no se ha aprobado, así que no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>Sent for review.</source>
        <translation>Enviado a revisión.</translation>
    </message>
    <message>
        <source>It is yours again. The reviewer sees that you took it back.</source>
        <translation>Vuelve a ser suyo. Quien revisa ve que lo ha recuperado.</translation>
    </message>
    <message>
        <source>The article&apos;s file was changed in the meantime. Nothing was applied.</source>
        <translation>El archivo del artículo se modificó entretanto. No se aplicó nada.</translation>
    </message>
    <message>
        <source>The changes are in the text.</source>
        <translation>Los cambios están en el texto.</translation>
    </message>
    <message>
        <source>The text changed at this place in the meantime. Nothing was recorded.</source>
        <translation>Entretanto el texto cambió en este lugar. No se registró nada.</translation>
    </message>
    <message>
        <source>It is noted for the reviewer, who decides about it.</source>
        <translation>Queda anotado para el revisor, que decide.</translation>
    </message>
</context>
<context>
    <name>articular::ReviewSteps</name>
    <message>
        <source>“%1” is nobody of this clinic. Nothing was recorded.</source>
        <translation>«%1» no es nadie de esta clínica. No se registró nada.</translation>
    </message>
    <message>
        <source>The article has no number of its own yet; it gets one when it is sent. Nothing was recorded.</source>
        <translation>El artículo aún no tiene número propio; lo recibe al enviarlo. No se registró nada.</translation>
    </message>
    <message>
        <source>Say to whom it goes. Nothing was sent.</source>
        <translation>Diga a quién va. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 may not approve articles here. Send it to somebody who may.</source>
        <translation>%1 no puede aprobar artículos aquí. Envíelo a alguien que pueda.</translation>
    </message>
    <message>
        <source>%1 wrote, saved or sent this text, so somebody else has to approve it.</source>
        <translation>%1 escribió, guardó o envió este texto, así que tiene que aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>It is with %1 already. Take it back first to send another text.</source>
        <translation>Ya lo tiene %1. Recupérelo primero para enviar otro texto.</translation>
    </message>
    <message>
        <source>This very text is approved already, so there is nothing to send.</source>
        <translation>Este mismo texto ya está aprobado, así que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>One problem has to be mended before it can be sent: %1</source>
        <translation>Hay que corregir un problema antes de enviarlo: %1</translation>
    </message>
    <message>
        <source>%1 problems have to be mended before it can be sent, the first: %2</source>
        <translation>Hay que corregir %1 problemas antes de enviarlo; el primero: %2</translation>
    </message>
    <message>
        <source>It is with no reviewer, so there is nothing to take back.</source>
        <translation>No lo tiene ningún revisor, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>It is with no reviewer, so it cannot be returned.</source>
        <translation>No lo tiene ningún revisor, así que no se puede devolver.</translation>
    </message>
    <message>
        <source>Only a reviewer returns an article. The writer takes it back.</source>
        <translation>Solo un revisor devuelve un artículo. El redactor lo recupera.</translation>
    </message>
    <message>
        <source>Say what has to change: give a reason, or leave a note in the text.</source>
        <translation>Diga qué tiene que cambiar: dé una razón o deje una nota en el texto.</translation>
    </message>
    <message>
        <source>No version of it is approved, so there is nothing to take down.</source>
        <translation>No hay ninguna versión aprobada, así que no hay nada que retirar.</translation>
    </message>
    <message>
        <source>Only a reviewer or the administrator takes an article down.</source>
        <translation>Solo un revisor o el administrador retira un artículo.</translation>
    </message>
    <message>
        <source>Say why it is taken down.</source>
        <translation>Diga por qué se retira.</translation>
    </message>
    <message>
        <source>“%1” is not the web address of a page.</source>
        <translation>«%1» no es la dirección web de una página.</translation>
    </message>
    <message>
        <source>No version of it is approved, so none can be on the site.</source>
        <translation>No hay ninguna versión aprobada, así que ninguna puede estar en el sitio.</translation>
    </message>
    <message>
        <source>Version %1 was not exported yet. Export it, then say where it is.</source>
        <translation>La versión %1 aún no se exportó. Expórtela y luego diga dónde está.</translation>
    </message>
    <message>
        <source>Give a reason of at least %1 letters.</source>
        <translation>Dé una razón de al menos %1 letras.</translation>
    </message>
    <message>
        <source>There is no problem “%1”. Nothing was recorded.</source>
        <translation>No hay ningún problema «%1». No se registró nada.</translation>
    </message>
    <message>
        <source>Several problems begin with “%1”: give more of it. Nothing was recorded.</source>
        <translation>Varios problemas empiezan por «%1»: indique más. No se registró nada.</translation>
    </message>
    <message>
        <source>Nobody can let this stand: %1</source>
        <translation>Nadie puede dejarlo así: %1</translation>
    </message>
    <message>
        <source>Only a reviewer lets a problem stand, and who that is has to be set up first.</source>
        <translation>Solo un revisor puede dejar un problema así, y primero hay que configurar quién lo es.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but something was recorded at %2 already. Set it right first.</source>
        <translation>El reloj de este ordenador dice %1, pero ya se registró algo a las %2. Póngalo primero en hora.</translation>
    </message>
    <message>
        <source>“%1” cannot be the article&apos;s number. Take the line “id” out of its details: it gets one when it is sent.</source>
        <translation>“%1” no puede ser el número del artículo. Quite la línea “id” de sus datos: recibirá uno al enviarlo.</translation>
    </message>
    <message>
        <source>It is with a reviewer. Take it back first.</source>
        <translation>Está en revisión. Recupérelo antes.</translation>
    </message>
    <message>
        <source>A new version is being written already.</source>
        <translation>Ya se está escribiendo una versión nueva.</translation>
    </message>
    <message>
        <source>“%1” looks like a patient&apos;s. Take it out, or say that it is no patient&apos;s.</source>
        <translation>«%1» parece ser de un paciente. Quítelo o diga que no es de ningún paciente.</translation>
    </message>
</context>
<context>
    <name>articular::ReviewerChanges</name>
    <message>
        <source>You changed nothing yet: leave suggestions in the text, or approve it as it is.</source>
        <translation>Aún no cambió nada: deje sugerencias en el texto o apruébelo como está.</translation>
    </message>
    <message>
        <source>Two suggestions are about the same words. Take one of them back first.</source>
        <translation>Dos sugerencias tratan de las mismas palabras. Retire antes una de ellas.</translation>
    </message>
    <message>
        <source>No reviewer approved this text with changes, so there is nothing to apply.</source>
        <translation>Ningún revisor aprobó este texto con cambios, así que no hay nada que aplicar.</translation>
    </message>
    <message>
        <source>The changes do not make the text that %1 approved. Send it for review again.</source>
        <translation>Los cambios no dan el texto que %1 aprobó. Envíelo de nuevo a revisión.</translation>
    </message>
</context>
<context>
    <name>articular::ReviewerDesk</name>
    <message>
        <source>Save the article first: what is decided about it is kept beside its file.</source>
        <translation>Guarde primero el artículo: lo que se decide sobre él se guarda junto a su archivo.</translation>
    </message>
    <message>
        <source>Claims were not checked: no rules for %1.</source>
        <translation>No se comprobaron las afirmaciones: no hay reglas para %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo since you opened this review.</source>
        <translation>No hay nada que deshacer desde que abrió esta revisión.</translation>
    </message>
    <message>
        <source>Select the sentence in the page first: Tab goes there, the arrow keys go from sentence to sentence.</source>
        <translation>Seleccione primero la frase en la página: el tabulador lleva allí y las flechas van de frase en frase.</translation>
    </message>
    <message>
        <source>Select the words that the note is about in the page first.</source>
        <translation>Seleccione primero en la página las palabras a las que se refiere la nota.</translation>
    </message>
    <message>
        <source>The clinic does not know who you are, so nothing was recorded. Say in the claims panel that you decide, or make your signing key.</source>
        <translation>La clínica no sabe quién es usted, así que no se registró nada. Indique en el panel de afirmaciones que usted decide, o cree su clave.</translation>
    </message>
</context>
<context>
    <name>articular::ReviewerDialog</name>
    <message>
        <source>Who decides about claims here?</source>
        <translation>¿Quién decide aquí sobre las afirmaciones?</translation>
    </message>
    <message>
        <source>Your name stands beside each decision. It is not a signature yet: approving the whole article is.</source>
        <translation>Su nombre figura junto a cada decisión. Todavía no es una firma: lo es la aprobación del artículo entero.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, credentials</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I decide as a physician</source>
        <translation>Decido como médico</translation>
    </message>
    <message>
        <source>I look after compliance</source>
        <translation>Me ocupo del cumplimiento normativo</translation>
    </message>
    <message>
        <source>I only write</source>
        <translation>Solo escribo</translation>
    </message>
    <message>
        <source>I decide</source>
        <translation>Yo decido</translation>
    </message>
</context>
<context>
    <name>articular::RolloutDialog</name>
    <message>
        <source>What clinic texts ask for in articles</source>
        <translation>Qué piden los textos de la clínica en los artículos</translation>
    </message>
    <message>
        <source>Looking at the clinic&apos;s articles…</source>
        <translation>Mirando los artículos de la clínica…</translation>
    </message>
    <message>
        <source>Articles to publish or review again</source>
        <translation>Artículos que publicar o revisar de nuevo</translation>
    </message>
    <message>
        <source>Done, article</source>
        <translation>Hecho, artículo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>Clinic texts</source>
        <translation>Textos de la clínica</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Abrir el artículo</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Guardar como &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Every approved article shows the clinic&apos;s present words.</source>
        <translation>Todos los artículos aprobados muestran las palabras actuales de la clínica.</translation>
    </message>
</context>
<context>
    <name>articular::RulePack</name>
    <message>
        <source>Another rule file already holds the rule %1. This one is not used.</source>
        <translation>Otro archivo de reglas ya contiene la regla %1. Esta no se usa.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long on this text. Its rule was left out.</source>
        <translation>El patrón «%1» tarda demasiado en este texto. Su regla se dejó fuera.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is the name of a set of rules that the program brings along. The clinic&apos;s rules in this folder are not used; give the folder another name.</source>
        <translation>«%1» es el nombre de un conjunto de reglas que trae el programa. Las reglas de la clínica que hay en esta carpeta no se usan; dé otro nombre a la carpeta.</translation>
    </message>
</context>
<context>
    <name>articular::RuleReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>This rule is not used.</source>
        <translation>Esta regla no se usa.</translation>
    </message>
    <message>
        <source>A rule file needs the key “extends” with a kind of rule.</source>
        <translation>Un archivo de reglas necesita la clave «extends» con un tipo de regla.</translation>
    </message>
    <message>
        <source>Rules of the kind “%1” are not supported. This rule is not used.</source>
        <translation>No se admiten reglas del tipo «%1». Esta regla no se usa.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>a single text</source>
        <translation>un solo texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of pairs, one “this: that” a line</source>
        <translation>una lista de pares, un «esto: aquello» por línea</translation>
    </message>
    <message>
        <source>The place “%1” is not supported.</source>
        <translation>El lugar «%1» no se admite.</translation>
    </message>
    <message>
        <source>a map with “name” and “params”</source>
        <translation>un mapa con «name» y «params»</translation>
    </message>
    <message>
        <source>The action “%1” is not supported.</source>
        <translation>La acción «%1» no se admite.</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>The key “%1” is not supported.</source>
        <translation>La clave «%1» no se admite.</translation>
    </message>
    <message>
        <source>a map with “pass” and “fail”</source>
        <translation>un mapa con «pass» y «fail»</translation>
    </message>
    <message>
        <source>The key “%1” is not supported in a rule of this kind.</source>
        <translation>La clave «%1» no se admite en una regla de este tipo.</translation>
    </message>
    <message>
        <source>A rule needs the key “%1”.</source>
        <translation>Una regla necesita la clave «%1».</translation>
    </message>
    <message>
        <source>A rule of this kind needs the key “%1”.</source>
        <translation>Una regla de este tipo necesita la clave «%1».</translation>
    </message>
    <message>
        <source>“%1” is no kind of claim that is known.</source>
        <translation>«%1» no es un tipo de afirmación conocido.</translation>
    </message>
</context>
<context>
    <name>articular::SampleWorkspace</name>
    <message>
        <source>The folder %1 already holds files. Nothing was written; choose an empty or a new folder.</source>
        <translation>La carpeta %1 ya contiene archivos. No se escribió nada; elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>%1 is a file. Nothing was written; choose a folder.</source>
        <translation>%1 es un archivo. No se escribió nada; elija una carpeta.</translation>
    </message>
</context>
<context>
    <name>articular::SendDialog</name>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Se necesita para el</translation>
    </message>
    <message>
        <source>A word to the reviewer. It may stay empty.</source>
        <translation>Unas palabras para quien revisa. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Message to the reviewer</source>
        <translation>Mensaje para quien revisa</translation>
    </message>
    <message>
        <source>The reviewer will be asked</source>
        <translation>Se pedirá a quien revisa</translation>
    </message>
    <message>
        <source>to decide about one claim</source>
        <translation>que decida sobre una afirmación</translation>
    </message>
    <message>
        <source>to decide about %1 claims</source>
        <translation>que decida sobre %1 afirmaciones</translation>
    </message>
    <message>
        <source>whether this may stand: %1</source>
        <comment>a problem</comment>
        <translation>si esto puede quedar así: %1</translation>
    </message>
    <message>
        <source>and about %1 more like these</source>
        <translation>y sobre %1 más como estos</translation>
    </message>
    <message>
        <source>your question: “%1”</source>
        <translation>su pregunta: «%1»</translation>
    </message>
    <message>
        <source>to read the article and to approve it or send it back</source>
        <translation>que lea el artículo y lo apruebe o lo devuelva</translation>
    </message>
    <message>
        <source>Mend these first</source>
        <translation>Corrija antes esto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a problem</comment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>One of the reviewer&apos;s notes is still open. See to it first, or say in the message why not.</source>
        <translation>Una de las notas de quien revisa sigue pendiente. Atiéndala antes o explique en el mensaje por qué no.</translation>
    </message>
    <message>
        <source>%1 of the reviewer&apos;s notes are still open. See to them first, or say in the message why not.</source>
        <translation>%1 notas de quien revisa siguen pendientes. Atiéndalas antes o explique en el mensaje por qué no.</translation>
    </message>
    <message>
        <source>One problem has to be mended before it can be sent.</source>
        <translation>Hay que corregir un problema antes de enviarlo.</translation>
    </message>
    <message>
        <source>%1 problems have to be mended before it can be sent.</source>
        <translation>Hay que corregir %1 problemas antes de enviarlo.</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Elija a quién se envía.</translation>
    </message>
</context>
<context>
    <name>articular::SentenceRow</name>
    <message>
        <source>Grade %1, %2 words</source>
        <translation>Grado %1, %2 palabras</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to the sentence: %1</source>
        <translation>Ir a la frase: %1</translation>
    </message>
</context>
<context>
    <name>articular::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Type some words of a command, or its keys</source>
        <translation>Escriba algunas palabras de un comando, o sus teclas</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation>Nuevas teclas del comando</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Nuevas &amp;teclas:</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Teclas habituales para t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Go to the field “New keys” and press them.</source>
        <translation>Vaya al campo «Nuevas teclas» y púlselas.</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>Elija un comando.</translation>
    </message>
    <message>
        <source>%1 alone is needed for writing. Press Ctrl or Alt with it.</source>
        <translation>%1 sola hace falta para escribir. Púlsela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 moves or edits in every text and cannot be a command&apos;s.</source>
        <translation>%1 mueve o edita en todo texto y no puede ser de un comando.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 abre el menú «%2».</translation>
    </message>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>Todos los comandos tienen sus teclas habituales.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <translation>%1 es ahora de «%2».</translation>
    </message>
    <message>
        <source>&amp;Take it from “%1”</source>
        <translation>&amp;Quitarla a «%1»</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>«%1» no tiene teclas ahora.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>«%1» tiene ahora %2.</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>&amp;Deshacer este cambio</translation>
    </message>
</context>
<context>
    <name>articular::Signatures</name>
    <message>
        <source>%1 has no signing key in the list of people who may approve.</source>
        <translation>%1 no tiene ninguna clave de firma en la lista de personas que pueden aprobar.</translation>
    </message>
    <message>
        <source>%1 could not sign yet at that time.</source>
        <translation>%1 aún no podía firmar en ese momento.</translation>
    </message>
    <message>
        <source>The signing key of %1 does not count since %2.</source>
        <translation>La clave de firma de %1 no cuenta desde el %2.</translation>
    </message>
    <message>
        <source>The signing key of %1 has expired. The administrator can list a new one.</source>
        <translation>La clave de firma de %1 ha caducado. El administrador puede añadir una nueva a la lista.</translation>
    </message>
    <message>
        <source>The list of people who may approve has no licence of %1.</source>
        <translation>La lista de personas que pueden aprobar no tiene ninguna licencia de %1.</translation>
    </message>
    <message>
        <source>The licence of %1 had expired. The administrator can enter its new date.</source>
        <translation>La licencia de %1 había caducado. El administrador puede anotar su nueva fecha.</translation>
    </message>
    <message>
        <source>medical reviewer</source>
        <translation>revisor médico</translation>
    </message>
    <message>
        <source>compliance reviewer</source>
        <translation>revisor de cumplimiento</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>redactor</translation>
    </message>
    <message>
        <source>“%1” is not in the list of people who may approve.</source>
        <translation>«%1» no está en la lista de personas que pueden aprobar.</translation>
    </message>
    <message>
        <source>%1 is not listed as %2.</source>
        <translation>%1 no figura en la lista como %2.</translation>
    </message>
    <message>
        <source>The signing key of %1 was lost on %2, so its later signatures do not count.</source>
        <translation>La clave de firma de %1 se perdió el %2, así que sus firmas posteriores no cuentan.</translation>
    </message>
</context>
<context>
    <name>articular::Signing</name>
    <message>
        <source>The signing program did not answer in time. Nothing was changed. Try again.</source>
        <translation>El programa de firma no respondió a tiempo. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The signing program could not be run. Nothing was changed. Start Articular again, then retry.</source>
        <translation>No se pudo ejecutar el programa de firma. No se cambió nada. Reinicie Articular y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Others can read your signing key, so it was not used. Make the file readable for you alone.</source>
        <translation>Otras personas pueden leer su clave de firma, así que no se usó. Haga que solo usted pueda leer el archivo.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Nothing was signed.</source>
        <translation>La frase de contraseña no es correcta. No se firmó nada.</translation>
    </message>
    <message>
        <source>This file could not be used as a signing key. Nothing was signed.</source>
        <translation>Este archivo no se pudo usar como clave de firma. No se firmó nada.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters. Three or four words are good.</source>
        <translation>
            <numerusform>La frase de contraseña necesita al menos %n carácter. Tres o cuatro palabras van bien.</numerusform>
            <numerusform>La frase de contraseña necesita al menos %n caracteres. Tres o cuatro palabras van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase must be one line of at most 200 characters.</source>
        <translation>La frase de contraseña debe ser una sola línea de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Approving needs the program ssh-keygen, which this computer does not have. Install the package openssh-client, then try again.</source>
        <translation>Para aprobar hace falta el programa ssh-keygen, que este ordenador no tiene. Instale el paquete openssh-client y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Approving needs OpenSSH %1 or newer. Update the package openssh-client, then try again.</source>
        <translation>Para aprobar hace falta OpenSSH %1 o posterior. Actualice el paquete openssh-client y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the short name of a person.</source>
        <translation>«%1» no puede ser el nombre corto de una persona.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. No key was made; choose another name.</source>
        <translation>Ya existe un archivo «%1». No se creó ninguna clave; elija otro nombre.</translation>
    </message>
    <message>
        <source>This key has no passphrase, so anyone with the file could sign. It was not used; make a new key.</source>
        <translation>Esta clave no tiene frase de contraseña, así que cualquiera con el archivo podría firmar. No se usó; cree una clave nueva.</translation>
    </message>
    <message>
        <source>There is no signing key “%1”. Nothing was signed.</source>
        <translation>No hay ninguna clave de firma «%1». No se firmó nada.</translation>
    </message>
    <message>
        <source>The signature does not belong to this text and this person.</source>
        <translation>La firma no corresponde a este texto y a esta persona.</translation>
    </message>
    <message>
        <source>A signature could not be checked, because the disk for temporary files is full or locked.</source>
        <translation>No se pudo comprobar una firma porque el disco de archivos temporales está lleno o bloqueado.</translation>
    </message>
    <message>
        <source>The signature “%1” is missing.</source>
        <translation>Falta la firma «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is no signature, so it was not read.</source>
        <translation>El archivo «%1» no es una firma, así que no se leyó.</translation>
    </message>
</context>
<context>
    <name>articular::SigningDialog</name>
    <message>
        <source>&amp;Passphrase of your signing key:</source>
        <translation>Frase de &amp;contraseña de su clave de firma:</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Frase de contraseña de su clave de firma</translation>
    </message>
</context>
<context>
    <name>articular::SlashMenu</name>
    <message>
        <source>What to put here</source>
        <translation>Qué poner aquí</translation>
    </message>
    <message>
        <source>Disclaimer: %1</source>
        <translation>Descargo: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Call to action: %1</source>
        <translation>Llamada a la acción: %1</translation>
    </message>
</context>
<context>
    <name>articular::Snapshots</name>
    <message>
        <source>The kept copy of the text in “%1” was changed or is not whole. It does not count.</source>
        <translation>La copia guardada del texto en «%1» se cambió o no está completa. No cuenta.</translation>
    </message>
    <message>
        <source>The copy of the text could not be kept in “%1”. Nothing was sent; check that you may write there.</source>
        <translation>La copia del texto no se pudo guardar en «%1». No se envió nada; compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>The text that was sent for review is not there (“%1”). It may not have arrived on this computer yet.</source>
        <translation>El texto que se envió a revisión no está («%1»). Puede que aún no haya llegado a este ordenador.</translation>
    </message>
</context>
<context>
    <name>articular::SourceDialog</name>
    <message>
        <source>Give a source</source>
        <translation>Dar una fuente</translation>
    </message>
    <message>
        <source>Words of the title, the authors or the year</source>
        <translation>Palabras del título, los autores o el año</translation>
    </message>
    <message>
        <source>Look for a reference</source>
        <translation>Buscar una referencia</translation>
    </message>
    <message>
        <source>The clinic&apos;s references</source>
        <translation>Las referencias de la clínica</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>How the place in the source is given</source>
        <translation>Cómo se indica el lugar en la fuente</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Lugar en la fuente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Cited as @%1</source>
        <translation>Se cita como @%1</translation>
    </message>
    <message>
        <source>12, or 12–14; may stay empty</source>
        <translation>12 o 12–14; puede quedar vacío</translation>
    </message>
    <message>
        <source>The words of the source; may stay empty</source>
        <translation>Las palabras de la fuente; puede quedar vacío</translation>
    </message>
    <message>
        <source>The clinic has no references yet.</source>
        <translation>La clínica todavía no tiene referencias.</translation>
    </message>
    <message>
        <source>Where in the source is it said? A reviewer looks there.</source>
        <translation>¿En qué lugar de la fuente se dice? Un revisor lo busca allí.</translation>
    </message>
</context>
<context>
    <name>articular::Speller</name>
    <message>
        <source>Spelling was not checked: this computer has no dictionary for %1.</source>
        <translation>La ortografía no se comprobó: este equipo no tiene un diccionario para %1.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu it comes with the package %1; start Articular again once it is installed.</source>
        <translation>En Debian y Ubuntu viene con el paquete %1; vuelva a iniciar Articular cuando esté instalado.</translation>
    </message>
</context>
<context>
    <name>articular::SpellingCommands</name>
    <message>
        <source>Looking for words like it…</source>
        <translation>Buscando palabras parecidas…</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>Ninguna palabra se le parece</translation>
    </message>
    <message>
        <source>Add “%1” &amp;to</source>
        <translation>&amp;Añadir «%1» a</translation>
    </message>
    <message>
        <source>&amp;My own words</source>
        <translation>&amp;Mis propias palabras</translation>
    </message>
    <message>
        <source>The &amp;clinic&apos;s words</source>
        <translation>Las palabras de la &amp;clínica</translation>
    </message>
    <message>
        <source>The words of this &amp;article</source>
        <translation>Las palabras de este &amp;artículo</translation>
    </message>
    <message>
        <source>To me, in every article</source>
        <translation>Para mí, en todos los artículos</translation>
    </message>
    <message>
        <source>To everybody in this clinic</source>
        <translation>Para todos en esta clínica</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
</context>
<context>
    <name>articular::StartPage</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it.</source>
        <translation>Todo se queda en este equipo hasta que usted lo exporte.</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Nuevo artículo…</translation>
    </message>
    <message>
        <source>Try the practice clinic</source>
        <translation>Probar la clínica de práctica</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Open an article…</source>
        <translation>Abrir un artículo…</translation>
    </message>
    <message>
        <source>Open a clinic folder…</source>
        <translation>Abrir la carpeta de una clínica…</translation>
    </message>
</context>
<context>
    <name>articular::StatusPanel</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>At 238 words a minute</source>
        <translation>A 238 palabras por minuto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>This article was not medically reviewed yet.</source>
        <translation>Este artículo aún no tiene revisión médica.</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>Mostrar la lista de tareas</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>1 minute to read</source>
        <translation>1 minuto de lectura</translation>
    </message>
    <message>
        <source>%1 minutes to read</source>
        <translation>%1 minutos de lectura</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation>%1 / %2 hechas</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Lista de tareas: %1 de %2 hechas</translation>
    </message>
    <message>
        <source>Years of school that a reader needs (Flesch–Kincaid). Patients read best at 6. Click to see the hardest sentences.</source>
        <translation>Años de escuela que necesita quien lee (Flesch–Kincaid). Los pacientes leen mejor con 6. Haga clic para ver las frases más difíciles.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is on the site, where the text stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The text is approved exactly as it is.</source>
        <translation>El texto está aprobado exactamente como está.</translation>
    </message>
    <message>
        <source>The text on screen is not the approved one.</source>
        <translation>El texto en pantalla no es el aprobado.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>%1 of %2 words selected</source>
        <translation>%1 de %2 palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>articular::StepList</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>No demostrado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No se comprobó</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>step, result</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result, step</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articular::StudyCheck</name>
    <message>
        <source>This speaks of a study or of research, but names no source: “%1”</source>
        <translation>Esto habla de un estudio o de investigación, pero no nombra ninguna fuente: “%1”</translation>
    </message>
    <message>
        <source>Readers and the reviewer must be able to look it up. Put a source right after the sentence, as [@key] or as a footnote.</source>
        <translation>Los lectores y el revisor deben poder consultarlo. Ponga una fuente justo después de la frase, como [@clave] o como nota al pie.</translation>
    </message>
</context>
<context>
    <name>articular::Substitution</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>articular::SwitchOffForm</name>
    <message>
        <source>A comment cannot stand at this place, so nothing was changed.</source>
        <translation>Aquí no puede ir un comentario, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Why is it all right here? A comment with the reason is put above this part of the text. Readers never see it.</source>
        <translation>¿Por qué está bien aquí? Encima de esta parte del texto se pone un comentario con el motivo. Los lectores nunca lo ven.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>articular::SwitchedOff</name>
    <message>
        <source>“articular-%1” is not something that a comment can ask for.</source>
        <translation>«articular-%1» no es algo que un comentario pueda pedir.</translation>
    </message>
    <message>
        <source>Write articular-disable, articular-disable-next-line or articular-enable, then the name of the rule.</source>
        <translation>Escriba articular-disable, articular-disable-next-line o articular-enable y, después, el nombre de la regla.</translation>
    </message>
    <message>
        <source>This comment does not say which rule it is about.</source>
        <translation>Este comentario no dice de qué regla se trata.</translation>
    </message>
    <message>
        <source>Write the name of the rule, as in “articular-disable lan-repeat: the reason”.</source>
        <translation>Escriba el nombre de la regla, como en «articular-disable lan-repeat: el motivo».</translation>
    </message>
    <message>
        <source>There is no rule with the name “%1”.</source>
        <translation>No hay ninguna regla con el nombre «%1».</translation>
    </message>
    <message>
        <source>So the comment has no effect. “Switch off here” in the list of problems writes the right one.</source>
        <translation>Por eso el comentario no tiene efecto. «Desactivar aquí», en la lista de problemas, escribe el correcto.</translation>
    </message>
    <message>
        <source>“%1” is not switched off above this comment.</source>
        <translation>«%1» no está desactivada antes de este comentario.</translation>
    </message>
    <message>
        <source>This comment does not say why “%1” is switched off.</source>
        <translation>Este comentario no dice por qué se desactiva «%1».</translation>
    </message>
    <message>
        <source>Without a reason it has no effect. Write it behind a colon, as in “%1: the reason”.</source>
        <translation>Sin motivo no tiene efecto. Escríbalo después de dos puntos, como en «%1: el motivo».</translation>
    </message>
    <message>
        <source>“%1” finds nothing where this comment switches it off.</source>
        <translation>«%1» no encuentra nada donde este comentario la desactiva.</translation>
    </message>
    <message>
        <source>“%1” cannot be switched off in the text.</source>
        <translation>«%1» no se puede desactivar en el texto.</translation>
    </message>
    <message>
        <source>A reviewer decides about what it finds. Take the comment out, and ask the reviewer about the sentence.</source>
        <translation>Lo que encuentra lo decide un revisor. Quite el comentario y pregunte al revisor por la frase.</translation>
    </message>
    <message>
        <source>What it finds must be mended before the article goes out. Take the comment out and mend the place, or ask the reviewer about it.</source>
        <translation>Lo que encuentra hay que corregirlo antes de que salga el artículo. Quite el comentario y corrija ese lugar, o pregunte al revisor.</translation>
    </message>
    <message>
        <source>The comment has no effect and can be taken out.</source>
        <translation>El comentario no tiene efecto y se puede quitar.</translation>
    </message>
    <message>
        <source>Take the comment out</source>
        <translation>Quitar el comentario</translation>
    </message>
</context>
<context>
    <name>articular::TabKey</name>
    <message>
        <source>The Tab key indents in the text again.</source>
        <translation>La tecla Tab vuelve a sangrar en el texto.</translation>
    </message>
    <message>
        <source>The Tab key leaves the text.</source>
        <translation>La tecla Tab sale del texto.</translation>
    </message>
    <message>
        <source>The Tab key leaves the text. %1 changes that back.</source>
        <translation>La tecla Tab sale del texto. %1 lo revierte.</translation>
    </message>
    <message>
        <source>Tab leaves the text</source>
        <translation>Tab sale del texto</translation>
    </message>
</context>
<context>
    <name>articular::TabStrip</name>
    <message>
        <source>No article yet</source>
        <translation>Aún sin artículo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
</context>
<context>
    <name>articular::TableSizeDialog</name>
    <message>
        <source>Insert a table</source>
        <translation>Insertar una tabla</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Rows below the headings</source>
        <translation>&amp;Filas bajo los encabezados</translation>
    </message>
    <message>
        <source>Tab goes to the next cell. Enter begins a row; Enter in an empty row ends the table.</source>
        <translation>Tab lleva a la celda siguiente. Intro empieza una fila; Intro en una fila vacía termina la tabla.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
</context>
<context>
    <name>articular::TextCommands</name>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>By %1 on %2</source>
        <translation>Por %1 el %2</translation>
    </message>
    <message>
        <source>A new version is signed, and this computer has no signing key of yours yet. Choose “My signing key” in the menu “Review” first.</source>
        <translation>Una nueva versión se firma, y en este ordenador todavía no hay ninguna clave de firma suya. Elija primero «Mi clave de firma» en el menú «Revisión».</translation>
    </message>
    <message>
        <source>Clinic texts are signed by a medical reviewer or a compliance reviewer. Your key is not of one in the list of people who approve.</source>
        <translation>Los textos de la clínica los firma quien hace la revisión médica o la de cumplimiento. Su clave no es de nadie así en la lista de personas que aprueban.</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>La tabla está guardada: %1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>articles-to-do.csv</source>
        <translation>articulos-pendientes.csv</translation>
    </message>
    <message>
        <source>The clinic has nothing of that name, and no article uses it.</source>
        <translation>La clínica no tiene nada con ese nombre y ningún artículo lo usa.</translation>
    </message>
</context>
<context>
    <name>articular::TextPictures</name>
    <message>
        <source>Save the article first: its pictures are kept beside its file.</source>
        <translation>Guarde primero el artículo: sus imágenes se guardan junto a su archivo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Other pictures are still being added. Please try again in a moment.</source>
        <translation>Todavía se están añadiendo otras imágenes. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be read. Save it as a file, then use Insert, Pictures.</source>
        <translation>No se pudo leer la imagen del portapapeles. Guárdela como archivo y use Insertar, Imágenes.</translation>
    </message>
    <message>
        <source>The pictures were stored, but their text could not be changed. Please insert them again.</source>
        <translation>Las imágenes se guardaron, pero no se pudo cambiar el texto. Insértelas otra vez.</translation>
    </message>
    <message>
        <source>The pictures are in the text, but your answers could not be written into the article&apos;s details. The list of problems asks for them again.</source>
        <translation>Las imágenes están en el texto, pero sus respuestas no se pudieron escribir en los datos del artículo. La lista de problemas se las volverá a pedir.</translation>
    </message>
    <message>
        <source>Only the first %1 pictures are asked about. Please add the others afterwards.</source>
        <translation>Solo se pregunta por las primeras %1 imágenes. Añada las demás después.</translation>
    </message>
</context>
<context>
    <name>articular::TextSafety</name>
    <message>
        <source>No copy of your unsaved text can be kept in case the program ends early. Save often. %1</source>
        <translation>No se puede conservar una copia de su texto sin guardar por si el programa se cierra antes de tiempo. Guarde a menudo. %1</translation>
    </message>
    <message>
        <source>The article&apos;s file was removed or renamed by another program. Your text is still here: save it to write the file again.</source>
        <translation>Otro programa eliminó el archivo del artículo o le cambió el nombre. Su texto sigue aquí: guárdelo para escribir de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Another program or person changed this article&apos;s file since you opened it. Your text is not saved yet, so that nothing of theirs is lost. Choose which is to stay.</source>
        <translation>Otro programa u otra persona cambió el archivo de este artículo desde que usted lo abrió. Su texto aún no está guardado, para que no se pierda nada del otro. Elija cuál debe quedar.</translation>
    </message>
    <message>
        <source>This is the recovered text. Your file has not been changed: save to keep it, or undo to see what was saved.</source>
        <translation>Este es el texto recuperado. Su archivo no ha cambiado: guarde para conservarlo o deshaga para ver lo que había guardado.</translation>
    </message>
    <message>
        <source>This is the recovered text. It was never saved: save it to keep it.</source>
        <translation>Este es el texto recuperado. No se guardó nunca: guárdelo para conservarlo.</translation>
    </message>
    <message>
        <source>Another program or person changed this article&apos;s file while you were writing. Both texts are safe. Choose which is to stay.</source>
        <translation>Otro programa u otra persona cambió el archivo de este artículo mientras usted escribía. Los dos textos están a salvo. Elija cuál debe quedar.</translation>
    </message>
    <message>
        <source>The text was updated: another program or person had changed the file.</source>
        <translation>El texto se actualizó: otro programa u otra persona había cambiado el archivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Guardar el mío como copia…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Los dos textos son iguales.</translation>
    </message>
    <message>
        <source>Your text, compared with the one in the file:</source>
        <translation>Su texto, comparado con el del archivo:</translation>
    </message>
    <message>
        <source>Another program or person emptied this article&apos;s file. Your text is still here. Choose which is to stay.</source>
        <translation>Otro programa o persona vació el archivo de este artículo. Su texto sigue aquí. Elija cuál debe quedar.</translation>
    </message>
</context>
<context>
    <name>articular::TextSearch</name>
    <message>
        <source>This pattern cannot be used: at character %1, %2.</source>
        <translation>Este patrón no se puede usar: en el carácter %1, %2.</translation>
    </message>
</context>
<context>
    <name>articular::TextWriting</name>
    <message>
        <source>Another program or person changed the file. Nothing was written, and your text is still here.</source>
        <translation>Otro programa u otra persona cambió el archivo. No se escribió nada y su texto sigue aquí.</translation>
    </message>
    <message>
        <source>What the file holds now could not be kept as an earlier version, so it was not written over. Your text is still here: save it under another name. %1</source>
        <translation>Lo que contiene ahora el archivo no se pudo guardar como versión anterior, así que no se sobrescribió. Su texto sigue aquí: guárdelo con otro nombre. %1</translation>
    </message>
</context>
<context>
    <name>articular::ThemeProblem</name>
    <message>
        <source>The theme&apos;s page is larger than 256 KB.</source>
        <translation>La página del diseño ocupa más de 256 KB.</translation>
    </message>
    <message>
        <source>The section “%1” is never closed.</source>
        <translation>La sección “%1” no se cierra.</translation>
    </message>
    <message>
        <source>“{{” is never closed by “}}”.</source>
        <translation>“{{” no se cierra con “}}”.</translation>
    </message>
    <message>
        <source>“%1” is a part of the page and cannot stand inside a tag.</source>
        <translation>“%1” es una parte de la página y no puede estar dentro de una etiqueta.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a page can use.</source>
        <translation>“%1” no es un nombre que una página pueda usar.</translation>
    </message>
    <message>
        <source>A section cannot begin or end inside a tag.</source>
        <translation>Una sección no puede empezar ni terminar dentro de una etiqueta.</translation>
    </message>
    <message>
        <source>Sections stand more than %1 deep in each other.</source>
        <translation>Hay secciones dentro de otras a más de %1 niveles.</translation>
    </message>
    <message>
        <source>“%1” closes a section that is not open here.</source>
        <translation>“%1” cierra una sección que no está abierta aquí.</translation>
    </message>
    <message>
        <source>This comment is not closed, or holds “{{”.</source>
        <translation>Este comentario no está cerrado o contiene “{{”.</translation>
    </message>
    <message>
        <source>“&lt;” must begin a tag here; write &amp;lt; for the sign itself.</source>
        <translation>Aquí “&lt;” debe empezar una etiqueta; escriba &amp;lt; para el propio signo.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; cannot be used in a theme: a theme must not run code or load anything.</source>
        <translation>El elemento &lt;%1&gt; no se puede usar en un diseño: un diseño no debe ejecutar código ni cargar nada.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is never closed by “&gt;”.</source>
        <translation>La etiqueta &lt;%1&gt; no se cierra con “&gt;”.</translation>
    </message>
    <message>
        <source>The page has more than one &lt;body&gt;.</source>
        <translation>La página tiene más de un &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Names inside a tag must stand in a quoted value.</source>
        <translation>Los nombres dentro de una etiqueta deben estar en un valor entre comillas.</translation>
    </message>
    <message>
        <source>The attribute “%1” cannot be used in &lt;%2&gt;: a theme must not run code or load anything.</source>
        <translation>El atributo “%1” no se puede usar en &lt;%2&gt;: un diseño no debe ejecutar código ni cargar nada.</translation>
    </message>
    <message>
        <source>The value of “%1” must stand in quotes.</source>
        <translation>El valor de “%1” debe ir entre comillas.</translation>
    </message>
    <message>
        <source>The value of “%1” holds “&lt;”: a closing quote may be missing.</source>
        <translation>El valor de “%1” contiene “&lt;”: quizá falten las comillas de cierre.</translation>
    </message>
    <message>
        <source>The value of “%1” has no closing quote.</source>
        <translation>Al valor de “%1” le faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>A link of the theme must be a web address or “{{clinic-url}}”.</source>
        <translation>Un enlace del diseño debe ser una dirección web o “{{clinic-url}}”.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is never closed.</source>
        <translation>La etiqueta &lt;%1&gt; no se cierra.</translation>
    </message>
    <message>
        <source>Names cannot be used inside &lt;style&gt;.</source>
        <translation>Los nombres no se pueden usar dentro de &lt;style&gt;.</translation>
    </message>
    <message>
        <source>The page has no place for “%1”.</source>
        <translation>La página no tiene lugar para “%1”.</translation>
    </message>
    <message>
        <source>The page has no &lt;body&gt;.</source>
        <translation>La página no tiene &lt;body&gt;.</translation>
    </message>
    <message>
        <source>The style uses “%1”, which could load something; only colours, sizes and data: pictures can be used.</source>
        <translation>El estilo usa “%1”, que podría cargar algo; solo se pueden usar colores, tamaños e imágenes data:.</translation>
    </message>
    <message>
        <source>The style uses “\”; write the character itself.</source>
        <translation>El estilo usa “\”; escriba el propio carácter.</translation>
    </message>
    <message>
        <source>The style is larger than 256 KB.</source>
        <translation>El estilo ocupa más de 256 KB.</translation>
    </message>
    <message>
        <source>The style holds “&lt;/”, which would end it.</source>
        <translation>El estilo contiene “&lt;/”, que lo terminaría.</translation>
    </message>
</context>
<context>
    <name>articular::TickField</name>
    <message>
        <source>Main entry</source>
        <translation>Entrada principal</translation>
    </message>
    <message>
        <source>As the clinic does it</source>
        <translation>Como lo hace la clínica</translation>
    </message>
    <message>
        <source>The clinic has no such entry.</source>
        <translation>La clínica no tiene esta entrada.</translation>
    </message>
</context>
<context>
    <name>articular::Trust</name>
    <message>
        <source>“%1” cannot be the short name of a person.</source>
        <translation>«%1» no puede ser el nombre corto de una persona.</translation>
    </message>
    <message>
        <source>A person in the list needs a name and at least one role.</source>
        <translation>Una persona de la lista necesita un nombre y al menos una función.</translation>
    </message>
    <message>
        <source>A medical reviewer needs a licence in the list.</source>
        <translation>Un revisor médico necesita una licencia en la lista.</translation>
    </message>
    <message>
        <source>The day until which the key counts has passed already.</source>
        <translation>El día hasta el que cuenta la clave ya ha pasado.</translation>
    </message>
    <message>
        <source>The list of people who may approve has no “%1”.</source>
        <translation>La lista de personas que pueden aprobar no tiene a «%1».</translation>
    </message>
    <message>
        <source>This signing key is in the list already, as that of %1. Nothing was changed.</source>
        <translation>Esta clave de firma ya está en la lista como la de %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has a signing key in the list already. Revoke that one first.</source>
        <translation>%1 ya tiene una clave de firma en la lista. Revoque primero esa.</translation>
    </message>
    <message>
        <source>This key signs the list itself. Let another administrator sign the list first.</source>
        <translation>Esta clave firma la propia lista. Haga que antes la firme otro administrador.</translation>
    </message>
    <message>
        <source>A key cannot be lost at a time that is still to come.</source>
        <translation>Una clave no puede perderse en un momento que aún no ha llegado.</translation>
    </message>
    <message>
        <source>The signing key of %1 does not count any more already.</source>
        <translation>La clave de firma de %1 ya no cuenta.</translation>
    </message>
    <message>
        <source>The list gives %1 a role that does not exist: “%2”.</source>
        <translation>La lista da a %1 una función que no existe: «%2».</translation>
    </message>
    <message>
        <source>The list gives %1 two signing keys at the same time.</source>
        <translation>La lista da a %1 dos claves de firma al mismo tiempo.</translation>
    </message>
    <message>
        <source>The list of people who may approve is damaged, or from a newer version of the program.</source>
        <translation>La lista de personas que pueden aprobar está dañada o es de una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The list names “%1” twice.</source>
        <translation>La lista nombra dos veces a «%1».</translation>
    </message>
    <message>
        <source>The signing key of %1 is in the list twice. Each person needs a key of their own.</source>
        <translation>La clave de firma de %1 está dos veces en la lista. Cada persona necesita su propia clave.</translation>
    </message>
    <message>
        <source>The list does not say who administers it.</source>
        <translation>La lista no dice quién la administra.</translation>
    </message>
    <message>
        <source>The list must say whose approval an article needs: medical-reviewer, compliance-reviewer or both.</source>
        <translation>La lista debe decir de quién necesita aprobación un artículo: medical-reviewer, compliance-reviewer o ambos.</translation>
    </message>
    <message>
        <source>The list of people who may approve was changed by someone this computer does not know.</source>
        <translation>Alguien a quien este ordenador no conoce cambió la lista de personas que pueden aprobar.</translation>
    </message>
    <message>
        <source>The list of people who may approve is gone. Bring back clinic/trust.json from a copy.</source>
        <translation>La lista de personas que pueden aprobar ya no está. Recupere clinic/trust.json de una copia.</translation>
    </message>
    <message>
        <source>Nobody can approve here yet. The administrator first makes the list of people who may.</source>
        <translation>Aquí todavía no puede aprobar nadie. Primero el administrador crea la lista de quienes pueden.</translation>
    </message>
    <message>
        <source>This computer does not know the clinic&apos;s administrator yet. Compare the six words by telephone first.</source>
        <translation>Este ordenador aún no conoce al administrador de la clínica. Compare antes las seis palabras por teléfono.</translation>
    </message>
    <message>
        <source>An older list of people who may approve was put back. Ask the administrator for the newest one.</source>
        <translation>Se ha vuelto a poner una lista anterior de personas que pueden aprobar. Pida la más reciente al administrador.</translation>
    </message>
    <message>
        <source>This is not the administrator&apos;s key. The list of people who may approve was not changed.</source>
        <translation>Esta no es la clave del administrador. La lista de personas que pueden aprobar no se cambió.</translation>
    </message>
    <message>
        <source>These are not the administrator&apos;s six words. Nothing was changed; ask for the words again.</source>
        <translation>Estas no son las seis palabras del administrador. No se cambió nada; vuelva a pedir las palabras.</translation>
    </message>
    <message>
        <source>The administrator did not sign this list of people who may approve. Nothing was changed.</source>
        <translation>El administrador no firmó esta lista de personas que pueden aprobar. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 does not have this role, so nothing was changed.</source>
        <translation>%1 no tiene esta función, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>It is the only role of %1. End the signing key instead.</source>
        <translation>Es la única función de %1. Ponga fin a la clave de firma en su lugar.</translation>
    </message>
    <message>
        <source>The list gives %1 the role “%2” twice.</source>
        <translation>La lista da a %1 dos veces la función «%2».</translation>
    </message>
</context>
<context>
    <name>articular::Uses</name>
    <message>
        <source>Say what to look for.</source>
        <translation>Indique qué hay que buscar.</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>en todas las páginas</translation>
    </message>
    <message>
        <source>as in every article that names no others</source>
        <translation>como en todo artículo que no nombra otros</translation>
    </message>
</context>
<context>
    <name>articular::UsesDialog</name>
    <message>
        <source>Where is it used?</source>
        <translation>¿Dónde se usa?</translation>
    </message>
    <message>
        <source>A clinic text</source>
        <translation>Un texto de la clínica</translation>
    </message>
    <message>
        <source>An approved claim</source>
        <translation>Una afirmación aprobada</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>Una referencia</translation>
    </message>
    <message>
        <source>A consent</source>
        <translation>Un consentimiento</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Articles and their places</source>
        <translation>Artículos y sus lugares</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>Artículo y lugar</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Abrir el artículo</translation>
    </message>
    <message>
        <source>Wit&amp;hdraw it…</source>
        <translation>&amp;Retirarlo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose or type what you look for.</source>
        <translation>Elija o escriba lo que busca.</translation>
    </message>
    <message>
        <source>Looking at the clinic&apos;s articles…</source>
        <translation>Mirando los artículos de la clínica…</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>No article uses it.</source>
        <translation>Ningún artículo lo usa.</translation>
    </message>
    <message>
        <source>Articles that use it: %1, of them on the site: %2.</source>
        <translation>Artículos que lo usan: %1; de ellos, en el sitio: %2.</translation>
    </message>
    <message>
        <source>Which o&amp;ne:</source>
        <translation>C&amp;uál:</translation>
    </message>
    <message>
        <source>&amp;Use it again…</source>
        <translation>&amp;Volver a usarla…</translation>
    </message>
</context>
<context>
    <name>articular::VerifyRecordSheet</name>
    <message>
        <source>Nothing is copied yet. Copy the page in the browser first: select all, then copy.</source>
        <translation>Todavía no hay nada copiado. Copie primero la página en el navegador: seleccione todo y luego copie.</translation>
    </message>
    <message>
        <source>the copied page</source>
        <translation>la página copiada</translation>
    </message>
    <message>
        <source>The clinic tells six words, and these are %1. Type all of them, or none.</source>
        <translation>La clínica dice seis palabras, y estas son %1. Escríbalas todas, o ninguna.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>None yet. Choose the file, or drop it here.</source>
        <translation>Ninguno todavía. Elija el archivo, o suéltelo aquí.</translation>
    </message>
    <message>
        <source>The page that was copied</source>
        <translation>La página copiada</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>No se compara</translation>
    </message>
    <message>
        <source>Verify record</source>
        <translation>Verificar registro</translation>
    </message>
    <message>
        <source>An approval record is made beside each exported page. It proves who approved the page, and that nothing was changed since.</source>
        <translation>Junto a cada página exportada se hace un registro de aprobación. Demuestra quién aprobó la página y que desde entonces no se cambió nada.</translation>
    </message>
    <message>
        <source>Record:</source>
        <translation>Registro:</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;Six words:</source>
        <translation>&amp;Seis palabras:</translation>
    </message>
    <message>
        <source>Six words of the administrator&apos;s key</source>
        <translation>Seis palabras de la clave del administrador</translation>
    </message>
    <message>
        <source>Of the administrator&apos;s key. Ask the clinic by telephone: a record cannot prove its own signers.</source>
        <translation>De la clave del administrador. Pregunte a la clínica por teléfono: un registro no puede demostrar quiénes son sus propios firmantes.</translation>
    </message>
    <message>
        <source>Website:</source>
        <translation>Sitio web:</translation>
    </message>
    <message>
        <source>Choose &amp;page…</source>
        <translation>Elegir &amp;página…</translation>
    </message>
    <message>
        <source>A page saved in the browser, or a website package</source>
        <translation>Una página guardada en el navegador, o un paquete para el sitio web</translation>
    </message>
    <message>
        <source>P&amp;aste page</source>
        <translation>Peg&amp;ar página</translation>
    </message>
    <message>
        <source>The page that was copied in the browser: select all, then copy</source>
        <translation>La página que se copió en el navegador: seleccione todo y luego copie</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Comp&amp;robar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>Compare with the site</source>
        <translation>Comparar con el sitio</translation>
    </message>
    <message>
        <source>Open the page on the site in your browser.</source>
        <translation>Abra la página del sitio en su navegador.</translation>
    </message>
    <message>
        <source>Open %1 in your browser.</source>
        <translation>Abra %1 en su navegador.</translation>
    </message>
    <message>
        <source>Select all (Ctrl+A), copy (Ctrl+C), then press “Paste page” here: you see whether readers get the words, links and pictures that were approved.</source>
        <translation>Seleccione todo (Ctrl+A), copie (Ctrl+C) y pulse aquí «Pegar página»: verá si los lectores reciben las palabras, los enlaces y las imágenes que se aprobaron.</translation>
    </message>
</context>
<context>
    <name>articular::VersionCommands</name>
    <message>
        <source>No earlier versions of the text can be kept on this computer. %1</source>
        <translation>No se pueden conservar versiones anteriores del texto en este equipo. %1</translation>
    </message>
    <message>
        <source>No earlier version of this text is kept yet. One is kept when you begin to change it, every five minutes while you write, and when you save.</source>
        <translation>Aún no se conserva ninguna versión anterior de este texto. Se conserva una cuando empieza a cambiarlo, cada cinco minutos mientras escribe y cuando guarda.</translation>
    </message>
    <message>
        <source>This is the text of %1. Undo brings back the one that was on screen.</source>
        <translation>Este es el texto de %1. Deshacer devuelve el que estaba en pantalla.</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Enviado a revisión</translation>
    </message>
    <message>
        <source>Version %1 approved</source>
        <translation>Versión %1 aprobada</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done, name</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>The page shows what changed since the text of %1 (%2).</source>
        <translation>La página muestra lo que cambió desde el texto del %1 (%2).</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
</context>
<context>
    <name>articular::VersionsDialog</name>
    <message>
        <source>Before you changed it</source>
        <translation>Antes de que lo cambiara</translation>
    </message>
    <message>
        <source>While you wrote</source>
        <translation>Mientras escribía</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>This is the text that is on screen.</source>
        <translation>Este es el texto que está en pantalla.</translation>
    </message>
    <message>
        <source>What was added or taken away since this text.</source>
        <translation>Lo que se añadió o se quitó desde este texto.</translation>
    </message>
    <message>
        <source>Earlier versions of the text</source>
        <translation>Versiones anteriores del texto</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Lo que cambió desde entonces</translation>
    </message>
    <message>
        <source>&amp;Put this text back</source>
        <translation>&amp;Recuperar este texto</translation>
    </message>
    <message>
        <source>Nobody may change the text now.</source>
        <translation>Ahora nadie puede cambiar el texto.</translation>
    </message>
    <message>
        <source>Undo brings the present text back.</source>
        <translation>Deshacer devuelve el texto actual.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Before another text took its place</source>
        <translation>Antes de que otro texto ocupara su lugar</translation>
    </message>
    <message>
        <source>Texts kept on this computer for the last 30 days, which nobody else sees, and those that were sent or approved.</source>
        <translation>Textos guardados en este equipo durante los últimos 30 días, que nadie más ve, y los que se enviaron o aprobaron.</translation>
    </message>
    <message>
        <source>&amp;Mark the changes in the page</source>
        <translation>&amp;Marcar los cambios en la página</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done, name</comment>
        <translation>%1, por %2</translation>
    </message>
</context>
<context>
    <name>articular::WebPdfPrinter</name>
    <message>
        <source>The page could not be printed. Nothing was written; please try again.</source>
        <translation>La página no se pudo imprimir. No se escribió nada; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>articular::WebPreview</name>
    <message>
        <source>Page preview</source>
        <translation>Vista de la página</translation>
    </message>
    <message>
        <source>The page could not be drawn: the program&apos;s page process ended twice. Your text is safe, and below are the page&apos;s words. Close the article and open it again to try anew, or start Articular with --rendering=software.</source>
        <translation>No se pudo dibujar la página: el proceso que la dibuja terminó dos veces. Su texto está a salvo, y abajo están las palabras de la página. Cierre el artículo y ábralo otra vez para volver a intentarlo, o inicie Articular con --rendering=software.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>articular::WebsiteStep</name>
    <message>
        <source>“%1” is no website package: it has no page that could be compared.</source>
        <translation>«%1» no es un paquete para el sitio web: no tiene ninguna página que se pueda comparar.</translation>
    </message>
    <message>
        <source>The picture “%1” is none of the approved ones.</source>
        <translation>La imagen «%1» no es ninguna de las aprobadas.</translation>
    </message>
    <message>
        <source>Words, links, pictures and descriptions are the approved ones.</source>
        <translation>Las palabras, los enlaces, las imágenes y las descripciones son los aprobados.</translation>
    </message>
    <message>
        <source>The title “%1” is not on the page.</source>
        <translation>El título «%1» no está en la página.</translation>
    </message>
    <message>
        <source>Words, links and descriptions of pictures are the approved ones. Pictures themselves can only be compared in a website package.</source>
        <translation>Las palabras, los enlaces y las descripciones de las imágenes son los aprobados. Las imágenes mismas solo se pueden comparar en un paquete para el sitio web.</translation>
    </message>
    <message>
        <source>The words are the approved ones. A copied text holds neither links nor pictures to compare.</source>
        <translation>Las palabras son las aprobadas. Un texto copiado no contiene enlaces ni imágenes que comparar.</translation>
    </message>
    <message>
        <source>“%1” is empty, far too large, or no page that can be read.</source>
        <translation>«%1» está vacío, es demasiado grande o no es una página que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” is a package for Hugo. It has no finished page that could be compared: let Hugo build the site, and compare the page that it made.</source>
        <translation>«%1» es un paquete para Hugo. No tiene una página terminada que se pueda comparar: deje que Hugo genere el sitio y compare la página que hizo.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which cannot be compared. Save the page of the website, or copy its text.</source>
        <translation>«%1» es un PDF, que no se puede comparar. Guarde la página del sitio web o copie su texto.</translation>
    </message>
</context>
<context>
    <name>articular::WebsiteText</name>
    <message>
        <source>Not on the website: “%1”</source>
        <translation>No está en el sitio web: «%1»</translation>
    </message>
    <message>
        <source>Only on the website: “%1”</source>
        <translation>Solo en el sitio web: «%1»</translation>
    </message>
</context>
<context>
    <name>articular::WindowDocks</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>articular::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Loo&amp;k at the page</source>
        <translation>Mirar la pá&amp;gina</translation>
    </message>
    <message>
        <source>Text of the &amp;clinic</source>
        <translation>Te&amp;xto de la clínica</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Pan&amp;es and tabs</source>
        <translation>Paneles &amp;y pestañas</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>C&amp;olores</translation>
    </message>
</context>
<context>
    <name>articular::Withdrawals</name>
    <message>
        <source>The clinic&apos;s list of consents has no “%1” any more. Nothing was changed.</source>
        <translation>La lista de consentimientos de la clínica ya no contiene «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>The clinic withdrew it.</source>
        <translation>La clínica la retiró.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Retirada el %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1 by %2.</source>
        <translation>Retirada el %1 por %2.</translation>
    </message>
    <message>
        <source>The reason given: “%1”</source>
        <translation>Motivo indicado: «%1»</translation>
    </message>
    <message>
        <source>The consent “%1” was withdrawn.</source>
        <translation>El consentimiento «%1» fue retirado.</translation>
    </message>
    <message>
        <source>No consent is recorded for this picture. If it shows a person who wants it gone, take it out of these articles, and off the site.</source>
        <translation>No hay ningún consentimiento registrado para esta imagen. Si muestra a una persona que pide que se retire, quítela de estos artículos y del sitio.</translation>
    </message>
    <message>
        <source>Several consents are recorded for this picture: %1. Choose “A consent” above and withdraw each that is meant.</source>
        <translation>Hay varios consentimientos registrados para esta imagen: %1. Elija arriba «Un consentimiento» y retire cada uno de los que correspondan.</translation>
    </message>
    <message>
        <source>It is shown by the consent “%1”. Withdrawing the picture withdraws that.</source>
        <translation>Se muestra en virtud del consentimiento «%1». Al retirar la imagen se retira ese consentimiento.</translation>
    </message>
    <message>
        <source>This approved claim was withdrawn.</source>
        <translation>Esta afirmación aprobada fue retirada.</translation>
    </message>
    <message>
        <source>Withdraw an approved claim</source>
        <translation>Retirar una afirmación aprobada</translation>
    </message>
    <message>
        <source>“%1” counts as approved no more. Articles that say it need a new decision before they are published again; the list behind this shows them.</source>
        <translation>«%1» deja de contar como aprobada. Los artículos que lo dicen necesitan una nueva decisión antes de volver a publicarse; la lista que está detrás los muestra.</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirar un consentimiento</translation>
    </message>
    <message>
        <source>The consent “%1” counts no more. Articles that show or quote the person may not be published again. Take them down first where they are on the site.</source>
        <translation>El consentimiento «%1» deja de valer. Los artículos que muestran o citan a la persona no se pueden volver a publicar. Retírelos primero donde estén en el sitio.</translation>
    </message>
    <message>
        <source>Withdraw a reference</source>
        <translation>Retirar una referencia</translation>
    </message>
    <message>
        <source>Articles that cite “%1” cannot be sent, approved or exported until they cite something else. Pages on the site stay as they are; the list behind this shows them.</source>
        <translation>Los artículos que citan «%1» no se pueden enviar, aprobar ni exportar hasta que citen otra cosa. Las páginas del sitio quedan como están; la lista que está detrás las muestra.</translation>
    </message>
    <message>
        <source>&amp;Why? Whoever cites it will read this.</source>
        <translation>&amp;¿Por qué? Lo leerá quien la cite.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Use a reference again</source>
        <translation>Volver a usar una referencia</translation>
    </message>
    <message>
        <source>From now on articles may cite “%1” again.</source>
        <translation>A partir de ahora los artículos pueden volver a citar «%1».</translation>
    </message>
    <message>
        <source>&amp;Use it again</source>
        <translation>&amp;Volver a usarla</translation>
    </message>
</context>
<context>
    <name>articular::WordPressPage</name>
    <message>
        <source>This is not the web address of a picture. It begins with https://</source>
        <translation>Esta no es la dirección web de una imagen. Empieza por https://</translation>
    </message>
    <message>
        <source>This address ends with “%1”, but the first picture is “%2”. Copy the address of that one.</source>
        <translation>Esta dirección termina en «%1», pero la primera imagen es «%2». Copie la dirección de esa.</translation>
    </message>
</context>
<context>
    <name>articular::WordsDialog</name>
    <message>
        <source>No word was added here yet. Click a word that is underlined in red with the right mouse button to add it.</source>
        <translation>Aquí todavía no se ha añadido ninguna palabra. Para añadir una, haga clic con el botón derecho del ratón en una palabra subrayada en rojo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Added words</source>
        <translation>Palabras añadidas</translation>
    </message>
    <message>
        <source>&amp;Words known</source>
        <translation>Palabras &amp;conocidas</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Para quién son las palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>articular::Workspace</name>
    <message>
        <source>This is a link that leaves the clinic&apos;s folder. It was not read.</source>
        <translation>Este es un enlace que sale de la carpeta de la clínica. No se leyó.</translation>
    </message>
    <message>
        <source>Another file already holds a clinic text named “%1”. This one was left out.</source>
        <translation>Otro archivo ya contiene un texto de la clínica llamado “%1”. Este se omitió.</translation>
    </message>
    <message>
        <source>The approved claim “%1” rests on the reference “%2”, which the clinic does not have.</source>
        <translation>La afirmación aprobada “%1” se apoya en la referencia “%2”, que la clínica no tiene.</translation>
    </message>
    <message>
        <source>This line is no word. The clinic&apos;s dictionary has one word a line; the other lines were read.</source>
        <translation>Esta línea no es una palabra. El diccionario de la clínica tiene una palabra por línea; las demás líneas se leyeron.</translation>
    </message>
    <message>
        <source>The clinic&apos;s rule files are too large together. This one and those after it were left out.</source>
        <translation>Los archivos de reglas de la clínica son demasiado grandes en conjunto. Este y los siguientes se dejaron fuera.</translation>
    </message>
</context>
<context>
    <name>articular::YamlFields</name>
    <message>
        <source>“%1” must be a single text. It was left out.</source>
        <translation>“%1” debe ser un único texto. Se omitió.</translation>
    </message>
    <message>
        <source>“%1” must be a whole web address that begins with https://. It was left out.</source>
        <translation>“%1” debe ser una dirección web completa que empiece por https://. Se omitió.</translation>
    </message>
    <message>
        <source>“%1” must be a list. It was left out.</source>
        <translation>“%1” debe ser una lista. Se omitió.</translation>
    </message>
    <message>
        <source>Every entry of “%1” must be a single text. This one was left out.</source>
        <translation>Cada entrada de “%1” debe ser un único texto. Esta se omitió.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3. The usual value is used instead.</source>
        <translation>“%1” debe ser un número entero de %2 a %3. Se usa el valor habitual en su lugar.</translation>
    </message>
    <message>
        <source>“%1” must be true or false. It counts as false.</source>
        <translation>“%1” debe ser true o false. Se toma como false.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2026-11-22. It was left out.</source>
        <translation>“%1” debe ser una fecha como 2026-11-22. Se omitió.</translation>
    </message>
    <message>
        <source>“%1” must hold keys of its own, each on a line below it. It was left out.</source>
        <translation>“%1” debe tener claves propias, cada una en una línea debajo. Se omitió.</translation>
    </message>
    <message>
        <source>“%1” is not known here and was ignored. Is “%2” meant?</source>
        <translation>“%1” no se conoce aquí y no se tuvo en cuenta. ¿Quería decir “%2”?</translation>
    </message>
</context>
</TS>
