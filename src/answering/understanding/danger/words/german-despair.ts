import type { DangerWords, DespairConcept } from '../danger-concepts.ts';

/** How German speaks of despair without its names. */
export const GERMAN_DESPAIR: DangerWords<DespairConcept> = {
  farewellSaid: `
    lebt wohl, abschiedsbrief*, briefe an alle, briefe geschrieben, verschenke meine medaillen/sachen,
    sucht mich nicht, mich von allen verabschiedet, abschiedsbrief, abschied genommen, seine letzte runde,
    ihre letzte runde, meine letzte runde .. leben, letzter lauf .. leben/uberhaupt/welt, bald habt ihr ruhe,
    habt ihr ruhe vor, ruhe vor mir, bald bin ich weg, dann bin ich weg fur immer, bald .. schluss mit mir,
    schluss mit mir, ist eh schluss, gehe .. bald nach, alles verschenk*, verschenkt alles, verschenke alles,
    verschenkt .. sachen/medaillen/schuhe/uhr .. verabschied*, medaillen verschenkt,
    brauch/brauche/brauchst .. ja? bald nicht/nimmer/nichts, verabschiedet sich .. jedem/allen,
    von jedem verabschiedet, von jedem verabschieden, von allen verabschieden,
    verabschiede mich .. welt/leben/allen, testament .. geschrieben/gemacht/fertig,
    passworter .. aufgeschrieben/hinterlegt, beerdigung .. geplant/meine/organisiert, lieder .. beerdigung,
    das wars mit mir, das wars fur mich im leben, tschuss fur immer, leb wohl, ich gehe jetzt fur immer,
    sucht nicht nach mir, erlebe .. wahrscheinlich nicht, erlebe .. nicht mehr .. kopf,
    nicht mehr erleben .. will, bin bald nicht mehr da, bin bald nimmer da, geht ihr/ihm bald nach,
    gehe ihr/ihm bald nach, ihr/ihm bald nachfolgen, ihr/ihm bald folgen, ihm/ihr bald nach,
    seine/ihre/meine letzte runde gewesen, verzeiht mir .. alles, danke fur alles .. leb*,
    was ich .. bald nicht mehr brauche
  `,
  despairSaid: `
    kein ausweg, keinen ausweg, sehe keinen ausweg, ausweglos, nichts mehr was mich halt, mir bleibt nichts,
    innerlich leer, leer in mir, besser ohne mich, ohne mich besser, ohne mich glucklicher, bin eine last,
    nur eine last, falle allen zur last, niemand wurde mich vermissen, keiner wurde mich vermissen, traue
    mir selbst nicht, nicht sicher allein, keinen sinn mehr, keinen sinn .. sehe, nimma leben, nimmer leben,
    nicht das training sondern alles, lebensfreude .. weg/verloren/keine, mude vom leben, lebensmude, vom
    leben mude, leben .. satt, das leben satt, leben nichts wert, leben .. nichts wert, leben ist nichts,
    mein leben .. egal, mir alles egal .. leben, nur leere, nur noch leere, innere leere, fuhle nur leere,
    fuhle nichts mehr, fuhle mich leer und, innerlich tot, innerlich gestorben, alles ist schwarz, nichts
    freut mich, freut mich null, freut mich nichts, nichts macht mehr sinn, nichts hat mehr sinn, macht
    alles keinen sinn, hat alles keinen sinn, hat eh keinen sinn mehr, ohne hoffnung, keine hoffnung mehr,
    keine kraft mehr .. leben/weiter/kampfen, kann so nicht .. weiter*, kann so nicht mehr, so weiterleben,
    so nicht weiterleben, kann nicht mehr wirklich, kann nicht mehr ehrlich, kann und will nicht mehr, will
    und kann nicht mehr, ich pack das leben nicht, leben nicht mehr gebacken, leben .. nicht mehr auf die
    reihe, halte .. nicht mehr aus .. alles, halte das alles nicht, halte alles nicht mehr, ertrage .. nicht
    mehr, nie wieder aufstehen, nie mehr aufstehen, nicht mehr aufstehen mussen, grund .. aufzustehen,
    keinen grund .. aufstehen/leben/weiter, wozu noch .. leben/aufstehen/weiter, wozu lebe, wofur lebe,
    wofur noch aufstehen, wozu noch aufstehen, allen nur eine last, nur zur last, last fur alle, belastung
    fur alle, bin allen egal, bin eh allen egal, interessiert keinen ob ich, fallt eh keinem auf wenn,
    vermissen wurde mich, vermisst mich .. keiner/niemand, niemand vermisst, keiner vermisst, wurde keiner
    merken, wurde niemand merken, ohne mich .. besser/leichter/freier/glucklicher/dran, ohne ihn ..
    freier/besser/leichter, ohne sie .. freier/leichter, waren ohne .. freier/besser/leichter, bessere
    mutter verdient, besseren vater verdient, wenn ich weg ware, wenn ich nicht mehr ware, wenn es mich
    nicht, wenns mich nicht, gabe es mich nicht, nicht existieren, gar nicht zu existieren, aufhoren zu
    existieren, existieren .. mude, auflosen .. mich, mich auflosen, mochte mich auflosen, will verloschen,
    einfach verloschen, mich ausloschen, nicht mehr da ware, nicht mehr da sein, gar nicht mehr da, nicht
    mehr hier ware, wie ich es beend*, es beenden konnte, beende es, allem ein ende, dem ein ende, uber den
    jordan .. will, ableben .. wunsche, redet vom sterben, spricht vom sterben, reden vom sterben, denke ..
    ans sterben, denke .. an den tod, gedanken .. tod, sterben .. ware, feig zum sterben, zum sterben zu
    feig, zu feige .. sterben, trau mir .. selber nicht, trau mir .. selbst nicht, traue mir .. nicht ..
    allein, mir selber nicht .. trauen, angst vor mir selbst, angst vor mir selber, mir was antun, mir
    antun, sich antun, was antun konnte, etwas antun konnte, antun konnte, stimme .. vor .. zug, stimme die
    sagt, stimmen .. sagen, komische gedanken .. antun, schlimme gedanken, bose gedanken, dunkle gedanken,
    dunkle wolken .. leben, dustere gedanken, sehe schwarz .. leben, kein licht am ende .. leben, ausweg
    mehr, sitze im loch .. nicht raus, schwarzes loch, ganz tiefes loch, tiefes schwarzes, im arsch
    psychisch, psychisch am ende, seelisch am ende, psychisch .. kaputt, niemanden zum reden, hab keinen zum
    reden, versucht sich umzubringen, suizidversuch, versuch .. umzubringen, selbstmordversuch, schon mal
    versucht .. leben, sinn im leben mehr, num/keine/null/kein/nuet lust z/zum/zu labe/leben/leben, keine
    lust am leben, keine freude am leben, seit wochen .. aus dem bett, seit tagen .. aus dem bett, wochen
    nicht .. aus dem bett, kaum noch aus dem bett, mein leben ist egal, verloschen will, fuhle ..
    hoffnungslos, so hoffnungslos, vollig hoffnungslos, alles hoffnungslos, hoffnungslosigkeit, es einfach
    beenden, konnte es beenden, grund .. haben .. aufzustehen, mog nimma leben, mag nimmer leben, mag nimma
    leben, i mag nimma, einfach nur weg sein fur immer, fur immer weg sein, tabletten .. nachttisch ..
    bereit, liegen .. am nachttisch, liegen .. bereit .. letzte, alles ist leer, alles leer und, ich fuhle
    nichts, spure nur noch leere, allen ist geholfen, allen geholfen, allen ware geholfen, jedem geholfen,
    genauso gut verschwinden/weg/tot/sterben, genauso gut .. verschwinden/weg/tot/sterben, am liebsten
    verschwinden/verschwande/weg, am liebsten ware ich .. weg/tot/verschwunden, am liebsten wurde ich ..
    verschwinden, am liebsten .. einfach verschwinden/weg, wenn ich .. weg ware, wenn ich
    verschwinden/verschwande, einfach weg ware/sein mochte, nichts zahlt mehr, nichts ist mehr wichtig,
    nichts spielt mehr, nichts .. mehr eine rolle, warum ich .. noch da/hier/lebe, wozu ich .. noch
    da/hier/lebe, wurde keiner/niemand merken wenn ich, keiner/niemand wurde .. merken wenn ich
  `,
  method: `
    strick, brucke, gleise, bahngleis*, bahnsteig, bahnubergang, klippe, pistole, klinge, messer, balkon,
    autobahn, lkw, laster, brucken, bruckengelander, gelander, gleisen, bahngleisen, schienen, bahndamm, hochhaus,
    auf dem dach, vom dach, staumauer, viadukt, aquadukt, klippen, abgrund, schlucht, felskante, felswand,
    fenster .. stock, schlaftabletten, schlafmittel, tablettenvorrat, pillen, medikamente .. gesammelt, gift,
    rasierklinge, waffe, gewehr, jagdgewehr, schusswaffe, landstrasse, schnellstrasse, bundesstrasse,
    gegenverkehr, lastwagen, strommast, rasen auf .. baum, garage .. motor, mich ein auto, mich .. auto, ein auto,
    parkhausdach, parkdeck, autobahnbrucke, eisenbahnbrucke, fussgangerbrucke, talbrucke, rheinbrucke,
    donaubrucke, eisenbahnschienen, bahnschienen, bahnstrecke
  `,
  methodThought: `
    male mir aus, gehortet, springen, werfen, schau/schaue .. runter/hinunter/hinab/ruber, stand ich schon,
    stelle mir oft vor, stelle mir vor .. springe/falle/einfach, hinunterspring*, runterspring*, springe,
    springen wurde, zu springen, einfach springen, draufspringen, ein schritt, einen schritt, nur ein schritt,
    und ruhe, ruhe ist, dann ist ruhe, dann ist .. vorbei, zieht mich .. an, ziehen mich an, zieht mich magisch,
    hoffe dass mich, mich .. erwischt, mich erwischt, mich .. uberfahrt, uberrollt, loszulassen, loslasse,
    einfach loslassen, einfach hinlegen, mich drauflegen, mich hinlegen, mich werf*, mich werfe, werfen soll,
    zu werfen, trau mir .. nicht, traue mir .. nicht, nicht vertrauen, liegen .. bereit, liegen schon,
    bereitgelegt, bereit gelegt, zurechtgelegt, hoch genug, wieder so an, von allein, lenke, gegenlenken,
    nicht bremsen, lost sich, erlosung, hoffe .. erwischt/uberfahrt/mitnimmt, fragt .. wie hoch, alles von allein,
    dann alles von allein, ans springen, ans fallen
  `,
  selfWound: `
    ritze, geritzt, rasierklinge, brandwunden, brandmale, kratze mich, schlage gegen die wand, beisse mich,
    verletze mich, schnitten, frische schnitte, frischen schnitten, schnittwunde, schnittwunden, schnittnarben,
    ritzt, ritzer, schneide mich, schneidet sich, schneide mir, verbrenne mich, verbrenne mir, brandnarben,
    schlage mir, schlage .. oberschenkel, schlag mir, haue mir, hau mich, boxe .. wand, faust gegen die wand,
    kopf gegen die wand schlage, beisse mir, beisse .. arme, kratze mir, kratze .. auf, reisse mir,
    sich selbst verletz*, mir weh zu tun, mir wehzutun, extra auf dem, absichtlich .. verletz*, verletzt sich,
    weh zu tun, schlage mich selbst, laufe extra .. kaputt*/verletz*/schmerz*, narben am unterarm,
    narben an den armen, tue mir weh
  `,
  selfBlame: `
    verdient, verdiene, bestraf*, strafe, meinen armen, an den armen, handgelenk*, wenn ich versage, um zu spuren,
    von mir selber, von mir selbst, selber gemacht, selbst gemacht, selbst zugefugt, selber zugefugt, zugefugt,
    absichtlich, mit absicht, verdient habe, verdient hab, schmerz verdient, nicht besser verdient, zur strafe,
    bestrafe, druck weg, druck ablass*, druck loszuwerden, um .. zu spuren, damit ich .. spure,
    damit ich was spure, spure ich mich, spur ich mich, versager*, versagt, hasse mich, selbsthass, oberarmen,
    innenseite .. arme/oberschenkel, langarmlig*, langarm*, lange armel, wenn ich .. versag*,
    wenn ich .. auslasse, bis alles blau, bis es blutet, dann geht es mir besser, nicht sehen,
    wenn ich schlecht laufe, nach schlechten laufen, nach schlechten rennen, wenn die pace nicht,
    an den unterarmen, meinen unterarmen
  `,
  wishing: `
    hoffe, wunsche, wunschte, ware leichter, ware einfacher, wunsche mir, wunscht, war einfacher, war leichter,
    ware besser, war besser, ware schoner, ware erleichterung, eine erleichterung, erleichterung, am liebsten,
    hoffe manchmal, sehne mich, sehnsucht, denke oft, denke manchmal, manchmal denke, male mir aus,
    stelle mir vor, traume davon, gut wars, uberlege, uberlege standig, standig uberlege, am besten war ich,
    am besten ware ich, war ich bloss, ware ich bloss, ware ich doch, war ich doch, ware ich nur, wenn ich doch,
    wollte ich ware
  `,
  ending: `
    stehen bleibt, stehenbleibt, nicht mehr aufwache, nicht aufwachen, nie mehr aufwachen, uberfahren hatte,
    nicht mehr da sein, nicht mehr existieren, zu ihm gehen, mich umbringt, stehen bliebe, stehenbliebe,
    bliebe .. stehen, bleibt .. stehen, aufhort zu schlagen, aufhoren zu schlagen, tot umzufallen, tot umfalle*,
    tot umfallen, tot ware, tot zu sein, tot sein, zu sterben, sterben wurde, aufwachen wurde, nicht aufwache,
    nicht mehr aufzuwachen, nie mehr aufzuwachen, nie wieder aufwachen, morgen nicht aufwach*, mich .. auto,
    mich .. erwischt, uberfahrt, mich uberfahrt, zu verschwinden, fur immer .. schlafen, fur immer schlafen,
    ewig schlafen, nie geboren, nicht geboren, nicht existieren, zu existieren, gar nicht zu, weg zu sein,
    verloschen, ausgeloscht, erlost, mich auflosen, nicht mehr da zu sein, nicht mehr da ware, wie ich es beenden,
    schluss machen konnte mit allem, augen .. aufmache/offne/aufmachen, nicht mehr die augen, augen nicht mehr,
    gar nicht geboren, nicht auf der welt, nie auf die welt, nicht aufzuwachen, nicht mehr aufwachte,
    unter der erde, im grab
  `,
};
