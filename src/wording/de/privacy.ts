/** German words about what is held of people. */
export const privacy = {
  commands: {
    privacy: 'Was ich über dich gespeichert habe: ansehen und löschen',
    show: 'Zeigt dir alles, was ich über dich gespeichert habe, auch als Datei',
    forget: 'Löscht alles, was ich über dich gespeichert habe, sofort und überall',
  },

  notice: (p: { keepDays: number; operator: string | undefined; model?: string | undefined }) =>
    [
      '**Was ich von dir behalte und was nicht**',
      '',
      'Ich bin Paceline, ein Programm. Ich antworte aus der Wissenssammlung des Clubs und bin kein Arzt. Auf einem Server nutze ich nur, was für mich bestimmt ist; anderes wird weder ausgewertet noch behalten noch weitergegeben.',
      '',
      '**Behalten wird**',
      '',
      '- Was du mir mit `/profile set` sagst, und der Server, den du dort für deine Direktnachrichten wählst: bis du es löschst.',
      `- Deine Stimmen zu Antworten (welche Nachricht, welche Einträge, hilfreich oder nicht) und Änderungen an den Einstellungen des Clubs (was, wann und von wem): ${p.keepDays} Tage.`,
      `- Fragen ohne gute Antwort, nie von wem: der Wortlaut nur, wenn er nichts über Personen oder Gesundheit sagt, sonst das Thema; deine ID dazu, wenn du Bescheid willst: ${p.keepDays} Tage.`,
      '- Wenn du moderierst: was du in der Wissenssammlung veröffentlichst, wann und warum, bis du deinen Namen dort löschst; deine Entwürfe sieben Tage.',
      '- Eine Woche, die du mit dem Club teilst: wo ihre Nachricht steht und ob du genannt werden willst, bis du sie zurücknimmst.',
      '- Nur im Arbeitsspeicher, nie auf einer Platte: deine letzten vier Fragen in einem Kanal mit ihren Antworten, bis eine halbe Stunde nach der letzten; wie oft du in der letzten Minute gefragt hast; und auf welchen Servern ich dir zuletzt begegnet bin.',
      '',
      '**Nie behalten wird**',
      '',
      '- Was du über deine Gesundheit sagst und was du sonst fragst, auf einer Platte oder in einem Protokoll.',
      '- Dein Name, deine Adresse oder sonst etwas über dich außer deiner ID in Discord.',
      '',
      '**Wohin es geht**',
      '',
      `${p.model === undefined ? 'Zu niemandem: Es bleibt auf dem Rechner derer, die mich betreiben.' : `Es bleibt auf dem Rechner derer, die mich betreiben, bis auf dies: Ein Sprachmodell bei ${p.model} darf Antworten formulieren. Es bekommt Frage und letzte Beiträge, ohne Namen, und die Sätze der Antwort; nichts über Gesundheit.`} Nur was du selbst abschickst, mit „Trainer fragen“ oder „Ein Problem melden“, geht an das Trainerteam des Servers, und eine Woche, die du teilst, wird im Club gepostet.`,
      '',
      '**Ansehen und löschen**',
      '',
      '`/privacy show` zeigt dir alles, `/privacy forget` löscht es sofort und überall. Nachrichten in Discord löschst du dort. Verlasse ich einen Server, wird nach 30 Tagen gelöscht, was ich von seinem Club habe.',
      '',
      '**Wen du fragen kannst**',
      '',
      `Das Moderationsteam des Servers oder die, die mich betreiben${p.operator === undefined ? '' : `: ${p.operator}`}. \`/help\` hat einen Knopf, um ein Problem zu melden.`,
    ].join('\n'),

  shown: 'Das ist alles, was ich über dich gespeichert habe. In der Datei steht es Wort für Wort.',
  model: (p: { name: string; server: string }) =>
    `Ein Sprachmodell (${p.name}, bei ${p.server}) darf Antworten formulieren und vorschlagen, was eine unklare Frage meint. Es bekommt deine Frage und deine letzten Beiträge, ohne Namen und IDs, und die Sätze der Antwort, wie sie entschieden wurden; nichts, was mit deiner Gesundheit oder Person zu tun hat. Eine Kopie der Frage mit ihrer Antwort bleibt nur im Arbeitsspeicher.`,
  modelOff:
    'Ein Sprachmodell ist eingerichtet, und dieser Club verzichtet darauf: Von hier geht nichts dorthin.',
  nothingHeld: 'Ich habe nichts über dich gespeichert.',
  told: {
    directClub: (p: { server: string }) =>
      `Für deine Direktnachrichten gelten die Einstellungen von ${p.server}.`,
    votes: (p: { count: number; helpful: number }) =>
      `Deine Stimmen zu Antworten: ${p.count}, davon ${p.helpful} „hilfreich“. Bei jeder stehen die Nachricht und die Einträge, auf denen ihre Antwort beruht.`,
    changes: (p: { count: number }) => `Änderungen von dir an den Einstellungen eines Clubs: ${p.count}.`,
    awaited: (p: { count: number }) =>
      `Fragen, zu denen du Bescheid bekommen willst, wenn es eine Antwort gibt: ${p.count}. Bei jeder stehen die Frage, ohne etwas über dich, und der Kanal.`,
    publications: (p: { count: number }) =>
      `Was du in der Wissenssammlung eines Clubs veröffentlicht oder freigegeben hast: ${p.count}.`,
    drafts: (p: { count: number }) => `Deine Entwürfe für die Wissenssammlung eines Clubs: ${p.count}.`,
    digestChanges: (p: { count: number }) =>
      `Änderungen, die du am Wochenbrief eines Clubs gemacht hast: ${p.count}.`,
    sharedWeeks: (p: { count: number }) =>
      `Wochen, die du mit einem Club teilst: ${p.count}. Ich weiß nur, wo die Nachricht steht, nicht die Woche.`,
    conversations: (p: { count: number }) =>
      `Nur im Arbeitsspeicher, bis eine halbe Stunde nach der letzten: deine letzten Fragen mit ihren Antworten (${p.count}).`,
    metIn: (p: { count: number }) =>
      `Nur im Arbeitsspeicher: auf wie vielen Servern ich dir zuletzt begegnet bin (${p.count}).`,
  },
  things: {
    profile: 'dein Profil',
    directClub: 'den Server, den du für Direktnachrichten gewählt hast',
    votes: 'deine Stimmen zu Antworten',
    changes: 'deinen Namen bei Änderungen an den Einstellungen eines Clubs (die Änderungen bleiben)',
    awaited: 'die Fragen, zu denen du Bescheid bekommen willst (die Fragen bleiben, ohne dich)',
    publications:
      'dein Name bei dem, was du in der Wissenssammlung eines Clubs veröffentlicht oder freigegeben hast (die Texte bleiben)',
    drafts: 'deine Entwürfe für die Wissenssammlung eines Clubs',
    digestChanges:
      'deinen Namen an den Änderungen, die du am Wochenbrief eines Clubs gemacht hast (die Änderungen bleiben)',
    sharedWeeks: 'die Wochen, die du mit Clubs teilst, samt ihren Nachrichten',
    conversations: 'deine letzten Fragen und ihre Antworten',
    metIn: 'auf welchen Servern ich dir begegnet bin',
  },
  willDelete: 'Wenn du den Knopf drückst, lösche ich das sofort, und niemand kann es zurückholen:',
  confirm: 'Alles löschen',
  deleted: 'Erledigt. Gelöscht habe ich:',
  nothingToDelete: 'Es gibt nichts zu löschen: Ich habe nichts über dich gespeichert.',
  notDeleted: (p: { reference: string }) =>
    `Das ließ sich nicht löschen. Bitte versuch es später noch einmal; wenn es wieder nicht geht, nenn dem Moderationsteam diese Kennung: \`${p.reference}\``,
  messagesStay: 'Nachrichten in Discord bleiben, wie sie sind; die löschst du dort.',
  somebody: 'jemand',
};
