/** English words for reporting a problem. */
export const report = {
  button: 'Report a problem',
  /** The form: its title and the label of its field take 45 characters at most, what stands in the field 100. */
  title: 'Report a problem',
  label: 'What is wrong?',
  hint: 'The coaches of the server read it, with your name beside it.',

  /** Posted to the coaches. `text` is already escaped and quoted. */
  posted: (p: { member: string; where: string; text: string }) =>
    `${p.member} reports a problem (${p.where}):\n${p.text}`,
  inDirect: 'in direct messages with me',

  sent: 'Thank you. The coaches have your report now, with your name.',
  noCoaches:
    'This server has no channel for its coaches, so I cannot pass a report on. Please tell its moderators.',
  noClub: 'There is no club here whose coaches I could pass a report on to.',
  closed:
    'I could not write to the coaches’ channel, so nobody has your report. Please tell the moderators: `/club status` shows them what is missing.',
  /** So that nobody has to write it again. `text` is already escaped and quoted. */
  yourText: (p: { text: string }) => `You wrote:\n${p.text}`,
  operator: (p: { contact: string }) => `Those who run me: ${p.contact}`,
};
