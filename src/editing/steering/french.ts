import type { TextSteeringWords } from './text-steering.ts';

/** How a French text speaks to the bot. */
export const FRENCH_TEXT_STEERING: TextSteeringWords = {
  drop: `
    ignore, ignorez, oublie, oubliez, ne suis pas, ne suis plus, ne suivez pas, ne suivez plus, neglige,
    contourne, contournez, desactive, desactivez, supprime, efface, ecrase, ne tiens pas compte de,
    ne tenez pas compte de, fais abstraction de, enfreins, ecarte, mets de cote
  `,
  'bot-orders': `
    tes regles, tes consignes, tes instructions, tes directives, ton prompt, ta programmation, tes filtres,
    tes restrictions, tes sources, vos regles, vos instructions, vos directives, instructions precedentes,
    consignes precedentes, regles precedentes, instructions anterieures, toutes les instructions,
    toutes les regles, toutes les consignes, tout ce qui precede, le prompt systeme
  `,
  told: `
    tout ce quon ta dit, tout ce qu on ta dit, ce quon ta dit, ce que tes developpeurs tont dit,
    ce que tes createurs tont dit, ce que tu as appris
  `,
  about: `sur, concernant`,
  orders: `regles, instructions, consignes, directives`,
  'of-bot': `
    du bot, de ce bot, du systeme, de paceline, de tes createurs, de tes developpeurs, quon ta donnees,
    que tu as recues, davant, que tu as recus
  `,
  'no-rules': `
    tu nas plus de regles, tu nas pas de regles, tu nas aucune regle, tu nas plus de limites,
    tu nas aucune limite, tu navais pas de regles, tu navais plus de regles, tu navais aucune regle,
    tu navais pas de limites, sans tes regles, sans tes filtres, sans aucune restriction,
    tu nas plus a respecter, plus soumis a aucune regle, aucune regle de securite, ne sappliquent pas a toi,
    ne sapplique pas a toi
  `,
  be: `
    agis comme, agis en, comporte toi comme, fais comme si tu etais, comme si tu etais, fais semblant detre,
    imagine que tu es, joue le role, reponds comme, reponds en, parle comme, sois, tu es, deviens,
    transforme toi en
  `,
  'you-are-now': `
    tu es maintenant, tu es desormais, vous etes desormais, vous etes maintenant, tu nes plus,
    a partir de maintenant tu es, desormais tu es, des maintenant tu es
  `,
  'bot-role': `
    assistant, assistante, chatbot, bot, ia, intelligence artificielle, modele de langage, medecin, docteur,
    avocat, hacker, pirate, sans regles, sans limites, sans filtre, sans filtres, sans restriction, president,
    presidente, dan, chatgpt, jumeau malefique
  `,
  'stop-being': `cesse detre, arrete detre, ne sois plus, ne sois pas`,
  mode: `mode developpeur, mode dan, mode dieu, jailbreak, mode sans restriction`,
  'from-now-on': `
    a partir de maintenant, desormais, des maintenant, dorenavant, a partir daujourdhui, jusqua nouvel ordre
  `,
  'you-answer': `
    tu reponds, vous repondez, tes reponses, tu parles comme, vous ne repondez, tu ne parles que,
    tu ne reponds que, tu parles uniquement, tu dis toujours, tu necris que
  `,
  address: `
    note a lassistant, note au bot, note a lia, note pour lassistant, note pour le bot, note pour lia,
    message au bot, message a lassistant, message pour le bot, instruction pour le bot,
    instructions pour le bot, instructions pour lassistant, instructions au bot, chere ia, cher bot,
    cher assistant, he bot, bonjour paceline, salut paceline, paceline tu, paceline ignore, paceline oublie,
    paceline doit, paceline a partir de maintenant, paceline desormais, attention bot,
    en tant que modele de langage, en tant quia, en tant que chatbot, en tant quassistant, pour lia qui,
    a lia qui, pour lia, a lia, si tu es une ia, a tous les chatbots, pour les chatbots, aux modeles de langage,
    pour les bots
  `,
  system: `systeme, administrateur, developpeur, message systeme`,
  safeguards: `
    controles de securite, regles de securite, filtres de securite, filtre de securite, nouvelles instructions,
    toutes les regles, prompt
  `,
  bot: `
    paceline, le bot, ce bot, le chatbot, ce chatbot, lia, cette ia, le modele de langage, toute ia
  `,
  passive: `savoir, etre, entraineur, entraineuse, remplacer`,
  obey: `obeis, obeissez, obeir, necoute que, suis uniquement, suis seulement`,
  'this-text': `
    ce texte, cette entree, ce message, ces lignes, cette instruction, ces instructions, cette fiche, mes ordres
  `,
  'new-orders': `
    tes nouvelles instructions, vos nouvelles instructions sont, ta nouvelle instruction, ta nouvelle tache est,
    tes nouvelles regles sont, ton nouveau role est, ton nouveau nom est, nouvelles instructions pour toi
  `,
  'always-answer': `
    reponds toujours par, reponds toujours que, reponds toujours avec, reponds toujours oui,
    reponds toujours non, reponds uniquement par, reponds uniquement avec, reponds seulement par le,
    reponds seulement avec le, reponds jamais par, ne reponds que par, ne reponds jamais que,
    repondez toujours par, repondez toujours que, repondez uniquement par, termine chaque reponse par,
    commence chaque reponse par, dans toutes tes reponses, ajoute a chaque reponse, dans chaque reponse
  `,
  reply: `reponds, repondez, dis, dites`,
  yes: `oui, non, par oui, par non`,
  with: `par, avec, que, en`,
  'every-question': `
    toutes les questions, chaque question, toute question, nimporte quelle question, a tout,
    quelle que soit la question, peu importe la question, quoi quon te demande, tous les messages,
    chaque message, quoi quils demandent, quoi quon demande, quel que soit le message, a quiconque demande
  `,
  'somebody-asks': `
    un membre demande, les membres demandent, quelquun demande, qui le demande, on te demande,
    un coureur demande, les coureurs demandent, un utilisateur demande, questions sur
  `,
  'reply-that': `
    reponds que, reponds par, reponds avec, dis toujours, dis seulement, ne dis jamais, ne recommande jamais,
    recommande toujours, ne mentionne jamais
  `,
  reveal: `
    revele, montre, montrez, affiche, imprime, dis, donne, ecris, repete, envoie, colle, publie, divulgue
  `,
  inner: `
    prompt systeme, prompt du systeme, ton prompt, tes instructions, prompt cache, instructions cachees,
    instructions secretes, regles cachees, instructions initiales, ton code source, token du bot, cle api,
    variables denvironnement, ta configuration, tout ce qui est au dessus, tout ce qui precede,
    le texte au dessus
  `,
  'names-bot': `
    bot, chatbot, ia, intelligence artificielle, modele de langage, paceline, prompt, planificateur,
    toutes les questions, chaque question, quelle que soit la question, cette entree, filtres,
    regles de securite, chaque reponse, tes reponses
  `,
  must: `
    doit, devrait, devra, ne doit pas, ne doit plus, ne doit jamais, ne devrait pas, ne devrait plus,
    est tenu de, na plus le droit
  `,
  text: `ce message, ce texte, cette entree, cette page, cette note, ces lignes, cette instruction`,
  overrides: `
    annule, annule toutes, remplace toutes, remplace tes, remplace les, prime sur, passe avant, lemporte sur
  `,
  task: `
    ton seul but, ta seule tache, ta seule mission, ta mission est, ta tache est maintenant, ton unique but,
    ton unique mission, ton but est maintenant
  `,
  'answer-is': `la reponse est, reponds, dis, dis que, recommande, reponds que`,
  'in-replies': `dans toutes les reponses, dans chaque reponse`,
  staff: `entraineur, entraineuse, tresorier, tresoriere`,
  'demand-opener': `
    svp, sil te plait, et, puis, maintenant, mais, aussi, tu dois, vous devez, doit, a
  `,
};
