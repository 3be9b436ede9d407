import type { SpokenLanguage } from '../../../../knowledge/spoken-language.ts';

/** What the words around a number say of it, where it may be a body's temperature ("had 39.2 this morning"). */
export interface FeverWords {
  /** Having or measuring it. */
  readonly has: string;
  /** Having it, said behind it. */
  readonly hadBehind: string;
  /** The same where it may tell an age: with a moment or a doubt alone. */
  readonly hasOrAge: string;
  /** Being it: with tenths, or `at` it. */
  readonly is: string;
  readonly at: string;
  /** Doing something with it, and waking with it. */
  readonly with: string;
  readonly woke: string;
  /** It was so much: at night, and with tenths. */
  readonly was: string;
  /** Words for people, where having is spelled as `at` is (French "mon fils a 39"). */
  readonly people: string;
  /** Words that tell when; those of the night, when it is seldom hot outside. */
  readonly moments: string;
  readonly nights: string;
  /** Words that may stand between any of these and the number. */
  readonly fillers: string;
  /** Words that may follow it; after any other word it counts something ("39 minutes", "39 of them"). */
  readonly followers: string;
  /** Words of these that ask for leave, or doubt whether to train. */
  readonly doubts: string;
  readonly degrees: string;
  readonly half: string;
  /** Being ill, beside it. */
  readonly ill: string;
  /** The weather is told, unless somebody has it. */
  readonly weather: string;
  /** Something else is told: age, a pulse, a size. Near the number on either side, or, a pace, before it. */
  readonly otherwise: string;
  readonly otherwiseBefore: string;
}

