import type { DangerWords, MindConcept } from '../red-flag-signs.ts';

/** How French speaks of the will to live, and of eating. */
export const FRENCH_MIND: DangerWords<MindConcept> = {
  crisisSaid: `
    suicid*, me/se/mettre tuer, en finir, mettre fin a mes jours, mettre fin a ma vie, mettre fin a tout,
    fin a mes jours, fin a ses jours, envie de mourir,
    veux/voudrais/veut/voulais/prefere/prefererais/aimerais mourir, envie de crever, plus envie de vivre,
    plus envie detre la, plus envie d etre la, plus envie de rien .. vivre, plus gout a la vie,
    plus le gout de vivre, plus de raison de vivre, aucune raison de vivre, raison de vivre, veux plus vivre,
    veut plus vivre, veux plus etre la, veux plus exister, plus la force de vivre,
    plus la force de continuer a vivre, marre de vivre, marre de la vie, fatigue* de vivre, lasse de vivre,
    la vie .. sens/vaut/sert, vie .. plus de? sens,
    vois plus .. linteret/interet/sens/utilite de? vivre/vie/continuer/la/etre, vois pas linteret de vivre,
    a quoi bon vivre/continuer/tout, quoi bon continuer, serait mieux sans moi, seraient mieux sans moi,
    mieux sans moi, mieux si j? etais mort*, mieux sans ma presence, jamais du naitre, jamais ne,
    ne jamais me reveiller, ne plus me reveiller, plus me reveiller, pas me reveiller,
    ne plus jamais me reveiller, mendormir et ne, m endormir et ne, endormir pour toujours,
    disparaitre .. vie/toujours/monde, veux/voudrais/envie de? disparaitre, tout arreter pour de bon,
    personne .. manquerai, personne ne remarquerait, manquerais a personne, etre mort*, detre mort*,
    me/se faire du mal, faire du mal, me scarifi*, se scarifi*, scarif*,
    me coupe .. bras/poignets/cuisses/expres, se coupe .. bras/poignets/cuisses, mautomutil*, automutil*,
    mutil*, entailles sur, coupures sur, coupures .. bras/poignets, ouvrir les veines,
    jeter/jette/sauter/saute sous/devant/dans un/le/du/dune/dun? train/metro/camion/voiture/pont/vide/fenetre,
    me jeter, me foutre en lair, me foutre en l air, foutre en l? air .. moi/me, sous un train,
    devant un train, du haut du pont, saut*/jet* .. pont/balcon/falaise, saut*/jet* .. train/metro/rails,
    me pendre, pendu, surdose, avaler .. cachets/medicaments/medocs, supporte plus .. vie,
    en peux plus de vivre, en peux plus de la vie, peux plus continuer a vivre, deteste ma vie, me deteste,
    je vaux rien, vaux rien, sers a rien .. vie/moi, suis un poids pour, un fardeau, envie den finir,
    envie d en finir, den finir avec la vie, veux en finir, voudrais en finir,
    seule chose qui me tient en vie, me tient en vie, me fais du mal, me fait du mal expres, me blesse expres,
    me brule expres, plus rien ne me retient, rien ne me retient, plus de but dans la vie, la vie na plus,
    vie n a plus, vie na aucun, poids pour tout, un poids pour, foncer dans un arbre, contre un arbre,
    dans le decor, lettre dadieu, lettre d adieu, adieu a tout, dit adieu, pas davenir, plus davenir,
    idees noires, pensees noires, dormir pour toujours, toute la boite, boite entiere,
    lame .. peau/bras/rasoir, lames de rasoir
  `,
  eatingSaid: `
    anorexi*, boulimi*, orthorexi*, hyperphag*, trouble*/troubles alimentaire*,
    trouble*/troubles du? comportement alimentaire, tca, ne mange plus, mange plus rien, mange presque rien,
    mange presque plus, mange rien, mange quasi rien, arrete* de manger, plus rien mange, rien mange depuis,
    pas mange depuis, maffame, m affame, maffamer, affame*, me prive .. manger/nourriture/repas/sucre,
    prive de repas, saute .. repas/diner/dejeuner/petit, sauter .. repas/diner/dejeuner/petit,
    me fais/faire vomir, se fait vomir, fait vomir, vomi* .. repas/manger/mange/legere/leger/poids/expres,
    doigts dans la gorge, doigts au fond, laxatif*, purge, purger, me purge, coupe faim, crise* de boulimie,
    crises alimentaire*, compulsion*, mautorise pas .. manger/repas/diner, mautorise a manger,
    m autorise .. manger/repas/diner, interdis .. manger/repas/diner, interdis .. diner, droit de manger,
    droit au diner, merite* de manger, merite* mon repas, meriter mon/mes repas/diner/calories,
    gagner mon repas, me punis .. mange*/manger, punir .. mange*,
    peur/angoisse/terreur/terrifie* de/a/dl? grossir/prendre/manger/calories, peur de prendre du poids,
    deteste mon corps, degoute* .. corps/manger/nourriture, # calories par jour, moins de # calories/kcal,
    me pese .. fois/jour/tout, sous poids, insuffisance ponderale, obsede* par .. poids/calories/nourriture,
    amenorrh*, plus mes regles, plus de regles, pas eu mes regles, plus ses regles, plus de cycle,
    regles .. disparu*/arretees/absentes, sans regles, perdu mes regles, regles depuis,
    honte .. mange*/manger, mange* .. honte, peur de manger, me pese, mange* .. # calories/kcal, se prive,
    ne mange presque, mange quasi, crises de boulimie, jeune pour perdre, arrete de manger, je me bourre et,
    vomir pour, vomis pour, vomir apres, mange .. une pomme, juste une pomme, une pomme par jour,
    mange que .. salade/pomme/legumes, macher et recracher, mache et recrache, restriction alimentaire,
    me restreins, jours sans manger, peur .. grossir, restriction/restrictions alimentaire*/calorique*
  `,
  eating: `
    mange*, manger, repas, diner, dejeuner, bouffe*, bouffer, calories, nourriture, gouter, pates, sucre,
    gateau, aliment*, dessert
  `,
  purging: `
    vomi*, purg*, pun*, culpabilis*, coupable*, tout bruler, tout eliminer, compens*, brule .. avant/tout,
    ai pas brule, laxati*, affam*, interdi*, droit de, meriter, merite pas, presque rien, quasi rien,
    si jai pas brule, si j ai pas brule
  `,
  period: `regles, menstru*, cycle menstruel, ragnagnas`,
  periodGone: `
    plus, pas eu, disparu*, arretees, arrete, absentes, irreguli*, sans, mois, perdu, retard, manque*, depuis,
    saute*
  `,
};
