import { testRefusal, testResults } from '../../wording/test-questions-told.ts';
import { fitted } from '../knowledge/fitted.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { inPlace, showingInPlace } from '../knowledge/in-place.ts';
import { MESSAGE_INK } from '../knowledge/ink.ts';
import { ownLanguage } from '../knowledge/language.ts';
import { tellKnowledge } from '../knowledge/telling.ts';
import { QUESTION_FIELD, testForm, testsSaid } from '../knowledge/tests.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import { byCode } from '../section-code.ts';
import type { Desk } from '../desk.ts';
import type { Control } from './control.ts';

/** Leads to another page of the test questions. */
export const knowledgeTests: Control = {
  id: KNOWLEDGE_CONTROLS.tests,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) =>
      inPlace(pressed, await testsSaid(desk, club, Number(pressed.args[0]) || 0)),
    ),
};

/** Asks all test questions now, and says which no longer find their entry. */
export const knowledgeRunTests: Control = {
  id: KNOWLEDGE_CONTROLS.runTests,
  showing: 'apart',
  run: (_, desk) =>
    moderated(desk, async ({ club }) => {
      const { testQuestions, asker, catalogue } = desk;
      const results = await testQuestions.run(club, asker.today);
      const said = fitted((ink) => testResults(results, catalogue.testQuestions, ink.plain), {
        cutLine: catalogue.knowledgeDesk.cutToFile,
        file: 'tests.txt',
      });
      return { kind: 'say', said };
    }),
};

/** Takes a test question out. */
export const knowledgeDropTest: Control = {
  id: KNOWLEDGE_CONTROLS.dropTest,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const { testQuestions, catalogue, place } = desk;
      const [id = ''] = pressed.values;
      const test = (await testQuestions.of(club)).find((one) => one.id === id);
      const isRemoved = await testQuestions.remove(club, id);
      const untold =
        test === undefined
          ? undefined
          : await tellKnowledge(desk, (words) =>
              words.knowledgeDesk.told.testRemoved({
                who: `<@${place.userId}>`,
                question: MESSAGE_INK.plain(test.question),
              }),
            );
      const { removed, gone } = catalogue.testQuestions;
      const note = [isRemoved ? removed : gone, ...(untold === undefined ? [] : [untold])].join('\n');
      return inPlace(pressed, await testsSaid(desk, club, Number(pressed.args[0]) || 0, note));
    }),
};

/** Opens the form in which the question of an answer is kept as a test of the entry that it rests on. */
export const knowledgeKeepTest: Control = {
  id: KNOWLEDGE_CONTROLS.keepTest,
  showing: 'apart',
  run: ({ args: [code = '', question = ''] }, desk) =>
    moderated(desk, async () => {
      const { catalogue } = desk;
      const entry = await entryOf(desk, code);
      if (entry === undefined) return say(catalogue.knowledgeDesk.noEntry);
      return { kind: 'form', form: testForm({ code, title: entry.title, question }, catalogue) };
    }),
};

/** Keeps a question as a test. */
export const knowledgeKeptTest: Control = {
  id: KNOWLEDGE_CONTROLS.keptTest,
  showing: 'apart',
  run: ({ args: [code = ''], fields }, desk) =>
    moderated(desk, async ({ club }) => {
      const { testQuestions, catalogue, asker, place } = desk;
      const words = catalogue.testQuestions;
      const entry = await entryOf(desk, code);
      if (entry === undefined) return say(catalogue.knowledgeDesk.noEntry);
      const section = entry.id;
      const question = fields[QUESTION_FIELD]?.[0] ?? '';
      const wanted = { question, section, ...(asker.locale !== undefined && { locale: asker.locale }) };
      const adding = await testQuestions.add(club, wanted, asker.today);
      if (adding.kind === 'refused') return say(testRefusal(adding.why, section, words));
      const untold = await tellKnowledge(desk, (told) =>
        told.knowledgeDesk.told.testAdded({
          who: `<@${place.userId}>`,
          question: MESSAGE_INK.plain(adding.test.question),
        }),
      );
      return say([words.added({ section }), ...(untold === undefined ? [] : [untold])].join('\n'));
    }),
};

/** The entry of a code, in the moderator's language where it is told in it. */
async function entryOf(desk: Desk, code: string) {
  const { book } = await desk.opened();
  const id = byCode(book.entries.map((entry) => entry.id))(code);
  return id === undefined ? undefined : (book.translation(id, ownLanguage(desk)) ?? book.entry(id));
}
