import { anyOf, BRACKETS, PUT_TOGETHER_BADLY } from './flaws.ts';
import type { ToldLanguage } from './told-language.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const { list } = CATALOGUES.es.plan;

/** What is expected of the Spanish catalogue. */
export const spanish: ToldLanguage = {
  name: 'Spanish',
  language: 'es',
  marks: {
    whole: /^[¿¡]?[A-ZÁÉÍÓÚÑ].*[.?!]$/,
    digits:
      /\b(?:10K|5K)\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:[ou] \d+ semanas|semanas|sesiones|caminatas)\b)/g,
    leads: /^(?:Entendido|No|Cuidado|Sí|Lo que sí encaja): /,
    twoColons: /: [^.]*: /,
    pairs: [...BRACKETS, ['¿', '?'], ['¡', '!']],
    never: {
      broken: PUT_TOGETHER_BADLY,
      'no accent': anyOf([
        '\\p{L}*(?:cion|sion)',
        '(?:dias?|miercoles|sabado|despues|tambien|ademas|asi|ningun|mas|maraton|futbol|esqui|fisica|proxima)',
      ]),
      'no agreement': anyOf([
        '(?:a|de) el',
        'y (?:i|hi[^aei])\\p{L}*',
        'o h?o\\p{L}*',
        '(?:el|un|los|unos|del|al) (?:sesi|tirada|nataci|escalada|caminata|competici|pliometr|elíptica|series|cuestas|semana|temporada)\\p{L}*',
        '(?:la|una|las|unas) (?:rodaje|día|ciclismo|yoga|remo|baile|entrenamiento|maratón)\\p{L}*',
        '(?:sesi|tirada|caminata|competici)\\p{L}* (?:duro|moderado|colocado)s?',
        '(?:rodaje|día|entrenamiento)s? (?:dura|moderada|larga)s?',
        '(?:dos|tres|cuatro|cinco|seis) (?:sesión|día|rodaje|tirada|caminata)',
      ]),
    },
  },
  flawed: {
    'no full stop': 'La sesión de bici va bien',
    'a question that is not opened': 'Haz natación una vez por semana?',
    'an article that is not contracted': 'El día después de el rodaje va bien.',
    'a wrong article': 'Un sesión de bici va bien.',
    'a wrong adjective': 'Haz la tirada moderado.',
    'a plural missing': 'Dos sesión de bici van bien.',
    'an accent missing': 'La sesion de bici va bien.',
    'y before an i': 'Haz yoga y intervalos.',
    'a number in digits': 'Haz 3 sesiones de bici.',
    'two colons': 'Una cosa: la natación: va bien.',
  },
  numbers: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce'.split(' '),
  races: /\b(?:10|5)k\b/gi,
  verdicts: ['Sí:', 'Sí,', 'Cuidado:', 'No:'],
  sharedWithEnglish: 'aquarunning club core extra general hiit me no once pilates running tempo yoga'.split(
    ' ',
  ),
  clause: /^[a-záéíóúñ].*[^.]$/,
  ofTheClub: /^No: por el límite propio de tu club, /,
  withExample: /^.+[.?] .*“.+”.*\.$/,
  condition: {
    lead: 'siempre que ',
    begins: /^\p{Ll}/u,
    // Forms of the indicative that differ from the subjunctive and that a condition could have.
    never: /(?<!\p{L})(?:es|son|está|están|eres|tienes|tiene|dejas|separas|hace|viene|va|vas)(?!\p{L})/u,
  },
  question: /^[¿A-ZÁÉÍÓÚ][^\n]*[.?]$/,
  brokenQuestion: /undefined|null|\[object|\s{2}|\s[.,?]|\.\./,
  kindsThatTellMore: [],
  around: /^[¿¡]?[A-ZÁÉÍÓÚ].*[.!?]$/,
  brokenAround: /undefined|\s{2}/,
  description: /^[¿A-ZÁÉÍÓÚ0-9]/,
  tells: {
    'asks for two sessions in order':
      '¿Puedo hacer una sesión dura de carrera y después una sesión suave de natación el mismo día?',
    'asks for days a week': '¿Puedo hacer cuatro días de entrenamiento cruzado por semana? Soy principiante.',
    'asks for once a week': '¿Puedo hacer caminatas una vez por semana?',
    'asks what replaces runs': '¿Cuántas sesiones de carrera por semana puedo sustituir por remo?',
    'asks for a weakness': 'Mi core es débil. ¿Qué única cosa debería añadir?',
    'asks for a week':
      'Mi semana: lunes sesión de tempo por la mañana y sesión suave de natación por la tarde, sábado tirada larga. ¿Dónde pongo una sesión de natación y dos sesiones de fuerza? Una sesión de fuerza solo el lunes o el jueves. El viernes y el domingo no puedo.',
    'asks for a week with refusals':
      'Mi semana: lunes sesión de tempo por la mañana y sesión suave de natación por la tarde, sábado tirada larga. ¿Dónde pongo una caminata y dos sesiones de fuerza? Una sesión de fuerza solo el lunes o el jueves. El viernes y el domingo no puedo. Sin yoga ni pliometría.',
    'offers choices': [
      '¿Más o menos entrenamiento cruzado ahora? Es temporada baja.',
      '¿Más o menos entrenamiento cruzado ahora? Mi competición es dentro de cuatro semanas.',
      '¿Más o menos entrenamiento cruzado ahora? Mi competición es dentro de diez semanas.',
    ],
    'a condition with two clauses': {
      begins: 'Sí, siempre que solo una de las dos sesiones sea dura y separes las dos sesiones.',
    },
    'a run and a walk': { begins: 'Sí: puedes combinar un rodaje suave y una caminata el mismo día.' },
    'a run and climbing': {
      begins: 'Sí: puedes combinar un rodaje suave y una sesión de escalada el mismo día.',
    },
    'two hard sessions':
      'No: una sesión dura de carrera y una sesión dura de bici son dos sesiones duras el mismo día, y eso es demasiado por mucho que las separes. Haz la sesión de bici de forma suave, o dale un día propio. Entendido: sesión dura de carrera + sesión dura de bici, mismo día, separadas.',
    'too many days':
      'No: cuatro días por semana son demasiados. Para principiantes, de uno a dos días de entrenamiento cruzado por semana son un buen comienzo. Mantén días de descanso, y no los llenes todos de sesiones intensas. Entendido: cuatro días por semana, principiante.',
    'too many sessions': {
      begins: 'Cuidado: cuatro sesiones de fuerza por semana son más de lo que se sugiere.',
    },
    'a range of days': 'Quédate entre uno y dos días por semana.',
    'a number of days': 'No pases de tres días por semana.',
    'a range of sessions': 'Quédate entre una y dos sesiones de natación por semana.',
    'days after runs': {
      begins: 'El lunes y el miércoles, los días después de tu tirada larga y de tus series.',
    },
    'the day after a run': {
      begins: 'Sí: una sesión de bici va especialmente bien el miércoles, el día después de tus series.',
    },
    'a day of a kind': 'Sí: una caminata va especialmente bien el día después de una sesión dura de carrera.',
    'runs of one name': {
      begins:
        'Sí: una sesión de bici va especialmente bien el martes y el viernes, los días después de tus series.',
    },
    'weeks to a race':
      'Sigue habiendo espacio para el remo siempre que correr sea lo primero: a medida que se acerca la temporada de competición, vuelve a centrarte en correr, y hazlo poco a poco. Entendido: remo, competición en siete u ocho semanas.',
    'an activity that is not named': 'La base de conocimiento del club no dice nada sobre el HIIT.',
    'activities that are not named':
      'La base de conocimiento del club no dice nada sobre la elíptica o el senderismo.',
    'two changes': 'Pasa la sesión dura de bici del martes al miércoles, y quita las series del domingo.',
    'changes of a walk and runs':
      'Pasa la caminata dura del martes al miércoles, haz la tirada larga del viernes de forma suave, y quita las series del domingo, porque necesitas suficientes días de descanso.',
    'changes of rides and climbing':
      'Pasa la sesión dura de bici del martes al miércoles, haz la sesión de escalada del viernes de forma suave, y quita las series del domingo, porque necesitas suficientes días de descanso.',
    'a week': [
      '**lun** descanso',
      '**mar** series, sesión dura de fuerza (tarde)',
      '**mié** descanso',
      '**jue** descanso',
      '**vie** descanso',
      '**sáb** descanso',
      '**dom** descanso',
    ],
    'sessions that changed': [
      'Sigue siendo un sí.',
      'La sesión de bici pasa del lunes al sábado, el martes entra una sesión de cuestas y desaparecen las series del viernes.',
    ],
    'a day for another': ['Sigue siendo un no.', 'El martes sustituye al lunes.'],
    'a verdict that changed': ['Así pasa a ser un no en lugar de un sí.', 'Entra el martes.'],
    'a verdict that was open': [
      'Así pasa a ser un no en lugar de una pregunta abierta.',
      'Desaparece el lunes.',
    ],
    'a number that changed': ['El número por semana es ahora hasta tres, en lugar de entre uno y dos.'],
    'sessions that do not all fit': {
      begins:
        'No: solo encajan dos de las tres sesiones de fuerza, porque el entrenamiento de fuerza se sugiere un par de veces por semana. Lo que sí encaja: sesiones de fuerza el lunes y el viernes, días libres.',
    },
    'what to leave out': 'Quita una de las tres sesiones de fuerza.',
    'hard walks that do not all fit': {
      begins:
        'No: solo encajan dos de las tres caminatas duras, porque el entrenamiento de fuerza se sugiere un par de veces por semana. Lo que sí encaja: caminatas duras el lunes y el viernes, días libres.',
    },
    'which walk to leave out': 'Quita una de las tres caminatas duras.',
    'what stems from the profile':
      'De tu perfil: nivel intermedio; entrenas para un medio maratón; competición el 18 de abril de 2027; corres los lunes y los viernes; nunca los miércoles ni los sábados; te gustan el yoga y las artes marciales; sin natación ni ciclismo.',
    'what is at hand by the profile':
      'De tu perfil: competición el 1 de mayo de 2027; te gustan el remo y las artes marciales; a mano: remo; sin natación ni pliometría.',
    'a day that nobody knows': { begins: 'No conozco ningún día llamado “x”. ¿Querías decir domingo?' },
    'a race in the past': { begins: 'La competición del 12 de abril de 2026 ya pasó.' },
    'rowing wanted and refused': { begins: 'Pides el remo y a la vez dices que no en el mismo mensaje.' },
    'cycling wanted and refused': {
      begins: 'Pides el ciclismo y a la vez dices que no en el mismo mensaje.',
    },
    'a session without a day': { begins: 'Una sesión de week no tiene día.' },
    'sessions without a day': { begins: '3 sesiones de week no tienen día.' },
    'swimming liked and refused':
      'La natación está en likes y en refuses. Quítala de una de las dos opciones.',
    'martial arts liked and refused':
      'Las artes marciales están en likes y en refuses. Quítalas de una de las dos opciones.',
    'rowing liked and refused': 'El remo está en likes y en refuses. Quítalo de una de las dos opciones.',
    'what is held of a member': [
      'Esto es lo que sé de tu entrenamiento:',
      '- **Nivel:** principiante',
      '- **Objetivo:** medio maratón',
      '- **Próxima competición:** 18 de abril de 2027',
      '- **Te gusta:** yoga, Pilates',
    ],
    'a week as picture': [
      'Semana del 23 de noviembre.',
      'El lunes: descanso.',
      'El martes: series duras; después remo duro, por la tarde.',
      'El miércoles: descanso.',
      'El jueves: descanso.',
      'El viernes: natación dura; después rodaje suave.',
      'El sábado: descanso.',
      'El domingo: tirada larga, con el club.',
      'Queda fuera: baile duro.',
    ],
    'a week of the first of a month as picture': [
      'Semana del 1 de marzo.',
      'El lunes: descanso.',
      'El martes: series duras; después remo moderado, por la tarde.',
      'El miércoles: descanso.',
      'El jueves: descanso.',
      'El viernes: descanso.',
      'El sábado: descanso.',
      'El domingo: descanso.',
      'Queda fuera: artes marciales duras.',
    ],
  },
  own: {
    'e before an i': { told: list(['yoga', 'intervalos']), is: 'yoga e intervalos' },
    'y before HIIT': { told: list(['yoga', 'HIIT']), is: 'yoga y HIIT' },
  },
};
