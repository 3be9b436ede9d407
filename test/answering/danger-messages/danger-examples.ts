/** Messages by the help they need, and ordinary ones that only sound alarming. */
export type DangerExamples = Readonly<
  Record<'emergency' | 'urgent' | 'professional' | 'crisis' | 'ordinary', readonly string[]>
>;
