import { describe, expect, it } from 'vitest';
import { asks, converses, sections } from './shipped.ts';

describe('a follow-up leans on what was said before', () => {
  it('takes the activity of the question before it', async () => {
    const answer = await converses('Is swimming good for runners?', 'and on the same day?');
    expect(answer).toMatchObject({
      outcome: 'plan',
      plan: { intent: 'same-day', understood: { activity: 'swimming' } },
    });
  });

  it('changes one thing of a plan question and keeps the rest', async () => {
    const answer = await converses('Can I swim after intervals?', 'and yoga?');
    expect(answer).toMatchObject({
      outcome: 'plan',
      plan: { understood: { activity: 'yoga', run: 'hard', order: 'run-first' } },
    });
  });

  it.each([
    ['and if the swim is hard?', { activityIntensity: 'hard', run: 'hard' }],
    ['and before them?', { order: 'cross-first', run: 'hard' }],
    ['and on a long run day?', { activity: 'swimming', run: 'long' }],
    ['what about a spin class?', { activity: 'cycling', run: 'hard' }],
  ])('of a question on one day: %s', async (text, understood) => {
    const answer = await converses('Can I swim after my intervals?', text);
    expect(answer).toMatchObject({ outcome: 'plan', plan: { intent: 'same-day', understood } });
  });

  it('does not take the effort of one activity for that of another', async () => {
    const answer = await converses('Can I do a hard swim after an easy run?', 'and yoga?');
    if (answer.outcome !== 'plan') throw new Error(answer.outcome);
    expect(answer.plan.understood).toEqual({ activity: 'yoga', run: 'easy', order: 'run-first' });
  });

  it('reaches back over several follow-ups', async () => {
    const answer = await converses('How often should I lift?', 'and swim?', 'and for beginners?');
    expect(answer).toMatchObject({
      outcome: 'plan',
      plan: { intent: 'frequency', understood: { activity: 'swimming', level: 'beginner' } },
    });
  });

  it.each([
    [
      ['¿Puedo nadar después de las series?', '¿y yoga?'],
      { intent: 'same-day', understood: { activity: 'yoga' } },
    ],
    [
      ['Wie oft pro Woche schwimmen?', 'und Krafttraining?'],
      { intent: 'frequency', understood: { activity: 'strength' } },
    ],
    [
      ['Je peux nager après mon fractionné ?', 'et avant ?'],
      { intent: 'same-day', understood: { order: 'cross-first' } },
    ],
    [
      ['How often should I cross-train?', 'intermediate'],
      { intent: 'frequency', understood: { level: 'intermediate' } },
    ],
    [
      ['I can only add one thing, which?', 'my core is weak'],
      { intent: 'focus', activities: ['yoga', 'pilates'] },
    ],
    [['How often should I swim?', 'which day tho? speedwork is tuesday'], { intent: 'placement' }],
    [
      ['Can I swim after intervals?', 'what if it is an easy run'],
      { intent: 'same-day', understood: { run: 'easy' } },
    ],
  ] as const)('of a plan in any language: %j', async (texts, plan) => {
    expect(await converses(...texts)).toMatchObject({ plan });
  });

  it('keeps the subject of a knowledge question', async () => {
    expect(sections(await converses('What are signs of overtraining?', 'how do I avoid it?'))).toContain(
      'overtraining',
    );
    expect(sections(await converses('Is yoga good for runners?', 'why?'))).toContain('yoga-pilates');
  });

  it('does not touch a question that stands alone', async () => {
    const alone = await asks('What does cycling do for my legs?');
    expect(await converses('Can I swim after intervals?', 'What does cycling do for my legs?')).toEqual(
      alone,
    );
  });
});
