import type { DangerWords, IllnessConcept } from '../danger-concepts.ts';
import { FRENCH_MEDICINE } from './french-medicine.ts';

/** How French speaks of fever, blood, pregnancy, medicine and operations. */
export const FRENCH_ILLNESS: DangerWords<IllnessConcept> = {
  ...FRENCH_MEDICINE,
  feverSaid: `
    fievre*, fievreu*, fiebvre, febrile, 38/39/40 de fievre, 38/39/40 de temperature, temperature a/de #, de
    la temperature, claque* des dents, grippe, grippe a, grippal*,
    jai/ai/eu/avoir/positif/positive/apres/depuis le? covid, covid positif, pneumopath*, bronchite*,
    meningite, mononucleose, maladie de lyme, lyme, rhabdomyolyse, est/suis/etait brulant*/bouillant*, peau
    brulante, front brulant, grelott* .. couette/lit/couverture/soleil/partout/chaud, frisson* ..
    couette/lit, grosse creve, creve .. bronches, bronches, crache du vert, crache .. vert/jaune, points
    blancs, angine*, amygdale*, monte* a 38/39/40/41, # de fievre,     thermometre dit/affiche/indique, otite .. fievre, sinusite*, legionell*, palu, paludisme, malaria,
    scarlatine, oreillons, rougeole, tuberculose, ganglions gonfles, sang .. infection, suis .. febrile, le
    corona, corona, des frissons, frissons et, et frissons, frissonn*, pneumonie, la dengue,     suis bouillant*, corps .. bouillant, courbatures .. grippe/fievre, grippe*, syndrome grippal, claque des
    dents, tremble de froid .. lit/couette, tremblements de froid, trempe* de sueur .. lit/nuit, chaud
    froid, chaud et froid, temperature .. soir/matin/nuit/depuis, fait de la temperature, febricule,
    doliprane .. fievre, bronchite, mal a respirer .. toux, toux grasse, toux .. fievre/glaire*, glaires
    vertes/jaunes, morve verte .. fievre, coqueluche, pleuresie, angine, rhino .. fievre, test antigenique
    positif, autotest positif, test covid positif, chope le covid, virus .. lit/fievre/jours au lit, cloue*
    au lit, au fond du lit, gueule de bois .. fievre, mal aux ganglions, ganglions .. gonfles/mal,
    suis/est/reste/reste alite*, alite depuis, alitee depuis,     temperature .. 38/39/40/41, # de temperature, 38/39/40/41 et, fievre, 38/39/40 au reveil, de la fievre, me sens fievreux,
    grelotte, grelotter .. nuit/fievre, sueurs nocturnes, pneumonie .. doc/docteur/telephone/radio, mal de
    gorge .. fievre/avaler/38/39, gorge .. avaler .. fievre, temperature .. elevee/haute, temperature un
    peu, un peu de temperature, temperature qui monte, petite temperature, sub febrile, subfebrile
  `,
  dizzySaid: `
    vertige*, etourdi*, etourdissement*, tete qui tourne, la tete me tourne, tete .. tourne/tournait, tout
    tourne, ca tourne, vision trouble, vue trouble, vision floue, vue brouillee, flageol*, ca tangue,
    tangue, bourdonnement*, bourdonne*, tete legere, tete .. legere, vu tout gris, vois gris, vu gris,
    voyais gris, senti mal, sens mal, sent mal, se sent pas bien, me sens tout drole, me sens drole, tout
    drole, tourne des/quand/en, tourne* .. me leve/leve/releve/levant/baissant, voile devant, vue ..
    brouille/brouillee/voile/double, voir/vois flou, flou .. oeil/oeil, champ de vision, tache dans, tache
    .. vision/vue/oeil, etoiles .. yeux, tete vide et, titube, perdre lequilibre/equilibre, perds
    lequilibre/equilibre, equilibre .. perdu, coup de mou .. evanoui*, failli tomber, jambes en coton
    depuis, faiblesse* subite, faible .. jambes .. jours, presque tombe*, faillis, malaise vagal, malaises,
    jentends plus, entends plus, perte daudition/audition, sourd* .. oreille, oreille .. bouchee .. vertige,
    oreille* .. sifflent, sifflement dans loreille/oreille, vois des points noirs, points noirs devant,
    points noirs .. yeux, piece qui tourne, chambre .. tourne, tout bascule, sol qui bouge, sol .. bouge,
    comme sur un bateau, sur un bateau .. leve/marche/jours, marche sur du coton, bateau ivre, decor qui
    tourne, decor tourne, tournis .. leve/tous/jours/chaque, des etoiles devant, etoiles devant les,
    papillon/papillons devant les yeux, mouches devant les yeux, presque dans les pommes, limite dans les
    pommes, presque evanoui*, limite evanoui*, failli mevanouir, failli partir, failli y passer, jai
    vacille, magripper, maccrocher au mur, tenir au mur, tiens aux murs, pas dans mon etat normal, tout
    blanc devant, voile blanc, vois tout blanc, oreilles qui sifflent, ouie .. baisse, loreille/oreille ..
    sourde, plus de loreille/oreille, a des faiblesses, dois maccroupir, dois masseoir ..
    tourne/malaise/tete/vue, tunnel .. vue/vision/yeux, vision tunnel, tout est devenu blanc, tout blanc et
    flou, blanc et flou, tapis .. failli tomber, voir des etoiles .. bas/effort/fin, etoiles .. leve, tete
    .. sen va, tete qui sen va, tete .. partie, tient au mur, mappuyer au mur, tension .. 8/7, tension ..
    basse .. malaise/tourne/murs, tension a 8, oreille .. bouchee dun coup, oreille sest bouchee, entends
    plus rien .. cote/oreille, entends plus de loreille/oreille, nentends plus rien, nentends plus de,
    entends rien de ce cote, vertige, vue double, mouches .. vue, tangue .. leve, sol .. bateau, rien dans
    une oreille, rien de loreille/oreille, rien dans loreille/oreille, plus dune/une oreille, perdu
    laudition/audition, bruit de mer .. oreille, oreille .. bruit de mer, oreille .. coton
  `,
  stomachSaid: `
    gastro, arrete pas de vomir, vomi .. nuit, vomi toute, vomis toute, vomis depuis, vomissement*,
    jaunisse, perte de poids inexpliquee, diarrhee .. sang/fievre, diarrhee depuis, diarrhee* ..
    jours/arrete/tiens, gastro*, garde rien, ne garde rien, rien ne reste .. estomac, rien .. reste ..
    estomac, vomi deux/trois/quatre/# fois, vomi* .. fois, vomis .. depuis, mal au ventre en bas, ventre ..
    en bas a droite, en bas a droite, bas a droite, chaque pas resonne, appendicite, peritonite, point de
    cote .. part/passe plus/pas, occlusion, ventre .. gonfle .. dur, mal au ventre ..
    jours/nuit/fievre/vomi*, crampes destomac/estomac .. sang/nuit, brule la haut, brulures destomac/estomac
    .. sang/depuis, mal aux reins, mal aux reins dun, reins .. frissons/fievre, brule ..
    pipi/pissant/urinant, pipi .. brule, colique* nephretique*, cystite, pyelonephrite, pas urine, plus
    urine, presque pas urine, deshydrat* .. perfusion/hopital/vomi*, torsion, hernie etranglee, bosse dans
    laine/aine, bosse .. aine, boule dans laine/aine, boule .. aine, presque pas pisse, pas fait pipi
    depuis, pas pisse depuis, coliques, diarrhees liquides, diarrhee/diarrhees .. depuis, courante .. jours,
    vide par les deux bouts, par les deux bouts, vomis mes tripes, vomis tripes, vomi tripes, vomis tout ce,
    vomit tout ce, garde meme pas leau/eau, garde plus rien, garde pas .. eau, ventre .. gonfle ..
    vomi*/dur/jours, ventre .. plie/pliee en deux, ventre .. insupportable, ventre .. coup de poignard, mal
    de ventre .. nuit/jours/fievre/terrible/horrible, flanc droit, flanc gauche, fosse iliaque, sous les
    cotes a droite/gauche, cote droit du ventre, cote gauche du ventre, ventre a droite, ventre a gauche,
    rate .. coup/choc/mal, coup dans le ventre, guidon dans le ventre, coup dans les reins, rein* .. coup,
    mal dans le dos .. frissons/fievre/pipi/urine, brule quand jurine, brule quand je pisse, brule en
    urinant, brulure* .. urin*/pipi/pisser, infection urinaire, plus rien .. urine*, pas pu uriner,
    constipe* depuis .. vomi*/sang/jours, calculs renaux, caillou dans les reins, calcul renal, coup de pied
    dans les couilles, couille* .. gonfl*/mal/dur*, boules .. gonflees, testicule*, selles .. collantes,
    caca .. collant, noires et collantes, plus lancer le jet, pas a lancer, jet .. pisser/pipi, uriner ..
    goutte, rien ne sort, plus rien ne sort, plus rien ne vient .. pipi/urine, narrive plus a pisser,
    narrive pas a pisser, arrive plus a pisser, arrive/narrive plus/pas a? pisser/uriner, vessie pleine,
    ventre .. dur .. accident/voiture/chute/guidon, guidon .. cote/epaule/ventre, a en crier .. ventre,
    regles en retard .. mal/ventre, bas ventre .. hurler/insupportable/crier
  `,
  bloodSaid: `
    sang dans/aux/en/quand, du sang, pisse* du sang, crach* du? sang, touss* du? sang, vomi* du? sang, perd*
    du sang, perdu beaucoup de sang, saigne* .. arrete/beaucoup/toujours/depuis, saign*, saignement*,
    hemorragi*, selles noires, selles .. sang, coupure profonde, points de suture, hematurie, rectorragie,
    rouge dans la cuvette, rouge dans .. cuvette/toilettes/wc/slip/urine*/papier, nez coule rouge, coule
    rouge, pisse rouge, pipi .. rouge/rose/marron/coca/brun, selles .. rouge*/noires/goudron, goudron, caca
    noir, caca .. rouge/noir, ouvert le/la
    cuisse/genou/mollet/bras/main/crane/front/menton/arcade/tibia/pied/doigt/genou/coude/levre, arcade
    ouverte, entaille*, entaille profonde, plaie profonde, recoudre, recousu*, des points, jusqua los,
    crache .. rouge/rose/rose, crache .. rouge/rose, mouche* .. sang, saigne .. nez, cicatrice ..
    rouverte/ouverte/coule/suinte/rouge/chaude/gonflee, rouverte, points .. lache/saute/ouverts, fils ..
    lache/saute, saigner du nez, saignements de nez, saigne du nez, nez .. saigne*/sang .. arret/fois/jours,
    hemorroide* .. sang, sang .. hemorroide*, sang qui coule, sang coule, coule du sang, perte* de sang,
    pertes de sang, taches de sang, traces de sang, filet/filets de sang, caillots, sang frais, sang noir,
    sang caille, sanguinolent*, gencives .. saign*, bleus partout sans, bleus spontanes, bleus .. sans ..
    coup/raison/cogner, plaie beante, coupe* profond*, coupe jusqua, coupe* .. os/tendon/profond*, ouverte
    sur # cm, ouverte de # cm, plaie .. ouverte/beante/profonde, trou dans le/la
    jambe/genou/mollet/pied/main/cuisse, faut des points, besoin de points, sutures, sang sur le papier,
    sang dans le papier, papier .. sang/rouge, sang sur mon/ma/le/la papier/slip/mouchoir/culotte/taie,
    saigne entre, saigne* .. regles, regles .. caillots/flots/trois semaines, regles qui durent, regles ..
    depuis .. semaines, compresse .. heure, bleus partout, bleus .. partout sans, gencives .. saignent,
    ouvert .. tibia/genou/arcade, ouverte jusquau, voit le gras, vois le gras, voit la graisse, entaille,
    sang .. selles/caca/toilettes/cuvette, saigne .. toilettes, grumeaux .. urine, caca .. sang, vomi ..
    rouge, vomi rouge, du rouge en vomissant, toilettes .. rouges/rouge, wc .. rouge, cuvette .. rouge, eau
    des toilettes, sang de loreille/oreille, oreille .. saigne, sang .. oreille, sang par le nez .. choc,
    selles .. noires, urine .. rouge/rosee
  `,
  blood: `
    sang, sanglant*, saign*, du rouge, rouge clair, filet rouge, filets rouges, traces rouges, trace rouge,
    taches rouges, tache rouge, rouge vif, sanguinolent*, rosatre
  `,
  outflow: `
    urine*, pipi, selles, crach*, touss*, toux, vomi*, nez, oreille, tete, toilettes, papier, wc, caca,
    arrete pas, mouchant, mouche*, mouchoir*, crachant, toussant, eternuant, slip, culotte, cuvette, essuy*,
    salive, vomissures, lavabo, evier, oreilles, calecon, torchant, essuyant, urine, urinant
  `,
  urine: `
    urine, urines, pipi, pisse, selles, caca, uriner, pisser, pipi du matin, urinant, pissant, pipi fonce,
    lurine/urine
  `,
  urineWrong: `
    brun*, fonce*, marron, coca, cola, rouge*, rose, rosees, noir*, sang, the, brule*, orange, cafe,
    foncees, coca cola, the fonce, rouille, brunes, brunatre*, porto, vin, grenadine, sombre*, couleur cafe,
    couleur the, couleur coca, couleur rouille, mousse*, trouble*, caramel, noiratre*, bordeaux, boue, moka,
    biere brune, mousse, mousseuse, mousseux, du sang dedans, filaments, morceaux, framboise, fraise, sirop,
    sirop de, saumon, vin rouge
  `,
  wound: `
    plaie*, coupure*, ampoule*, piqure*, tique*, morsure*, ecorchure*, griffure, pansement, cloque*,
    egratignure*, cicatrice, ongle incarne, bouton, furoncle*, abces, panaris, brulure, eraflure*, entaille,
    pique, morsure de, crevasse*
  `,
  woundWrong: `
    trait rouge, ligne rouge, trainee rouge, pus, infect*, suinte*, anneau, cercle rouge, setend, s etend,
    sent mauvais, noir*, purul*, pue, puent, odeur, sent fort, jaunatre*, verdatre*, chaude, rougeur,
    brulante, pulse, fievre, frissons, strie*, trainee*, remonte, sagrandit, grossit, ferme pas, cicatrise
    pas, referme pas, rouge et, toute rouge, tout rouge, devenue rouge, coule jaune, coule blanc, rouge vif,
    tres rouge, chaude et, qui bat, coule toujours
  `,
  pregnancySaid: `
    enceinte*, enseinte, grossesse*, prenatal*, postnatal*, post natal, post partum, postpartum,
    cesarienne*, attends/attend/attendons un/des/notre bebe/enfant/jumeaux, fausse couche*, ivg,
    allaitement, donne le sein, donner le sein, fiv, pma, en essai bebe, essai bebe, tomber enceinte,
    nausees matinales, bebe .. ne il/est/depuis/semaines/mois, bebe est ne*, naissance ..
    bebe/fils/fille/petit*, depuis la naissance, apres la naissance, eu un bebe, eu mon bebe, eu une petite
    fille, ma date de terme, mon terme, jeune maman, # sa, semaines damenorrhee, mois de grossesse, # mois
    de grossesse, semaine de grossesse, perinee .. faible/abime/fuite*/reeducation, reeducation du perinee,
    reeducation perineale, perineal*, descente dorganes, descente d organes, diastasis, lourdeur en bas,
    pesanteur en bas, fuites quand, test .. positif, test de grossesse, bebe en route, viens daccoucher,
    viens d accoucher, bebe de # semaines/mois/jours, attend .. bebe, attends un heureux, conge maternite,
    jeune mere, suis maman depuis, maman depuis # semaines/mois/jours, trimestre de grossesse, mon/au/du
    deuxieme/troisieme/premier/dernier/1er/2e/2eme/3e/3eme trimestre, allaite, allaiter, allaitante,
    allaitais, attend* un petit/heureux/enfant/bout, attend* un heureux, attend* un petit, attend* pour
    janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre, attend* des
    jumeaux/jumelles/triples, barres roses, deux barres, deux traits, deux barres roses, polichinelle,
    bedon, ventre .. sarrondit, ventre rond, cinquieme mois, troisieme mois, quatrieme mois, sixieme mois,
    septieme mois, huitieme mois, neuvieme mois, # mois enceinte, sage femme*, perinee*, ventre fait un
    dome, dome .. abdos/ventre, dome quand, perdu le bebe, perdu un bebe, perdu mon bebe, maman depuis, papa
    et maman, fuites urinaires, mettre au monde, donne naissance, mis au monde, bebe .. a
    deux/trois/quatre/cinq/six/sept/huit/# mois/semaines/jours, bebe a # mois/semaines, bebe a
    deux/trois/quatre/cinq/six mois/semaines, bebe .. bouge, perdu les eaux, transfert ..
    embryon/vendredi/lundi/mardi/mercredi/jeudi, insemination, stimulation ovarienne, ponction ovocyt*,
    procreation, retard de regles, regles en retard, nausees du matin, contractions, col ..
    ouvert/raccourci, placenta*, toxemie, pre eclampsie, preeclampsie, eclampsie, uterus .. contracte, bebe
    dans le ventre, bebe a bord, dans mon ventre, in utero, gyneco*, deni de grossesse, baby blues, bebe
    arrive, grossesse .. risque, semaines .. grossesse, sein .. dur/rouge, mastite, retour de couches,
    episio*, forceps, lochies, tire lait, test positif .. semaines/enceinte/bebe/barres/matin, des fuites ..
    saute/cours/ris/tousse/naissance/accouch*/bebe/depuis, fuite quand je, jattends un/une/mon/notre/des,
    petit miracle, heureux evenement, miracle prevu, prevu pour
    janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre .. bebe, bebe
    prevu, bebe pour janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre,
    cigogne, accoucher, famille sagrandit, agrandir la famille, petit frere en route, petite soeur en route,
    bout de chou, en cloque, crevette dans, haricot dans, bidon qui pousse, bidon de # mois, ventre qui
    pousse, mois de gestation, fecondation, embryon*, nidation, test pipi, plus deux sur le test,
    amenorrhee, dpa, date prevue, date daccouchement/accouchement, echographie du, premiere echo, echo des #
    semaines, voie basse, peridurale, episiotomie, dechirure .. accouch*/perinee, post accouchement, devenue
    maman, devenir maman, nouveau ne .. allait*/sein, mes seins .. lait/allait*, montee de lait, sevrage ..
    sein/bebe, descente duterus/uterus, vessie descendue, mon plancher pelvien, plancher pelvien ..
    accouch*/bebe/lache/faible/fuite*, fuit quand je, pipi quand je saute/cours/tousse, pipi .. quand ..
    saute/cours/tousse, grossesse extra, interruption de grossesse, avortement, avorte, perdu mon petit,
    bebe mort, mort ne, fausses couches, essais bebe, essayons davoir/avoir un, avoir un bebe, tenter une
    fiv, clomid, ovitrelle, endometriose .. bebe, accouche, accouchee, accouchement*, accouche
    en/dans/bientot, attend* .. jumeaux, des jumeaux en route, a # mois et demi, a cinq/six/sept/huit mois
    et demi, mois et demi .. ventre/bebe, enceinte jusquau cou, future maman, maman en
    septembre/octobre/avril/mai/juin, bebe dans # mois/semaines, bebe dans deux/trois/quatre/cinq mois, le
    bidon, suites de couches, jai accouche, vient daccoucher/accoucher, grossesse, conge mat*, conge de
    maternite, conge parental .. accouch*, cododo, seconde grossesse, ma premiere grossesse, enfant en
    route, on va etre parents, allons etre parents, a # semaines .. bebe/ventre/eaux/saigne, suis a #
    semaines, suis de # semaines, vessie descend, vessie qui descend, organes .. descend*, deuxieme enfant
    .. lourd/naissance/bas, naissance .. deuxieme/second/premier, depuis la naissance .. deuxieme, mon
    deuxieme .. lourd/perinee/fuite*, grands droits, ventre .. ecart/ouvert .. naissance, lait ..
    entrainement .. allait*, fausse couche, test de grossesse positif, deux lignes .. test, deux lignes ce
    matin, brioche au four, pain au four, diabete gestationnel, serviette .. marche .. semaines, enceinte ..
    chute/tombee, perdu .. bebe, perte deau/eau, coule comme de leau/eau, perds de leau/eau, perte des eaux,
    liquide .. semaines, eaux .. vertes, bebe na pas bouge, bebe bouge moins/peu/pas/plus, un locataire
    dans, uterus, pertes apres laccouchement/accouchement, apres laccouchement/accouchement, suites de
    couche, terme est en/le/prevu, terme en
    janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre, bientot trois,
    bientot a trois, bientot quatre a la maison, col .. ouvert/mou/court, symphyse, dechirure du troisieme
    degre, perinee .. dechir*, jeune accouchee, gros ventre .. bebe, mini moi en route, traitement pour
    avoir un enfant, hormones .. bebe, stimulation .. ovaires/hormon*/fiv, essayons davoir/avoir, en espoir
    de, poche .. rompue/percee, rupture de la poche
  `,
  weeks: `semaines, sa, # sa, # mois, mois de grossesse`,
  unborn: `
    contractions, perdu les eaux, les eaux, spotting, bebe bouge, perdu .. liquide, poche des eaux, pertes
    brunes/rouges/de/marron, bas ventre, ventre dur/durcit
  `,
};
