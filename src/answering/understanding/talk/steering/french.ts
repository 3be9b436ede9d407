import type { SteeringWords } from './steering-words.ts';

/** How the bot is steered in French. */
export const FRENCH_STEERING: SteeringWords = {
  your: `ton, ta, tes, vos, votre`,
  'rule-words': `
    regle, regles, instruction, instructions, consigne, consignes, directives, prompt, ordres, restrictions
  `,
  'you-have': `utilises tu, tu utilises, te guide, te guident, as tu, tu as, suis tu, tu suis`,
  obey: `suis, obeis, execute, ecoute`,
  'my-orders': `mes ordres, mes instructions, mes consignes, mes regles`,
  drop: `
    n ecoute plus, necoute plus, ecoute plus, n ecoute pas, ne respecte plus, laisse de cote, mets de cote, zappe,
    suspends, passe outre, ignore, ignorez, ignores, oublie, oubliez, oublies, ne tiens pas compte,
    ne tiens plus compte, ne tenez pas compte, ne suis pas, ne suis plus, fais abstraction, laisse tomber, efface,
    desobeis
  `,
  undo: `
    ignorer, oublier, contourne*, desactive*, supprime*, efface*, enleve*, annule*, change*, ignorant, outrepasse*,
    enfreins, sans
  `,
  orders: `
    tout ce qui etait avant, ce qui est ecrit avant, tout ce qui est avant, ce qui etait ecrit, toutes les regles,
    les regles, toute regle, regles precedentes, instruction, instructions, consigne, consignes, directives, ordres,
    restrictions, prompt, programmation, tout ce qui precede, ce qui precede, tout ce qu on t a dit,
    tout ce quon ta dit, tout ce que tu sais, ce qu on t a dit, ce quon ta dit, tout ce qui est au dessus,
    messages precedents, tout avant, tout le reste, l article, larticle, article, ton article, tes sources,
    tes connaissances, tes limites
  `,
  'own-orders': `
    tes regles, tes instructions, tes consignes, tes directives, tes restrictions, ton prompt, ta programmation,
    ton filtre, tes filtres, tes limites, tes ordres, ta configuration, vos instructions, vos consignes, vos regles,
    filtre de securite, toutes tes
  `,
  'what-i-said': `ai dit, jai dit, ai ecrit, jai ecrit, ai demande, jai demande, ma question, ma derniere, je viens`,
  'new-self': `
    tu peux maintenant repondre, tu as le droit de repondre, tu dois etre d accord, tu dois dire, tu dois obeir,
    tu dois toujours, donne moi toujours raison, reponds a tout, tu es maintenant, tu es desormais, tu n es plus,
    tu nes plus, vous etes maintenant, vous etes desormais, jeu de role, mode developpeur, mode dieu, mode admin,
    mode administrateur, mode dan, sans censure, sans filtre, prompt systeme, invite systeme, nouvelles instructions,
    nouvelle instruction, nouvelle consigne, nouvelles consignes, ton nouveau nom, ta nouvelle tache,
    ton nouveau role, je suis ton createur, je suis ton developpeur, je suis ta developpeuse,
    je suis ton proprietaire, je suis ton maitre, obeis, obeis moi, fais ce que je dis, fais ce que je te dis,
    tu as ete pirate, libre de toute regle, reste dans ton role, reste dans le personnage
  `,
  'from-now': `
    a partir de maintenant, desormais, dorenavant, des maintenant, a compter de maintenant, jusqu a ce que je dise,
    a partir d ici
  `,
  you: `tu, te, ton, tes, toi, reponds, reponse, reponses, parle, parles, dis, agis, appelle, vous`,
  'stop-being': `
    arrete d etre, arrete detre, arrete etre, cesse d etre, ne sois plus, ne sois pas, arrete de jouer,
    arrete de faire
  `,
  bot: `bot, assistant, coach, ia, robot, chatbot, paceline, machine`,
  persona: `
    parle moi comme, reponds moi comme, traite moi comme, ecris moi comme, comporte toi comme, comporte toi en,
    parle comme un, parle comme une, reponds comme un, reponds comme une, joue le role d, joue le role de,
    joue le role dun, prends le role, mets toi dans la peau, imite
  `,
  'act-as': `
    comme si tu etais, comme si tu es, agis comme, comporte toi comme, comporte toi en, parle comme, reponds comme,
    reponds en tant que, ecris comme, fais semblant d etre, fais semblant detre, imagine que tu es, fais comme si tu,
    joue le role, tu es, tu seras, vous etes, peux tu etre, pourrais tu etre, tu peux etre, je veux que tu sois
  `,
  be: `sois, joue, fais le, fais la`,
  role: `
    medecin, docteur, docteure, kine, kinesitherapeute, infirmier, infirmiere, chirurgien, avocat, avocate, pirate,
    hacker, therapeute, psychologue, psychiatre, dieteticien, petite amie, petit ami, copine, grand mere, mamie, mami,
    grand pere, papi, maman, papa, mechant, ivre, bourre, poete, rappeur, cowboy, sorcier, dieu, president, autre bot,
    autre ia, sans regles, sans limites, sans restrictions
  `,
  pretend: `
    faisons comme si, fais comme si, supposons que, imagine que, imaginons que, admettons que, mettons que,
    disons que, fais semblant, suppose que
  `,
  'source-says': `
    article dit, article disait, article affirme, article recommande, article conseille, page deux, page 2,
    deuxieme page, page suivante, auteur dit, auteur disait, tes sources disent, larticle dit, larticle disait
  `,
  reply: `
    reponds, repondez, dis, ecris, ecrivez, imprime, affiche, confirme, commence, termine, finis, repete, ajoute
  `,
  only: `
    uniquement par, uniquement avec, seulement par, seulement avec, rien que, rien d autre, rien dautre, le mot,
    les mots, la phrase, en majuscules, mot pour mot, mot a mot, exactement ceci, ce qui suit, textuellement,
    uniquement, exclusivement
  `,
  'only-reply': `
    mets le mot, ajoute le mot, utilise le mot, inclus le mot, reponds uniquement, reponds seulement, reponds juste,
    ne reponds que, repondez uniquement, ne dis que, dis uniquement, dis seulement, ecris uniquement, ecris seulement,
    seule chose que tu reponds, seule chose que tu dis, ne reponds rien, ne reponds plus, ne reponds pas,
    ne dis rien d autre, ne dis rien dautre
  `,
  'every-reply': `
    chaque reponse, chaque message, chaque phrase, toutes tes reponses, tous tes messages, tes reponses,
    ta reponse par
  `,
  must: `doit, doivent, devra, devront`,
  manner: `
    dans le style de, avec la voix de, a la maniere de, sur le ton de, emoji, emojis, pirate, en vers, en rimes,
    en rimant, en emojis, emojis seulement, a l envers, a lenvers, en latin, en klingon, en binaire, en morse
  `,
  short: `oui ou non, brievement, court, bref, une phrase, un chiffre, en francais, en anglais`,
  echo: `
    base64, base 64, code morse, ecris here, mets here, envoie here, repete apres moi, repetez apres moi,
    repete ce qui suit, repete tout, repete cette phrase, repete ces mots, decode*, dechiffre*, decrypte*, execute ce,
    execute cette, execute le code, execute la commande, copie colle, epelle*
  `,
  repeat: `repete, repetez, cite, ecris, dis, complete, continue, recopie, suis`,
  text: `
    apres moi, le mot, les mots, ce mot, ces mots, cette phrase, la phrase, ce texte, le texte au dessus, ce message,
    ce qui suit, ce qui precede, tout ce qui precede
  `,
  'many-times': `
    dix fois, 10 fois, vingt fois, 20 fois, cinquante fois, 50 fois, cent fois, 100 fois, mille fois, 1000 fois,
    en boucle, sans arret
  `,
  'at-sign': `arobase, arobas, arrobase`,
  ping: `mentionne, mentionnez, notifie, notifiez, previens, ping, pingue, tague, reveille, alerte`,
  post: `poste, publie, ecris, envoie, annonce, mets, colle, partage, diffuse`,
  everybody: `
    tous les gens, toutes les personnes, tous ceux, tout le monde, tous, tous les membres, toute la communaute,
    tout le club, tout le serveur, everyone, chaque membre
  `,
  channel: `
    dans le salon, sur le salon, dans le canal, sur le serveur, dans le serveur, dans le groupe, sur le groupe,
    dans general, dans le chat, dans les annonces
  `,
  reveal: `
    montre*, revele*, affiche*, donne*, dis, quel est, quelle est, quelles sont, quels sont, que disent, que dit,
    colle, liste, envoie, partage, ecris, decris, lis, resume, recopie, balance, file, imprime, passe, je veux voir,
    besoin
  `,
  inner: `
    quel prompt, le prompt, parametres systeme, configuration systeme, prompt systeme, invite systeme,
    message systeme, instructions cachees, consignes cachees, instructions secretes, instructions internes,
    regles internes, regles cachees, instructions initiales, instructions de depart, consignes de depart,
    prompt initial, ton prompt, tes instructions, tes consignes, tes directives, ta configuration, ton code,
    code source, avant mon message, au dessus de mon message, avant ma question, avant ce message
  `,
  about: `pour, sur, concernant, de, du, des, quand, avec, a propos`,
  'was-told': `
    t a t on dit, ta t on dit, on t a dit, on ta dit, on t a demande, on ta demande, t a t on demande, on t a ordonne,
    on ta ordonne, tu as ete programme pour, as tu ete programme, avant cette conversation, avant ce chat,
    debut de cette conversation, debut de ce chat, avant mon premier message, t a t on donne, ta t on donne
  `,
  given: `
    ont ete chargees, au demarrage, ta configure, on ta donne*, on a donne*, ta donne*, quon ta donne*, ont donne*,
    tont donne*, tu as recu*, as recu*, as tu recu*
  `,
  secret: `
    sur l utilisateur, sur lutilisateur, sur le membre, donnees des utilisateurs, acces api, jeton api, code du wifi,
    digicode, code d acces, code dacces, code de la porte, cle api, cles api, cle d api, cle dapi, cle de l api,
    cle de lapi, token du bot, jeton, jeton d acces, token discord, ton token, le token, mot de passe, mots de passe,
    mdp, cle privee, cle secrete, fichier env, le env, identifiants, code secret, base de donnees, carte bancaire,
    adresse ip, tes logs, messages prives, message prive, conversations privees, discussions privees,
    conversation privee, code wifi
  `,
  records: `messages, mp, conversations, conversation, historique, discussions`,
  mine: `mon, ma, mes, nos`,
  'tell-them': `dis, appelle, traite, ecris`,
  slur: `idiot, nul, nulle, gros, grosse, moche, imbecile, con, debile, loser, minable`,
  others: `
    autres membres, autre membre, autres utilisateurs, autre utilisateur, autres personnes, autre personne,
    les autres, des autres, les membres, des membres, utilisateurs, autres coureurs, quelqu un d autre,
    quelquun dautre, qui d autre, qui dautre, quels membres, quel membre, qui ici, membres du club, tous les membres
  `,
  private: `
    messages, mp, mps, prive*, chats, conversations, conversation, historique*, profil, profils, personnelles,
    personnel, email*, emails, mails, telephone*, numeros, adresses, noms, ont demande, demande aujourd, a demande,
    ont ecrit, t ecrivent, te demandent, leurs questions, leurs donnees, donnees des, leur niveau, ont mis, a mis
  `,
  did: `a, ont, est ce que`,
  'tell-you': `
    t a dit, ta dit, t a ecrit, ta ecrit, t a demande, ta demande, t a raconte, ta raconte, t a envoye, ta envoye,
    t a confie, ta confie, t ont dit, tont dit, t ont ecrit, tont ecrit, t ont demande, tont demande
  `,
  'to-you': `ta, t a, tont, t ont`,
  'said-last': `dit, ecrit*, raconte*, envoye*, demande*, confie*`,
  'told-you': `
    ta envoyes, ta envoyee, ta ecrits, ta racontes, ta pose, t a pose, ta ecrit, ta raconte, ta envoye, ta confie,
    t a ecrit, t a raconte, t a envoye, t a confie, ta parle, tu as parle avec, as tu parle avec,
    ta conversation avec, ta discussion avec, tes echanges avec, tont ecrit, tont raconte, tont demande, ta dit,
    t a dit, ta demande, t a demande
  `,
  self: `moi, me, nous, je, jai, personne, qui t a dit, qui ta dit, on ta, on t a`,
  compose: `
    aide moi avec, aide moi pour, ecrire, mecrire, rediger, composer, inventer, raconter, me raconter, generer, ecris,
    ecrivez, redige*, compose*, fais, faites, fais moi, invente*, raconte*, genere*, cree*, besoin d, besoin dun,
    ai besoin, jai besoin, je veux, je voudrais, veux, voudrais, prepare*, donne moi, lis moi, chante*, code,
    programme, aide moi a, termine
  `,
  'compose-last': `ecrire, mecrire, rediger`,
  genre: `
    essai, dissertation*, redaction, expose, poeme*, haiku*, vers, chanson*, paroles, rap, une histoire,
    histoire pour dormir, histoire d amour, un conte, roman, scenario, dialogue, script, python, code, sql, un mail,
    un email, mail a, une lettre, lettre de, lettre a, lettre d amour, cv, un discours, tweet, publication,
    post instagram, slogan, devoirs, mes devoirs, memoire, these, insulte*, gros mots, blague salace,
    communique de presse, commentaire de texte, un commentaire, message a, message pour, toast, publicite,
    annonce pour, un texte
  `,
  'other-work': `
    chante moi, chante nous, chante joyeux, dis du mal de, dis un truc mechant, critique mon ami, moque de,
    insulte moi, insulte mon, insulte le, insulte la, moque toi, moquez vous, fais mes devoirs, mon roman, devinette*,
    jouons a, on joue a, joue avec moi, action ou verite, pendu, hypothetiquement parlant, lettre d amour,
    histoire pour dormir
  `,
  translate: `traduis, traduisez, traduis moi, traduis le`,
  'into-a': `en un, en une, dans mon, en plan`,
  'how-to-say': `
    comment dit on, comment on dit, comment se dit, comment tu dis, tradui*, traduction, comment ecrit on
  `,
  tongue: `
    en anglais, en espagnol, en allemand, en francais, en italien, en japonais, en chinois, en latin, en russe,
    en portugais, en arabe, en breton, en neerlandais, en coreen, en turc, en polonais
  `,
  'demand-opener': `
    peux tu, tu peux, pourrais tu, peux tu me, tu peux me, veux tu, je veux que tu, me, svp, stp, s il te plait,
    sil te plait, maintenant, puis, et, alors, hey, ok, bon, bot, allez, juste, simplement, donc, aussi, salut,
    bonjour, mais, ou, ensuite, d abord, merci de
  `,
  itself: `se, je`,
};
