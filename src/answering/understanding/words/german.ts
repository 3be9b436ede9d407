import type { PlanWords } from './plan-words.ts';
import { GERMAN_MARKS } from './german-marks.ts';
import { GERMAN_RUNNER } from './german-runner.ts';
import { GERMAN_SESSIONS } from './german-sessions.ts';

/** How runners say it in German. */
export const GERMAN: PlanWords = {
  ...GERMAN_SESSIONS,
  ...GERMAN_RUNNER,
  marks: GERMAN_MARKS,
  grammar: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, ich, du, er, sie, es, wir, ihr, mich, mir, mein,
    meine, meinen, meinem, meiner, euch, und, oder, aber, auch, noch, nicht, kein, keine, mit, ohne, von, zu, zum,
    zur, bei, beim, nach, vor, fur, auf, aus, an, am, im, ins, in, um, uber, seit, bis, ist, sind, bin, hat, habe,
    hab, haben, war, kann, konnen, soll, sollte, will, wollen, mochte, muss, darf, geht, gibt, mache, machen,
    macht, gemacht, wie, was, wann, warum, wieso, welche, welcher, welches, welchen, welchem, wo, wer, viel, viele,
    oft, mal, schon, nur, sehr, als, dann, danach, davor, zuerst, wenn, weil, dass, ob, jetzt, heute, morgen,
    gestern, abends, morgens, woche, tage, jeden, pro, montag, dienstag, mittwoch, donnerstag, freitag, samstag,
    sonntag, hallo, danke, bitte, gut, gute, besser, beste, besten, lieber, gerade, erst, sich, man, immer, alles,
    etwas, wieder, wochen, monate, jahre, laufe, laufen, trainieren, trainiere, ja, nein, sonst, eher, plane,
    ersten, dazu, zwischen, gleich, direkt, selben, gleichen`,
  falseFriends: `
    fast, also, am, in, so, was, war, not, die, den, man, bald, half, all, arm, see, back, still, hell, list, rate,
    art, mag, tag, will, gut, on, an, or, a, w, m, k, mo, y, is, no, the, am i, sub, row, rows, hoops, past, meet,
    drop, stop*, most, bad, first, fall, post, lift, enter, sat, sun, plan, speed, health, im, i, it, tri, pre,
    must, big, track of`,
};
