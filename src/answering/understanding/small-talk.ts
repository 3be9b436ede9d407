import { LIGHT_WORDS } from '../../knowledge/light-words.ts';
import { makePhraseFinder } from '../../knowledge/phrases.ts';
import type { AbstainReason, SmalltalkKind } from '../answer.ts';
import type { Message } from './message.ts';

const list = (phrases: string): string[] => phrases.trim().split(/,\s*/);
const table = <K extends string>(words: Readonly<Record<K, string>>) =>
  (Object.keys(words) as K[]).flatMap((kind) => list(words[kind]).map((phrase) => [phrase, kind] as const));

/** Said anywhere in a message, these make it small talk. */
const ABOUT_THE_BOT: Readonly<Record<'abilities' | 'identity', string>> = {
  abilities: `what can you do, what do you do, how do you work, what can i ask, what can i ask you, what are you for, help me please,
    how does this work, how do i use you, que puedes hacer, was kannst du, que peux tu faire, que sais tu faire`,
  identity: `are you a bot, are you a robot, are you human, are you a human, are you real, are you a real, are you an ai, are you ai,
    who are you, what are you, who made you, are you a coach, are you a person, real coach or, bot or human, human or bot,
    quien eres, eres un robot, eres humano, wer bist du, bist du ein, qui es tu, es tu un robot`,
};

/** Said with nothing else of weight, these make a message small talk. */
const PLEASANTRIES: Readonly<Record<'greeting' | 'thanks' | 'farewell' | 'tired', string>> = {
  greeting: `hi, hello, hey, hiya, yo, howdy, good morning, good afternoon, good evening, morning, evening, sup, whats up,
    how are you, hows it going, hola, buenas, buenos dias, buenas tardes, que tal, hallo, moin, servus, guten tag, guten morgen,
    guten abend, gruss*, salut, bonjour, bonsoir, coucou, help, test, ping`,
  thanks: `thanks*, thank you, thank u, thx, ty, cheers, much appreciated, appreciate it, great answer, good bot, nice one, awesome,
    perfect, brilliant, gracias, muchas gracias, danke*, vielen dank, merci*, merci beaucoup, cool, ok, okay, got it, lovely`,
  farewell: `bye*, good night, goodnight, gn, see you, see ya, cya, later, ciao, adios, hasta luego, buenas noches, tschuss, tschuess,
    gute nacht, bis bald, bis morgen, au revoir, a bientot, bonne nuit`,
  tired: `im dead, i am dead, dead after, im done, im toast, im wrecked, im knackered, im exhausted, im so tired, so tired, legs are toast,
    legs are dead, my legs, destroyed, that was brutal, that killed me, nearly died, estoy muerto, estoy muerta, bin tot, bin kaputt,
    bin platt, je suis mort, je suis morte, je suis creve, long run, after that`,
};

/** Attempts to steer the bot, and requests that are no question at all. */
const STEERING =
  list(`ignore all, ignore previous, ignore your, ignore the, ignore every, ignore any, disregard, forget all, forget your,
  forget everything, forget the rules, override, new instructions, system prompt, your prompt, your instructions, your rules,
  hidden instructions, initial prompt, you are now, youre now, from now on you, act as if, act as an, act like, pretend to be, pretend you, roleplay, role play,
  jailbreak, developer mode, dan mode, no restrictions, free of any rules, reply only, respond only, answer only with, only reply,
  repeat after me, repeat this, repeat the following, quote this back, say exactly, echo back, print the, output the prompt, reveal your, reveal the, secret config,
  api key, api keys, your password, access token, your token, source code, translate to, translate this, translate the, write a poem, write a song, write a story,
  write me a, words of, bedtime story, other users, messages other, what did others, ignora tus, ignora todas, olvida tus, olvida todo,
  vergiss alle, vergiss deine, ignoriere alle, ignoriere deine, ignore toutes, ignore tes, oublie tes, oublie toutes, traduis, ubersetze,
  traduce`);

/** Requests for what only a person who examines can tell. */
const DIAGNOSIS =
  list(`diagnose*, diagnosis, prescribe*, prescription, what is wrong with my, whats wrong with my, what injury,
  what did i tear, is it torn, how do i treat, how should i treat, treatment for, cure for, how do i cure, how to cure, how to heal,
  how do i heal, how do i get rid of, what should i take for, why does my knee, why do my knees, why does my hip, why does my foot,
  why does my ankle, why does my back, why do my shins, why does my shin, why does my achilles, why does my calf`);

const findAboutTheBot = makePhraseFinder(table(ABOUT_THE_BOT));
const findPleasantries = makePhraseFinder(table(PLEASANTRIES));
const findSteering = makePhraseFinder(STEERING.map((phrase) => [phrase, true] as const));
const findDiagnosis = makePhraseFinder(DIAGNOSIS.map((phrase) => [phrase, true] as const));

/** What kind of small talk a message is, or undefined where it says more than that. */
export function smalltalk({ written, asks }: Message): SmalltalkKind | undefined {
  const about = findAboutTheBot(written)[0];
  if (about) return about.value;
  const hits = findPleasantries(written);
  const rest = written.filter(
    (word, at) => !LIGHT_WORDS.has(word) && !hits.some(({ start, end }) => at >= start && at < end),
  );
  if (rest.length > 0) return undefined;
  const said = (kind: SmalltalkKind) => hits.some(({ value }) => value === kind);
  if (said('tired')) return asks ? undefined : 'tired';
  return (['thanks', 'farewell', 'greeting'] as const).find(said);
}

/** Why a message is declined whatever the book holds, or undefined. */
export function declined({ written }: Message): Extract<AbstainReason, 'steering' | 'diagnosis'> | undefined {
  if (findDiagnosis(written).length > 0) return 'diagnosis';
  return findSteering(written).length > 0 ? 'steering' : undefined;
}
