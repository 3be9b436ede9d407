import type { ConceptWords } from '../near-phrases.ts';

/** What requests for a diagnosis or a treatment are made of. */
export type DiagnosisConcept =
  /** Asks for a diagnosis or a prescription by name. */
  | 'diagnose'
  /** "What is wrong with", "what have I done to". */
  | 'what-is-wrong'
  /** "What is it?", behind what hurts. */
  | 'what-is-it'
  /** "My", before what is wrong. */
  | 'own'
  /** Where something hurts: joints and places, not tired muscles. */
  | 'place'
  | 'ailment'
  | 'why'
  | 'hurts'
  /** "Is it", "could this be", "do I have". */
  | 'is-it'
  | 'or'
  /** "Just tight", in a choice with an ailment. */
  | 'harmless'
  /** Ice, heat, a brace. */
  | 'first-aid'
  | 'treat'
  | 'against'
  | 'exercises'
  | 'medicine'
  /** "Which", "how much", "should I take". */
  | 'ask'
  | 'dose'
  | 'take'
  | 'heal'
  | 'how-long'
  /** Pictures and results that somebody has to read. */
  | 'finding'
  | 'read'
  /** Training talk: said beside it, these take the meaning away. */
  | 'prevent';

export type DiagnosisWords = ConceptWords<DiagnosisConcept>;
