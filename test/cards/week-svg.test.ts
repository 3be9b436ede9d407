import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '../../src/cards/card-size.ts';
import { FONT_FILES } from '../../src/cards/picture.ts';
import { escapeXml, text } from '../../src/cards/svg.ts';
import { textWidth } from '../../src/cards/text-width.ts';
import { SURFACES } from '../../src/cards/theme.ts';
import { weekSvg } from '../../src/cards/week-svg.ts';
import { ACTIVITIES, DAYS, RUN_KINDS, type Session } from '../../src/planner/session.ts';
import { anyCard, cardOf, cross, run, TYPICAL, weekWith, words } from './weeks.ts';

interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** How wide the card is drawn on a phone, and the least height of type that can be read there. Points. */
const PHONE = { width: 350, type: 9 };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The lines of text of a picture, with the room that each takes. */
function linesOf(svg: string): Line[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', inner = '']) => {
    const at = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const shown = inner.replaceAll(/&(#39|\w+);/g, (_, name: string) => ENTITIES[name] ?? '?');
    const [x, y, size] = [Number(at('x')), Number(at('y')), Number(at('font-size'))];
    const width = textWidth(shown, size);
    const left = at('text-anchor') === 'end' ? x - width : x;
    return { words: shown, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.05, size };
  });
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it('are measured as the guidelines do', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(SURFACES))('can be read on %s', (_, { ground, text, quiet, mark }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(quiet, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('come from no page behind the card: all of it is covered', () => {
    const svg = weekSvg(cardOf(TYPICAL), words);
    expect(svg).toContain(
      `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${SURFACES.paper.ground}"/>`,
    );
  });
});

describe('the picture of a week', () => {
  it('shows every day, its sessions and rest', () => {
    const shown = linesOf(weekSvg(cardOf(TYPICAL, { level: 'advanced' }), words)).map((line) => line.words);
    expect(shown).toEqual([
      'Your week',
      'Advanced',
      'Mon',
      'Easy run',
      'Tue',
      'Intervals',
      'hard · PM · club',
      'Wed',
      'Swim',
      'easy · AM',
      'Thu',
      'Rest',
      'Fri',
      'Tempo run',
      'hard · AM',
      'Strength',
      'moderate · PM',
      'Sat',
      'Rest',
      'Sun',
      'Long run',
      'AM',
      'Run',
      'Cross-training',
      'easy',
      'moderate',
      'hard',
      'long',
      'club',
    ]);
  });

  it('writes times out where every day has one session at most', () => {
    const week = weekWith({ monday: [run('hills', { time: 'midday' })] });
    expect(linesOf(weekSvg(cardOf(week), words)).map((line) => line.words)).toContain('hard · midday');
  });

  it('tells how hard a session is by a pattern of its own', () => {
    const fill = (more: Parameters<typeof cross>[1]): string | undefined =>
      /<path d="[^"]*" fill="([^"]*)"/.exec(
        weekSvg(cardOf(weekWith({ friday: [cross('rowing', more)] })), words),
      )?.[1];
    const fills = [{ intensity: 'easy' }, { intensity: 'moderate' }, { intensity: 'hard' }] as const;
    expect(new Set(fills.map((more) => fill(more))).size).toBe(3);
    expect(fill({})).toBeUndefined();
  });

  it('draws three sessions on a day, and counts those beyond', () => {
    const day = [run('recovery', { club: true }), cross('martial-arts'), cross('plyometrics')];
    const three = linesOf(weekSvg(cardOf(weekWith({ monday: day })), words)).map((line) => line.words);
    expect(three).toEqual(expect.arrayContaining(['Recovery run', 'Martial arts', 'Plyometrics']));
    const five = linesOf(weekSvg(cardOf(weekWith({ monday: [...day, ...day.slice(1)] })), words));
    expect(five.map((line) => line.words)).toEqual(
      expect.arrayContaining(['Recovery run', 'Martial arts', '+3 more']),
    );
  });

  it('shows every name whole, three on a day', () => {
    const sessions = [...RUN_KINDS.map((kind) => run(kind)), ...ACTIVITIES.map((one) => cross(one))];
    for (const session of sessions) {
      const hard = { ...session, intensity: 'moderate', time: 'evening' } as const;
      const shown = linesOf(weekSvg(cardOf(weekWith({ tuesday: [hard, hard, hard] })), words));
      const name =
        session.kind === 'run'
          ? words.runs[session.run ?? 'easy']
          : words.activities[session.activity ?? 'yoga'];
      expect(shown.filter((line) => line.words === name)).toHaveLength(3);
      expect(shown.filter((line) => line.words === 'moderate · PM')).toHaveLength(3);
    }
  });

  it('keeps at most two lines of reasons, and leaves out a second one that would be cut', () => {
    const long =
      'A reason that is so long that it has to be set on two lines of the card, since it does not fit on one. ';
    const shown = (reasons: readonly string[]): string[] =>
      linesOf(weekSvg(cardOf(TYPICAL, { reasons }), words))
        .map((line) => line.words)
        .slice(1, -27);
    expect(shown(['One.', 'Two.', 'Three.'])).toEqual(['One.', 'Two.']);
    expect(shown([long.trim(), 'Two.']).join(' ')).toBe(long.trim());
    expect(shown(['One.', long.trim()])).toEqual(['One.']);
    expect(shown([long.repeat(3)]).at(-1)).toMatch(/…$/);
  });

  it('is never set smaller than can be read on a phone', () => {
    fc.assert(
      fc.property(anyCard(5), (card) => {
        for (const { size } of linesOf(weekSvg(card, words))) {
          expect((size * PHONE.width) / CARD_WIDTH).toBeGreaterThanOrEqual(PHONE.type);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says what is left out, before all reasons and however full the week is', () => {
    const full = Array.from({ length: 3 }, () =>
      cross('martial-arts', { intensity: 'hard', time: 'evening' }),
    );
    const week = weekWith(Object.fromEntries(DAYS.map((day) => [day, full])));
    const shown = (clashing: readonly Session[]): readonly string[] =>
      linesOf(weekSvg(cardOf(week, { clashing, reasons: ['A reason.'] }), words)).map((line) => line.words);
    expect(shown([])[1]).toBe('Mon');
    expect(shown([cross('swimming')])[1]).toBe('Left out: swim.');
    const some = [cross('yoga'), cross('swimming'), cross('swimming')];
    expect(shown(some)[1]).toBe('Some sessions are left out; these do not all fit: yoga, 2 × swim.');
    expect(linesOf(weekSvg(cardOf(TYPICAL, { clashing: some, reasons: ['A.'] }), words))[2]?.words).toBe(
      'A.',
    );
  });

  it('begins all names of a field at one line, whatever is known of the session', () => {
    const week = weekWith({
      monday: [run(undefined)],
      tuesday: [run('hills', { club: true })],
      wednesday: [cross(undefined)],
      thursday: [cross('yoga', { intensity: 'easy' })],
    });
    const names = ['Run', 'Hill run', 'Cross-training', 'Yoga', 'Rest'];
    const lines = linesOf(weekSvg(cardOf(week), words)).slice(0, -5);
    const starts = lines.filter((line) => names.includes(line.words)).map((line) => line.left);
    expect(starts).toHaveLength(7);
    expect(new Set(starts).size).toBe(1);
  });

  it('explains an effort in the colours that it has in the week', () => {
    const fills = (...sessions: readonly Session[]): readonly string[] => {
      const svg = weekSvg(cardOf(weekWith({ monday: sessions })), words);
      return [...svg.matchAll(/<g [^>]*><rect [^>]*fill="([^"]*)"/g)].map(([, fill = '']) => fill);
    };
    expect(fills(run('tempo'))).toEqual([SURFACES.run.mark]);
    expect(fills(cross('hiit'))).toEqual([SURFACES.cross.mark]);
    expect(fills(run('tempo'), cross('hiit'))).toEqual([SURFACES.run.mark, SURFACES.cross.mark]);
    expect(fills(run('easy'), run('long'))).toEqual(['url(#easy-run)', 'url(#long-run)']);
  });

  it('makes room beside the title for the subtitle, and cuts one that is too long', () => {
    const shown = (subtitle: string): Line[] =>
      linesOf(weekSvg({ ...cardOf(TYPICAL, { monday: '2026-09-28' }), subtitle }, words));
    const [alone] = shown('');
    const [title, whole] = shown('Intermediate · general fitness · race season');
    expect(title?.words).toBe('Week of 28 September');
    expect(title?.size).toBeLessThan(alone?.size ?? 0);
    expect(whole?.words).toBe('Intermediate · general fitness · race season');
    expect(whole?.top).toBeLessThan(title?.bottom ?? 0);
    const [, endless] = shown('word '.repeat(99));
    expect(endless?.words).toMatch(/word…$/);
    expect(endless?.right).toBeLessThanOrEqual(CARD_WIDTH);
  });

  it('lets no two texts touch, and none leave the card', () => {
    fc.assert(
      fc.property(anyCard(5), (card) => {
        const lines = linesOf(weekSvg(card, words));
        for (const line of lines) {
          expect(line.left).toBeGreaterThanOrEqual(0);
          expect(line.right).toBeLessThanOrEqual(CARD_WIDTH);
          expect(line.bottom).toBeLessThanOrEqual(CARD_HEIGHT);
        }
        const touching = lines.flatMap((one, index) =>
          lines
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            )
            .map((other) => `${one.words} | ${other.words}`),
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same card', () => {
    expect(weekSvg(cardOf(TYPICAL), words)).toBe(weekSvg(cardOf(TYPICAL), words));
  });
});

describe('text in the picture', () => {
  it('never breaks out of its element', () => {
    const svg = weekSvg(cardOf(TYPICAL, { reasons: ['</text><script>x</script>&"\u0000\ud800 ok'] }), words);
    expect(svg).not.toContain('<script');
    expect(linesOf(svg).map((line) => line.words)).toContain('</text><script>x</script>&"� ok');
  });

  it('stays readable for the renderer, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (any) => {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><desc a="${escapeXml(any)}">${escapeXml(any)}</desc></svg>`;
        expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(9);
      }),
      { numRuns: 300 },
    );
  });

  it('is never drawn wider than it was measured', () => {
    const drawn = (inner: string): number => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200">${inner}</svg>`;
      const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: 'Inter' };
      return new Resvg(svg, { font }).getBBox()?.width ?? 0;
    };
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
            fc.constantFrom(...Array.from('äÖßéñŒÆŁЖЩ·…–“”’')),
          ),
          minLength: 1,
          maxLength: 30,
        }),
        fc.constantFrom('medium', 'bold'),
        (line, weight) => {
          const at = { x: 0, y: 100, size: 40, fill: '#000000', weight } as const;
          expect(drawn(text(line, at))).toBeLessThanOrEqual(textWidth(line, 40) + 4);
        },
      ),
      { numRuns: 60 },
    );
  });
});
