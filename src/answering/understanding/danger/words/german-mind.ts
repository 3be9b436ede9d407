import type { DangerWords, MindConcept } from '../danger-concepts.ts';

/** How German speaks of the will to live, and of eating. */
export const GERMAN_MIND: DangerWords<MindConcept> = {
  crisisSaid: `
    suizid*, selbstmord*, selbsttot*, umbringen, umgebracht .. mich/selbst, nicht mehr leben,
    nicht mehr weiterleben, nicht weiterleben, nicht leben,
    will/mochte/wollte/will/will/mag/willst einfach? .. sterben, will sterben, sterben will, sterben wollen,
    sterben mochte, lieber sterben, lieber tot, ware/ware/war lieber? tot, tot sein, nicht mehr da sein,
    nicht mehr hier sein, nicht mehr existieren, nicht da ware, nicht mehr da ware, ohne mich besser,
    besser ohne mich, besser dran ohne, besser dran .. ohne mich, niemand .. vermissen, keiner .. vermissen,
    ich will nicht mehr, will einfach nicht mehr, mag nicht mehr leben, keine lust mehr zu leben,
    keine lust mehr .. leben, lebensmude, lebensunlust, lebensunwert, das leben .. sinnlos/wert/keinen sinn,
    leben .. keinen sinn, leben .. nicht .. lebenswert, keinen sinn mehr,
    keinen sinn .. leben/weiterzumachen/aufzustehen/da, sinn .. nicht mehr .. leben, sehe keinen sinn,
    sinnlos .. leben/alles, alles sinnlos, alles .. sinnlos, nicht mehr aufwachen, nie mehr aufwachen,
    nie wieder aufwachen, morgens nicht mehr aufwach*, einschlafen und nicht/nie, am liebsten .. nicht mehr,
    verschwinden .. fur immer, einfach verschwinden, dem ganzen ein ende, ein ende setzen, ein ende machen,
    schluss machen mit allem, allem ein ende, mir das leben nehmen, sich das leben nehmen, leben nehmen,
    leben beenden, mein leben beenden, selbstverletz*, selbst verletz*, mich selbst .. verletz*, verletze mich,
    ritze mich, ritzt sich, ritzen, geritzt, schneide mich .. arm/arme/selbst/absichtlich,
    schnitte .. arm/arme/armen/unterarm*/handgelenk*, mir weh tun .. selbst/absichtlich, mir was antun,
    mir etwas antun, sich was antun, sich etwas antun, vor den zug, vor einen zug, vor die bahn, vor ein auto,
    vors auto, vor einen lkw, von der brucke .. spring*/sturz*, von einer brucke, brucke .. springen, springe von,
    erhang*, pulsadern, uberdosis, alle tabletten, ganze packung, halte .. nicht mehr aus .. leben,
    ertrage .. leben nicht, hasse mein leben, hasse mich, bin nichts wert, nichts wert, wertlos .. ich/fuhl*,
    fuhl* .. wertlos, allen zur last, nur eine last, suizidal, lebenswille*, lebenswillen, keinen lebenswillen,
    lebensmut, nichts .. wofur .. leben, wofur .. leben, nur laufen halt mich am leben, am leben halt,
    halt mich am leben, ware besser .. nicht mehr da, besser .. nicht mehr da, gar nicht mehr da,
    verletzt sich selbst, fuge mir .. zu, will weg sein fur immer, nicht mehr weiter leben, kann nicht mehr leben,
    schluss mit dem leben, allem schluss machen, schluss machen will, selbst verletzung, zur last,
    gegen einen baum fahren, gegen den baum fahren, gegen nen baum, schritt vor den zug, bahngleise*,
    gleise .. spring*/leg*/stehen, abschiedsbrief*, von allen verabschiedet, verabschiedet .. fur immer,
    keine zukunft, dunkle gedanken, todesgedanken, todessehnsucht, packung tabletten, fur immer schlafen,
    rasierklinge*, es ware besser ohne mich, aufhoren zu leben, nicht mehr auf der welt, tue mir .. weh,
    tu mir .. weh, angefangen mir weh, mir selber weh, mir selbst weh, druck* mir zigaretten,
    zigaretten .. aus am bein/arm, narben am handgelenk, narben .. handgelenk*/unterarm* .. neu*,
    vor die s/u bahn, unter den zug, unter einen zug, vor einen lastwagen, vor den lkw, vor den bus,
    tabletten .. gesammelt/gehortet/gebunkert, bin eine zumutung fur alle, bringe mich um, bring mich um,
    bringt sich um, mich umbring*, sich umbring*, selbst umbring*, ekle mich vor mir, ekel vor mir selbst,
    hasst ihr leben, hasst sein leben, hasse ihr leben, hasse sein leben, hasse das leben, bin ein versager,
    bin eine versagerin, so ein versager bin, nur ein versager, heule stundenlang, heule nur noch, weine nur noch,
    weine jeden tag, weine jede nacht,
    mir .. arm/arme/armen/handgelenk/handgelenke/oberschenkel/unterarm/bein/beine .. geschnitten/aufgeschnitten/geritzt/aufgeritzt,
    arm aufgeschnitten, arme aufgeschnitten, wieder geschnitten, mich wieder geschnitten,
    mich geschnitten .. absicht*/druck/wieder, weg bin .. fur immer, wenn ich weg bin .. .. .. immer,
    gar nicht geboren, nie geboren, besser nicht geboren, eine last fur, fall .. zur last, falle .. zur last,
    fur mich keine zukunft, keine zukunft fur mich, keine zukunft mehr, auf die gleise, auf den gleisen,
    vor die schnellbahn, vor den laster, von einem hochhaus, vom hochhaus, aus dem fenster spring*,
    aus dem fenster sturz*, mir die kugel, kugel geben, strick nehmen, den strick, aufhangen .. mich/will,
    mich aufhang*, mich erschiess*, mich vergift*, mich ertrank*, mich tot*, leben zu nehmen, das leben nehmen,
    endlich aufhort .. alles, alles endlich aufhort, dass alles aufhort, dass es aufhort .. leben/alles,
    es .. endlich vorbei ist .. leben, mochte nicht mehr leben, will nicht weiterleben,
    weiterleben .. nicht/wozu/warum, nicht mehr weitermachen .. leben,
    schneide mich wieder/selbst/selber/immer/oft/manchmal/heimlich/seit/wenn/nachts/um/damit,
    schneidet sich wieder/selbst/selber/immer/oft/manchmal/heimlich/seit/wenn/nachts/um/damit,
    wer wurde mich .. vermissen, wurde mich .. vermissen, wenn ich tot bin/ware, falls ich tot bin,
    nach meinem tod, will/mochte/mochte .. ihr/ihm .. folgen, will .. ihr/ihm nur noch folgen,
    bis ich verschwinde, bis nichts mehr von mir, zug zu schmeissen, zug schmeissen, zug werfen, zug legen,
    vor nen zug, vor nem zug, vor einen .. zug, mich schmeissen vor, wunschte/wunsche .. .. sterben,
    wunschte .. .. .. sterben, wurde .. einfach sterben, einfach sterben wurde, konnte ich .. einfach sterben,
    einen plan .. wie ich es mache, plan .. wie ich es, hab schon einen plan wie, weiss schon wie ich es mache,
    schlafen fur immer, fur immer weg, fur immer gehen, fur immer ruhe, einfach nicht mehr sein,
    nicht mehr auf dieser welt, diese welt verlassen, welt verlassen, aus dem leben scheiden, aus dem leben gehen,
    freitod, sterbehilfe .. ich, keiner braucht mich, niemand braucht mich, braucht mich .. niemand/keiner,
    weg fur immer, ans springen, ans runterspringen, ans sterben, denke/dachte .. ans springen,
    pillen/tabletten .. abgezahlt/bereitgelegt/zurechtgelegt/gesammelt/gehortet/gebunkert,
    schneide/schneid/ritze/ritz mir .. arm/arme/beine/haut/handgelenke/handgelenk/oberschenkel/unterarme,
    schneidet/ritzt sich .. arm/arme/beine/haut/handgelenke/handgelenk/oberschenkel/unterarme, umzubringen,
    sich umzubringen, mich umzubringen, mir etwas anzutun, sich etwas anzutun, mir was anzutun, sich was anzutun,
    zu sterben .. wunsche, leben zu beenden, mich zu ritzen, sich zu ritzen, mich zu verletzen, sich zu verletzen,
    mich selbst zu verletzen, mich aufzuhangen, mich zu erschiessen, mich zu vergiften, runterzuspringen,
    hinunterzuspringen, mich hinunterzusturzen, mich .. zug zu werfen/legen/schmeissen/sturzen
  `,
  eatingSaid: `
    magersucht*, magersuchtig, anorex*, bulimi*, essstor*, ess storung*, orthorex*, binge eating, esse
    nichts, esse nichts mehr, esse kaum, esse fast nichts, esse nur #, esse nur noch, ess nur noch, ess
    kaum, nichts mehr essen, nichts gegessen seit, seit .. nichts gegessen, seit tagen nichts, tage nichts
    gegessen, hungere, hungern, gehungert, aushunger*, runterhunger*, mahlzeiten aus*, mahlzeit ..
    ausfallen, lasse .. mahlzeiten/fruhstuck/abendessen/mittagessen .. ausfallen/weg, lass ..
    mahlzeiten/fruhstuck/abendessen/mittagessen .. ausfallen/weg, erbreche .. essen/absichtlich/nach, nach
    dem essen .. erbrech*/ubergeb*/kotz*/kotze, kotze .. essen/absichtlich/leicht, essen .. auskotz*,
    auskotz*, erbrechen nach dem essen, finger in den hals, finger .. hals gesteckt/stecken, abfuhrmittel*,
    abfuehrmittel*, brechreiz ausgelos*, fressattack*, fressanfall*, fressanfall, essanfall*,
    heisshungerattack*, erlaube mir .. essen/nicht/kein, gonne mir kein essen, darf .. erst essen, erst
    essen wenn, essen verdien*, mir .. essen .. verdienen, bestrafe mich .. essen/gegessen, angst ..
    zuzunehmen, angst .. zunehmen, angst .. dick, angst vor .. essen/kalorien/kohlenhydraten, panik ..
    zuzunehmen, hasse meinen korper, ekle mich .. korper/essen/selbst, # kalorien am tag, # kcal am tag,
    unter # kalorien/kcal, weniger als # kalorien/kcal, untergewicht*, wiege mich .. mal/mehrmals/dauernd,
    diatpillen, amenorrh*, keine regel mehr, keine periode, keine regel, keine menstruation, keine tage
    mehr, meine tage .. nicht/ausgeblieben/weg/aus, regel .. ausgeblieben/weg/aus, periode ..
    ausgeblieben/weg/aus/verloren, periode bleibt aus, regel bleibt aus, tage bleiben aus, zyklus ..
    weg/ausgeblieben/verschwunden, esse .. # kalorien/kcal, isst kaum, isst nichts, isst fast nichts, isst
    nur, ubergebe mich .. essen, wiege mich, waage .. panik, fresse .. dann, angst vorm essen, angst zu
    essen, angst vor kohlenhydraten, essen .. angst, abends fress*, zwanghaft, meine tage bleiben, tage ..
    aus, periode .. aus, regel .. aus, keine tage, keine mens, kotze dann, dann kotz*, und kotze, zu essen
    wenn, essen nur wenn, angst .. essen, traue mich nicht zu essen, kaue und spucke, restriktiv, einen
    apfel am tag, nur einen apfel, nur salat am tag, nur kaffee .. tag, von 48/49/50/51/52/53/54/55/56/57/58
    auf 38/39/40/41/42/43/44/45/46/47 kilo/kg, nur # kalorien/kcal, mit # kalorien/kcal .. auskommen/tag,
    esse .. nur # kalorien/kcal, # kalorien/kcal .. tag/pro, hochstens # kalorien/kcal, maximal #
    kalorien/kcal, uber # kalorien/kcal .. esse/gegessen/hasse, lasst ..
    abendbrot/abendessen/mahlzeiten/mittagessen .. weg/aus/ausfallen, lasse .. abendbrot/essen ..
    weg/aus/ausfallen, abendbrot .. weg, abendessen weg, mahlzeiten weg, lasst .. essen stehen, isst ..
    heimlich, erbricht .. essen/mannschaftsessen/heimlich/absichtlich, erbricht nach, kotzt nach .. essen,
    kotzt .. absichtlich/heimlich, kotze .. heimlich, finger im hals, ubergibt sich ..
    essen/heimlich/absichtlich, heimlich .. klo .. essen, wiege jed*, wiege alles ab, wiege .. jedes, wiege
    .. jede mahlzeit, wiege mein essen, wiegt .. jedes, jede kalorie, jede einzelne kalorie, kalorienzahl*,
    zahle kalorien .. zwang*/jede/immer/panisch, zahle jede, laufe alles wieder runter, laufe .. wieder ab,
    wieder ablaufen, alles wieder ablaufen, kalorien .. ablaufen/abtrainieren/weglaufen, essen ..
    ablaufen/abtrainieren/weglaufen, strafe .. gegessen/essen/kuchen/pizza/fress*, zur strafe ..
    km/kilometer/laufe, knochig*, immer knochiger, immer dunner, immer magerer, immer weniger wird .. lauft,
    abgemagert, magert .. ab, haut und knochen, klapperdurr, spindeldurr, rappeldurr, nur noch knochen,
    wiegt nur noch, wiegt noch #, wiege nur noch #, wiege noch #, heilfasten, saftkur, saftfasten,
    wasserfasten, nulldiat, crashdiat, crash diat, blitzdiat, radikaldiat, fastenkur, faste seit, fasten
    seit, # tage fasten, tage gefastet, tagelang .. fasten, nur wasser und, nur kaugummi, kaugummi statt,
    kaugummi .. hunger, gonne ich mir kein/nichts/nur, gonne mir .. nur wenn, sonst kein
    abendessen/mittagessen/essen/fruhstuck, gibts kein essen, gibt es kein essen, kein essen ohne, ohne
    training kein, ohne lauf kein essen, kein lauf kein essen, erst laufen dann essen .. darf, muss mir ..
    verdienen .. essen, verdien* .. essen/mittagessen/abendessen/kuchen/nudeln/pizza, essen .. verdient,
    kaut .. spuckt, kaue .. spucke, kaut nur noch, spucke .. wieder aus, spuckt .. wieder aus, spuckt dann
    aus, spucke es wieder, spucke das essen, fresse .. leer, fresse alles, fressattacken, fressflash ..
    danach, heimlich gefressen, esssucht, fressucht, kontrollverlust .. essen, essen .. kontrolle verloren,
    zu fett fur, fuhle mich fett, fuhl mich fett, fuhle mich .. dick .. esse*, fettes schwein, fette sau,
    dick im spiegel, bin zu fett, zu dick obwohl, finde mich zu dick, zu fett obwohl, bmi
    von/ist/liegt/jetzt/unter/bei 13/14/15/16/17, bmi 13/14/15/16/17, hungergefuhl .. geil/gut/belohnung,
    hunger .. macht .. stolz/high, hunger aushalten, hunger unterdruck*, appetitzugler, fatburner,
    wassertabletten, entwassern .. wiegen/waage, abfuhr*, klinik wegen magersucht, sportsucht*,
    sportsuchtig, bewegungszwang, zwanghaft .. laufen/trainier*/sport, muss jeden tag laufen sonst, red s,
    reds, triade, ernahrungsprotokoll zwang, verbotene lebensmittel, keine kohlenhydrate mehr, angst vor
    kohlenhydrat*, angst .. kohlenhydrat*, panik vor .. essen/waage/kilo, waage bestimmt, waage entscheidet,
    stelle mich .. mal .. waage, mehrmals .. tag .. waage, zehnmal .. waage, funfmal .. waage,
    erlaube/gonne/genehmige mir .. nur/erst/wenn/hochstens, darf .. nur .. wenn .. gelaufen/trainiert, isst
    nur noch, lebt von, lebe von .. kaffee/salat/reiswaffeln/gurke/apfeln, nur gurke, nur reiswaffeln,
    reiswaffel* und, gurke und reiswaffel*, isst wie ein spatz, stochert im essen, kaum was gegessen, kaum
    etwas gegessen, seit .. kaum gegessen, fast nichts gegessen, den ganzen tag nichts gegessen, esse seit
    .. kaum/nichts/weniger/wenig, ess seit .. kaum/nichts, isst seit .. kaum/nichts/weniger/wenig, esse ..
    wochen kaum, isst kaum noch, isst immer weniger, esse immer weniger, ess immer weniger, kaum noch essen,
    kaum noch was essen, fast gar nichts essen, muss ich .. laufen sonst, essen muss ich ..
    laufen/trainieren/joggen, nach jedem essen .. laufen/joggen/trainieren, jede mahlzeit ..
    laufen/joggen/abtrainier*/weglaufen, keine blutung mehr, keine monatsblutung, keine regelblutung, zu
    erbrechen .. essen, zu kotzen .. essen, mich zu ubergeben .. essen, zu viel und .. esse/ess/isst
    kaum/nicht/nichts/nix/wenig, zu viel und kaum/nicht/nichts/wenig esse/isst, ruhre/ruhrt .. essen/teller
    .. kaum/nicht, kein lauf/training/sport .. kein/keine essen/abendessen/mahlzeit, ohne
    lauf/training/sport kein/keine essen/abendessen/mahlzeit
  `,
  eating: `
    essen, esse, gegessen, ess, isst, mahlzeit*, abendessen, fruhstuck, mittagessen, kalorien, kohlenhydrate*,
    kcal, schokolade, pizza, kuchen, fresse, fressen, gefressen, fress, vereinsessen, mannschaftsessen, kekse,
    sussigkeiten, nudeln, mahlzeit, abendbrot, brot, brotchen, chips, eis, nutella, riegel, susses, salat
  `,
  purging: `
    erbrech*, erbroch*, ubergeb*, kotz*, bestraf*, schuldig*, schuldgefuhl*, schlechtes gewissen, abtrainier*,
    abarbeit*, alles verbrennen, wieder verbrennen, wieder verbrannt, kompensier*, hunger*, verboten,
    nicht erlaubt, verdient, verdienen, fast nichts, kaum was, so gut wie nichts, auslass*, weglass*, ausgelassen,
    fressanf*, fasten, faste, gefastet, strafe, bestrafe, runterlaufen, ablaufen, abgelaufen, wieder loswerden,
    spucke, spuckt, ausspuck*, finger in den hals, heimlich, ekel*, ekle, hasse mich, versager*, kontrollverlust,
    zwang, zwanghaft, panik, angst vor, verzichte .. komplett, nichts mehr, nur noch die halfte, gar nichts,
    tagelang, wegtrainier*, alles wieder runter
  `,
  period: `
    regel, periode, menstruation, zyklus, mens, monatsblutung, meine tage, meine blutung, mensis, erdbeerwoche,
    monatszyklus, regelblutung, eisprung
  `,
  periodGone: `
    keine, kein, ausgeblieben, ausbleib*, bleibt aus, blieb aus, weg, seit monaten, monate, monaten,
    unregelmassig*, nicht mehr bekommen, nicht bekommen, nicht mehr gehabt, verloren, verschwunden, uberfallig,
    verspatet, fehlt, bleiben aus, ist weg, bleiben weg, aus seit, seit einem jahr, seit einem halben jahr,
    seit zwei/drei/vier/funf/sechs/sieben/acht monaten, nicht gekommen, kommen nicht mehr, kommt nicht mehr,
    kommt nicht, kommt gar nicht, ausgesetzt, hat aufgehort, aufgehort, selten geworden, gar nicht mehr,
    nicht mehr, ewig nicht, lange nicht, bleibt, pausiert, sparlich, kaum noch
  `,
};
