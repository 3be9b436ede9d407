/** Measures how fast the project is, and tells it beside its goals. It reports and does not judge: no figure makes it fail. */
import { availableParallelism } from 'node:os';
import { makeAsk } from '../../src/answering/ask.ts';
import { measureDigests } from './digests.ts';
import type { Figures } from './figures.ts';
import { measureHostile } from './hostile.ts';
import { measureAsk } from './in-process.ts';
import { measureLargeBook } from './large-books.ts';
import { measureModel } from './model.ts';
import { measurePlanner } from './planner.ts';
import { LOAD_ROUNDS, measureLoad } from './load.ts';
import { measureMemory, MEMORY_STEPS } from './memory.ts';
import { makeProgress } from './progress.ts';
import { measurePublishing } from './publishing.ts';
import { QUESTIONS, tuneQuestions } from './questions.ts';
import { BLOCK, measureRoundTrip } from './round-trip.ts';
import { bookOf, shippedPages } from './shipped-pages.ts';
import { measureStart } from './start.ts';
import { table } from './table.ts';

const STARTS = 15;
const ASK = { warmUp: 5, rounds: 25 };
const LARGE = { entries: 1_000, rounds: 3 };
const LARGEST = { entries: 10_000, rounds: 1 };
const PUBLISHING = { entries: 5_000, publications: 20 };
/** `HOSTILE_STRINGS=100000` asks so many. */
const HOSTILE_STRINGS = Number(process.env['HOSTILE_STRINGS'] ?? 20_000);
const PLANNER = { weeks: 2000, cards: 100 };
const ROUND_TRIP_BLOCKS = 30;
const LOAD_QUESTIONS = 1_000;
/** `DIGEST_CLUBS=200` has the digests of so many clubs fall due at once. */
const DIGEST_CLUBS = Number(process.env['DIGEST_CLUBS'] ?? 2_500);

const GOALS = {
  modelMs: 9_000,
  leftAloneP99Ms: 50,
  askP50Ms: 1,
  askP99Ms: 3,
  largeP99Ms: 10,
  hostileMs: 50,
  publishMs: 200,
  heldUpMs: 20,
  foundMs: 1_000,
  buildP99Ms: 5,
  checkP99Ms: 20,
  cardP99Ms: 150,
  roundTrip: 1.25,
  answersASecond: 0.4,
  memoryAtRest: 1.15,
  memoryAfterMessages: 1,
  digestShare: 0.8,
  mentionMs: 500,
};

/** Below that a 99th percentile is only the slowest one. */
const ENOUGH_FOR_P99 = 100;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const bar = (label: string, total: number) => makeProgress(process.stdout, label.padEnd(24), total);
const ms = (value: number): string => (value < 10 ? value.toFixed(3) : value.toFixed(1));
const times = (ratio: number): string => `${ratio.toFixed(1)} times`;

function row(name: string, { count, min, p50, p99, max }: Figures): readonly string[] {
  return [name, String(count), ms(min), ms(p50), count < ENOUGH_FOR_P99 ? '–' : ms(p99), ms(max)];
}

function goal(name: string, value: number, limit: number, unit: string): string {
  return `${value <= limit ? 'reached    ' : 'not reached'}  ${name}: ${value.toFixed(3)}${unit} (goal ${limit}${unit})`;
}

function goalAtLeast(name: string, value: number, limit: number, unit: string): string {
  return `${value >= limit ? 'reached    ' : 'not reached'}  ${name}: ${value.toFixed(3)}${unit} (goal at least ${limit}${unit})`;
}

// An interrupted run ends the processes that it started: they are cleared at exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

say(`Node ${process.versions.node}, ${availableParallelism()} cores\n`);
const start = await measureStart(STARTS, bar('start to first answer', STARTS));

const pages = await shippedPages();
const book = bookOf(pages);
const handler = makeAsk(book);
const questions = [...QUESTIONS, ...tuneQuestions()];
const ask = await measureAsk(handler, questions, ASK, bar('ask in process, rounds', ASK.rounds));
const model = await measureModel(handler, book, questions, bar('a model that fails, ways', 4));
const hostile = await measureHostile(handler, book, HOSTILE_STRINGS, bar('hostile strings', HOSTILE_STRINGS));
const largeBar = bar('1,000 entries, rounds', LARGE.rounds);
const large = await measureLargeBook(pages, questions, LARGE, largeBar);
const largestBar = bar('10,000 entries, rounds', LARGEST.rounds);
const largest = await measureLargeBook(pages, questions, LARGEST, largestBar);

const publishingBar = bar('5,000 entries, publishing', PUBLISHING.publications);
const publishing = await measurePublishing(pages, PUBLISHING, publishingBar);

const planner = await measurePlanner(PLANNER, bar('planner and cards', 3 * PLANNER.weeks + PLANNER.cards));
const trip = await measureRoundTrip(ROUND_TRIP_BLOCKS, bar(`Discord, blocks of ${BLOCK}`, ROUND_TRIP_BLOCKS));
const load = await measureLoad(LOAD_QUESTIONS, bar('Discord under load, rounds', LOAD_ROUNDS));
const memory = await measureMemory(bar('memory, half thousands', MEMORY_STEPS));
const digests = await measureDigests(DIGEST_CLUBS, bar('digests at once', DIGEST_CLUBS));

