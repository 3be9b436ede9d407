import type { DiagnosisWords } from './diagnosis-words.ts';

/** How a diagnosis or a treatment is asked for in French. */
export const FRENCH_DIAGNOSIS: DiagnosisWords = {
  diagnose: `
    diagnostique, diagnostiquez, diagnostique moi, un diagnostic, ton diagnostic, le diagnostic, votre diagnostic,
    prescris, prescrivez, prescris moi, une ordonnance, fais moi une ordonnance, quelle blessure,
    qu est ce que je me suis fait, quest ce que je me suis fait, je me suis dechire quoi, c est quoi cette douleur,
    cest quoi cette douleur, que signifient ces symptomes, que veut dire ce symptome, c est grave docteur,
    cest grave docteur, ca peut etre quoi, ca pourrait etre quoi, qu est ce que ca peut etre,
    quest ce que ca peut etre
  `,
  'what-is-wrong': `
    qu est ce qui pourrait causer, quest ce qui pourrait causer, qui cause, qu est ce qu il a, quest ce quil a,
    qu est ce que j ai, quest ce que jai, est ce que jai, qu est ce qui ne va pas avec, quest ce qui ne va pas,
    qu ai je, quai je, j ai quoi, jai quoi, ai quoi, qu est ce que je me suis fait, que se passe t il avec,
    d ou vient, dou vient, d ou viennent, dou viennent, a quoi est due, a quoi est du, qu est ce qui cause,
    quest ce qui cause, quelle est la cause
  `,
  'what-is-it': `
    ce que c est, ce que cest, c est quoi, cest quoi, est quoi, qu est ce que c est, quest ce que cest,
    ca peut etre quoi, ca vient d ou, ca vient dou, j ai quoi, jai quoi, ai quoi, a ton avis
  `,
  own: `mon, ma, mes, cette, ce, au, a la, aux, la douleur, une douleur, douleur, douleurs, le, la, l, dans`,
  place: `
    genou*, hanche*, pied*, cheville*, talon*, tibia*, achille, mollet*, aine, laine, dos, lombaires, epaule*, cou,
    nuque, coude*, poignet*, orteil*, voute, plante, ischio*, tendon*, rotule*, menisque, bandelette
  `,
  ailment: `
    mal de dos, mal au genou, mal au dos, mal a la hanche, mal au pied, lombalgie, douleur au genou,
    douleurs au genou, bandelette, tfl, essuie glace, menisque, tendinite, tendinopathie, bursite, periostite,
    aponevrosite, aponevrosite plantaire, fasciite, syndrome rotulien, rotule, ligament*, entorse, elongation,
    claquage, dechirure, contracture, fissure, fracture, fracture de fatigue, sciatique, piriforme, hernie, disque,
    arthrite, arthrose, nevrome, metatarsalgie, anemie, asthme, epine calcaneenne, pubalgie, infection, goutte, kyste,
    nerf, rhumatisme
  `,
  why: `pourquoi, comment ca se fait, d ou vient, dou vient`,
  hurts: `
    tordu, dechire, claque, foule, force, mal, douleur, douleurs, fait mal, font mal, brule, brulent, lance, tire,
    pique, craque, coince, lache
  `,
  'is-it': `
    si j ai, si jai, si ai, si c est, si cest, est ce, est ce que, c est, cest, est ce une, est ce un, c est une,
    c est un, cest une, cest un, est une, est un, ca peut etre, ca pourrait etre, serait ce, ai je, jai,
    est ce que j ai, est ce que jai, tu penses que c est, tu penses que cest, tu dirais, on dirait, plutot, soit
  `,
  or: `ou, vs`,
  harmless: `juste, seulement, normal, courbature, courbatures, fatigue, raideur, rien, tension`,
  'first-aid': `
    glace, glacer, chaud ou froid, froid ou chaud, chaleur, attelle, bandage, genouillere, chevillere, bequilles
  `,
  treat: `
    soigner, soigne, soignes, guerir, guerit, gueris, traiter, traite, traitement, me debarrasser, debarrasser,
    soulager, soulage, remede, remedes, calmer la, que faire contre, quoi faire contre, que faire pour, bon pour,
    bon contre, reeduquer, reeducation, glacer, strapper
  `,
  against: `contre, pour, de, mon, ma, une, la, le`,
  exercises: `
    exercices, etirements, exercice pour, exercices pour, exercices contre, exercice contre, etirements pour,
    etirements contre, etirement pour, reeducation pour, routine pour, yoga contre, pilates contre
  `,
  medicine: `
    ibuprofene, paracetamol, doliprane, advil, nurofen, aspirine, diclofenac, voltarene, antidouleur*, anti douleur*,
    anti inflammatoire*, antiinflammatoire*, antibiotique*, cortisone, pommade*, creme, medicament*, medoc*, cachet,
    cachets, comprime*, pilule*, infiltration, piqure, arnica
  `,
  ask: `
    quel, quelle, quels, quelles, combien, quoi, je prends, je peux prendre, puis je prendre, dois je prendre,
    prendre, recommande*, conseille*, donne*, dis, besoin, me faut, que
  `,
  dose: `
    posologie, combien de mg, toutes les combien, je prends quoi contre, je prends quoi pour, que prendre contre,
    que prendre pour, quoi prendre pour, quoi prendre contre
  `,
  take: `prendre, avaler`,
  heal: `guerir, guerit, soigner, passe, passer, disparait, disparaitre, part, remettre`,
  'how-long': `
    combien de temps, combien de semaines, combien de jours, quand est ce que, dans combien de temps,
    en combien de temps
  `,
  finding: `
    irm, radio, radios, echographie, scanner, prise de sang, bilan sanguin, analyses, analyse de sang,
    electrocardiogramme, ecg, boule, bosse, eruption, grain de beaute, hematome, photo de mon, photo de ma
  `,
  read: `
    lis, lire, interprete*, regarde*, explique*, veut dire, signifie, signifient, dis moi, faut il, dois je faire,
    que dit, c est quoi, cest quoi, analyser
  `,
  prevent: `
    eviter, evite, prevenir, previent, prevention, reduire le risque, risque de, proteger, protege, diagnostique en,
    diagnostiquee, surentrainement, courbature*, fatigue, fatiguees, lourdes, raide, raides, raideur, sans douleur
  `,
};
