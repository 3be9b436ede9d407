import type { CareConcept, DangerWords } from '../danger-concepts.ts';

/** How German speaks of what is treated, and of what those who treat say. */
export const GERMAN_CARE: DangerWords<CareConcept> = {
  heartKnownSaid: `
    herzklappe*, klappe undicht, undichte klappe, loch im herz*, herztabletten, herzmittel, herzmedikament*,
    herzgerausch*, herzecho, langzeit ekg, defi implantiert, stent*, bypass*, herzschrittmacher*, schrittmacher,
    icd, stents, herzfehler*, herzschwache, herzinsuffizienz, herzkrank*, herzproblem*, herzpatient*,
    herzrhythmusst*, rhythmusstorung*, vorhofflimmern, vorhofflattern, flimmern .. herz, herzmuskelentz*,
    herzbeutel*, myokarditis, perikarditis, endokarditis, herzop*, herz op, herzoperation*, herzoperiert*,
    herztransplant*, aneurysma, aorta, aorten*, aortenklappe, mitralklappe*, mitral*, trikuspidal*, klappenfehler,
    koronar*, khk, kardiomyopath*, herzinfarkt*, infarkt, infarkte, stummer infarkt, herzanfall vor, bypasse,
    bypassop*, long qt, longqt, qt zeit, qt syndrom, brugada, extraschlage, extrasystol*,
    loch .. herz*/vorhof*/herzscheidewand, vorhof*, herzscheidewand, pfo, foramen ovale, herzkatheter*, ablation,
    elektroschock, kardioversion, kardiolog*, herztod, plotzlicher herztod, herzwand*,
    herz .. vergrossert/verdickt/schwach, grosses herz, probleme mit dem herz*, was am herz*, marfan,
    pumpfunktion, ef von, auswurffraktion, av block, linksschenkel*, rechtsschenkel*, schenkelblock, herztropfen,
    herzmedi*, nitrospray, nitro spray, herzschmerzen .. abgeklart, herzultraschall, wpw syndrom, trage .. defi,
    mit defi, mein defi, implantierter defi, herzmuskel .. verdickt/schwach/entzundet/vernarbt,
    am herzen operiert, am herz operiert, am herzen was, etwas am herzen, was am herzen, defekt am herz*,
    beim laufen gestorben, beim sport gestorben, beim laufen tot, beim marathon gestorben, defi im brustkorb,
    onkel/vater/bruder/papa/opa .. .. gestorben .. herz*, herztod .. familie, herzprobleme in der familie,
    herzkrankheit* .. familie
  `,
  helpSaid: `
    112 rufen, 112 angerufen, in die notaufnahme, in der notaufnahme gelandet, krankenwagen rufen/gerufen/geholt,
    rettungswagen rufen/gerufen/geholt, notarzt rufen/gerufen/geholt,
    ins krankenhaus gebracht/gekommen/eingeliefert, im krankenhaus gelandet, notaufnahme gelandet,
    notaufnahme .. geschickt/gefahren/gebracht,
    krankenwagen .. abgeholt/gebracht/gefahren/mitgenommen/gerufen/rufen,
    rettungswagen .. abgeholt/gebracht/gefahren/mitgenommen/gerufen/rufen, mit dem krankenwagen,
    mit dem rettungswagen, mit der rettung, mit blaulicht, notarzt .. gerufen/rufen/kam/musste,
    rettung .. gerufen/rufen/holen, rettung rufen, ambulanz .. gerufen/rufen, ins krankenhaus, ins spital,
    ins kh .. gebracht/eingeliefert, eingeliefert worden, sanitater .. gerufen/rufen/versorgt/mitgenommen,
    notruf .. wahlen/gewahlt/absetzen, soll ich .. krankenwagen/rettung/notarzt, 144 rufen, 144 angerufen,
    112 gewahlt
  `,
  clinician: `
    arzt, arztin, hausarzt, hausarztin, doc, doktor, physio, physiotherapeut*, chirurg*, kardiolog*, orthopad*,
    facharzt, hebamme, krankenhaus, arzte, sportarzt, sportarztin, sportmediziner*, orthopadin, orthopade,
    neurolog*, urolog*, frauenarzt*, frauenarztin, gynakolog*, gyn, kinderarzt*, kinderarztin, schularztin,
    schularzt, augenarzt, hautarzt, radiolog*, internist*, lungenarzt, pneumolog*, rheumatolog*, onkolog*,
    psychiater*, therapeut*, therapeutin, physiotherapeutin, ostheopath*, osteopath*, spital, klinik, notaufnahme,
    notfall, notdienst, ambulanz, reha, telefon doc, chirurgin, unfallchirurg*, mediziner*, betriebsarzt,
    amtsarzt, sanitater*, sani, rettung, beim kardio
  `,
  saysStop: `
    sportverbot, kein sport, keinen sport, sport verboten, absolute ruhe, strenge ruhe, strikte ruhe,
    nicht freigegeben, noch kein okay, kein grunes licht, sportverbot erteilt, trainingsverbot, nicht trainieren,
    nicht belasten, ruhigstell*, ruhig stellen, stillhalten, noch keine, noch nicht freigegeben, noch abklaren,
    abklaren, abgeklart, abklarung, anschauen lassen, arztlich, untersuchen, untersuchung, untersucht noch,
    nachkontrolle, auffallig*, sucht noch, weiss nicht was, ratlos, verdacht, vermutet, meint .. bruch,
    heimgeschickt, nach hause geschickt, uberwiesen, uberweisung, ernst, besorgt, nicht gefallt,
    gefallt ihm nicht, gefallt ihr nicht, gegen den rat, gegen arztlichen, trotz verbot, erst wieder wenn,
    erst wieder nach, will nochmal, will noch mal, dringend, sofort, undicht, vergrossert, erweitert,
    sport .. verboten, sport komplett verboten, jeden sport verboten, sport .. untersagt, jegliche belastung,
    belastung verboten, angeordnet, mrt, rontgen
  `,
  organ: `
    blinddarm, galle, gallenblase, mandeln, weisheitszahn*, leistenbruch, niere, hallux, meniskus, kreuzband*,
    hufte, knie, bandscheibe, netzhaut, prostata, gebarmutter, schilddruse, milz, platten, schrauben, vasektomie,
    lwk, wirbel, schulter, rotatoren*, karpaltunnel, handgelenk, achillessehne, kreuzband, seitenband, syndesmose,
    leiste, nabelbruch, bauchdecke, darm, magen, leber, lunge, brust, eierstock, eierstocke, hoden, blase,
    krampfader*, venen, augen, auge, linse, kiefer, zahn, zahne, nase, nasenscheidewand, mandel, polyp*,
    muttermal, leberfleck, knochel, sprunggelenk, fuss, zeh, zehen, ferse, fersensporn, ganglion, schleimbeutel,
    herz, halsschlagader, gelenk, metall, nagel, draht, drahte, faden, kaiserschnitt, spender*, knochenmark
  `,
  operated: `
    operiert, entfernt, gezogen, prothese, netz, op, gespendet, gelasert, laser, arthroskopi*, rekonstru*,
    geglattet, genaht, operieren, op termin, op vor, operierte, operierten, frisch operiert, genagelt,
    verschraubt, verplattet, gerichtet, ersetzt, transplant*, amputiert, punktiert, abpunktiert, aufgeschnitten,
    unterm messer, unters messer, endoskop*, spiegelung, geflickt, rekonstruiert, entnommen, wegoperiert,
    rausoperiert, rausgenommen, herausgenommen, draussen, gestrippt, verodet, eingesetzt, implantiert, abgesaugt,
    gespult, teilentfernt, ausgeschabt, faden, plastik, naht, narkose, rausgeschnitten, weggeschnitten,
    herausgeschnitten, weggelasert, entfernen, ausgebrannt, wurde .. gemacht, repariert, zusammengeflickt,
    versorgt, fixiert, gepinnt, verdrahtet, geklammert, versteift
  `,
  remedy: `
    tablette*, pille, pillen, tropfen, pflaster, spritze*, medikament*, kapseln, saft, mittel, salbe .. arzt,
    spray, inhalation, praparat, wirkstoff, antibiotika, schmerzmittel, hormone, hormontabletten, infusion,
    infusionen, zapfchen, augentropfen, kur, therapie, chemo, cortison, kortison, injektion*, dosis, medis,
    pulverchen, stimulanz*, schlafmittel
  `,
  takesIt: `
    nehme, nimmt, genommen, verschrieben, verordnet, abgesetzt, erhoht, blutdruck*, furs herz, schilddruse*,
    bekomme, bekommt, kriege, kriegt, schlucke, schluckt, schlucken, geschluckt, spritze mir, spritzt,
    verschreibt, umgestellt, eingestellt, absetzen, setze .. ab, ausgeschlichen, eingeschlichen, vom arzt,
    von der arztin, vom urologen, vom hausarzt, auf rezept, gewechselt, therapie, gegen bluthochdruck, gegen die,
    gegen meine, fur den blutdruck, fur das herz, fur die schilddruse, gegen schmerzen, bei bedarf, brauche,
    neue dosis, doppelte
  `,
  birthAlarm: `
    klumpen, lichtblitze, gesicht geschwollen, bewegt sich nicht, nicht mehr bewegt, fruchtblase, fruchtwasser,
    keine luft, umgekippt, hellrot*, starke blutung*, stark blut*, blute stark, blut .. beine, beine runter,
    blutsturz, blutklumpen, geplatzt, blasensprung, fruchtwasser .. verlier*/lauft/abgegangen, strampelt .. nicht,
    strampelt nicht mehr, nicht mehr strampel*, strampelt seitdem nicht, tritt nicht mehr, bewegt sich .. nicht,
    bewegt .. nicht mehr, spure .. baby .. nicht, spure keine bewegung*, keine kindsbewegung*,
    kindsbewegung* .. weniger/weg/keine, ist .. still geworden, gesturzt, hingefallen, auf den bauch gefallen,
    vom rad gefallen, sternchen, sehe sterne, flimmern, flimmer*, augenflimmern, rechts oben, oberbauch,
    ohnmacht*, bewusstlos*, zusammengebrochen, krampfanfall, atem .. flach, atem ganz, luftnot, atemnot,
    seitenstechen .. lunge, brust .. sticht/weh/eng, brustschmerz*, plotzlich* .. seitenstechen, presswehen,
    kommt zu fruh, zu fruh, schulterschmerz*, nabelschnur, spur/spure/spurt .. baby/kind/kleine/kleinen .. nicht,
    baby nicht mehr, kind nicht mehr .. spur*/beweg*, baby .. bewegt sich,
    bewegung* .. baby .. weniger/nicht/keine, flimmern vor, sternchen sehen, heftige kopfschmerz*,
    starke kopfschmerz*, heftiges kopfweh
  `,
  birthSign: `
    schmierblut*, wehen, krampfe, wade, knoten, nasst, offen, fieber, schuttelfrost, nicht pinkeln, geschwollen*,
    ausfluss, blutung*, blutet, blute, blut, schmierblutung*, ziehen, ziehen .. unterleib, unterleib*, unterbauch,
    krampf*, harter bauch, bauch .. hart, bauch wird hart, bauch hart, kontraktion*, regelmassig* wehen, kopfweh,
    kopfschmerz*, ringe .. nicht, ringe passen, hande .. dick, gesicht .. dick, aufgedunsen, stinkt,
    riecht .. komisch/schlecht, gansehaut, frostel*, frostele, frostle, friere, temperatur, schwindl*, schwindel*,
    eiter*, suppt, rot und heiss, heiss, knallhart, knallrot, steinhart, einer seite, einseitig*,
    druck nach unten, schmerz*, brennt .. wasserlassen, herzrasen, bluthochdruck, blutdruck .. hoch, juckreiz,
    wasser in den beinen, schulter .. schmerz*
  `,
};
