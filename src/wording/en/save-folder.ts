/** What is wrong with the folder behind `--save`, wherever it is typed. */
export const saveFolder = {
  missing:
    'Write --save with one folder behind it: --save my-week. Put it in quotes if its name has spaces; for a name that begins with a dash write ./ before it.',
  marks:
    'The name of the folder behind --save holds marks that nobody sees, such as a line’s end or a change of the writing direction. Type it anew without them.',
  otherHome: (p: { given: string }) =>
    `I do not know the home folder of “${p.given}”. Write the whole path of the folder behind --save; ~/ alone stands for your own.`,
};
