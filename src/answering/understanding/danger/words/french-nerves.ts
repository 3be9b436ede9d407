import type { DangerWords, InjuryConcept } from '../danger-concepts.ts';

type NerveConcept = Extract<
  InjuryConcept,
  'headBlowSaid' | 'nerveSaid' | 'numbSaid' | 'unableSaid' | 'pain' | 'severe' | 'alarming'
>;

/** How French speaks of blows to the head, nerves, what a limb cannot do, and how pain is. */
export const FRENCH_NERVES: DangerWords<NerveConcept> = {
  headBlowSaid: `
    commotion*, traumatisme*, trauma cranien, coup du lapin, vois double, voyais double, voir double, vision
    double, voit double, amnes*, casque .. casse*/fendu/fissure*/explose*/brise*, cogne* ..
    tete/crane/front, tape* .. tete/crane, tete .. cogne*/tape*/heurte*/percute*, choc a la tete, choc sur
    la tete, coup a la tete, coup sur la tete, coup sur le crane, tombe* sur la tete/nuque, chute* sur la
    tete, heurte* la? .. tete/crane, tete contre, tete par terre, repete la meme, repose la meme, meme
    question, renverse* par, percute* par, ecrase* par, fauche* par, tempe .. coup/choc/cogne*, coup ..
    tempe, choc .. tempe, front .. cogne*, tc leger, perte de memoire, pris .. ballon .. tete/casque/figure,
    ballon .. dans la tete/figure, coup de boule, coup de coude dans la tete, coup de genou dans la tete,
    rentre* dans un? poteau/lampadaire/arbre/mur, rentre dedans .. tete, tete la premiere, heurte un, cogne
    un, cogne sur, cogne* .. rocher/lampadaire/poteau/mur/branche, bosse .. tete/front/crane, tete qui
    pulse, tape dans la tete, tape .. tete, mange le sol, mange un poteau/arbre/mur/lampadaire, dans le
    brouillard depuis, trou dune/une heure, se souvient de rien, se souvient plus, souvient plus, trou de
    memoire, oublie ce que je, joublie ce que, dans la tempe, coup au menton, menton .. ko, ko ..
    secondes/minute*/debout depuis, sonne* par, sonne* apres, sonne* depuis, completement sonne*, groggy,
    ballon en pleine tete/figure/face, en pleine tete, en pleine tempe, en pleine figure, crane ..
    contre/heurte/cogne/tape/sol/mur, front contre, arcade .. contre, tete ..
    sol/bitume/trottoir/poteau/mur/rocher/branche/poutre/carrelage/plafond, tete dans le poteau/mur/arbre,
    mange la branche, pris la branche, pris une branche, casque a pris, casque .. morceaux/deux/mort, choc a
    larriere/arriere du crane, arriere du crane .. chute/tombe*/cogne, accident .. tete, traumatise*
    cranien, mis ko .. tete/sol/coup/secondes/minute*, mis ko par un/une, en plein
    front/nez/crane/menton/oeil/dents, plein front, front ouvert, sur larriere/arriere du crane, derriere la
    tete .. tombe*/choc/coup/bosse, tombe* en arriere .. tete, tete a tape/cogne/heurte/rebondi, tete ..
    rebondi, cogne ma tete, tape ma tete, tape le front/crane, tete dans la portiere/porte/placard/poutre,
    me suis cogne la tete/le/crane, me suis tape la tete, tete contre tete, tetes .. cognees/heurtees,
    disque .. tete, haltere .. tete, barre .. tete, tombe* sur la tete, mest tombe .. tete, recu ..
    tete/tempe, recu .. sur la tete, trois fois la meme ligne, relis la meme, bosse .. oreille, choc/chocs
    de tetes
  `,
  nerveSaid: `
    pied tombant, pied qui tombe, pied qui traine, traine la jambe, traine le pied, paralys*, plus de force
    .. jambe/bras/main/pied, perdu la force, perte de force, jambe .. lache/lachait/lachee/derobe/derobait,
    genou .. lache/lachait/derobe/derobait, se derobe, sphincter*, incontinen*, plus uriner, pas uriner,
    plus pisser, pas a uriner, du mal a uriner, retention, me fais pipi, fuites urinaires, fuite urinaire,
    surinfect*, me pisse dessus, jambe .. faiblit/faiblissait/faible/flanche/flanchait/cede/cedait, bras ..
    faiblit/faible/flanche, main .. faible/faiblit, pied se releve mal/pas/plus, releve plus le pied, releve
    mal le pied, pied .. accroche, accroche tous les tapis, accroche .. tapis/marches/sol, rate les marches,
    genou .. cede/cedait/flanche/flanchait/part/partait/derobe, cheville .. lache/lachait/derobe/cede, lache
    les objets, tout me tombe des mains, tombe des mains, tremble tout seul, bouge tout seul, plus serrer,
    pas a serrer, force .. serrer, jambe .. traine, perd* de la force, perdu de la force, perds la force,
    fonte musculaire, muscle .. fond, visage picote, me retenir, se retenir aux, plus me retenir, se relever
    dune/une chaise, me lever dune/une chaise, repondent plus bien, repond plus bien, doigts ..
    repondent/obeissent plus, main .. repond/obeit plus, pied .. repond/obeit plus, laisse tomber
    mes/tout/les, laisse tomber .. cles/verre/tasse/objets/stylo, echappe tout, tout mechappe, verre ..
    echappe, lache .. objets/verre/tasse/cles, pied .. claque au sol, pied claque, pied tape au sol, pied
    pend, pied .. pendant, orteil* .. leve/lever plus, relever le pied, relever les orteils, pied mou, main
    molle, jambe molle, cuisse molle, mollet .. fondu, muscle .. fondu/atrophie, atrophi*, monte plus sur la
    pointe, faiblesse .. jambe/bras/main/pied, faiblesse dans, plus aucune force .. bras/jambe/main, sans
    force .. bras/jambe/main, bras sans force, demarche .. bizarre/steppage, trebuche tout le temps,
    trebuche sans arret, trebuche sur rien, jambes .. flanchent/cedent, genou .. vrille/instable ..
    chute/torsion, impression que le genou part, genou qui part, plus/pas .. lever le pied droit/gauche
  `,
  numbSaid: `
    engourdi*, engourdissement*, insensible*, fourmill*, fourmillement*, picotements dans, sens pas ..
    pied*/jambe*, sentir .. pied/jambe/bras/main .. plus, perte de sensibilite, plus de sensation*, sans
    sensation*, decharge* electrique*, decharges, endormi* .. bras/jambe/pied/main, bras/jambe/pied/main ..
    endormi*, sciatique, pied mort, pied*/jambe*/main*/bras/doigts/orteils
    sendort/sendorment/endorment/endort, jambe/bras/main/pied .. comme morte/mort, comme mort* ..
    jambe/bras/main/pied, aucune sensation, pas de sensation, plus aucune sensation, sensation .. disparu*,
    comme une decharge, decharge .. orteil/jambe/bras, picote* .. visage/main/bras/jambe/pied, picotement*
    .. main*/bras/jambe*/pied*/visage/doigt*/orteil*, fourmis dans, fourmi* .. main*/pied*/jambe*/doigt*, ne
    plus sentir, ne sens plus, du coton .. pied*/jambe*/doigt*, comme du carton, comme du bois ..
    pied/jambe/bras, aiguilles .. pied*/main*/doigt*/jambe*/bras, sens plus ..
    pied*/jambe/bras/main*/doigts/rien/orteils, sens plus mes jambes, nai plus de sensation*, plus aucune
    sensibilite, sensibilite .. perdue/bizarre/baisse/disparu*, anesthesie* ..
    pied/main/jambe/levre/doigts/bras, comme anesthesie*, comme du coton sous, marche sur du coton, comme
    chez le dentiste, cartonne*, carton .. pied*/doigts, ouate* .. pied*/doigts, fourmillements ..
    permanent*/nuit/monte*, fourmis qui montent, brule sans .. toucher, des aiguilles, courant electrique ..
    jambe/bras/pied, courant .. jambe/bras/dos, eclair .. jambe/bras/dos, electricite ..
    jambe/bras/dos/pied, electricite dans, nevralgie*, nerf .. coince/pince/ecrase, nerf pince, canal
    carpien .. nuit/main, cruralgie, fesse .. insensible/endormie/engourdie, main dort, pied dort, bras
    dort, dort .. main/pied/bras, na plus de sensibilite/sensation*, plus de sensibilite, sans sensibilite,
    perdu la sensibilite, insensibilite, sensibilite reduite, ne sent plus, sent plus ..
    pied/orteil*/doigt*/cuisse/jambe, sens plus .. cuisse/talon/plante/fesse/orteil, sens pas ..
    orteil*/doigt*/talon, pas limpression/impression que cest ma/mon, comme si cetait pas mon/ma, bras mort,
    le bras mort, reveille avec le bras, le petit doigt .. engourdi/mort/endormi, cotonneux ..
    pied/jambe/doigts, sur du coton, comme sur du coton, engourd*, fourmis .. levres/doigts/bouche, levres
    .. fourmill*/picot*/engourd*, eternue .. jambe/decharge/eclair, tousse .. jambe/decharge, coup de jus ..
    jambe/bras/dos, coups de jus, jambe .. froide que lautre/autre, jambe plus froide, fesse .. fourmill*,
    fourmille*, fourmillent, picotent, jambe brule jusqu, brule jusqua la cheville, jambe .. maigrit,
    maigrit .. jambe/bras/mollet, mollet .. maigrit/fond
  `,
  unableSaid: `
    peux/peut/pouvais/pouvait/arrive*/narrive/narrivais plus/pas/meme pas/plus a a?
    poser/marcher/appuyer/mappuyer/tenir .. pied?, peux a peine marcher/poser, a peine marcher, plus
    marcher, pas marcher, plus poser, pas poser, pas appuyer, plus appuyer, impossible de
    poser/marcher/appuyer/prendre, impossible .. poser le pied, boite/boitait/boitais
    pour/en/depuis/apres/quand/des/tout/toujours/encore, je boite, il boite, elle boite, boitille*, boiter,
    en boitant, boitant, boiterie, sauter a cloche, impossible dappuyer/appuyer/appuyer, impossible de
    mappuyer/monter/descendre/mettre, impossible .. masseoir/asseoir, sais/sait plus marcher, sais/sait plus
    appuyer, sais/sait pas marcher, sais/sait plus poser, pose pas/plus le? talon/pied, pose a peine, pose
    plus, refuse dappuyer/appuyer/appuyer, refuse de marcher/poser, mempeche/empeche/mempechait de
    marcher/sauter/masseoir/dormir/courir et, peux/peut plus/pas masseoir/sasseoir/me/se
    lever/relever/monter/sautiller/sauter/tenir/enfiler, plus masseoir, plus me lever, plus se lever, plus
    me relever, plus sautiller, plus monter, sauter sur une jambe, sauter sur un pied, sautiller sur,
    marche* .. plie* en deux, plie* en deux depuis, marche en canard, marche sur le bord, marche* en crabe,
    marche* plus que, marche* .. canne*, tenir ma fourchette, tenir un stylo/verre, tient/tiens/tenir a
    peine debout, tient/tiens plus debout, plus tenir debout, plus lever, peux plus courir ni marcher, meme
    marcher, marcher me fait, marcher .. souffre/souffrance/supplice/torture, a quatre pattes .. escalier*,
    traine la patte, trainer la patte, clopin*, claudiqu*, escalier* sur les fesses, mettre une chaussure,
    plus/pas/impossible .. cloche pied, peux/peut/pouvais/pouvait/arrive*/arrivais/narrive*/narrivais plus
    a/a?
    pousser/plier/tendre/lever/appuyer/poser/marcher/fermer/ouvrir/tourner/bouger/remuer/serrer/porter/tenir/avancer/descendre/conduire/enfiler/tousser/rire/eternuer/ecrire,
    plus pousser dessus, pousser dessus, a cloche pied pour, cloche pied pour aller, saute .. cloche pied,
    sautille .. pour/depuis, me deplace .. fesses/quatre pattes/bequilles/canne/chaise, faut me porter, ma
    porte jusqua, porter jusqua la voiture, porte* a la voiture, rentre* sur une jambe, pas pose le pied
    depuis, poser le pied .. impossible/supporte/hurle/crie, appui impossible, appui .. impossible, plus
    dappui/appui, aucun appui, supporte pas mon poids, supporte plus .. poids, porte plus mon poids, jambe
    .. porte plus, me porte plus, pied .. porte plus, ni marcher ni, marche sur le
    talon/lexterieur/exterieur, marche sur la pointe, descends les escaliers a lenvers/envers, escaliers a
    reculons, plus dormir sur, peux pas dormir sur, plus lever le bras, plus attraper, attacher mon soutien,
    plus serrer la main, plus ouvrir un bocal, plus tenir une tasse, pas moyen de
    poser/marcher/plier/tendre/bouger/lever/appuyer, pas moyen de le/la tendre/plier/poser/lever/bouger,
    bloque a mi, bloque a moitie, a mi chemin .. plie/bloque/tendu, mi course .. genou/coude/bloque, ne se
    tend plus/pas, se tend pas, tend pas .. genou/coude, ne se plie, ne setire plus, pas a lever le bras,
    pas a tendre, pas a plier, pas a poser, arrive/narrive pas a
    lever/tendre/plier/poser/tourner/ouvrir/fermer/bouger/remuer le/la/les/mon/ma/mes
    bras/jambe/genou/pied/coude/poignet/main/doigts/epaule/pouce/cheville, dois le bouger avec la main,
    bouger avec la main, tourner la cle, plus me peigner, me coiffer, me brosser les cheveux, pas a me
    relever, pas a me lever, relever des toilettes, lever des toilettes, me retourner dans le lit, retourner
    dans mon lit, plus me tourner, faire un pas, fais plus un pas, fais pas un pas, plus un pas, meme avec
    des bequilles, boite/boitait/boitais .. semaine*/mois/jours, boite .. depuis, boite depuis, cede/cedait
    .. escalier*/descente*, lache/lachait .. escalier*/descente*, marche courbe*, courbe* en deux, marche ..
    courbe*, pas droit .. marche, pas a me redresser, plus me redresser, marche sur la pointe .. talon,
    refuse de courir .. mal, ne veut plus marcher, veut plus marcher, veut pas marcher, veut plus poser,
    impossible de me redresser, plus lever les orteils, lever les orteils, plus lever le pied, pas a lever
    le pied, tiens a peine de douleur, tient plus de douleur, escalier .. arriere/reculons, sautille jusqua,
    saute jusqua larrivee/arrivee, fini sur une jambe, termine sur une jambe, peux pas aller aux toilettes
    .. courbatures/cuisses, ouvrir une bouteille, devisser, deambulateur, rollator, avec une canne, quavec
    une canne, marche quavec, pleure .. mouvement/bouge/touche, pleure a chaque mouvement, pleure des que je
    le/la touche, se tient le/la coude/bras/poignet/epaule/genou/cheville/hanche/jambe, depuis .. fauteuil
    roulant
  `,
  pain: `
    douleur, douleurs, mal, douloureux, douloureuse, souffre, lance, migraine, migraines, cephalee*, maux de
    tete, point precis sur/au/a/dans, elance*, lancine*, pulse, me tue, souffrance*, ca lance, mal fou, mal
    de chien, poignarde, me vrille, vrille, mal atroce, souffre le martyre, martyre, en bave, douleur
    sourde, le mal, mal de crane, maux de crane, mal au crane, mal a la tete
  `,
  severe: `
    vive, vives, vif, aigue, aigues, aigu, intense*, violent*, insupportable*, atroce*, fulgurant*,
    foudroyant*, soudain*, brutal*, brusque*, horrible*, terrible*, affreu*, tres forte, tres fort, forte,
    fortes, enorme*, extreme*, electrique*, poignard*, coup de couteau, la nuit, nocturne*, de chien, a
    hurler, a crever, a pleurer, de ouf, au repos, insoutenable, fou, folle, de fou, de malade, tords de,
    tordre de, dun coup, dun seul coup, jour et nuit, jamais eu aussi, hurler, cris, crier, grimacer, a
    tomber, comme des aiguilles, coup de poignard, comme un couteau, sans arret, constant*, permanent*,
    continue, continuelle, a chaque inspiration, chaque inspiration, insupportables, martyre, comme un coup
    de, coup de hache, decharge, fer rouge, plein de larmes, aux larmes, larmes, pleurer, evanouir, vomir, a
    en vomir, plie* en deux, plus dormir, intenable, intolerable, hallucinant*, terrible, dingue, qui
    augmente, a se fendre le crane, fendre le crane, a se taper la tete, a en crever, dix sur dix, me
    paralyse, horriblement, atrocement, terriblement, bestial*, affreusement, la pire, plus forte de ma vie,
    de ma vie
  `,
  alarming: `
    de pire en pire, qui empire, empire, de plus en plus, saggrave, s aggrave, aggrav*, empir*, me reveille,
    reveille la nuit, reveil*, mempeche de dormir, m empeche de dormir, empeche de dormir, dormir plus, la
    nuit, nocturne*, au repos, au lit, dans mon lit, allonge*, boiter, boitant, irradi*, descend dans la,
    dans toute la jambe, descend jusqu*, jusquau pied, jusqu au pied, point precis, un point, endroit
    precis, seul endroit, quand jappuie, quand j appuie, a la palpation, si jappuie, profond*, gonfl*, apres
    la chute, depuis la chute, depuis ma chute, apres ma chute, apres une chute, en marchant, perte de
    poids, pleurer, pleure, en larmes, chaque jour pire, pire chaque, pire tous les jours, plus en plus,
    jour et nuit, chaque pas, a chaque pas, meme en marchant, meme la nuit, reveille vers, reveille toutes,
    rien ny fait, au point de, toute la nuit, supporte pas, supporte plus, pire couche, part pas, part plus,
    passe pas, passe plus, ne passe, ne part, resonne, trois semaines darret/arret, malgre le repos, drap,
    couche*, tous les jours pire, depuis laccident/accident, depuis laccrochage/accrochage, depuis que je
    suis tombe*, depuis la gamelle, sauter sur, appuyer, quand jappuie dessus, en bas a droite, depuis trois
    jours, un seul point, dormir la nuit, sans raison, serrer les dents, je boite, boite encore, boite
    depuis, fait boiter, au toucher, malgre le/un/trois/deux/une repos/semaine*/arret, me tient eveille*,
    tient eveille*, tiens plus en place, reveille a # h, reveille a, me sort du lit, sort du sommeil, pire
    quavant, pire le matin, pire la nuit, augmente chaque, sintensifie, samplifie, monte dans, descend dans,
    jusquau petit orteil, petit orteil, jusquaux orteils, part dans, jusque dans, lache plus, constante,
    permanente, permanent, sans bouger, meme sans bouger, au moindre mouvement, moindre geste, moindre pas,
    au contact, frole*, empeche de marcher/dormir/lever/bosser/travailler/courir et, oblige a
    marcher/boiter/marreter, medocs, calmants, dafalgan, codeine, depuis le choc, depuis le coup, suite a
    une chute, suite a un choc, suite a ma chute, depuis deux mois, depuis trois mois, depuis six semaines,
    depuis un mois, depuis des mois, depuis des semaines, qui cede pas, cede pas, ne cede, au sommet de
    chaque, chaque sprint, a chaque effort, dure une heure, pendant une heure, quand je tousse, quand
    jeternue, au moindre, a froid maintenant, meme au repos, meme assis, meme endroit quavant, meme os,
    comme la fracture, comme ma fracture, va et vient .. vagues, par vagues, en vagues, depuis #
    semaines/mois .. pire/aggrave/nuit/repos, malgre les antidouleurs, ni repos ni, plus couche que debout,
    pire allonge, pire couchee, chaque nuit, toutes les nuits, meme allongee, mal eleve .. jambe
  `,
};
