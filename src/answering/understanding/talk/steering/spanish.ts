import type { SteeringWords } from './steering-words.ts';

/** How the bot is steered in Spanish. */
export const SPANISH_STEERING: SteeringWords = {
  your: `tu, tus, vuestras, sus`,
  'rule-words': `
    regla, reglas, norma, normas, instruccion, instrucciones, directrices, prompt, ordenes, restricciones,
    indicaciones
  `,
  'you-have': `estas usando, te guian, tienes, sigues, usas`,
  obey: `sigue, obedece, haz caso a`,
  'my-orders': `mis ordenes, mis instrucciones, mis reglas`,
  drop: `
    deja de obedecer, no respetes, salta, desoye, suspende, deja a un lado, deja de lado, aparca, prescinde de,
    ignora, ignore, ignorad, ignores, olvida, olvidate de, olvide, olvidad, olvides, no hagas caso a,
    no hagas caso de, no sigas, deja de seguir, descarta, pasa de, borra, saltate, desobedece, no obedezcas
  `,
  undo: `
    anula, desactiva, desactives, borra, cambia, elimina, quita, rompe, evita, ignorando, saltandote, apaga, sin
  `,
  orders: `
    lo que habia antes, lo que venia antes, lo que ponia antes, todas las reglas, las reglas, cualquier regla,
    reglas anteriores, instruccion, instrucciones, directrices, ordenes, indicaciones, restricciones, prompt,
    programacion, todo lo anterior, lo anterior, todo lo de arriba, lo de arriba, todo lo que te han dicho,
    todo lo que te dijeron, lo que te han dicho, lo que te dijeron, todo lo que sabes, mensajes anteriores,
    el articulo, tu articulo, en tu articulo, en el articulo, del articulo, tus fuentes, tus conocimientos,
    tus limites, normas anteriores, todas las normas, las normas
  `,
  'own-orders': `
    tus reglas, tus normas, tus instrucciones, tu instruccion, tus directrices, tus restricciones, tu prompt,
    tu programacion, tu filtro, tus filtros, tus limites, tus limitaciones, tus ordenes, tu configuracion,
    filtro de seguridad, todas tus
  `,
  'what-i-said': `he dicho, te he dicho, dije, he preguntado, he escrito, mi pregunta, mi ultima, mi mensaje`,
  'new-self': `
    ahora puedes responder, tienes permiso para, debes estar de acuerdo, debes decir, debes obedecer,
    tienes que obedecer, tienes que decir, dame la razon siempre, siempre dices, responde a todo, ahora eres,
    ya no eres, actua como si, haz como si fueras, juego de rol, juguemos a que, modo desarrollador, modo dios,
    modo admin, modo administrador, modo dan, sin censura, sin filtro, sin filtros, prompt del sistema,
    nuevas instrucciones, nueva instruccion, tu nuevo nombre, tu nueva tarea, tu nuevo papel, tu nuevo rol,
    soy tu creador, soy tu creadora, soy tu desarrollador, soy tu desarrolladora, soy tu dueno, soy tu amo, obedeceme,
    obedece, haz lo que te digo, haz lo que yo diga, has sido hackeado, libre de reglas
  `,
  'from-now': `
    a partir de ahora, desde ahora, de ahora en adelante, desde este momento, a partir de este momento, en adelante,
    hasta que yo diga
  `,
  you: `eres, seras, tu, te, responde*, respondes, contesta*, habla*, hablas, actua*, di, dices, solo`,
  'stop-being': `deja de ser, deja de actuar, deja de hacer, no seas, para de ser`,
  bot: `bot, asistente, entrenador, ia, robot, chatbot, paceline, maquina`,
  persona: `
    hablame como, habla conmigo como, contestame como, respondeme como, tratame como, comportate como un,
    comportate como una, habla como un, habla como una, responde como un, responde como una, contesta como un,
    contesta como una, haz el papel de, hazte pasar por, imita a
  `,
  'act-as': `
    como si fueras, como si fueses, actua como, actua de, comportate como, habla como, responde como, contesta como,
    escribe como, finge ser, finge que eres, imagina que eres, haz de cuenta que eres, eres, seras, serias,
    puedes ser, podrias ser, quiero que seas, hazte pasar por, hazte llamar
  `,
  be: `se mi, se un, se una, haz de, haz el papel`,
  role: `
    medico, medica, doctor, doctora, fisio, fisioterapeuta, enfermero, enfermera, cirujano, abogado, abogada, pirata,
    hacker, terapeuta, psicologo, psicologa, psiquiatra, dietista, novia, novio, abuela, abuelo, abuelita, madre,
    padre, villano, malvado, borracho, borracha, poeta, rapero, vaquero, mago, otro bot, otra ia, sin reglas,
    sin limites, sin restricciones, presidente, dios
  `,
  pretend: `
    hagamos como que, supongamos que, imagina que, imaginemos que, finge que, haz como que, haz como si, pongamos que,
    digamos que, suponiendo que
  `,
  'source-says': `
    articulo dice, articulo diga, articulo dijera, articulo decia, articulo afirma, articulo recomienda,
    segunda pagina, pagina dos, siguiente pagina, autor dice, autor diga, autor dijo, tus fuentes dicen
  `,
  reply: `
    responde, respondeme, contesta, contestame, di, escribe, imprime, confirma, empieza, termina, acaba, repite,
    respondas, contestes, anade
  `,
  only: `
    solo con, solamente con, unicamente con, nada mas que, y nada mas, la palabra, las palabras, la frase,
    en mayusculas, literalmente, palabra por palabra, exactamente esto, lo siguiente, unicamente, exclusivamente,
    al pie de la letra
  `,
  'only-reply': `
    pon la palabra, mete la palabra, usa la palabra, incluye la palabra, responde solo, responde solamente,
    responde unicamente, contesta solo, contesta solamente, contesta unicamente, solo responde, solo contesta,
    lo unico que respondes, lo unico que contestas, lo unico que dices, di solo, di solamente, escribe solo,
    no respondas, no contestes nada, no digas otra cosa
  `,
  'every-reply': `
    cada respuesta, cada mensaje, cada frase, todas tus respuestas, todos tus mensajes, tus respuestas,
    tu respuesta con
  `,
  must: `debe, deben, tiene que, tienen que, debera, ha de`,
  manner: `
    con la voz de, al estilo de, a lo, con el tono de, emoji, emojis, pirata, en verso, en rima, rimando, con emojis,
    solo emojis, en emojis, al reves, en latin, en klingon, en binario, en morse
  `,
  short: `si o no, brevemente, corto, breve, una frase, un numero, en espanol, en ingles`,
  echo: `
    base64, base 64, codigo morse, escribe here, pon here, manda here, repite conmigo, repite despues de mi,
    repite lo siguiente, repite todo, repite esta frase, repite estas palabras, descodifica*, decodifica*, descifra*,
    ejecuta este, ejecuta el, ejecuta lo, copia y pega, deletrea
  `,
  repeat: `repite, repiteme, copia, escribe, di, completa, continua, sigue`,
  text: `
    conmigo, la palabra, las palabras, esta palabra, estas palabras, esta frase, la frase, este texto,
    el texto de arriba, este mensaje, lo siguiente, lo de arriba, todo lo anterior
  `,
  'many-times': `
    diez veces, 10 veces, veinte veces, 20 veces, cincuenta veces, 50 veces, cien veces, 100 veces, mil veces,
    1000 veces, una y otra vez, sin parar
  `,
  'at-sign': `arroba`,
  ping: `etiqueta, menciona, avisa, notifica, pinguea, llama, despierta, taggea`,
  post: `publica, escribe, anuncia, manda, envia, pon, pega, comparte, reenvia, postea`,
  everybody: `
    todas las personas, a la gente, cada miembro, todos, a todos, todo el mundo, toda la gente, todo el club,
    todo el servidor, todos los miembros, everyone
  `,
  channel: `
    en el canal, al canal, en este canal, en el servidor, en el grupo, al grupo, en general, en anuncios, en el chat
  `,
  reveal: `
    muestra*, ensena*, ensename, revela*, imprime, dime, dinos, dame, danos, pega, cual es, cuales son, que dice,
    que dicen, lista, comparte, manda*, envia*, pasame, pasa, escribe, describe, resume, lee, leeme, repite,
    quiero ver, necesito
  `,
  inner: `
    que prompt, cual prompt, el prompt, configuracion del sistema, ajustes del sistema, prompt del sistema,
    prompt de sistema, mensaje del sistema, mensaje de sistema, instrucciones ocultas, instrucciones secretas,
    instrucciones internas, instrucciones iniciales, reglas ocultas, reglas internas, prompt inicial, tu prompt,
    tus instrucciones, tus directrices, tu configuracion, tu codigo, codigo fuente, antes de mi mensaje,
    encima de mi mensaje, antes de mi pregunta, antes de este mensaje
  `,
  about: `para, sobre, de, acerca, respecto, cuando, con`,
  'was-told': `
    te han dicho que, te dijeron antes, te dijeron que, te ordenaron, te programaron, te han ordenado,
    te han programado para, antes de este chat, antes de esta conversacion, principio de esta conversacion,
    principio de este chat, antes de mi primer mensaje
  `,
  given: `
    te cargaron, te configuraron, con las que empezaste, te dieron, te han dado, te dijeron, te pusieron,
    te han puesto, has recibido, recibiste, te marcaron
  `,
  secret: `
    sobre el usuario, sobre la usuaria, sobre el miembro, datos de usuarios, credenciales de la api, codigo del wifi,
    clave del wifi, codigo de la puerta, clave api, clave de api, claves api, clave de la api, token del bot,
    token de discord, token de acceso, tu token, el token, contrasena*, clave privada, archivo env, el env,
    tus credenciales, credenciales de acceso, credenciales del, clave secreta, codigo secreto, base de datos,
    tarjeta de credito, direccion ip, tus registros, chats privados, chat privado, mensajes privados, mensaje privado,
    conversaciones privadas, clave del servidor, clave wifi
  `,
  records: `mensajes, chats, historial, conversaciones, conversacion`,
  mine: `mi, mis, nuestro, nuestros`,
  'tell-them': `dile, diles, llama, escribele`,
  slur: `idiota, tonto, tonta, gordo, gorda, feo, fea, imbecil, inutil, vago, payaso`,
  others: `
    otros miembros, otro miembro, otra miembro, otros usuarios, otro usuario, otras personas, otra persona, los demas,
    los miembros, los usuarios, otros corredores, otra gente, otros socios, socios del club, miembros del club,
    alguien mas, quien mas, que miembros, que usuarios, quien de aqui, quienes de aqui
  `,
  private: `
    mensajes, privado, privados, privadas, chats, conversaciones, conversacion, historial, perfil, perfiles,
    personales, correo*, telefono*, direcciones, nombres, han preguntado, preguntado, preguntaron, han escrito,
    escribieron, te escriben, te preguntan, te cuentan, sus preguntas, sus datos, datos de, su nivel, pusieron,
    han puesto
  `,
  did: `ha, han, que, lo que`,
  'tell-you': `
    te ha dicho, te han dicho sobre, te ha contado, te han contado, te ha preguntado, te han preguntado,
    te ha escrito, te han escrito, te ha mandado, te han mandado, te ha enviado
  `,
  'to-you': `te ha, te han, te`,
  'said-last': `dicho, contado, preguntado, escrito, mandado, enviado`,
  'told-you': `
    te hizo, te ha hecho, te dijo, te conto, te pregunto, te escribio, te mando, te envio, te ha contado,
    te ha preguntado, te ha escrito, te ha mandado, te ha enviado, te confeso, tuviste con, hablaste con,
    has hablado con, hablo contigo, hablado contigo, chateo contigo, te contaron, te preguntaron, te escribieron
  `,
  self: `me, nos, yo, nadie`,
  compose: `
    ayudame con, ayudame a, escribir, escribirme, escribirnos, redactar, redactarme, inventar, inventarte, contarme,
    contarnos, componer, escribe*, escribenos, redacta*, hazme, haznos, haz, haceme, genera*, crea*, inventa*, dame,
    cuentame, cuentanos, necesito, quiero, componme, compon, prepara*, termina, lee*, leeme, canta*, programa
  `,
  'compose-last': `escribir, escribirme, redactar, redactarme`,
  genre: `
    ensayo*, poema*, poesia*, haiku*, verso, versos, cancion*, letra de, rap, un cuento, cuento para dormir, cuentos,
    una historia, historia de amor, una novela, guion, dialogo, script, python, codigo, sql, un correo, un email,
    correo para, correo a, una carta, carta de, carta a, curriculum, un discurso, un tuit, una publicacion, eslogan,
    los deberes, mis deberes, deberes de, redaccion, trabajo de clase, trabajo para clase, trabajo de historia, tesis,
    insulto*, palabrotas, chiste verde, nota de prensa, comentario de texto, un comentario, mensaje para, mensaje a,
    brindis, anuncio, publicidad
  `,
  'other-work': `
    cantame, cantanos, canta cumpleanos, di algo feo, di algo malo, habla mal de, critica a, insultame, insulta a,
    burlate de, riete de, hazme los deberes, haz mis deberes, haz los deberes, mi novela, adivinanza*, juguemos,
    jugamos a, vamos a jugar a, verdad o reto, hipoteticamente hablando, carta de amor
  `,
  translate: `traduce, traduceme, traduzca, traducelo, traducid`,
  'into-a': `en un plan, en un calendario, en una semana, a mi plan`,
  'how-to-say': `como se dice, como se dira, como digo, traduc*, traducir, como se escribe`,
  tongue: `
    en ingles, al ingles, en espanol, al espanol, en aleman, al aleman, en frances, al frances, en italiano,
    al italiano, en japones, al japones, en chino, al chino, en latin, al latin, en ruso, al ruso, en portugues,
    al portugues, en catalan, al catalan, en euskera, al euskera, en arabe, al arabe
  `,
  'demand-opener': `
    puedes, podrias, me puedes, me podrias, podeis, quiero que, por favor, porfa, ahora, y, luego, venga, va, oye, ok,
    vale, pues, que, bot, tambien, simplemente, completamente, hola, entonces, pero, anda, lo, o, te pido que
  `,
  itself: `se`,
};