/** Folded as in `tokens`, parted by blanks; `half` by commas. */
export const FEVER_WORDS: Readonly<Record<SpokenLanguage, FeverWords>> = {
  en: {
    has: `
      have has had having got getting gets measured measuring reads read reading shows showed showing says
      said registered clocked
    `,
    hadBehind: 'measured',
    hasOrAge: '',
    is: 'im am is shes are were been being',
    at: 'at',
    with: 'with',
    woke: 'woke wake waking woken',
    was: 'was',
    people: '',
    moments: `
      morning today tonight yesterday yday overnight night evening afternoon since now earlier again days
    `,
    nights: 'night overnight',
    fillers: `
      unfortunately sadly annoyingly since for a an about around roughly like nearly almost over just still even up of the my this last
      already again hi hey hello all morning night today tonight yesterday yday evening it i he she and
      temp temperature
    `,
    followers: `
      for at an measured this last since today tonight now and but can could should shld shd shall so is
      its do does would ok okay or though still yesterday yday overnight even if may am i ive just skip
      easy gentle light fine safe better instead only what how then swim swimming bike biking cycle
      cycling ride run row rowing yoga pilates gym lift lifting spin session sesh train training rest pool
      jog walk ish earlier again right thats race
    `,
    doubts: 'can could should shall may ok okay safe skip instead still fine rest only just swap',
    degrees: 'degrees degree deg c f celsius fahrenheit fever temp temperature',
    half: 'and a half, point five',
    ill: 'shivery shivers shivering chills achy aching aches cough coughing throat flu ill unwell poorly feverish snotty',
    weather: `
      outside outdoors forecast weather sunny shade heat heatwave hot humid garden office sauna hottub
    `,
    otherwise: `
      hr hrv heart pulse rhr vo2 vo2max ftp watts cadence rpm bpm percent size sizes shoe shoes bib lane
      street plate birthday turned turning aged old years pb pr parkrun free left
    `,
    otherwiseBefore: `
      ran run running did done went biked cycled rode swam rowed walked lifted squatted benched deadlifted
      hit finished came scored week wk day number page bus room weigh weighs weighed weight mileage
      average averaged score readiness battery garmin watch strava km kms k 5k 10k 15k mile miles kg kgs
      kilo lb lbs min mins minutes pace water pool treadmill size
    `,
  },
  es: {
    has: 'marca marcaba marco pone ponia sale salia sali medi midio sigo sigue seguia',
    hadBehind: 'medidos',
    hasOrAge: 'tengo tenia tiene tuve tuvo tenemos tenga',
    is: 'estoy estaba esta estuve estuvo',
    at: 'a en',
    with: 'con',
    woke: 'desperte desperto levante amaneci amanecio despierto levanto',
    was: 'era habia',
    people: '',
    moments: 'manana hoy anoche ayer noche tarde madrugada desde ahora mediodia ya dias',
    nights: 'anoche noche madrugada',
    fillers: `
      desgraciadamente lamentablemente desde hace unos casi como de los las la esta hoy ayer anoche manana todavia aun ya ahora mas hasta
      hola buenas noche tarde madrugada por que y me temperatura
    `,
    followers: `
      va desde hoy ayer anoche ahora esta y pero puedo puede podria mejor hago hace toca voy vale es me si
      o que cambio cambia entreno entrenar nado nadar piscina bici yoga pilates pesas correr carrera remo
      reposo descanso por sigo aun todavia natacion gimnasio solo igual suave
    `,
    doubts: 'puedo puede podria mejor cambio vez lugar reposo descanso hago voy',
    degrees: 'grados grado c decimas fiebre temperatura',
    half: 'y medio, y media, y pico, y algo, coma cinco',
    ill: 'escalofrios tiritona tos garganta gripe resfriado resfriada constipado constipada malo mala catarro',
    weather: 'fuera calle sombra sol calor tiempo prevision aemet',
    otherwise: `
      anos ano edad cumplo cumpli talla calzo empiezo empezar comienzo comenzar mayor viejo vieja soy
      pulsaciones ppm corazon pulso fc frecuencia vatios ftp libre libres
    `,
    otherwiseBefore: `
      hice hago corri nade rode semana dia peso pesa pesaba hace hacia hara haran van iba agua km kms
      kilometros 5k 10k kilos kg min minutos ritmo numero
    `,
  },
  de: {
    has: 'hab habe hat hatte hatten haben habs gemessen messe misst zeigt zeigte anzeige kriege krieg',
    hadBehind: 'gehabt gemessen',
    hasOrAge: '',
    is: 'bin ist war',
    at: 'bei auf um',
    with: 'mit',
    woke: 'aufgewacht aufgestanden',
    was: 'war waren',
    people: '',
    moments: `
      heute gestern vorgestern fruh morgens abend abends nacht nachts seit jetzt vorhin mittag nachmittag
      tagen
    `,
    nights: 'nacht nachts',
    fillers: `
      leider bloderweise seit leider ich er sie noch immer schon wieder ca circa etwa ungefahr fast knapp uber rund so gut
      heute gestern vorgestern fruh morgen morgens abend abends nacht nachts jetzt vorhin letzte in der
      aktuell leicht hi hallo moin temperatur fieber
    `,
    followers: `
      heute gestern vorgestern seit jetzt und aber darf kann konnte soll sollte geht reicht ist nur noch
      statt lieber trotzdem ok okay oder lockeres locker leichtes leicht schwimmen rad radfahren laufen
      yoga pilates kraft krafttraining training trainieren wieder morgen rudern pause was wie gemessen
      gehabt im am schon morgens abends sind ob wenn denn also
    `,
    doubts: 'darf kann konnte soll sollte geht reicht nur statt lieber trotzdem ok okay pause',
    degrees: 'grad c celsius fieber temperatur temp',
    half: 'einhalb, und ein halb, komma funf',
    ill: 'schuttelfrost gliederschmerzen husten halsweh halsschmerzen hals krank schlapp erkaltet erkaltung schnupfen grippe',
    weather: `
      draussen aussen schatten sonne hitze heiss wetter wetterbericht vorhersage angesagt gemeldet sauna
    `,
    otherwise: `
      puls herzfrequenz ruhepuls watt schuhen schuhe schuhgrosse grosse hausnummer jahre jahren alt alter
      geburtstag anfangen anfange beginnen einsteigen frei freie
    `,
    otherwiseBefore: `
      lief laufe gelaufen gefahren geschwommen woche kw tag nummer wiege wiegt gewicht umfang bus bahn es
      wird werden wasser becken halle km kilometer 5k 10k kg kilo min minuten tempo pace
    `,
  },
  fr: {
    has: 'ai jai javais avais avait avons avaient eu jeu mesure affiche indique',
    hadBehind: 'mesures',
    hasOrAge: '',
    is: 'suis etais est etait',
    at: 'a',
    with: 'avec',
    woke: 'reveille reveillee leve levee',
    was: 'etait',
    people: `
      fils fille copine copain mari femme enfant petit petite bebe il elle mere pere ami amie frere soeur
      gamin gamine conjoint compagne compagnon coach eleve
    `,
    moments: 'matin soir nuit hier aujourdhui depuis maintenant midi aprem tantot jours',
    nights: 'nuit',
    fillers: `
      malheureusement helas depuis encore toujours presque environ pres de plus deja ce cette hier matin soir nuit aujourdhui
      maintenant la j le on meme bonjour salut coucou jusqua temperature fievre
    `,
    followers: `
      ce cette il elle hier depuis aujourdhui maintenant et mais je puis est ca c cest natation nage
      piscine velo yoga muscu pilates course rameur aviron footing seance repos j jai ok ou du alors
      encore toujours quand faut dois peut peux si le la etirements gainage marche mesures
    `,
    doubts: 'peux peut puis dois faut ok quand place remplace repos plutot natation velo yoga piscine',
    degrees: 'degres degre c celsius fievre temperature',
    half: 'et demi, et demie, et quelques, virgule cinq',
    ill: 'frissons courbatures toux tousse gorge grippe malade rhume creve fievreux fievreuse',
    weather: 'dehors ombre soleil chaleur canicule meteo prevu prevus annonce annonces sauna',
    otherwise: `
      ans pulsations bpm fc coeur pouls watts ftp pointure chausse taille age vieux vieille commencer
      commence debute debuter anniversaire libre libres
    `,
    otherwiseBefore: `
      fait faisait fais fera couru cours nage roule semaine jour numero pese poids eau km kms kilometres
      bornes 5k 10k kg kilos min minutes allure
    `,
  },
};
