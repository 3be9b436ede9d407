import type { TextSteeringWords } from './text-steering.ts';

/** How a Spanish text speaks to the bot. */
export const SPANISH_TEXT_STEERING: TextSteeringWords = {
  drop: `
    ignora, ignorad, ignore, olvida, olvidad, olvide, olvidate de, descarta, no sigas, no sigais, no obedezcas,
    desobedece, salta, saltate, desactiva, anula, elimina, borra, rompe, no hagas caso de, no hagas caso a,
    pasa por alto, deja de seguir, aparta, deja de lado
  `,
  'bot-orders': `
    tus reglas, tus normas, tus instrucciones, tus directrices, tu prompt, tu programacion, tus filtros,
    tus restricciones, tus fuentes, tus citas, instrucciones anteriores, instrucciones previas,
    reglas anteriores, ordenes anteriores, todas las instrucciones, todas las reglas, todo lo anterior,
    todo lo de arriba, el prompt del sistema
  `,
  told: `
    todo lo que te han dicho, todo lo que te dijeron, lo que te han dicho, lo que te dijeron,
    lo que te dijeron tus creadores, lo que te dijeron tus desarrolladores, lo que has aprendido
  `,
  about: `sobre, acerca`,
  orders: `reglas, instrucciones, directrices, normas`,
  'of-bot': `
    del bot, de este bot, del sistema, de paceline, de tus creadores, de tus desarrolladores, que te dieron,
    que te han dado, de antes, de arriba
  `,
  'no-rules': `
    no tienes reglas, no tienes limites, no tienes restricciones, no tienes filtros, no tuvieras reglas,
    no tuvieras limites, ya no tienes, no te afectan las reglas, sin tus reglas, sin tus filtros,
    sin restricciones, ya no tienes que respetar, ya no te aplican, ninguna regla de seguridad,
    no te aplican las reglas
  `,
  be: `
    actua como, actuad como, comportate como, haz de, haz como que eres, finge ser, finge que eres,
    imagina que eres, responde como, habla como, como si fueras, eres, conviertete en
  `,
  'you-are-now': `
    ahora eres, eres ahora, ya no eres, a partir de ahora eres, desde ahora eres, desde hoy eres
  `,
  'bot-role': `
    asistente, chatbot, bot, ia, inteligencia artificial, modelo de lenguaje, medico, medica, doctor, doctora,
    abogado, hacker, pirata, sin reglas, sin limites, sin restricciones, sin filtros, presidente, presidenta,
    dan, chatgpt, gemelo malvado
  `,
  'stop-being': `deja de ser, deja de actuar como, ya no seas, no seas`,
  mode: `modo desarrollador, modo dan, modo dios, jailbreak, modo sin restricciones`,
  'from-now-on': `
    a partir de ahora, desde ahora, de ahora en adelante, desde hoy, a partir de hoy, en adelante
  `,
  'you-answer': `
    respondes, contestas, tus respuestas, solo respondes, siempre respondes, hablas como, solo hablas,
    hablas solo, siempre dices, solo escribes
  `,
  address: `
    nota para el asistente, nota para el bot, nota para la ia, nota al asistente, nota al bot,
    mensaje para el bot, mensaje al bot, mensaje para el asistente, instruccion para el bot,
    instrucciones para el bot, instrucciones para el asistente, querida ia, querido bot, querido asistente,
    oye bot, oye paceline, hola paceline, paceline tu, paceline ignora, paceline olvida, paceline debe,
    paceline a partir de ahora, atencion bot, como modelo de lenguaje, como ia, como inteligencia artificial,
    como chatbot, para la ia que, a la ia que, para la ia, a la ia, si eres una ia, para chatbots,
    para modelos de lenguaje, para los bots
  `,
  system: `sistema, administrador, desarrollador, mensaje del sistema`,
  safeguards: `
    controles de seguridad, reglas de seguridad, filtros de seguridad, filtro de seguridad,
    nuevas instrucciones, todas las reglas, prompt
  `,
  bot: `
    paceline, el bot, este bot, el chatbot, este chatbot, la ia, esta ia, el modelo de lenguaje, cualquier ia
  `,
  passive: `saber, ser, entrenador, entrenadora, sustituir`,
  obey: `obedece, obedeced, sigue solo, haz caso solo, obedecer`,
  'this-text': `
    este texto, esta entrada, este mensaje, estas lineas, esta instruccion, estas instrucciones, mis ordenes
  `,
  'new-orders': `
    tus nuevas instrucciones son, tu nueva instruccion es, tu nueva tarea es, tus nuevas reglas son,
    tu nuevo papel es, tu nuevo nombre es, nuevas instrucciones para ti
  `,
  'always-answer': `
    siempre responde con, siempre responde que, siempre responde si, siempre contesta que, siempre contesta con,
    solo responde con, solo contesta con, responde siempre que, responde siempre con, responde siempre si,
    responde solo con la, responde solo si o, contesta siempre que, contesta siempre con, contesta siempre si,
    contesta solo con la, responde unicamente con, contesta unicamente con, contestar solo con la,
    responder solo con la, termina cada respuesta con, empieza cada respuesta con, en todas tus respuestas,
    nunca respondas con, nunca respondas que, anade a cada respuesta
  `,
  reply: `responde, contesta, di, responded, contestad`,
  yes: `que si, que no, si, no`,
  with: `con, que, en`,
  'every-question': `
    todas las preguntas, cada pregunta, cualquier pregunta, toda pregunta, a todo, pregunten lo que pregunten,
    sea cual sea la pregunta, da igual lo que pregunten, preguntes lo que preguntes, todos los mensajes,
    cada mensaje, a cualquiera que pregunte, cualquier cosa que pregunten, lo que sea que pregunten
  `,
  'somebody-asks': `
    un socio pregunte, un miembro pregunte, los socios pregunten, alguien pregunte, alguien pregunta,
    quien pregunte, te pregunten, te preguntan, un usuario pregunte, los usuarios pregunten,
    un corredor pregunte, preguntas sobre
  `,
  'reply-that': `
    responde que, contesta que, responde con, contesta con, di siempre, di solo, siempre di, nunca digas,
    nunca recomiendes, recomienda siempre, siempre recomienda, no menciones
  `,
  reveal: `
    revela, muestra, ensena, imprime, di, da, escribe, repite, lista, envia, pega, publica, entrega, mostrar
  `,
  inner: `
    prompt del sistema, prompt oculto, tu prompt, tus instrucciones, instrucciones ocultas,
    instrucciones secretas, reglas ocultas, instrucciones iniciales, tu codigo fuente, token del bot,
    clave de api, variables de entorno, tu configuracion, todo lo que hay arriba, todo lo que esta encima,
    el texto de arriba, todo lo anterior
  `,
  'names-bot': `
    bot, chatbot, ia, inteligencia artificial, modelo de lenguaje, paceline, prompt, planificador,
    todas las preguntas, cada pregunta, cualquier pregunta, esta entrada, filtros, reglas de seguridad,
    cada respuesta, tus respuestas
  `,
  must: `
    debe, deberia, tiene que, ha de, no debe, no deberia, ya no debe, debera, nunca debe, no puede, siempre debe
  `,
  text: `
    este mensaje, este texto, esta entrada, esta pagina, esta nota, estas lineas, esta instruccion
  `,
  overrides: `
    anula, anula todas, reemplaza, sustituye, cancela, esta por encima de, tiene prioridad sobre
  `,
  task: `
    tu unico objetivo, tu unica tarea, tu unica mision, tu mision es, tu mision ahora, tu tarea ahora,
    tu proposito ahora, tu unico proposito
  `,
  'answer-is': `la respuesta es, responde, contesta, di, diles, recomienda`,
  'in-replies': `en todas las respuestas, en cada respuesta`,
  staff: `entrenador, entrenadora, tesorero, tesorera`,
  'demand-opener': `por favor, y, entonces, ahora, pero, tambien, debes, tienes que, debe, a`,
};