say('');
say(
  table([
    ['milliseconds', 'runs', 'min', 'p50', 'p99', 'max'],
    row('start to first answer', start),
    row('ask in process', ask.all),
    ...[...ask.byOutcome].map(([outcome, figures]) => row(`  ${outcome}`, figures)),
    row('  median of each question', ask.typical),
    row('ask: 1,000 entries', large.ask.all),
    row('  median of each question', large.ask.typical),
    row('ask: 10,000 entries', largest.ask.all),
    row('ask: hostile strings', hostile.all),
    row('ask: a model that fails', model.waiting),
    row('  once it is left alone', model.leftAlone),
    row('publish: 5,000 entries', publishing.publish),
    row('  longest hold-up', publishing.heldUp),
    row('  found by the next question', publishing.found),
    row('  in another process', publishing.foundElsewhere),
    row('  examined before', publishing.examine),
    row('build: 7 runs, 5 sessions', planner.build),
    row('check and mend: 14 sessions', planner.check),
    row('  runs on any days', planner.scattered),
    row('card as a picture', planner.card),
    row('Discord: Paceline', trip.paceline),
    row('Discord: the edge alone', trip.edge),
    row('Discord: bare echo bot', trip.echo),
    row('mention while digests go out', digests.mentions),
  ]),
);
say('');
say(
  table([
    ['Discord', 'answers a second', 'CPU ms an answer', 'MB at rest', 'MB after messages'],
    ...(['paceline', 'echo'] as const).map((bot) => [
      bot === 'paceline' ? 'Paceline' : 'bare echo bot',
      load[bot].answersPerSecond.toFixed(0),
      load[bot].cpuMsPerAnswer.toFixed(3),
      memory[bot].atRest.toFixed(0),
      memory[bot].afterMessages.toFixed(0),
    ]),
  ]),
);
say('');
say(`index: 1,000 entries in ${ms(large.indexedMs)} ms, 10,000 in ${ms(largest.indexedMs)} ms`);
const [ofLarge, ofLargest] = [large, largest].map((one) => times(one.ask.all.p50 / ask.all.p50));
say(`ask, p50 beside the shipped book’s: 1,000 entries ${ofLarge}, 10,000 ${ofLargest}`);
say(
  `digests of ${digests.clubs} clubs: ${digests.postsPerSecond.toFixed(1)} a second, the last after ${digests.seconds.toFixed(0)} s; ${digests.refused} requests refused as too many; events held up ${ms(digests.heldUpMs.p99)} ms (p99), ${ms(digests.heldUpMs.max)} ms at most`,
);
const { kind, text } = hostile.slowest;
say(`slowest hostile string: ${kind}, ${text.length} characters, ${JSON.stringify(text.slice(0, 60))}`);
say('');
say(goal('ask in process, p50', ask.all.p50, GOALS.askP50Ms, ' ms'));
say(goal('ask in process, p99', ask.all.p99, GOALS.askP99Ms, ' ms'));
say(goal('ask, 1,000 entries, p99', large.ask.all.p99, GOALS.largeP99Ms, ' ms'));
say(goal('ask, slowest hostile string', hostile.all.max, GOALS.hostileMs, ' ms'));
say(goal('ask, a model that fails, slowest', model.waiting.max, GOALS.modelMs, ' ms'));
say(goal('ask, a model left alone, p99', model.leftAlone.p99, GOALS.leftAloneP99Ms, ' ms'));
say(goal('publish, 5,000 entries, slowest', publishing.publish.max, GOALS.publishMs, ' ms'));
say(goal('publish, longest hold-up of all', publishing.heldUp.max, GOALS.heldUpMs, ' ms'));
say(goal('publish, found elsewhere, slowest', publishing.foundElsewhere.max, GOALS.foundMs, ' ms'));
say(goal('build a week, p99', planner.build.p99, GOALS.buildP99Ms, ' ms'));
say(goal('check and mend a week, p99', planner.check.p99, GOALS.checkP99Ms, ' ms'));
say(goal('card, p99', planner.card.p99, GOALS.cardP99Ms, ' ms'));
const beside = (of: (bot: 'paceline' | 'echo') => number): number => of('paceline') / of('echo');
const p50 = beside((bot) => trip[bot].p50);
say(goal('Discord, p50 beside the echo bot’s', p50, GOALS.roundTrip, ' times'));
const answers = beside((bot) => load[bot].answersPerSecond);
say(goalAtLeast('Discord, answers a second beside the echo bot’s', answers, GOALS.answersASecond, ' times'));
const atRest = beside((bot) => memory[bot].atRest);
say(goal('memory at rest beside the echo bot’s', atRest, GOALS.memoryAtRest, ' times'));
const after = beside((bot) => memory[bot].afterMessages);
say(goal('memory after messages beside the echo bot’s', after, GOALS.memoryAfterMessages, ' times'));
say(goalAtLeast('digests, of Discord’s requests a second', digests.share, GOALS.digestShare, ''));
say(goal('mention while digests go out, p99', digests.mentions.p99, GOALS.mentionMs, ' ms'));
