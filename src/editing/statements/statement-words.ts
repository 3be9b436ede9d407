import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';

/** The words of one language by which two sentences are compared, folded and parted by blanks; `*` stands for any ending. */
export interface StatementWords {
  /** Turn a statement round. */
  readonly not: string;
  /** Say that something does no good, or that it is to be left. */
  readonly bad: string;
  /** Say that something does good, or that it may be. */
  readonly good: string;
  /** Say what may or should be: by themselves they judge nothing. */
  readonly may: string;
  /** To keep these away is good. */
  readonly harm: string;
  /** Say that something may not be. */
  readonly forbidden: string;
  readonly before: string;
  readonly after: string;
  readonly raises: string;
  readonly lowers: string;
  /** Said of what is to be done more or less of, or harder or less hard. */
  readonly more: string;
  readonly less: string;
  /** Begin a reason or what follows from it: what comes behind is not what the sentence claims. */
  readonly because: string;
  /** Begin another claim about the same. */
  readonly and: string;
  /** Say what to begin with: advice to those who are new to it. */
  readonly begin: string;
  /** Those whom all entries are for. */
  readonly runners: string;
  /** Stand between the numbers of a range. */
  readonly to: string;
  /** A number only in a range: "un ou deux". */
  readonly one: string;
  /** Before a number: no more than it, no less than it. */
  readonly most: string;
  readonly least: string;
  /** What is counted where something is done so often. */
  readonly often: string;
  /** Spans of time that something is counted by. */
  readonly spans: string;
  /** Stand before a time of the day. */
  readonly at: string;
  /** Stand behind one. */
  readonly clock: string;
  /** Tell one thing from another: the first lane, a half marathon. */
  readonly telling: string;
  /** Carry no subject in a sentence. */
  readonly plain: string;
  /** Before a day or a session. */
  readonly same: string;
  /** Belong to the subject although they may carry none elsewhere: a rest day. */
  readonly kept: string;
  /** From one on, in order; a number may have several words, joined by a slash. */
  readonly numbers: string;
}

