/** French sentences to those who ask more than is answered. */
export const fairness = {
  member: (p: { until: string }) =>
    `Tu as posé beaucoup de questions en une minute, et d’autres veulent en poser aussi. Je réponds à ta prochaine question ${p.until}.`,
  club: (p: { until: string }) =>
    `On pose beaucoup de questions sur ce serveur en ce moment. Repose la tienne ${p.until}, s’il te plaît.`,
};
