import type { ConceptWords } from '../near-phrases.ts';

/** What attempts to steer the bot are made of. */
export type SteeringConcept =
  // Undoing what the bot goes by.
  | 'drop'
  | 'undo'
  | 'orders'
  | 'own-orders'
  | 'what-i-said'
  | 'your'
  | 'rule-words'
  | 'you-have'
  | 'obey'
  | 'my-orders'
  // Being somebody else.
  | 'new-self'
  | 'from-now'
  | 'you'
  | 'stop-being'
  | 'bot'
  | 'persona'
  | 'act-as'
  | 'be'
  | 'role'
  | 'pretend'
  | 'source-says'
  // Saying what it is told to say.
  | 'reply'
  | 'only'
  | 'only-reply'
  | 'every-reply'
  | 'must'
  | 'manner'
  | 'short'
  | 'echo'
  | 'repeat'
  | 'text'
  | 'many-times'
  // Pings and posts.
  | 'at-sign'
  | 'ping'
  | 'post'
  | 'everybody'
  | 'channel'
  // What is nobody's business.
  | 'reveal'
  | 'inner'
  | 'about'
  | 'was-told'
  | 'given'
  | 'secret'
  | 'records'
  | 'mine'
  | 'tell-them'
  | 'slur'
  | 'others'
  | 'private'
  | 'did'
  | 'tell-you'
  | 'told-you'
  | 'to-you'
  | 'said-last'
  | 'self'
  // Other work.
  | 'compose'
  | 'genre'
  | 'compose-last'
  | 'other-work'
  | 'translate'
  | 'how-to-say'
  | 'tongue'
  /** Translated into no language. */
  | 'into-a'
  // Small words.
  | 'demand-opener'
  | 'itself';

export type SteeringWords = ConceptWords<SteeringConcept>;
