import type { DangerWords, VitalConcept } from '../danger-concepts.ts';

type BrainConcept = Extract<
  VitalConcept,
  | 'faintSaid'
  | 'brainSaid'
  | 'heatSaid'
  | 'poisonSaid'
  | 'lapse'
  | 'ground'
  | 'face'
  | 'faceWrong'
  | 'sight'
  | 'sightGone'
  | 'heat'
  | 'dazed'
>;

/** How French speaks of consciousness, brain, senses and heat. */
export const FRENCH_BRAIN: DangerWords<BrainConcept> = {
  faintSaid: `
    evanoui*, mevanoui*, sevanoui*, evanouir, evanouissement*, malaise*, perte de connaissance, perdu
    connaissance, perd connaissance, perdre connaissance, perdu conscience, perdre conscience, perte de
    conscience, inconscient*, dans les pommes, dans les vapes, tourne* de loeil, tourne de l oeil, tourner
    de l? oeil/loeil, syncope*, black out, blackout, ecroule*, suis/est tombe* raide, tombe raide, tombe
    comme une masse, reveille* par terre, reveille* .. sol/ambulance/hopital, reprendre/repris/reprend
    connaissance/conscience/mes esprits, trou noir, voile noir, tout noir, vu noir, ecran noir, tout ..
    noir, me souviens/rappelle plus/pas .. chute/fin/rien/course/tombe*/suite, souviens plus, aucun
    souvenir, plus aucun souvenir, reagit plus, ne reagit, repond plus, ne repond plus, se reveille
    pas/plus, levres .. bleu*/violet*, levres bleues, bleu autour, teint gris, livide, blanc comme un linge,
    devient/devenu/devenue/deviens/etait tout? gris/grise/blanc/blanche/bleu/bleue/pale/livide, perdu la
    vue, vue .. disparu, ne voyais plus, voyais plus rien, vois plus rien, vision en tunnel, ca tourne
    autour, tout sest mis a tourner, tout s est mis a tourner, tout .. flou, tombe* net, tombe* sans
    prevenir, revenu* a soi/lui/elle/moi, revient a soi/lui/elle, rideau noir, ma releve*, retrouve* au sol,
    retrouve* par terre, retrouve* .. sol/terre, reveille* sur/dans/au le/la
    bitume/goudron/herbe/sol/route/trottoir/fosse/chemin/piste, sans connaissance, parti* dun coup, me sens
    partir, se sent partir, sentait partir, sentais partir, perdre/perdu la carte, ouvre plus/pas les yeux,
    regard vide/fixe, yeux revulses, yeux revulse*, yeux retournes, yeux blancs, serre plus/pas ma main,
    reconnait/reconnaissait/reconnaissais pas/plus, il/elle ne? bouge pas/plus, mais ne bouge pas/plus, git,
    gisait, inanime*, sans pouls, plus de pouls, pas de pouls, massage cardiaque, fait un massage en
    attendant, compressions, bouche a bouche, plus de lumiere, tourne* .. oeil, vu tout noir, plus de son
    plus dimage/image, perdu pied, dans le coma, etendu* par/au terre/sol, allonge* par terre ..
    bouge/repond/reagit, a moitie endormi*, a moitie conscient*, pas conscient*, plus conscient*, perte
    breve, absence de quelques secondes, partie de ma course manque, revenu* a la conscience, revenu* a
    nous, les yeux ouverts mais, sest eteint comme, au secours il/elle/on/mon/ma/vite/jai, assomme
    une/pendant/apres/en, assommee une/pendant/apres/en, suis/est/ete/sest assomme*, entend* plus ..
    parle/appelle, nous entend pas/plus, nentend plus quand, entend pas quand, vide complet, trou complet,
    trou total, retrouve* dans le/un/les talus/fosse/buisson*/herbe*/orties/bosquet/champ/decor, ramasse*
    par les/un pompiers/secours/benevole*, benevole* .. ramasse*/releve*/reveille*, reveille* ..
    benevole*/pompier*/secouriste*/ambulance, reprendre mes esprits, repris mes esprits, repris ses esprits,
    lumiere sest eteinte, lumieres se sont eteintes, extinction des feux, disjoncte, jai disjoncte, court
    circuit .. tombe*, debranche .. sol/tombe*/terre, les jambes se sont derobees, jambes se derobent ..
    noir, plonge dans le noir, noir complet, plus dimage/image, ecran sest eteint, plus aucune reaction,
    aucune reaction, ne reagissait, repondait plus/pas, plus conscience, secroule, saffale, affale* au sol,
    affaisse*, sest affaisse*, chute* sans raison, tombe* sans raison, tombe* dun coup, tombe* dun seul
    coup, tombe comme une pierre, comme une poupee de chiffon, poupee de chiffon, raide mort, secrouler net,
    yeux .. partent en arriere/revulsent, yeux partis, yeux en arriere, ouvre les yeux mais, sur le carreau
    .. inconscient*, parti en syncope, frole la syncope, etale* .. bouge plus/pas, tombe* au milieu de la/du
    piste/peloton/route et, plus de souvenir/souvenirs .. chute/course/arrivee, amnesie, comment je suis
    rentre*, je ne sais plus comment, sais plus comment je suis, eteint .. debout/comme une lumiere/lampe,
    suis eteint*, sest eteint* debout, jambes nexistaient, jambes .. nexistaient/existaient plus, mont tenu
    a deux, tenu a deux, rattrape* avant de tomber, parti* dans les vapes, me suis affale*, sest effondre*,
    tombee comme un sac, comme un sac de, tombe* comme un arbre, plat ventre .. reveille/souviens, face
    contre terre, face au sol .. reveille/inconscient, yeux .. arriere/roule/roulaient/retournes, ouvre pas
    les yeux, nouvre pas les yeux, ouvre plus les yeux, arrive pas a le/la reveiller, pas moyen de le/la
    reveiller, impossible de le/la reveiller, impossible a reveiller, ne se reveille, plus a le reveiller,
    toute molle, tout mou .. enfant/petit, extinction des lumieres, lumieres .. eteintes, extinction ..
    secondes, reveille* avec une medaille, reveille* .. medaille/ambulance/pompiers/gens, reveille* dans
    lambulance/ambulance, aucune idee de ce qui, souviens .. km # a, souviens pas du km, des gens autour de
    moi, absent* quelques/pendant secondes/instants, comme absent*, a des faiblesses a, faiblesses a chaque,
    a une faiblesse, patatras .. conscience, tombe souvent dans, sevanouit, je pars .. yeux/assis/noir,
    perdu la conscience, raides comme un bout, repond pas .. secoue, secoue .. repond, sans reponse .. sol,
    corps .. inerte, inerte*, visage contre le, nez dans la cendree, nez dans le goudron, nez dans le gazon,
    effondre, effondree, seffondre, seffondrer, secrouler, decroche deux/trois fois, decroche ..
    secondes/echauffement, coupure de film, coupure dimage/image, le film sest coupe, film .. coupe, sais
    pas comment je suis arrive*/rentre*/revenu*, comment jai fini .. souviens/sais, partir quelques
    secondes, suis parti* quelques secondes, reveille* sous la tente, reveille* .. tente/infirmerie/poste,
    tombe* dun bloc, tombe* a la renverse, a la renverse, sest ratatine*, raide par terre, couche* dans
    lherbe/herbe .. noir/souviens, genoux .. ont lache .. noir, retombe* dans les pommes, tombe* en syncope,
    jambes se sont coupees .. noir, parle pas quand, reagit pas quand, repond pas quand, ne me repond, ne
    repond a rien, ne repond, ronfle bizarrement, ronfle .. sol/terre, arrive/narrive/arrivons/peut pas a?
    le/la reveiller, arrive/narrive plus a? le/la reveiller, arrive/narrive pas a la reveiller, pas a le
    reveiller, pas a la reveiller, peut pas le/la reveiller, ronfle .. reveiller, il/elle/quil/quelle ne?
    bouge pas/plus
  `,
  brainSaid: `
    visage gris, parl* bizarre*, parlait plus, bouillie, articul* mal/plus, du mal a parler, mal a parler,
    plus mes mots, cherche mes mots, cherchait ses mots, trouv* plus .. mots, mots .. sortent/sortaient
    pas/plus, bouche de travers, bouche tordue, bouche qui tombe, visage ..
    tombe/tombait/paralys*/engourdi*/affaiss*, moitie du visage, cote du visage, moitie du corps, cote
    gauche .. engourdi*/faible/paralys*, avc, attaque cerebrale, ait recent, pire mal de tete, pire mal de
    crane, mal de tete .. soudain*/brutal*/foudroyant/explos*, coup de tonnerre, lumiere .. fait/me mal,
    convuls*, crise depilepsie, crise d epilepsie, crise convulsive, bave aux levres, ecume, cote
    gauche/droit .. faible/mou/lourd, bras mou, jambe molle, parl* au ralenti, parl* pateu*, parl* de
    travers, bafouill*, baragouin*, bredouill*, mots .. melange*, melange .. mots, melangeait .. mots,
    bute/bute/butais sur .. mots, mots .. viennent/venaient/sortent pas/plus, mots melanges, mots .. dans le
    desordre, bouche .. pend/travers/tombe/tordue/tombait/droite, visage ..
    travers/bord/affaisse/deforme/tordu, face .. tombe/travers/bord/paralysee, sourire ..
    travers/tordu/cote, moitie .. corps/visage, tout un cote, un cote ..
    mou/molle/mort/faible/paralyse/endormi, cote droit/gauche .. repond/engourdi*/mort/mou/paralys*, plus de
    force .. bras/main droit*/gauche*, plus de force dans le bras, plus de force dans la main, bras ..
    tombe/retombe .. tout seul, lache tout, bras .. pesant/lourd .. visage/face/bouche, plus rien dun oeil,
    plus rien .. oeil, voyais/vois/voyait/voit plus .. oeil, perdu la vue, aveugle* .. minutes/oeil, marche*
    .. saoul/soul/ivre/bourre/crabe, marche* de travers, comme .. saoul/soul/ivre/bourre, titube sans, a
    fait une crise .. raidi/mordu/trembl*/tombe*/bave/convuls*, mordu la langue, mord la langue,
    tremble/tremblait/tremblant de partout, trembl* de tout son corps, bave, bavait, explosion ..
    tete/nuque/crane/derriere, mal de tete/crane .. jamais, jamais eu aussi mal .. tete/crane/vie, mal de
    crane .. dun coup, mal de crane .. vie, mal de tete .. vie, tete .. exploser/explosait .. coup/vomi*,
    comprend/comprenait pas/plus ce quon, comprend/comprenait plus/pas, dit des trucs sans queue, mots sans
    queue, plus lire, plus ecrire, plus articuler, elocution, trouble* de la parole, perdu la parole,
    phrases .. sens, langue .. pateuse/epaisse .. parl*, deux pupilles, pupille* ..
    taille/grande*/grosse*/differente*/inegale*, vertige .. parler, pied .. trebuche .. visage/bras,
    sourit/sourire .. dun cote, sourit que, que dun cote, coule de sa bouche, bave dun cote, cafe ..
    coule/bouche, mot ne sort, mots ne sortent, le mot ne, ne trouve plus/pas ses/mes/les mots, trouve pas
    ses/mes mots, cherchais mes mots, mots me viennent, dit des mots .. pas, parle charabia, charabia,
    langage invente, langue inconnue, aphasi*, jambe droite/gauche traine, jambe droite/gauche ..
    traine/molle/morte/lourde, bras droit/gauche ..
    traine/pend/tombe/mort/mou/lourd/obeit/repond/dort/engourdi*, main droite/gauche ..
    tombe/lache/obeit/repond/dort/morte/molle/engourdi*, cote droit/gauche du corps/visage, cote .. corps,
    hemipleg*, paupiere qui tombe, paupiere tombante, oeil qui tombe, oeil .. ferme plus, paralysie faciale,
    joue .. engourdie/endormie/paralysee/pend, joue qui pend, coup de massue, coup de marteau ..
    tete/crane/nuque, coup de hache .. tete/crane, coup de poignard .. tete/crane, quelque chose ..
    eclate/pete/explose .. tete/crane, tete .. eclate/explose, crane .. explose/eclate/fend/ouvre, mal de
    tete .. subit/soudain/foudroyant/brusque/atroce/insupportable/horrible, tete .. jamais eu/connu .. mal,
    jamais connu .. mal de tete/crane, vois tout en blanc, secoue des bras, secousses .. bras/jambes, bras
    et .. jambes .. secou*/trembl*, gigote .. sol/terre, ecume aux levres, ecume a la bouche, du vomi
    autour, sest urine, urine dessus .. crise/tombe*, crise comitiale, grand mal, absences ..
    repete*/course, plus .. lire lheure/heure, reconnait plus sa/son/ses, reconnait pas sa/son/ses, oublie
    mon prenom, oublie ou, oublie son prenom/nom, quel jour on est, repete .. prenom, soudainement confus*,
    soudain confus*, dun coup confus*, vertige .. vomi* .. marche/bouche/double, marcher droit, marche plus
    droit, tombe toujours du meme cote, devie .. cote, penche .. cote, ne parle plus ..
    depuis/correctement/normal, parle plus correctement/normalement, peut/peux/arrive/narrive plus a?
    parler, arrive/narrive pas a parler, mots a lenvers/envers, mots dans le desordre, regarde sans
    comprendre, sans nous comprendre, comprend rien a ce, main .. tient plus, tient plus ..
    gourde/verre/fourchette, parle comme .. bourre/saoul/ivre, voix .. pateuse/ivre, langue lourde, dun coup
    .. parler, soudain .. parler, ecrire .. dun coup, bras qui monte tout seul, bras .. monte pas, lever les
    deux bras, sourire asymetrique, visage asymetrique, moitie gauche/droite, paresthesie, sourit tordu,
    sourit .. travers/tordu/cote, sourire tordu, confond/confondait les/nos prenoms/noms/mots, confond les,
    melange les prenoms/noms, mots .. bouillie/puree, bouillie de mots, voix qui traine, parole ..
    traine/lourde/lente, articule plus, mache .. mots, le dentiste .. visage/joue/moitie, comme apres le
    dentiste, anesthesie .. visage/joue/moitie, arracher .. nuque, pan dans la tete, bang ..
    tete/crane/nuque, tete .. bang, detonation .. tete, tonnerre dans, tonnerre .. tete/nuque/crane, nuque
    .. plie plus/pas .. lumiere/tete/vomi*, marche .. ivrogne, comme un ivrogne, tout tourne .. double, vois
    deux, en vois deux, voit deux, jambe gauche/droite .. arretee/marche plus/fonctionne/lachee ..
    visage/bras/coup, jambe .. fonctionne plus .. coup, cesse de fonctionner, mobeit plus, obeit plus,
    nobeit, siffler .. bouche/miroir, bouche .. miroir/siffler, miroir .. bouche/visage, un ait, mini avc,
    petit avc, avc hier/ce/cette, crise depilepsie/epilepsie, une crise .. ce matin, tressaute*,
    tressautement*, en pleine crise, est en train de convulser, secousses sur, se raidit, raide comme une
    planche .. trembl*/secou*/bave, mouille* .. crise/trembl*, absences .. parle, tourner en rond ..
    arrivee/chaleur/soleil, eteint .. oeil/vue, oeil .. noir dun coup, oeil .. completement noir, vue ..
    eteinte/coupee/rideau, moitie de ce que je vois, regarde a travers nous, dire le jour, sait plus son,
    connait plus son, quelle annee on est, en quelle annee on, coin de la bouche .. tombe/pend/descend,
    comme chez le dentiste .. visage/joue/bouche, moitie du visage .. fourrure/coton/carton/cuir, visage ..
    carton/coton, lache tout .. main, main lache tout, parle indistinct*, indistinct*, marmonne, parle de
    facon .. incomprehensible, incomprehensible, bras gauche/droit .. mobeit/obeit/repond, nobeit plus, ne
    mobeit, rideau .. oeil, un oeil .. rideau/noir/minutes, soudain .. voit double, vois double ..
    soudain/coup, double depuis ce matin, voit double, loeil/oeil gauche/droit .. noir, tombe ..
    comprend/parle, crise de tout le corps, crise generalisee, ne controle plus .. bras/jambes
  `,
  heatSaid: `
    gris et en sueur, sueurs froides, sueur froide, coup de chaleur, coup de chaud ..
    confus*/malaise/vomi*/delir*, insolation, transpir* plus, transpirait plus, ne transpir*, plus de sueur,
    arrete de transpirer, delir*, divagu*, propos incoherents, incoherent*,
    disait/dit/racont*/raconte/disais nimporte quoi, disait/dit/racont*/raconte n importe quoi, desorient*,
    savait plus ou, sait plus ou, confus et, confuse et, sueur* froide*, en sueur .. gris/blanc/pale, comme
    ivre, comme bourre, comme un mec bourre, raconte/racontait/dit/disait des betises, sait/savait plus/pas
    quel/comment/qui/ou/son, arrete de suer, sue plus, suait plus, cesse de transpirer, arrete* de suer,
    transpire/transpirait/transpirais plus, plus une goutte de sueur, peau .. rouge et seche, peau seche et,
    peau rouge et, peau seche .. brulante/chaude, bouillant* .. confus*/vomi*/sait/delir*, brulant* ..
    confus*/vomi*/sait/delir*, coup de chaud .. costaud/vomit/bouillant/insulte/perdu/inconscient*, 41/42
    degres, 41/42 de fievre, 41/42 au thermometre, nous insulte, insulte tout le monde, agressif ..
    chaleur/soleil, genre .. insulte, plus qui je suis/on, ne sait plus, completement perdu*, plus son nom,
    hallucin*, peau est seche, peau .. seche, seche comme du papier, sait pas quelle/quil, sait plus
    quelle/quil, sait plus qui/pourquoi, ne sait pas ou/qui/quel, parle a un arbre, parle a des gens/un
    mort, parle tout seul .. soleil/chaleur/chaud, voit des choses, voyait des choses, rit et pleure, pleure
    et rit, pleure rit, chaleur .. convuls*/vomi*/confus*/evanou*/titub*/delir*, soleil ..
    convuls*/vomi*/confus*/evanou*/titub*/delir*, coup de chaleur .. hier/samedi, hyperthermie, surchauffe
    .. vomi*/confus*/inconscient*, crame .. soleil .. fievre/vomis/vomi/cloques, coup de soleil ..
    fievre/vomi*/frissons/cloques, chaleur .. frissons .. trembl*, chair de poule ..
    soleil/chaleur/canicule, frissons .. chaleur/canicule/soleil, delirer, delirais, perdu .. rentrer chez
    moi .. chaleur/soleil, marmonne, balbuti*, tourne en rond .. arrivee, agressif avec, frappe les
    benevoles, brulant au toucher, brulante au toucher, brulant* .. toucher, a lombre/ombre .. repond
    pas/plus, sauna .. repond/reagit/inconscient/malaise, propos sans queue, sans queue ni tete, ricane,
    rigole toute seule, rit sans raison, dit des absurdites, absurdites, charabia, peau .. seche ..
    chaleur/soleil/degres, chaud comme un four/radiateur/poele, brulant comme un four/radiateur, comme un
    radiateur, chaleur .. aggress*/insult*/refuse leau/eau/moite, refuse leau/eau, pale et moite ..
    chaleur/soleil, divague, plus .. quel jour, ne sait plus .. jour, transpire plus mais, chair de poule ..
    chaleur/canicule/marathon, froid .. malgre .. degres/chaleur/soleil/canicule, malgre # degres .. froid,
    frissonn* .. chaleur/soleil/canicule/degres
  `,
  poisonSaid: `
    anaphyla*, choc allergique, reaction allergique, oedeme, cetone*, acidocetose, hypoglyc*, hyperglyc*,
    glycemie a/de #, sucre a #, surdose, avale/pris/avale .. boite/plaquette/poignee de?
    cachets/medicaments/medocs/comprimes, epipen, stylo dadrenaline/adrenaline, auto injecteur, avale trop
    de, pris trop de comprimes/cachets/medicaments/medocs/doliprane/paracetamol/ibuprofene, trop de
    comprimes, trop de cachets, vingtaine de comprimes/cachets, comprimes .. une
    vingtaine/trentaine/dizaine, # comprimes, # cachets, plaquette entiere, toute la plaquette, produit
    menager, eau de javel, empoisonn*, intoxi*, champignon* .. vomi*/mal, coma ethylique, bu .. bouteille*
    .. reveill*, pris toute la boite, pris toute une boite, avale toute la boite, avale la boite, toute la
    boite de cachets/comprimes/medicaments/medocs/somniferes, fait une overdose, overdose de
    medicaments/medocs/cachets, # cachets dun, plaquette de paracetamol/doliprane/cachets, boite de
    paracetamol/doliprane, perdu le compte .. cachets/comprimes/paracetamol, # comprimes .. heure*, quarante
    comprimes/cachets, trente comprimes/cachets, vingt comprimes/cachets, poignee de
    comprimes/cachets/medocs, huit gelules, # gelules de cafeine, gelules de cafeine .. coeur/trembl*,
    booster .. coeur/poitrine/trembl*, amphet*, amphetes, melange .. amphet*/coke/booster, lignes de coke,
    rails de coke, deux rails, pris quelque chose .. sais/pourquoi, pris un truc .. coeur/vois/trembl*,
    drogue* a son insu, ghb, monoxyde, dose/doses de pre workout .. coeur/poitrine
  `,
  lapse: `
    reveille, reveillee, me suis retrouve, me suis retrouvee, sest retrouve, s est retrouve, revenu a moi,
    revenue a moi, revenu a lui, reprenant, dun coup jetais, d un coup j etais, souviens pas, gens autour,
    ne me souviens, souviens de rien, rappelle pas, rappelle plus, plus de souvenir*, je ne sais pas
    comment, comment je suis arrive*, rouvert les yeux, ouvert les yeux, plus rien puis, puis plus rien
  `,
  ground: `
    sol, par terre, bitume, herbe, trottoir, ambulance, hopital, urgences, pompiers, secours, secouristes,
    poste de secours, gens autour, fosse, goudron, chemin, route, des gens, brancard, civiere, samu, camion
    de pompiers, infirmerie, tente medicale
  `,
  face: `
    levres, levre, visage, langue, gorge, ongles, paupiere*, bouche, face, levre inferieure, paupieres,
    teint, joue*, visage dun cote
  `,
  faceWrong: `
    bleu*, gris, grise, violet*, gonfl*, enfl*, engourdi*, paralys*, tombant*, de travers, fourmi*, livide,
    blanc*, cyanos*, cireux, grisatre*, bleute*, bleuatre*, violace*, enfle*, epaissi*, enorme*, bouffi*,
    pend, pendait, tordu*, tombe, tombait, affaisse*, rauque, traviole, de traviole, asymetrique, saffaisse,
    fige*, inerte*
  `,
  sight: `vue, vision, oeil, yeux, voyais, vois, voir, champ de vision, voyait, champ visuel`,
  sightGone: `
    double, noir, noire, tunnel, perdu*, perte, voile*, rideau, plus rien, disparu*, aveugle*, perdu,
    noirci*, plus dun, coupee, dun oeil
  `,
  heat: `
    chaleur, soleil, chaud, chaude, canicule, degres, fournaise, casque, tete, transpir*, course, arrivee,
    marathon, trail, canicul*, cagnard, plein soleil, etouffante, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    40, ravito, thermometre, bouillant*, brulant*
  `,
  dazed: `
    hagard*, titub*, desoriente*, hebete*, incoherent*, dans le vague, perdu la tete, zigzag*, chancel*, a
    cote de ses pompes, hagarde, tient plus debout, tient a peine debout, ne tient plus, tenait plus debout,
    marche en zigzag, zigzague, reconnait pas, reconnait plus, regard vide, insulte*, titubant, dans les
    vapes, vacill*, parle bizarre*, somnol*, comprend rien, comprend plus, ne sait pas, repond a cote, dit
    nimporte quoi, rit tout seul, deboussole*, desorientee, divague, chancelle, pleure rit, sait plus
    ou/qui/quel/comment/son, ne sait plus ou/qui/quel/comment/son, sait pas ou il/elle, comme
    ivre/saoul/soul, completement ivre/perdu*/saoul, ivre mort, propos .. sens/bizarres/incoherents, grande
    confusion, confusion .. chaleur, il/elle deraille, agressif/agressive .. chaleur/soleil/degres, confus,
    confuse, confuses
  `,
};
