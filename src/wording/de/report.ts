/** German words for reporting a problem. */
export const report = {
  button: 'Ein Problem melden',
  title: 'Ein Problem melden',
  label: 'Was stimmt nicht?',
  hint: 'Das lesen die Trainerinnen und Trainer des Servers, mit deinem Namen dabei.',

  posted: (p: { member: string; where: string; text: string }) =>
    `${p.member} meldet ein Problem (${p.where}):\n${p.text}`,
  inDirect: 'in Direktnachrichten mit mir',

  sent: 'Danke. Das Trainerteam hat deine Meldung jetzt, mit deinem Namen.',
  noCoaches:
    'Dieser Server hat keinen Kanal für sein Trainerteam, deshalb kann ich keine Meldung weitergeben. Bitte sag es dem Moderationsteam.',
  noClub: 'Hier gibt es keinen Club, an dessen Trainerteam ich eine Meldung weitergeben könnte.',
  closed:
    'Ich konnte nicht in den Kanal des Trainerteams schreiben, deshalb hat niemand deine Meldung. Bitte sag es dem Moderationsteam: `/club status` zeigt, was fehlt.',
  yourText: (p: { text: string }) => `Du hast geschrieben:\n${p.text}`,
  operator: (p: { contact: string }) => `Wer mich betreibt: ${p.contact}`,
};
