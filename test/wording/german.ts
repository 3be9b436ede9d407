import { anyOf, PUT_TOGETHER_BADLY } from './flaws.ts';
import type { ToldLanguage } from './told-language.ts';

/** Nouns of sessions and days, and adjectives before them. */
const FEMININE = '[\\p{L}-]*(?:einheit|tanzstunde|wanderung)';
const MASCULINE = '[\\p{L}-]*(?:lauf|tag|spaziergang|wettkampf)';
const ADJECTIVE = '(?:hart|locker|moderat|lang|sanft)\\p{L}+';

/** What is expected of the German catalogue. */
export const german: ToldLanguage = {
  name: 'German',
  language: 'de',
  marks: {
    whole: /^[A-ZÄÖÜ].*[.?!]$/,
    digits:
      /\b(?:10|5)-km-Lauf\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:bis \d+ Wochen|Wochen|Läufe|Spaziergänge|\p{L}[\p{L}-]*(?:inheit|tunde|rung)en)(?!\p{L}))/gu,
    leads: /^(?:Verstanden|Nein|Vorsicht|Ja|Das passt hinein): /,
    twoColons: /: [^.]*: /,
    pairs: [
      ['(', ')'],
      ['„', '“'],
    ],
    never: {
      broken: PUT_TOGETHER_BADLY,
      'no capital or no umlaut':
        /(?<!\p{L})(?:läufe|tage?|tagen|wochen?|einheit(?:en)?|ruhetage?n?|crosstraining|wettkampf|krafttraining|yoga|[Ff]uer|[Uu]eber|[Kk]oennen|[Ll]aeufe)(?!\p{L})/u,
      'no agreement': anyOf([
        `(?:ein|einem|einen|das|dem|den|dein|deinem) (?:${ADJECTIVE} )?${FEMININE}`,
        `(?:eine|einer|das|die|deine|deiner) (?:${ADJECTIVE} )?${MASCULINE}`,
        'ein (?:hart|locker|moderat|lang|sanft)(?:e|en|em|es)',
        'eine (?:hart|locker|moderat|lang|sanft)(?:er|en|em|es)',
        '(?:einen|einem|einer|dem|den|deinem|deinen|deiner) (?:hart|locker|moderat|lang|sanft)(?:e|er|em|es)',
        `(?:zwei|drei|vier|fünf|sechs) (?:${ADJECTIVE} )?(?:${FEMININE}|${MASCULINE})`,
        'von dem',
      ]),
    },
  },
  flawed: {
    'no full stop': 'Die Radeinheit passt',
    'a wrong article': 'Ein Radeinheit passt.',
    'a wrong adjective': 'Mach einen harter Lauf.',
    'a plural missing': 'Zwei Radeinheit passen.',
    'a capital missing': 'Am tag danach passt Yoga.',
    'an umlaut missing': 'Das ist gut fuer dich.',
    'a number in digits': 'Mach 3 Radeinheiten.',
    'a quotation that is not closed': 'Schreib „Di Intervalle.',
    'two colons': 'Eines: Schwimmen: Das passt.',
  },
  numbers: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'.split(' '),
  races: /\d+-km-lauf/gi,
  verdicts: ['Ja:', 'Ja,', 'Vorsicht:', 'Nein:'],
  sharedWithEnglish: (
    'all also am an basketball chance club cool do down fit fitness hiit in marathon moderate off pilates season ' +
    'skating so sprints stress tennis trainer training videos yoga'
  ).split(' '),
  clause: /^[a-zäöü].*[^.]$|^(?:Crosstraining|Krafttraining|Schwimmeinheiten|Yoga) .*[^.]$/,
  ofTheClub: /^Nein: Nach der Vorgabe deines Clubs /,
  withExample: /^.+[.?] .*„.+“.*\.$/,
  question: /^[A-ZÄÖÜ][^\n]*[.?]$/,
  brokenQuestion: /undefined|null|\[object|\s{2}|\s[.,?]|\.\./,
  kindsThatTellMore: ['before-race'],
  around: /^[A-ZÄÖÜ].*[.!?]$/,
  brokenAround: /undefined|\s{2}/,
  description: /^[A-ZÄÖÜ0-9]/,
  tells: {
    'asks for two sessions in order':
      'Kann ich einen harten Lauf und danach eine lockere Schwimmeinheit am selben Tag machen?',
    'asks for days a week': 'Kann ich vier Tage Crosstraining pro Woche machen? Ich bin neu im Laufen.',
    'asks for once a week': 'Kann ich einmal pro Woche einen Spaziergang machen?',
    'asks what replaces runs': 'Wie viele Läufe pro Woche kann ich durch Rudern ersetzen?',
    'asks for a weakness': 'Meine Rumpfmuskulatur ist schwach. Welche eine Sache soll ich dazunehmen?',
    'asks for a week':
      'Meine Woche: Montag Tempolauf am Morgen und lockere Schwimmeinheit am Abend, Samstag langer Lauf. Wohin mit einer Schwimmeinheit und zwei Krafteinheiten? Eine Krafteinheit nur am Montag oder Donnerstag. Nicht am Freitag oder Sonntag.',
    'asks for a week with refusals':
      'Meine Woche: Montag Tempolauf am Morgen und lockere Schwimmeinheit am Abend, Samstag langer Lauf. Wohin mit einem Spaziergang und zwei Krafteinheiten? Eine Krafteinheit nur am Montag oder Donnerstag. Nicht am Freitag oder Sonntag. Kein Yoga und keine Plyometrie.',
    'offers choices': [
      'Jetzt mehr oder weniger Crosstraining? Es ist Off-Season.',
      'Jetzt mehr oder weniger Crosstraining? Mein Wettkampf ist in vier Wochen.',
      'Jetzt mehr oder weniger Crosstraining? Mein Wettkampf ist in zehn Wochen.',
    ],
    'a condition with two clauses': {
      begins:
        'Ja, wenn nur eine der beiden Einheiten hart ist und du zwischen den beiden Einheiten Abstand lässt.',
    },
    'a run and a walk': {
      begins: 'Ja: Ein lockerer Lauf und ein Spaziergang passen zusammen auf einen Tag.',
    },
    'a run and climbing': {
      begins: 'Ja: Ein lockerer Lauf und eine Klettereinheit passen zusammen auf einen Tag.',
    },
    'two hard sessions':
      'Nein: Ein harter Lauf und eine harte Radeinheit sind zwei harte Einheiten am selben Tag, und das ist eine zu viel, egal wie weit sie auseinanderliegen. Mach die Radeinheit locker, oder gib ihr einen eigenen Tag. Verstanden: harter Lauf + harte Radeinheit, am selben Tag, mit Abstand.',
    'too many days':
      'Nein: Vier Tage pro Woche sind zu viel. Wenn du neu im Laufen bist, sind ein bis zwei Crosstraining-Tage pro Woche ein guter Anfang. Behalte Ruhetage, und füll sie nicht alle mit intensiven Einheiten. Verstanden: vier Tage pro Woche, neu im Laufen.',
    'too many sessions': { begins: 'Vorsicht: Vier Krafteinheiten pro Woche sind mehr als vorgeschlagen.' },
    'a range of days': 'Bleib bei ein bis zwei Tagen pro Woche.',
    'a number of days': 'Bleib bei höchstens drei Tagen pro Woche.',
    'a range of sessions': 'Bleib bei ein bis zwei Schwimmeinheiten pro Woche.',
    'days after runs': {
      begins: 'Montag und Mittwoch, die Tage nach deinem langen Lauf und deinen Intervallen.',
    },
    'the day after a run': {
      begins: 'Ja: Eine Radeinheit passt besonders gut am Mittwoch, dem Tag nach deinen Intervallen.',
    },
    'a day of a kind': 'Ja: Ein Spaziergang passt besonders gut am Tag nach einem harten Lauf.',
    'runs of one name': {
      begins:
        'Ja: Eine Radeinheit passt besonders gut am Dienstag und Freitag, den Tagen nach deinen Intervallen.',
    },
    'weeks to a race':
      'Für Rudern ist noch Platz, solange das Laufen Vorrang hat: Wenn die Wettkampfsaison näher rückt, verlagere deinen Schwerpunkt nach und nach zurück aufs Laufen. Verstanden: Rudern, Wettkampf in sieben bis acht Wochen.',
    'an activity that is not named': 'Die Wissenssammlung des Clubs sagt nichts über HIIT.',
    'activities that are not named':
      'Die Wissenssammlung des Clubs sagt nichts über Crosstrainer oder Wandern.',
    'two changes':
      'Verschieb die harte Radeinheit von Dienstag auf Mittwoch, und lass die Intervalle am Sonntag weg.',
    'changes of a walk and runs':
      'Verschieb den harten Spaziergang von Dienstag auf Mittwoch, mach den langen Lauf am Freitag locker, und lass die Intervalle am Sonntag weg, denn du brauchst genug Ruhetage.',
    'changes of rides and climbing':
      'Verschieb die harte Radeinheit von Dienstag auf Mittwoch, mach die Klettereinheit am Freitag locker, und lass die Intervalle am Sonntag weg, denn du brauchst genug Ruhetage.',
    'a week': [
      '**Mo** Ruhe',
      '**Di** Intervalle, harte Krafteinheit (abends)',
      '**Mi** Ruhe',
      '**Do** Ruhe',
      '**Fr** Ruhe',
      '**Sa** Ruhe',
      '**So** Ruhe',
    ],
    'sessions that changed': [
      'Es bleibt ein Ja.',
      'Die Radeinheit wandert von Montag auf Samstag, am Dienstag kommt ein Hügellauf dazu und die Intervalle am Freitag fallen weg.',
    ],
    'a day for another': ['Es bleibt ein Nein.', 'Dienstag tritt an die Stelle von Montag.'],
    'a verdict that changed': ['Damit ist es jetzt ein Nein, vorher war es ein Ja.', 'Dienstag kommt dazu.'],
    'a verdict that was open': [
      'Damit ist es jetzt ein Nein, vorher war es eine offene Frage.',
      'Montag fällt weg.',
    ],
    'a number that changed': ['Die Zahl pro Woche ist jetzt bis zu drei statt eins bis zwei.'],
    'sessions that do not all fit': {
      begins:
        'Nein: Nur zwei der drei Krafteinheiten passen hinein, denn Krafttraining wird ein paar Mal pro Woche vorgeschlagen. Das passt hinein: Krafteinheiten am Montag und Freitag, jeweils an einem freien Tag.',
    },
    'what to leave out': 'Lass eine der drei Krafteinheiten weg.',
    'hard walks that do not all fit': {
      begins:
        'Nein: Nur zwei der drei harten Spaziergänge passen hinein, denn Krafttraining wird ein paar Mal pro Woche vorgeschlagen. Das passt hinein: harte Spaziergänge am Montag und Freitag, jeweils an einem freien Tag.',
    },
    'which walk to leave out': 'Lass einen der drei harten Spaziergänge weg.',
    'what stems from the profile':
      'Aus deinem Profil: mittleres Niveau; Training für einen Halbmarathon; Wettkampf am 18. April 2027; du läufst montags und freitags; nie mittwochs oder samstags; du magst Yoga und Kampfsport; kein Schwimmen und kein Radfahren.',
    'what is at hand by the profile':
      'Aus deinem Profil: Wettkampf am 1. Mai 2027; du magst Rudern und Kampfsport; zur Verfügung: Rudern; kein Schwimmen und keine Plyometrie.',
    'a day that nobody knows': { begins: 'Ich kenne keinen Tag namens „x“. Meintest du Sonntag?' },
    'a race in the past': { begins: 'Der Wettkampf am 12. April 2026 ist schon vorbei.' },
    'rowing wanted and refused': { begins: 'Du willst Rudern und schließt es in derselben Nachricht aus.' },
    'cycling wanted and refused': {
      begins: 'Du willst Radfahren und schließt es in derselben Nachricht aus.',
    },
    'a session without a day': { begins: 'Eine Einheit in week steht auf keinem Tag.' },
    'sessions without a day': { begins: '3 Einheiten in week stehen auf keinem Tag.' },
    'swimming liked and refused':
      'Schwimmen steht in likes und in refuses. Lass es in einer der beiden Optionen weg.',
    'martial arts liked and refused':
      'Kampfsport steht in likes und in refuses. Lass es in einer der beiden Optionen weg.',
    'rowing liked and refused':
      'Rudern steht in likes und in refuses. Lass es in einer der beiden Optionen weg.',
    'what is held of a member': [
      'Das weiß ich über dein Training:',
      '- **Niveau:** Neu im Laufen',
      '- **Ziel:** Halbmarathon',
      '- **Nächster Wettkampf:** 18. April 2027',
      '- **Magst du:** Yoga, Pilates',
    ],
    'a week as picture': [
      'Woche ab 23. November.',
      'Montag: Ruhe.',
      'Dienstag: Intervalle, hart; danach Rudern, hart, am Abend.',
      'Mittwoch: Ruhe.',
      'Donnerstag: Ruhe.',
      'Freitag: Schwimmen, hart; danach lockerer Lauf.',
      'Samstag: Ruhe.',
      'Sonntag: langer Lauf, mit dem Club.',
      'Weggelassen: Tanzen (hart).',
    ],
    'a week of the first of a month as picture': [
      'Woche ab 1. März.',
      'Montag: Ruhe.',
      'Dienstag: Intervalle, hart; danach Rudern, moderat, am Abend.',
      'Mittwoch: Ruhe.',
      'Donnerstag: Ruhe.',
      'Freitag: Ruhe.',
      'Samstag: Ruhe.',
      'Sonntag: Ruhe.',
      'Weggelassen: Kampfsport (hart).',
    ],
  },
  own: {},
};
