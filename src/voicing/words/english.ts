import type { GateWords } from './gate-words.ts';

export const ENGLISH_GATE: GateWords = {
  free: `
    a an the this that these those there here it its i im me my you your yours youre youll youve we our us they them their
    theirs he him his she her one ones is are was were be been being am do does did has have had having can could may might
    will would and or but so then than because since as though although while whereas which who whom whose what how why
    where in on at to from of for by with into onto over between among through during per via like about around toward
    towards too also both either such own let lets thats heres youd
  `,
  framing: `
    good great nice fine well sure yes ok simply really quite rather way idea ideas worth keep keeps keeping make makes
    making give gives giving get gets getting help helps helping go goes going mind remember note short answer thing things
    choice plan means mean bring brings brilliant solid useful handy actually indeed overall question
  `,
  senses: {
    not: 'not, no, nor, neither, none, nothing, nobody, dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, cannot, couldnt, shouldnt, wouldnt, wont',
    never: 'never, hardly, rarely',
    without: 'without, free of',
    avoid: 'avoid, avoids, avoiding, skip, skips, skipping, prevent, prevents, preventing',
    only: 'only, just, solely, merely, alone, nothing but, exactly',
    if: 'if, when, whenever, provided, as long as, once, in case, whether',
    unless: 'unless, except, apart from, other than, but not',
    before: 'before, prior to, ahead of, beforehand, earlier',
    after: 'after, afterwards, following, later, behind',
    more: 'more, further, extra, additional, increase, increases, increasing, higher, longer, above, beyond',
    less: 'less, fewer, decrease, decreases, reduce, reduces, reducing, lower, shorter, below, under, cut, cuts',
    most: 'most, at most, up to, no more than, maximum, nearly, almost, mostly, usually, often',
    least: 'least, at least, no less than, minimum, sometimes',
    always: 'always, ever, all, whole, full, fully, completely, entirely, any, anything, everything',
    instead:
      'instead, in place of, replace, replaces, replacing, rather than, swap, swaps, against, versus, vs',
    until: 'until, till, up until',
    stop: 'stop, stops, stopping, quit, end, ends, drop, drops, give up, off, out',
    must: 'must, should, need, needs, have to, has to, ought, required, necessary, needed, always do',
    first: 'first, second, last, next, third, begin, begins, start, starts, starting',
    better: 'better, best, ideal, perfect, favourite, top',
    worse: 'worse, worst, bad, poor, weak',
    right: 'right, true, correct, safe, safely',
    wrong: 'wrong, false, unsafe, risky, danger, dangerous',
    same: 'same, equal, equally, alike, together',
    other: 'other, others, another, different, differently, apart, separate',
    every: 'every, each, daily, weekly',
    half: 'half, part, partly, some, few, little, couple, several',
    double: 'double, twice, many, much, lots, lot, very, heavy, heavily',
  },
};
