/** English sentences to those who ask more than is answered. `until` is a time as Discord shows it, such as “in 40 seconds”. */
export const fairness = {
  member: (p: { until: string }) =>
    `You have asked a lot within a minute, and others want to ask too. I answer your next question ${p.until}.`,
  club: (p: { until: string }) =>
    `A lot is being asked in this server right now. Please ask again ${p.until}.`,
};
