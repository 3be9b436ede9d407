import { describe, expect, it } from 'vitest';
import { ASPECTS, type Aspect } from '../../src/answering/aspects/aspect.ts';
import { aspectsAsked, aspectsMet } from '../../src/answering/aspects/find-aspects.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { makeReadWords } from '../../src/knowledge/tokens.ts';
import { shippedBook } from './shipped.ts';

const book = await shippedBook();
const read = makeReadWords();
const asked = (text: string, language: SpokenLanguage) => aspectsAsked(read(text, language), language);
const met = (text: string, language: SpokenLanguage) => aspectsMet(text, read(text, language), language);

describe('the side that a question asks about', () => {
  it.each<[SpokenLanguage, Aspect, string]>([
    ['en', 'amount', 'How often should I swim?'],
    ['en', 'figure', 'How old was the author when he began?'],
    ['en', 'reason', 'Why should I space the two out?'],
    ['en', 'harm', 'What is the danger with cycling too much?'],
    ['en', 'purpose', 'What is it used for?'],
    ['en', 'remedy', 'and how do i avoid it?'],
    ['en', 'signs', 'how do i notice it?'],
    ['en', 'meaning', 'What is overtraining?'],
    ['en', 'level', 'Is it only for advanced athletes?'],
    ['es', 'reason', '¿Por qué conviene separar las sesiones?'],
    ['es', 'figure', '¿A qué edad empezó a correr?'],
    ['es', 'harm', '¿Qué riesgo hay?'],
    ['es', 'meaning', '¿Qué es el sobreentrenamiento?'],
    ['de', 'reason', 'Warum soll ich nicht schwimmen?'],
    ['de', 'signs', 'Woran merke ich das?'],
    ['de', 'harm', 'Was passiert bei schlechter Technik?'],
    ['de', 'meaning', 'Was ist Übertraining?'],
    ['fr', 'reason', 'Pourquoi espacer les deux séances ?'],
    ['fr', 'figure', 'À quel âge a-t-il commencé ?'],
    ['fr', 'remedy', 'Comment éviter le surentraînement ?'],
    ['fr', 'meaning', "C'est quoi le surentraînement ?"],
  ])('%s, %s: %s', (language, aspect, text) => {
    expect(asked(text, language)).toContain(aspect);
  });

  it.each<[SpokenLanguage, string]>([
    ['en', 'What is the danger with cycling too much?'],
    ['en', "What's a good exercise?"],
    ['es', '¿Qué es mejor, nadar o la bici?'],
    ['de', 'Was ist besser, Rad oder Schwimmen?'],
  ])('is not what a thing is where more than that is asked (%s): %s', (language, text) => {
    expect(asked(text, language)).not.toContain('meaning');
  });
});

describe('the side that a sentence speaks to', () => {
  it.each<[SpokenLanguage, Aspect, string]>([
    ['en', 'figure', 'She has run 40 marathons.'],
    ['de', 'figure', 'Sie lief 2019 ihren ersten Marathon.'],
    ['en', 'kind', 'Runners do lunges, planks and bridges.'],
    ['es', 'kind', 'Los corredores hacen zancadas, planchas y puentes.'],
    ['de', 'kind', 'Übungen sind Ausfallschritte, Planks und Brücken.'],
    ['fr', 'kind', 'Les coureurs font des fentes, des planches et des ponts.'],
    ['en', 'reason', 'Warm up first, because cold muscles tear.'],
    ['en', 'harm', 'Cold muscles can lead to an injury.'],
  ])('%s, %s: %s', (language, aspect, text) => {
    expect(met(text, language)).toContain(aspect);
  });

  it.each<[SpokenLanguage, Aspect, string]>([
    ['en', 'kind', 'Run or swim as you like and rest well.'],
    ['en', 'reason', 'Swimming helps runners.'],
    ['en', 'figure', 'She has run many marathons.'],
    ['en', 'remedy', 'With other exercise, you can keep training.'],
  ])('is not told by words that stand in most sentences (%s, %s): %s', (language, aspect, text) => {
    expect(met(text, language)).not.toContain(aspect);
  });

  it('is mostly the same in each language that tells it', () => {
    const tables = SPOKEN_LANGUAGES.map((language) =>
      book.entries.flatMap((entry) =>
        (book.translation(entry.id, language) ?? entry).sentences.map((text) => met(text, language)),
      ),
    );
    let some = 0;
    let agreed = 0;
    for (const at of tables[0]?.keys() ?? []) {
      for (const aspect of ASPECTS) {
        const votes = tables.filter((table) => table[at]?.has(aspect)).length;
        if (votes === 0) continue;
        some += SPOKEN_LANGUAGES.length;
        agreed += Math.max(votes, SPOKEN_LANGUAGES.length - votes);
      }
    }
    expect(agreed / some).toBeGreaterThan(0.85);
  });

  it('is not one that every sentence of the book speaks to', () => {
    const sentences = book.entries.flatMap(({ sentences: all }) => all);
    for (const aspect of ASPECTS) {
      const speaking = sentences.filter((text) => met(text, 'en').has(aspect)).length;
      expect(speaking, aspect).toBeGreaterThan(0);
      expect(speaking / sentences.length, aspect).toBeLessThan(0.4);
    }
  });
});
