import type { DangerWords, DespairConcept } from '../danger-concepts.ts';

/** How French speaks of despair without its names. */
export const FRENCH_DESPAIR: DangerWords<DespairConcept> = {
  farewellSaid: `
    adieu a tous, adieu tout le monde, lettres dadieu, lettre dadieu, ecrit des lettres, donne mes
    medailles, donne mes affaires, nen aurai plus besoin, me cherchez pas, pardon a tous, merci pour tout a
    tous, dit adieu, ma derniere course pour de bon, ecrit une lettre a/pour, lettres a tout, lettre pour
    mes/ma/mon, fait mes adieux, mes adieux, merci pour tout pardon/desole*/adieu, pardon pour tout, desole*
    pour tout, pardonnez moi, demain cest fini, ce soir cest fini, bientot .. fini .. tout, serai plus la,
    sera plus la .. bientot/noel, ne serai plus, plus de ce monde, quand je serai parti*/plus, quand je ne
    serai plus, encore vivant*, encore en vie, encore de ce monde, en aura/aurai plus/pas besoin, aura/aurai
    plus besoin, la ou je vais, la ou il/elle va, assurance .. accident/mort/deces, proches auraient
    lassurance/assurance, auraient lassurance/assurance, toucheraient lassurance/assurance, me cherchera,
    personne me cherchera, personne ne me cherchera, personne ne me trouvera, personne me trouvera,
    retrouvera mon corps, retrouve* mon corps, remarquerait si je, si je rentrais pas/plus, si je ne
    rentrais, si je revenais pas, si je disparaissais, dernier message, mes obseques, mon enterrement, mon
    testament, tout prepare pour apres, occupez vous de, dites a ma/mon/mes, vous manquerai pas, vous me
    manquerez, cest ma derniere .. vie, derniers mots, poste .. pardon/adieu, au revoir a tous, pas sur*
    detre/etre la, plus la en, plus la a noel, plus la demain, plus la apres, plus la pour, et moi plus la,
    entendrez/entendrai/entendrez plus parler de moi, plus entendre parler de moi, parler de moi apres, tout
    range chez moi, range mes affaires .. lettre/adieu/pour toujours, vide mon compte .. lettre*, donne mon
    chien, donne mon chat, donne tout ce que, donne tout ce que je possede, leguer mes, legue mes, mes mots
    de passe, tout est pret pour, je vous aime tous adieu, je vous ai aimes, vous direz a, dites leur que,
    quils me pardonnent, quelle me pardonne, pardonne moi maman, pardon maman, pardon a ma/mon/mes, cest la
    fin pour moi, cest bientot fini pour moi, fini pour moi .. vie/tout, dernier jour .. vie/terre, derniere
    nuit .. vie/terre, ma derniere nuit, mon dernier soir, ma derniere sortie .. tout/vie/apres, apres
    dimanche .. plus, apres ca vous, serai loin .. toujours, je pars pour toujours, partir pour toujours,
    partie pour toujours, men aller pour toujours, men aller pour de bon, quitter tout le monde, ne
    mattendez pas, mattendez plus, ne comptez plus sur moi .. jamais, message dadieu/adieu, sms
    dadieu/adieu, mot dadieu/adieu, video dadieu/adieu, post dadieu/adieu, messages dadieu/adieu, fait des
    adieux, ecrit un message dadieu/adieu, envoie des adieux, dit au revoir .. comme si/bizarre/tous, au
    revoir definitif, lettre sur la table, lettre sous loreiller/oreiller, trouve une lettre ..
    fille/fils/soeur/frere/ami*, disparu .. lettre, plus de nouvelles .. lettre/menac*, derniere course
    vraiment, derniere sortie vraiment, le groupe .. adieu, enfin calme .. merci, enfin en paix, dites au
    groupe, desole pour tout pour toujours, pour toujours desole*, pardon au groupe, pardon pour mardi,
    laisse la lettre, laisse une lettre, la lettre sur, pose la lettre, annulez ma cotisation .. serai, lan
    prochain .. serai pas/plus la, annee prochaine .. serai pas/plus, serai pas la lan, plus besoin ..
    medailles/montre/baskets/affaires, donne ma montre, donne mes medailles/baskets/chaussures/affaires,
    donne ma montre/mes medailles/tout, apres le marathon .. parti*/plus la/disparai*, apres la course ..
    plus la/parti*, ne me cherchez pas, sil marrive quelque chose, sil marrive malheur, si quelque chose
    marrive .. dites, dites a maman/ma mere/mes parents, prevenez ma mere, dici/ici au printemps ..
    plus/pas, voir le printemps, verrai pas le printemps, verrai pas noel, compte pas voir, passerai pas
    lhiver/hiver, ma ecrit adieu, ecrit au revoir, envoye un au revoir, repond plus .. adieu/au revoir,
    adieu .. repond plus, publie .. adieu/quitte tout/pardon, au revoir a mon chien, en paix avec ma
    decision, merci pour les kilometres .. adieu/tous/pardon/fini, dernier tour .. vie/repond/adieu,
    derniere semaine .. vie, lettre dadieu/adieu, plus besoin bientot, bientot plus besoin, ecrit que cetait
    sa derniere, bientot fini avec
  `,
  despairSaid: `
    aucune issue, pas dissue, sans issue, plus rien ne me retient, il ne me reste rien, vide a linterieur,
    plus despoir, aucun espoir, mieux sans moi, je suis un fardeau, un fardeau pour, un poids pour, personne
    ne me regrett*, manquerai a personne, peur de moi meme, pas en securite seul*, mieux sans lui/elle/nous,
    monde irait mieux, irait mieux sans, de trop partout, suis de trop, debarrasser le plancher, tout est
    vide, vide a linterieur/interieur, vide dedans, vide en dedans, mort* dedans, mort* en dedans, mort* a
    linterieur/interieur, mort* de linterieur/interieur, plus rien .. touche, plus rien na de sens, rien na
    de sens, rien na plus, plus aucun sens, a quoi je sers, sers a rien, a quoi ca sert de
    vivre/detre/etre/continuer/me/se, sert a rien de vivre/continuer .. vivre, a quoi bon ..
    je/etre/vivre/exister/me lever, tout rate, rate ma vie, ma vie ..
    ratee/foutue/finie/gachee/nulle/pourrie/vide/merde, vie .. vaut plus/rien, un dechet, une merde .. vie,
    vaux rien, ne vaux rien, vaux plus rien, assez de vivre, assez de cette vie, assez de me battre, marre
    de cette vie, marre de ma vie, marre dexister/exister, marre detre/etre la, marre de moi, a bout ..
    peur, tiens plus .. bout, peur de ce que je pourrais/peux/vais, peur de moi, peur de rester seul*, peur
    detre/etre seul*, peur de passer, faire une betise .. soir/nuit/moi, faire une connerie ..
    soir/nuit/moi, tanne* de vivre, tanne* de toute, tanne* de tout, tanne* de la vie, ecoeure* de vivre,
    fatigue* dexister/exister, fatigue* de lutter, fatigue* de me battre, epuise* de vivre, me battre chaque
    matin, pourquoi continuer, pourquoi je vis, pourquoi je suis ne*, pourquoi je reste, sa mort ..
    rejoindre, mort* .. le/la rejoindre, le rejoindre la haut, la rejoindre la haut, men fous de
    crever/mourir/vivre, men fiche de crever/mourir/vivre, autant crever/mourir, autant me detruire, me
    detruire, me demolir .. expres, les voix, des voix, voix .. disent, failli le faire, failli passer,
    failli en finir, planifie comment, planifie .. quand, jai un plan pour en, choisi la date, choisi le
    jour, prevu comment, vaudrait mieux partir/mourir, mieux vaudrait, une autre mere, meilleure mere sans,
    jy reste, si je creve, si je meurs, tant mieux si, tant pis si, quest ce que ca peut faire si, jusqua
    disparaitre, disparaitre pour, que je disparaisse, envie de disparaitre, disparaitre sous terre,
    disparaitre de la, veux juste disparaitre, voudrais disparaitre, voiture/camion/bus/train ..
    percutait/renversait/fauchait/ecrasait/tuait, me percutait, me renversait, ca marrangerait, en esperant
    quune/quon/que, route en esperant, milieu de la route, me frappe, me cogne dessus, me tape dessus, me
    menace, leve la main sur, coups de mon mari/copain/pere/conjoint, violent* avec moi, metrangle,
    coach/entraineur/entraineur/kine .. touche/tripote/caresse/embrasse, me touche ..
    coach/entraineur/vestiaire, ma viole*, violee, ete viole*, abuse* de moi, abuse de moi, attouchement*,
    agresse* sexuel*, agression sexuelle, ose plus rentrer, peur de rentrer, peur de lui, menferme, sarrache
    la peau/les, arrache la peau, arrache les cheveux, veut pas grandir, boit seul, plus personne, personne
    maime, personne ne maime, personne ne tient a moi, seul* au monde, fais semblant daller/aller, semblant
    daller/aller bien, que ca finisse, que ca sarrete tout, sarrete tout, que tout sarrete, que tout
    finisse, plus jamais me lever, pleure tous les jours, pleure chaque jour/nuit/soir, pleure .. sans
    raison, vois pas/plus/aucune .. issue, vois plus le bout, plus la force de, pas la force de continuer,
    plus despoir/espoir, sans espoir, desespere*, desespoir, plus gout a rien, gout a rien, plus envie de
    rien, envie de plus rien, me hais, me deteste, haine de moi, honte dexister/exister, je gache la vie, me
    degoute .. vie, detruite de linterieur/interieur, brise* de linterieur/interieur, hurle a
    linterieur/interieur, soulage plus que, merite pas daller/aller, merite pas de vivre/etre, merite de
    souffrir/mourir, personne .. remarquerait, parler a quelquun .. nuit/vie, au bout du rouleau, au fond du
    trou, vois/sais plus pourquoi, suis a bout, changerait rien pour personne, personne ne verrait, personne
    verrait la difference, aucun avenir, plus aucun avenir, pas davenir/avenir, plus davenir/avenir, avenir
    .. bouche/noir/existe plus, a quoi ca rime, rime a quoi de vivre, aucune valeur, inutile a tout/tous,
    sers plus a rien, ne sers a, je ne suis rien, suis rien du tout, suis plus rien, boulet pour, un boulet
    pour, gache la vie de, gache leur vie, pourris la vie, liberer .. ma famille/mes/tout le monde,
    soulage/soulages si je/sans moi, libere/liberes de moi, debarrasse/debarrasses de moi, se porteraient
    mieux, vivraient mieux sans, heureux sans moi, heureuse sans moi, sans moi ce serait, sans moi tout,
    monde sans moi, le monde .. sans moi, plus aucune raison, aucune raison de continuer/rester/me
    lever/vivre, plus de raison de me lever, rien ne me fait plus/envie, plus rien ne me fait, ne ressens
    plus rien, ressens plus rien, plus rien ressentir, sentir plus rien, comme un fantome, deja un fantome,
    coquille vide, vide immense, trou noir .. dedans/vie/tete, tunnel sans fin, tunnel sans, pas de lumiere
    au bout, vois pas de lumiere, plus de lumiere au bout, coince dans ma vie, prisonnier de ma vie, peux
    plus supporter .. vie/tout/moi, tout lacher .. vie, jabandonne .. vie, baisser les bras .. vie, peux
    plus .. continuer, peux plus continuer, je craque completement, meffondre tous les/chaque, plus dormir
    .. pleure, pleurs .. tous les jours, pleurs tous les, larmes tous les jours, en larmes tous les/chaque,
    pleure en courant .. chaque/toutes, angoisse de vivre, peur de la nuit, besoin daide/aide ..
    vite/vraiment/vie, personne a qui parler, plus personne a qui, a qui parler, seul* avec mes
    idees/pensees, mes pensees me font peur, pensees qui font peur, pensees sombres, ma tete me dit de/que,
    tete me dit de sauter/mourir/partir/finir, ordre* .. voix, mordonne*, sen prend a moi, me viole, viole
    par, me bat .. mari/copain/pere/ivre, frappe* par mon/mes, frappe .. maison/pere/mari/mere/copain,
    battue par, gifle .. mari/copain/pere, me harcele, harcele*, harcelement .. coach/entraineur/club/ecole,
    menace* de mort, menace de me tuer, veut me tuer, vestiaire .. touche/touche/photo/attouch*, mains
    baladeuses, coach .. chambre/attouch*/baiser/sexe/nu*, entraineur .. chambre/attouch*/baiser/sexe/nu*,
    envoye .. photos nues, demande .. photos nues, veut dormir avec moi, une charge pour
    eux/tous/tout/ma/mes, ca changerait rien .. personne, changerait rien si je, il me tape, elle me tape,
    me tape quand/si/dessus, me tape .. rentre/bu/ivre, frappe quand, me gifle, tape dessus, sens a rien,
    plus de sens a rien, sens a la vie, voit plus de sens, a quoi bon un plan, la vie nest pas pour moi, vie
    pas pour moi, nest pas fait* pour vivre, pas fait* pour vivre, tout noir dedans, rien ne sameliorera,
    rien va sameliorer, ca nira jamais mieux, nira jamais mieux, rien ne changera jamais, reste rien ..
    vie/moi, perdu mon/mes travail/femme/fils/enfants .. rien/plus, rejoindre mon/ma
    fils/fille/pere/mere/mari/femme/frere/soeur, partir avec lui/elle .. mort*/manque, aller avec lui/elle
    .. mort*, vide que la douleur, seule chose que je ressens, seule douleur .. sens, la douleur .. seule
    chose, plus sortir du lit .. manger/tristesse/pleure, sors plus du lit, tristesse .. peux plus, peux
    plus avec cette, cette tristesse, fait semblant .. bien, marre de faire semblant, faire semblant
    daller/aller, suis un boulet, gene pour tous/tout, un echec .. vie/moi, metouffe de vivre, poids de
    lexistence/existence, existence .. pese, lexistence/existence me, idees de partir, idees de men aller,
    choses moches .. pense/personne, pense a des choses .. personne/moches/noires, je ne vais pas bien ..
    vraiment/supporter/nuit, pas bien du tout .. nuit/personne/aide, supporterai pas une nuit, tiendrai pas
    .. nuit, passer la nuit .. pas/peur, encore une nuit comme, quelquun est la .. nuit/bien, y a quelquun
    .. pas bien, aidez moi .. vivre/nuit/peur, plus confiance en moi .. train/pont/nuit, fais pas confiance
    a moi, me fais plus confiance, pas en securite avec, en securite .. ce soir, si cette blessure ..
    finie/fini/moi, sans courir .. suis rien/fini/existe, sans la course .. suis rien/existe, plus de course
    plus de moi, monde continue sans moi, monde tourne sans, prefererais sans moi, personne me regrettera,
    ne manquerai a, ne manquera a personne, pas servir a vivre, sert* meme pas a exister, sers meme pas,
    bonne a rien .. vivre/vie, bon a rien .. vivre/vie, laid* .. vivre, une autre maman, meilleure maman,
    fuir .. bebe, que ce soit fini .. tout, juste que ce soit fini, que ca soit fini, voudrais que ce soit
    fini, jai tout perdu .. rien/vivre, plus denvie/envie de rien, aucune envie de vivre, plus rien pour moi
    ici, bebe serait mieux, me fais pas confiance, fais plus confiance pres/sur/avec, que du vide, vide
    depuis, rien que du vide, du vide depuis, tout est absurde, moi aussi absurde, fatigue* de la vie, plus
    envie de rien faire, peux vraiment plus, je nen peux plus vraiment, nen peux vraiment plus, je peux plus
    du tout continuer, pas sortir de mon lit, sors plus de mon lit, arrive plus a sortir du lit, a sortir du
    lit depuis, pleure sans arret, pleure tout le temps, pensees bizarres .. faire, ce que je pourrais me
    faire, continuer ainsi .. vivre, manquerait a personne, je manquerais a, qui me regretterait, rails ..
    attirent, les rails mattirent, nai personne a qui, porterait mieux si je, porterait mieux sans,
    porteraient mieux si, mieux si je netais, mieux si jetais plus, si je netais plus, si je netais pas ne*,
    si jetais plus la, plus libres sans, libres sans moi/lui/elle, mieux lotis sans, tranquilles sans moi,
    soulages sans moi, vivrai pas jusqu, vivrai surement pas, vivrai plus, serai mort* avant, serai surement
    mort*, survivrai pas, ne survivrai, quun fardeau/poids/boulet/dechet, quune charge pour eux/tous/tout,
    quil ne me reste, quil me tape, autant disparaitre/mourir/crever, mieux de disparaitre/mourir, vaudrait
    mieux disparaitre, mieux vaut disparaitre, plus rien na dimportance, plus rien n a d importance, rien na
    plus dimportance, plus rien ne compte, plus rien ne mimporte, plus rien nimporte, si je
    disparaissais/disparais, voudrais/voudrait/aimerais/veux disparaitre, pourrais disparaitre, pourquoi je
    suis encore la, a quoi bon rester/continuer/vivre, personne ne remarquerait, plus rien importe
  `,
  method: `
    corde, pont, rails, train, trains, quai, falaise, toit, cachets, medicaments, pistolet, lame, couteau,
    balcon, autoroute, camion, passage a niveau, voie ferree, metro, rer, tram, viaduc, vide, precipice,
    ravin, comprimes, pilules, medocs, somniferes, doliprane, paracetamol, fenetre, fusil, arme, flingue,
    carabine, cutter, arbre, barrage, ecluse, lac, canal, fleuve, riviere, meuse, seine, loire, garonne,
    rhone, saone, rhin, noeud, ceinture, gaz, veines, bord de la falaise, parapet, rambarde, voie rapide,
    insuline, corde sous, une corde, platane, scalpel, revolver, calibre, soude, javel, virage, digue,
    quais, gouffre, somnifere*, viaducs, tramway, medicament, produits toxiques, immeuble, tgv, precipices,
    les rails, trains de marchandises
  `,
  methodThought: `
    pense a, penser a, voix, de cote, stocke*, me jeter, enjamber, un pas suffirait, suffirait dun,
    suffirait de, me jette, me jetais, me jetterai*, me laisser tomber/couler/glisser, lacher le guidon, jy
    pense, y pense souvent/tous, envie de sauter, envie de sauter dans, me tenir pour, pour pas y aller,
    mattire, mappelle, attire* par, redescends pas/plus, en a assez, en ai assez, ai compte, jai compte, mis
    de cote, mourir, en finir, ne pas revenir, sans regarder, coup de volant, fermer les yeux et, foncer
    dans, personne .. trouver*/cherchera, mortel*, profond et, est profond, avale .. expres, plus souffrir,
    tout arreter, serait vite, irait vite, ce serait fini, tout serait fini, serait regle, avec une lame,
    soulage*, me punis, pret* a sauter, tout lacher, mimagine tomber/sauter/tomber, imagine ..
    sauter/tomber, sous son lit, sous mon lit, il faut cest, le volant, tourne pas, lache tout, glisser
    dedans, finir dedans, me regarde, mhypnotise, si facile, ce serait facile, juste un pas, un pas de plus,
    un seul pas, plus de douleur, ce serait rapide, personne verra, accident ..
    croiraient/penseront/penserait, on dirait un accident, croiront a un accident, passe pour un accident, a
    cache une, cache une corde, cache des, si je sautais, sautais, serait termine, serait fini, ce serait
    termine, achete assez, rassure de les/le, rassure de savoir, savoir la, se jeter, si je lachais, tomber
    dedans, y aller tout droit, tout droit dedans, ne plus bouger, attendre quil passe, mallonger sur,
    masseoir sur les, mallonge sur, ca serait rapide, serait tres rapide, pense que ce serait, regarde les
    rails/voies/trains, regarde en bas, regarde vers le bas, est prete, gardee, garde* pour, pas freiner,
    voix me, me disent de, me dit de sauter, mapproche trop, sans frein, chance que, imagine me, imagine
    devant, un pas devant, un pas de trop, derniers trains, trains rapides, a quelle heure passe, passe le
    train, mattirent, attirent, et cest le silence, je marrete et regarde, regarder en bas, marrete
    toujours, reste plante, pretes .. nuit, table de nuit, sur ma table de nuit, sont prets, mis .. de cote,
    garde .. de cote, pris de cote, medicaments .. au cas ou, cachets .. au cas ou, comprimes .. au cas ou,
    quun pas suffirait, dun pas, quun pas, jen/yen ai/a assez, nen ai assez, quun seul pas, quun pas de plus
  `,
  selfWound: `
    coupures, me coupe, me couper, lame, rasoir, brulures, me brule, briquet, me gratte, frappe le mur, tape
    le mur, me mords, me frappe, scarifi*, me brule* expres, me suis brule*, me suis coupe*, me suis
    frappe*, me suis griffe*, me griffe*, me cogne, me tape la tete, cogne la tete, tete contre, marrache,
    arrache la peau, me fais saigner, me pince*, cutter, entaille*, marques .. bras/cuisses/poignets, me
    fais mal, me faire mal, me blesse*, cicatrices .. bras/cuisses, une lame, menfonce, poing dans le mur,
    frappe dans le mur, cogne le mur, brulure*, marques de brulure, fer a repasser
  `,
  selfBlame: `
    puni*, cacher, cache, mes bras, mes cuisses, poignet*, quand je rate, pour sentir, apres un echec,
    expres, me punir, me punis, punition, soulage*, calme, vaux rien, me deteste, ressentir, sentir quelque,
    cachette, sous les manches, contre le mur, honte, deteste, mauvaises courses, mauvaise course, envie de,
    besoin de me, culpabil*, merite pas, je merite, suis nul*, seance ratee, seance manquee, rate une
    seance, rate un entrainement, loupe une seance, pas le four, cacher les, comment cacher, jusquau sang,
    jusqua mouvrir
  `,
  wishing: `
    espere, jespere, voudrais, souhaite, veux, prefere, prefererais, men fiche, serait plus simple, envie,
    aimerais, aimerait, voudrait, veut, jvoudrais, jveux, combien de temps, comment, si seulement, aurais
    voulu, esperais, prie pour, si au moins
  `,
  ending: `
    pas reveiller, plus reveiller, pas me reveiller, mavait renverse*, disparaitre, que ca finisse, que tout
    sarrete, plus exister, en finir, mourir, crever, mendormir pour, ca finisse, tout sarrete, plus me
    lever, pour partir, plus rien sentir, plus souffrir, plus etre la, quitter ce monde, partir pour de bon,
    ne plus etre, tout arreter pour, etre mort*, sans moi, le rejoindre, la rejoindre, sarrete, que cette
    voiture, plus ouvrir les yeux, sortir de la vie, ce soit fini, que ce soit fini, plus respirer, coeur
    sarrete, coeur lache, que ca sarrete la, den finir, men aller pour, jen finisse
  `,
};
