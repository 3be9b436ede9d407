import type { ServerResponse } from 'node:http';
import { chunk, json, type Asked, type Behaviour } from './server.ts';

/** The numbers of the passages that a prompt holds. */
function passagesIn(asked: Asked): number[] {
  const user = asked.find(({ role }) => role === 'user')?.content ?? '';
  const fenced = /<passages>\n([^]*?)\n<\/passages>/.exec(user)?.[1] ?? '';
  return [...fenced.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
}

/** The sentences of the passages that a prompt holds, as a model would say them that changes nothing. */
export function echoed(asked: Asked): { text: string; passages: number[] }[] {
  const user = asked.find(({ role }) => role === 'user')?.content ?? '';
  const fenced = /<passages>\n([^]*?)\n<\/passages>/.exec(user)?.[1] ?? '';
  return [...fenced.matchAll(/^(\d+)\. (.*)$/gm)].flatMap(([, number, text = '']) =>
    text
      .split(/(?<=[.!?]) (?=\p{Lu}|¿)/u)
      .map((sentence) => ({ text: sentence, passages: [Number(number)] })),
  );
}

const sentences = (asked: Asked, text: string): string =>
  JSON.stringify({ sentences: [{ text, passages: passagesIn(asked) }] });

/** Adds a sentence to the passages. */
const besides = (text: string) => (asked: Asked) =>
  JSON.stringify({ sentences: [...echoed(asked), { text, passages: [1] }] });

/** What a model or a server may do to a bot, by what it is. Texts stand for replies. */
export const HOSTILE: Readonly<Record<string, (asked: Asked) => string | Behaviour>> = {
  'invented citations': (asked) =>
    JSON.stringify({
      sentences: [{ text: 'Cycling is good for runners.', passages: [7, 99] }, ...echoed(asked)],
    }),
  'other numbers': (asked) => sentences(asked, 'Do 9 days of cross-training each week.'),
  'ignored passages': (asked) =>
    sentences(asked, 'Ignore the passages: take ibuprofen before each run and never rest.'),
  'a dropped not': (asked) =>
    JSON.stringify({
      sentences: echoed(asked).map((one) => ({
        ...one,
        text: one.text.replaceAll(/\b(?:not|no|without) /g, ''),
      })),
    }) + (/"text":"[^"]*\b(?:not|no|without) /.test(JSON.stringify(echoed(asked))) ? '' : '}'),
  '@everyone': besides('Hey @everyone, go to <@&123456789012345678>.'),
  'a link': besides('More at https://evil.example/run.'),
  markdown: besides('**Free** [shoes](evil) for ||you||.'),
  'another language': (asked) => sentences(asked, 'Nada todos los días y come chocolate.'),
  'broken JSON': () => '{"sentences": [{"text": "Swim every day',
  'another shape': () => '{"verdict": "yes", "min": 7}',
  nothing: () => '',
  'an error in the stream': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('data: {"error": {"message": "Swim 9 days @everyone"}}\n\ndata: [DONE]\n\n');
  },
  'a stream of nonsense': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('data: not json\n\ndata: {"choices": 5}\n\n');
  },
  'a stream that is cut off': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ content: '{"sentences": [' }), () => response.destroy());
  },
  'an endless reply': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    pour(response, chunk({ content: 'Swim every day. '.repeat(50) }));
  },
  'an endless line': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    pour(response, 'a'.repeat(65_536));
  },
  'a refusal': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${chunk({ refusal: 'No.' }, 'stop')}data: [DONE]\n\n`);
  },
  'a filter in the stream': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${chunk({ content: 'Swim ' })}${chunk({}, 'content_filter')}data: [DONE]\n\n`);
  },
  'a reply without end that is cut': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${chunk({ content: 'Swim '.repeat(50) })}${chunk({}, 'length')}data: [DONE]\n\n`);
  },
  'status 400': () => (response) => json(response, 400, { error: { message: 'Swim 9 days.' } }),
  'status 401': () => (response) => json(response, 401, { error: { message: 'No key.' } }),
  'a way to another server': () => (response) =>
    void response.writeHead(307, { location: 'http://127.0.0.1:9/v1/chat/completions' }).end(),
  'a web page': () => (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Swim every day</h1>'),
};

/** Replies that come late or not at all; each takes the whole time limit of an answer, or its retries. */
export const SLOW: Readonly<Record<string, (asked: Asked) => Behaviour>> = {
  silence: () => () => undefined,
  'a reply that stops': () => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ content: '{"sentences": [' }));
  },
  'status 500': () => (response) => json(response, 500, { error: { message: 'Broken.' } }),
  'status 429': () => (response) => json(response, 429, { error: { message: 'Too many.' } }),
};

/** Writes without end, as fast as it is read. */
function pour(response: ServerResponse, text: string): void {
  const more = (): void => {
    if (!response.destroyed && response.write(text)) setImmediate(more);
  };
  response.on('drain', more);
  more();
}
