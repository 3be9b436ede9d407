import type { BeyondWords } from './topic.ts';

/** Subjects around training that lie beyond the book, in German. */
export const GERMAN_AROUND = {
  gear: {
    alone: `schuhe, schuhen, laufschuh*, turnschuh*, radschuh*, sportschuh*, trailschuh*, wettkampfschuh*, carbonschuh*, einlage, einlagen,
      socken, laufsocken, kleidung, laufkleidung, laufhose*, tights, jacke*, laufjacke*, regenjacke*, trikot*, shirt, funktionsshirt*,
      sport bh, mutze, brille, sonnenbrille*, schwimmbrille*, neopren*, badeanzug*, paddles, handpaddles, flossen, schwimmbrett*,
      schnorchel, klickpedale*, klicks, helm, sattelhohe, sattelstutze, sitzposition, bikefitting, stirnlampe*, reflektor*, weste*,
      gewichtsweste*, trinkweste*, rucksack*, laufrucksack*, trinkrucksack*, trinkflasche*, flaschengurt, gewichtsmanschette*,
      theraband*, gummiband, widerstandsband*, fitnessband*, fitnessbander, gymnastikball*, medizinball*, balanceboard*, wackelbrett*,
      welche matte, welche yogamatte, beste matte, beste yogamatte, gewichthebergurtel*, zughilfen, magnesia, kinderwagen,
      babyjogger*, sonnencreme, schnursenkel, spikes, was anziehen, was ziehe ich an, was soll ich anziehen, was zieht man,
      welche ausrustung, welches equipment, was fur ausrustung, welche gerate brauche, gravelbike oder, welche handschuhe,
      handschuhe fur, laufhandschuhe, welche hose, radhose*, funktionshose*`,
    unless: `an den nagel, schnuren, schnure, schnurte, wegstelle*, wegstellen, verboten, vertreten`,
  },
  'devices-and-apps': {
    alone: `welche app, gute app, beste app, eine app, irgendeine app, lauf app, fitness app, laufuhr*, sportuhr*, pulsuhr*, gps uhr*,
      welche uhr, beste uhr, gute uhr, brustgurt*, pulsgurt*, handgelenksensor, wattmesser*, powermeter*, kopfhorer*, stoppuhr*,
      musik horen, mit musik, ohne musik, welche musik, musik beim, musik zum, podcast*, horbuch, horbucher, fitnesstracker*, tracker`,
    together: [
      [
        `garmin, strava, coros, suunto, polar, fitbit, whoop, uhr, app, apps`,
        `welche, welcher, beste, kaufen, tragen, aufzeichn*, tracken, eintragen, loggen, messen, misst, genau, modus, einstell*,
      synchron*, hochladen, anzeig*, zeigt, berechn*, vertrauen, lohnt, warum`,
      ],
    ],
    unless: `uhrzeit`,
  },
  machines: {
    alone: `crosstrainer, crosstrainern, cross trainer, ellipsentrainer*, elliptical, stepper*, treppensteiger*, treppenstepper, trampolin*,
      hula hoop*, vibrationsplatte*, rutteltplatte, kabelzug, beinstrecker*, beinbeuger*, multipresse*, adduktoren maschine,
      liegerad*, liegeergometer, aquabike*, unterwasserlaufband*, schlaggewicht, widerstandsstufe*, luftwiderstand am`,
    together: [
      [
        `laufband*`,
        `steigung, neigung, statt, oder draussen, draussen, strasse, besser als, schlechter als, gleich gut, einstell*, prozent,
      geschwindigkeit, vergleich, knie, schadlich, langweilig, wie`,
      ],
    ],
  },
  food: {
    alone: `protein*, eiweiss*, kohlenhydrat*, carbs, carboloading, carbo loading, gel, gels, energiegel*, riegel, energieriegel,
      proteinriegel, energydrink*, koffein, kaffee, nahrungserganz*, supplement*, vitamin*, magnesium, zink, eisenmangel, eisenwert*,
      eisentablette*, eisenpraparat*, ferritin, elektrolyt*, salz, salztablette*, natrium, bikarbonat, vegan*, vegetarisch*,
      vegetarier*, glutenfrei, laktose, nuchtern*, nuchternlauf*, leerer magen, leeren magen, leerem magen, vollem magen,
      vollen magen, fasten, gefastet, intervallfasten, shakes, recoverydrink*, schokolade, kakao, haferflocken, porridge, banane*,
      pasta, nudeln, reis, brot, rote bete, honig, zucker, bier, bierchen, alkohol, wein, kater nach, rauchen, zigarette*,
      aminosaure*, kollagen, kurkuma, makros, ernahrungsplan, essensplan, speiseplan, zum fruhstuck, was fruhstucken,
      vorher fruhstucken, fruhstucke ich, zum mittagessen, zum abendessen, vor dem lauf essen, vorm lauf essen,
      vor dem training essen, vorm training essen, essen vor dem, vorher essen, zwischendurch essen, dazwischen essen,
      wie viel wasser, wieviel wasser, wie viel trinken, wieviel trinken, wie viel muss ich trinken, wie viel soll ich trinken,
      wie viele liter, wieviel liter, milch, hafermilch, joghurt, fleisch, fisch, obst, salat, suppe, kuchen, kreatin*, rezepte,
      kochrezept*, backrezept*`,
    together: [
      [
        `essen, esse, isst, snack, trinken, trinke, trinkt`,
        `vor einem, vor dem lauf, vorm lauf, vor dem training, vorm training, wahrend, unterwegs, zwischen den, dazwischen,
      am abend vorher, am vorabend, abend vor, am morgen vor, gramm`,
      ],
    ],
  },
  'body-weight': {
    alone: `kalorie*, abnehmen, abnehme, abzunehmen, nehme ich ab, nimmt man ab, gewicht verlieren, gewichtsverlust, fettverbrennung,
      fett verbrenn*, verbrennt mehr, verbrenne ich, korperfett*, bauchfett, fettabbau, fett, bauchspeck, speck, wampe, plauze,
      schlanker, zunehmen, nehme ich zu, muskelmasse, hypertrophie, masse aufbauen, muskelberg*, zu muskulos, wettkampfgewicht,
      idealgewicht, was sollte ich wiegen, wie viel sollte ich wiegen, dicke beine, dicke oberschenkel, stoffwechsel, kilos verlieren,
      kilo verlieren, kilos runter, beine dicker, beine dick, dickere beine`,
    together: [
      [
        `macht mich, macht krafttraining, machen mich gewichte, macht das studio, macht muskeltraining, macht gewichtheben`,
        `zu schwer, schwer und, schwerer, massig, klobig, breit und, steif und langsam, und langsam`,
      ],
      [
        `nimmt man, nehme ich, nimmst du, nimmt ihr`,
        `mehr ab, viel ab, besser ab, schneller ab, kilo ab, gewicht ab, ab als, ab oder`,
      ],
    ],
  },
  'zones-and-pulse': {
    alone: `zonen, trainingszone*, pulszone*, herzfrequenz*, hf zone*, hfmax, hf max, maximalpuls, ruhepuls, puls, pulsbereich*, pulswert*,
      trainingspuls, pulsschlage, laktat*, anaerobe schwelle, aerobe schwelle, schwellenpuls, wattzahl*, wattwert*, borg skala,
      belastungsskala, anstrengungsskala, sprechtest, trainingseffekt, ga1 bereich, laktatschwelle, an der schwelle, in zone 1,
      in zone 2, in zone 3, in zone 4, in zone zwei, wie viel watt, wieviel watt, wie viele watt`,
    together: [
      [
        `zone 1, zone 2, zone 3, zone 4, zone 5, zone zwei, ga1, ga2, z1, z2, z3, z4, z5`,
        `was ist, was bedeutet, berechn*, bereich, prozent, wie finde`,
      ],
    ],
  },
  'race-day': {
    alone: `startplatzverlosung, verlosung, losverfahren, medaille*, streckenprofil, hohenprofil, startblock*, verpflegungsstation*, verpflegungspunkt*, verpflegungsstelle*,
      kleiderbeutel, startgeld, startgebuhr*, nervos*, renntaktik, rennstrategie, zwei rennen an einem, rennen am selben wochenende,
      zwei wettkampfe an einem, wettkampfe am selben, marathonmesse, startanmeldung, zum lauf anmelden, anmeldeschluss, nachmelden,
      startnummernausgabe, startnummer abholen, startplatz ubertragen, startplatz verkaufen, startplatz bekomme`,
    together: [
      [
        `renntag, wettkampftag, raceday, race day`,
        `essen, fruhstuck*, anziehen, mitnehmen, strategie, nervos, aufwarmen, checkliste, packen`,
      ],
    ],
  },
  treatments: {
    alone: `faszienrolle*, massage*, massier*, sauna*, dampfbad, whirlpool, eisbad*, eisbader, kaltebad, kalt duschen, kalte dusche*,
      warmes bad, heisses bad, badewanne, kaltetherapie, kuhlen, eis drauf, warme oder kalte, warmflasche, kompression*, tape, tapen,
      kinesiotape*, physioubung*, reha ubungen, dry needling, akupunktur, schropf*, chiropraktik*, osteopath*, hypnose, melatonin,
      schmerzmittel*, entzundungshemm*, salbe*, kortison, stosswelle*, massagepistole*, kniebandage*, bandage*, orthese*,
      elektrostimulation, rotlicht, druckwellenmassage, kaltes wasser, kaltem wasser, faszientraining, faszienrollen, faszien rolle`,
  },
  ailments: {
    alone: `schwarze zehennagel, zehennagel*, blauer zeh, schienbeinkante*, knochenhaut*, schienbeinschmerz*, plantarfas*, fersensporn,
      laufknie, lauferknie, runners knee, tractus*, it band, iliotibial*, kniescheibe*, patella*, sehnenentzundung*, tendin*,
      tendopath*, achilles*, kreuzband*, miniskus, arthrose, arthritis, rheuma*, ischias*, bandscheibe*, hexenschuss, hallux*, krampf,
      krampfe, wadenkrampf*, seitenstechen, seitenstiche, ubelkeit, durchfall, blase, blasen, wundgescheuert, scheuerstelle*,
      wolf gelaufen, plattfuss*, senkfuss*, knickfuss*, x beine, o beine, beinlangen*, skoliose, osteoporose, fibromyalgie, diabet*,
      bluthochdruck, migrane*, schilddruse*, anamie, leistenbruch, krampfadern, piriformis*, impingement, schleimbeutel*,
      rotatorenmanschette, tennisarm, schwimmerohr, schwimmerschulter, allergi*, heuschnupfen, neurodermitis, adhs, mit erkaltung,
      bei erkaltung, trotz erkaltung, mit schnupfen, bei schnupfen, trotz schnupfen, mit grippe, muskelfaserriss*, zerrung*`,
  },
  'age-and-body': {
    alone: `wie alt mussen, wie alt sollten, wie alt sollte, mindestalter, altersgrenze, alt genug, zu alt, zu jung, in meinem alter, mein alter, ab welchem alter, welches alter, welchem alter, im alter, mit dem alter,
      altersklasse*, altere laufer, alteren laufern, senioren*, rentner*, teenager*, jugendliche*, kinder ab, fur kinder,
      wechseljahr*, menopause*, menstruation*, meine periode, regelschmerz*, zyklus*, zyklusphase*, lutealphase, hormon*, testosteron,
      als frau, frauen und manner, manner und frauen, genetik*, genetisch*, korpertyp*, rollstuhl, behinderung, wie alt muss,
      kann mein kind, darf mein kind, soll mein kind, kann mein sohn, darf mein sohn, darf meine tochter, kann meine tochter,
      durfen kinder, konnen kinder, sollten kinder`,
    together: [
      [
        `mein sohn, meine tochter, mein kind, meine kinder, sohn, tochter`,
        `darf, durfen, soll, sollte, geeignet, ab wann, gefahrlich`,
      ],
    ],
    unless: `autor, diego, verfasser`,
  },
  'weather-and-place': {
    alone: `hitze, bei hitze, eisglatte, sturm, gewitter, wetter, wetterbericht, bei kalte, kalte draussen, minusgrade*, zu heiss, zu kalt,
      wie heiss, wie kalt, wie warm, welche temperatur, temperatur*, wassertemperatur, luftfeuchtigkeit, hohentraining, hohenlage,
      gegenwind, luftqualitat, feinstaub, pollen, im dunkeln, dunkelheit, mein hund, meinem hund, dem hund, hunde, verkehr,
      welche strecke laufe, radstrecke*, schone strecke*, schone runde, wo kann ich schwimmen, wo kann ich laufen,
      wo kann ich klettern, wo schwimmen, wo laufen, in der nahe, in meiner nahe, in meiner stadt, welcher park, adresse, parken,
      parkplatz, parkplatze, mit hund, mit dem hund, wo kann ich in, wo kann man, schone laufstrecke*, welche laufstrecke*`,
    unless: `drinnen, stattdessen, statt, wechseln, alternative, alternativen, was anderes, ersetz*`,
    together: [
      [
        `regen, regnet, schnee, schneit, glatteis, wind`,
        `laufen, joggen, lauf, laufe, lauft, anziehen, rutsch*, sicher, gefahrlich, morgen, wird`,
      ],
    ],
  },
  'prices-and-dates': {
    alone: `was kostet, was kosten, wie teuer, wie viel kostet, wieviel kostet, kosten fur, preis, preise, preiswert*, billig*, teuer,
      teurer, mitgliedsbeitrag, mitgliedsbeitrage, rabatt*, ruckerstatt*, geld zuruck, erstattet, wo kaufe ich, wo kaufen,
      wo kann ich kaufen, welches modell, welche marke, beste marke, marken, welches rudergerat, welche rudermaschine,
      bestes rudergerat, welches rad kaufen, welches fahrrad kaufen, was fur ein rad, gebraucht kaufen, second hand, offnungszeit*,
      wann offnet, ab wieviel uhr, hat offen, geoffnet, steuer, steuerlich, mitgliedschaft, zahlt die krankenkasse,
      um wie viel uhr ist, um wie viel uhr beginnt, um wie viel uhr macht, wann macht das bad, wann macht das studio,
      macht das schwimmbad, macht das studio, gunstig kaufen, gunstiges, gebuhr, gebuhren, ubernimmt die krankenkasse`,
  },
  'club-life': {
    alone: `wo treffen wir, wann treffen wir, wann trifft sich, wo trifft sich, treffpunkt, lauftreff am, wer kommt, wer ist dabei,
      wer kommt mit, jemand lust, nachster lauftreff, vereinsabend, vereinsmeisterschaft*, erinnere mich, erinnerung,
      wer hat gewonnen, rangliste, vereinstrikot*, fahrgemeinschaft*, mitglied werden, gibt es eine gruppe, findet das training,
      gruppenausfahrt*, suche laufpartner*, suche trainingspartner*`,
    together: [
      [
        `abgesagt, fallt aus, ausfallen, verschoben`,
        `lauftreff, vereinstraining, gruppe, gruppentraining, vereinslauf, training heute`,
      ],
    ],
  },
  'other-sports': {
    alone: `ski, skifahren, skilanglauf, langlaufen, langlaufski, skilaufen, skitour*, eislaufen, schlittschuh*, inliner*, inlineskat*,
      rollschuh*, skaten, skateboard*, schneeschuh*, surfen, stand up paddling, sup, kajak*, kanu*, paddeln, segeln, wasserball,
      aqua fitness, aquafitness, aquagymnastik, wassergymnastik, aqualauf*, wasserlaufen, laufen im wasser, tennis, tischtennis,
      basketball, fussball, handball, volley, cross fit, hindernislauf*, spartan, triathlon*, duathlon*, wandern, wanderung*,
      bergwandern, walken, walking, spazieren*, spaziergang*, gehen statt, seilspringen, springseil, seil springen, barre,
      bogenschiessen, reiten, reitsport, bowling, kegeln, e bikes, motorrad, roller fahren, gartenarbeit, hausarbeit, treppensteigen,
      treppen laufen, treppenlaufen, step aerobic, ems`,
    unless: `widerstand`,
  },
  research: {
    alone: `gibt es beweise, irgendwelche beweise, beweise dafur, ist das bewiesen, belege dafur, gibt es belege, studie, studien, forschung*, wissenschaft*, evidenz*, statistik*, nachgewiesen`,
  },
  'author-details': {
    alone: `welche zertifikate genau, zertifikate genau, welche lizenzen genau, namen der zertifikate, welche scheine genau`,
    together: [
      [
        `wie heissen, namen, namentlich, mit namen, wie lauten`,
        `zertifikat*, zertifizierung*, lizenz*, qualifikation*, diplom*`,
      ],
      [
        `welchem verein, welchem club, welchen verein, welchem klub, wie viele athleten, wie viele laufer`,
        `diego, alcubierre, autor, verfasser`,
      ],
      [`buch, bucher`, `autor, diego, alcubierre`],
      [
        `wie alt ist, verheiratet, frau, wohnt, lebt, nationalitat, instagram, mail, email, kontakt, telefonnummer, buchen, marathonzeit,
      marathonbestzeit, bestzeit im marathon, beste marathonzeit, wie gross ist, wiegt, geboren`,
        `autor, autors, diego, alcubierre, verfasser, geschrieben hat, trainer der`,
      ],
    ],
  },
} satisfies Partial<BeyondWords>;
