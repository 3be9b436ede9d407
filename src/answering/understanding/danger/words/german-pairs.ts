import type { DangerWords, PairedConcept } from '../danger-concepts.ts';

/** German for what is a sign only beside another: gasping after waking, a sick sweat with an aching arm. */
export const GERMAN_PAIRS: DangerWords<PairedConcept> = {
  upAtNight: `
    aufgewacht, wache/wacht/wachte/wach .. auf, wach geworden, wach gelegen, aufwache, aufschrecke,
    aufgeschreckt, hochgeschreckt, schrecke hoch, aus dem schlaf, musste/muss/musst .. ans/zum/am fenster,
    fenster aufreissen, ans offene fenster, aufsetzen, aufrecht sitzen, hinsetzen mussen, aufrecht
    hinsetzen, auf die bettkante, nachts .. hochgefahren
  `,
  gasping: `
    nach luft, keuch*, japs*, gekeucht, gejapst, atemnot, luftnot, atemlos, keine luft, kaum luft, ausser
    atem, schnappatmung, luft .. geschnappt, luft geringt, rochel*, erstick*, zu ersticken, ohne luft, nach
    atem, luft gekriegt/bekommen
  `,
  armOrJaw: `
    arm, arme, armen, oberarm, unterarm, kiefer, unterkiefer, schulterblatt, zahne
  `,
  queasy: `
    ubel, ubelkeit, schlecht und, mir .. schlecht, ist .. schlecht, brechreiz, kotzubel, flau, ubergeben,
    erbrech*, kotzen, speiubel, spuck*
  `,
  sweaty: `
    schwitz*, schweiss, schweissnass, schweissgebadet, schweissausbruch, schweissausbruche, nassgeschwitzt,
    klamm, verschwitzt, geschwitzt
  `,
  coldSweat: `
    kalter schweiss, kalten schweiss, kaltem schweiss, kaltschweissig, schwitze/schwitzt/schwitz kalt, kalt
    schwitze, klamm, schweissausbruch, schweissausbruche, kaltschweiss
  `,
  speechHard: `
    fallt/fiel/fallen mir/ihm/ihr .. sprechen/reden, sprechen/reden fallt/fiel .. schwer, schwer zu
    sprechen/reden, muhe/probleme/schwierigkeiten beim? .. sprechen/reden, kann/konnte/kannst ..
    nicht/kaum/schlecht richtig? sprechen/reden, kann/konnte/kannst kaum/nicht/schlecht .. sprechen/reden,
    rede/redet/redete/spreche/spricht/sprach .. komisch/undeutlich/verwaschen/langsam/seltsam/wirr/lallend,
    wort/worte/worter .. nicht/falsch/durcheinander, suche/sucht nach worten, finde/findet .. worte/worter,
    worte/worter nicht finde/gefunden/raus, lall*, stotter*, nuschel*, sprache .. weg/verwaschen/komisch,
    sprachstor*, wortfindung*
  `,
  redInBowlSaid: `
    rot/rote/rotes/roter/rosa/rotlich/rotliches/rosafarben/blutig im/ins/in der/dem?
    klo/klos/wc/toilette/schussel/kloschussel/topf/becken, rot/rote/rotes/rosa/rotlich auf/am dem?
    klopapier/papier/toilettenpapier,
    klo/wc/toilette/schussel/kloschussel/toilettenschussel/klowasser/klopapier/toilettenpapier
    war/ist/wurde/farbte/sah/alles/ganz .. rot/rosa/rotlich/rostrot/dunkelrot/blutrot, war/ist/wurde das?
    klo/wc/klopapier/klowasser/toilette/schussel/kloschussel .. rot/rosa/rotlich, war/ist/wurde
    die/der klo*/toilette/schussel/kloschussel/toilettenschussel .. rot/rosa/rotlich, beim/nach
    abwischen/abwischen .. rot/rosa/blut*/rotlich, abwischen war/ist .. rot/rosa/rotlich,
    etwas/was/irgendwas rotes im/in, rotes im klo, pipi/pinkeln/pisse/pissen/urin/harn/wasserlassen
    war/ist/kam/sah .. rot/rosa/rotlich/braun
  `,
  eatsOnly: `
    isst/iss/esse/ess/essen/futtert/nimmt nur/bloss/ausschliesslich/lediglich/nichts, nur/bloss noch? ..
    isst/esse/ess, lebt/lebe/leb/leben/ernahrt/ernahre sich? mich? nur? von/bloss/ausschliesslich,
    ernahrt/ernahre sich/mich .. von, nichts ausser, nichts anderes als, nichts als, besteht aus,
    uberlebt/uberlebe mit/von
  `,
  thinFood: `
    salat, salate, salatblatt*, gurke, gurken, apfel, apfeln, sellerie, mohre, mohren, karotte, karotten,
    reiswaffel*, reiskeks*, knackebrot, zwieback, obst, trauben, wassermelone, melone, orangen, suppe,
    suppen, bruhe, joghurt, joghurts, schwarzer kaffee, schwarzem kaffee, cola light, cola zero, saft,
    saften, kaugummi*, popcorn, gemuse, brokkoli, spinat, tomaten, shakes, eiweissshakes, eiklar, beeren,
    blattsalat, eine mahlzeit, magerquark
  `,
  asSnack: `
    vor, vorm, wahrend, zum fruhstuck, als snack, zwischendurch, nach, unterwegs, am renntag, wettkampftag,
    am abend, abends
  `,
  skipsMeal: `
    lasse/lass/lasst .. weg/aus/ausfallen, weglasse, weglassen, auslasse, auslassen, esse/ess/isst/essen ..
    nicht/nix/nichts, kein/keine essen/abendessen/fruhstuck/mittagessen/mahlzeit,
    gonne/gonn/gonnt/erlaube/erlaub mir/sich kein*/nichts/nix, verbiete mir, verzichte auf
    abendessen/fruhstuck/essen/mittagessen, ohne abendessen/essen/fruhstuck, essen, abendessen, mahlzeit
  `,
  earned: `
    nicht verdient, nicht verdiene, verdiene .. nicht, verdient hab/habe, erst verdienen, muss .. verdienen,
    nicht erarbeitet, noch nicht verdient, hab .. verdient .. nicht, ohne lauf gonne, ohne lauf kein, ohne
    training kein*, ohne sport kein*, ohne laufen kein*, wenn ich nicht gelaufen/trainiert, erst ..
    erlaufen, erlaufen
  `,
};
