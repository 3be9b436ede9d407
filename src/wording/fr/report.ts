/** French words for reporting a problem. */
export const report = {
  button: 'Signaler un problème',
  title: 'Signaler un problème',
  label: 'Qu’est-ce qui ne va pas ?',
  hint: 'L’équipe des coachs du serveur le lit, avec ton nom à côté.',

  posted: (p: { member: string; where: string; text: string }) =>
    `${p.member} signale un problème (${p.where}) :\n${p.text}`,
  inDirect: 'en messages privés avec moi',

  sent: 'Merci. L’équipe des coachs a maintenant ton message, avec ton nom.',
  noCoaches:
    'Ce serveur n’a pas de salon pour ses coachs, je ne peux donc rien leur transmettre. Dis-le à l’équipe de modération, s’il te plaît.',
  noClub: 'Il n’y a ici aucun club dont je pourrais prévenir les coachs.',
  closed:
    'Je n’ai pas pu écrire dans le salon des coachs, personne n’a donc ton message. Dis-le à l’équipe de modération, s’il te plaît : `/club status` montre ce qui manque.',
  yourText: (p: { text: string }) => `Tu as écrit :\n${p.text}`,
  operator: (p: { contact: string }) => `Les personnes qui me font tourner : ${p.contact}`,
};
