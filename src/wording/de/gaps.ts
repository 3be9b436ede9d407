/** German words about what a club's knowledge does not answer. */
export const gaps = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'Eine Lücke im Wissen' : `${p.count} Lücken im Wissen`,
  about:
    'Was ich abgelehnt habe, weil es nicht im Wissen steht, oder was nicht hilfreich war. Namen werden nicht behalten; eine Frage, die etwas über eine Person oder Gesundheit sagen kann, zählt nur bei ihrem Thema.',
  none: 'Es gibt keine Lücke: Nichts wurde abgelehnt, weil es nicht im Wissen steht, und keine Antwort war nicht hilfreich.',
  line: (p: { number: number; title: string; asked: string }): string =>
    `${p.number}. ${p.title} (${p.asked})`,
  asked: (p: { declined: number; unhelpful: number }): string =>
    [
      ...(p.declined > 0 ? [p.declined === 1 ? 'einmal abgelehnt' : `${p.declined}-mal abgelehnt`] : []),
      ...(p.unhelpful > 0
        ? [p.unhelpful === 1 ? 'einmal nicht hilfreich' : `${p.unhelpful}-mal nicht hilfreich`]
        : []),
    ].join(', '),
  lastAsked: (p: { week: string }): string => `Zuletzt gefragt in der Woche ab ${p.week}.`,
  others: 'Auch so gefragt:',
  subject:
    'Behalten ist nur das Thema: Die Fragen können etwas über eine Person oder Gesundheit gesagt haben.',
  waiting: (p: { count: number }): string =>
    p.count === 1
      ? 'Ein Mitglied möchte Bescheid bekommen, wenn es eine Antwort gibt.'
      : `${p.count} Mitglieder möchten Bescheid bekommen, wenn es eine Antwort gibt.`,
  states: {
    open: 'Noch ohne Antwort.',
    written: (p: { entry: string }): string => `Beantwortet von ${p.entry}.`,
    'not-for-us': 'Nichts für uns: steht nicht mehr bei den offenen.',
    later: (p: { until: string }): string => `Aufgeschoben bis ${p.until}.`,
  },
  buttons: {
    write: 'Eintrag jetzt schreiben',
    notForUs: 'Nichts für uns',
    later: 'Später',
    reopen: 'Wieder öffnen',
  },
  settled: {
    written: (p: { entry: string }): string => `Als beantwortet von ${p.entry} vermerkt.`,
    'not-for-us': 'Ich zeige diese Lücke nicht mehr bei den offenen.',
    later: 'Ich zeige sie in vier Wochen wieder.',
    open: 'Sie ist wieder offen.',
    gone: 'Diese Lücke ist nicht mehr gespeichert.',
  },
  wait: {
    noted:
      'Ich erwähne dich einmal in diesem Kanal, wenn das Wissen des Clubs diese Frage beantwortet. Bis dahin behalte ich deine ID dazu; drück noch einmal oder nimm `/privacy forget`, und sie ist gelöscht.',
    stopped: 'Ich sage dir zu dieser Frage nicht mehr Bescheid und habe deine ID dazu gelöscht.',
    gone: 'Ich habe diese Frage nicht mehr und kann dir nicht Bescheid sagen. Frag sie bitte noch einmal.',
    'too-many': 'Ich kann mir für dich oder für diese Frage gerade nicht mehr merken.',
  },
  told: (p: { members: string; question: string }): string =>
    `${p.members}: Das Wissen des Clubs hat jetzt eine Antwort auf „${p.question}“`,
  week: {
    questions: (p: { asked: number; answered: number; declined: number }): string =>
      `Fragen: ${p.asked} (beantwortet: ${p.answered}, abgelehnt: ${p.declined})`,
    unhelpful: (p: { count: number }): string => `Nicht hilfreiche Antworten: ${p.count}`,
    gaps: (p: { opened: number; filled: number }): string =>
      `Lücken im Wissen: ${p.opened} neu, ${p.filled} gefüllt`,
    edits: (p: { count: number }): string => `Änderungen am Wissen: ${p.count}`,
    open: (p: { count: number }): string => `Offene Lücken: ${p.count}. \`/knowledge gaps\` zeigt sie.`,
  },
};
