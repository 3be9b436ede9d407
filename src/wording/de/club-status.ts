import type { ModelSetUp } from '../en/club-status.ts';

/** What the doctor of `/club status` says, in German. */
export const clubStatus = {
  title: (p: { faults: number; notes: number }) =>
    p.faults === 0
      ? '## Alles Eingerichtete funktioniert'
      : `## ${p.faults === 1 ? 'Eines funktioniert' : `${p.faults} Dinge funktionieren`} nicht`,
  levels: { fault: '🔴', note: '🟡', good: '🟢' },
  tidy: 'Entfernen, was es nicht mehr gibt',
  tidied: 'Entfernt.',
  again: 'Noch einmal prüfen',

  content: {
    on: 'Ich lese Nachrichten in den Kanälen für Fragen: Der Message Content Intent ist an.',
    unused:
      'Ich antworte auf Erwähnungen, Antworten, Direktnachrichten und Befehle. Der Message Content Intent ist aus, und kein Kanal für Fragen braucht ihn.',
    off: 'Ich kann Nachrichten in den Kanälen für Fragen nicht lesen: Der Message Content Intent ist aus. Wer mich betreibt, setzt DISCORD_MESSAGE_CONTENT=on und startet mich neu.',
    'not-allowed':
      'Ich kann Nachrichten in den Kanälen für Fragen nicht lesen: Discord erlaubt mir den Message Content Intent nicht. Wer mich betreibt, schaltet ihn im Developer Portal ein (die Anwendung, Seite „Bot“, „Message Content Intent“), setzt DISCORD_MESSAGE_CONTENT=on und startet mich neu.',
  },
  channelGone: (p: { setting: string }) =>
    `${p.setting}: Einen Kanal gibt es nicht mehr. Entferne ihn mit dem Knopf unten, oder wähl einen anderen mit /club setup.`,
  roleGone: (p: { setting: string }) =>
    `${p.setting}: Eine Rolle gibt es nicht mehr. Entferne sie mit dem Knopf unten, oder wähl eine andere mit /club setup.`,
  noTextChannel: (p: { setting: string; channel: string }) =>
    `${p.setting}: ${p.channel} nimmt keine Nachrichten. Wähl einen Textkanal mit /club setup.`,
  permissions: (p: { setting: string; channel: string; missing: readonly string[] }) =>
    `${p.setting}: In ${p.channel} fehlt mir ${p.missing.join('; ')}. Erlaub mir das in den Einstellungen des Kanals, unter Berechtigungen.`,
  needs: {
    view: '„Kanal ansehen“ (um ihn überhaupt zu sehen)',
    send: '„Nachrichten senden“ (um dort zu schreiben)',
    history:
      '„Nachrichtenverlauf anzeigen“ (um auf eine Nachricht zu antworten und zu sehen, was ich gepostet habe)',
    'send-in-threads': '„Nachrichten in Threads senden“ (um in Threads und Beiträgen zu antworten)',
    'create-threads': '„Öffentliche Threads erstellen“ (um per Knopf einen Thread zu öffnen)',
    attach: '„Dateien anhängen“ (für Wochen als Bild und Kalenderdatei)',
    polls: '„Umfragen erstellen“ (für die Frage unter dem Wochenbrief)',
  },
  channelsGood: (p: { count: number }) =>
    p.count === 1
      ? 'In dem eingerichteten Kanal darf ich, was ich brauche.'
      : `In allen ${p.count} eingerichteten Kanälen darf ich, was ich brauche.`,
  everyoneModerates:
    'Zu den Rollen der Moderation gehört @everyone, also dürfen alle Mitglieder Einstellungen und Wissen ändern. Wähl eine andere Rolle mit /club setup.',
  roleOrder: (p: { role: string; above: string }) =>
    `${p.role} steht unter ${p.above}, und wer diese hat, darf Rollen verwalten: Damit kann man sich die Rolle der Moderation selbst geben. Zieh ${p.role} in den Servereinstellungen unter Rollen darüber, oder nimm ${p.above} „Rollen verwalten“ weg.`,
  rolesGood: 'Die Rollen der Moderation sind da, und niemand sonst kann sie sich nehmen.',
  commands: {
    current: 'Discord hat meine Befehle so, wie sie jetzt sind.',
    stale:
      'Discord hat alte Befehle von mir. Wer mich betreibt, führt „npm run register“ aus oder startet mich neu.',
    doubled:
      'Discord zeigt einige meiner Befehle doppelt: registriert für diesen Server und für alle. Wer mich betreibt, entfernt DISCORD_TEST_GUILD_ID oder registriert nur auf dem Testserver.',
    unknown: 'Discord hat mir nicht gesagt, welche Befehle es hat. Versuch es später noch einmal.',
  },
  store: {
    good: 'Was ich aufbewahre, lässt sich lesen und schreiben.',
    unreadable:
      'Was ich aufbewahre, kann ich nicht lesen: Einstellungen und Profile gelten gerade nicht. Wer mich betreibt, sieht nach DATA_DIR und ins Protokoll.',
    'read-only':
      'Was ich aufbewahre, kann ich nicht schreiben: Gerade lässt sich nichts ändern. Wer mich betreibt, sieht nach, ob der Speicher voll oder DATA_DIR schreibgeschützt ist.',
  },
  model: (p: ModelSetUp | undefined) => {
    if (p === undefined)
      return 'Es ist kein Sprachmodell eingerichtet. Ich brauche keins: Antworten kommen Wort für Wort aus der Wissenssammlung.';
    if (p.isOff) return `Das Sprachmodell ${p.name} ist eingerichtet, und dieser Club verzichtet darauf.`;
    const state = p.isLeftAlone
      ? `Das Sprachmodell ${p.name} versagt gerade, deshalb lasse ich es eine Weile in Ruhe: Antworten kommen Wort für Wort. Wer mich betreibt, sieht im Protokoll nach.`
      : `Das Sprachmodell ${p.name} darf Antworten formulieren.`;
    return `${state} Anfragen heute: ${p.club} von diesem Club (von ${p.most.club}), ${p.all} insgesamt (von ${p.most.all}).`;
  },
  digest: {
    on: (p: { next: string | undefined }) =>
      `Der Wochenbrief ist eingerichtet.${p.next === undefined ? '' : ` Der nächste kommt am ${p.next}.`}`,
    paused: 'Der Wochenbrief pausiert. Mit /digest resume geht er weiter.',
    off: 'Der Wochenbrief ist nicht eingerichtet. Das geht mit /digest setup.',
  },
  digestFailed: (p: { week: string; why: string }) => `Der Wochenbrief für ${p.week} kam nicht. ${p.why}`,
  digestPosting: (p: { problem: string }) => `Wochenbrief: ${p.problem}`,
  notSet: {
    coachChannel:
      'Es ist kein Kanal der Coaches eingerichtet, also kann niemand per Knopf einen Coach fragen. Wähl einen mit /club setup.',
    sessions:
      'Es sind keine festen Einheiten eingerichtet, also kann ich „Wann treffen wir uns?“ nicht beantworten. Trag sie ein mit /club setup, Seite „Zeiten“.',
    zone: 'Es ist keine Zeitzone eingerichtet, also fangen Tage an wie in UTC. Wähl eine mit /club setup, Seite „Zeiten“.',
  },
};
