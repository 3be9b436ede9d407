import type { DiagnosisWords } from './diagnosis-words.ts';

/** How a diagnosis or a treatment is asked for in Spanish. */
export const SPANISH_DIAGNOSIS: DiagnosisWords = {
  diagnose: `
    diagnosticame, diagnostica, diagnostico por favor, un diagnostico, tu diagnostico, el diagnostico,
    dame diagnostico, recetame, una receta medica, receta para, que lesion tengo, que me he roto, que me he hecho,
    me he roto algo, que enfermedad, que significan estos sintomas, que significa este sintoma, que puede ser esto
  `,
  'what-is-wrong': `
    que puede causar, que podria causar, que le pasa a, que me pasa en, que tengo en, que puedo tener en,
    que tendre en, que le he hecho a, que me he hecho en, que le ocurre a, que causa, que provoca, a que se debe,
    que sera
  `,
  'what-is-it': `
    que es, que es eso, que es esto, que sera, que sera esto, que puede ser, que podria ser, que crees que es,
    que tengo, que tendre, que me pasa
  `,
  own: `mi, mis, este, el dolor en, el dolor de, dolor en, dolor de, dolor, un dolor, la, el`,
  place: `
    rodilla*, cadera*, pie, pies, tobillo*, talon*, espinilla*, tibia*, aquiles, gemelo*, pantorrilla*, ingle,
    espalda, lumbares, lumbar, hombro*, cuello, cervicales, codo*, muneca*, dedo*, planta, isquio*, tendon*, rotula*,
    menisco, cintilla
  `,
  ailment: `
    dolor de rodilla, dolor de espalda, dolor de cadera, dolor lumbar, lumbalgia, dolor de cuello, dolor de pie,
    dolor de tobillo, cintilla, iliotibial, menisco, tendinitis, tendinopatia, bursitis, periostitis, fascitis,
    fascitis plantar, rodilla del corredor, rotula, ligamento*, esguince, distension, desgarro, rotura,
    rotura fibrilar, fisura, fractura, ciatica, piramidal, hernia, disco, artritis, artrosis, neuroma, metatarsalgia,
    anemia, asma, espolon, contractura, contracturas, pubalgia, condromalacia, infeccion, gota, quiste, nervio
  `,
  why: `por que, porque, a que se debe, cual es la razon, como es que`,
  hurts: `
    torci, torcido, tiron, rompi, duele, duelen, doler, dolor, dolores, molesta, molestan, molestia, molestias,
    pincha, pinchazos, pinchazo, quema, cruje, crujen, chasquea, falla
  `,
  'is-it': `
    si tengo, si es, si es una, podria tener, es, es una, es un, sera, sera una, sera un, puede ser, podria ser,
    puede que sea, sera que, tendre, crees que es, dirias que es, suena a, parece, o es
  `,
  or: `o, u, vs`,
  harmless: `solo, simplemente, normal, agujetas, cansancio, sobrecarga, nada, tension, rigidez`,
  'first-aid': `
    hielo, calor, frio o calor, calor o frio, hielo o calor, vendaje, rodillera, tobillera, muletas, venda
  `,
  treat: `
    curo, curar, curarme, cura para, se cura, tratar, trato, tratamiento para, tratamiento de, quitar, quitarme,
    me quito, quito, aliviar, alivio, remedio para, remedios para, sanar, recuperar la, rehabilitar,
    rehabilitacion de, que es bueno para, que va bien para, que viene bien para, que hago para el dolor, vendo, hielo
  `,
  against: `para, contra, con, de, el, la, mi`,
  exercises: `
    ejercicios, estiramientos, ejercicio para, ejercicios para, ejercicios contra, estiramientos para,
    estiramiento para, rehabilitacion para, rutina para, yoga para, pilates para
  `,
  medicine: `
    ibuprofeno, paracetamol, enantyum, dexketoprofeno, naproxeno, aspirina*, diclofenaco, voltaren, analgesico*,
    calmante*, antiinflamatorio*, antibiotico*, cortisona, pomada*, crema, medicamento*, medicina, medicacion,
    pastilla*, relajante*, infiltracion, inyeccion, arnica
  `,
  ask: `
    que, cual, cuanto, cuanta, cuantos, cuantas, tomo, me tomo, tomar, puedo tomar, debo tomar, recomiendas,
    recomiendame, dame, dime, alguna, algun, mandame, necesito
  `,
  dose: `
    cuantos miligramos, cuantos mg, cada cuantas horas, que me tomo para, que tomo para, que puedo tomar para,
    que debo tomar para, que me pongo para
  `,
  take: `tomar, tomarme, tomo`,
  heal: `curarse, curar, se cura, sanar, se quita, se pasa, se me pasa, se me quita, recuperarme de`,
  'how-long': `
    cuanto tarda, cuanto tiempo, cuanto dura, cuantas semanas, cuantos dias, cuando se, cuando podre, en cuanto tiempo
  `,
  finding: `
    resonancia, radiografia*, ecografia, analitica*, analisis de sangre, electro, electrocardiograma, bulto, moraton,
    sarpullido, lunar, resultados de, foto de mi
  `,
  read: `
    lee, leeme, interpreta*, mira, miras, explica*, que significa, que significan, dime, necesito, deberia hacerme,
    que es, que pone, que dice
  `,
  prevent: `
    evitar, evito, evita, prevenir, previene, prevencion, reducir el riesgo, riesgo de, proteger, protege,
    diagnosticaron, diagnosticado, diagnosticada, sobreentrenamiento, agujetas, cansado, cansada, cansadas, cargados,
    cargadas, cargan, rigidez, sin dolor
  `,
};
