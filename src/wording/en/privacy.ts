/** English words about what is held of people. */
export const privacy = {
  commands: {
    privacy: 'What I hold about you, to see and to delete',
    show: 'Shows you all that I hold about you, also as a file',
    forget: 'Deletes all that I hold about you, at once and everywhere',
  },

  /** To be pinned in a server; it fits into one message. */
  notice: (p: { keepDays: number; operator: string | undefined; model?: string | undefined }) =>
    [
      '**What I keep of you, and what I don’t**',
      '',
      'I am Paceline, a program. I answer from the club’s knowledge, and am no doctor. In a server I use only what is meant for me; nothing else is evaluated, kept or passed on.',
      '',
      '**Kept**',
      '',
      '- What you tell me with `/profile set`, and the server that you choose there for your direct messages: until you delete it.',
      `- Your votes on answers (which message, which entries, helpful or not), and changes of the club’s settings (what, when and by whom): ${p.keepDays} days.`,
      `- Questions without a good answer, never who asked: the wording only where it holds nothing on a person or on health, else the subject; and your id with one, if you want to be told: ${p.keepDays} days.`,
      '- If you moderate: what you publish in the knowledge, when and why, until you delete your name there; your drafts, seven days.',
      '- A week that you share with the club: where its message stands, and whether you want to be listed, until you take it back.',
      '- In memory alone, never on a disk: your last four questions in a channel with their answers, until half an hour after the last one; how often you asked within the last minute; and in which servers I met you lately.',
      '',
      '**Never kept**',
      '',
      '- What you say of your health, and anything else that you ask, on a disk or in a log.',
      '- Your name, your address, or anything else about you but the id that Discord gave you.',
      '',
      '**Where it goes**',
      '',
      `${p.model === undefined ? 'To nobody: it stays on the machine of those who run me.' : `It stays on the machine of those who run me, but for this: a language model at ${p.model} may word answers. It gets the question and the last turns, without names, and the sentences of the answer; nothing on health.`} Only what you send yourself, with “Ask a coach” or “Report a problem”, is posted to the coaches of the server, and a week that you share is posted to the club.`,
      '',
      '**See it, delete it**',
      '',
      '`/privacy show` shows you all of it, `/privacy forget` deletes it at once, everywhere. Messages in Discord are deleted there. Where I leave a server, what I hold of its club is deleted after 30 days.',
      '',
      '**Whom to ask**',
      '',
      `The moderators of the server, or those who run me${p.operator === undefined ? '' : `: ${p.operator}`}. \`/help\` has a button to report a problem.`,
    ].join('\n'),

  shown: 'This is all that I hold about you. The file has it word for word.',
  model: (p: { name: string; server: string }) =>
    `A language model (${p.name}, at ${p.server}) may word answers, and say what an unclear question may mean. It gets your question and your last turns, without names and ids, and the sentences of the answer as they were decided; nothing that has to do with your health or person. A copy of a question and its wording stays in memory alone.`,
  modelOff: 'A language model is set up, and this club does without it: nothing goes to it from here.',
  nothingHeld: 'I hold nothing about you.',
  /** One sentence for each kind of thing that is held, beside the profile. */
  told: {
    directClub: (p: { server: string }) => `Your direct messages go by the settings of ${p.server}.`,
    votes: (p: { count: number; helpful: number }) =>
      `Your votes on answers: ${p.count}, of which ${p.helpful} “helpful”. With each stand the message and the entries that its answer rests on.`,
    changes: (p: { count: number }) => `Changes that you made to a club’s settings: ${p.count}.`,
    awaited: (p: { count: number }) =>
      `Questions that you want to be told about, once they can be answered: ${p.count}. With each stand the question, without anything about you, and the channel.`,
    publications: (p: { count: number }) =>
      `What you published or approved in a club’s knowledge: ${p.count}.`,
    drafts: (p: { count: number }) => `Your drafts for a club’s knowledge: ${p.count}.`,
    digestChanges: (p: { count: number }) => `Changes that you made to a club’s digest: ${p.count}.`,
    sharedWeeks: (p: { count: number }) =>
      `Weeks that you share with a club: ${p.count}. I hold where the message stands, not the week.`,
    conversations: (p: { count: number }) =>
      `In memory alone, until half an hour after the last one: your last questions with their answers (${p.count}).`,
    metIn: (p: { count: number }) => `In memory alone: in how many servers I met you lately (${p.count}).`,
  },
  /** What each kind of thing is called in a list. */
  things: {
    profile: 'your profile',
    directClub: 'the server that you chose for direct messages',
    votes: 'your votes on answers',
    changes: 'your name beside the changes that you made to a club’s settings (the changes stay)',
    awaited: 'the questions that you want to be told about (the questions stay, without you)',
    publications: 'your name beside what you published or approved in a club’s knowledge (the texts stay)',
    drafts: 'your drafts for a club’s knowledge',
    digestChanges: 'your name beside the changes that you made to a club’s digest (the changes stay)',
    sharedWeeks: 'the weeks that you share with clubs, with their messages',
    conversations: 'your last questions and their answers',
    metIn: 'in which servers I met you',
  },
  /** Above a list of things. */
  willDelete: 'If you press the button, I delete this at once, and nobody can bring it back:',
  confirm: 'Delete all of it',
  deleted: 'Done. I have deleted:',
  nothingToDelete: 'There is nothing to delete: I hold nothing about you.',
  notDeleted: (p: { reference: string }) =>
    `This could not be deleted. Please try again later, and if it fails again, tell the moderators this reference: \`${p.reference}\``,
  messagesStay: 'Messages in Discord stay as they are; delete those there.',
  /** In the place of who made a change, where that was deleted. */
  somebody: 'somebody',
};
