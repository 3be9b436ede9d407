import type { DangerWords, InjuryConcept } from '../red-flag-signs.ts';

/** How French speaks of bones, joints, muscles, nerves and blows. */
export const FRENCH_INJURY: DangerWords<InjuryConcept> = {
  boneSaid: `
    mauvais angle, drole dangle, drole d angle, os .. sort/ressort/depasse/sorti, deform*, deboite*, deboit*,
    luxation, craquement*,
    entendu/senti/entends un? crac/clac/craquer/craque/claquer/craquement/claquement/pop, un clac, un crac,
    un pop, coup de fouet, claquage*,
    peux/peut/pouvais/arrive*/narrive plus/pas a? bouger/lever/plier/tendre/tourner/soulever/deplier/ouvrir/fermer,
    impossible de bouger/lever/plier/tendre/tourner, plus bouger,
    pied/main/doigt/orteil/bras .. pend/tordu*/travers, pend depuis, radio de, peut etre casse*,
    surement casse*, vis dans, plaque dans, suis/est luxe, luxe lepaule/epaule/la,
    epaule/rotule/rotules luxee, suis/est demis, demis lepaule/epaule/la/le, epaule demise, sest demis
  `,
  headBlowSaid: `
    commotion*, traumatisme*, trauma cranien, coup du lapin, vois double, voyais double, voir double,
    vision double, voit double, amnes*, casque .. casse*/fendu/fissure*/explose*/brise*,
    cogne* .. tete/crane/front, tape* .. tete/crane, tete .. cogne*/tape*/heurte*/percute*, choc a la tete,
    choc sur la tete, coup a la tete, coup sur la tete, coup sur le crane, tombe* sur la tete/nuque,
    chute* sur la tete, heurte* la? .. tete/crane, tete contre, tete par terre, repete la meme,
    repose la meme, meme question, renverse* par, percute* par, ecrase* par, fauche* par,
    tempe .. coup/choc/cogne*, coup .. tempe, choc .. tempe, front .. cogne*, tc leger, perte de memoire
  `,
  nerveSaid: `
    pied tombant, pied qui tombe, pied qui traine, traine la jambe, traine le pied, paralys*,
    plus de force .. jambe/bras/main/pied, perdu la force, perte de force,
    jambe .. lache/lachait/lachee/derobe/derobait, genou .. lache/lachait/derobe/derobait, se derobe,
    sphincter*, incontinen*, plus uriner, pas uriner, plus pisser, pas a uriner, du mal a uriner, retention,
    me fais pipi, fuites urinaires, fuite urinaire, fuites, surinfect*, me pisse dessus
  `,
  infectionSaid: `infect*, septicemie, gangrene, testicul*, erysipele`,
  clotSaid: `syndrome des loges, caillot*, thrombose*, phlebite*, embolie*, tvp`,
  healableSaid: `
    fractur*, fracture*, fissure*, felure, fele, felee,
    casse/cassee/brise/brisee le/la/mon/ma/un
      os/tibia/perone/cheville/pied/orteil/poignet/bras/jambe/cote/clavicule/doigt,
    me suis casse, s est casse, sest casse, suis casse, me suis pete .. cheville/genou/pied/bras, os casse,
    fracture de fatigue, rompu*, dechir*, dechirure*, ligament* .. dechir*/rompu*/arrache*/casse*/pete*,
    croises .. rompu*/pete*, menisque .. dechir*/fissur*/casse*/pete*, hernie discale, oedeme osseux,
    arrachement*, entorse grave,
    rupture des/du/de/dun/partielle/totale? ligament*/menisque/tendon*/croises/achille/coiffe/lca
  `,
  unableSaid: `
    peux/peut/pouvais/pouvait/arrive*/narrive/narrivais plus/pas/meme pas/plus a a?
      poser/marcher/appuyer/mappuyer/tenir .. pied?,
    peux a peine marcher/poser, a peine marcher, plus marcher, pas marcher, plus poser, pas poser,
    pas appuyer, plus appuyer, impossible de poser/marcher/appuyer/prendre, impossible .. poser le pied,
    boite/boitait/boitais pour/en/depuis/apres/quand/des/tout/toujours/encore, je boite, il boite, elle boite,
    boitille*, boiter, en boitant, boitant, boiterie, bequille*, sauter a cloche, cloche pied
  `,
  numbSaid: `
    engourdi*, engourdissement*, insensible*, fourmis, fourmill*, fourmillement*, picotements dans,
    sens plus .. pied*/jambe*/bras/main*/doigts/rien/orteils, sens pas .. pied*/jambe*,
    sentir .. pied/jambe/bras/main .. plus, perte de sensibilite, plus de sensation*, sans sensation*,
    decharge* electrique*, decharges, endormi* .. bras/jambe/pied/main, bras/jambe/pied/main .. endormi*,
    sciatique, pied mort, pied*/jambe*/main*/bras/doigts/orteils sendort/sendorment/endorment/endort
  `,
  body: `
    cheville*, genou*, hanche*, pied, pieds, jambe*, mollet*, dos, lombaire*, tibia*, bras, cuisse*, talon*,
    orteil*, poignet*, main, mains, doigt*, epaule*, coude*, cou, nuque, clavicule*, cote, cotes, os, bassin,
    aine*, ischio*, quadri*, achille, metatars*, rotule*, nez, machoire, articulation*, menisque, perone,
    adducteur*
  `,
  swelling: `
    gonfl*, enfl*, bleu, bleue, bleus, violet*, hematome*,
    comme un/une ballon/balle/oeuf/melon/pasteque/patate, deux fois plus gros*, double de volume,
    grosse bosse, une bosse, oedeme, rouge et chaud*, chaud* et rouge, noir, noire
  `,
  broken: `
    casse*, brise*, fracture*, a craque, ont craque, pete, petee, explose, rompu*, dechire*, demis, deboite,
    bloque, bloquee, se bloque, lache, lachee, a lache, derobe, de travers, sort de, sorti, dehors, tordu*,
    pend, tordu, tordue, desaxe*, decroche*
  `,
  calf: `
    mollet, mollets, une jambe, jambe gauche, jambe droite, un mollet, jambe, creux du genou,
    derriere le genou
  `,
  clotSign: `
    gonfl*, enfl*, chaud, chaude, rouge, rougeur, dur comme, dure comme, tres dur, tout dur, luisant*,
    brillant*, avion, vol de, long courrier, lavion, double, plus gros*, seul cote, tendu*
  `,
  pain: `
    douleur, douleurs, mal, douloureux, douloureuse, souffre, lance, migraine, migraines, cephalee*,
    maux de tete, point precis sur/au/a/dans
  `,
  severe: `
    vive, vives, vif, aigue, aigues, aigu, intense*, violent*, insupportable*, atroce*, fulgurant*,
    foudroyant*, soudain*, brutal*, brusque*, horrible*, terrible*, affreu*, tres forte, tres fort, forte,
    fortes, enorme*, extreme*, electrique*, poignard*, coup de couteau, la nuit, nocturne*, de chien,
    a hurler, a crever, a pleurer, de ouf, au repos, insoutenable
  `,
  alarming: `
    de pire en pire, qui empire, empire, de plus en plus, saggrave, s aggrave, aggrav*, empir*, me reveille,
    reveille la nuit, reveil*, mempeche de dormir, m empeche de dormir, empeche de dormir, dormir plus,
    la nuit, nocturne*, au repos, au lit, dans mon lit, allonge*, boite, boiter, boitant, irradi*,
    descend dans la, dans toute la jambe, descend jusqu*, jusquau pied, jusqu au pied, point precis, un point,
    endroit precis, seul endroit, quand jappuie, quand j appuie, a la palpation, au toucher, si jappuie,
    profond*, gonfl*, apres la chute, depuis la chute, depuis ma chute, apres ma chute, apres une chute,
    en marchant, perte de poids, pleurer, pleure, en larmes, chaque jour pire, pire chaque,
    pire tous les jours, plus en plus
  `,
  hardWork: `
    courbature*, squats, fentes, jour de jambes, leg day, mdr, lol, ptdr, haha*, muscu, marathon dhier,
    marathon d hier, renfo
  `,
};
