import { describe, expect, it } from 'vitest';
import { asks, sections } from './shipped.ts';

describe('a message with several questions', () => {
  it.each([
    [
      'Which running shoes last longest? Is there such a thing as active rest for runners?',
      'why-cross-train',
    ],
    ['¿Qué zapatillas de correr duran más? ¿Qué pasa si solo corro y no hago nada más?', 'why-cross-train'],
    [
      'Welche Laufschuhe halten am längsten? Was bringt mir Ausgleichssport neben dem Laufen?',
      'why-cross-train',
    ],
  ])('has one answered that the knowledge lists, whatever was asked before it: %s', async (text, section) => {
    const answer = await asks(text);
    expect(answer.outcome).toBe('abstain');
    expect(sections(answer)).toContain(section);
  });

  it('has a second one read that opens as a statement does', async () => {
    const answer = await asks('Combien de fois par semaine je nage et je peux faire du yoga le lundi ?');
    expect(sections(answer)).toContain('swimming');
    expect(sections(answer)).toContain('balancing');
  });

  it('is one question where a German "am" goes on', async () => {
    const answer = await asks('Kann ich morgens laufen und am selben Tag abends schwimmen?');
    expect(answer.outcome).toBe('plan');
  });

  it('has none answered that leans on one which is not covered', async () => {
    const answer = await asks('Which running shoes last longest? And how often should I buy them?');
    expect(answer).toMatchObject({ outcome: 'abstain', citations: [] });
  });
});
