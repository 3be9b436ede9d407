import type { ToldLanguage } from './told-language.ts';

/** Any of the patterns as whole words; an apostrophe belongs to the word behind it. */
const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}'])(?:${patterns.join('|')})(?!\\p{L})`, 'iu');

const FEMININE = 'séances?|sorties?|natation|danse|marche|randonnées?|compétitions?|pliométrie|escalade';
const MASCULINE =
  'footings?|fractionné|vélo|yoga|aviron|renforcement|Pilates|HIIT|jours?|lendemains?|marathon';

/** What is expected of the French catalogue. */
export const french: ToldLanguage = {
  name: 'French',
  language: 'fr',
  marks: {
    whole: /^[A-ZÀÂÉÊÎÔÇ].*(?:\.| [?!])$/u,
    digits:
      /\b(?:10|5) km\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:à \d+ semaines|semaines|séances|sorties|randonnées)\b)/gu,
    leads: /^(?:J'ai compris|Non|Prudence|Oui|Ce qui trouve sa place|En version facile) ?[^:]*? : /u,
    twoColons: / : [^.]* : /,
    pairs: [
      ['(', ')'],
      ['«', '»'],
    ],
    never: {
      broken: /undefined|null|NaN|\[object|\s{2}|\.\.|\s[,.)]|\(\s/,
      // Marks that stand behind a blank, without one; and what opens and closes a quotation without its blank.
      'wrong blanks': /[^\s][:;?!»]|[:;»](?![\s,.]|$)|«(?!\s)/,
      'wrong elision': anyOf([
        '(?:le|la|de|que|ne|se|me|te|je) (?!onze)[aeiouàâéèêîôœ]\\p{L}*',
        "(?:l|d|qu|n)'(?:HIIT|yoga|onze)",
        '(?:de|à) (?:le|les) \\p{L}+',
      ]),
      'no agreement': anyOf([
        `(?:le|un|du|au|aucun|seul) (?:${FEMININE})`,
        `ton (?:séance|sortie|compétition|randonnée)`,
        `(?:la|une|ta|aucune|seule) (?:${MASCULINE})`,
        '(?:séance|sortie|randonnée)s? (?:léger|placé|doux|exigeant|long)s?',
        '(?:footing|fractionné|jour)s? (?:légère|placée|douce|modérée|exigeante)s?',
        '(?:deux|trois|quatre|cinq|six|les|des|tes) (?:séance|sortie|footing|randonnée|compétition|jour|semaine)',
        '(?:une?|la|le) (?:séances|sorties|footings|randonnées|compétitions|jours|semaines)',
      ]),
      'no accent': anyOf([
        'seances?|entrainements?|competitions?|velo|recuperation|meme|apres|deja|tres|facon|pliometrie|randonnees?|fractionne',
      ]),
    },
  },
  flawed: {
    'no full stop': 'La séance de vélo va bien',
    'a blank missing before a colon': 'Oui: la séance de vélo va bien.',
    'a blank missing before a question mark': 'Une séance de vélo?',
    'an elision missing': 'La séance de escalade va bien.',
    'an elision before HIIT': "La séance d'HIIT va bien.",
    'an article that is not contracted': "C'est le lendemain de le fractionné.",
    'a wrong article': 'Un séance de vélo va bien.',
    'a wrong adjective': 'Garde le footing légère.',
    'a plural missing': 'Deux séance de vélo vont bien.',
    'an accent missing': 'La seance de vélo va bien.',
    'a number in digits': 'Fais 3 séances de vélo.',
    'two colons': 'Une chose : la natation : elle va bien.',
  },
  numbers: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze'.split(' '),
  races: /\b(?:10|5) ?km?\b/gi,
  verdicts: ['Oui :', 'Oui,', 'Prudence :', 'Non :'],
  sharedWithEnglish: (
    'an arts as basketball club endurance exception football hiit intense marathon me muscles or pilates place ' +
    'point possible routine six sprints stress suggestion tempo tennis yoga'
  ).split(' '),
  clause: /^[a-zàâéêî].*[^.]$/,
  ofTheClub: /^Non : selon la limite propre à ton club, /,
  withExample: /^.+[.?] .*« .+ ».*\.$/,
  condition: {
    lead: 'à condition ',
    begins: /^qu(?:e |')/,
    // Forms of the indicative that differ from the subjunctive and that a condition could have.
    never: /(?<!\p{L})(?:est|sont|as|vient|prends|prévois)(?!\p{L})/u,
  },
  question: /^[A-ZÀÉÎÔ][^\n]*(?:\.| \?)$/,
  brokenQuestion: /undefined|null|\[object|\s{2}|\s[.,]|\S[?:;]|\.\./,
  kindsThatTellMore: [],
  around: /^[A-ZÀÂÉÊÎÔÇ].*(?:\.| [!?])$/,
  brokenAround: /undefined|\s{2}|[^\s][:;?!»]|«\S/,
  description: /^[A-ZÀÂÉÊÎÔÇ0-9]/,
  tells: {
    'asks for two sessions in order':
      'Est-ce que je peux faire une sortie exigeante et ensuite une séance de natation facile le même jour ?',
    'asks for days a week':
      "Est-ce que je peux faire quatre jours d'entraînement croisé par semaine ? Je débute en course à pied.",
    'asks for once a week': 'Est-ce que je peux faire de la marche une fois par semaine ?',
    'asks what replaces runs':
      "Combien de sorties de course à pied par semaine est-ce que je peux remplacer par de l'aviron ?",
    'asks for a weakness': 'Mon gainage est faible. Quelle activité choisir, une seule ?',
    'asks for a week':
      'Ma semaine : lundi séance tempo le matin et séance de natation facile le soir, samedi sortie longue. Où placer une séance de natation et deux séances de renforcement musculaire ? Une séance de renforcement musculaire seulement lundi ou jeudi. Pas vendredi ni dimanche.',
    'asks for a week with refusals':
      'Ma semaine : lundi séance tempo le matin et séance de natation facile le soir, samedi sortie longue. Où placer une séance de marche et deux séances de renforcement musculaire ? Une séance de renforcement musculaire seulement lundi ou jeudi. Pas vendredi ni dimanche. Sans yoga ni pliométrie.',
    'offers choices': [
      "Plus ou moins d'entraînement croisé maintenant ? C'est l'intersaison.",
      "Plus ou moins d'entraînement croisé maintenant ? Ma compétition est dans quatre semaines.",
      "Plus ou moins d'entraînement croisé maintenant ? Ma compétition est dans dix semaines.",
    ],
    'a condition with two clauses': {
      begins:
        "Oui, à condition qu'une seule des deux séances soit intense et que tu espaces les deux séances.",
    },
    'a run and a walk': {
      begins: 'Oui : tu peux combiner un footing facile et une séance de marche le même jour.',
    },
    'a run and climbing': {
      begins: "Oui : tu peux combiner un footing facile et une séance d'escalade le même jour.",
    },
    'two hard sessions':
      "Non : une sortie exigeante et une séance de vélo intense, ce sont deux séances intenses le même jour, donc une de trop, quel que soit l'écart entre les deux. Fais de la séance de vélo une séance facile, ou donne-lui son propre jour. J'ai compris : sortie exigeante + séance de vélo intense, même jour, en séances espacées.",
    'too many days':
      "Non : quatre jours par semaine, c'est trop. Pour les coureurs débutants, un à deux jours d'entraînement croisé par semaine sont un bon début. Garde des jours de repos, et ne les remplis pas tous de séances intenses. J'ai compris : quatre jours par semaine, tu débutes en course à pied.",
    'too many sessions': {
      begins:
        "Prudence : quatre séances de renforcement musculaire par semaine, c'est plus que ce qui est suggéré.",
    },
    'a range of days': "Tiens-t'en à un ou deux jours par semaine.",
    'a number of days': 'Ne dépasse pas trois jours par semaine.',
    'a range of sessions': "Tiens-t'en à une ou deux séances de natation par semaine.",
    'days after runs': {
      begins: 'Lundi et mercredi, les lendemains de ta sortie longue et de ton fractionné.',
    },
    'the day after a run': {
      begins: 'Oui : une séance de vélo va particulièrement bien mercredi, le lendemain de ton fractionné.',
    },
    'a day of a kind':
      "Oui : une séance de marche va particulièrement bien le lendemain d'une sortie exigeante.",
    'runs of one name': {
      begins:
        'Oui : une séance de vélo va particulièrement bien mardi et vendredi, les lendemains de tes séances de fractionné.',
    },
    'weeks to a race':
      "Il reste de la place pour l'aviron tant que la course à pied reste la priorité : à mesure que la saison des compétitions approche, recentre-toi sur la course à pied, et fais-le progressivement. J'ai compris : aviron, compétition dans sept à huit semaines.",
    'an activity that is not named': 'La base de connaissances du club ne parle pas du HIIT.',
    'activities that are not named':
      "La base de connaissances du club ne parle pas de l'elliptique ni de la randonnée.",
    'two changes':
      'Déplace la séance de vélo intense de mardi à mercredi, et retire le fractionné de dimanche.',
    'changes of a walk and runs':
      'Déplace la séance de marche intense de mardi à mercredi, fais de la sortie longue de vendredi une séance facile, et retire le fractionné de dimanche, car il te faut assez de jours de repos.',
    'changes of rides and climbing':
      "Déplace la séance de vélo intense de mardi à mercredi, fais de la séance d'escalade de vendredi une séance facile, et retire le fractionné de dimanche, car il te faut assez de jours de repos.",
    'a week': [
      '**lun** repos',
      '**mar** fractionné, séance de renforcement musculaire intense (soir)',
      '**mer** repos',
      '**jeu** repos',
      '**ven** repos',
      '**sam** repos',
      '**dim** repos',
    ],
    'sessions that changed': [
      "C'est toujours un oui.",
      "La séance de vélo passe de lundi à samedi, une séance de côtes s'ajoute mardi et le fractionné de vendredi disparaît.",
    ],
    'a day for another': ['Cela reste un non.', 'Mardi prend la place de lundi.'],
    'a verdict that changed': ["Cela devient un non au lieu d'un oui.", "Mardi s'ajoute."],
    'a verdict that was open': ["Cela devient un non au lieu d'une question ouverte.", 'Lundi disparaît.'],
    'a number that changed': ['Le nombre par semaine est maintenant de trois au plus, au lieu de un à deux.'],
    'sessions that do not all fit': {
      begins:
        "Non : seules deux des trois séances de renforcement musculaire trouvent leur place, car pour le renforcement musculaire, la suggestion est d'environ deux fois par semaine. Ce qui trouve sa place : des séances de renforcement musculaire lundi et vendredi, des jours libres.",
    },
    'what to leave out': 'Retire une des trois séances de renforcement musculaire.',
    'hard walks that do not all fit': {
      begins:
        "Non : seules deux des trois séances de marche intenses trouvent leur place, car pour le renforcement musculaire, la suggestion est d'environ deux fois par semaine. Ce qui trouve sa place : des séances de marche intenses lundi et vendredi, des jours libres.",
    },
    'which walk to leave out': 'Retire une des trois séances de marche intenses.',
    'what stems from the profile':
      "D'après ton profil : niveau intermédiaire ; tu t'entraînes pour un semi-marathon ; compétition le 18 avril 2027 ; tu cours le lundi et le vendredi ; jamais le mercredi ni le samedi ; tu aimes le yoga et les arts martiaux ; sans natation ni vélo.",
    'what is at hand by the profile':
      "D'après ton profil : compétition le 1er mai 2027 ; tu aimes l'aviron et les arts martiaux ; à disposition : aviron ; sans natation ni pliométrie.",
    'a day that nobody knows': {
      begins: 'Je ne connais aucun jour appelé « x ». Tu voulais dire dimanche ?',
    },
    'a race in the past': { begins: 'La compétition du 12 avril 2026 est déjà passée.' },
    'rowing wanted and refused': { begins: "Tu demandes de l'aviron et tu l'exclus dans le même message." },
    'cycling wanted and refused': { begins: "Tu demandes du vélo et tu l'exclus dans le même message." },
    'a session without a day': { begins: "Une séance de week n'a pas de jour." },
    'sessions without a day': { begins: "3 séances de week n'ont pas de jour." },
    'swimming liked and refused':
      "La natation figure dans likes et dans refuses. Retire cette activité de l'une des deux options.",
    'martial arts liked and refused':
      "Les arts martiaux figurent dans likes et dans refuses. Retire cette activité de l'une des deux options.",
    'rowing liked and refused':
      "L'aviron figure dans likes et dans refuses. Retire cette activité de l'une des deux options.",
    'what is held of a member': [
      'Voici ce que je sais de ton entraînement :',
      '- **Niveau :** débutant',
      '- **Objectif :** semi-marathon',
      '- **Prochaine compétition :** 18 avril 2027',
      '- **Tu aimes :** yoga, Pilates',
    ],
    'a week as picture': [
      'Semaine du 23 novembre.',
      'Lundi : repos.',
      'Mardi : fractionné intense ; puis aviron intense, le soir.',
      'Mercredi : repos.',
      'Jeudi : repos.',
      'Vendredi : natation intense ; puis footing facile.',
      'Samedi : repos.',
      'Dimanche : sortie longue, avec le club.',
      'Laissé de côté : danse intense.',
    ],
    'a week of the first of a month as picture': [
      'Semaine du 1er mars.',
      'Lundi : repos.',
      "Mardi : fractionné intense ; puis aviron d'intensité modérée, le soir.",
      'Mercredi : repos.',
      'Jeudi : repos.',
      'Vendredi : repos.',
      'Samedi : repos.',
      'Dimanche : repos.',
      'Laissé de côté : arts martiaux intenses.',
    ],
  },
  own: {},
};
