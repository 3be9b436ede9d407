import type { DangerWords, MindConcept } from '../danger-concepts.ts';

/** How French speaks of the will to live, and of eating. */
export const FRENCH_MIND: DangerWords<MindConcept> = {
  crisisSaid: `
    suicid*, me/se/mettre tuer, en finir, mettre fin a mes jours, mettre fin a ma vie, mettre fin a tout,
    fin a mes jours, fin a ses jours, envie de mourir,
    veux/voudrais/veut/voulais/prefere/prefererais/aimerais mourir, envie de crever, plus envie de vivre,
    plus envie detre la, plus envie d etre la, plus envie de rien .. vivre, plus gout a la vie, plus le gout
    de vivre, plus de raison de vivre, aucune raison de vivre, raison de vivre, veux plus vivre, veut plus
    vivre, veux plus etre la, veux plus exister, plus la force de vivre, plus la force de continuer a vivre,
    marre de vivre, marre de la vie, fatigue* de vivre, lasse de vivre, la vie .. sens/vaut/sert, vie ..
    plus de? sens, vois plus .. linteret/interet/sens/utilite de? vivre/vie/continuer/la/etre, vois pas
    linteret de vivre, a quoi bon vivre/continuer/tout, quoi bon continuer, serait mieux sans moi, seraient
    mieux sans moi, mieux sans moi, mieux si j? etais mort*, mieux sans ma presence, jamais du naitre,
    jamais ne, ne jamais me reveiller, ne plus me reveiller, plus me reveiller, pas me reveiller, ne plus
    jamais me reveiller, mendormir et ne, m endormir et ne, endormir pour toujours, disparaitre ..
    vie/toujours/monde, veux/voudrais/envie de? disparaitre, tout arreter pour de bon, personne ..
    manquerai, personne ne remarquerait, manquerais a personne, etre mort*, detre mort*, me/se faire du mal,
    faire du mal, me scarifi*, se scarifi*, scarif*, me coupe .. bras/poignets/cuisses/expres, se coupe ..
    bras/poignets/cuisses, mautomutil*, automutil*, mutil*, entailles sur, coupures sur, coupures ..
    bras/poignets, ouvrir les veines, jeter/jette/sauter/saute sous/devant/dans un/le/du/dune/dun?
    train/metro/camion/voiture/pont/vide/fenetre, me jeter, me foutre en lair, me foutre en l air, foutre en
    l? air .. moi/me, sous un train, devant un train, du haut du pont, saut*/jet* .. pont/balcon/falaise,
    saut*/jet* .. train/metro/rails, me pendre, pendu, surdose, avaler .. cachets/medicaments/medocs,
    supporte plus .. vie, en peux plus de vivre, en peux plus de la vie, peux plus continuer a vivre,
    deteste ma vie, me deteste, je vaux rien, vaux rien, sers a rien .. vie/moi, suis un poids pour, un
    fardeau, envie den finir, envie d en finir, den finir avec la vie, veux en finir, voudrais en finir,
    seule chose qui me tient en vie, me tient en vie, me fais du mal, me fait du mal expres, me blesse
    expres, me brule expres, plus rien ne me retient, rien ne me retient, plus de but dans la vie, la vie na
    plus, vie n a plus, vie na aucun, poids pour tout, un poids pour, foncer dans un arbre, contre un arbre,
    dans le decor, lettre dadieu, lettre d adieu, adieu a tout, dit adieu, pas davenir, plus davenir, idees
    noires, pensees noires, dormir pour toujours, boite entiere, lame .. peau/bras/rasoir, lames de rasoir,
    me flinguer, me buter, me suicider, en finir avec la vie, den finir, foutre/ficher/fiche en lair/air
    moi, me foutre/ficher en lair/air, se foutre/ficher en lair/air, tire une balle dans la tete/bouche,
    balle dans la tete/bouche, mourir bientot, plus la pour, lenvie/envie de mourir, idee de mourir, envies
    suicidaires, mendormir/endormir pour toujours, mendors pour toujours, dormir et ne, dormir et plus,
    idees sombres, penser a la mort, pense a la mort, pense tout le temps a la mort, rester en vie, raison
    de rester, capable de vivre, incapable de vivre, veut/veux pas vivre, veut/veux plus vivre, de vivre ..
    tanne*/marre/fatigue*/assez, peux plus vivre, continuer a exister/vivre, plus exister, cesser
    dexister/exister, arreter dexister/exister, etre en vie, pas etre ne*, jamais etre ne*, etre nee, me
    laisser mourir, laisser mourir, pret* a mourir, mort .. soulag*, soulagement .. mort, la mort ..
    attire/appelle, jette/jetterais/jetterai/jeter/jetee dans la/le/l
    meuse/seine/loire/garonne/rhone/saone/marne/canal/fleuve/riviere/lac/mer/vide/rhin/isere, me jette
    sous/dans, me jetterais, jeter sous, jette sous, mettre un terme a tout/ma/mes, soter la vie, moter la
    vie, me supprimer, se supprimer, fais/faire une ts, tentative .. medicaments, dose mortelle, dose ..
    mortelle, dose letale, mortelle .. dose, mourir de froid en, temps .. mourir, comment mourir, facon de
    mourir, moyen de mourir, facon den finir, en crever si, passer a lacte/acte, passage a lacte/acte, a
    lacte/acte, envie dexister/exister, marre dexister/exister, etre vivant*, detre/etre vivant*, detre/etre
    vivante, detre/etre en vie, vivre .. fatigue, plus vivre, sans vivre, arreter de vivre, fini de vivre,
    marre .. respirer, a quoi ca rime .. respirer/vivre/etre/continuer, a quoi bon respirer, continuer a
    respirer, si demain je me levais/reveillais, me levais pas/plus, me reveillais pas/plus, me reveille
    pas/plus demain, jamais me relever, ne jamais revenir .. sortie/course, pas revenir .. jamais, tourne
    pas le volant, tourner le volant, lacher le volant, volant .. arbre/mur/camion/platane, dans un platane,
    le platane, contre un mur en voiture, la corde au cou, corde .. cou/lit/poutre/grenier/cave/arbre, noeud
    coulant, sauter du/dun pont/toit/balcon/falaise/etage/fenetre/barrage, sauter par la fenetre, sauter
    dans le vide, sauter sous, sauter devant, passer sous un/le train/metro/bus/camion, jeter sous un/le, me
    noyer expres, me laisser couler, ne plus remonter, couler et ne pas, avaler tout, tout avaler, avaler la
    boite, gober la boite, gober .. cachets/comprimes, stock* .. cachets/comprimes/medocs/medicaments,
    combien de comprimes/cachets/medicaments, comprimes il faut, cachets il faut, dose quil faut, lame ..
    poignet/veine*, ouvrir les poignets, tailler les veines, taillade*, me lacere, lacere*, brule avec ..
    cigarette/briquet, cigarette sur la peau, le cutter .. calme/soulage, seule chose qui me calme, mourir
    .. soulagerait/simple/mieux/tranquille, mieux mort*, plus simple mort, autant etre mort*, autant mourir,
    prefere mourir, preferais mourir, crever dans mon coin, crever serait, la mort me, la mort serait,
    penser a ma mort, pense a ma mort, ma propre mort, imagine ma mort, imagine mon enterrement, planifie ma
    mort, prepare ma mort, date de ma mort, testament .. pret, lettre dadieu/adieu, veulent plus de moi ..
    vivre, plus rien a perdre .. vivre/vie, vie .. trop dure/lourde/insupportable/invivable, invivable, plus
    supporter de vivre, supporte plus detre/etre/de vivre/moi, supporte plus la vie, veux que tout sarrete,
    jaimerais que tout sarrete, eteindre la lumiere pour de bon, meffacer, meffacer pour, quon mefface,
    devenir poussiere, plus etre sur terre, quitter cette terre, quitter la vie, a ma mort, de ma mort,
    apres ma mort, me/se tirer une balle, se tire/tirera une balle, raison de pas sauter/continuer, raison
    de ne pas sauter/continuer, force de rester sur, rester sur cette terre, cette terre, se jeter/jeter
    sous/devant/dans le/la/un train/tram/metro/vide/bus/camion, si je sautais, si je me jetais, si je me
    tuais, si je me pendais, me tuerais, tuerait pas .. mal, ca ferait mal de mourir/sauter/jeter, mal de se
    jeter, taillade, me taillade, mentaille, scarifie, me scarifie, fardeau pour mes/ma/mon/tout, etre un
    fardeau, toucheront largent/argent/assurance, assurance vie, messages dadieu/adieu, message
    dadieu/adieu, personne ne pleurerait, personne pleurerait, pleurerait si je, si je disparaissais, si je
    mourais, si jetais mort*, si je nexistais, nexistais pas, nexistais plus, enfonce les ongles, ongles ..
    peau .. ouvr*/sang, ouvrir la peau, mouvre la peau, mouvrir la peau, griffe jusquau sang, jusquau sang
    .. rate/seance/merite, punis jusquau sang, courir jusquau sang, sang .. le merite, abandonne la vie,
    jabandonne la vie, sortir de cette vie, sortir de la vie, quitter cette vie, en ai fini avec la vie,
    fini avec la vie, assez de la vie, ras le bol de vivre, ras le bol de la vie, plein le dos de vivre,
    supporte plus detre/etre, plus detre/etre vivant*, derniere course vraiment la derniere, essaye de le
    faire, essaye den finir, essaye de mourir/partir, essaye .. tuer, tente den finir, tente de mourir, date
    anniversaire approche, voulu quune/que cette/que la voiture/camion, voiture me/m
    percute/renverse/ecrase/fauche, camion me/m percute/renverse/ecrase/fauche, camion .. renverse ..
    simple/mieux/epargne, dormir et ne plus, plus ouvrir les yeux, plus jamais ouvrir les yeux, ne jamais
    ouvrir les yeux, pas ouvrir les yeux demain, plus me lever demain, mendormir et, fermer les yeux pour,
    fermer les yeux et ne, ne plus respirer, plus envie de respirer, veux plus respirer, arreter de
    respirer, eteindre pour toujours, deconnecter pour toujours, dormir pour de bon, pas freiner ..
    descente, ne pas freiner, je freine pas .. fini, freiner pas .. expres, planter la voiture, planter en
    voiture, encastrer, mencastrer, emplafonner, voie du train, voies du train, bord des voies, quai du,
    bord du quai, traverser sans regarder, traverse sans regarder, au bord du toit, monte* sur le toit, suis
    monte* sur le toit, suis sur le toit, en haut du parking, en haut de limmeuble/immeuble, en haut du
    pont, sur la rambarde, sur le parapet, dehors du parapet, de lautre/autre cote de la rambarde, on ne
    sent rien en tombant, sent rien .. tomber, hauteur .. mourir/sauter/tomber .. sur, metres .. tomber ..
    mourir/rien, saigner a mort, mourir .. saign*, vider de mon sang, combien de somniferes, trop de
    somniferes, somniferes .. trop, cachets .. garde/garde/stock*/suffisamment/suffit, garde des cachets,
    garde* .. comprimes, accumule .. cachets/comprimes, economise .. cachets, pris une poignee de, pris
    quelque chose .. ecris, avale quelque chose, jai pris des trucs .. dormir, boit jusqua, bouteille ..
    soir .. coeur/reveiller, coeur sarrete .. espere/voudrais/tout seul, que mon coeur lache, coeur lache ..
    espere, si je tombe raide, tomber raide .. espere/tant mieux, crever .. course .. espere, fusil ..
    parti/chasse/courir, pris le fusil, pris son fusil, men vais .. fusil, corde .. prete/garage/arbre/cave,
    corde prete, corde .. pas a sauter, sait comment et quand, date et methode, methode et date, sait
    comment faire .. mourir, trouve comment faire, cherche comment faire, chercher sur internet comment, a
    trouve sur internet comment, me deteste .. courir/corps/vie, se hait, ne maime plus .. vivre, ma
    derniere course vraiment, dit quil/quelle se deteste, bois jusqua tomber, boire jusqua tomber, laisser
    mourir de faim, me laisse mourir, mourir de faim .. train/expres/laisse, tomber mort*, tomber raide
    mort, voudrais tomber, souhaite tomber mort, ma vie ne vaut rien, vie ne vaut rien, vie .. vaut rien, ma
    vie na aucune valeur, ecrase des cigarettes, cigarette* .. jambe/peau/bras/cuisse, eteins des
    cigarettes, me mords .. bras/sang, me mords jusqu, sans frontale .. expres/route/peut etre, expres sans
    frontale, expres sur un pied, expres .. merite .. douleur, merite la douleur, merite .. avoir mal,
    merite de souffrir, je frappe .. cuisses .. bleu*, coupures fraiches, coupures .. moi meme, me suis fait
    moi meme, que je me suis faites, cicatrices .. poignet*, recommence a me faire, recommence a me couper,
    pas de plus et, et cest le silence, exister .. simple, netre jamais, comment y mettre fin, bientot fini
    avec moi, bientot fini de moi, fini avec moi, meteindre doucement, me dissoudre, ne plus etre un poids,
    un pas et .. silence/fini/paix/repos, quelle hauteur .. pont/barrage/falaise/viaduc/toit/balcon, hauteur
    .. barrage/viaduc, hauteur du pont, de quelle hauteur .. mourir/mortel/sauter, coeur sarrete simplement,
    que mon coeur sarrete, que le coeur sarrete, jen/nen peux plus de vivre/la, jen ai/avais fini avec la
    vie, quen/men/jen finir, jen finisse, den haut .. sauter/jeter, quun/dun fardeau, dun pas et ..
    silence/fini
  `,
  eatingSaid: `
    anorexi*, boulimi*, orthorexi*, hyperphag*, trouble*/troubles alimentaire*, trouble*/troubles du?
    comportement alimentaire, tca, ne mange plus, mange plus rien, mange presque rien, mange presque plus,
    mange rien, mange quasi rien, arrete* de manger, plus rien mange, rien mange depuis, pas mange depuis,
    maffame, m affame, maffamer, affame*, me prive .. manger/nourriture/repas/sucre, prive de repas, saute
    .. repas/diner/dejeuner/petit, sauter .. repas/diner/dejeuner/petit, me fais/faire vomir, se fait vomir,
    fait vomir, vomi* .. repas/manger/mange/legere/leger/poids/expres, doigts dans la gorge, doigts au fond,
    laxatif*, purge, purger, me purge, coupe faim, crise* de boulimie, crises alimentaire*, compulsion*,
    mautorise pas .. manger/repas/diner, mautorise a manger, m autorise .. manger/repas/diner, interdis ..
    manger/repas/diner, interdis .. diner, droit de manger, droit au diner, merite* de manger, merite* mon
    repas, meriter mon/mes repas/diner/calories, gagner mon repas, me punis .. mange*/manger, punir ..
    mange*, peur/angoisse/terreur/terrifie* de/a/dl? grossir/prendre/manger/calories, peur de prendre du
    poids, deteste mon corps, degoute* .. corps/manger/nourriture, # calories par jour, moins de #
    calories/kcal, me pese .. fois/jour/tout, sous poids, insuffisance ponderale, obsede* par ..
    poids/calories/nourriture, amenorrh*, plus mes regles, plus de regles, pas eu mes regles, plus ses
    regles, plus de cycle, regles .. disparu*/arretees/absentes, sans regles, perdu mes regles, regles
    depuis, honte .. mange*/manger, mange* .. honte, peur de manger, mange* .. # calories/kcal, se prive, ne
    mange presque, mange quasi, crises de boulimie, jeune pour perdre, arrete de manger, je me bourre et,
    vomir pour, vomis pour, vomir apres, mange .. une pomme, juste une pomme, une pomme par jour, mange que
    .. salade/pomme/legumes, macher et recracher, mache et recrache, restriction alimentaire, me restreins,
    jours sans manger, peur .. grossir, restriction/restrictions alimentaire*/calorique*,
    compte/comptais/compter toute/toutes les calories, compt* .. calorie*, feuille de salade, bruler ce que
    jai mange, bruler .. mange, bruler .. calories .. mang*, me prive, grignot* en cachette, mange* en
    cachette, fond a vue doeil/oeil, fondu a vue doeil/oeil, fond* a vue, trouve* trop gros*/grosse, trouve*
    .. trop gros*/grosse, sens/sent trop gros*/grosse, encore trop gros*/grosse, peur de prendre du
    gras/poids/ventre, peur .. gras, mange comme un oiseau, descendre a # kilos/kg/kgs, arriver a #
    kilos/kg, peser # kilos/kg, perdu .. kilos .. gros*, boit que du cafe, bois que du cafe, mange que
    des/du/de, mange plus que des/du/de, mange* moins de # cal*, calories et dix, obsede* ..
    balance/poids/calories/bouffe, obsede* par ce que je mange, balance .. jour/obsed*/fois, pese .. fois
    par jour, maigrir encore, encore maigrir, toujours trop gros*/grosse, plus maigre, maigrir .. tout prix,
    trop maigre, devenue squelettique, squelettique, peau sur les os, que la peau et les os, os .. ressort*
    .. maigr*, saute les repas, sauter des repas, saut* .. repas, mache .. recrache, jeun* .. punir/jours,
    jeune depuis, punir .. mange, courir pour manger, merite pas de manger, merite .. manger, pas merite ..
    repas/diner/manger, doigts au fond de la gorge, vomir .. ravitos/repas/gateau, degoute* ..
    corps/ventre/reflet/miroir, miroir .. grosse/gros/degout*, hais mon corps, deteste ..
    ventre/cuisses/corps/reflet, culpabilis* .. mang*, sinon panique, panique .. mange*/repas, controle*
    tout ce que je mange, pese chaque aliment, pese* .. aliment*/portion*, aliments interdits, aliment
    interdit, peur des glucides/graisses/calories, plus faim depuis, mange presque, mange quasiment, avale
    rien, navale plus rien, rien avale depuis, diete de # calories, sous # kilos/kg, anorexique, anorexie,
    prive* de repas/diner/dessert/nourriture/manger, refuse/refusait/refuser .. repas/manger/diner, refuse
    les repas, compte chaque calorie/feuille/bouchee/gramme/aliment/gorgee, veille de la pesee, vomit ..
    secret/cachette/repas/manger, vomis .. secret/cachette, vomir en secret, chaque fois que jai pris/mange
    un/une, devoir de courir, moblige a courir .. mang*/repas/dessert, moblige .. courir .. mang*, punition
    .. mang*/dessert/gateau/pizza/repas, faut que je brule, dois bruler, eliminer ..
    mange/repas/gateau/dessert/pizza/raclette/calories, je dois eliminer, merite pas ..
    dessert/repas/diner/gateau, gagner .. dessert/diner/repas, une pomme .. journee, un yaourt ..
    journee/jour, que des legumes, que de la salade, que du concombre, deux repas .. semaine, un repas ..
    jours, plus de repas, ne dine plus, saute le diner, saute le petit dej* .. maigrir/mincir/poids, a # kg
    .. 1 m/1m, encore # kilos a perdre .. maigre/mince/squelett*, peur .. balance, balance ..
    pleure*/rate/humeur, balance me/ma, me peser .. fois, me pese apres, me pese avant, poids ..
    obsess*/obsed*, obsession .. poids/bouffe/calories/minceur, pense qua la bouffe/manger, pense qua ..
    manger/bouffe, cache .. nourriture/repas/assiette, cacher mes repas, jette mon repas, jette mes repas,
    dis que jai deja mange, mens .. mange/repas, mange devant personne, manger devant les autres, manger en
    public, peux plus manger devant, culpabilite .. mang*/repas/dessert, coupable .. mang*/dessert/repas,
    honte de manger, crise* de bouffe, crise/crises de boulimie, me goinfre .. vomi*/puis/honte, mempiffre
    .. vomi*/puis/honte, craquages .. vomi*/compens*/jeune, compense* .. mang*/repas/crise*, jeune .. jours
    .. cours/maigrir, # heures de jeune .. maigrir/perdre, hais .. corps/ventre/cuisses, trop grasse, sens
    grasse, sens enorme .. mang*, corps .. degoute, mon corps me degoute, ventre me degoute, manger me
    degoute, os des hanches, cotes .. visibles/compter .. maigr*, maigre comme un clou, maigreur,
    anorexique*, bigorexi*, red s, reds, deficit energetique relatif, perdu mes cheveux .. poids/mang*,
    cheveux tombent .. mang*/poids/kilos, regles .. depuis que je cours/prepare/maigr*, plus rien cote
    regles, rien cote regles, cote regles, amenorrhee, pas reglee, nest plus reglee, regles ..
    partie*/envolees/parties/absentes, cycle .. disparu/arrete/envole, pas saigne depuis .. mois, plus
    saigne depuis, ne mange que de la/des laitue/salade/pommes/legumes/fruits, mange .. laitue, calories ..
    moins de # .. km, # cal par jour, # kcal par jour, # calories pour # km, cheveux .. tombent ..
    maigr*/mang*/froid, jette son repas, jette son dejeuner, cache .. vetements larges, habits larges ..
    maigr*, pleure si .. sortie/courir/mang*, coupe tous les glucides, plan .. bruler ..
    crise/exces/boulimie/tout ce, bruler tout ce que jai, nai pas couru .. diner/mange/repas, pas couru ..
    mange pas/dine pas, ne mange que les jours, mange seulement les jours, panique .. jour de repos, panique
    si je ne cours, trois seances par jour .. cheveux/froid, shakes .. enfant/ans/12, vomi* .. gros repas,
    rends mes repas, rends .. repas, tout rendu expres, debarque .. mois, mes ragnagnas, de plus en plus
    osseuse/maigre/mince/squelettique, poids de forme .. maigre/osseuse/os/inquiet, jeune ..
    semaines/therapeutique/cure, cure de jus, jus .. semaine .. km, ne mautorise, mautorise ..
    dejeuner/diner/repas, sinon pas de dejeuner/diner/repas, jai droit .. manger/repas/diner, droit ..
    dessert, saute le repas, supprime le diner, peur des glucides, mauvaise conscience .. mang*, remords ..
    mang*, perte des regles, cycle .. parti/envole/disparu, me pese .. fois/jour/matin/soir/repas/apres,
    trop et .. mange pas/plus/presque/peu/rien, trop et mange pas/plus/presque/peu/rien, touche
    presque/quasi pas/plus .. assiette/repas, pas de course/sport/sortie/entrainement .. pas de
    diner/repas/dejeuner/bouffe, si je cours pas .. mange/dine pas/rien, si je ne cours pas .. mange/dine
    pas/rien
  `,
  eating: `
    mange*, manger, repas, diner, dejeuner, bouffe*, bouffer, calories, nourriture, gouter, gateau,
    aliment*, dessert, pizza*, gateaux, bouchee*, salade, assiette, frigo, grignot*, jeune*, burger, frites,
    chocolat, petit dej*, craque sur, desserts, gateau*, raclette, repas de famille, buffet, biscuits,
    brioche, nutella
  `,
  purging: `
    vomi*, purg*, pun*, culpabilis*, tout bruler, tout eliminer, compens*, brule .. avant/tout, ai pas
    brule, laxati*, affam*, droit de, meriter, merite pas, presque rien, quasi rien, si jai pas brule, si j
    ai pas brule, dois .. courir, dois faire, compense*, pour compenser, eliminer, panique, faire sortir,
    vomir, me pese, pas le droit, honte, degout*, recrache*, en cachette, cachette, laxatif*, coupable,
    minterdis, interdis, interdit de, sinon je cours/vomis/panique, deux heures pour compenser, bruler ..
    mange, pour eliminer, punition, oblige* de courir, moblige, a jeun le lendemain, je jeune, jeune, en
    secret
  `,
  period: `
    menstru*, cycle menstruel, ragnagnas, cycles, cycle, reglee, mes regles, ses regles, anglais, regles qui
    durent, regles
  `,
  periodGone: `
    pas eu, disparu*, arretees, arrete, absentes, irreguli*, perdu, retard, manque*, saute*, jamais,
    sautent, saute, sautes, disparues, a disparu, ont disparu, plus depuis, six mois, irreguliere*, na pas,
    sest arrete, se sont arretees, fini*, absent*, rares, depuis # mois, depuis
    trois/quatre/cinq/six/sept/huit mois, plus mes, plus ses, plus de, plus eu, durent depuis
  `,
};
