import type { DangerWords, MishapConcept } from '../danger-concepts.ts';
import { FRENCH_EXPOSURE } from './french-exposure.ts';

/** How French speaks of fits, falls, bleeding, bones, eyes and lumps; cold, water, stings and sugar stand apart. */
export const FRENCH_MISHAP: DangerWords<MishapConcept> = {
  ...FRENCH_EXPOSURE,
  convulsing: `
    convuls*, secousses, secoue*, tremblements, raidi*, yeux revulses, crise depilepsie, tressaut*,
    tremble*, trembl*, spasme*, saccade*, crise, se contracte, tout raide, rigide, crispe*, soubresaut*,
    saccad*, tressaill*, spasmes, tetanis*, contractions .. corps, se debat, agit* .. bras/jambes
  `,
  wholeBody: `
    tout le corps, de partout, par terre, au sol, ecume, bave, mousse, sest pisse, reveille pas, repond pas,
    repond plus, tout son corps, revulses, yeux blancs, yeux retournes, mordu la langue, langue mordue,
    inconscient*, quatre membres, sans controle, pisse dessus, fait dessus, au bord de la piste, confus*,
    tout entier*, toute entiere, raide comme, sur lherbe/herbe, dans lherbe/herbe, langue .. sang, ronfle*,
    pipi dessus, culotte, mouille*, cinq minutes
  `,
  knock: `
    chute, tombee, choc, percute*, heurte*, trebuche, accident, collision, rentre dans, cogne*, tete la
    premiere, renverse*, gamelle, buche, culbute*, culbute, coup de boule, coup de coude, coup de genou,
    ballon .. casque/tete, pris un coup, pris un ballon, pris une branche, pris le mur, pris un mur, rocher,
    lampadaire, poteau, mange le trottoir, mange le sol, vol plane, plongeon, plonge, accrochage, atterri,
    tombe sur, assomme*, palette, etale*, percute, ejecte*, passe par dessus, par dessus le guidon, soleil a
    velo, chute*, devisse, fauch*, ecrase*, crash*, coup .. tete/crane/casque/nuque, coup a la tete, coup
    sur, debaroule, plante en, plante a, gadin, pelle, plantee, faucher, renversee, ravin, dans la
    tempe/figure/gueule/machoire/poire/tronche/nuque/tete, ramasse un/une, ramasse* .. coude/genou/ballon,
    un coude dans, un genou dans, un poing, pave, portiere, plafond, poutre, bord du bassin, mur de la
    piscine, carrelage, crossbar, poteau de but, tacle, choc avec, telescope*, tete contre tete, tete a
    tete, tombe* de cheval/velo/haut/lechelle/echelle/toit/arbre, degringole*, roule boule, tonneau,
    valdingue, fait renverser, fait percuter, fait faucher, accident de voiture/velo/moto/trottinette,
    trottinette, ski .. tombe*, est tombe*, suis tombe*, tombe* en/de/dans/sur/contre/hier/a, tombant,
    glisse sur, pris une racine/branche/barriere, contre un/une trottoir/barriere/arbre/mur/rocher, voiture
    ma, par une voiture, cogne la barriere, jai mange le/un/une, carambolage, tamponne, embouti, accident de
    la route, echelle, lechelle/echelle, tombe de, degringolade, choc arriere, contre un fils/rocher/arbre,
    contre un arbre, percute un, cogne la tete, arriere de la tete, sur le crane, fracasse, mur
    descalade/escalade, saut rate, chute a/en/de/dans/sur/hier/velo
  `,
  sinceFall: `
    depuis ma/la chute, depuis le choc, depuis laccident, depuis que je suis tombe/tombee, apres ma/la
    chute, apres etre tombe/tombee, mal tombe/tombee, mal receptionne*, mal retombe*
  `,
  foggy: `
    sonne, sonnee, dans le brouillard, dans le coton, nausee*, envie de vomir, vu des etoiles, oreilles ..
    sifflent, bourdonn*, souviens plus, rappelle plus, mal de tete, maux de tete, ecrans, irritable, vaseux,
    vertige*, brouillard, tete .. coton, lumiere .. gene/derange/mal/agresse/insupportable, la lumiere me,
    bruit .. gene/derange/mal/agresse/insupportable, mal a la tete, mal au crane, mal au cou, mal a la
    nuque, cou raide, nuque raide, tete qui pulse/cogne/tape/lance/bourdonne/tourne, tape dans la tete,
    etoiles, oublie ce que, joublie, memoire, pas vite vite, ralenti*, a louest/ouest, sonne*, vaseu*, vois
    flou/trouble, tangue, ecoeur*, dort tout le temps, trou, somnol*, pas dans son assiette, bizarre depuis,
    plus le meme, vomi*, confus*, perdu le fil, vision floue, dans les vapes, picotements, nausee, nauseeux,
    nauseeuse, cherche mes affaires/cles/mots, ne trouve plus mes, tempe, tempes, etourdi*, tete lourde,
    tete comme, tete en vrac, marteau dans la tete, dors tout le temps, fatigue anormale, sifflement,
    oreille qui siffle, mal aux yeux, musique .. insupportable, enerve pour, equilibre, de travers, plus
    lent, pas la meme, bourdonne*, acouphene*, mal derriere les yeux, flash*, mal de crane, lumiere qui,
    magresse, agresse, ecrans me, bruit magresse, bruits magressent, bruit insupportable, du mal a me
    concentrer, plus me concentrer, la tete bizarre, bizarre, pas bien depuis, a cote de mes pompes, comme
    bourre, comme ivre, tete epaisse, brumeux, brumeuse, embrume*, nebuleux, nuage, dans un nuage, dans les
    nuages .. chute/coup, pleure pour rien, pleurniche, dort sans arret, dormir tout le temps, trois fois la
    meme, lumiere me, ecrans .. nausee*/mal/vomi*, chancel*, sur un bateau, oreilles qui, sifflent, vacille,
    du mal a lire, vois trouble, douleur .. tete, mal .. tete, cou .. mal, doigts picotent, doigts ..
    picotent/fourmillent, picotent, fourmillent, nuque me lance, nuque .. lance/mal/raide, cou .. lance,
    coccyx .. fourmill*, fesse .. fourmill*, fesse fourmille, nauseeux depuis, tout le temps fatigue,
    toujours fatigue*, souviens pas de lheure/heure, souvenir .. chute, trou noir
  `,
  headWorse: `
    somnol*, endort, sendort, dort tout le temps, vomi, vomit, vomissement*, pupille*, liquide ..
    oreille/nez, coule .. oreille, meme question, repete .. meme, repose .. meme, inconscient*,
    anticoagulant*, confus*, veut dormir, veut juste dormir, juste dormir, envie de dormir, endormi*, repose
    .. question*, dix fois la meme, meme chose, pupilles, liquide clair, liquide, oreille .. sang, sang ..
    oreille, convuls*, perdu connaissance, connaissance, conscience, assomme*, bave, repond plus/pas, reagit
    plus/pas, reconnait pas/plus, incoherent*, sait plus, bizarre*, bosse enorme, bosse .. enorme, ne se
    souvient, parle mal, parle bizarre, paralys*, de plus en plus mal, yeux .. noirs .. derriere, geint,
    gemit, bouge pas/plus, ne bouge, dort depuis, tenir eveille*, eveille*, reveille mal, reveiller, mal a
    se reveiller, difficile a reveiller, bizarre depuis, dit nimporte quoi, incoherent, repete tout, repete
    en boucle, en boucle, demande .. ou il est, ou on est, quel jour, saigne .. oreille/nez, hematome ..
    derriere loreille/oreille, vomit trois, vomis, vomissait, ne parle plus, parle plus, un oeil plus, oeil
    plus gros, sang dans loeil/oeil, vois plus, voit plus, voit double, titube, empire, la pire, rend
    son/tout/ses, rendu son/tout/ses, rendre tout, laisse dormir, la/le laisse dormir, roupille*, dormir
    depuis, envie .. dormir, veut plus se lever, pleure sans, regard bizarre, repond bizarrement, regard
    perdu, yeux .. fixes, perd lequilibre/equilibre, tombe toujours, marche de travers, crache du sang,
    rebondi .. bitume/asphalte/sol .. endort/dort, de plus en plus endormi*, de plus en plus abruti*,
    abruti*, de plus en plus sonne*, de plus en plus fatigue*, quatre fois .. vomi, trois fois .. vomi, vomi
    trois/quatre/deux fois, pas moyen de le reveiller, sang fluidifie, sous anticoag*, anticoag*, xarelto,
    eliquis, sintrom, ouvre pas, ronfle, minute .. inconscient, pupille, dans les vapes, mal a la/le
    reveiller, peux a peine le/la reveiller, a peine le reveiller, peine a le reveiller, vomi deux fois,
    regurgit*, oreille .. coule, nez .. clair, liquide .. nez, souviens pas de lheure/heure, lheure/heure
    dapres/apres
  `,
  spineSaid: `
    sens/sent plus rien en dessous, en dessous de la taille, sous la taille, sensation* .. jambes, plus
    bouger les? jambes/bras/doigts/mains/pieds, jambes .. repondent plus, jambes .. obeissent plus,
    paralyse* .. jambes/bas/bras, tourner le cou, ni tourner le cou, entre les jambes ..
    insensible/engourdi*/rien, insensible .. entre les jambes, colonne .. cassee/fracturee, casse la
    colonne, casse le dos, vertebre* .. cassee*/fracturee*/ecrasee*, deux jambes ..
    endormies/engourdies/mortes/molles, decharges .. quatre membres, suis/est/etait paralyse*, jambes
    paralysees, plus de sensation .. jambes, plus de sensations .. jambes, sent/sentait plus ses? jambes,
    remuer les orteils/doigts/jambes/pieds, remue plus les, plus rien en bas, rien sous le nombril, jambes
    mortes depuis la chute, jambes .. paralysees, cou .. casse, nuque .. brisee, coup du lapin ..
    fourmi*/engourdi*, sens rien entre les jambes, rien entre les jambes, sens plus rien entre, sensation
    entre les, sensation .. cuisses .. vessie, sens/sent/sentir rien en dessous, en dessous de la ceinture,
    sous la ceinture .. rien, jambes sont plus, dit que ses jambes, ses jambes .. la, deux bras ..
    fourmill*/picot*, bras .. fourmill* .. chute/cou/nuque, mains .. fourmill* .. cou/nuque/plonge, plonge
    .. cou .. mal, tete la premiere .. cou/nuque, cou .. fourmill*, tombe* sur la nuque/cou, atterri sur la
    nuque/cou/tete, decharges .. baisse .. menton, menton .. decharge*, jambes ne sont plus la, jambes sont
    plus la
  `,
  limbsGone: `
    les deux bras, les deux jambes, sens/sent plus mes/ses bras/jambes/mains, peux/peut plus/pas bouger,
    bouger les doigts, bouger les jambes, bouger les pieds, bouger les bras, plus bouger, pas bouger,
    sens/sent/sentait plus, sens/sent pas ses/mes, jambes .. molles/mortes, jambes .. repondent, tourner la
    tete, tourner le cou, peux/peut plus me/se lever/relever, plus me lever, plus me relever, remuer
    les/ses/mes orteils/doigts/pieds/jambes/bras, remuer, ne remue, sent/sens/sentait/sentais rien ..
    jambes/bras/pieds/mains, plus rien .. taille/jambes/bras, jambes mortes, jambes .. coton, fourmis
    partout, decharge* .. bras/jambes/cou, ses jambes, bouge plus, cou .. craque/bloque/tourner, ne sent pas
    ses, sens pas mes, sent pas ses, les jambes ne, deux bras .. picot*/fourmill*, nuque .. raide
  `,
  saddle: `
    entrejambe, entre les jambes, entre les cuisses, perinee, parties intimes, bas du dos, dos, lombaires,
    fesses, sciatique, deux jambes, souleve de terre, deadlift, squat, squats, hernie, la selle, selle de
    velo, assois, massois, masseois, zone de la selle
  `,
  bladderLost: `
    vessie, incontinen*, retenir, me pisse dessus, controle .. sphincter*, me retenir, se retenir, du mal a
    me retenir, peux plus me retenir, pas uriner, a uriner, pisse dessus, fais dessus, fait dessus,
    sphincter*, plus rien sentir, engourdi* entre, plus uriner, plus pisser, pas a uriner/pisser, pipi sort
    pas, pipi .. sort pas/plus, pipi ne sort, sort pas .. pipi, sans men rendre compte .. dessus/pipi/caca,
    fait dessus sans, controle plus, controler ma vessie, controler mes, retenir ma/mon, plus retenir, sens
    rien entre, sens rien quand, plus de sensibilite, sensibilite .. perdue, pisse plus, urine plus
  `,
  bleedingHardSaid: `
    gicle, giclait, saigne abondamment, se vide de son sang, jet de sang, garrot, pisse le sang, hemorragi*,
    ca gicle, gicler, par a coups, a coups reguliers, saigne* ..
    flots/beaucoup/enormement/partout/abondamment, saign* .. arrete/arreter .. pas/plus, ne sarrete pas de
    saigner, arrete pas de saigner, traverse .. pansement/shirt/compresse*/serviette, perd/perdu/perds
    beaucoup de sang, perd/perdu tout son sang, mare de sang, flaque de sang, ca traverse, sang .. traverse,
    pissait le sang, artere .. touchee/coupee/ouverte, saigne par jets, par jets, saigne* ..
    impossible/arriv* .. arreter, saigne comme un boeuf/porc/cochon, hemorragie interne, vide de son sang,
    sang partout .. sol/cuisse/jambe/tissu, imbibe de sang, trempe de sang, tissu .. imbibe, artere,
    tranche* .. poignet/veine/main/bras/doigt/gorge, tranche le, coule a travers, coule a flots, coule ..
    traverse/serviette/arret, sang pompe, pisse du sang partout, ca jaillit, giclees, a gros bouillons,
    saigne a la/l aine/cuisse, saigne .. litres, compresse par heure, serviette par heure, rempli .. cuvette
    .. rouge, cuvette .. rouge .. froid/trembl*/malaise, caillots gros, gros caillots, arreter le sang,
    stopper le sang, arreter lhemorragie/hemorragie, gicle en rythme, sang .. en rythme, lacere* par, saigne
    toujours et, arrete plus de saigner, coule le long des jambes, sang .. long .. jambes, rouge .. long ..
    jambes, dechiquete* la/le/sa/son/ma/mon main/bras/jambe/mollet
  `,
  pouring: `
    gicle*, partout, flaque, a flots, arrete pas, sarrete pas, coule a, gicl*, traverse, abondant*, sans
    arret, arrete plus, inonde*, a gros, a grosses gouttes, par a coups, t shirts, par jets, jets, imbibe*,
    giclait, en pulsant, a chaque battement, arrive pas a arreter, impossible a arreter, impossible
    darreter/arreter
  `,
  openBreakSaid: `
    os .. sort/depasse/dehors/ressort/visible, fracture ouverte, voit .. os, pied .. envers, pied .. mauvais
    sens, los sort, os .. sort/sorti/perce/traverse/visible/apparent/dehors, vois los, vois .. os, voit los,
    jambe .. angle, cheville .. angle, bras .. angle .. bizarre/anormal, pointe/pointait du mauvais cote,
    mauvais cote, dans le mauvais sens, pied .. lenvers/envers, genou .. lenvers/envers, clavicule ..
    traverse/perce/sort/maillot, doigts blancs et froids, main .. blanche et froide, pied .. blanc et froid,
    pied .. froid et blanc, doigts .. blancs .. froids, jambe .. tordue, jambe est tordue,
    tibia/os/perone/clavicule/radius/cubitus/femur/doigt/bout .. traverse/perce/depasse/travers/ressort,
    passe au travers, os a nu, os visible, pied .. cote .. anormal/bizarre, pied .. part dans lautre/autre,
    pied regarde, bras .. forme de, bras en s, en baionnette, avant bras .. plie/coude, jambe .. plus
    droite, jambe plus courte, hanche .. jambe .. courte, cuisse .. angle, epaule .. plus au bon endroit,
    tordu a 90, os .. peau/dehors/air/blanc, bout dos, tibia .. sort/sorti/dehors/ressort, perone ..
    sort/ressort, os sortir, os qui sort/depasse/ressort/pointe, voir los, voit .. los, pied .. sens devant
    derriere, pied a lenvers/envers, pied .. froid .. blanc, pied .. violet .. froid, jambe plus courte ..
    tournee/chute, jambe .. tournee vers lexterieur/exterieur, pas de pouls .. cheville/pied/main, sens pas
    le pouls .. cheville/pied, hanche .. angle, angle fou, angle impossible
  `,
  belly: `ventre, bide, abdomen, estomac, bas ventre, plexus, bedaine`,
  bellyHard: `
    dur comme, dure comme, comme du bois, comme une planche, rigide, planche, plie* en deux, plie* de
    douleur, comme de la pierre, comme du beton, poignard*, atroce*, insupportable
  `,
  tendonSaid: `
    coup de pied dans le/la talon/mollet, coup de fouet, claquement, lever/monter sur la pointe, mettre sur
    la pointe, me mettre sur la pointe, un trou dans le mollet/cuisse, un creux dans/au, balle dans le
    mollet/la/cheville, tire une balle dans le/la mollet/cuisse/talon, tire dessus, trou sous le, trou ..
    talon/tendon/mollet/cuisse, tendon ..
    disparu/lache/rompu/pete/casse/trou/claque/sec/saucisse/craqu*/grince/epais, claque ..
    talon/cheville/mollet, ca a claque, a claque derriere, claque derriere, creux .. cuisse/mollet/tendon,
    plus monter sur la pointe, monter sur la pointe, pointe des pieds .. plus/pas, ischio* ..
    lache/pete/claque, mollet .. lache/pete/claque, ma lache, a lache net, lache net, boule dans la
    cuisse/biceps, biceps .. remonte/boule, popeye, leve plus la jambe, lever la jambe tendue, bruit de
    dechirure, bruit sec, genou .. bruit sec, rompu, coup de pied dans le mollet, coup de caillou dans, coup
    de pierre dans, comme un coup de pied .. mollet/talon, cru quon mavait, croyais quon mavait, caillou
    dans le mollet, balle .. mollet, elastique .. pete/lache/claque, corde .. claque ..
    mollet/talon/cheville, muscle .. dechire/pete/claque/lache/remonte, dechirure .. muscle, claquage*,
    claque au mollet, claque a lischio/ischio, quadri .. lache/pete/claque, plus de tendon, tendon ..
    rote/rompt, creux .. derriere, encoche .. muscle/cuisse/mollet
  `,
  boneSpot: `
    point precis, tibia, dessus du pied, metatars*, cou de pied, col du femur, femur, sacrum, perone, creux
    de la hanche, aine, endroit precis, endroit, voute, naviculaire, scaphoide, calcaneum, un point
    du/sur/de, los, milieu du tibia, bord du tibia, devant du tibia, tete du perone, malleole, cinquieme
    metatarsien, avant pied, coude pied, os du pied, os de la hanche, pli de laine/aine, grand trochanter,
    pubis, cote flottante, un seul endroit, meme endroit, toujours le meme point, cet os, un os, la hanche,
    ma hanche, un os du, os du talon, dessous du pied, cote du pied, bord externe du pied, avant du pied, os
    iliaque
  `,
  spotPain: `
    appuie, appuyer, presse, toucher, au toucher, jappuie, quand jappuie, si jappuie, palpe*, palpation,
    sauter sur, sautiller, cloche pied, la nuit, au repos, dans mon lit, a chaque pas, a chaque foulee,
    reveille, en marchant, resonne, pire, sursaut*, tapote*, tient eveille*, empeche de dormir, dormir,
    hurle*, crie*, grimace, saute au plafond, sauter au plafond, effleure*, doigt dessus, pose le doigt,
    chaque pas, chaque impact, chaque appui, meme assis, meme couche, sous la couette, au lit, en dormant,
    meme en dormant, meme allonge, meme au lit, lancine, lance meme, permanent, jour et nuit, depuis
    trois/quatre/cinq/six semaines, saggrave, empire, plus en plus
  `,
  eyeHurtSaid: `
    dans loeil, dans l oeil, ouvrir loeil, mouches volantes, eclairs lumineux, taches noires, point aveugle,
    rideau .. oeil, oeil .. rouge .. flou, oeil est rouge, oeil .. flou, branche dans loeil/oeil, doigt dans
    loeil/oeil, ballon .. oeil, oeil .. coup, oeil .. ballon/branche/moucheron, flash* lumineux, voile ..
    oeil, rideau sur le, rideau noir sur, tache noire, tache .. centre, ouvre plus loeil/oeil, oeil ..
    ferme, produit dans les yeux, oeil au beurre .. vois, vision .. baisse/baisse, vue ..
    store/rideau/volet/voile, store qui descend, rideau qui tombe/descend, volet .. oeil, oeil .. voile,
    toile daraignee/araignee .. oeil/vue, pluie de suie, suie .. oeil, eclairs .. oeil/cote/vision, eclair
    .. coin, mouches .. oeil/yeux, vois des mouches, oeil .. creve/pique/griffe/lacere, epine .. oeil, sable
    .. oeil .. ouvrir/rouge, lentille .. oeil .. rouge/mal, pique loeil/oeil .. ouvrir, oeil .. pleure ..
    lumiere, lumiere .. oeil, perte de vue, vue .. baisse/baisse/perdue/partie, moitie .. vision, vois que
    la moitie, vois la moitie, angle mort .. oeil, oeil .. eclairs/mouches/flashs/flash, yeux ..
    eclairs/mouches/flashs/flash, mouches noires, des mouches devant, eclairs et des mouches, points noirs
    .. oeil
  `,
  eyeOrEar: `oeil, yeux, oreille, oreilles`,
  eyeOrEarBad: `
    pus, suinte, rouge et, gonfle*, saigne, sang, coule, flou, floue, nentends plus, sourd, sourde, perce,
    ouvrir, larmoie
  `,
  wastingSaid: `
    perdu/perds .. kilos/poids sans, maigri sans, maigris sans, soif tout le temps, tellement soif, toujours
    soif, pipi toute la nuit, perdu # kilos/kg sans, perdu .. kilos sans, kilos sans rien changer, sans rien
    changer .. kilos, trempe* la nuit, sueurs nocturnes, sue .. la nuit, transpire .. la nuit, sue a grosses
    gouttes la, draps trempes, yeux jaunes, blanc des yeux .. jaune, teint jaune, peau jaune, tout jaune,
    jaunisse, soif sans arret, soif .. tout le temps, pisse toutes les heures, pisse .. toutes les heures,
    tousse depuis .. mois/semaines, toux depuis .. mois/semaines, maigri aussi, maigris aussi, maigri ..
    fievre/nuit/raison, fatigue* a mort, perd* du poids sans, kilos envoles, kilos ..
    envoles/partis/fondus/disparus, kilos .. sans regime/raison/effort/vouloir, sans regime .. kilos, fondu
    sans, draps mouilles, draps .. mouilles/trempes, pyjama trempe, change* de t shirt la nuit, changer les
    draps, nuits .. trempe*, trempe mes draps, fievre le soir, bu # litres .. soif, soif permanente, soif
    infernale, soif intense depuis, soif .. arret/permanence/nuit, jamais desaltere*, pipi .. # fois par
    nuit, leve .. fois la nuit .. pipi, urine tout le temps, fatigue .. ganglion*, plus dappetit/appetit
    depuis, appetit .. disparu, sang .. ganglion*, jaune comme un citron, teint .. citron, selles blanches,
    selles decolorees, gratte partout .. jaune, toux qui dure/traine depuis, toux .. mois, tousse .. un
    mois, voix .. enrouee depuis, enroue* depuis .. semaines/mois, difficulte/difficultes a avaler depuis,
    kilos en moins .. vouloir/septembre/mois, kilos .. sans le vouloir, perds du poids et, perd du poids et,
    perdu du poids sans, perdu beaucoup de poids, poids .. degringole, maigris .. mange
    normalement/raison/vue, perte de poids .. inexpliquee/rapide/raison/nuit, kilos en moins .. sans, kilos
    en moins depuis, perdu .. kilos .. regime, amaigri*, soif .. litres, # litres par jour .. soif/pipi,
    yeux globuleux, yeux exorbites, mains tremblent .. pouls/coeur/maigri*, mes mains tremblent, pouls ..
    110 .. toute la journee, ganglions .. billes/noix, ganglion* .. grossi*/dur*/cou/aine/aisselle, grain de
    beaute .. saigne/change/grossi*, jambe .. froide .. crampe*, crampes .. marcher .. arrete, mollet ..
    crampe .. magasin/marche .. arrete, orteils .. bleus .. pied/jambe, pouls dans le ventre, bat dans le
    ventre, bras .. maigrit .. force, bras .. fond .. force, paupiere .. tombe, chevilles .. gonfl* ..
    couche/soir/deux, chevilles .. enfl*, deux chevilles .. gonfl*/enfl*, tousse .. couche/allonge, tousse
    quand je me couche, me couche .. tousse, kilos sans faire de regime, kilos sans regime
  `,
  lump: `grosseur, grain de beaute, ganglion*, nodule, kyste, bosse, masse, une boule, ganglions, grain`,
  lumpSign: `
    grossit, grandit, saigne, change, dure, part pas, grossi, grossissait, gros comme, grosse comme, dans
    laine/aine, sous laisselle/aisselle, au sein, dans le sein, dans le cou, testicule, rentre plus/pas,
    rentre, saigne*, la nuit, dans le mollet, dure depuis, et dur*, fait mal la
  `,
};
