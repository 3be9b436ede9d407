import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/terminal/arguments.ts';
import { en } from '../../src/wording/en/en.ts';

const words = en.start.arguments;

describe('readArguments', () => {
  it.each([
    ['', { kind: 'start' }],
    ['register', { kind: 'register' }],
    ['check', { kind: 'check' }],
    ['--help', { kind: 'usage' }],
    ['ask -h', { kind: 'usage' }],
    ['ask --jsonl', { kind: 'batch' }],
    ['ask Can I swim?', { kind: 'ask', why: false, question: 'Can I swim?' }],
    ['ask - or -5 degrees?', { kind: 'ask', why: false, question: '- or -5 degrees?' }],
    ['ask -- --jsonl, what is it?', { kind: 'ask', why: false, question: '--jsonl, what is it?' }],
    ['ask --save my-week Swim when?', { kind: 'ask', why: false, question: 'Swim when?', save: 'my-week' }],
    ['ask Swim when? --save=my-week', { kind: 'ask', why: false, question: 'Swim when?', save: 'my-week' }],
    ['ask Swim when? -- --save my-week', { kind: 'ask', why: false, question: 'Swim when? --save my-week' }],
    ['ask --why Swim when?', { kind: 'ask', why: true, question: 'Swim when?' }],
    ['ask -- --why', { kind: 'ask', why: false, question: '--why' }],
    ['ask --jsonl --why', { kind: 'problem', text: words.tooMuch({ command: 'ask --jsonl' }) }],
    ['ask Swim when? --save', { kind: 'problem', text: words.folder.missing }],
    ['ask --save= Swim when?', { kind: 'problem', text: words.folder.missing }],
    ['ask --save --jsonl', { kind: 'problem', text: words.folder.missing }],
    ['ask --save my-week', { kind: 'problem', text: words.noQuestion }],
    ['ask --jsonl --save my-week', { kind: 'problem', text: words.tooMuch({ command: 'ask --jsonl' }) }],
    ['ask', { kind: 'problem', text: words.noQuestion }],
    ['ask --', { kind: 'problem', text: words.noQuestion }],
    ['ask --json', { kind: 'problem', text: words.unknownFlag({ given: '--json' }) }],
    ['ask --jsonl Can I?', { kind: 'problem', text: words.tooMuch({ command: 'ask --jsonl' }) }],
    ['check now', { kind: 'problem', text: words.tooMuch({ command: 'check' }) }],
    ['--jsonl', { kind: 'problem', text: words.unknownFlag({ given: '--jsonl' }) }],
    ['regsiter', { kind: 'problem', text: words.unknownCommand({ given: 'regsiter', nearest: 'register' }) }],
  ])('reads “%s”', (line, job) => {
    expect(readArguments(line.split(' ').filter(Boolean), words)).toEqual(job);
  });
});
