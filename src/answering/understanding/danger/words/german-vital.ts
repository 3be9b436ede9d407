import type { DangerWords, VitalConcept } from '../red-flag-signs.ts';

/** How German speaks of heart, breath, consciousness and brain. */
export const GERMAN_VITAL: DangerWords<VitalConcept> = {
  faintSaid: `
    ohnmacht*, ohnmachtig, bewusstlos*, bewusstsein verl*, bewusstseinsverlust, ohne bewusstsein, weggetreten,
    weggesackt, umgekippt, kippt* um, kippe um, umkipp*, bin/ist/hat .. umgefallen, umgefallen, fiel um,
    fall* um, zusammengebrochen, brach zusammen, brech* zusammen, zusammengesackt, zusammengeklappt,
    klapp* zusammen, kollab*, kollaps, kreislaufkollaps, kreislaufzusammenbruch, synkope*, blackout*,
    filmriss, aus den latschen, war/bin .. kurz/ganz/komplett weg, kurz weg getreten, knockout,
    schwarz vor .. augen, schwarz vor, wurde/wird/war/wurd mir/ihm/ihr schwarz, mir wurde .. schwarz,
    sterne gesehen, sehe sterne, sterne vor, auf dem boden/asphalt/gehweg/weg/rasen aufgewacht/zu,
    aufgewacht .. boden/krankenwagen/asphalt, wieder zu mir/sich, zu sich gekommen, zu mir gekommen,
    nachste .. was ich weiss, kann/weiss/weiss mich/ich nicht mehr .. erinnern/passiert/was,
    erinner* .. nicht .. sturz/lauf/ziel/mehr/letzten, keine erinnerung, reagiert nicht, nicht wach,
    wacht nicht auf, lippen .. blau/blaulich/lila, blaue lippen, blau angelaufen, aschfahl, aschgrau,
    kreidebleich, leichenblass, wurde/war ganz grau/blass/weiss, sehkraft .. weg, sehe nichts mehr,
    sah nichts mehr, blind auf, kann nichts sehen, bricht zusammen, sackt* zusammen,
    alles weg .. sani*/geweckt/boden, tunnelblick, nichts mehr gesehen, alles dreht, alles hat sich gedreht,
    alles .. schwarz/verschwommen
  `,
  heartSaid: `
    brustschmerz*, brustenge*, brustdruck*, brustbeschwerd*, brustkorbschmerz*, brustbeinschmerz*,
    bruststechen*, brustziehen*, engegefuhl*, herzschmerz*, herzstech*, herzinfarkt*, infarkt*, herzanfall*,
    herzattacke*, herzstillstand*, herzras*, herzstolper*, herzklopfen .. nachts/ruhe/liegen/sofa/sitzen,
    herzaussetzer*, herzfehler*, herzschwache, herzinsuffizienz, herzkrank*, herzproblem*, herzrhythmus*,
    rhythmusstorung*, herzmuskelentz*, myokarditis, herzop*, herzoperation*, herzklappe*, herzschrittmacher*,
    schrittmacher, bypass, stent, stents, vorhofflimmern, herzflimmern, kammerflimmern, herzgerausch*,
    extrasystol*, aneurysma, angina pectoris, probleme mit dem herz*, was am herz*, etwas am herz*, koronar*,
    hinterm brustbein, hinter dem brustbein, schmerz* in der brust, schmerzen im brustkorb, brust tut weh,
    druck auf der brust, enge in der brust, schulterblatt* .. arm, herz .. bleibt/blieb stehen,
    nach herzinfarkt, beklemm*, kreislaufstillstand*, kardiomyopath*
  `,
  breathSaid: `
    atemnot*, luftnot*, kurzatmig*, keine luft, schlecht luft, schwer luft, kaum luft, kaum noch luft,
    nicht atmen, kaum atmen, nicht richtig atmen, schwer atmen, kaum noch atmen, schwer zu atmen,
    schlecht atmen, ringe/ringt/rang nach luft/atem, schnapp* nach luft, nach luft schnapp*, erstick*,
    asthmaanfall*, bleibt die luft weg, blieb die luft weg, bleibt/blieb mir/ihm/ihr die luft, luft weg,
    hals .. schwillt/schwoll/geschwollen/zu zugeschwollen, zunge .. schwillt/schwoll/geschwollen,
    hals geht zu, hals zugeschwollen, atmet nicht, konnte/kann nicht .. sprechen/reden,
    geht/ging die luft aus, luft .. ausgegangen, kriegt/krieg/kriege/bekomme/bekommt .. keine luft,
    kriege/krieg/bekomm* .. luft .. treppe*/reden/liegen/schuhe, keinen satz, kein satz am stuck,
    kann/konnte nicht mehr reden, nachts .. nach luft, wache .. nach luft, nach luft .. wach*,
    kriege/bekomme die lunge nicht voll, nicht durchatmen, nicht tief einatmen, tief einatmen .. nicht/weh,
    nachts .. luft geschnappt, erstickungs*, kein* sauerstoff, zu wenig sauerstoff
  `,
  heatSaid: `
    kaltschweiss*, kalter schweiss, hitzschlag*, sonnenstich, hitzekollaps, hitzeerschopfung,
    schwitzt/schwitzte/geschwitzt/schwitze nicht/kaum mehr, hat nicht mehr geschwitzt, aufgehort zu schwitzen,
    wirr* zeug*, wirr* gered*, redet* wirr*, redet* komisch*, redet* unsinn, quatsch geredet,
    verwirrt .. hitze/lauf/ziel/heiss/schwitz*, war verwirrt, total verwirrt, ganz verwirrt, desorientier*,
    orientierungslos, delir*, wie betrunken, wie besoffen, wie ein betrunkener, nicht mehr geschwitzt/schwitz*
  `,
  poisonSaid: `
    anaphyla*, allergische* reaktion*, allergieschock, nesselsucht, quaddeln, keton*, unterzucker*,
    uberzucker*, zucker bei/auf/von/uber/unter #, hypo beim/nach, uberdosis,
    packung/handvoll/haufen tabletten, ketoazidose
  `,
  brainSaid: `
    lichter aus, licht aus, nicht ansprechbar, kaum ansprechbar, blau im gesicht, grau im gesicht, lallt*,
    lallen, gelallt, verwaschen* sprache, sprachstorung*, sprache .. weg/komisch/verwaschen/undeutlich,
    worter nicht .. raus/finden/gefunden, nicht mehr sprechen, nicht richtig sprechen, wortfindung*,
    mundwinkel .. hangt/hing*/hangen/runter, gesicht .. hangt/hing/taub/gelahmt/schief, halbes gesicht,
    eine gesichtshalfte, gesichtshalfte*, eine korperhalfte, linke/rechte seite .. taub/schwach/gelahmt,
    schlaganfall*, gehirnschlag, hirnblutung, schlimmste* kopfschmerz*, schlimmst* kopfweh,
    plotzlich* .. kopfschmerz*, vernichtungskopfschmerz*, donnerschlag*, licht tut weh, nackensteif*,
    steifer nacken, nacken .. steif, krampfanfall*, epilepti*, krampft .. am boden/ganzen,
    schaum vor dem mund, wird/wurde/war/ist/sah .. ganz? grau/blass/bleich/blau/weiss im gesicht,
    linke/rechte seite .. schwach/lahm/schwer, seite .. lahm/gelahmt, arm/bein .. lahm, wie gelahmt,
    extraschlage, eine tia, tia attacke
  `,
  chest: `brust, brustkorb, brustbein, brustbeins, thorax, rippenbogen, linke brust`,
  chestTrouble: `
    schmerz*, weh, wehtut, tut weh, druck, druckt, druckte, drucken*, druckgefuhl, enge, eng, engt, beengt,
    stich*, stech*, sticht, stach, zieh*, zog, brennt, brennen*, brannte, klemm*, kneif*, krampf*, zuschnur*,
    schnur*, schwer, schwere, komisch*, seltsam, merkwurdig, eigenartig, elefant*, schraubstock, flatter*,
    pocht, pochen, beklemm*, unangenehm, zusammen, spannt, spannung, last, gewicht auf, stein auf, dumpf*,
    messer
  `,
  referred: `
    linker arm, linke arm, linken arm, linkem arm, linke schulter, linken schulter, kiefer, unterkiefer,
    schulterblatt, zwischen den schulter*, rippen
  `,
  pressing: `
    zieh*, zog, ausstrahl*, strahl*, schmerz*, weh, druck*, taub, kribbel*, schwer, stech*, stich*, elefant*,
    eng, enge
  `,
  heart: `herz, herzen, herzens, herzschlag, puls, pumpe, herzfrequenz`,
  heartTrouble: `
    stolper*, setzt .. aus, setzte .. aus, aussetz*, aussetzer, flatter*, unregelmassig*, schmerz*, weh,
    sticht, stich*, stech*, zieht, komisch*, seltsam, merkwurdig, holper*, hupf*, springt, stottert, spinnt,
    ausser takt, aus dem takt, aus dem rhythmus, rhythmus, extraschlag*, doppelschlag*, verkrampf*
  `,
  heartRacing: `
    rast, rasen, raste, rasend*, klopf*, hammer*, hammert, pocht, pocht*, pochen, zu schnell, viel zu hoch,
    bis zum hals, wie verruckt, verruckt, wild, auf #, uber #, geht nicht runter, nicht mehr runter,
    beruhigt sich nicht, jagt, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190, 195, 200, 205,
    210, 220
  `,
  still: `
    in ruhe, im ruhezustand, ruhe, im liegen, liege, liegen, liegend, im sitzen, sitze, sitzend, im bett,
    bett, nachts, auf dem sofa, auf der couch, sofa, couch, beim fernsehen, fernsehen, vorm fernseher,
    treppe*, stunden spater, stunden danach, den ganzen tag, ohne grund, aus dem nichts, einfach so,
    beim reden, beim sprechen, schreibtisch, schuhe binden, anziehen, im stehen, wach*, aufgewacht,
    beim gehen, spazieren, zum briefkasten, stock, etage
  `,
  breathless: `
    atemlos*, ausser atem, luft, atmen, atem, keuch*, japs*, schnauf*, pfeif*, puste, hechel*, atmung
  `,
  lapse: `
    aufgewacht, wachte auf, aufwachte, zu mir gekommen, zu sich gekommen, kam zu mir, kam zu sich,
    plotzlich lag, lag plotzlich, lag ich, fand mich, keine ahnung wie, nachstes, als nachstes, leute um mich,
    leute uber mir, geweckt, alles weg, weg war
  `,
  ground: `
    boden, asphalt, gehweg, rasen, wiese, krankenwagen, rettungswagen, krankenhaus, notaufnahme, sanitater*,
    sani, sanis, sanizelt, strasse, leute um mich, leute uber mir, graben
  `,
  face: `lippen, lippe, gesicht, zunge, hals, kehle, fingernagel, augenlid*, rachen`,
  faceWrong: `
    blau, blaulich, grau, fahl, geschwoll*, schwill*, schwoll*, anschwell*, taub, hangt, hing, schief,
    gelahmt, kribbelt, kribbeln, aufgedunsen
  `,
  sight: `sicht, sehe, sah, sehen, augen, auge, sehfeld, blick`,
  sightGone: `
    schwarz*, verschwomm*, doppelt*, doppel, tunnel*, dunkel, blitze, flecken, flimmer*, unscharf, trube,
    nichts mehr, weg
  `,
  heat: `
    hitze, sonne, heiss*, grad, schwul, sauna, dehydrier*, kopf, schwitz*, mittagshitze, wettkampf, ziel,
    lauf, laufen
  `,
  dazed: `
    wirr, wirres, torkel*, taumel*, schwank*, benommen, apathisch, unsinn geredet, irre geredet,
    nicht mehr klar, er/sie/freund/kumpel/mann/frau/vater/mutter/mitlaufer/kollege .. verwirrt,
    war/wirkte/wirkt/plotzlich/total/vollig verwirrt, vollig durcheinander
  `,
  coughing: `hust*, gehustet, spuck*, gespuckt, erbrech*, erbroch*, kotz*, ubergeb*, auswurf, schleim`,
  bloody: `blut*, rosa, schaum*, schaumig*, rot, rotlich*, kaffeesatz, rost*`,
};
