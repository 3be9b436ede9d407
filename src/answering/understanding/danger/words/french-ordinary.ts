import type { DangerWords, OrdinaryConcept } from '../danger-concepts.ts';

/** French talk that takes a sign back. */
export const FRENCH_ORDINARY: DangerWords<OrdinaryConcept> = {
  harmless: `
    ceinture thoracique, ceinture cardio*, ceinture poitrine, ceinture de poitrine, ceinture pectorale,
    poitrine et dos, muscles de la poitrine, muscu poitrine, pompes .. poitrine, courbature* .. poitrine,
    poitrine .. courbature*, ceinture thoracique*, coup de coeur, coups de coeur, par coeur, de bon coeur, a
    coeur, coeur net, le coeur leger, de tout coeur, de tout mon coeur, a contre coeur, coeur de cible, mal
    au coeur pour, fend le coeur, serre le coeur, cardio training, cardiotraining, machine* cardio, machines
    de cardio, seance* de cardio, seance cardio, du cardio, zone* cardiaque*, zone* cardio, cardio
    frequence*, cardiofrequence*, montre cardio, frequence cardiaque max*, appareil* cardio, faire du
    cardio, cardio au repos, fievre du/de/des
    marathon/course/running/or/samedi/trail/depart/acheteur*/sport, la fievre du, fievre acheteuse, pas de
    quoi, dejoue, meurs denvie, meurs d envie, mourir denvie, mourir d envie, meurs dennui, mourir dennui,
    mourir de rire, mort de rire, morte de rire, mort de faim, mort de fatigue, jambes mortes, jambes ..
    mortes, mort de soif, meurs de faim, ma tue, m a tue, mont tue, m ont tue, mavait tue, se tue a, me tue
    a, tuer le temps, ca me tue, cotes .. tue*, cote .. tue*, me tuer a lentrainement, me tuer a l, en finir
    avec, pour en finir, finir le/la/un/ma, a tuer, tuerie, tue les jambes, vont me tuer, va me tuer, va me
    tuer si, a en mourir, crever de chaud, creve, crevee, suis creve, allure suicid*, rythme suicid*, depart
    suicid*, suicides en, coup de mou, point de cote, points de cote, point cote, point sur le cote, cote
    descente, cote montee, seance* de cotes, les cotes, des cotes, en cote, cotes raides, cotes courtes, de
    cote, a cote, du cote de, cote muscu, cote running, mes cotes courtes, travail en cotes, fractionne en
    cotes, repetitions de cotes, cotes .. seance, bosses, grosse cote, cote longue, dans le sang, bon sang,
    sang froid, sang neuf, se faire un sang, mauvais sang, flux sanguin, circulation du sang, circulation
    sanguine, sanguin, sanguine, sueur et, don de sang, donne mon sang, don du sang, sang et eau, suer sang,
    du sang et des larmes, du sang neuf, coup de sang, mieux circuler le sang, circuler le sang, sang
    circul*, plus de sang aux, apport de sang, afflux de sang, du sang dans les muscles, sang oxygene, fait
    circuler, tete reposee, casse tete, prise de tete, prend la tete, casse la tete, cassent la tete, me
    casse la tete, prends la tete, en tete, tete de course, coup de tete, tete dans le guidon, tete de
    linotte, par dessus la tete, vider la tete, sur un coup de tete, la tete ailleurs, coup de barre, coup
    de pompe, coup de fouet a/au/pour, casse mon record, casse les pieds, casse la routine, casser la
    routine, casser la croute, casse croute, casse bonbon*, casse pieds, casse mon chrono/velo/montre, velo
    casse, montre cassee, casse ma montre, ma montre est cassee, tapis .. casse, casser mon, casser le,
    casser du, battu mon record, explose mon record, explose mon chrono, explose mon, explose ma, pete mon
    record, pete mon chrono, pete la forme, pete le feu, pete un cable, rompre la, rompre avec, souffle
    nouveau, second souffle, nouveau souffle, sans souffler, a souffle, exercices de respiration, exercice*
    de souffle, capacite respiratoire, bien respirer, mieux respirer, respiration en, respiration au,
    technique de respiration, gerer ma respiration, manque de souffle en cote, essouffle en cote, essouffle*
    vite en, essouffle* .. cote*/fractionne/course/courant/cours, plus mal que bien, pas mal, mal aux
    cuisses, mal de, mal partout .. seance/muscu, mal a trouver, mal a
    me/tenir/suivre/finir/caser/garder/monter/descendre/tenir/organiser, mal a l aise, mal organise, mal
    choisi, mal dormi, plus de mal, du mal a, mal fait, dort mal, mal equilibre, mal place, nages mal, nage
    mal, cours mal, main dans, de main, main forte, coup de main, donner un coup de main, sous la main, pied
    a letrier, coup de pied au cul, prends mon pied, prendre son pied, au pied de, a pied, mise a pied, main
    dessus, tour de main, bras dessus, gros bras, bras de fer, baisser les bras, dos crawle, sur le dos,
    nage* .. dos, dos ou, dos et, brasse ou dos, dos au mur, plein le dos, en avoir plein le dos, sac a dos,
    crawl dos, dos brasse, le dos en natation, papillon, bouche bee, bleu marine, maillot bleu, zone bleue,
    carte bleue, maillot noir, vendredi noir, noir de monde, nuit noire, il fait noir, quand il fait noir,
    dans le noir, nuit blanche, ceinture noire, cafe noir, chaussures noires, noir ou, regles de, regle de,
    regles du, regles a, les regles dor, regles d or, regle d or, quelles regles, des regles, en regle,
    regle generale, en regle generale, les regles pour, quelles sont les regles, ces regles, deux regles,
    trois regles, regle des, les regles, cycle de, cycles de, cycle dentrainement, cycle d entrainement,
    cycle en, mon cycle, cycle long, cycle indoor, vertigineu*, tourne en rond, tourne les jambes, tourne
    les talons, tourner les jambes, tournante*, tete qui fume, jai la dalle, malaise .. de
    parler/public/social, crise de rire, crise de la, quelle crise, long terme, a long terme, moyen terme,
    court terme, mon terme de, terme de, a terme, trimestre .. boulot/fac/scolaire, premier trimestre de
    lannee, prochain trimestre, ce trimestre, chaque trimestre, trimestre dernier, naissance du club, depuis
    ma naissance, depuis la naissance du club, date de naissance, donner naissance, bosse dans, infirmier*
    .. hopital, hopital .. infirmier*, bosse a lhopital, travaille a lhopital, travaille a l hopital,
    infirmiere a l hopital, garde a lhopital, urgences, sel en cachet*, comprime* de sel, pastille* de sel,
    comprime de magnesium, magnesium, electrolyte*, fer en comprime*, dose dentrainement, dose de
    motivation, bonne dose de, dose de sport, dose d entrainement, petite dose de, dose de course, dose de
    velo, bonne dose, doses de, sport sur ordonnance, medicament naturel, meilleur medicament,
    chirurgicale*, precision chirurgicale, traitement de faveur, traitement de texte, traitement des, plan
    dattaque, elephant dans la piece, memoire delephant, dattaque, attaquer la, attaque la, attaque talon,
    boite de nuit, en boite, boite aux, ma boite, la boite, boite a, boites, boite de, une boite, boite
    hier, jambes lourdes, lourd en muscu, charges lourdes, charge lourde, charge* lourd*, du lourd, soulever
    lourd, lourd ou, jambes de plomb, chaud cacao, yoga chaud, temps chaud, chaud ou, eau chaude, quand il
    fait chaud, bain chaud, douche chaude, ma double seance, double seance, seance double, doubler, doublee,
    journee double, jour double, doubles, vue sur, point de vue, point fort, points forts, point faible,
    points faibles, mise au point, au point, faire le point, un point important, point positif, point
    commun, premier point, point de depart, un point sur, un point a, dernier point, point mort, point d
    honneur, sur ce point, a quel point, tel point, petit point, point de rendez, point de rdv, points par,
    sans douleur, sans douleurs, sans mal, pas de douleur, pas de douleurs, aucune douleur, pas mal du tout,
    indolore, intense*/intensite seance*/effort*/entrainement*/course*/semaine*, seance* .. intense*,
    effort* intense*, entrainement intense, velo intense, plus intense, moins intense, tres intense, sommeil
    de reve, lit douillet, qui craque, qui craquent, craque sans, genoux craquent, au coeur de/du
    la/lhiver/parcours/plan/club, idees noires de, cours de muscu a contre coeur, restriction horaire, coeur
    brise, coeur lourd, le cardiologue me signe, cardiologue .. signe/feu/ok/vert/nickel, tetons ont saigne,
    teton* .. saign*/sang, saign* .. teton*, brassiere .. poitrine, soutien gorge .. poitrine, serree sur la
    poitrine, sangle .. sternum/poitrine, ceinture .. sternum/poitrine/thorax, gratte sous le sternum,
    suicides au gymnase, appelle suicides, appeles suicides, suicides .. gymnase/terrain/foot/basket/fin,
    seance de suicides, navettes .. suicides, boite .. sac/charge/chien, chien boite, cheval boite, chat
    boite, gonfles a bloc, gonflees a bloc, gonfle a bloc, gonflee a bloc, bloc .. gonfles, gonflees de
    muscle, gonfles de muscle, gonfle de muscle, muscles gonfles, bras gonfles apres, gonfles apres la
    muscu, super pump, contre le cancer, contre le diabete, recherche sur le/la/les
    cancer/diabete/sclerose/maladies, recherche .. cancer, lutte contre ..
    cancer/diabete/mucoviscidose/sclerose/myopathie, vaincre la mucoviscidose, ligue contre le cancer,
    defibrillateur du/de stade/la/lequipe/equipe/club/salle/gymnase, defibrillateur du stade, defibrillateur
    .. stade/club/local/salle/mairie, plus de sang dans les jambes, donne le vertige, donne le tournis,
    vertige .. volume/chiffres/prix/sommet, etouffe dans, etouffe .. salle/chaleur/bureau/appart, ego est
    fracture, ego .. fracture/blesse/casse/froisse, moral .. casse, dose de
    fractionne/cross/renfo/velo/croise/muscu/natation/volume/yoga/dur/bonne/plaisir/rire/soleil/vitamine,
    quelle dose de, double dose de, juste dose, dosage, paralyse* par,
    montre/garmin/strava/cardio/gps/appli/application/coros/capteur raconte/dit/affiche nimporte quoi,
    garmin .. nimporte quoi, sors du bloc, seance de bloc, salle de bloc, faire du bloc, a bout de souffle,
    suis a bout de, a bout de jus, sur le pouce, cobra, jambe plus faible, jambes explosees, cuisses
    explosees, overdose de running/course/tapis/fractionne/sport/chocolat, loverdose/overdose, dents ou,
    serrer les dents, serre les dents, au secours le, secours le wifi, mort* subite du, me lance dans, me
    lance sur, je me lance, lance dans, lance un/une defi/seance, nimporte quoi en, gonfle dy, me gonfle, ca
    me gonfle, gonfle .. aller, mon chat/chien .. mange plus, chat ne mange plus, chien ne mange plus, chat
    mange plus, chien mange plus, points noirs souplesse, deux points noirs, point noir, frissons de
    joie/plaisir/bonheur/emotion, des frissons de, donne des frissons, donner des frissons, frissons rien,
    frissons au depart, ongle noir, ongles noirs, ongle* .. noir*, perdu un ongle, un bleu, petit bleu, des
    bleus, quelques bleus, noye* sous, noye* dans, noyer dans un verre, coup de foudre, nuque raide ..
    dormi/train/voiture/bureau/oreiller/ordi, disparaitre .. bois/foret/nature/montagne/week, disparaitre
    dans la/les, mordu* de, mordu* du, oppresse par le/la boulot, etau se resserre, malade de jalousie,
    boule au ventre, bouche a oreille, gouttes de sueur, manque dair/air ..
    longueur*/bassin/crawl/piscine/natation/nage*/sprint*, piscine .. manque dair/air, crawl .. manque
    dair/air, chauffage, pour mechauffer, accouche de moi, accouche de toi, opere a lhopital/hopital,
    chirurgien de metier, anesthesie les, anesthesie .. cuisses/jambes/mollets, boite .. sac, je boite un
    peu avec, etouffe dans cette, etouffe .. cette salle, jumeaux .. club, etouffe* dans, jetouffe dans,
    etouffe dans cette/ma/la, veut/veulent ma mort, etouffe .. salle/masque/foule, prise de sang parfaite,
    prise de sang .. nickel/ok/bonne/parfaite, collecte de sang, ko debout, pleure de joie, larmes de joie,
    tableur, trop serre*/serres .. engourdi*, serres pied engourdi, lacets .. engourdi*/fourmi*, selle ..
    engourdi* .. reglage, danse/fait/bosse/travaille/fete/chante toute la nuit, danse .. nuit, telephone ma
    lache, montre ma lache, batterie ma lache, gps ma lache, natel .. lache,
    telephone/montre/batterie/gps/moteur/voiture/chaine/derailleur .. lache, ecroule* sur le canape, ecroule
    sur mon lit, course contre lavc/avc, contre lavc/avc, frissons dans le dos, frisson* ..
    foule/photo/hymne/arrivee, chevres .. evanouissent, qui sevanouissent, tellement je ris, respirer
    tellement, respirer de rire, plus respirer tellement, rire .. respirer, plus de peur que de mal, de peur
    que de mal, plus de peur que, urgences de nuit, aux urgences de nuit, infirmi* aux urgences, aide
    soignant* .. urgences, travaille aux urgences, bosse aux urgences, medecin aux urgences, frissons dans
    le, dans le dos devant, mieux respirer tellement, peux plus respirer tellement, sans se faire mal, sans
    me faire mal, dans le dos de, frissons .. photo/foule/arrivee/hymne/musique, tableau*, prenez,
    operations, operationnel*, graves, le port, manche, manches, implantation*, premature*, prematurement,
    tables, tablent, gastronomi*, souligne*, live, port de, port du, me pese sur le ventre/lestomac/estomac,
    pese sur .. ventre/estomac, des frissons dans le dos, frottement* .. poitrine/sein*/aisselle*, anti
    frottement* .. poitrine/cuisse*, irritation* .. poitrine, saute souvent/parfois/toujours le petit,
    sauter le petit dej avant, petit dej avant de courir, velo en, cbd, quel imc, bande de poitrine, bande
    pectorale, bande thoracique, sangle de poitrine, sangle pectorale, dossard .. poitrine, final a crise
    cardiaque, finish .. crise cardiaque, final .. infarctus, arrivee .. infarctus, finish .. infarctus,
    manque dair/air dans les cotes, manque dair/air en cote, manque dair/air ..
    cote/cotes/montee/sprint/accelere, rien danormal/anormal, faux sang, sang de vampire, mange/mangent
    presque? pas/plus/peu/jamais/rarement de/d viande/poisson/legumes/fruits/pain/sucre/gluten/chocolat,
    41/42 degres dehors/ce/prevus/prevu/annonces/annonce/demain/aujourdhui
  `,
  denials: `pas de, pas, aucune, aucun, sans, jamais, ni, jamais eu de, rien de`,
  deniable: `
    douleur, douleurs, fievre, vertige*, gonfl*, gonflement, sang, fracture*, blesse, blessee, blessure*,
    enceinte, poitrine, genou, medicament*, traitement, malaise, mal, et, ou, ni, de, a, la, au, engourdi*,
    malade, fourmillement*, essouffle*, opere*, boite, antidouleur*, diabetique
  `,
  spared: `
    prevenir, previent, prevention de, prevention des, eviter, evite, risque de, risques de, proteger de,
    protege de, protege contre, peur de me blesser
  `,
  ownBody: `je, jai, mon, ma, mes, moi, suis, son, sa, ses, il, elle`,
  healed: `
    il y a # ans, il y a des annees, il y a longtemps, il y a un an, il y a
    deux/trois/quatre/cinq/dix/quelques/plusieurs ans, y a # ans, y a des annees, enfant, etant petit*,
    quand j? etais petit*/jeune/ado/gamin*, dans ma jeunesse, gueri*, consolid*, completement remis*, feu
    vert du/de, eu le feu vert, donne le feu vert, a present repare*, en 201*, en 200*, en 19*, en
    2020/2021/2022/2023, ancienne fracture, vieille fracture, vieille blessure, ancienne blessure, mes
    enfants ont, le petit a, la petite a # ans, autrefois, a lepoque, jadis, ca fait longtemps, ancien, lan
    passe, an passe, soigne*
  `,
  over: `
    passe maintenant, est passe depuis, cest passe, va mieux depuis, tout va bien depuis, ca va depuis, plus
    rien depuis, revenu a la normale, disparait quand, passe quand je
  `,
  celebrated: `
    felicitation*, bravo, felicite*, cadeau*, fetons, tonton, tata, tournee, cagnotte, faire part, carte
    pour, manquera, trinque*, bienvenue a, chapeau, pot au/du club, lui offre, leur offre, lui offrir, leur
    offrir, on fete, fete la/sa/leur, feter ca/la/sa
  `,
};
