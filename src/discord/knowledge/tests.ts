import { ComponentType, TextInputStyle } from 'discord.js';
import { MOST_TEST_CHARACTERS, type TestQuestion } from '../../editing/test-questions.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { testList } from '../../wording/test-questions-told.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import { customId } from '../custom-id.ts';
import type { Desk } from '../desk.ts';
import { CHOICE_CHARACTERS, MESSAGE_CHARACTERS } from '../limits.ts';
import type { Form, Row, Said } from '../said.ts';
import { splitText } from '../split.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import { MESSAGE_INK } from './ink.ts';

/** Test questions on a page: a line each, and together one select. */
const ON_A_PAGE = 10;
/** The name of the only field of the form for a test question. */
export const QUESTION_FIELD = 'question';

/** A page (from 0) of the test questions, each of which can be taken out; `note` is what came of the last thing done. */
export async function testsSaid(
  { testQuestions, catalogue }: Desk,
  club: string,
  page = 0,
  note?: string,
): Promise<Said> {
  const { testQuestions: words, knowledgeDesk } = catalogue;
  const tests = await testQuestions.of(club);
  const noted = note === undefined ? [] : [note, ''];
  if (tests.length === 0) return { text: [...noted, words.none].join('\n') };
  const pages = Math.ceil(tests.length / ON_A_PAGE);
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = tests.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);
  const lines = [
    ...noted,
    MESSAGE_INK.strong(words.heading({ count: tests.length })),
    words.about,
    ...testList(shown, words, MESSAGE_INK.plain, at * ON_A_PAGE + 1),
  ];
  const leaf = (label: string, to: number) =>
    to < 0 || to >= pages ? undefined : button(label, ID.tests, [String(to)]);
  const [text = ''] = splitText(lines.join('\n'), MESSAGE_CHARACTERS);
  return {
    text,
    rows: [
      removeRow(shown, at, catalogue),
      ...rowsOf([
        button(words.buttons.run, ID.runTests),
        leaf(knowledgeDesk.buttons.previous, at - 1),
        leaf(knowledgeDesk.buttons.next, at + 1),
      ]),
    ],
  };
}

const removeRow = (
  tests: readonly TestQuestion[],
  page: number,
  { knowledgeDesk }: MemberCatalogue,
): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: customId(ID.dropTest, [String(page)]) ?? ID.dropTest,
      placeholder: knowledgeDesk.pickTest,
      options: tests.map(({ id, question, section }) => ({
        label: question.slice(0, CHOICE_CHARACTERS),
        value: id,
        description: section,
      })),
    },
  ],
});

/** The form in which a question is kept as a test of an entry, which is named by its code. */
export function testForm(
  p: { readonly code: string; readonly title: string; readonly question: string },
  { knowledgeDesk: { tests } }: MemberCatalogue,
): Form {
  const value = p.question.slice(0, MOST_TEST_CHARACTERS);
  return {
    custom_id: customId(ID.keptTest, [p.code]) ?? ID.keptTest,
    title: tests.formTitle,
    components: [
      { type: ComponentType.TextDisplay, content: tests.finds({ title: MESSAGE_INK.plain(p.title) }) },
      {
        type: ComponentType.Label,
        label: tests.questionLabel,
        description: tests.questionHelp,
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Short,
          max_length: MOST_TEST_CHARACTERS,
          required: true,
          ...(value !== '' && { value }),
        },
      },
    ],
  };
}
