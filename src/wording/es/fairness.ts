/** Spanish sentences to those who ask more than is answered. */
export const fairness = {
  member: (p: { until: string }) =>
    `Has preguntado mucho en un minuto, y otras personas también quieren preguntar. Respondo a tu próxima pregunta ${p.until}.`,
  club: (p: { until: string }) =>
    `En este servidor se está preguntando mucho ahora mismo. Vuelve a preguntar ${p.until}, por favor.`,
};
