import type { CareConcept, DangerWords } from '../danger-concepts.ts';

/** How Spanish speaks of what is treated, and of what those who treat say. */
export const SPANISH_CARE: DangerWords<CareConcept> = {
  heartKnownSaid: `
    un soplo, soplo en, soplo cardiaco, soplito, valvula*, valvulopatia,
    pastilla*/medicacion/medicina/pildora* para/del el? corazon, comunicacion interauricular, ecocardio*,
    holter, corazon agrandado/dilatado/grande, corazon hipertrof*, stent*, bypass, by pass, dai implantado,
    un dai, marcapasos, marca pasos, desfibrilador implant*/en el pecho/interno, operad* del/de corazon,
    corazon operad*, cateterismo, cosita en el corazon, agujero en el corazon, vena .. corazon .. tapada,
    arteria .. tapad*/obstruid*, estudio electrofis*, sobrecarga del corazon, problema de corazon,
    problemas de corazon, mal de corazon, corazon malo, tocado del corazon, algo en el corazon,
    algo del corazon, revision del corazon, pruebas del corazon, medicacion del corazon, pastilla del corazon,
    corazon enfermo, operacion de corazon, latido irregular, ritmo cardiaco anormal, arritmia*
  `,
  helpSaid: `
    llamar a una ambulancia, llame/llamamos a la ambulancia, llamar al 112/911/061, me llevaron al hospital,
    lo/la llevaron al hospital, al hospital corriendo, fui/ir/voy/acabe/acabo/llevaron/vaya/fue a urgencias,
    acabe/acabo/termine en urgencias
  `,
  clinician: `
    medico, medica, medicos, doctor, doctora, doc, dra, fisio, fisioterapeuta, kinesiologo, kine, kinesiologa,
    quiropractico, osteopata, cirujano, cirujana, cardiologo, cardiologa, cardio, especialista, matrona,
    comadrona, ginecologo, ginecologa, gine, traumatologo, traumatologa, trauma, traumato, deportologo,
    podologo, podologa, reumatologo, neurologo, neurologa, neumologo, internista, urgencias, hospital,
    ortopedista, oncologo, oncologa, psiquiatra, psicologa, psicologo, nutri, nutricionista, endocrino,
    enfermera, enfermero, ambulatorio, cirujanos, quiro, masajista, sanitario, farmaceutica
  `,
  saysStop: `
    no entrene, no entrenes, no haga nada, que pare, que pares, parar .. del todo, reposo absoluto,
    reposo total, guardar reposo, descanso absoluto, nada de deporte, nada de ejercicio/esfuerzo*,
    cero deporte, ni se me ocurra, ni se te ocurra, sin alta, no me ha dado el alta, no me da el alta,
    aun no .. alta, todavia no .. alta, que no haga nada, que no entrene, que espere, pero yo, pero voy,
    pero me apunte, pero quiero, pero el domingo, me lo salto, adelanto, me salto, antes de tiempo, en contra,
    desaconsej*, no sabe que, no lo sabe, sin decirle, a espaldas, sin consultar, voy por, llevo cuatro,
    la cuarta, lo intento, me encuentro genial, me siento genial, pero me noto, no me ha dicho nada,
    no dijo nada, no dijeron nada, sin hacer caso, hago caso, segunda opinion, hasta que me vea,
    cita en # semanas/meses
  `,
  organ: `
    apendice, vesicula, amigdalas, anginas, muelas, muela del juicio, cordal, cordales, hernia, rinon,
    juanete*, menisco, ligamento, ligamentos, cruzado, cadera, rodilla, rodillas, tobillo, hombro, columna,
    vertebra*, muneca, dedo, codo, cataratas, retina, prostata, utero, matriz, ovario*, mama, pecho, tiroides,
    bazo, tornillos, tornillo, vasectomia, varices, quiste, lunar, polipo*, tumor, nariz, tabique, aquiles,
    tendon, hemorroides, almorranas, pulmon, estomago, los ojos, la vista, dos vertebras
  `,
  operated: `
    operad*, operaron, operan, operar, operarme, operen, operara, me opero, se opera, quitaron, quitado,
    extirp*, sacaron, extrajeron, protesis, cirugia, laparoscop*, artroscop*, reconstru*, cosieron, injert*,
    implant*, trasplant*, fusion*, intervin*, intervencion, intervenid*, biopsia, grapas, quirofano, rasparon,
    pusieron .. placa/tornillo*/clavo*, infiltr*, pincharon, malla quirurgica, me quitan, me sacan, suturaron,
    engraparon
  `,
  remedy: `
    pastilla*, pastillita*, comprimido*, pildora*, parche*, inyeccion*, medicacion, medicina, medicinas,
    jarabe, tratamiento, ampollas bebibles, hierro, hormonas, gotas para, gotas de los
  `,
  takesIt: `
    tomo, tomando, tomar, empece, empezado, empiezo, receto, recetado, recetaron, recet*, deje de tomar,
    dejando la, para la tension, para la presion, para el corazon, para dormir, para el colesterol,
    para la tiroides, para los nervios, para la ansiedad, para el dolor, para la alergia, subieron, bajaron,
    me mandaron, me mando, me han mandado, en vena, intraven*, nuevas pastillas, subido, bajado, cambiado,
    me pone
  `,
  birthAlarm: `
    sangro mucho/muchisimo/fuerte/bastante, sangre a, sangrado fuerte/abundante/rojo, sangrando mucho,
    hemorragi*, coagulos, lucecitas, veo luces, destellos, vision borrosa, veo borroso,
    cabeza .. estalla/explota/revienta, peor dolor de cabeza, dolor de cabeza fuerte/brutal/terrible/tremendo,
    cara hinchada, hinch* .. cara, no se mueve, no se ha movido, no noto al bebe, no lo noto, no la noto,
    no se .. mueve, apenas se mueve .. nada, rompi aguas, roto aguas, rompio aguas, barriga .. piedra, ahogo,
    no puedo respirar, desmay*, convuls*, fuerte dolor, dolor fortisimo/fuertisimo/insoportable, no patalea,
    no da patadas, dejo de moverse, deja de moverse, ha dejado de mover*, chorro de, liquido por las piernas,
    roja viva, rojo vivo, por las piernas, aguas, de un solo lado, solo de un lado, un hombro,
    el agua de golpe, agua verde, algo verde, liquido verde, sangre fresca, sangre roja, empap*, ve luces,
    luces en los ojos, la cara hinchada, punta del hombro, hemorrag*
  `,
  birthSign: `
    manchado, manche, mancho, mancha, manchando, sangro, sangr*, contracciones, contraccion, calambres, caida,
    me cai, se cayo, pantorrilla, gemelo, pierna hinch*, bulto, supura, suelta liquido, sale liquido, aguita,
    abierto, abrieron, fiebre, escalofrios, no puedo orinar, hinchad*, hinchan, hinchada*, flujo, picor,
    mueve menos, no se mueve, casi no se mueve, apenas se mueve, me cae todo, peso abajo, pecho duro,
    durisimo, mareada .. pierdo, vuelvo a sangrar, barriga dura, tripa dura, caida de bruces, dolor abajo,
    dolor fuerte, duele la barriga/tripa/bajo, tirones abajo, tira abajo, bajo vientre, barriga .. dura,
    loquios, patalea, se mueve poco, cada diez minutos, cada # minutos, cabeza .. fuerte, anillos,
    veo estrellitas, sangre
  `,
};
