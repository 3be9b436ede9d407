import type { DangerWords, VitalConcept } from '../danger-concepts.ts';
import { FRENCH_BRAIN } from './french-brain.ts';

/** How French speaks of heart and breath; consciousness and brain stand apart. */
export const FRENCH_VITAL: DangerWords<VitalConcept> = {
  ...FRENCH_BRAIN,
  heartSaid: `
    infarctus, crise cardiaque, crises cardiaques, arret cardiaque, attaque cardiaque, palpitation*,
    tachycardi*, angine de poitrine, plus de souffle au repos, derriere le sternum, sous le sternum,
    douleur* dans la poitrine, mal a la poitrine, mal dans la poitrine, bras .. lourd .. machoire, machoire
    .. tire/serre, poitrine .. serre*, serre .. poitrine, coeur .. arrete, coeur .. rate, fait un infarctus,
    un infarctus, pointe* au coeur, bat/battait/battent nimporte comment, bat/battait/battent dans tous les
    sens, bat/battait/battent de travers, bat/battait/battent irreguli*, coeur .. lache, oppression,
    oppressions, oppresse*, etau, barre .. poitrine/thorax/thoracique/sternum, poids ..
    poitrine/thorax/sternum, ecrase* .. poitrine/cage/thorax, tient la poitrine, main sur la poitrine, main
    sur le coeur, truc .. cote gauche, gene .. cote gauche, douleur* cote gauche, mal cote gauche, sue a
    froid, suer a froid, teint gris, teint cireux, teint terreux, teint blafard, bleme*, blafard*,
    est/tout/toute tout? gris/grise, gris comme un mur, aspirateur sur la poitrine, brule/brulure derriere
    les cotes, entre les omoplates, poitrine .. cogne*, coeur .. va sortir .. assis/lit/repos, coeur me
    lache, coeur .. eclate*, autour des cotes, autour de la poitrine/cage, autour du torse/thorax/buste,
    ceinture de fer, corset de fer, masse .. poitrine/thorax/sternum, masser .. poitrine, frotte* ..
    poitrine/sternum/thorax, poing .. poitrine/sternum, sueur* froide*/glacee*, sueurs glacees, inonde* de
    sueur .. pale/gris/mal, poitrine .. prise/dans un
    etau/bloquee/oppressee/lourde/compressee/comprimee/ecrasee/brule/explose/coincee/etau, coeur ..
    lache*/lacher/sort/sortir de la, coeur .. repart, arret du coeur, coeur sarrete, coeur sest arrete, fait
    son infarctus, faire un infarctus, un avc ou un infarctus, un malaise cardiaque, serre au milieu, serre
    ici au milieu, appuie au milieu, brule au milieu .. monte/bras/machoire/gorge, indigestion ..
    gris/sue/bras/poitrine, brulure* destomac/estomac .. bras/machoire/effort,
    descend/descendait/irradie/remonte .. bras gauche, bras gauche ..
    lourd/engourdi*/mal/fourmi*/mou/mort/pese, epaule gauche .. irradie/lance/serre .. effort, petit doigt
    gauche, coude gauche, gris et moite, moite et gris/pale/blanc/livide, pale et moite, pale .. sueur*,
    gris .. sueur*, comprime/serre/appuie/pese/ecrase/brule/presse .. au centre/milieu, comprime la, ca
    comprime, serre la au, pression au centre/milieu, poids au centre/milieu, coeur .. dans la gorge ..
    repos, saute* .. coeur, coeur .. saute*, palpitant .. saute*, coeur qui fait nimporte, coeur part en
    vrille/live/sucette, tachycardie, le coeur saffole, bras gauche qui, gauche .. engourdi .. poitrine,
    poing ferme dans, poing .. dans la poitrine, dalle .. poitrine, enclume .. poitrine, ca serre .. au
    temps/comme avant/de nouveau, ca le/la serre/reprend .. poitrine/stent/coeur, crampe au coeur, dechirure
    .. omoplates, arrache .. omoplates, arrachement .. omoplates, douleur .. omoplates, mal entre les
    omoplates, bande .. serre .. poitrine/devant, bande serree .. poitrine, ceinture .. se serre, comme une
    gaine, gaine qui serre, bras gauche .. fourmille/nausee*, bras gauche et, bras gauche me, nausee* ..
    bras gauche, transpire .. sans bouger .. poitrine, ruisselle de sueur, ruisselle .. froid, trempe* de
    sueur froide, sueur .. tient lepaule/epaule, machoire .. mal .. nausee*/sueur*/fatigue/vomi*, machoire
    .. cou .. mal, cou .. machoire .. mal, pale .. machoire/cou, coeur .. musique, coeur ..
    bondit/bonds/sursaute*/vole*/fretille/flotte, coeur .. galope/galopait, coeur .. # minutes ..
    calme/redescend, poisson dans la poitrine, oiseau dans la poitrine, coeur .. boum, pouls ..
    irregulier/trous/rates/pauses/saccades, coeur .. saccades, battement* .. manque*, deux battements,
    defibrillateur .. declenche/choque/choc, mon defib, choc .. defibrillateur, coup .. dans la poitrine ..
    tombe/sec/bouge, balle dans la poitrine, ballon .. poitrine .. tombe*, poitrine qui cogne, cogne* dans
    la poitrine, poitrine .. explos*, coke .. poitrine/coeur, ligne/lignes .. coke, cafeine .. coeur ..
    tremble/cogne/bat, serre en cote .. sarrete, serre .. montee .. passe/arret, chaque fois que je monte ..
    serre, poids .. coeur .. physique, pierre sur les poumons/la poitrine, pierre .. poumons, poids sur les
    poumons, genou sur la/le poitrine/sternum, debout sur ma/la poitrine, coeur qui
    danse/trebuche/cale/cafouille, coeur .. trebuche/cafouille/cale/hoquette, serre entre les omoplates,
    appuie entre les omoplates, noue la poitrine, poitrine .. nouee, agrippe* .. poitrine, etreinte ..
    poitrine, cotes a gauche .. serre/cote/arret, serre a gauche, a gauche .. serre .. cote/effort, reflux
    .. machoire/bras/effort, machoire .. effort, brulure .. machoire/bras, remontees acides ..
    effort/bras/machoire, defibrillateur .. decharge/declenche/choc, pacemaker .. decharge/choc/coup,
    decharge .. pacemaker/defibrillateur, implant .. decharge, pouls .. saute/sautille/bondit ..
    repos/assis/190/180, pouls au repos 150/155/160/165/170/180, pouls .. part en vrille, pouls .. derape,
    battement .. rate .. malaise/drole/tourne, main au coeur, mis la main au coeur, main a la poitrine,
    mains a la poitrine, main sur le sternum, se tient le coeur, se tenait le coeur/poitrine, main .. coeur
    .. blanc/gris/assis/pale, dun/quun/lun infarctus, dun malaise cardiaque
  `,
  breathSaid: `
    peux/peut/pouvais/pouvait/arrive*/arrivais/arrivait plus/pas a? respirer, narrive/narrivais/narrivait
    plus/pas a respirer, plus respirer, pas respirer, mal a respirer, du mal .. respirer, difficulte*/peine
    a respirer, difficulte* respiratoire*, gene respiratoire, manque dair, manque d air, manque de souffle,
    plus dair, letouffe*, jetouffe*, etouffe, etouffement*, etouffer, suffoqu*, asphyxi*, reprendre ..
    souffle .. pas/repos/allonge*/assis*/couche*, crise dasthme, crise d asthme, asthme .. crise, dyspnee,
    gorge .. serre/ferme/gonfl*/enfl*, langue .. gonfl*/enfl*, respire plus/pas, ne respire plus, accident
    vasculaire, urticaire, plus finir mes phrases, pas finir .. phrase*, a court dair, manquer dair, lair
    ivre, l air ivre, reveille .. air/souffle/suffoqu*, pas respirer a fond, inspirer a fond, manque
    doxygene, manque d oxygene, finir .. phrase*, finir .. mot, dire .. phrase ..
    souffle/respirer/reprendre, ventoline .. passe/marche/suffit/aide pas/plus, ventoline .. rien,
    bleue/ventoline .. ca passe pas, poisson hors de leau/eau, respir* .. paille, chercher lair/air,
    chercher .. air, coupe la respiration, coupe .. respiration, couche* .. etouffe, etouffe* ..
    couche*/allonge*/nuit, respirer me lance, respirer .. mal/lance/brule/fait mal, respiration bloquee,
    souffle bloque, avale plus/pas, pas a boire, aspire de lair/air, dors assis, dormir assis, air ..
    rentre/passe pas/plus, air ne rentre, poumons .. remplissent/remplis pas/plus, tire* sur le ventre pour
    respirer, narines .. battent, respiration .. sarrete/arretee/arrete, hyperventile*, fausse route,
    setouffe, etouffe avec, souffle .. revient pas/plus, souffle ne revient pas, peut/peux/arrive/narrive
    plus a? avaler, dire plus de deux/trois mots, deux mots .. respiration*/souffle, entre deux
    respirations, mots .. reprendre .. souffle, phrase .. souffle, penche* en avant .. respir*/souffle/air,
    lair/air passe plus/pas, lair/air rentre plus/pas, lair/air ne passe/rentre/entre, air .. entre
    pas/plus, respirer a moitie, demi respiration*, respire a peine, respirait a peine, respire tres mal,
    respire de plus en plus mal, respire par a coups, gaspe, gasping, aspire lair/air, creux .. cou ..
    respir*, cotes se creusent, gorge nouee .. respir*, gorge .. retrecit/bloque/serre/serrait/gonfle/enfle,
    larynx, bronches .. fermees/ferment/bloquees, bronches fermees, poumons ..
    bloques/fermes/vides/noyes/eau, poumons pleins, noye de linterieur/interieur, noie de
    linterieur/interieur, respirer sous leau/eau .. assis/couche, trois oreillers, deux oreillers ..
    respir*/souffle/etouff*, assis pour respirer, respirer assis, me lever pour respirer, reveille ..
    etouffant/suffoquant, reveille* .. suffoc*/etouff*, plus de souffle ..
    assis/allonge/repos/couche/parler, souffle .. repos/allonge/assis/couche, essouffle* ..
    parlant/repos/assis/allonge/couche/douche/habillant/lacets, perdu mon souffle, perd son souffle, pompe
    bleue .. rien/plus/pas, ventoline .. fois, bouffees .. ventoline, ventoline .. effet, crise qui passe
    pas, plus .. bouffer dair/air, besoin doxygene/oxygene, saturation ..
    80/81/82/83/84/85/86/87/88/89/90/91, oxymetre .. 80/81/82/83/84/85/86/87/88/89/90/91,
    remplir/remplit/remplis mes/les? poumons, pas a remplir, remplit pas mes, poumons se remplissent, gorgee
    dair/air toutes, bouche ouverte .. poisson/air, reveille* en sursaut .. air/bouche/etouff*/souffle,
    reveil* en sursaut .. air/souffle/etouff*, fenetre ouverte .. respir*/air, respirer .. fenetre, etouffe
    .. a plat, a plat .. etouffe/respir*, chaque respiration .. combat/douleur/lutte, lutte .. respirer,
    lutter pour respirer, me bats pour respirer, bats pour respirer, siffle .. accordeon, siffle* ..
    inhalateur, douze bouffees, dix bouffees, # bouffees, # puffs, inhalateur .. rien/vide/fini/effet, cotes
    .. rentrent, bruit de bulles, bulles .. respir*, ronfle .. inconscient/repond/tombe, bruit ..
    ronflement, gorgee* .. dix secondes, setrangle, morceau .. gorge .. parler/respirer/bloque, morceau
    coince .. gorge, tient la gorge, mains a la gorge, cou se referme, gorge se referme, gorge qui se ferme,
    le cou se, hors dhaleine/haleine .. repos/assis/parler, noye* .. respir*/tousse, avale .. eau ..
    respir*/tousse/poumons, inhale .. eau .. tousse/respir*/poumons, inspire de leau/eau, ongles ..
    bleus/bleuissent, ongles deviennent bleus, ongles bleus, levres .. bleutees/bleuissent/mauves/violettes,
    levres un peu bleu*, devient bleu*, bleu* des levres, mauve* des levres, chaque bouffee dair/air,
    bouffee dair/air .. mal, comme un poisson hors, gargouill* .. respir*/poumon*/souffle, poumons ..
    gargouill*, cherche de lair/air .. debout/assis/repos/couche, air debout, dors dans un fauteuil, dormir
    dans un fauteuil/assis/transat, dors .. fauteuil, masseoir la nuit .. respir*/souffle/air, asseoir ..
    nuit .. respir*, manque dair/air .. allonge*/couche*/nuit, air .. couche*/allonge*, gorge se bloque,
    gorge .. bloque/bloquee .. respir*/inspir*, on lentend/entend .. inspir*/tirer, sifflement a
    linspiration/inspiration, mousse rose, mousse rosee, poumons .. bouillonnent/glouglou*/crepit*, crepite
    .. respir*, inhalateur vide, spray .. rien/plus/agit/vide, nagit plus .. respir*/souffle/siffl*, avale
    de travers .. parler/respir*/bleu/son, plus un son, sort plus un son, ne sort aucun son, aspire un/une
    bonbon/morceau/cacahuete, bonbon .. gorge/avale/aspire, halete .. bureau/assis/repos/couche/canape,
    respire .. courts/superficiel*, respiration .. superficielle/plate, respirer a plat, cage .. bloquee, a
    travers une paille, dans une paille, par une paille, une paille dans la gorge, ventoline .. vide/finie,
    pompe .. vide, plus de ventoline
  `,
  chest: `
    poitrine, thorax, sternum, cage thoracique, thoracique*, poumon gauche, sein gauche, torse, buste,
    plexus, milieu de la poitrine, entre les seins, cote du coeur, thorax gauche, sternal*, sous les cotes
    gauches, sous les pecs, derriere les pecs, creux de lestomac/estomac .. effort, entre les cotes,
    pectoral gauche, pec gauche
  `,
  chestTrouble: `
    mal, douleur*, douloureu*, fait mal, serre*, serrement, serrait, oppress*, opression, pression, appuie,
    appuyait, poids, pese, pesait, etau, brulure*, brule, brulait, pique*, piqure, pince*, pincement*,
    point, coup de poignard, poignard*, couteau, lance*, elance*, tire*, tirait, tiraille*, crampe*,
    spasme*, bizarre*, drole, gene, elephant*, ecras*, comprim*, picote*, palpit*, lourd*, compress*,
    blocage, coince*, barre, plomb, enserre*, tient, coupe, cogne*, rates, papillon*, chaleur bizarre,
    gene*, bloque*, etouffe*, ecrasement, pese*, pesanteur, sensation*, engourdi*, me lance, contracte*,
    explose*, fourmill*, picotement*, lourdeur, etranglement, tord*, irradi*, masse, massait, frotte,
    frottait, poing, desserre*, tenaille*, broye*, broie, enclume, bloc, brique, pierre, tonne*, camion,
    quelquun assis, assis dessus, retreci*, sangle trop, elancement*, decharge*, aiguille*, souvre, eclate*,
    vrille*, pince
  `,
  referred: `
    bras gauche, machoire, epaule gauche, omoplate, omoplates, haut du dos, machoires, entre les epaules,
    coude gauche, main gauche, poignet gauche, petit doigt gauche, bras gauche entier, machoire inferieure,
    omoplate gauche, mon bras gauche, creux de la gorge
  `,
  pressing: `
    mal, douleur*, serre*, engourdi*, fourmi*, irradi*, lourd*, pression, pique*, lance*, tire*, oppress*,
    elephant*, remonte, descend, irradiait, irradie*, descend dans, remonte* dans, fourmille*, envie de
    vomir, toute pale, tout pale, me tire, tirait, lancait, serrait, sueur*, descendait, pese, pesant, mort,
    morte, glace*, me lance, transpire*, essouffl*, malaise, pale
  `,
  heart: `
    coeur, pouls, palpitant, battements, battement, frequence cardiaque, cardio, fc, coeur au repos,
    palpitante, frequence, bpm, pulsations, rythme cardiaque, rythme du coeur, le rythme
  `,
  heartTrouble: `
    saute*, rate* .. battement*, loupe*, irreguli*, mal, douleur*, pince*, pincement, pique*, serre*,
    bizarre*, drole, arret* de battre, sarrete, s arrete, deraille*, cogne bizarre*, arythm*, papillonn*,
    soubresaut*, desordonne*, fait des bonds, des rates, fait nimporte quoi, fait n importe quoi, saute une
    marche, saute des battements, fait des sauts, a lenvers/envers, boum, pause, pauses, hoquet*, hoquete*,
    tressaut*, fretille*, sautille*, zigzag*, fait le yoyo, nimporte quoi, a vide, trous, fait mal, me fait
    mal, faiblit, pointe, pointes, palpite*, vibre, etrange*, droles, deconne, irreg*, rate, a rate, rate
    un, rate des
  `,
  heartRacing: `
    emball*, semball*, bat trop, bat tres, bat fort, bat a toute, bat la chamade, a fond, a 100, cogne,
    cognait, tape, tapait, galop*, explos*, accelere*, affole*, saffole, ne redescend, redescend pas,
    redescend plus, ralentit pas, vite, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190,
    195, 200, 205, 210, 220, a toute vitesse, a toute allure, semballait, tambourine*, bat a tout rompre,
    explose, trop vite, tape fort, bat comme un fou, comme un fou, a mille, 215, 225, 230
  `,
  still: `
    au repos, repos, assis*, allonge*, couche*, au lit, dans mon lit, lit, canape, devant la tele, devant la
    television, tele, escalier*, la nuit, nuit, heures apres, toute la journee, sans raison, sans rien
    faire, debout, en parlant, parler, lacets, en marchant, marcher, marchant, dun coup, d un coup, tout a
    coup, endormi*, reveille*, bureau, etage*, table, habiller, course .. finie, course est finie, seance ..
    finie, heures que, une heure que, deux/trois/quatre/# heures, arrete de courir, apres larret/arret,
    encore apres, sur le canape, au bureau, au volant, en voiture, au resto, diner, sans bouger
  `,
  breathless: `
    essouffl*, haletant*, halet*, souffle court, bout de souffle, sans souffle, a court de souffle,
    reprendre mon/son souffle, siffl*, respire mal, respire tres? vite, respiration ..
    difficile/courte/sifflante, peine a respirer, du mal a reprendre, manque dair, manque de souffle,
    cherch* mon/son/leur air, cherch* de lair/air, cherchant mon/son souffle, halete*, respiration rapide,
    souffle rapide, a court, asphyxi*, plus de souffle, souffler comme, poussif, crachote*, tousse*,
    quinte*, siffle*, sifflement*, haletant, souffle comme, locomotive, souffle de plus en plus,
    essoufflement, messouffle, pantelant*, cherche loxygene/oxygene, hors dhaleine/haleine, haleine courte,
    sans haleine, souffle coupe, haletante, du mal a souffler, manque dair/air
  `,
  coughing: `
    touss*, toux, crach*, vomi*, glaire*, crachats, salive, mousse, ecume, recrache*, cracher, tousser,
    toussais, toussant
  `,
  bloody: `
    sang, rose, rosee, rouge, mousse, mousseux, sanglant*, marc de cafe, rouille, rosatre, cafe moulu, cafe,
    ecume, mousseuse, rosees, filets rouges, traces rouges, caillot*, goudron
  `,
  unusual: `
    d habitude, dhabitude, habitude, alors que je, alors que javais, pour un rien, au moindre effort,
    moindre effort, moindre escalier, moindre cote, apres chaque, fin de chaque, quand jexpire, reste une
    heure, meme le soir, depuis le covid, jamais eu ca, anormal*, deux etages, un etage, escaliers, au bout
    de # m/metres, depuis des semaines, avant je, seul etage, un seul etage, trois marches, quelques
    marches, la moindre, au bout de deux minutes, deux cents metres, avant je courais, avant je faisais,
    avant javais, depuis deux/trois/quatre semaines, ces derniers jours, du jour au lendemain, pour rien, en
    marchant, au calme, sans forcer, que dhabitude/habitude, jamais autant, plus que dhabitude/habitude,
    inhabituel*, bizarre, de plus en plus, comme jamais, deux marches, un escalier, apres un etage, a lacer,
    lacer mes, mes lacets, en faisant mes lacets, deuxieme marche, depuis la course, depuis noel, depuis ce
    virus, depuis le virus, semaine derniere .. semi/marathon, dhabitude/habitude, pas de rhume, cent metres
  `,
  restPulseSaid: `
    pouls/fc/coeur/cardio/frequence .. repos ..
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129,
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129
    .. au repos, pouls ..
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129
    au lit/reveil/matin, frequence de repos ..
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129
  `,
};
