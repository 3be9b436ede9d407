import type { ConceptWords } from '../../answering/understanding/talk/near-phrases.ts';

/** What texts are made of that speak to the bot, not to the members who read them. */
export type TextSteeringConcept =
  // Undoing what it goes by, and nobody else does.
  | 'drop'
  | 'bot-orders'
  | 'told'
  | 'about'
  | 'orders'
  | 'of-bot'
  | 'no-rules'
  // Being something else.
  | 'be'
  | 'you-are-now'
  | 'bot-role'
  | 'stop-being'
  | 'mode'
  | 'from-now-on'
  | 'you-answer'
  // Speaking to it by what it is.
  | 'address'
  | 'system'
  | 'safeguards'
  | 'bot'
  | 'must'
  | 'passive'
  | 'obey'
  | 'this-text'
  | 'new-orders'
  | 'text'
  | 'overrides'
  | 'task'
  // What it is to answer.
  | 'always-answer'
  | 'reply'
  | 'yes'
  | 'with'
  | 'every-question'
  | 'somebody-asks'
  | 'reply-that'
  | 'answer-is'
  | 'in-replies'
  // What it goes by.
  | 'reveal'
  | 'inner'
  // Its name and its work: with these, an order that members may get too is one for it.
  | 'names-bot'
  | 'staff'
  | 'demand-opener';

export type TextSteeringWords = ConceptWords<TextSteeringConcept>;
