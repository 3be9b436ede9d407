import type { DangerWords, IllnessConcept } from '../danger-concepts.ts';

type MedicineConcept = Extract<IllnessConcept, 'medicineSaid' | 'operationSaid' | 'chronicSaid'>;

/** How French speaks of medicine, operations and lasting illness. */
export const FRENCH_MEDICINE: DangerWords<MedicineConcept> = {
  medicineSaid: `
    ibuprofene*, ibuprofen, ibu, advil, nurofen, paracetamol*, doliprane*, dafalgan, efferalgan, aspirine*,
    aspirin, naproxene, diclofenac, voltarene*, ketoprofene, ketum, profenid, antidouleur*, anti douleur*,
    antalgique*, antiinflammatoire*, anti inflammatoire*, anti inflamatoire*, ains, cortisone, cortico*,
    corticoide*, infiltration*, prednisone, solupred, antibiotique*, antibio, antibios, amoxicilline,
    ciprofloxacine, cipro, antidepresseur*, anti depresseur*, sertraline, fluoxetine, prozac, escitalopram,
    seroplex, anxiolytique*, xanax, lexomil, lithium, ritaline, betabloquant*, beta bloquant*, beta
    bloqueur*, bisoprolol, anticoagul*, anti coagul*, fluidifiant*, sang fluide, kardegic, previscan,
    eliquis, xarelto, heparine, lovenox, statine*, insuline, metformine, ozempic, wegovy, roaccutane,
    curacne, isotretinoine, methotrexate, medicament*, medoc, medocs, traitement
    pour/contre/de/antib*/anti*, sous traitement, mon traitement, cachet, cachets, comprime, comprimes,
    pilule .. et/prends/avec, ordonnance, sans ordonnance, prescri*, # mg, posologie, somnifere*, tramadol,
    morphine, opioide*, codeine, opiac*, myorelaxant*, decontractant*, levothyrox, ventoline, inhalateur,
    chimio*, radiotherapie, immunosuppress*, diuretique*, hypertenseur*, antihypertenseur*, injection de,
    piqure de cortisone, sous antibio*, sous antidepresseur*, sous cortisone, sous insuline, me pique,
    voltaren, biprofenid, spasfon, injection, injections de, antihistaminique*, infiltre*, infiltree,
    gelules, isotretin*, antalgiq*, anti douleurs, pilule, sterilet, implant contraceptif, cure de testo,
    cure .. testo/steroides/hormones, traitement hormonal, antipsychotique*, neurolept*, benzo*, valium,
    zopiclone, stilnox, imovane, melatonine .. dose, lamictal, depakine, keppra, tegretol, spray .. asthme,
    prends ma pompe, ma pompe .. fois, pompe .. asthme/puffs/insuline, puff*, symbicort, flixotide, brufen,
    celebrex, arcoxia, meloxicam, toradol, lyrica, gabapentine, pregabaline, izalgi, lamaline, ixprim,
    contramal, dexamethasone, medrol, synacthen, humira, enbrel, biotherapie*, interferon, tritherapie,
    ramipril, lisinopril, amlodipine, losartan, aspegic, plavix, brilique, sintrom, coumadine, pradaxa,
    aprovel, viagra, modafinil, concerta, vyvanse, rilatine, strattera, methylphenidate, adderall,
    venlafaxine, effexor, paroxetine, deroxat, citalopram, cymbalta, wellbutrin, cipralex, zoloft,
    doxycycline, augmentin, levofloxacine, tavanic, azithromycine, advil*, tylenol, motrin, algifor, irfen,
    dafalgan*, perdolan, nurofen*, sirop .. codeine, morphinique*, dose .. medicament*, surveillance ..
    traitement, premier vaccin, vaccin .. hier/ce matin, vaccine* hier, plein dans les rayons, sous rayons,
    seances de rayons, aux rayons, dose de medicament*/cortisone/doliprane/paracetamol/ibuprofene, patchs,
    hormones, ma mis sous, ma mise sous, mont mis sous, mont mise sous, mis sous .. hier/semaine/mois, suis
    sous, est sous traitement/cortisone/medicament*/morphine/antibio*, arreter mon/mes/ma
    medicament*/traitement/pilule/medocs, arrete mon/mes/ma medicament*/traitement/pilule/medocs/antidep*,
    oublie mon/mes/ma medicament*/traitement/pilule/medocs, nouveau medicament, nouveaux medicaments, change
    de traitement/medicament/dose, tahor, crestor, atorvastatine, simvastatine, rosuvastatine, aspro, mobic,
    piroxicam, feldene, indometacine, apranax, naprosyne, antadys, spifen, nurofenflash, dafalgan forte,
    novalgin*, aubrac, oxycodone, oxynorm, fentanyl, subutex, methadone, suboxone, baclofene, tetrazepam,
    thiocolchicoside, coltramyl, miorel, atarax, donormyl, zolpidem, nuctalon, temesta, rivotril,
    quetiapine, risperdal, abilify, zyprexa, mirtazapine, trazodone, duloxetine, bupropion, champix,
    furosemide, lasilix, spironolactone, aldactone, atenolol, propranolol, avlocardyl, nebivolol, temerit,
    sotalol, flecaine, cordarone, amiodarone, digoxine, entresto, forxiga, jardiance, januvia, diamicron,
    humalog, tresiba, mounjaro, saxenda, victoza, trulicity, propecia, finasteride, androcur, lutenyl,
    tamoxifene, letrozole, decapeptyl, androgel, dhea, levonorgestrel, pilule du lendemain, relvar,
    seretide, singulair, montelukast, becotide, pulmicort, nasonex, cetirizine, desloratadine, aerius,
    xyzal, polaramine, kestin, injection* de, piqures de, shot de cortisone, prp, acide hyaluronique,
    mesotherapie, anti migraineux, prontalgine, solpadeine, klipal, antivertigineux, anti nausee*, imodium,
    smecta .. course, vogalene, primperan, antiviral*, tamiflu, paxlovid, malarone, lariam, antifongique*,
    vermifuge, cortancyl, celestene, medication, psychotrope*, neuroleptique*, stabilisateur dhumeur/humeur,
    thymoregulat*, sous ordonnance, ordonnance de, testosterone .. injection*/prends/cure/gel/sous, sous
    testosterone, injection pour maigrir, piqure pour maigrir, piqure/piqures pour maigrir, maigrir ..
    injection, ibupro, comprime* .. thyroide/tension/coeur, pilule .. coeur/tension, tdah ..
    medicament*/traitement, arrete mes comprimes, arrete mes cachets, booster .. medicament*/coeur, melanger
    .. medicament*/tension, quel antidouleur, quel anti douleur, dose ..
    voltarene/ibuprofene/doliprane/paracetamol/antidouleur, l thyroxine, thyroxine, levothyroxine, triptan,
    triptans, gouttes pour la tension/coeur/yeux, gouttes .. tension, pour la tension .. prends/prendre,
    deuxieme vaccin, vaccin demain/hier/ce, troisieme dose, desensibilisation, hormones de croissance,
    medicament .. rhumatisme*, immunosuppresseur*, anti rejet, allopurinol, colchicine, somnifere, iode
    radioactif, cure de fer, perfusion de fer, beta bloquants, anti tnf, cachets pour dormir, pilule ..
    arret/arretee .. regles/cycle/ovul*, vaccin .. demain/hier/lundi/bras/semaine/seance/course, quelle dose
    de voltarene/ibuprofene/doliprane/paracetamol/antidouleur/aspirine
  `,
  operationSaid: `
    operation du/de/des/il/au, apres mon operation, apres loperation, apres l operation, depuis mon
    operation, depuis loperation, mon operation, chirurgie*, post op, postop, ligamentoplastie, prothese*,
    hospitalis*, a lhopital, a l hopital depuis, sorti de lhopital, sortie de lhopital, pas encore le feu
    vert, pas le feu vert, pas eu le feu vert, arret de sport, platre, platree, attelle, botte de marche,
    attends .. irm/radio/scanner, prothese de, hanche neuve, opere, operee, opere du/de, me suis fait
    operer, fait operer, faire operer, se faire operer, ablation, lhosto/hosto, hosto, billard, passe sur le
    billard, sur le billard, bloc operatoire, vasectomie, arthrodese, arthroscopie, anesthesie*,
    appendicite, appendice, fils hier, retire les fils, enleve les fils, fils .. retires/enleves, vis ..
    retirees/enlevees/posees/cheville/genou, plaque .. vis, menisque .. enleve/retire/suture, ma/ont enleve
    le/la/un/une/les/mon/ma, ma/ont retire le/la/un/une/les/mon/ma, dents de sagesse, dent de sagesse, dent
    arrachee, dents arrachees, don de rein, don de moelle, donne un rein, sterilet pose, cataracte*, laser
    .. yeux, chaussure plate, points de suture, resultat* .. irm/scanner/radio/biopsie/holter/coro, irm ..
    dit/montre/arrive/attente/demain/prevue, scanner .. dit/montre/arrive/demain/prevu, radio ..
    dit/montre/demain/prevue, echographie .. montre/demain, en attente dun/dune/une, biopsie, platre enleve,
    deplatre*, broche*, orthese*, minerve, corset, attelles, cannes anglaises, canne anglaise,
    hospitalisation, reanimation, sort/sorti/sortie dun pontage, sort/sorti/sortie dune/une operation,
    sort/sorti/sortie dhopital/hopital, operes, operees, me faire operer, va moperer, vont moperer, sera
    opere*, suis opere*, coelioscopie, arthroplastie, prostatectomie, hysterectomie, mastectomie, sleeve,
    bypass, chirurgical*, protocole commotion, jusqua nouvel ordre, kine ma dit stop, ma dit stop, dit stop,
    a dit .. semaines, dit six semaines, interdit la course, interdit le sport, interdit ..
    sport/course/effort/seance*, contre indiqu*, contre indication, defendu de courir, ordre du medecin,
    contre lavis/avis, malgre lavis/avis, hernie .. oper*/reparee, oper* .. hernie,
    revient/revenu/sorti/sortie du bloc operatoire, passe/passe/passee au bloc, pleine convalescence, greffe
    de/du, on mopere, mopere le/en/lundi/mardi/mercredi/jeudi/vendredi, je me fais operer, chirurgie ..
    hier/semaine/mois, passe sous le bistouri, sous le bistouri, au bistouri, sortie de clinique, sorti de
    clinique, sort de clinique, rentre* de lhopital/hopital, rentre* de lhosto/hosto, quitte
    lhopital/hopital, ambulatoire, sutures, agrafes, cicatrice .. fraiche/recente/semaines/jours/tire,
    points .. enlev*/retir*/tenir, redon, reeducation apres, reeduc apres, reeduc ..
    ligament*/genou/operation/lca, post operatoire, post chirurgie, pre operatoire, avant mon operation,
    reconstruction .. ligament*/lca, nouveau genou, genou neuf, hanche en titane, titane dans, plaque et
    vis, osteosynthese, osteotomie, greffe .. ligament*/os/peau, menisectomie, meniscectomie, suture ..
    menisque/tendon, kyste enleve, enlever un kyste, enlever le/les/mes/ma/un/une
    amygdales/menisque/vesicule/kyste/plaque/vis/dents/uterus/grain, grain de beaute .. enlev*/retir*,
    frottis .. anormal, conisation, curetage, coloscopie, gastroscopie, anesthesie, pose de stent, poche de
    stomie, stomie, cage herniaire, tatouage .. infect*, circoncision, phimosis, varicocele, opere*
    hier/lundi/mardi/mercredi/jeudi/vendredi, botte plastique, botte orthopedique, resine ..
    pied/bras/jambe/cheville, immobilise* .. semaines/platre/attelle, strict .. chirurgien, chaussure de
    barouk, barouk, mon/le chirurgien .. dit/veut/prevu/demain/semaine*, chirurgien a dit, suis a j #, a j #
    de/apres, je suis a j, j # post, ligaments .. refaits, croises refaits, genou refait, hanche refaite,
    epaule refaite, nez refait, en echarpe, bras en echarpe, echarpe .. epaule/bras, sorti* hier de
    lhopital/hopital, sorti* .. de lhopital/hopital, sortie de lhopital/hopital, points ..
    mollet/cuisse/genou/grain/cours/courir, avec des points, sous arthro, coelio, keyhole, laparo*,
    vesicule, filet .. hernie, filet .. pose, jour # .. operation/hernie/filet, chirurgie refractive, opere*
    des yeux, laser hier, amygdales, appendice enleve, plaque .. cheville/clavicule, vis ..
    sortent/sort/enleve, mammectomie, rein donne, oper* .. avc/coeur/hernie/dos, on mopere ..
    varices/genou/dos/hernie/pied/hanche/epaule, on menleve les/mes/la/le
    vis/plaque*/fils/broche*/amygdales/dents, mopere des varices/yeux/dents
  `,
  chronicSaid: `
    diabet*, tumeur*, leucemie, lymphome, sclerose en plaques, lupus, osteoporose, anemi*, hypertension,
    hypertendu*, tension .. haute/elevee, tension a #, insuffisance renale, insuffisance respiratoire,
    maladie de crohn, crohn, grosseur, boule au sein, drepanocyt*, mucoviscidose, parkinson, bpco, calcul*
    renal*, ulcere, hepatite, vih, autoimmune, auto immune, fibromyalgie, spondylarthrite, calculs
    renaux/biliaires, covid long, remis* dune/une pneumonie, apres une pneumonie, asthm*, glycemie*, hypos,
    en hypo, hypo la nuit, sucre dans le sang, polyarthrite*, arthrite*, zona, ferritine, thyroide,
    hypothyroidie, hyperthyroidie, hemophil*, glaucome*, acouphene*, apnee du sommeil, un seul rein,
    pneumothorax, rate un peu grosse, rate .. grosse/gonflee/gonfle, mono il y a, fatigue qui dure, fatigue
    .. dure depuis, prise de sang pas, tension qui, endometriose*, certificat .. refuse*, certificat ..
    refuse, pas de medecin, pas vu de medecin, pas vu .. medecin/docteur/kine/specialiste, ose pas
    consulter, sans consulter, pas consulte, jamais consulte, ose consulter, personne ne la regarde*,
    personne .. regarde*, jamais fait voir, pas encore consulte, pas encore vu .. medecin, hashimoto,
    basedow, sarcoidose, myasthenie, myopathie, dystrophie, leucem*, polypes, cirrhose, foie ..
    malade/gras/abime, pancreat*, rcuh, rectocolite, sida, seropositif*, handicap* .. cardiaque, maladie
    rare, maladie auto*, maladie chronique, maladie .. coeur/rein*/poumon*/foie/os, ehlers danlos, marfan,
    thalassemie, thrombophilie, facteur v, embolie lhiver/hiver dernier, meniere, narcoleps*, vertiges
    positionnels, burn out diagnostique, depression .. traitement/soignee/diagnostiquee, bipolaire,
    schizophren*, trouble bipolaire, sevrage, alcoolique*, cirrhotique, fume de lherbe/herbe, fume ..
    herbe/joint*/cannabis, cannabis, cocaine, mdma, ecstasy, dope*, me dope, testo, steroide*, anabolisant*,
    epo, brule graisse*, clenbuterol, hormone* de croissance, coeur .. bat vite .. gelules, troubles du
    rythme, carence* en fer, sans fer, fer a plat, fer trop bas, hemoglobine, manque de fer, osteopenie,
    spondyl*, arthrose severe, osteonecrose, algodystroph*, sdrc, charcot, neuropath*, arterite,
    arteriopath*, raynaud, varices, insuffisance veineuse, lymphoedeme, oedeme osseux a lirm/irm,
    epileptique*, epilepsie, carence*, carence en, carences en, greffe du/de/des, greffee du/de/des, suis
    greffe*, cardiologue .. revoir/dit/suivi/veut/attends, suivi .. cardiologue, cause de lelectro/electro,
    electro .. anormal/bizarre/mauvais, crise de goutte, cancer, cancers, cancereu*, cancero*, insuffisance
    .. renale/cardiaque/respiratoire/hepatique/veineuse/surrenale, renale, dialyse, dialyse*, maladie du
    rein, rein* .. malade*/fragile*, trop de tension, la tension .. monte/haute/elevee/19/18/17/16/20,
    tension .. 16/17/18/19/20, tumeur, metastases, melanome, myelome, chimio, remission, en remission,
    nodule* .. poumon/sein/thyroide, masse .. sein/rein/poumon, lesion .. cerveau/foie, sep, syndrome de ..
    fatigue/raynaud/gilbert/marfan, fatigue chronique, encephalomyelite, covid .. mois ..
    remets/recupere/essouffle*, sequelles .. covid, depuis le covid .. fatigue/souffle/coeur/mois/jamais,
    post covid, burn out .. arret, en burn out, en depression, depressif, depressive, sous antidep*, crises
    dangoisse/angoisse, crise dangoisse/angoisse, attaques de panique, attaque de panique, autisme .. crise,
    insomnie .. mois/somnif*, nai pas dormi depuis # jours, apnees, apnee .. sommeil, sevre, alcoolisme,
    dependance .. alcool/drogue/medic*, addict .. alcool/codeine/cachets, rechute .. alcool/drogue, maladie
    professionnelle, prothese de, luxation recidivante, malformation, scoliose .. oper*/corset/degres,
    spondylolisthesis, discopathie, canal lombaire etroit, coxarthrose, gonarthrose .. severe/stade,
    arthrose .. stade/severe/avancee, necrose .. hanche/tete, tendon .. rompu, myocard*, syndrome
    coronarien, hemochromatose, anemie, leuco*, plaquettes .. basses/bas, globules .. bas/basses, potassium
    .. bas/haut, cpk .. elev*/haut*/explos*, ck .. elev*, creatinine, transaminases, foie ..
    chiffres/analyses/resultats, bilan sanguin .. mauvais/anormal/catastrophe, prise de sang ..
    mauvaise/anormale/pas bonne/attente, analyses .. mauvaises/anormales/attente, attends ..
    resultat*/diagnostic/examens, examens en cours, en cours dexamen*/examen*, bilan en cours, pas encore de
    diagnostic, sans diagnostic, bec de lievre .. oper*, pas remis* de, toujours pas remis*, migraine avec
    aura, migraines ophtalmiques, aura visuelle, perte daudition/audition, deficience immunitaire, malade ..
    chronique, maladie degenerative, algoneurodystrophie, kyste .. oper*/rompu/baker, syndrome .. loges,
    loges .. oper*, depression .. severe/grave/soign*/traitement, fait une depression, ma tension
    est/monte/a/reste, sa tension est/monte/a/reste, type 1, type un, type 2, hernie, hernies, taux de fer,
    fer .. plancher/bas/chaussettes/zero, reserves de fer, labo .. dit/trouve/resultat/mauvais, vitamine b12
    .. carence/basse, stenose, souffle au coeur, tension .. labo, taux .. eleve/bas/anormal, sucre ..
    eleve/haut/labo, prediabete, pre diabete, menopause precoce, hyperthyroid*, goitre, polyarthrite,
    psoriasis .. poussee, lombosciatique, cruralgie, discale, dengue, chikungunya, zika, paludisme, ehlers,
    tachycardie posturale, decollement de retine .. oper*/juillet/repare, retine, drepano*, rein ..
    fonctionne*, reins .. fonctionnent/pour cent, plus dalcool/alcool depuis, arrete lalcool/alcool,
    arrete de boire .. jours/trembl*, sans alcool depuis .. trembl*, attaque/attaques de panique,
    crise/crises de panique, crise/crises de goutte, anemique, anemie*, mononucleose ..
    rate/epuise/contact/reprendre, glandulaire, sinusite .. antibio*, toux .. trois semaines, bronchite ..
    semaines, insuffisant renal, polykyst*, thrombo*, sideen, immunodeprim*, cheveux tombent ..
    entrain*/froid/seances, toujours froid .. mang*/laitue/pommes/duvet, duvet sur les bras, douleur*
    chronique*, tension 24 h, mesurer ma tension, mesure .. tension, holter tensionnel, appareil .. tension,
    jamais ausculte, pas encore ausculte, pas ete ausculte, na pas encore regarde, personne ne ma encore,
    medecin cherche encore, docteur cherche, doc cherche encore, on cherche encore ce que, bilan pas fait,
    controle pas encore, controle .. pas fait/encore, rhumatisme*, rhumatoide, goutte ..
    orteil/crise/allopurinol, lipoedeme, canal arteriel, taux de sucre, glycemie, rate ..
    echographie/control*/grosse, pas encore eu le feu, anevrisme, psychose, montre ca a un medecin, montrer
    a un medecin, aller aux urgences .. mais, devrais aller aux urgences, devrais consulter, dit de
    consulter, veut que jaille/je consulte/je montre, pas/encore .. ausculte
  `,
};
