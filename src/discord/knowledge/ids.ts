/** The controls of `/knowledge`. The first part of a `custom_id`: never used again for something else. */
export const KNOWLEDGE_CONTROLS = {
  /** The form of a text, and the button that opens it. Both carry the draft's key, and the gap that it is to fill. */
  write: 'k-write',
  edit: 'k-edit',
  /** The button that asks for a reason, and the form with it. */
  why: 'k-why',
  publish: 'k-publish',
  drop: 'k-drop',
  takeUp: 'k-take',
  theirs: 'k-theirs',
  limits: 'k-limits',
  /** Carry an entry's id. */
  entry: 'k-entry',
  begin: 'k-begin',
  remove: 'k-remove',
  /** Carries a page, and the id of the one entry that is looked at. */
  history: 'k-history',
  /** Carries the number of a publication. */
  event: 'k-event',
  /** Carries an entry's id and a revision, or is a select of them. */
  restore: 'k-restore',
  /** Carry a page of what is not answered yet; the gap that is written or judged; what is thought of it. */
  gaps: 'k-gaps',
  fill: 'k-fill',
  judge: 'k-judge',
  /** The button that keeps a question as a test, with the code of the entry that it must find; the form for it. */
  keepTest: 'k-keep',
  keptTest: 'k-kept',
  dropTest: 'k-drop-test',
  /** Carries a page of the test questions. */
  tests: 'k-tests',
  runTests: 'k-run-tests',
  /** Carry the key of what waits for an approval. */
  look: 'k-look',
  approve: 'k-approve',
  decline: 'k-decline',
} as const;
