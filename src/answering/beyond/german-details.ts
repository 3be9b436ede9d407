import type { BeyondWords } from './topic.ts';

/** Details of a subject that the book does not go into, in German. */
export const GERMAN_DETAILS = {
  muscles: {
    alone: ``,
    together: [
      [
        `welche muskeln, welcher muskel, welchen muskel, welche muskelgruppe*, welche muskulatur`,
        `ausfallschritt*, kniebeuge*, plank*, unterarmstutz, kreuzheben, liegestutz*, klimmzug*, burpee*, rudern, rudergerat, klettern,
      bouldern, boxen, karate, judo, kampfsport, tanzen, sprunge, plyo*`,
      ],
      [
        `trainiert, trainieren, starkt, starken, kraftigt, kraftigen, gut fur, starker, beansprucht`,
        `rucken, schulter, schultern, arm, arme, bizeps, trizeps, nacken, unterarm*, finger, handgelenk*, gesass, po, glutes,
      sprunggelenk*, fusse, waden, wade, hufte, huften`,
      ],
    ],
    unless: `schwimm*, brustschwimm*, kraul*, brust, becken, krafttraining, gewichte, kraft, studio, rumpf, steif*, verspannt*, beweglich*, muskelkater, schwache*,
      gelenk*, ganze korper, ganzen korper, ganzkorper*, laufen, lauf`,
  },
  'time-of-day': {
    alone: `tageszeit, tageszeiten, welche uhrzeit, welcher uhrzeit, morgens oder abends, abends oder morgens, morgenmensch, fruhaufsteher`,
    together: [
      [
        `um wie viel uhr, um wieviel uhr, wie spat, uhrzeit`,
        `yoga, pilates, schwimm*, rad, radfahren, spinning, rudern, klettern, tanzen, gewichte, krafttraining, studio, crosstraining,
      am besten, besser`,
      ],
    ],
    unless: `selben tag, gleichen tag, beides, beide, doppelt, laufen, lauf, intervall*, langer lauf, tempolauf, jahreszeit, saison, wettkampf`,
  },
  'size-of-effect': {
    alone: `um wie viel schneller, um wieviel schneller, wie viel schneller werde, wieviel schneller werde, wie viel schneller macht,
      wieviel schneller macht, wie viel schneller wird, wieviel schneller wird, wie viel starker, wieviel starker, wie viel fitter,
      wieviel fitter, wie viele sekunden schneller, wieviele sekunden schneller, wie viele sekunden bringt, wieviele sekunden bringt,
      wie viele sekunden spare, wie viele minuten schneller, wieviele minuten schneller, wie viele minuten bringt, wieviel minuten bringt,
      um wie viel verbessere, um wieviel verbessere, um wie viel verbessert, um wieviel verbessert, um wie viele minuten werde,
      wie gross ist der effekt, wie stark ist der effekt`,
    unless: `autor, diego, alcubierre, verfasser, er, sich, trainer`,
  },
} satisfies Partial<BeyondWords>;
