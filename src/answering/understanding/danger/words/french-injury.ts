import type { DangerWords, InjuryConcept } from '../danger-concepts.ts';
import { FRENCH_NERVES } from './french-nerves.ts';

/** How French speaks of bones, joints, muscles, nerves and blows. */
export const FRENCH_INJURY: DangerWords<InjuryConcept> = {
  ...FRENCH_NERVES,
  boneSaid: `
    mauvais angle, drole dangle, drole d angle, os .. sort/ressort/depasse/sorti, deform*, deboite*,
    deboit*, luxation, craquement*, entendu/senti/entends un?
    crac/clac/craquer/craque/claquer/craquement/claquement/pop, un clac, un crac, un pop, coup de fouet,
    claquage*, peux/peut/pouvais/arrive*/narrive plus/pas a?
    bouger/lever/plier/tendre/tourner/soulever/deplier/ouvrir/fermer, impossible de
    bouger/lever/plier/tendre/tourner, plus bouger, pied/main/doigt/orteil/bras .. pend/tordu*/travers, pend
    depuis, radio de, peut etre casse*, surement casse*, vis dans, plaque dans, suis/est luxe, luxe
    lepaule/epaule/la, epaule/rotule/rotules luxee, suis/est demis, demis lepaule/epaule/la/le, epaule
    demise, sest demis, fait crac, fait clac, fait pop, a fait un bruit .. sec/dechirure/craquement, bruit
    sec, bruit de dechirure, gros pop, gros crac, crac en, rotule ..
    deplacee/sortie/sorti/cote/partie/deboitee, epaule .. sortie/sorti/remise/deboitee/luxee, remis* moi
    meme, remise moi meme, remis* en place .. epaule/doigt/rotule, dent* cassee*, dent .. cassee, machoire
    .. ferme*/bloquee/droit, touche de piano, angle bizarre, angle anormal, angle .. pas normal, cotes qui
    piquent/poignardent/lancent/craquent/bougent, cotes .. quand je tousse/ris/inspire, mal aux cotes
    quand/depuis, douleur* aux cotes, os fait mal, un os qui, os .. ressort/bouge/pointe, impossible de
    lever/plier/tendre/tourner/poser/bouger/ouvrir/fermer/serrer ..
    bras/jambe/genou/main/doigt/epaule/coude/pied/cou, lever/plier/tendre/bouger .. plus/pas ..
    bras/jambe/genou/main/doigt/epaule/coude, reste* coince*, reste coince*, se bloque plie/plie*, bloque*
    plie*, se deplie plus, se plie plus, tend plus, plie plus, coince* .. genou/coude/doigt/cou/dos, dos ..
    coince*/bloque*/barre*, dos barre, cou .. bloque/coince, torticolis .. chute/accident, mal au cou ..
    accident/renverse/chute/accrochage, ont craque, a craque, bruit de
    branche/carton/cassure/bois/elastique/bouchon/petard/ressort/tissu, entendu .. bruit, senti un truc ..
    lacher/peter/partir/ceder, senti .. lacher/peter/ceder/rompre/dechirer/claquer, quelque chose a
    lache/pete/cede/craque/claque, un truc a lache/pete/cede/craque/claque, truc .. pete/lache/cede, ca a
    pete, ca a lache, ca a cede, ca a craque, ca a fait clac/crac/pop/schlack/tac, a fait tac, grand crac,
    petit crac, gros clac, petit clac, petit pop, ca bouge a linterieur/interieur, os .. flotte, mobile
    anormal, pas dans laxe/axe, plus dans laxe/axe, de traviole, vrille*, doigt .. tordu/travers/crochet,
    doigt en crochet, nez .. travers/tordu/casse, dents .. dechaussee*/bougent/cassee*, clavicule ..
    bosse/casse*/sort/pointe, bosse sur la clavicule, epaule .. marche/tombante/carree, cote cassee, cotes
    cassees, coup de coude dans les cotes, respirer .. cotes, eternuer .. cotes, coccyx .. assis/asseoir,
    vertebre, orteil .. travers/tordu/casse/pete, ai casse le/mon/un, me le suis casse, pense que cest
    casse, peut etre casse, cru a une fracture, tasse ma cheville, tordu la cheville .. craqu*/bruit/gonfl*,
    foule* .. craqu*/gonfl*, reste coince, coince a # degres, reste bloque, reste plie, rester plie, genou
    .. verrouille, coude .. verrouille, doigt .. verrouille, forme de fourchette, dos de fourchette,
    fourchette .. poignet, pointe dans le mauvais, orteil .. sort/ecarte/cote, remis droit moi meme, remis
    .. droit .. doigt/orteil, redresse moi meme, epaule .. carree, epaule carree, rotule ..
    partie/glisse/cote/sorti*, rotule sest, rotule .. revenue, articulations .. deboitent, se deboitent,
    craque la clavicule, clavicule .. craque/bosse/bouge, cote .. bouge/clique/craque, clic .. cotes, cotes
    .. clic, tousse .. cote*, coup de guidon, guidon .. ventre/cotes, coup .. rate/foie/rein*, cotes ..
    portiere/coup/choc/chute/guidon, dent qui bouge, dents .. ferment/bougent, machoire .. emboite/croque,
    marche descalier/escalier .. clavicule/epaule, creux .. ischio/quadri/cuisse/mollet, trou ..
    quadri/ischio, marche .. mollet .. pop/claqu*, echelon .. mollet, corde de guitare, comme une corde ..
    pete/claque, bruit de corde, entendu un claquement, claquement et, entendu .. claquement, un claquement
    .. pied/genou/cheville/mollet/talon, plop, a fait plop, avant bras .. exploser/dur, tibia/tibias ..
    ciment/beton .. pied, ciment .. heure, mal a en crever, dix sur dix, 10 sur 10, douleur a 8/9/10, doul*
    .. echelle .. 8/9/10, a craque .. pied/genou/cheville/epaule/dos/hanche/poignet/cou, insupportable au
    toucher, au toucher .. insupportable, bord externe .. toucher/insupportable/gonfl*, genou ..
    envers/arriere/hyperextension, hyperextension, genou parti en arriere, plie a lenvers/envers, dechire
    dans mon/le dos, sest dechire, quelque chose sest dechire, truc sest dechire, entre les cotes ..
    dechir*/poignard*/respir*, cotes .. dechir*, doigt .. courbe/reste plie/crochu, pouce ..
    retourne/plie/arriere, cote .. contusion/passee, cote froissee, respirer a moitie, inspirer ..
    impossible/bloque/peine, os .. bouge/crisse
  `,
  infectionSaid: `
    infect*, septicemie, gangrene, erysipele, abces, panaris, furoncle*, lymphangite, cellulite infectieuse,
    phlegmon, staphylo*, tetanos, gale, impetigo, zona infecte, ligne rouge, trait rouge, trainee rouge,
    cordon rouge, rougeur .. remonte/setend/monte/grandit, pus, ligne rouge .. grimpe/monte/remonte/ampoule,
    suinte* .. chaud/sent/mauvais/pus, suinte et, odeur .. plaie/ampoule/orteil, orteil ..
    suinte/pus/chaud/infect*/boudin, ongle .. pus/infect*/incarne .. rouge/gonfl*/frissons, tatouage ..
    infect*, brulure .. verte/odeur/pus, genou .. rouge .. chaud, genou .. chaud .. rouge, chaud et rouge,
    rouge et chaud, rouge et brulant, coude .. oeuf .. chaud, bouillant .. genou/coude/cheville, genou ..
    brule .. suinte, suppur*, purulent*, echarde/echardes .. gonfl*/reste/dedans, morceau .. reste dedans,
    reste un morceau, otite .. pus/fievre, oreille .. pus/sang, pus .. oreille, tympan, coup dans
    loreille/oreille .. sang, sent mauvais .. plaie/pertes/pansement/orteil/cicatrice, plaie ..
    sent/pue/odeur, pue .. plaie/orteil/ampoule, croute jaune, jaune et .. pue/sent, cloques en ceinture,
    ceinture de boutons, bulles .. ceinture/dos/flanc, boutons .. ceinture .. brule
  `,
  clotSaid: `syndrome des loges, caillot*, thrombose*, phlebite*, embolie*, tvp`,
  healableSaid: `
    fractur*, fracture*, fissure*, felure, fele, felee, casse/cassee/brise/brisee le/la/mon/ma/un
    os/tibia/perone/cheville/pied/orteil/poignet/bras/jambe/cote/clavicule/doigt, me suis casse, s est
    casse, sest casse, suis casse, me suis pete .. cheville/genou/pied/bras, os casse, fracture de fatigue,
    rompu*, dechirure*, ligament* .. dechir*/rompu*/arrache*/casse*/pete*, croises .. rompu*/pete*, menisque
    .. dechir*/fissur*/casse*/pete*, oedeme osseux, arrachement*, entorse grave, rupture
    des/du/de/dun/partielle/totale? ligament*/menisque/tendon*/croises/achille/coiffe/lca, fracture de
    stress, cote felee, cotes felees, fissure de fatigue, os fissure, foulure grave, grosse entorse,
    dechirement, elongation .. hematome, dechire*, bequille*, croises .. lache*/petes/partis, pete les
    croises, entorse .. grade/stade/ligament*/craqu*/bleu, menisque .. coince/bloque, rotule cassee,
    plancher .. casse, fracture, pete un os, cote cassee, cotes cassees, poignet .. casse/pete, cheville ..
    cassee/petee, scaphoide, periostite .. fracture, fracture ou, tassement, lumbago .. bloque/jambe,
    arrache un, arrachement, ligament .. pete/lache/touche, ligaments .. petes/laches/touches
  `,
  body: `
    cheville*, genou*, hanche*, pied, pieds, jambe*, mollet*, dos, lombaire*, tibia*, bras, cuisse*, talon*,
    orteil*, poignet*, main, mains, doigt*, epaule*, coude*, cou, nuque, clavicule*, cote, cotes, os, aine*,
    ischio*, quadri*, achille, metatars*, rotule*, nez, machoire, articulation*, menisque, perone,
    adducteur*, fesse*, malleole*, avant bras, avant pied, pouce, index, plante du pied, voute, tendon*,
    ischios, sein, tempe, crane, front, patte, jarret*, gros orteil, biceps, quadriceps, visage, paupiere*,
    ganglion*, poplite, coccyx, sacrum, bras droit, bras gauche, vertebre*, sternum, testicule*, bourse*,
    astragale, scaphoide, talons, coudes, epaules, guibole*, patoche*, paturon
  `,
  swelling: `
    gonfl*, enfl*, bleue, violet*, hematome*, comme un/une ballon/balle/oeuf/melon/pasteque/patate, deux
    fois plus gros*, double de volume, grosse bosse, une bosse, oedeme, rouge et chaud*, chaud* et rouge,
    gros*/grosse/epais/epaisse/enorme comme, grosse* comme, gros comme, ressemble a, pamplemousse,
    aubergine, saucisse*, boudin*, ballon, un oeuf, enorme, enormes, a triple, double de, vire* au
    violet/bleu/noir, vire au violet/bleu/noir, violace*, bleute*, tout bleu, toute bleue, noirci*, degonfle
    pas/plus, rouge et, rouges et, rouge vif, tout rouge, toute rouge, plus gros que, plus grosse que, deux
    fois la taille, deforme*, distendu*, tendu* comme, bosse depuis, une bosse qui, triple de, enflure,
    chaud et gonfle, marbre*, chauffe, chauffent, brulant*, cireux, luisant*, epaissi*, noir et, toute
    noire, tout noir, tout le dessous est noir, dessous .. noir, hematome jusqu*, taille dune/une/dun
    mandarine/orange/balle/citron/pomme/oeuf/poing/melon/prune/noix/clementine/tomate/patate/ballon, la
    taille dun/dune/une, mandarine, clementine, balle de golf/tennis, patate, bonhomme michelin, michelin,
    epaissi, a pris du volume, prend du volume, deux tailles, rentre plus dans, entre plus dans, plus dans
    ma chaussure/chaussure, dans tous les tons, toutes les couleurs, arc en ciel, bleu noir, bleu violet,
    bleu jaune, vert et jaune, jaune et violet, luisante, brillante et, brillant et, oedemat*, marque du
    doigt, godet, ecchymose*, bleu enorme, gros bleu, enorme bleu, bleu qui descend/setend/grandit,
    hematome, comme des gants, comme un gant, comme des jambons, comme un jambon, comme une botte, gonfle*
    comme, marque .. doigt, doigt .. marque, entre plus dans la chaussure, rentre plus dans la chaussure,
    chaussure .. rentre/entre plus/pas, chaussette .. marque/creuse/trace, trace profonde, tendue et
    luisante, peau .. tendue, peau tiree, boudine*, boudin, bosse enorme, comme une berinjela, comme une
    brioche, tendu comme un pneu, comme un pneu, comme un tambour
  `,
  broken: `
    casse*, brise*, fracture*, a craque, ont craque, rompu*, dechire*, demis, deboite, bloquee, se bloque,
    lachee, a lache, derobe, de travers, sort de, sorti, dehors, tordu*, pend, tordu, tordue, desaxe*,
    decroche*, a claque, a pete, arrache*, foutu*, ecrase*, part sur le cote, casse* .. net, plie dans le
    mauvais, a lenvers/envers, en miettes, bloque depuis, se lache, ma lache, pete, sest deplace*, coince*
    depuis, reste* coince*, craque et, craque net, craque hier
  `,
  calf: `
    mollet, mollets, une jambe, jambe gauche, jambe droite, un mollet, jambe, creux du genou, derriere le
    genou, arriere du genou, creux poplite, une seule jambe, un seul mollet, veine, une patte, la patte, bas
    de la jambe, moitie basse de ma jambe, bas de jambe, mollet gauche, mollet droit, jambe entiere, arriere
    de la jambe
  `,
  clotSign: `
    gonfl*, enfl*, chaud, chaude, rouge, rougeur, dur comme, dure comme, tres dur, tout dur, luisant*,
    brillant*, avion, long courrier, lavion, double, durcit, devient dur, cordon, cordon dur, double de
    volume, grosse que lautre/autre, gros que lautre/autre, chauffe, creux du genou et, platre, pilule,
    contention, brulant*, boudin*, enflee, immobilis*, alit*, plus grosse que, plus gros que, le vol, vol,
    et tendu, et tendue, devient dur/dure, est dur/dure, toute dure, comme du bois, et dur, # heures de
    route/car/train/bus/voiture/vol, heures de route/car/train/bus/voiture/vol, retour de, dun seul cote,
    luisante, brillante, veine* .. dure*/gonfl*/rouge, cordon rouge, bus de nuit, train de nuit,
    covoiturage, trajet de # heures, # heures assis, # heures de vol, davion/avion, contraceptif*,
    contraception, loperation/operation, gonfle chaque, pese une tonne, crampe qui passe pas, crampe ..
    passe/part pas, comme une crampe .. jours, douloureu* .. chaud*, plus chaud que, plus chaude que, deux
    fois plus, grosse veine, bleue, violette, violace*, tendu comme
  `,
  hardWork: `
    courbature*, squats, fentes, jour de jambes, leg day, mdr, lol, ptdr, haha*, muscu, marathon dhier,
    marathon d hier, renfo, courbatur*, apres les squats, burpees, seance de jambes, doms
  `,
};
