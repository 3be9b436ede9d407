/** A message to a language model. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What a model is asked. */
export interface ModelRequest {
  readonly messages: readonly ModelMessage[];
  /** What its reply must be, as a JSON schema. */
  readonly shape: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
}

/** Why a model gave no reply. */
export type ModelFailure =
  /** The time limit of an answer is over. */
  | 'timeout'
  | 'unreachable'
  /** It does not take the request: a wrong key or name of a model. */
  | 'refused'
  /** It takes the request and says nothing of use: it will not speak of that, or comes to no end. The server works. */
  | 'unsaid'
  /** Too many requests for it just now. */
  | 'busy'
  /** It failed, or its reply is none. */
  | 'broken'
  /** It has failed so often that it is left alone for a while. */
  | 'paused'
  /** The bot is ending. */
  | 'stopped';

export type ModelReply = { readonly text: string } | { readonly failed: ModelFailure };

/** All that is asked of a model for one answer, within the time limit of an answer. */
export interface ModelExchange {
  /** `heard` is called with what has come of the reply by then. It never throws for what the other side does. */
  reply(request: ModelRequest, heard?: (soFar: string) => void): Promise<ModelReply>;
}

/** A language model. */
export interface LanguageModel {
  /** As it is called where it runs. */
  readonly name: string;
  begin(): ModelExchange;
}
