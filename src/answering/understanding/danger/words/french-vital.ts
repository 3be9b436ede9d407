import type { DangerWords, VitalConcept } from '../red-flag-signs.ts';

/** How French speaks of heart, breath, consciousness and brain. */
export const FRENCH_VITAL: DangerWords<VitalConcept> = {
  faintSaid: `
    evanoui*, mevanoui*, sevanoui*, evanouir, evanouissement*, malaise*, perte de connaissance,
    perdu connaissance, perd connaissance, perdre connaissance, perdu conscience, perdre conscience,
    perte de conscience, inconscient*, dans les pommes, dans les vapes, tourne* de loeil, tourne de l oeil,
    tourner de l? oeil/loeil, syncope*, black out, blackout, effondre*, ecroule*, suis/est tombe* raide,
    tombe raide, tombe comme une masse, reveille* par terre, reveille* .. sol/ambulance/hopital,
    reprendre/repris/reprend connaissance/conscience/mes esprits, trou noir, voile noir, tout noir, vu noir,
    ecran noir, tout .. noir, me souviens/rappelle plus/pas .. chute/fin/rien/course/tombe*/suite,
    souviens plus, aucun souvenir, plus aucun souvenir, reagit plus, ne reagit, repond plus, ne repond plus,
    se reveille pas/plus, levres .. bleu*/violet*, levres bleues, bleu autour, teint gris, livide,
    blanc comme un linge,
    devient/devenu/devenue/deviens/etait tout? gris/grise/blanc/blanche/bleu/bleue/pale/livide, perdu la vue,
    vue .. disparu, ne voyais plus, voyais plus rien, vois plus rien, vision en tunnel, ca tourne autour,
    tout sest mis a tourner, tout s est mis a tourner, tout .. flou
  `,
  heartSaid: `
    infarctus, crise cardiaque, crises cardiaques, arret cardiaque, attaque cardiaque, palpitation*, arythmi*,
    tachycardi*, fibrillation, myocardite, pericardite, souffle au coeur,
    probleme*/maladie/malformation/operation du? cardiaque*, probleme*/souci*/maladie/operation .. coeur,
    opere* du coeur, malade du coeur, pacemaker, pace maker, stimulateur cardiaque, defibrillateur, un stent,
    stents, pontage, anevrisme, angine de poitrine, insuffisance cardiaque, extrasystole*,
    plus de souffle au repos, derriere le sternum, sous le sternum, douleur* dans la poitrine,
    mal a la poitrine, mal dans la poitrine, bras .. lourd .. machoire, machoire .. tire/serre,
    poitrine .. serre*, serre .. poitrine, coeur .. arrete, coeur .. rate, fait un infarctus, un infarctus,
    cardiomyopath*, cardiopath*
  `,
  breathSaid: `
    peux/peut/pouvais/pouvait/arrive*/arrivais/arrivait plus/pas a? respirer,
    narrive/narrivais/narrivait plus/pas a respirer, plus respirer, pas respirer, mal a respirer,
    du mal .. respirer, difficulte*/peine a respirer, difficulte* respiratoire*, gene respiratoire,
    manque dair, manque d air, manque de souffle, plus dair, letouffe*, jetouffe*, etouffe, etouffement*,
    etouffer, suffoqu*, asphyxi*, reprendre .. souffle .. pas/repos/allonge*/assis*/couche*, crise dasthme,
    crise d asthme, asthme .. crise, dyspnee, gorge .. serre/ferme/gonfl*/enfl*, langue .. gonfl*/enfl*,
    respire plus/pas, ne respire plus, accident vasculaire, urticaire, plus finir mes phrases,
    pas finir .. phrase*, a court dair, manquer dair, lair ivre, l air ivre, cherch* mon/son air,
    cherch* de lair, cherchant mon air, cherchant mon souffle, reveille .. air/souffle/suffoqu*,
    pas respirer a fond, inspirer a fond, manque doxygene, manque d oxygene
  `,
  heatSaid: `
    gris et en sueur, sueurs froides, sueur froide, coup de chaleur,
    coup de chaud .. confus*/malaise/vomi*/delir*, insolation, transpir* plus, transpirait plus, ne transpir*,
    plus de sueur, arrete de transpirer, delir*, divagu*, propos incoherents, incoherent*,
    disait/dit/racont*/raconte/disais nimporte quoi, disait/dit/racont*/raconte n importe quoi, desorient*,
    savait plus ou, sait plus ou, confus et, confuse et, sueur* froide*, en sueur .. gris/blanc/pale,
    comme ivre, comme bourre, comme un mec bourre
  `,
  poisonSaid: `
    anaphyla*, choc allergique, reaction allergique, oedeme, cetone*, acidocetose, hypoglyc*, hyperglyc*,
    glycemie a/de #, sucre a #, overdose, surdose,
    avale/pris/avale .. boite/plaquette/poignee de? cachets/medicaments/medocs/comprimes
  `,
  brainSaid: `
    visage gris, parl* bizarre*, parle plus, parlait plus, bouillie, articul* mal/plus, du mal a parler,
    mal a parler, plus parler, pas parler, plus mes mots, cherche mes mots, cherchait ses mots,
    trouv* plus .. mots, mots .. sortent/sortaient pas/plus, bouche de travers, bouche tordue,
    bouche qui tombe, visage .. tombe/tombait/paralys*/engourdi*/affaiss*, moitie du visage, cote du visage,
    moitie du corps, cote gauche .. engourdi*/faible/paralys*, avc, attaque cerebrale, ait recent,
    pire mal de tete, pire mal de crane, mal de tete .. soudain*/brutal*/foudroyant/explos*, coup de tonnerre,
    lumiere .. fait/me mal, nuque raide, raideur de la? nuque, convuls*, crise depilepsie, crise d epilepsie,
    crise convulsive, bave aux levres, ecume, cote gauche/droit .. faible/mou/lourd, bras mou, jambe molle
  `,
  chest: `poitrine, thorax, sternum, cage thoracique, thoracique*, poumon gauche, sein gauche`,
  chestTrouble: `
    mal, douleur*, douloureu*, fait mal, serre*, serrement, serrait, oppress*, opression, pression, appuie,
    appuyait, poids, pese, pesait, etau, brulure*, brule, brulait, pique*, piqure, pince*, pincement*, point,
    coup de poignard, poignard*, couteau, lance*, elance*, tire*, tirait, tiraille*, crampe*, spasme*,
    bizarre*, drole, gene, elephant*, ecras*, comprim*, picote*, palpit*, lourd*, compress*, blocage, coince*
  `,
  referred: `bras gauche, machoire, epaule gauche, cotes, omoplate, omoplates`,
  pressing: `
    mal, douleur*, serre*, engourdi*, fourmi*, irradi*, lourd*, pression, pique*, lance*, tire*, oppress*,
    elephant*, remonte, descend
  `,
  heart: `coeur, pouls, palpitant, battements, battement, frequence cardiaque, cardio, fc`,
  heartTrouble: `
    saute*, rate* .. battement*, loupe*, irreguli*, mal, douleur*, pince*, pincement, pique*, serre*,
    bizarre*, drole, arret* de battre, sarrete, s arrete, deraille*, cogne bizarre*, arythm*, papillonn*,
    soubresaut*, desordonne*, fait des bonds, des rates, rate*, fait nimporte quoi, fait n importe quoi
  `,
  heartRacing: `
    emball*, semball*, bat trop, bat tres, bat fort, bat a toute, bat la chamade, a fond, a 100, cogne,
    cognait, tape, tapait, galop*, explos*, accelere*, affole*, saffole, ne redescend, redescend pas,
    redescend plus, ralentit pas, vite, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190, 195,
    200, 205, 210, 220
  `,
  still: `
    au repos, repos, assis*, allonge*, couche*, au lit, dans mon lit, lit, canape, devant la tele,
    devant la television, tele, escalier*, la nuit, nuit, heures apres, toute la journee, sans raison,
    sans rien faire, debout, en parlant, parler, lacets, en marchant, marcher, marchant, dun coup, d un coup,
    tout a coup, endormi*, reveille*, bureau, etage*, table, habiller
  `,
  breathless: `
    essouffl*, haletant*, halet*, souffle court, bout de souffle, sans souffle, a court de souffle,
    reprendre mon/son souffle, siffl*, respire mal, respire tres? vite,
    respiration .. difficile/courte/sifflante, peine a respirer, du mal a reprendre, manque dair,
    manque de souffle
  `,
  lapse: `
    reveille, reveillee, me suis retrouve, me suis retrouvee, sest retrouve, s est retrouve, revenu a moi,
    revenue a moi, revenu a lui, reprenant, dun coup jetais, d un coup j etais, souviens pas, gens autour
  `,
  ground: `
    sol, par terre, bitume, herbe, trottoir, ambulance, hopital, urgences, pompiers, secours, secouristes,
    poste de secours, gens autour, fosse
  `,
  face: `levres, levre, visage, langue, gorge, ongles, paupiere*, bouche, face`,
  faceWrong: `
    bleu*, gris, grise, violet*, gonfl*, enfl*, engourdi*, paralys*, tombant*, de travers, fourmi*, livide,
    blanc*, cyanos*
  `,
  sight: `vue, vision, oeil, yeux, voyais, vois, voir`,
  sightGone: `
    double, floue, flou, trouble, noir, noire, tunnel, perdu*, perte, taches, eclairs, etoiles, brouill*,
    voile*, rien
  `,
  heat: `
    chaleur, soleil, chaud, chaude, canicule, degres, fournaise, casque, tete, transpir*, course, arrivee,
    marathon, trail
  `,
  dazed: `
    confus*, hagard*, titub*, desoriente*, hebete*, incoherent*, dans le vague, perdu la tete, zigzag*,
    chancel*, a cote de ses pompes
  `,
  coughing: `touss*, toux, crach*, vomi*, glaire*`,
  bloody: `sang, rose, rosee, rouge, mousse, mousseux, sanglant*, marc de cafe, rouille`,
};
