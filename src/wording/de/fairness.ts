/** German sentences to those who ask more than is answered. */
export const fairness = {
  member: (p: { until: string }) =>
    `Du hast in einer Minute viel gefragt, und andere wollen auch fragen. Deine nächste Frage beantworte ich ${p.until}.`,
  club: (p: { until: string }) =>
    `Auf diesem Server wird gerade sehr viel gefragt. Bitte frag ${p.until} noch einmal.`,
};
