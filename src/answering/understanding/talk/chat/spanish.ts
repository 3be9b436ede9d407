import type { ChatWords } from './chat-words.ts';

/** How members chat in Spanish. */
export const SPANISH_CHAT: ChatWords = {
  greeting: `
    hay alguien por aqui, alguien por aqui, alguien ahi, alguien despierto, hola*, holi, holis, buenas, muy buenas,
    buenas a todos, buenos dias, buen dia, buenas tardes, que tal, que tal estas, que tal todo, que hay, que pasa,
    que onda, como estas, como andas, como va, como vas, como te va, que haces, saludos, ey, eyy, aupa, epa, hey, alo,
    hay alguien, hay alguien ahi, estas ahi, estas despierto, funciona esto, esto funciona, probando, prueba,
    una prueba, encantado, encantada, mucho gusto, he vuelto, ya estoy aqui, cuanto tiempo sin verte, feliz lunes,
    feliz martes, feliz miercoles, feliz jueves, feliz viernes, feliz sabado, feliz domingo, feliz finde, feliz ano,
    feliz ano nuevo, feliz navidad, felices fiestas, feliz cumple, feliz cumpleanos, buen finde, buen fin de semana
  `,
  company: `
    quien se apunta, quien se apunta a, quien se viene, quien se viene a, quien se anima, quien se anima a,
    alguien se apunta, alguien se apunta a, quien quiere
  `,
  thanks: `
    agradecido de verdad, eres un sol, un sol, te debo una, ole, chapo, muy claro, clarisimo, gracias*,
    muchas gracias, mil gracias, muchisimas gracias, thx, te lo agradezco, agradecido, agradecida, muy amable,
    eres un crack, eres la leche, eres genial, eres el mejor, eres la mejor, un crack, crack, maquina,
    eres una maquina, genial, estupendo, fenomenal, buenisimo, excelente, fantastico, increible, que bueno, muy bueno,
    muy util, que util, buena respuesta, gran respuesta, buen bot, bien hecho, buen trabajo, me ha servido, me sirve,
    me ha ayudado, me ayuda mucho, justo lo que necesitaba, lo que necesitaba, me has salvado, te quiero, te amo,
    me encantas
  `,
  assent: `
    que gracioso, eres gracioso, eres graciosa, canal equivocado, me equivoque de canal, no era para ti, no era para aqui, eres inutil, bot inutil, bot tonto, no sirves, no sirves para nada, era broma, es broma, de broma, yo tambien, buen punto,
    vale, ok, okay, oki, perfecto, entendido, de acuerdo, guay, bien, muy bien, si, sip, no, nop, claro, ya, ya veo,
    ah, aha, anda, anotado, tomo nota, hecho, jaja*, jeje*, jajaja*, lol, interesante, no pasa nada, da igual,
    olvidalo, perdon, perdona, lo siento, ups, bueno, buenisima, dale, listo, sale, mola, que guay, wow, hala
  `,
  farewell: `
    hasta otra, hasta el proximo, hasta el sabado, hasta el domingo, hasta el martes, hasta el jueves, ahi nos vemos,
    adios, chao, chau, ciao, hasta luego, hasta manana, hasta pronto, hasta la proxima, hasta la vista,
    hasta el lunes, hasta ahora, nos vemos, nos leemos, buenas noches, que descanses, que descanseis, dulces suenos,
    me voy, me voy a dormir, me voy a la cama, a dormir, a la cama, a descansar, me piro, me despido, cuidate,
    cuidaos, que vaya bien, que te vaya bien, bye, hablamos luego, hablamos, luego hablamos, un saludo, eso es todo,
    buen dia a todos, que tengas un buen dia
  `,
  tired: `
    me ha dejado muerto, me ha dejado muerta, me han dejado muerto, me han dejado muerta, me ha dejado ko,
    me dejo muerto, me dejo muerta, me ha destrozado, me han destrozado, me ha reventado, me ha fundido, sin fuerzas,
    estoy muerto, estoy muerta, estamos muertos, muerto, muerta, estoy reventado, estoy reventada, reventado,
    reventada, estoy molido, estoy molida, molido, molida, estoy roto de cansancio, estoy hecho polvo,
    estoy hecha polvo, hecho polvo, hecha polvo, estoy destrozado, estoy destrozada, destrozado, destrozada,
    estoy cansado, estoy cansada, que cansado, que cansada, agotado, agotada, estoy fundido, estoy fundida, fundido,
    fundida, estoy ko, estoy frito, estoy frita, no puedo mas, no puedo con mi alma, no siento las piernas,
    no me siento las piernas, piernas muertas, piernas de gelatina, me ha matado, me mato, casi me muero, que paliza,
    vaya paliza, menuda paliza, que tute, brutal, que duro, ha sido duro, vaya entreno, menudo entreno,
    necesito una siesta, necesito una cerveza, al sofa
  `,
  luck: `
    deseame suerte, deseadme suerte, desea me suerte, deseame lo mejor, que nervios, estoy nervioso, estoy nerviosa,
    nervioso, nerviosa, que ganas, tengo muchas ganas, suerte, mucha suerte, buena suerte, a por ello, a por todas,
    cruzad los dedos, cruza los dedos, animo
  `,
  news: `
    me siento genial, me siento increible, me he sentido genial, que bien me siento, me he apuntado a mi primer, me he apuntado a mi primera, me apunte a mi primer, me apunte a mi primera, inscrito en mi primer, inscrita en mi primera, orgulloso de mi, orgullosa de mi,
    nueva marca personal, nuevo record personal, nueva mmp, acabo de correr mi, acabo de terminar,
    he corrido por primera vez, nueva marca, nuevo record, he bajado de, baje de, por fin baje, por fin he,
    por fin bajo, por fin lo, lo he conseguido, lo consegui, lo logre, lo hemos conseguido, conseguido, he ganado,
    gane la, hemos ganado, he terminado mi, he terminado el, he terminado la, termine mi, termine el, termine la,
    he acabado mi, he acabado la, he acabado el, acabe mi, primer maraton terminado, primera media terminada,
    he corrido mi, podio, he quedado primero, he quedado primera, he quedado segundo, he quedado tercero, medalla,
    finisher, la tirada mas larga
  `,
  best: `mmp, marca personal, mejor marca, record personal, record, sub, podio, finisher, medalla`,
  joke: `
    cuentame un chiste, cuentanos un chiste, dime un chiste, un chiste, sabes algun chiste, sabes chistes,
    otro chiste, hazme reir, dime algo gracioso, cuentame algo gracioso, cuentame algo, animame, me aburro,
    estoy aburrido, estoy aburrida, motivame, cantame algo, canta algo, dime algo bonito, te casas conmigo,
    casate conmigo, me quieres
  `,
  abilities: `
    menu,
    que puedes hacer, que sabes hacer, que haces tu, que sabes, que mas sabes hacer, que mas puedes hacer,
    que cosas sabes, que cosas puedes, que puedo preguntarte, que te puedo preguntar, que puedo preguntar,
    que podemos preguntarte, que se te puede preguntar, que puedo pedirte, que te puedo pedir, en que puedes ayudar,
    en que puedes ayudarme, en que me puedes ayudar, en que ayudas, como puedes ayudarme, como me puedes ayudar,
    como me ayudas, como funciona esto, como funcionas, como funciona el bot, como funciona este bot, como te uso,
    como se usa, como se usa esto, como uso esto, como se usa el bot, como uso el bot, para que sirves,
    para que sirve esto, para que sirve el bot, para que sirve este bot, para que vales, para que estas, que es esto,
    que hace este bot, que hace el bot, que preguntas, que tipo de preguntas, que temas, de que temas, de que sabes,
    sobre que temas, que comandos, comandos, lista de comandos, que funciones, tus funciones,
    cuales son tus funciones, tus habilidades, tus capacidades, que ofreces, me puedes ayudar, puedes ayudarme,
    me ayudas, podrias ayudarme, puedo preguntarte algo, puedo hacerte una pregunta, te puedo hacer una pregunta,
    te puedo preguntar algo, tengo una pregunta, una pregunta, tengo una duda, una duda, hablas espanol,
    hablas ingles, que idiomas, en que idiomas, presentate, hablame de ti, cuentame de ti
  `,
  identity: `
    quien te, con quien estoy hablando, quien estoy hablando, con quien estoy, quien hizo este bot,
    quien creo este bot, quien programo este bot, quien ha hecho este bot, quien ha creado este bot, te cansas,
    nunca duermes, no duermes, quien eres, quien eres tu, que eres, que eres tu, quien te ha creado, quien te creo,
    quien te hizo, quien te ha hecho, quien te programo, quien te ha programado, quien te ha entrenado,
    quien esta detras, quien hay detras, como te llamas, cual es tu nombre, tu nombre, tienes nombre,
    cuantos anos tienes, que edad tienes, de donde eres, donde vives, tienes sentimientos, duermes, comes, suenas,
    tu corres, corres tu, tu tambien corres, sabes correr, has corrido alguna vez, eres real, eres de verdad,
    eres humano, eres humana, eres persona, eres chatgpt, que modelo eres, que ia eres, que tipo de bot, hablo con,
    estoy hablando con, con quien hablo, esto es un bot, esto es una maquina, esto es un robot, es un bot,
    hay alguien de verdad, hay una persona detras, eres tonto, eres listo, persona o maquina, humano o maquina,
    humano o robot, robot o persona, bot o persona, persona o bot, humano o bot
  `,
  openers: `que, cual, cuales, como, en que, para que, con que, sobre que, de que, a que, algo, cosas`,
  canYou: `
    se usa este bot, usar este bot, usar el bot, se puede hacer contigo, puedo hacer contigo, hago contigo,
    puedes servir, me puedes servir, puedes servirme, puedes hacer, puedes hacer por mi, puedes ayudar,
    puedes ayudarme, me puedes ayudar, me puedes echar una mano, puedes echarme una mano, puedes echar una mano,
    me echas una mano, sabes hacer, sabes, eres capaz de hacer, eres capaz de, ofreces, entiendes, puedo preguntarte,
    te puedo preguntar, puedo preguntar, puedo usarte, te puedo usar, te uso, usarte, preguntarte, puedo pedirte,
    te puedo pedir, pedirte, sirves, vales, estas aqui, fuiste creado, te crearon, te han creado, te dedicas, ayudas,
    hace este bot, hace el bot, puede hacer este bot, puede hacer el bot
  `,
  limbs: `piernas, pierna, cuadriceps, gemelos, gluteos, cuerpo, pulmones, pies`,
  gone: `
    muertas, muerto, muerta, gelatina, flan, plomo, hormigon, destrozadas, destrozado, reventadas, reventado,
    fundidas, molidas, rotas de cansancio, hechas polvo, hecho polvo, fritas, kaputt, machacadas, acabadas
  `,
  areYou: `eres, es usted, sos, tu eres, sois, seras, acaso eres, no eras, no eres, eras`,
  being: `
    bot, robot, chatbot, humano, humana, persona, real, ia, inteligencia artificial, maquina, ordenador, programa,
    algoritmo, gpt, chatgpt, entrenador, entrenadora, medico, medica, doctor, fisio, experto, alguien, hombre, mujer,
    tio, chico, chica, verdad, vivo, falso, de carne y hueso
  `,
  goesOn: `y, pero, entonces, que, como, cuando, cual, o, con, para, despues, antes`,
  fillers: `
    dime, explica, explicame, cuentame, muestrame, creado, hecho, programado, hizo, creo, cracks, maquinas, servir,
    puedo, puedes, podria, podrias, a, al, el, la, los, las, lo, un, una, unos, todos, todas, todo, equipo, gente,
    chicos, chicas, amigo, amiga, amigos, tio, tia, colega, crack, pena, familia, grupo, club, corredores, bot,
    paceline, robot, coach, entrenador, tu, te, ti, usted, me, mi, yo, que, y, o, de, del, por, para, con, en, eso,
    esto, es, era, ha, sido, muy, tan, mas, mucho, mucha, muchas, mil, pues, bueno, venga, va, vamos, ya, hoy, ayer,
    manana, noche, tarde, aqui, ahi, asi, ahora, luego, favor, porfa, jaja*, jeje*, jajaja*, xd, lol, bien, si, no,
    vale, ok, ah, ay, uf, uff, buf, puf, madre, mia, solo, exactamente, realmente, verdad, hola, oye, tambien, poco,
    algo, voy, estoy, somos, tengo, respuesta, ayuda, consejo, consejos, info, informacion, cosas, temas, cuestiones,
    capaz, hacer, sol, amor, cielo, claro, se, nos, os, eres, como, despues, gran, grande, tus, ni, pero, exacta,
    realidad
  `,
  serious: `
    agujetas, casi todas, nunca, quiero, solo, extra, una cosa, cada, todavia, siempre, constantemente,
    todo el tiempo, todos los dias, cada dia, cada vez, semanas, meses, ultimamente, desde, desde hace, llevo, dolor,
    duele, duelen, lesion, lesionado, lesionada, hinchado, hinchada, pecho, mareo, mareado, fiebre, enfermo, enferma,
    corazon, aire, ayuda, consejo, consejos, recomiendas, que hago, que puedo, que debo, como puedo, como hago,
    cuanto, cuanta, cuantos, cuantas, debo, deberia, puedo, plan, me gustaria saber, quiero saber, opinas, recuperar,
    recuperacion, normal, por que, cual, cuando, pregunta, duda,
    tiradas largas, rodajes largos, carreras largas, tiradas, al dia siguiente, dia siguiente, dias despues, a la manana siguiente,
    tras correr, se recuperan, no se recuperan,
    algo suave, algo ligero, algo facil, algo tranquilo, algo de bajo impacto, algo para manana, algo que hacer,
    algo que pueda, algo para soltar
  `,
};
