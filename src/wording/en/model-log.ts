/** English sentences for who runs the bot and reads its log: what a language model fails at, and what to do about it. */
export const modelLog = {
  ready: 'a language model is set up',
  failed: 'the language model gave no answer',
  refused: 'what the language model said was not sent',
  advice: {
    timeout:
      'It did not answer in time. Have the server load the model before it is asked and keep it loaded, or take a smaller model, one that does not think first.',
    unreachable:
      'Nobody answers at OPENAI_BASE_URL: see whether the server runs, and whether host and port are right.',
    key: 'The server does not take the key: see whether OPENAI_API_KEY is right and may use this model.',
    missing:
      'The server knows no such path or no such model: see whether OPENAI_BASE_URL ends as it should, mostly with /v1, and whether the server has the model under this name.',
    request:
      'The server does not take the request: it must know response_format json_schema and streams, and the model must take both.',
    unsaid:
      'It would not speak of this, or came to no end. Where that is so of every question, take another model, one that does not think first.',
    busy: 'The server has too many requests just now, or what is paid for is used up.',
    broken: 'The server failed, or what it sent is no stream of chat completions.',
    shape:
      'It was not of the shape that was asked for. Where that is so of every question, the server passes over response_format json_schema: update it, or take another one.',
  },
};
