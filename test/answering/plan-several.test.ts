import { describe, expect, it } from 'vitest';
import { asks, sections } from './shipped.ts';

describe('a message that asks two plans', () => {
  it.each([
    ['How often should my athletes lift, and may they do it on a run day?', 'strength-training', 'same-day'],
    ['how often should I swim and may I do it on rest days?', 'swimming', 'overtraining'],
    ['wie oft soll ich schwimmen und geht das am selben Tag wie ein Lauf?', 'swimming', 'same-day'],
    ['¿cuántas veces hago bici y puedo hacerlo el mismo día que corro?', 'cycling', 'same-day'],
    ['can I swim on rest days and how often should I lift?', 'overtraining', 'strength-training'],
    ['how often should I do yoga and can I do it after a run?', 'yoga-pilates', 'same-day'],
  ])('gets both: %s', async (text, one, other) => {
    const answer = await asks(text);
    expect(answer.outcome).toBe('plan');
    expect(answer.text.split('\n\n')).toHaveLength(2);
    expect(sections(answer)).toEqual(expect.arrayContaining([one, other]));
  });

  it.each([
    'which cross-training for a marathoner and for a sprinter?',
    '¿Qué añado si entreno a un velocista y qué si entreno a un maratoniano?',
    'Welches Training für Marathon und welches für Sprint?',
    'quelles activités pour un marathonien et pour un sprinteur ?',
  ])('gets one for each goal: %s', async (text) => {
    const { text: told } = await asks(text);
    expect(told).toMatch(/marat/iu);
    expect(told).toMatch(/sprint|velocidad/iu);
  });

  it.each([
    'can I swim and lift on rest days?',
    'can I do yoga and pilates after a run?',
    'how often should I swim, and is twice ok?',
    'for a marathon, swimming or cycling?',
    'can I swim on Tuesday and lift on Thursday? I run Mon, Wed, Sat',
  ])('is told from one that asks one: %s', async (text) => {
    const answer = await asks(text);
    if (answer.outcome !== 'plan') throw new Error(answer.outcome);
    expect(answer.text.split('\n\n').filter((part) => !part.startsWith('**'))).toHaveLength(1);
  });
});
