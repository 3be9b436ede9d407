import type { PlanWords } from './plan-words.ts';

/** How runners call sessions, efforts and times of day in German. */
export const GERMAN_SESSIONS: Pick<
  PlanWords,
  'activities' | 'crossTraining' | 'nothing' | 'running' | 'runs' | 'intensities' | 'times'
> = {
  activities: {
    swimming: `
      schwimm*, schwamm, geschwommen, kraulen, kraulschwimm*, hallenbad, freibad, schwimmbad, bahnen ziehen, pool`,
    cycling: `
      rad, radeln, radel, radle, radfahr*, rad fahren, rad fahre, radl*, radtour*, radtraining, radeinheit*,
      radausfahrt*, rennrad*, fahrrad*, biken, bike, mountainbik*, spinning*, spinningkurs, ergometer*, rolle,
      rollentraining, hometrainer, heimtrainer, aufs rad, auf dem rad, indoor cycling, radsport, radelt, mtb,
      gravelbike`,
    strength: `
      schwer beine, beine schwer trainieren, beine im gym, kraft, krafttrain*, kraftsport, krafteinheit*, kraftubung*, kraftraum, krafttag*, kraftworkout*,
      kraftausdauer, kraftkurs, kraft training, gewicht*, gewichtheben, gewichte stemmen, hanteln,
      hanteltraining, fitnessstudio, fitnesstudio, fitness studio, studio, ins studio, gym, pumpen,
      muckibude, mucki bude, kniebeuge*, kreuzheben, beintag, leg day, stabi, stabitraining,
      stabilisationstraining, stabilitatstraining, rumpftraining, rumpfkraft, core training, coretraining,
      eisen stemmen, korpergewichtstraining, bodyweight, ausfallschritte, langhantel, kettlebell*,
      maximalkraft*, oberkorpertraining, beintraining, muskeltraining, krafttraning, functional training,
      athletiktraining, beine trainieren, beine trainiere, oberkorper trainieren`,
    yoga: 'yoga*, vinyasa, hatha',
    pilates: 'pilates*, pilatis, reformer',
    rowing: `
      ruder, rudern, rudere, rudert, gerudert, ruderergometer, rudergerat, rudermaschine, rudertraining,
      rudereinheit*, ruderergo, ergo rudern`,
    dance: `
      tanz, tanzen, tanze, tanzt, getanzt, tanzeinheit*, tanzworkout*, tanzsession*, tanzklasse*, tanzkurs*, tanzstunde*, tanztraining, zumba, salsa, ballett`,
    climbing: `
      klettern, klettere, klettert, kletter*, geklettert, bouldern, bouldere, boulder*, kletterhalle`,
    'martial-arts': `
      kampfsport*, kampfkunst*, karate, judo, boxen, boxtraining, kickboxen, bjj, jiu jitsu, taekwondo, muay thai,
      mma`,
    plyometrics: `
      plyometri*, plyo, plyos, sprungtraining, sprungkraft*, sprunge, kastensprunge, box jumps, sprungubung*,
      sprungeinheit*, sprungkrafttraining, explosivkraft*, schnellkraft*, hupfen, seilspring*`,
    elliptical: 'crosstrainer, cross trainer, ellipsentrainer, elliptical',
    'pool-running': `
      aquajogging, aqua jogging, aquajoggen, wasserlaufen, wasserjogging, aquarunning, laufen im wasser,
      im wasser laufen`,
    walking: `
      spazier*, spaziergang*, walken, walking, nordic walking, gehen als training, zugig gehen, marschieren,
      spazieren gehen`,
    hiking: 'wandern, wandere, wandert, wander*, wanderung*, gewandert, bergwander*, trekking',
    hiit: 'hiit*, crossfit*, zirkeltraining, zirkel, bootcamp, tabata, circuit*',
    football: 'fussball*, fuszball*, kicken, futsal, rugby',
    tennis: 'tennis*, badminton, squash, federball, padel',
    basketball: 'basketball*, volleyball*, handball*',
    skiing: `
      ski, skifahr*, ski fahren, skilanglauf*, langlauf, langlaufen, langlaufski, skitour*, skilaufen, snowboard*`,
    skating: 'skaten, inlineskat*, inline skat*, inliner*, eislauf*, schlittschuh*',
  },
  crossTraining: `
    neben dem laufen, neben der bahn, abseits der bahn, ausserhalb der bahn, abseits vom laufen, ausser laufen, zusatzlich zum laufen, alternativtraining*, alternatives training, alternativ training, alternativsport*, alternativ sport,
    alternative sportart*, crosstraining*, cross training, crosstrainings, zusatztraining,
    zusatzliches training, zusatzsport*, zusatzeinheit*, zusatzliche einheit*, erganzungstraining,
    erganzungssport*, erganzendes training, erganzende einheit*, erganzung, ausgleichssport*,
    ausgleichstraining, ausgleich, ausgleichseinheit*, andere sportart*, anderer sport, anderen sport,
    anderem sport, anderes training, weitere sportart*, sportart, sportarten, cross einheit*,
    crosseinheit*, alternativeinheit*, alternative einheit*, alternativ einheit*, cross trainieren,
    crosstrainieren, alternativ trainieren, querfeldtraining, zweitsport*, nebensport*, andere sportarten,
    anderer sportarten, neben dem lauftraining, ausser dem laufen, zusatzlich zum lauftraining, als erganzung, erganzung zum laufen`,
  nothing: `
    wie lang, so lange, zu lang, wie lange, rolle spielt, eine rolle, keine rolle, spielt rolle, rad ab,
    gewicht verlieren, gewicht abnehmen, gewicht reduzieren, gewichtsverlust, gewichtsabnahme, gewichtszunahme,
    gewicht zunehmen, zum ausgleich, am laufenden, auf dem laufenden, im laufe, im laufe der, laufend, laufende,
    laufenden, mein gewicht, rolle rolle, in kraft, mit aller kraft, keine kraft mehr, trainer, cross country,
    lauft alles, lauft es, wie lauft, lauft so, lauft gut, gelaufen ist, es lauft, ehrlich gesagt`,
  running: `
    laufen, laufe, lauf, laufst, lauft, lief, gelaufen, laufe ich, laufer*, lauferin*, lauftraining, laufeinheit*,
    lauftag*, laufrunde*, joggen, jogge, joggst, joggt, gejoggt, jogging, rennen gehen, laufsport, laufanfang*,
    dem laufen, lauftreff, runde laufen, run, laufpensum, laufumfang*, laufen gehen, laufens, laufs, laufkilometer,
    laufwoche`,
  runs: {
    easy: `
      lockerer lauf, lockeren lauf, lockerem lauf, locker laufen, laufe locker, lockerer dauerlauf,
      lockeren dauerlauf, lockerem dauerlauf, dauerlauf, dauerlaufe, dauerlaufen, lockere runde, lockere laufrunde,
      lockere einheit laufen, lockeres laufen, lockerem laufen, leichter lauf, leichten lauf, leichtem lauf,
      langsamer lauf, langsamen lauf, langsamem lauf, kurzer lauf, kurzen lauf, ruhiger lauf, ruhigen lauf,
      ruhigem lauf, ruhiger dauerlauf, ruhigen dauerlauf, grundlagenlauf, ga1 lauf, ga1, lockere laufeinheit,
      lockere laufe, lockeren laufen, gemutlicher lauf, gemutlichen lauf, lockeres joggen, lockerer jogging,
      entspannter lauf, entspannten lauf, kurze runde, lockeren run`,
    recovery: `
      regenerationslauf, regenerationslaufen, regenerativer lauf, regenerativen lauf, regenerativer dauerlauf,
      erholungslauf, regenerationsjog, auslaufen, rekom lauf, regenerativlauf`,
    long: `
      langer lauf, langen lauf, langem lauf, lange lauf, lange laufe, langen laufen, langer dauerlauf,
      langen dauerlauf, langem dauerlauf, lange einheit, langen einheit, long run, longrun, lange runde,
      langen runde, der lange, den langen, dem langen, lange laufrunde, lala, lauf lang, laufe lang, lang laufen,
      ldl, langer sonntagslauf, lang`,
    tempo: `
      tempolauf, tempolaufe, tempolaufen, tempodauerlauf, tempodauerlaufe, tempodauerlaufs, schwellenlauf,
      schwelle, schwellentraining, schwelleneinheit, tdl, tempo, tempoeinheit*, tempotraining,
      steigerungsdauerlauf, tempotag*, tempo lauf, tempo dauerlauf, schwellenlaufe, schwellentempo`,
    intervals: `
      intervall*, intervalle, intervalltraining, intervalleinheit*, intervalltag*, intervallauf, intervallaufe,
      bahntraining, bahn, bahneinheit*, fahrtspiel*, tempowechsellauf, wiederholungslaufe,
      wiederholungen auf der bahn, 400er, 800er, 1000er, 200er, schnelligkeitstraining, bahntag, sprinttraining,
      sprinteinheit*, intervals, speedtraining, tausender`,
    hills: `
      bergsprint*, hugelsprint*, berglauf, berglaufe, berganlauf*, bergintervall*, hugel, hugellauf, hugellaufe,
      hugeltraining, bergtraining, bergwiederholung*, hugelintervall*, bergeinheit*, berge laufen, anstiege,
      bergan`,
    race: 'als wettkampf, am wettkampftag, testwettkampf, testlauf, wettkampflauf, zeitlauf',
    moderate: `
      mittlerer lauf, mittleren lauf, moderater lauf, moderaten lauf, zugiger dauerlauf, zugigen dauerlauf,
      mitteltempo, ga2, marathontempo, steady run, zugiger lauf, zugigen lauf`,
    hard: `
      wettkampftempo, im wettkampftempo, renntempo, lauf im wettkampftempo, harter lauf, harten lauf, hartem lauf, harte laufe, harten laufen, hart laufen, laufe hart, harte einheit,
      harten einheit, harte laufeinheit, harten laufeinheit, harte laufeinheiten, harten laufeinheiten,
      harte einheiten, harten einheiten, qualitatseinheit*, schneller lauf, schnellen lauf, schnellem lauf,
      schnelle laufe, schnellen laufen, schnelle einheit, schnellen einheit, intensiver lauf, intensiven lauf,
      intensivem lauf, intensive laufeinheit, intensiven laufeinheit, intensive laufe, schnell laufen,
      laufe schnell, schnelles laufen, schnelle runde, anstrengender lauf, anstrengenden lauf, anstrengendem lauf,
      hartes laufen, hartes lauftraining, harten lauftraining, hartem lauftraining, intensives lauftraining,
      intensivem lauftraining, harten lauftag, harter lauftag, harten lauftagen, harte lauftage, intensives laufen,
      intensivem laufen`,
  },
  intensities: {
    easy: `
      locker*, leicht*, sanft*, ruhig, ruhige, ruhiges, ruhigen, ruhiger, entspannt*, gemutlich*, langsam*,
      regenerativ*, erholsam*, easy, niedrige intensitat, geringer intensitat, niedriger intensitat,
      geringe intensitat, wenig intensiv, schonend*, chillig*, piano, ohne anstrengung, nicht hart, nicht so hart`,
    moderate: `
      moderat*, mittel, mittlere, mittlerer, mittleren, mittleres, mittelhart, zugig*, normales tempo,
      mittlere intensitat, mittlerer intensitat, mittelschwer`,
    hard: `
      hart, harte, harter, hartes, harten, hartem, heftig*, intensiv*, vollgas, voll, volle pulle, volle kanne,
      schwer, schwere, schweres, schweren, schwerer, schwerem, anstrengend*, all out, am limit, am anschlag,
      hochintensiv*, knallhart*, brutal*, krass*, ballern, baller, geballert, maximal, maximale, fordernd*,
      schnell*, mit voller kraft, hohe intensitat, hoher intensitat, bis zum anschlag, richtig hart, explosiv*,
      knackig*, ausbelast*, power, auspowern, hammerhart*, stramm`,
  },
  times: {
    morning: `
      morgens, am morgen, heute morgen, heute fruh, in der fruh, in der fruhe, fruhmorgens, frueh, fruh,
      vormittag, vormittags, am vormittag, vor der arbeit, vor dem fruhstuck, fruhs, heute vormittag,
      gleich morgens, 6 uhr, 7 uhr, 8 uhr, 9 uhr, 5 uhr, nuchtern, vor dem fruhdienst, vor der fruhschicht`,
    midday: `
      mittag, mittags, am mittag, mittagspause, in der mittagspause, 12 uhr, 13 uhr, 14 uhr, heute mittag`,
    evening: `
      abend, abends, am abend, heute abend, nachmittag, nachmittags, am nachmittag, heute nachmittag,
      nach der arbeit, nach feierabend, feierabend, spater am tag, nachts, 16 uhr, 17 uhr, 18 uhr, 19 uhr, 20 uhr,
      21 uhr, spatabends, am selben abend, spatnachmittag`,
  },
};
