import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { LOG_LEVELS, VARIABLES } from '../../src/variables.ts';
import { en } from '../../src/wording/en/en.ts';

const words = en.start.settings;
const TOKEN = 'MTIzNDU2.abc-DEF_123.xyz';
const ID = '123456789012345678';

const noFile = (): never => {
  throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
};

const read = (env: Record<string, string | undefined>, readFile: (path: string) => string = noFile) =>
  readSettings(env, readFile);

/** The sentences about what is wrong. */
function problems(env: Record<string, string | undefined>, readFile?: (path: string) => string): string[] {
  const result = read(env, readFile);
  return 'problems' in result ? result.problems.map(({ text }) => text) : [];
}

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({ settings: { dataDir: 'data/', warnings: [] } });
  });

  it('takes empty values for unset', () => {
    const empty = Object.fromEntries(VARIABLES.map(({ name }) => [name, '  ']));
    expect(read({ ...empty, DISCORD_TOKEN_FILE: '' })).toEqual({
      settings: { dataDir: 'data/', warnings: [] },
    });
  });

  it('reads every variable, without the spaces around it', () => {
    const env = {
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_APPLICATION_ID: ID,
      DISCORD_API_URL: 'http://127.0.0.1:8787/api/',
      DISCORD_MESSAGE_CONTENT: 'On',
      DISCORD_TEST_GUILD_ID: `${ID}9`,
      MEMBER_QUESTIONS_PER_MINUTE: '20',
      CLUB_QUESTIONS_PER_MINUTE: '500',
      OPERATOR_CONTACT: 'runs@club.example',
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/',
      OPENAI_MODEL: 'llama3.1:8b',
      OPENAI_EMBEDDING_MODEL: 'nomic-embed-text',
      MODEL_USES: 'wording, Ranking',
      MODEL_REQUESTS_PER_MEMBER: '5',
      MODEL_REQUESTS_PER_CLUB: '50',
      MODEL_REQUESTS_PER_DAY: '500',
      DATA_DIR: '/srv/club data',
      EDITOR: 'nano -w',
      LOG_LEVEL: 'DEBUG',
    };
    expect(Object.keys(env)).toEqual(VARIABLES.map(({ name }) => name));
    expect(read(env)).toEqual({
      settings: {
        discord: {
          token: TOKEN,
          applicationId: ID,
          apiUrl: 'http://127.0.0.1:8787/api',
          messageContent: true,
          testGuildId: `${ID}9`,
          questionsPerMinute: { member: 20, club: 500 },
          operatorContact: 'runs@club.example',
        },
        model: {
          apiKey: 'sk-test',
          baseUrl: 'http://127.0.0.1:11434/v1',
          name: 'llama3.1:8b',
          embeddingModel: 'nomic-embed-text',
          uses: ['wording', 'ranking'],
          requestsPerDay: { member: 5, club: 50, all: 500 },
        },
        dataDir: '/srv/club data',
        editor: 'nano -w',
        logLevel: 'debug',
        warnings: [],
      },
    });
  });

  it('has a language model where there is a key or an address, and a name for it', () => {
    expect(read({ OPENAI_MODEL: 'm' })).not.toHaveProperty('settings.model');
    expect(read({ OPENAI_MODEL: 'm', MODEL_USES: 'wording' })).toMatchObject({
      settings: { warnings: [words.modelNowhere({ names: ['OPENAI_MODEL', 'MODEL_USES'] })] },
    });
    expect(read({ OPENAI_API_KEY: 'sk-test' })).toMatchObject({
      settings: { model: { name: 'gpt-4.1-mini', uses: ['wording', 'understanding', 'ranking'] } },
    });
    expect(read({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' })).toMatchObject({
      problems: [{ id: 'model-unnamed', variable: 'OPENAI_MODEL' }],
    });
    expect(read({ OPENAI_API_KEY: 'sk-test', MODEL_USES: 'deciding' })).toMatchObject({
      problems: [{ id: 'bad-value', variable: 'MODEL_USES' }],
    });
  });

  it('takes the address of a server of models, not of one of its paths', () => {
    const told = (url: string) => problems({ OPENAI_BASE_URL: url, OPENAI_MODEL: 'm' });
    expect(told('http://127.0.0.1:1/v1/')).toEqual([]);
    expect(told('http://127.0.0.1:1/v1/chat/completions').join()).toContain(words.remedy.baseUrlPath);
    expect(told('127.0.0.1:11434/v1').join()).toContain(words.remedy.baseUrl);
  });

  it('reads a secret from a file', () => {
    const result = read({ DISCORD_TOKEN_FILE: '/run/token' }, (path) =>
      path === '/run/token' ? `${TOKEN}\n` : '',
    );
    expect(result).toMatchObject({ settings: { discord: { token: TOKEN } } });
  });

  it.each([undefined, '', 'off', 'OFF'])(
    'asks for no texts of messages with DISCORD_MESSAGE_CONTENT=%s',
    (given) => {
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_MESSAGE_CONTENT: given };
      expect(read(env)).toMatchObject({ settings: { discord: { messageContent: false } } });
    },
  );

  it.each(LOG_LEVELS)('takes the log level %s', (level) => {
    expect(read({ LOG_LEVEL: level })).toMatchObject({ settings: { logLevel: level } });
  });

  it.each([
    ['LOG_LEVEL', 'loud', words.remedy.logLevel({ levels: LOG_LEVELS })],
    ['DISCORD_APPLICATION_ID', '12345', words.remedy.applicationId],
    ['DISCORD_APPLICATION_ID', `0${ID}`, words.remedy.applicationId],
    ['DISCORD_TEST_GUILD_ID', 'my server', words.remedy.testGuildId],
    ['DISCORD_API_URL', 'discord.com/api', words.remedy.apiUrl],
    ['DISCORD_API_URL', 'ftp://discord.com/api', words.remedy.apiUrl],
    ['DISCORD_API_URL', 'http://127.0.0.1/api?x=1', words.remedy.apiUrl],
    ['DISCORD_API_URL', 'http://127.0.0.1/api/v10', words.remedy.apiUrlVersion],
    ['DISCORD_MESSAGE_CONTENT', 'yes', words.remedy.messageContent],
    ['MEMBER_QUESTIONS_PER_MINUTE', '0', words.remedy.questions],
    ['MEMBER_QUESTIONS_PER_MINUTE', '2.5', words.remedy.questions],
    ['CLUB_QUESTIONS_PER_MINUTE', '1000001', words.remedy.questions],
    ['DATA_DIR', 'a\0b', words.remedy.dataDir],
  ])('says what is wrong with %s=%s and what to write', (name, value, remedy) => {
    expect(problems({ [name]: value })).toEqual([words.badValue({ name, value, remedy })]);
  });

  it.each([
    ['two words', words.remedy.token],
    ['Bot abc.def', words.remedy.tokenWithPrefix],
    ['töken', words.remedy.token],
  ])('says what is wrong with the token %s without showing it', (token, remedy) => {
    expect(problems({ DISCORD_TOKEN: token })).toEqual([words.badSecret({ name: 'DISCORD_TOKEN', remedy })]);
  });

  it('does not show a password within an address', () => {
    const text = problems({ DISCORD_API_URL: 'http://user:hunter2@127.0.0.1/api' }).join('');
    expect(text).toContain('DISCORD_API_URL');
    expect(text).not.toContain('hunter2');
  });

  it('says what is wrong with the file of a secret', () => {
    const [variable, file] = ['DISCORD_TOKEN_FILE', 'token.txt'];
    expect(problems({ [variable]: file })).toEqual([words.unreadable({ variable, file, reason: 'ENOENT' })]);
    expect(problems({ [variable]: file }, () => ' \n')).toEqual([words.emptyFile({ variable, file })]);
    expect(problems({ [variable]: file, DISCORD_TOKEN: TOKEN })).toEqual([
      words.twice({ name: 'DISCORD_TOKEN', file: variable }),
    ]);
  });

  it('tells all problems at once, and what further checks want to know', () => {
    const result = read({
      DISCORD_TOKEN: 'Bot x',
      DISCORD_APPLICATION_ID: 'x',
      DISCORD_API_URL: 'x',
      DISCORD_TEST_GUILD_ID: 'x',
      DATA_DIR: 'clubs/',
      LOG_LEVEL: 'loud',
    });
    expect(result).toMatchObject({ wantsDiscord: true, dataDir: 'clubs/' });
    expect('problems' in result && result.problems.map(({ variable }) => variable)).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_APPLICATION_ID',
      'DISCORD_API_URL',
      'DISCORD_TEST_GUILD_ID',
      'LOG_LEVEL',
    ]);
  });

  it.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCORD_TOKEN_FIEL', 'DISCORD_TOKEN_FILE'],
    ['DATADIR', 'DATA_DIR'],
    ['log_level', 'LOG_LEVEL'],
  ])('warns of %s, which stops nothing', (name, meant) => {
    expect(read({ [name]: 'x' })).toEqual({
      settings: { dataDir: 'data/', warnings: [words.misspelt({ name, meant })] },
    });
  });

  it('warns of nothing in a usual environment', () => {
    const usual = ['PATH', 'HOME', 'LANG', 'LOGNAME', 'NODE_ENV', 'DISPLAY', 'TERM', 'OLDPWD', 'SHLVL', '_'];
    const env = Object.fromEntries(usual.map((name) => [name, 'x']));
    expect(read(env)).toMatchObject({ settings: { warnings: [] } });
  });

  it('never throws, and never shows a token that it refuses', () => {
    const name = fc.constantFrom(...VARIABLES.map((variable) => variable.name), 'DISCORD_TOKEN_FILE');
    const value = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.dictionary(name, value),
        fc.string({ minLength: 12, unit: fc.constantFrom('q', 'z', 'Q', ' ') }),
        (env, token) => {
          const result = read({ ...env, DISCORD_TOKEN: `${token} é` });
          if (!('problems' in result)) throw new Error('a token with a space was taken');
          expect(result.problems.map(({ text }) => text).join('\n')).not.toContain(token.trim() || token);
        },
      ),
    );
  });
});
