import type { DangerWords, MishapConcept } from '../danger-concepts.ts';

type ExposureConcept = Extract<
  MishapConcept,
  | 'coldPlace'
  | 'coldSign'
  | 'muchWater'
  | 'waterSign'
  | 'sting'
  | 'allergySign'
  | 'venomSaid'
  | 'diabetes'
  | 'sugarAlarm'
  | 'drowningSaid'
  | 'fumes'
  | 'fumesSign'
  | 'electricSaid'
  | 'septicSign'
  | 'thermometer'
  | 'feverDegrees'
  | 'frostSaid'
  | 'bite'
  | 'biteSign'
>;

/** How French speaks of cold, water, stings, bites, sugar and fumes. */
export const FRENCH_EXPOSURE: DangerWords<ExposureConcept> = {
  coldPlace: `
    neige, gele, gelee, geles, glace, glacee, glacial*, hypothermi*, eau froide, lac, trempe*, grelott*,
    frigorifie*, blizzard, froid, crete, montagne, sous zero, frette, hiver, bivouac, refuge, moins #,
    congele*, transi*, glaces, glacees, tempete, verglas, nuit dehors, eau gelee, moins 5, moins 10, moins
    15, moins 20, moins 25, moins 30, igloo, neve, avalanche, pluie glacee, tempete de neige, perdu en
    montagne, gel, eau a # degres
  `,
  coldSign: `
    ne grelotte plus, grelotte plus, arrete de grelotter/trembler, tremble plus, bafouill*, titub*,
    trebuch*, enlever .. veste/habits/vetements, enleve .. veste/habits/vetements, somnol*, confus*,
    incoherent*, maladroit*, ne tremble plus, se coucher, sallonger, sasseoir dans, parle au ralenti, au
    ralenti, parle mal, parle bizarre, dit quil/quelle a chaud, a chaud et, se deshabille, tout mou, toute
    molle, repond a peine, repond pas/plus, reconnait pas/plus, veut dormir, sendort, endormi*, delir*, dans
    les vapes, plus les mains, marche plus droit, titube, frissonne plus, ne frissonne, plus de frissons, a
    cote, repond a cote, somnole, se laisser tomber, veut sarreter la, veut rester la, veut se reposer, plus
    froid, na plus froid, sent plus le froid, levres bleues, lethargique, apathique, mache ses mots,
    articule, parle plus, bouge plus, raide, marmonn*, baragouin*, cesse de grelotter, plus de grelot*,
    petite sieste, piquer un somme, maladroit, mains .. serrer/fermer, fermer la main, traine les mots, mots
    .. traine, langue .. molle, se rallonger, sendormir, veut juste sallonger, mange ses mots, nasille, sens
    plus mes mains, sent plus ses mains, un somme, petit somme, faire un somme, grelottait .. plus
  `,
  muchWater: `
    litres deau, litres d eau, bu enormement, trop bu deau, bu trop deau, chaque ravitaillement, tous les
    ravitaillements, hyponatremi*, litres deau/eau, litre deau/eau, bu trop, trop bu, bu beaucoup deau/eau,
    bu tellement, que de leau/eau, kilos de plus, kg de plus, kilo de plus, pris .. kilos pendant, plus
    lourd* quau/quavant, de plus quau depart, litres pendant, litres .. marathon/course/trail/ultra/eau,
    gourdes, gourdes deau/eau, vide .. gourdes/bouteilles, bouteilles deau/eau, verres deau/eau, bois ..
    litres, cinq litres, six litres, sept litres, huit litres, eau claire, eau plate, boire sans soif, bu
    sans soif, bu a chaque ravito, hyponatremie, # litres deau/eau, # litres pendant/sur/en, # litres ..
    bu/boire, neuf litres, dix litres, # bouteilles, bu comme un trou .. eau/marathon/ravito, bu de leau/eau
    tout/toute, de leau/eau toute la course, bu a tous, arrete .. boire .. ravito, beaucoup deau/eau, plein
    deau/eau, enormement deau/eau
  `,
  waterSign: `
    confus*, vomi*, vomit, mal de tete, mal a la tete, gonfle*, desorient*, spasmes, secousses, tete ..
    explose, perdu*, sait plus, doigts comme, saucisses, boudins, mal au crane, tout drole, nausee*, delir*,
    titub*, convuls*, bizarre, bouffi*, bague*, trouble, mal de crane, a louest/ouest, incoherent*, parle a,
    crise, deraille, reconnait, dort, somnol*, montre .. serree, chaussures .. serrees, tete .. eclate,
    soubresaut*, ailleurs, comme ailleurs, parle bizarre, parle drole, son propre nom, mains .. gonflees,
    doigts gonfles, ou jai gare, gare, tete qui eclate, embrouille*, tete embrouillee, tout embrouille
  `,
  sting: `
    guepe*, abeille*, frelon*, piqure, cacahuete*, noix, cajou, amande*, crevette*, fruits de mer, allergi*,
    antihistaminique*, bourdon, pique par, ma pique*, arachide*, lait .. allergi*, crustaces, sesame, soja,
    kiwi, medicament nouveau, insecte, meduse, homard, poisson .. allergi*, barre ..
    noisette*/cajou/arachide/noix/amande, frelons, bestiole, antibiotique .. plaques/gonfl*, pique par
    une/un guepe/abeille/frelon/insecte/bestiole/truc, pique* .. langue/gorge/gonfl*
  `,
  allergySign: `
    langue, levres, paupieres, visage .. gonfle*, visage gonfle, plaques, urticaire, avaler, enroue*, voix,
    visage qui, du visage, langue .. gonfl*, levres .. gonfl*, paupieres .. enormes/gonfl*, respirer, voix
    devient, voix .. rauque/bizarre/change*, a avaler, avale plus, gorge .. serre/ferme/gonfl*/gratte, gorge
    qui, siffl*, boutons partout, rouge partout, malaise, tourne de loeil/oeil, vomi*, cou .. gonfl*, la
    gorge, siffle, du mal a souffler, couvre de plaques, couvert/couverte de plaques, plaques partout,
    urtic*, gratte partout, yeux gonfl*, yeux .. gonfl*, langue .. gros*/epais*/bouche, tient plus dans la
    bouche, voix enrouee, voix cassee, cou se referme, se referme, visage comme, tombe dans les pommes,
    sensation de malaise, tete qui tourne, flagad*
  `,
  venomSaid: `
    vipere, scorpion, mordu par un serpent, morsure de vipere, un serpent, serpent .. mordu, serpent ma
  `,
  diabetes: `
    diabet*, insuline, glycemie, sucre, type 1, type un, capteur, pompe a insuline, glycemies, type 2,
    diabetique, hypo, hypoglycemie, lantus, novorapid, dexcom, freestyle
  `,
  sugarAlarm: `
    reveille pas, se reveille plus, avale pas, avale plus, comme ivre, comme saoul, comme bourre, acetone,
    haleine, confus*, vomi*, cetone*, corps cetoniques, inconscient*, trembl*, tremblant*, nimporte quoi,
    endort, sendort, endormi*, boire, plus avaler, haleine qui, pomme, respire .. vite, repond pas/plus,
    convuls*, titub*, transpire froid, transpire, sueur*, malaise, bizarre*, agressi*, a 2, a 3, 2 1, 2 5, 1
    8, pale, perdu*, faible*, reveille plus, le reveiller, la reveiller, a reveiller, pas a ouvrir, arrive
    pas a ouvrir, ouvrir le gel, avale plus le, refuse le jus/gel/sucre, halete*, respire profond*, sent la
    pomme, sent lacetone/acetone, dissolvant, vernis, bourre, saoul*, bizarrement, sucre .. 42/40/38/50/2/3,
    confuse, affiche lo, affiche low, affiche hi, traite de tous, dans le ciel, explose .. vomi*/cetone*
  `,
  drowningSaid: `
    sorti* de leau, sorti* du lac, sorti* de la piscine, repeche*, bu la tasse .. tousse/mal/respir*, coule
    a pic, tete sous leau, coule au fond, failli me/se noyer, failli noye, failli se noyer, sest noye*, se
    noie, en train de se noyer, ressorti* .. eau/bassin/piscine, sorti* .. eau/bassin .. tousse/mousse/bleu,
    bu la tasse .. depuis/crachote/respirer, avale de leau/eau .. tousse/respirer, remonte pas a la surface,
    remontait pas, flotte* sur le ventre, fond du bassin, au fond de la piscine, ecume rose, mousse ..
    bouche, plein de mousse, sorti un nageur, sorti .. du lac/bassin/eau/mer, tire* .. du lac/bassin/eau,
    tousse encore de leau/eau, tousse de leau/eau, crache de leau/eau
  `,
  fumes: `
    groupe electrogene, generateur, monoxyde, fumee, gaz, poele, chauffage, pot dechappement, chlore,
    barbecue a linterieur, barbecue .. garage/tente/interieur, chauffage .. garage/tente, moteur .. garage,
    garage ferme
  `,
  fumesSign: `mal de tete, mal a la tete, evanoui*, vertige*, somnol*, confus*, vomi*, nausee*, tousse`,
  electricSaid: `
    electrocut*, decharge electrique, cable a terre, eclair .. frappe, la foudre, pris la foudre, pris le
    jus, electrise*, foudroye*/foudroyee par un, eclair .. tombe, foudre .. tombee
  `,
  septicSign: `
    taches .. violettes/rouges/pourpres, marbre*, confus*, nuque raide, nuque .. raide, delir*, purpura,
    taches sur la peau, taches .. peau, plaques violettes, lumiere .. mal/gene, lumiere qui, ne reagit,
    somnol*, respire vite, mains glacees, peau marbree, trait rouge, plus urine, raideur, peut plus plier la
    nuque, vomi*, amorphe*, mou comme, nuque .. plie/plier/bloquee, deraille, 41, crie quand on le/la
    touche, teint gris, grisatre, somnolente, paleur, respire mal, halete, pieds froids, extremites froides,
    mains froides .. fievre, plaques .. violettes/rouges, boutons .. violets/rouges, points rouges ..
    effacent/peau/verre
  `,
  thermometer: `
    thermometre, temperature, fievre, au thermometre, temp, monte a, sous les aisselles, front, aisselle,
    auriculaire, temperature corporelle, temperature au
  `,
  feverDegrees: `38, 39, 40, 41, 38/39/40 #, 42`,
  frostSaid: `
    gelure*, orteils/doigts .. blancs/noirs, doigts .. cire, engelure* avec, nez .. gele* .. blanc*/dure,
    peau .. blanche et dure, peau .. blanche .. dure, blanche et dure, blancs et durs, cireux et durs,
    reste* blanc*, reste* cireux, restes cireux, doigt .. blanc et mort, orteils/doigts ..
    cireux/noirs/morts, doigt mort, cloques .. noires, noires maintenant, plus de sensation .. froid,
    insensible* .. froid, blanc/blancs comme du marbre, comme du marbre, comme de la cire, blanc comme de la
    cire, blancs comme la craie, engelures, gelure, gelures, orteils/doigts/nez/oreilles/joues ..
    reste/restes blancs/blanche/blanc/insensibles/durs/bleus/noirs, restes blancs, reste blanc, restee
    blanche, deux heures apres .. blanc*, plus de couleur .. doigts/orteils, bout .. doigts ..
    cireux/dur/blanc/noir, bout des doigts .. cireux/dur/blanc/noir, doigts .. blancs puis noirs, blancs
    puis noirs, blanc puis noir, cireux et dur, ampoules .. sang .. froid, cloques .. sang .. froid, orteils
    .. noirs/noircis, doigt*/orteil*/nez/oreille*/joue* .. cireux/cireuse, peau cireuse
  `,
  bite: `
    mordu, morsure, mord, tique, araignee, oursin, clou rouille, un clou, chien ma, mordu par, mordue par,
    griffe par, clou, clou dans, vis rouillee, rouille, ronce .. infect*, hamecon, echard*, aiguillon,
    meduse, piqure de tique, coup de dents, croque* par
  `,
  biteSign: `
    noir, noire, noircit, tetanos, vaccin, rappel, grossit, gonfle*, setend, anneau, aureole, suinte,
    chaussure, dents, crocs, rage, profond*, rond rouge, cercle, rouge, traverse*, traverse, errant, saign*,
    enfl*, infect*, plante, fievre, anneau rouge, sagrandit, grandit, agrandit, noirci*, milieu noir,
    devient noir, mal partout, transperc*, vaccin*, cloques, trembl*
  `,
};