export const STATEMENT_WORDS: Readonly<Record<SpokenLanguage, StatementWords>> = {
  en: {
    not: 'not no never none cannot cant dont doesnt didnt isnt arent wasnt wont shouldnt mustnt neither nor nobody',
    bad: `bad worse worst harm* useless pointless unnecessary worthless unhealthy avoid* refrain* dangerous hurts problem
      problems wrong unsuitable ruins`,
    good: `good great fine ok okay crucial essential useful suited ideal well excellent best better important healthy perfect recommended right safe allowed allow allows permitted permit permits welcome encouraged choice idea way especially particularly`,
    may: 'may can should must need needs',
    harm: 'injur* fatigue overtrain* overuse burnout stress pain mistake*',
    forbidden: 'forbidden prohibited banned disallowed',
    before: 'before',
    after: 'after',
    raises: 'raise* increase* strengthen* stronger higher faster',
    more: 'more',
    lowers: 'lower* reduce* decrease* weaken* weaker slower cut cuts',
    less: 'less fewer',
    because: 'because since so',
    and: 'and but or',
    begin: 'start begin',
    runners: 'runner runners jogger joggers athlete athletes',
    to: 'or to and',
    one: '-',
    most: 'to most than maximum max',
    least: 'least minimum min',
    often: 'day days time times session sessions workout workouts class classes training trainings',
    spans: 'week weekly year yearly month monthly',
    at: 'at from until by',
    clock: 'am pm oclock',
    telling: 'half off first second third last next',
    same: 'same',
    plain: '-',
    kept: 'rest',
    numbers:
      'one/once two/twice/couple three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  },
  es: {
    not: 'no nunca jamas tampoco ningun ninguna ninguno nadie ni',
    bad: `malo mala malos malas mal peor peores perjudica* perjudicial* dana danan danino danina inutil inutiles evita
      evitar evitad evite evitalo problema problemas peligroso peligrosa desaconseja* innecesario innecesaria`,
    good: `bueno buena buenos buenas buen bien excelente excelentes fundamental esencial util ideal importante importantes permitido permitida permitidos permitidas permite permiten permitir admite admiten admitidos admitidas recomienda recomiendan recomendable mejor mejores opcion especialmente idea sirve sirven`,
    may: 'puede pueden puedes debe deben debes deberia deberian necesita necesitan llevar',
    harm: 'lesion* fatiga sobreentren* agotamiento dolor errores',
    forbidden: 'prohibido prohibida prohibidos prohibidas prohibe prohiben',
    before: 'antes',
    after: 'despues tras siguiente',
    raises: 'aumenta aumentan sube suben fortalece fortalecen eleva incrementa',
    more: 'mas',
    lowers: 'reduce reducen baja bajan disminuye debilita debilitan',
    less: 'menos',
    because: 'porque pues asi',
    and: 'y pero o e ni',
    begin: 'empieza empezar comienza comienzo comenzar',
    runners: 'corredor corredora corredores corredoras atleta atletas',
    to: 'o u a y',
    one: 'un una',
    most: 'hasta maximo',
    least: 'minimo menos',
    often: 'dia dias vez veces sesion sesiones entrenamiento entrenamientos clase clases',
    spans: 'semana semanal ano anual mes mensual',
    at: 'las la',
    clock: 'h horas hora',
    telling: 'medio media fuera primer primera primero segundo segunda ultimo ultima',
    same: 'mismo misma',
    plain: 'por tu tus su sus',
    kept: 'descanso',
    numbers:
      'uno dos/par tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  },
  de: {
    not: 'nicht nie niemals kein keine keinen keinem keiner keines niemand',
    bad: `schlecht schlechte schlechter schadet schaden schadlich schadliche nutzlos sinnlos unnotig vermeide vermeidet
      vermeiden meide meidet problem probleme gefahrlich ungeeignet unsinnig ungesund`,
    good: `gut gute guter gutes guten grossartig grossartige entscheidend wichtig nutzlich ideal sinnvoll ordnung gutgetan guttut guttun erlaubt gestattet zugelassen willkommen eignet eignen geeignet empfehlen empfohlen besonders wahl beste besten`,
    may: 'darf durfen darfst kann konnen kannst soll sollen sollte sollten solltest brauchen braucht brauchst',
    harm: 'verletz* ubertrain* ermud* schmerz* fehler',
    forbidden: 'verboten untersagt unzulassig',
    before: 'vor',
    after: 'nach',
    raises: 'erhoht erhohen steigert kraftigt kraftigen starkt starken',
    more: 'mehr',
    lowers: 'senkt senken verringert mindert schwacht schwachen reduziert',
    less: 'weniger',
    because: 'weil denn damit deshalb also sodass',
    and: 'und aber sondern oder',
    begin: 'anfang fang beginn beginne beginnen anfangen',
    runners: 'laufer laufern lauferin lauferinnen sportler sportlerinnen',
    to: 'bis oder und',
    one: 'ein eine einen einem',
    most: 'bis hochstens maximal',
    least: 'mindestens',
    often:
      'tag tage tagen mal einheit einheiten crosstraining-tage crosstraining-tagen crosstraining-einheiten',
    spans: 'woche wochentlich jahr jahrlich monat monatlich',
    at: 'um ab',
    clock: 'uhr',
    telling: 'halb halber halben erste ersten zweite zweiten letzte letzten nachste nachsten',
    same: 'selben gleichen',
    plain: 'pro ab dein deine deinen deinem deiner deines unser unsere unserem unseren unserer euer eure uns',
    kept: 'ruhetag',
    numbers:
      'eins/einmal zwei/zweimal drei/dreimal vier/viermal funf/funfmal sechs/sechsmal sieben/siebenmal acht/achtmal neun/neunmal zehn/zehnmal elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  },
  fr: {
    not: 'pas jamais aucun aucune ni personne',
    bad: `mauvais mauvaise mauvaises mal pire nuit nuisent nuisible inutile inutiles evite eviter evitez probleme problemes
      dangereux dangereuse deconseille deconseillee superflu`,
    good: `bon bonne bons bonnes bien excellent excellente essentiel essentielle utile ideal ideale important importante importants autorise autorisee autorises autorisees permis permise admis admise admises bienvenus bienvenues recommande recommandes recommandees convient conviennent particulierement choix`,
    may: 'peut peuvent peux pouvez doit doivent dois devrait devraient besoin',
    harm: 'blessure* blesse* fatigue surentrain* burnout douleur* erreur*',
    forbidden: 'interdit interdite interdits interdites defendu defendue',
    before: 'avant',
    after: 'apres lendemain lendemains suit',
    raises: 'augmente augmentent renforce renforcent accroit eleve',
    more: 'plus',
    lowers: 'reduit reduisent diminue diminuent affaiblit affaiblissent baisse',
    less: 'moins',
    because: 'car parce puisque afin donc',
    and: 'et mais ou ni',
    begin: 'commence commencer commencez debut',
    runners: 'coureur coureurs coureuse coureuses athlete athletes',
    to: 'ou a et',
    one: 'un une',
    most: 'jusqua maximum plus',
    least: 'minimum moins',
    often: 'jour jours fois seance seances entrainement entrainements cours',
    spans: 'semaine hebdomadaire an annee annuelle mois mensuelle',
    at: 'a des',
    clock: 'heures heure h',
    telling: 'semi demi hors premier premiere second seconde deuxieme dernier derniere',
    same: 'meme',
    plain: 'par ton ta tes notre nos votre vos leur leurs',
    kept: 'repos',
    numbers:
      '- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt',
  },
};
